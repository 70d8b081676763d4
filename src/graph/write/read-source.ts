import type { Sha256, SourceRecord } from '../../documents/source.js';
import { loadCypher } from '../connection/load-cypher.js';
import { citationSchema, documentSchema, repairsSchema } from './source-record-schema.js';

/** Whatever runs statements: the graph, or a transaction that is open. */
interface Reader {
  run(query: typeof readSourceQuery, params: { sha256: Sha256 }): Promise<StoredSource[]>;
}

type Properties = Readonly<Record<string, unknown>>;

interface StoredSource {
  readonly source: {
    readonly sha256: Sha256;
    readonly name: string;
    readonly extractorVersion: string;
    readonly text?: string;
  };
  readonly holdings: readonly Properties[];
  readonly citations: readonly (Properties & { readonly repairs?: string })[];
}

const readSourceQuery = loadCypher<{ sha256: Sha256 }, StoredSource>('write/read-source');

/**
 * A file as it was ingested, put together from what the graph keeps of it; null when the graph does not know it.
 * So facts can be weighed anew, and the graph taken elsewhere, without the files.
 */
export async function readSource(transaction: Reader, sha256: Sha256): Promise<SourceRecord | null> {
  const [stored] = await transaction.run(readSourceQuery, { sha256 });
  if (!stored) return null;
  const { name, extractorVersion, text } = stored.source;
  return {
    sha256,
    name,
    extractorVersion,
    text: text ?? null,
    extraction: {
      documents: stored.holdings.map((holding) => documentSchema.parse(holding)),
      citations: stored.citations.map((citation) => citationSchema.parse(citationOf(citation))),
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
