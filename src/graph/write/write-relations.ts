import type { RelationReason } from '../../resolution/relate.js';
import type { WriteTransaction } from '../connection/graph.js';
import { loadCypher } from '../connection/load-cypher.js';
import { inBatches } from './batches.js';
import { type DocumentKeys, documentKeys } from './document-keys.js';
import { groupBy } from './group-by.js';
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

/** Everything that says which relations go out from some documents, and which do now. */
export interface RelationGrounds {
  readonly reasons: readonly RelationReason[];
  /** What third documents tell, by {@link relationText}. */
  readonly secondHand: ReadonlyMap<string, SecondHand>;
  /** The relations of the same documents as they stand. */
  readonly before: readonly StoredRelation[];
  /** Documents that need not be read. */
  readonly known: ReadonlyMap<string, DocumentKeys>;
}

/** Relations of some documents, all of them. */
export interface WrittenRelations {
  /** As they are now. */
  readonly relations: readonly RelationRow[];
  /** Those that are new or different. */
  readonly fresh: readonly RelationRow[];
  /** Those that nothing says any more. */
  readonly gone: readonly RelationKey[];
}

/** Writes relations: what comes out the same is not written, what nothing says any more is taken away. */
export async function writeRelations(
  transaction: WriteTransaction,
  grounds: RelationGrounds,
): Promise<WrittenRelations> {
  const now = await relationRows(transaction, grounds);
  const stored = new Map(grounds.before.map((relation) => [relationText(relation), relation.fingerprint]));
  const stale = grounds.before.filter(
    (relation) => now.get(relationText(relation))?.properties.fingerprint !== relation.fingerprint,
  );
  const fresh = [...now].flatMap(([text, row]) =>
    stored.get(text) === row.properties.fingerprint ? [] : [row],
  );
  const rows = stale.map(({ kind, from, to }) => ({ kind, from, to }));
  await inBatches(rows, (part) => transaction.run(deleteRelations, { rows: part }));
  await inBatches(fresh, (part) => transaction.run(createRelations, { rows: part }));
  const gone = rows.filter((relation) => !now.has(relationText(relation)));
  return { relations: [...now.values()], fresh, gone };
}

/** The relationships, by {@link relationText}. Those of a document that is not there are left out. */
async function relationRows(
  transaction: WriteTransaction,
  { reasons, secondHand, known }: RelationGrounds,
): Promise<Map<string, RelationRow>> {
  const byRelation = groupBy(reasons, relationText);
  const texts = [...new Set([...byRelation.keys(), ...secondHand.keys()])];
  const ends = texts.flatMap((text) => [relationOfText(text).from, relationOfText(text).to]);
  const keys = await documentKeys(transaction, ends, known);
  const rows = new Map<string, RelationRow>();
  for (const text of texts) {
    const relation = relationOfText(text);
    const [from, to] = [keys.get(relation.from), keys.get(relation.to)];
    if (from === undefined || to === undefined) continue;
    const told = secondHand.get(text) ?? null;
    const grounds = { ...relation, reasons: byRelation.get(text) ?? [], secondHand: told };
    rows.set(text, relationRow(grounds, from.sortKey, to.sortKey));
  }
  return rows;
}
