import type { DocumentId } from '../../documents/document-id.js';
import type { Sha256, SourceRecord } from '../../documents/source.js';
import type { Facts } from '../../facts/fact-types.js';
import { type RelationReason, relate } from '../../resolution/relate.js';
import { relateRegistry } from '../../resolution/relate-registry.js';
import type { WriteTransaction } from '../connection/graph.js';
import { loadCypher } from '../connection/load-cypher.js';
import { inBatches } from './batches.js';
import { readDocumentKeys } from './read-document-keys.js';
import { meaningOf, readMeanings, type StoredMeaning } from './read-meanings.js';
import { readSources } from './read-sources.js';
import { type RelationKey, relationOfText, relationText } from './relation-key.js';
import { noteTellings, type SecondHand, secondHandOf, type Telling, tellingsOf } from './second-hand.js';
import { noteTold, type Touched } from './touched.js';
import { readRelations, type StoredRelation, writeRelations } from './write-relations.js';

const findHoldingSources = loadCypher<{ documents: readonly string[] }, { sha256: Sha256 }>(
  'write/find-holding-sources',
);
const findFactDocuments = loadCypher<{ facts: readonly string[] }, { id: DocumentId; factId: DocumentId }>(
  'write/find-fact-documents',
);
/**
 * Brings the relations between documents in line with what citations mean now. All relations that go out from a touched
 * document are gathered anew: what its own copies say, what third documents tell, what the registry says. Only those
 * that come out different are written.
 */
export async function settleRelations(
  transaction: WriteTransaction,
  facts: Facts,
  touched: Touched,
): Promise<SettledRelations> {
  const own = await reasonsOf(transaction, [...touched.sources], touched.records);
  await noteChangedTellings(transaction, own, touched);
  for (const { stored } of own) for (const { id } of stored.documents) touched.documents.add(id);
  for (const told of touched.told.keys()) touched.documents.add(relationOfText(told).from);
  const registry = await registryReasons(transaction, facts, touched);

  const from = [...touched.documents];
  const known = new Set(own.map(({ stored }) => stored.sha256));
  const copies = await inBatches(from, (documents) => transaction.run(findHoldingSources, { documents }));
  const others = [...new Set(copies.map(({ sha256 }) => sha256))].filter((sha256) => !known.has(sha256));
  const told = [...own, ...(await reasonsOf(transaction, others, touched.records))].flatMap(
    (source) => source.reasons,
  );
  const isTouched = (reason: RelationReason) => touched.documents.has(reason.from);
  const reasons = [...told.filter(isFirstHand), ...registry].filter(isTouched);

  const before = await readRelations(transaction, from);
  const secondHand = await settledSecondHand(transaction, before, touched);
  const changed = await writeRelations(transaction, reasons, secondHand, before);
  return { changed, ofThemselves: told.filter(({ from, to }) => from === to).filter(isTouched) };
}

/** What has changed between documents. */
export interface SettledRelations {
  /** Relations that are new, different or gone. */
  readonly changed: readonly RelationKey[];
  /** What documents say that they do to themselves: no relation, but an anomaly. */
  readonly ofThemselves: readonly RelationReason[];
}

interface SourceReasons {
  readonly stored: StoredMeaning;
  readonly reasons: readonly RelationReason[];
}

/** What each file gives reason for, as its citations mean now. */
async function reasonsOf(
  transaction: WriteTransaction,
  sources: readonly Sha256[],
  known: ReadonlyMap<Sha256, SourceRecord>,
): Promise<SourceReasons[]> {
  const meanings = new Map(
    (await readMeanings(transaction, sources)).map((stored) => [stored.sha256, stored]),
  );
  const unread = [...meanings.keys()].filter((sha256) => !known.has(sha256));
  const read = await readSources(transaction, unread, { withText: false });
  const fresh = sources.flatMap((sha256) => known.get(sha256) ?? []);
  return [...fresh, ...read].flatMap((source) => {
    const stored = meanings.get(source.sha256);
    return stored ? [{ stored, reasons: relate(source, meaningOf(source, stored)) }] : [];
  });
}

/** Notes with the citations of touched files what they tell second hand, and what they no longer tell. */
async function noteChangedTellings(
  transaction: WriteTransaction,
  own: readonly SourceReasons[],
  touched: Touched,
): Promise<void> {
  const changed: Telling[] = [];
  for (const { stored, reasons } of own) {
    const before = new Map(stored.tellings.map((telling) => [telling.id, telling]));
    const now = new Map(tellingsOf(reasons).map((telling) => [telling.id, telling]));
    for (const id of new Set([...before.keys(), ...now.keys()])) {
      const [old, telling = { id, told: null, confidence: null }] = [before.get(id), now.get(id)];
      if (telling.told === old?.told && telling.confidence === old?.confidence) continue;
      changed.push(telling);
      if (old?.told != null) noteTold(touched, old.told, -1);
      if (telling.told !== null) noteTold(touched, telling.told, 1);
    }
  }
  await noteTellings(transaction, changed);
}

/**
 * What the registry says of touched documents, and of documents that are new or changed, whose partners become touched
 * with them.
 */
async function registryReasons(
  transaction: WriteTransaction,
  facts: Facts,
  touched: Touched,
): Promise<RelationReason[]> {
  const keys = await readDocumentKeys(transaction, touched.documents);
  const concerned = new Set([...touched.facts, ...keys.flatMap(({ factId }) => factId ?? [])]);
  const registry = facts.registry.filter(
    ({ id, relations }) => concerned.has(id) || relations.some(({ target }) => touched.facts.has(target.id)),
  );
  const ids = registry.flatMap(({ id, relations }) => [id, ...relations.map(({ target }) => target.id)]);
  const found = await inBatches(ids, (part) => transaction.run(findFactDocuments, { facts: part }));
  const current = new Map(found.map((row) => [row.factId, row.id]));
  const reasons = relateRegistry({ ...facts, registry }, (id) => current.get(id) ?? id);
  for (const { from } of reasons) touched.documents.add(from);
  return reasons;
}

/** Whether a reason is the citing document's own word, or the registry's, and not a third document's. */
export function isFirstHand({ from, to, evidence }: RelationReason): boolean {
  return from !== to && !(evidence.kind === 'citation' && evidence.secondHand);
}

/** What third documents tell of each relation: read again where it may have changed, else as it stands. */
async function settledSecondHand(
  transaction: WriteTransaction,
  before: readonly StoredRelation[],
  touched: Touched,
): Promise<Map<string, SecondHand>> {
  const counts = new Map(before.map((relation) => [relationText(relation), relation.secondHandCount]));
  const settled = await secondHandOf(transaction, touched.told, (told) => counts.get(told) ?? 0);
  for (const relation of before) {
    const told = relationText(relation);
    if (touched.told.has(told) || relation.secondHandCount === 0) continue;
    const { secondHandIds, secondHandCount, secondHandConfidence } = relation;
    settled.set(told, { ids: secondHandIds, count: secondHandCount, confidence: secondHandConfidence });
  }
  return settled;
}
