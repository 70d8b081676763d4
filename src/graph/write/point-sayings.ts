import type { Sha256 } from '../../documents/source.js';
import type { Assignment } from '../../resolution/resolution-types.js';
import type { WriteTransaction } from '../connection/graph.js';
import { loadCypher } from '../connection/load-cypher.js';
import { inBatches } from './batches.js';
import type { Touched } from './touched.js';

type Nothing = Record<string, never>;
type Rows<T> = { rows: readonly T[] };
type Ids = { ids: readonly string[] };

const findSayings = loadCypher<{ claims: readonly string[] }, Saying>('write/find-sayings');
const unpointCitations = loadCypher<Ids, Nothing>('write/unpoint-citations');
const unhangHoldings = loadCypher<Ids, { document: string }>('write/unhang-holdings');
const pointCitations = loadCypher<
  Rows<{ id: string; target: string; rule: string; confidence: number }>,
  Nothing
>('write/point-citations');
const pointCitationsMaybe = loadCypher<Rows<{ id: string; target: string; rank: number }>, Nothing>(
  'write/point-citations-maybe',
);
const findAnswering = loadCypher<Ids, { id: string; documents: string[] }>('write/find-answering-documents');
const hangHoldings = loadCypher<Rows<{ id: string; target: string }>, Nothing>('write/hang-holdings');
const hangCitations = loadCypher<Rows<{ id: string }>, Nothing>('write/hang-citations');

/** A holding or citation in the graph that is to be pointed at what its claim means now. */
export interface Saying {
  readonly kind: 'citation' | 'holding';
  readonly id: string;
  readonly source: Sha256;
  readonly claim: string;
}

/** The holdings and citations in the graph that make a claim which now means something else. */
export async function sayingsToPoint(
  transaction: WriteTransaction,
  changedClaims: readonly string[],
  touched: Touched,
): Promise<Saying[]> {
  const found = await inBatches([...new Set(changedClaims)], (claims) =>
    transaction.run(findSayings, { claims }),
  );
  for (const { source } of found) touched.sources.add(source);
  return found;
}

/** Takes citations off what they meant, and holdings off the documents that they were. */
export async function unpoint(
  transaction: WriteTransaction,
  sayings: readonly Saying[],
  touched: Touched,
): Promise<void> {
  const ids = (kind: Saying['kind']) => sayings.filter((saying) => saying.kind === kind).map(({ id }) => id);
  await inBatches(ids('citation'), (batch) => transaction.run(unpointCitations, { ids: batch }));
  const before = await inBatches(ids('holding'), (batch) => transaction.run(unhangHoldings, { ids: batch }));
  for (const { document } of before) touched.documents.add(document);
}

/** Points citations at what their claims mean, and holdings, with their files and citations, at their documents. */
export async function point(
  transaction: WriteTransaction,
  sayings: readonly Saying[],
  meanings: ReadonlyMap<string, Assignment>,
): Promise<void> {
  const holdings: { id: string; target: string }[] = [];
  const sure: { id: string; target: string; rule: string; confidence: number }[] = [];
  const unsure: { id: string; target: string; rank: number }[] = [];
  for (const { kind, id, claim } of sayings) {
    const meaning = meanings.get(claim);
    if (meaning?.kind === 'ambiguous') {
      unsure.push(...meaning.candidates.map((target, rank) => ({ id, target, rank })));
    } else if (meaning?.kind === 'resolved' && kind === 'holding') {
      holdings.push({ id, target: meaning.id });
    } else if (meaning?.kind === 'resolved') {
      sure.push({ id, target: meaning.id, rule: meaning.rule, confidence: meaning.confidence });
    }
  }
  await inBatches(holdings, (rows) => transaction.run(hangHoldings, { rows }));
  await inBatches(holdings, (rows) => transaction.run(hangCitations, { rows }));
  await inBatches(sure, (rows) => transaction.run(pointCitations, { rows }));
  await pointMaybe(transaction, unsure);
}

/** Points citations at the documents that they may mean, likeliest first. */
export async function pointMaybe(
  transaction: WriteTransaction,
  candidates: readonly { id: string; target: string; rank: number }[],
): Promise<void> {
  const possible = await answering(transaction, candidates);
  await inBatches(possible, (rows) => transaction.run(pointCitationsMaybe, { rows }));
}

/** Candidates by the ids that their documents bear now: a curated id may have become a former one. */
async function answering(
  transaction: WriteTransaction,
  candidates: readonly { id: string; target: string; rank: number }[],
): Promise<{ id: string; target: string; rank: number }[]> {
  const ids = [...new Set(candidates.map(({ target }) => target))];
  const found = await inBatches(ids, (batch) => transaction.run(findAnswering, { ids: batch }));
  const documents = new Map(found.map((row) => [row.id, row.documents]));
  return candidates.flatMap(({ id, target, rank }) =>
    (documents.get(target) ?? []).map((document) => ({ id, target: document, rank })),
  );
}
