import type { Sha256, SourceRecord } from '../../documents/source.js';
import type { Claim, SourceStatements, Statement } from '../../resolution/resolution-types.js';
import { claimKey } from '../../resolution/weigh-claims.js';
import type { WriteTransaction } from '../connection/graph.js';
import { loadCypher } from '../connection/load-cypher.js';
import { inBatches } from './batches.js';
import { contentHash } from './content-hash.js';
import { citationId } from './said-ids.js';
import {
  type CitationRow,
  citationRow,
  type HoldingRow,
  holdingRow,
  type SourceRow,
  sourceRow,
  type WeighedAt,
} from './source-rows.js';
import { noteTold, type Touched } from './touched.js';

type Rows<T> = { rows: readonly T[] };
type Nothing = Record<string, never>;

const writeSources = loadCypher<Rows<SourceRow>, Nothing>('write/write-sources');
const writeHoldings = loadCypher<Rows<HoldingRow>, Nothing>('write/write-holdings');
const writeCitations = loadCypher<Rows<CitationRow>, Nothing>('write/write-citations');
const writeWithin = loadCypher<Rows<{ inner: string; outer: string }>, Nothing>(
  'write/write-citations-within',
);
const writeClaims = loadCypher<Rows<ClaimRow>, Nothing>('write/write-claims');
const withdrawClaims = loadCypher<{ ids: readonly string[] }, Nothing>('write/withdraw-claims');
const readSourceClaims = loadCypher<{ sha256: Sha256 }, { claim: string; cluster: string }>(
  'write/read-source-claims',
);
const readSourceReach = loadCypher<{ sha256: Sha256 }, { documents: string[]; told: string[] }>(
  'write/read-source-reach',
);
const deleteSource = loadCypher<{ sha256: Sha256 }, Nothing>('write/delete-source');

/** One file with what it states. */
export interface Said {
  readonly source: SourceRecord;
  readonly statements: SourceStatements;
}

/** Writes what files say: their holdings and citations, and the claims that they make. */
export async function writeSaid(
  transaction: WriteTransaction,
  said: readonly Said[],
  touched: Touched,
): Promise<void> {
  const sources = said.map(({ source }) => sourceRow(source));
  const holdings = said.flatMap(holdingsOf);
  const citations = said.flatMap(citationsOf);
  await inBatches(sources, (rows) => transaction.run(writeSources, { rows }));
  await inBatches(holdings, (rows) => transaction.run(writeHoldings, { rows }));
  await inBatches(citations, (rows) => transaction.run(writeCitations, { rows }));
  await inBatches(said.flatMap(withinOf), (rows) => transaction.run(writeWithin, { rows }));
  const claims = claimsByFiles(said);
  await inBatches([...claims.values()], (rows) => transaction.run(writeClaims, { rows }));

  for (const { claim } of claims.values()) touched.clusters.add(claim.cluster);
  for (const { id, sourceId, claim } of holdings) touch('holding', id, sourceId, claim);
  for (const { id, sourceId, claim } of citations) touch('citation', id, sourceId, claim);
  for (const { source } of said) {
    touched.sources.add(source.sha256);
    touched.records.set(source.sha256, source);
  }

  function touch(kind: 'holding' | 'citation', id: string, source: Sha256, claim: string | null) {
    if (claim !== null) touched.fresh.push({ kind, id, source, claim });
  }
}

function holdingsOf({ source, statements }: Said): HoldingRow[] {
  return source.extraction.documents.map((document, index) =>
    holdingRow(source, document, index, weighedAt(statements.holdings[index])),
  );
}

function citationsOf({ source, statements }: Said): CitationRow[] {
  return source.extraction.citations.map((citation, index) =>
    citationRow(source, citation, index, weighedAt(statements.citations[index])),
  );
}

function withinOf({ source: { sha256, extraction } }: Said): { inner: string; outer: string }[] {
  return extraction.citations.flatMap(({ within }, index) =>
    within === null ? [] : [{ inner: citationId(sha256, index), outer: citationId(sha256, within) }],
  );
}

interface ClaimRow {
  readonly id: string;
  readonly claim: Claim;
  /** How many of the files make it. */
  readonly sources: number;
}

function claimsByFiles(said: readonly Said[]): Map<string, ClaimRow> {
  const rows = new Map<string, ClaimRow>();
  for (const { statements } of said) {
    for (const [id, claim] of claimsOf(statements)) {
      rows.set(id, { id, claim, sources: (rows.get(id)?.sources ?? 0) + 1 });
    }
  }
  return rows;
}

/** The distinct claims that a file makes, by the id of their node. */
export function claimsOf({ holdings, citations }: SourceStatements): Map<string, Claim> {
  const statements = [...holdings, ...citations].filter((statement) => statement !== null);
  return new Map(statements.map(({ claim }) => [claimId(claim), claim]));
}

/** Id of the `Claim` node of a claim: equal content, one node. */
export function claimId(claim: Claim): string {
  return contentHash(claimKey(claim));
}

function weighedAt(statement: Statement | null | undefined): WeighedAt {
  if (!statement) return { cluster: null, claim: null };
  return { cluster: statement.claim.cluster, claim: claimId(statement.claim) };
}

/** Takes away what one file says. What its words meant is left to be weighed again. */
export async function withdrawSaid(
  transaction: WriteTransaction,
  sha256: Sha256,
  touched: Touched,
): Promise<void> {
  for (const { documents, told } of await transaction.run(readSourceReach, { sha256 })) {
    for (const document of documents) touched.documents.add(document);
    for (const relation of told) noteTold(touched, relation, -1);
  }
  const claims = await transaction.run(readSourceClaims, { sha256 });
  for (const { cluster } of claims) touched.clusters.add(cluster);
  await transaction.run(deleteSource, { sha256 });
  const ids = claims.map(({ claim }) => claim);
  await inBatches(ids, (batch) => transaction.run(withdrawClaims, { ids: batch }));
}
