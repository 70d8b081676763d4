import type { DocumentId } from '../../documents/document-id.js';
import type { Sha256 } from '../../documents/source.js';
import { relate } from '../../resolution/relate.js';
import type { Assignment, SourceMeaning } from '../../resolution/resolution-types.js';
import type { WriteTransaction } from '../connection/graph.js';
import { loadCypher } from '../connection/load-cypher.js';
import { inBatches } from './batches.js';
import { pointMaybe } from './point-sayings.js';
import { relationOfText } from './relation-key.js';
import { type Said, weighedAt } from './said.js';
import { citationId } from './said-ids.js';
import { tellingsOf } from './second-hand.js';
import type { SourceReasons } from './source-reasons.js';
import { type CitationRow, citationRow, type HoldingRow, holdingRow, type SourceRow } from './source-rows.js';
import { noteClaim, noteTold, type Touched } from './touched.js';
import type { Weighing } from './weigh-clusters.js';

type Rows<T> = { rows: readonly T[] };
type Nothing = Record<string, never>;

interface PlacedSource {
  readonly source: SourceRow;
  readonly holdings: readonly { readonly document: DocumentId; readonly properties: HoldingRow }[];
}

/** A citation with the document that cites. */
interface PlacedCitation {
  readonly document: DocumentId;
  readonly properties: CitationRow & {
    readonly sortKey: string;
    readonly secondHand: string | null;
    readonly secondHandConfidence: number | null;
  };
}

interface PointedCitation extends PlacedCitation {
  readonly target: DocumentId;
  readonly rule: string;
  readonly confidence: number;
}

const writeSources = loadCypher<Rows<PlacedSource>, Nothing>('write/write-sources');
const writePointed = loadCypher<Rows<PointedCitation>, Nothing>('write/write-pointed-citations');
const writeCitations = loadCypher<Rows<PlacedCitation>, Nothing>('write/write-citations');
const writeWithin = loadCypher<Rows<{ inner: string; outer: string }>, Nothing>(
  'write/write-citations-within',
);
const readSourceClaims = loadCypher<{ sha256: Sha256 }, { claim: string; cluster: string }>(
  'write/read-source-claims',
);
const readSourceReach = loadCypher<{ sha256: Sha256 }, { documents: string[]; told: string[] }>(
  'write/read-source-reach',
);
const deleteSource = loadCypher<{ sha256: Sha256 }, Nothing>('write/delete-source');

/**
 * Writes what the files that come in say, together with what it means, each node once: the documents must stand
 * already.
 *
 * @returns what each file gives reason for
 */
export async function writeSaid(
  transaction: WriteTransaction,
  touched: Touched,
  { meanings, known }: Weighing,
): Promise<SourceReasons[]> {
  const sources: PlacedSource[] = [];
  const pointed: PointedCitation[] = [];
  const others: PlacedCitation[] = [];
  const possible: { id: string; target: string; rank: number }[] = [];
  const all: SourceReasons[] = [];
  for (const said of touched.said) {
    const meaning = meaningOf(said, meanings);
    const reasons = relate(said.source, meaning);
    all.push({ sha256: said.source.sha256, documents: meaning.documents, reasons });
    const tellings = new Map(tellingsOf(reasons).map((telling) => [telling.id, telling]));
    for (const { told } of tellings.values()) if (told !== null) noteTold(touched, told, 1);
    sources.push(placedSource(said, meaning));
    for (const [index, citation] of said.source.extraction.citations.entries()) {
      const row = citationRow(said.source, citation, index, weighedAt(said.citations[index]));
      const document = documentAt(meaning, citation.document);
      const telling = tellings.get(row.id);
      const properties = {
        ...row,
        sortKey: citationSortKey(known.get(document)?.sortKey ?? '', citation.start),
        secondHand: telling?.told ?? null,
        secondHandConfidence: telling?.confidence ?? null,
      };
      const assignment = meaning.citations[index];
      if (assignment?.kind === 'resolved') {
        const { id: target, rule, confidence } = assignment;
        pointed.push({ document, properties, target, rule, confidence });
        continue;
      }
      others.push({ document, properties });
      const candidates = assignment?.candidates ?? [];
      possible.push(...candidates.map((target, rank) => ({ id: row.id, target, rank })));
    }
  }
  // None waits for another: Neo4j takes them one after the other, without pauses between them.
  await Promise.all([
    inBatches(sources, (rows) => transaction.run(writeSources, { rows })),
    inBatches(pointed, (rows) => transaction.run(writePointed, { rows })),
    inBatches(others, (rows) => transaction.run(writeCitations, { rows })),
  ]);
  await inBatches(touched.said.flatMap(withinOf), (rows) => transaction.run(writeWithin, { rows }));
  await pointMaybe(transaction, possible);
  return all;
}

/** Orders the mentions of one document, those of older documents first. */
function citationSortKey(documentSortKey: string, start: number): string {
  return `${documentSortKey}|${String(start).padStart(8, '0')}`;
}

/** What a file means, as resolution speaks of it. */
function meaningOf(
  { source, holdings, citations }: Said,
  meanings: ReadonlyMap<string, Assignment>,
): SourceMeaning {
  return {
    documents: holdings.map(({ id }, index) => {
      const meaning = meanings.get(id);
      if (meaning?.kind !== 'resolved')
        throw new RangeError(`holding ${source.sha256}:${index} is no document`);
      return meaning.id;
    }),
    citations: citations.map((stated) => stated && (meanings.get(stated.id) ?? null)),
  };
}

function placedSource({ source, row, holdings }: Said, meaning: SourceMeaning): PlacedSource {
  return {
    source: row,
    holdings: source.extraction.documents.map((document, index) => ({
      document: documentAt(meaning, index),
      properties: holdingRow(source, document, index, weighedAt(holdings[index])),
    })),
  };
}

function documentAt({ documents }: SourceMeaning, index: number): DocumentId {
  const id = documents[index];
  if (id === undefined) throw new RangeError(`no document ${index} in the file`);
  return id;
}

function withinOf({ source: { sha256, extraction } }: Said): { inner: string; outer: string }[] {
  return extraction.citations.flatMap(({ within }, index) =>
    within === null ? [] : [{ inner: citationId(sha256, index), outer: citationId(sha256, within) }],
  );
}

/** Takes away what one file says. What its words meant is left to be weighed again. */
export async function withdrawSaid(
  transaction: WriteTransaction,
  sha256: Sha256,
  touched: Touched,
): Promise<void> {
  for (const { documents, told } of await transaction.run(readSourceReach, { sha256 })) {
    for (const document of documents) touched.documents.add(document);
    for (const relation of told) {
      noteTold(touched, relation, -1);
      touched.documents.add(relationOfText(relation).from);
    }
  }
  for (const { claim, cluster } of await transaction.run(readSourceClaims, { sha256 })) {
    noteClaim(touched, { id: claim, cluster, claim: null, more: -1 });
  }
  await transaction.run(deleteSource, { sha256 });
}
