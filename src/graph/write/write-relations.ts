import type { RelationReason } from '../../resolution/relate.js';
import type { WriteTransaction } from '../connection/graph.js';
import { loadCypher } from '../connection/load-cypher.js';
import { inBatches } from './batches.js';
import { groupBy } from './group-by.js';
import { readDocumentKeys } from './read-document-keys.js';
import { type RelationKey, relationOfText, relationText } from './relation-key.js';
import { type RelationRow, relationRow } from './relation-rows.js';
import type { SecondHand } from './second-hand.js';

type Nothing = Record<string, never>;

/** A relation as the graph holds it. */
export interface StoredRelation extends RelationKey {
  readonly fingerprint: string;
  readonly secondHandIds: readonly string[];
  readonly secondHandCount: number;
  readonly secondHandConfidence: number | null;
}

const readRelationsQuery = loadCypher<{ documents: readonly string[] }, StoredRelation>(
  'write/read-relations',
);
const deleteRelations = loadCypher<{ rows: readonly RelationKey[] }, Nothing>('write/delete-relations');
const createRelations = loadCypher<{ rows: readonly RelationRow[] }, Nothing>('write/create-relations');

/** The relations that go out from these documents. */
export function readRelations(
  transaction: WriteTransaction,
  documents: readonly string[],
): Promise<StoredRelation[]> {
  return inBatches(documents, (part) => transaction.run(readRelationsQuery, { documents: part }));
}

/**
 * Writes the relations that these reasons, and what third documents tell, come to. `before` are the relations of the
 * same documents as they stand: what comes out the same is not written, what nothing says any more is taken away.
 *
 * @returns the relations that are new, different or gone
 */
export async function writeRelations(
  transaction: WriteTransaction,
  reasons: readonly RelationReason[],
  secondHand: ReadonlyMap<string, SecondHand>,
  before: readonly StoredRelation[],
): Promise<RelationKey[]> {
  const now = await relationRows(transaction, reasons, secondHand);
  const stored = new Map(before.map((relation) => [relationText(relation), relation.fingerprint]));
  const stale = before.filter(
    (relation) => now.get(relationText(relation))?.properties.fingerprint !== relation.fingerprint,
  );
  const fresh = [...now].flatMap(([text, row]) =>
    stored.get(text) === row.properties.fingerprint ? [] : [row],
  );
  await inBatches(stale, (rows) => transaction.run(deleteRelations, { rows }));
  await inBatches(fresh, (rows) => transaction.run(createRelations, { rows }));
  return [...new Map([...stale, ...fresh].map((relation) => [relationText(relation), relation])).values()];
}

/** The relationships, by {@link relationText}. Those of a document that is not there are left out. */
async function relationRows(
  transaction: WriteTransaction,
  reasons: readonly RelationReason[],
  secondHand: ReadonlyMap<string, SecondHand>,
): Promise<Map<string, RelationRow>> {
  const byRelation = groupBy(reasons, relationText);
  const texts = [...new Set([...byRelation.keys(), ...secondHand.keys()])];
  const ends = texts.flatMap((text) => [relationOfText(text).from, relationOfText(text).to]);
  const keys = new Map((await readDocumentKeys(transaction, ends)).map(({ id, sortKey }) => [id, sortKey]));
  const rows = new Map<string, RelationRow>();
  for (const text of texts) {
    const relation = relationOfText(text);
    const [sortKey, targetSortKey] = [keys.get(relation.from), keys.get(relation.to)];
    if (sortKey === undefined || targetSortKey === undefined) continue;
    const told = secondHand.get(text) ?? null;
    const grounds = { ...relation, reasons: byRelation.get(text) ?? [], secondHand: told };
    rows.set(text, relationRow(grounds, sortKey, targetSortKey));
  }
  return rows;
}
