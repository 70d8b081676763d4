import type { Sha256, SourceRecord } from '../../documents/source.js';
import type { WriteTransaction } from '../connection/graph.js';
import { loadCypher } from '../connection/load-cypher.js';
import { citationSchema, documentSchema, repairsSchema } from './source-record-schema.js';

type Properties = Readonly<Record<string, unknown>>;

interface StoredSource {
  readonly source: {
    readonly sha256: Sha256;
    readonly name: string;
    readonly extractorVersion: string;
    readonly text: string | null;
  };
  readonly holdings: readonly Properties[];
  readonly citations: readonly (Properties & { readonly repairs?: string })[];
}

const readSourcesQuery = loadCypher<{ sources: readonly Sha256[]; withText: boolean }, StoredSource>(
  'write/read-sources',
);

/** So many files are put together at a time. */
const filesInOneStatement = 50;

/**
 * Files as they were ingested, put together from what the graph keeps of them; those that it does not know are left
 * out. So everything can be weighed anew without the files. `withText`: with their words, which only stating them again
 * takes.
 */
export async function readSources(
  transaction: WriteTransaction,
  sources: readonly Sha256[],
  { withText }: { readonly withText: boolean },
): Promise<SourceRecord[]> {
  const records: SourceRecord[] = [];
  for (let at = 0; at < sources.length; at += filesInOneStatement) {
    const part = sources.slice(at, at + filesInOneStatement);
    records.push(...(await transaction.run(readSourcesQuery, { sources: part, withText })).map(recordOf));
  }
  return records;
}

function recordOf({ source, holdings, citations }: StoredSource): SourceRecord {
  return {
    ...source,
    extraction: {
      documents: holdings.map((holding) => documentSchema.parse(holding)),
      citations: citations.map((citation) => citationSchema.parse(citationOf(citation))),
    },
  };
}

function citationOf(citation: StoredSource['citations'][number]): Properties {
  const { repairs, changeKind, changeScope, changeEffectiveOn, ...rest } = citation;
  return {
    ...rest,
    repairs: repairs === undefined ? [] : repairsSchema.parse(JSON.parse(repairs)),
    change: changeKind
      ? { kind: changeKind, scope: changeScope, effectiveOn: changeEffectiveOn ?? null }
      : null,
  };
}
