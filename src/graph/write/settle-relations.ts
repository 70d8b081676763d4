import type { DocumentId } from '../../documents/document-id.js';
import type { Sha256 } from '../../documents/source.js';
import type { Facts } from '../../facts/fact-types.js';
import type { RelationReason } from '../../resolution/relate.js';
import { relateRegistry } from '../../resolution/relate-registry.js';
import type { WriteTransaction } from '../connection/graph.js';
import { loadCypher } from '../connection/load-cypher.js';
import { inBatches } from './batches.js';
import { documentKeys } from './document-keys.js';
import { relationOfText, relationText } from './relation-key.js';
import { noteTellings, type SecondHand, secondHandOf, type Telling, tellingsOf } from './second-hand.js';
import { readReasons, type SourceReasons } from './source-reasons.js';
import { noteTold, type Touched } from './touched.js';
import type { Weighing } from './weigh-clusters.js';
import {
  readRelations,
  type StoredRelation,
  type WrittenRelations,
  writeRelations,
} from './write-relations.js';

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
  { reasons: fresh, weighing }: { readonly reasons: readonly SourceReasons[]; readonly weighing: Weighing },
): Promise<SettledRelations> {
  const own = await readReasons(transaction, [...touched.sources]);
  await noteChangedTellings(transaction, own, touched);
  for (const { documents } of [...fresh, ...own]) for (const id of documents) touched.documents.add(id);
  for (const told of touched.told.keys()) touched.documents.add(relationOfText(told).from);
  const registry = await registryReasons(transaction, facts, touched, weighing);

  const from = [...touched.documents];
  const created = new Set(weighing.created.map(({ id }) => id));
  // Of a document that is new nothing is known but what has just come in.
  const older = from.filter((id) => !created.has(id));
  const copies = await inBatches(older, (documents) => transaction.run(findHoldingSources, { documents }));
  const read = new Set([...fresh, ...own].map(({ sha256 }) => sha256));
  const others = [...new Set(copies.map(({ sha256 }) => sha256))].filter((sha256) => !read.has(sha256));
  const sources = [...fresh, ...own, ...(await readReasons(transaction, others))];
  const told = sources
    .flatMap(({ reasons }) => reasons)
    .filter((reason) => touched.documents.has(reason.from));
  const reasons = [...told.filter(isFirstHand), ...registry];

  const before = await readRelations(transaction, older);
  const secondHand = await settledSecondHand(transaction, before, touched);
  const written = await writeRelations(transaction, { reasons, secondHand, before, known: weighing.known });
  const ofThemselves = told.filter((reason) => reason.from === reason.to);
  return { ...written, gathered: from, ofThemselves };
}

/** The relations that go out from touched documents. */
export interface SettledRelations extends WrittenRelations {
  /** Ids of the documents whose relations were gathered anew. */
  readonly gathered: readonly string[];
  /** What they say that they do to themselves: no relation, but an anomaly. */
  readonly ofThemselves: readonly RelationReason[];
}

/** Notes with the citations of touched files what they tell second hand, and what they no longer tell. */
async function noteChangedTellings(
  transaction: WriteTransaction,
  own: Awaited<ReturnType<typeof readReasons>>,
  touched: Touched,
): Promise<void> {
  const changed: Telling[] = [];
  for (const { noted, reasons } of own) {
    const before = new Map(noted.map((telling) => [telling.id, telling]));
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
  { known }: Weighing,
): Promise<RelationReason[]> {
  const keys = await documentKeys(transaction, touched.documents, known);
  const concerned = new Set([...touched.facts, ...[...keys.values()].flatMap(({ factId }) => factId ?? [])]);
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
