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

const writeSource = loadCypher<{ source: SourceRow }, Nothing>('write/write-source');
const writeHoldings = loadCypher<Rows<HoldingRow> & { sha256: Sha256 }, Nothing>('write/write-holdings');
const writeCitations = loadCypher<Rows<CitationRow>, Nothing>('write/write-citations');
const writeWithin = loadCypher<Rows<{ inner: string; outer: string }>, Nothing>(
  'write/write-citations-within',
);
const writeClaims = loadCypher<Rows<{ id: string; claim: Claim }>, Nothing>('write/write-claims');
const withdrawClaims = loadCypher<{ ids: readonly string[] }, Nothing>('write/withdraw-claims');
const readSourceClaims = loadCypher<{ sha256: Sha256 }, { claim: string; cluster: string }>(
  'write/read-source-claims',
);
const readSourceReach = loadCypher<{ sha256: Sha256 }, { documents: string[]; told: string[] }>(
  'write/read-source-reach',
);
const deleteSource = loadCypher<{ sha256: Sha256 }, Nothing>('write/delete-source');

/** Writes what one file says: its holdings and citations, and the claims that they make. */
export async function writeSaid(
  transaction: WriteTransaction,
  source: SourceRecord,
  statements: SourceStatements,
  touched: Touched,
): Promise<void> {
  const { sha256, extraction } = source;
  const holdings = extraction.documents.map((document, index) =>
    holdingRow(source, document, index, weighedAt(statements.holdings[index])),
  );
  const citations = extraction.citations.map((citation, index) =>
    citationRow(source, citation, index, weighedAt(statements.citations[index])),
  );
  const within = extraction.citations.flatMap((citation, index) =>
    citation.within === null
      ? []
      : [{ inner: citationId(sha256, index), outer: citationId(sha256, citation.within) }],
  );

  await transaction.run(writeSource, { source: sourceRow(source) });
  await inBatches(holdings, (rows) => transaction.run(writeHoldings, { sha256, rows }));
  await inBatches(citations, (rows) => transaction.run(writeCitations, { rows }));
  await inBatches(within, (rows) => transaction.run(writeWithin, { rows }));
  const claims = claimsOf(statements);
  const rows = [...claims].map(([id, claim]) => ({ id, claim }));
  await inBatches(rows, (batch) => transaction.run(writeClaims, { rows: batch }));

  for (const claim of claims.values()) touched.clusters.add(claim.cluster);
  for (const { id, claim } of holdings) touch('holding', id, claim);
  for (const { id, claim } of citations) touch('citation', id, claim);
  touched.sources.add(sha256);

  function touch(kind: 'holding' | 'citation', id: string, claim: string | null) {
    if (claim !== null) touched.fresh.push({ kind, id, source: sha256, claim });
  }
}

/** The distinct claims that a file makes, by the id of their node. */
export function claimsOf({ holdings, citations }: SourceStatements): Map<string, Claim> {
  const statements = [...holdings, ...citations].filter((statement) => statement !== null);
  return new Map(statements.map(({ claim }) => [claimId(claim), claim]));
}

function claimId(claim: Claim): string {
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
