import type { DocumentId } from '../../documents/document-id.js';
import type { IsoDate } from '../../documents/iso-date.js';
import { type Anomaly, endings, oneWay } from '../../resolution/anomalies.js';
import type { RelationKind } from '../../resolution/resolution-types.js';
import type { WriteTransaction } from '../connection/graph.js';
import { loadCypher } from '../connection/load-cypher.js';
import { type AnomalyRow, anomalyRows, type ToldRelation } from './anomaly-rows.js';
import { inBatches } from './batches.js';
import { canonicalJson } from './content-hash.js';
import { dayOfSortKey } from './document-rows.js';
import type { RelationRow } from './relation-rows.js';
import type { SettledRelations } from './settle-relations.js';

type Documents = { documents: readonly string[] };
type Nothing = Record<string, never>;

/** A relation that runs against time, with the days that show it. */
interface LaterCited extends ToldRelation {
  readonly fromOn: IsoDate;
  readonly toOn: IsoDate;
}

interface StoredAnomaly {
  readonly id: string;
  readonly kind: Anomaly['kind'];
  readonly relation: string;
  readonly documents: readonly string[];
  readonly witnesses: readonly string[];
}

const readAnomaliesOf = loadCypher<Documents, StoredAnomaly>('write/read-anomalies-of');
const deleteAnomalies = loadCypher<{ ids: readonly string[] }, Nothing>('write/delete-anomalies');
const writeAnomalies = loadCypher<{ rows: readonly object[] }, Nothing>('write/write-anomalies');
const findLaterCited = loadCypher<Documents, LaterCited>('write/find-later-cited');
const findOlderCiters = loadCypher<Documents, { id: string }>('write/find-older-citers');
const findEndings = loadCypher<Documents, ToldRelation>('write/find-endings');
const findLedTo = loadCypher<Documents, { id: string }>('write/find-led-to');
const findOneWaySteps = loadCypher<Documents, ToldRelation>('write/find-one-way-steps');

/** What has become of documents, as far as anomalies go. */
export interface DocumentsSettled {
  /** Documents that are new: nothing was wrong with them before. */
  readonly created: readonly { readonly id: string }[];
  /** Documents that now have another day of issue. */
  readonly moved: readonly { readonly id: string }[];
  /** Documents beside those of which nothing speaks any more: see {@link withdrawAnomaliesOf}. */
  readonly bereft: readonly string[];
}

/**
 * Takes away the anomalies in which documents have a part that are about to be removed. Returns the documents at which
 * anomalies are to be looked for again without them.
 */
export async function withdrawAnomaliesOf(
  transaction: WriteTransaction,
  gone: readonly string[],
): Promise<string[]> {
  const stored = await anomaliesOf(transaction, gone);
  await removeAnomalies(
    transaction,
    stored.map(({ id }) => id),
  );
  const steps = await inBatches(gone, (documents) => transaction.run(findOneWaySteps, { documents }));
  const left = new Set<string>([
    ...stored.flatMap(({ documents }) => documents),
    ...steps.map(({ to }) => to),
  ]);
  for (const document of gone) left.delete(document);
  return [...left];
}

/**
 * Brings the anomalies (bất thường) in line with the relations, wherever these may have changed. Each is looked for at
 * one of its documents, and taken away where it is looked for and not found, so that the graph comes out the same
 * whatever way led to it. Only what is different is written.
 */
export async function settleAnomalies(
  transaction: WriteTransaction,
  { relations, fresh, gone, gathered, ofThemselves }: SettledRelations,
  { created, moved, bereft }: DocumentsSettled,
): Promise<void> {
  const news = new Set(created.map(({ id }) => id));
  const older = (ids: Iterable<string>) => [...new Set(ids)].filter((id) => !news.has(id));
  const shaken = new Set([...bereft, ...moved.map(({ id }) => id)]);
  const near = older([...gathered, ...shaken]);
  const known = await anomaliesOf(transaction, near);
  const citers = await inBatches([...shaken], (documents) => transaction.run(findOlderCiters, { documents }));
  const ofKinds = (kinds: readonly RelationKind[]) => fresh.filter(({ kind }) => kinds.includes(kind));
  const suspects = (kind: Anomaly['kind']) => known.filter((anomaly) => anomaly.kind === kind);
  const inCircles = suspects('cycle').flatMap(({ documents }) => documents);
  const shakenCiters = suspects('cites-later').filter(({ documents }) =>
    documents.some((id) => shaken.has(id)),
  );

  const closing = await mayCloseCircle(transaction, ofKinds(oneWay), news);
  // A circle is reported for all that are tied with it: without this relation, others may come to light.
  const untied = gone.filter(({ kind }) => oneWay.includes(kind)).flatMap(({ from, to }) => [from, to]);
  const steps = await stepsFrom(transaction, [...bereft, ...inCircles, ...closing, ...untied]);
  const places: Places = {
    itself: new Set(gathered),
    later: new Set([...gathered, ...shaken, ...firsts(shakenCiters), ...citers.map(({ id }) => id)]),
    ended: new Set([
      ...bereft,
      ...firsts(suspects('replaced-twice')),
      ...ofKinds(endings).map(({ to }) => to),
    ]),
    circle: new Set([...bereft, ...inCircles, ...steps.flatMap(({ from, to }) => [from, to])]),
  };
  const atHand = new Set(gathered);
  const unread = [...places.later].filter((id) => !atHand.has(id));
  const later = [
    ...relations.flatMap(laterCited),
    ...(await inBatches(unread, (documents) => transaction.run(findLaterCited, { documents }))),
  ];
  const ended = await inBatches([...places.ended], (documents) =>
    transaction.run(findEndings, { documents }),
  );
  const looked = new Set(near);
  const elsewhere = older(Object.values(places).flatMap((place: ReadonlySet<string>) => [...place]));
  const beyond = await anomaliesOf(
    transaction,
    elsewhere.filter((id) => !looked.has(id)),
  );
  await writeDifferent(
    transaction,
    [...known, ...beyond].filter((anomaly) => isLookedFor(anomaly, places)),
    anomalyRows({ ofThemselves, later, ended, steps }, dayIn(later)),
  );
}

function firsts(anomalies: readonly StoredAnomaly[]): string[] {
  return anomalies.map(({ documents: [first = ''] }) => first);
}

/** Takes away what is not found any more, and writes what is found and is not there, or is otherwise there. */
async function writeDifferent(
  transaction: WriteTransaction,
  stored: readonly StoredAnomaly[],
  found: readonly AnomalyRow[],
): Promise<void> {
  const before = new Map(stored.map((anomaly) => [anomaly.id, canonicalJson(anomaly)]));
  const now = new Map(found.map((anomaly) => [anomaly.id, canonicalJson(anomaly)]));
  const fresh = found.filter(({ id }) => before.get(id) !== now.get(id));
  const stale = [...before.keys()].filter((id) => before.get(id) !== now.get(id));
  await removeAnomalies(transaction, [...stale, ...fresh.map(({ id }) => id)]);
  await inBatches(fresh, (rows) => transaction.run(writeAnomalies, { rows }));
}

/**
 * The ends of those relations that may close a circle: something leads to where they go out from. Nothing older leads
 * to a document that is new.
 */
async function mayCloseCircle(
  transaction: WriteTransaction,
  fresh: readonly RelationRow[],
  news: ReadonlySet<string>,
): Promise<string[]> {
  const older = [...new Set(fresh.map(({ from }): string => from))].filter((id) => !news.has(id));
  const led = await inBatches(older, (documents) => transaction.run(findLedTo, { documents }));
  const reached = new Set([...fresh.map(({ to }): string => to), ...led.map(({ id }) => id)]);
  return fresh.filter(({ from }) => reached.has(from)).flatMap(({ from, to }) => [from, to]);
}

/** The relation with its days, where it runs against time. */
function laterCited({ kind, from, to, properties }: RelationRow): LaterCited[] {
  const [fromOn, toOn] = [dayOfSortKey(properties.sortKey), dayOfSortKey(properties.targetSortKey)];
  if (fromOn === null || toOn === null || toOn <= fromOn) return [];
  const witnesses = [...properties.citationIds, ...properties.secondHandIds];
  const registered = properties.registrySources.length > 0;
  return [{ kind, from, to, whole: !properties.partial, witnesses, registered, fromOn, toOn }];
}

/** The documents at which each kind of anomaly is looked for. */
interface Places {
  readonly itself: ReadonlySet<string>;
  readonly later: ReadonlySet<string>;
  readonly ended: ReadonlySet<string>;
  readonly circle: ReadonlySet<string>;
}

/** Whether an anomaly that is stored would be found again if it still were one. */
function isLookedFor({ kind, documents }: StoredAnomaly, places: Places): boolean {
  const [first = ''] = documents;
  switch (kind) {
    case 'changes-itself':
      return places.itself.has(first);
    case 'cites-later':
      return places.later.has(first);
    case 'replaced-twice':
      return places.ended.has(first);
    case 'cycle':
      return documents.some((document) => places.circle.has(document));
  }
}

/**
 * All that can be reached from documents along relations that cannot run in a circle: plan, resolution, what that rests
 * on. The way from a document is short, however many lead to it, and holds every circle in which it lies.
 */
async function stepsFrom(transaction: WriteTransaction, start: readonly string[]): Promise<ToldRelation[]> {
  const steps: ToldRelation[] = [];
  const seen = new Set(start);
  for (let level = [...seen]; level.length > 0; ) {
    const next = await inBatches(level, (documents) => transaction.run(findOneWaySteps, { documents }));
    steps.push(...next);
    level = [...new Set(next.map(({ to }) => to))].filter((document) => !seen.has(document));
    for (const document of level) seen.add(document);
  }
  return steps;
}

function dayIn(relations: readonly LaterCited[]): (id: DocumentId) => IsoDate | null {
  const days = new Map(
    relations.flatMap(({ from, to, fromOn, toOn }) => [
      [from, fromOn],
      [to, toOn],
    ]),
  );
  return (id) => days.get(id) ?? null;
}

function anomaliesOf(transaction: WriteTransaction, ids: readonly string[]): Promise<StoredAnomaly[]> {
  return inBatches(ids, (documents) => transaction.run(readAnomaliesOf, { documents }));
}

async function removeAnomalies(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
  await inBatches([...new Set(ids)], (batch) => transaction.run(deleteAnomalies, { ids: batch }));
}
