import type { DocumentId } from '../../documents/document-id.js';
import type { IsoDate } from '../../documents/iso-date.js';
import {
  type Anomaly,
  endings,
  findAnomalies,
  oneWay,
  type RelationInTime,
} from '../../resolution/anomalies.js';
import type { RelationReason } from '../../resolution/relate.js';
import { type RelationKind, witnessLimit } from '../../resolution/resolution-types.js';
import type { WriteTransaction } from '../connection/graph.js';
import { loadCypher } from '../connection/load-cypher.js';
import { inBatches } from './batches.js';
import { groupBy } from './group-by.js';
import { type RelationKey, relationText } from './relation-key.js';
import { saidId } from './said-ids.js';

type Documents = { documents: readonly string[] };
type Nothing = Record<string, never>;

/** A relation as far as anomalies go, with who says so: ids of citations, and whether a curated entry does. */
export interface ToldRelation extends RelationInTime {
  readonly witnesses: readonly string[];
  readonly registered: boolean;
}

/** A relation that runs against time, with the days that show it. */
interface LaterCited extends ToldRelation {
  readonly fromOn: IsoDate;
  readonly toOn: IsoDate;
}

interface StoredAnomaly {
  readonly id: string;
  readonly kind: Anomaly['kind'];
  readonly relation: string;
  readonly documents: readonly DocumentId[];
}

const readAnomaliesOf = loadCypher<Documents, StoredAnomaly>('write/read-anomalies-of');
const deleteAnomalies = loadCypher<{ ids: readonly string[] }, Nothing>('write/delete-anomalies');
const writeAnomalies = loadCypher<{ rows: readonly object[] }, Nothing>('write/write-anomalies');
const findLaterCited = loadCypher<Documents, LaterCited>('write/find-later-cited');
const findOlderCiters = loadCypher<Documents, { id: string }>('write/find-older-citers');
const findEndings = loadCypher<Documents, ToldRelation>('write/find-endings');
const findOneWaySteps = loadCypher<Documents, ToldRelation>('write/find-one-way-steps');

/** What a change of the graph may have made impossible, or possible again. */
export interface AnomalyGrounds {
  /** Documents whose relations were gathered anew, and what these say of themselves. */
  readonly gathered: Iterable<string>;
  readonly ofThemselves: readonly RelationReason[];
  /** Relations that are new, different or gone. */
  readonly changed: readonly RelationKey[];
  /** Documents that now have another day of issue. */
  readonly moved: readonly string[];
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
 * Brings the anomalies (bất thường) in line with the relations, wherever `grounds` say that they may have changed. Each
 * is looked for at one of its documents, and taken away where it is looked for and not found, so that the graph comes
 * out the same whatever way led to it.
 */
export async function settleAnomalies(transaction: WriteTransaction, grounds: AnomalyGrounds): Promise<void> {
  const { changed, moved, bereft, ofThemselves } = grounds;
  const gathered = [...grounds.gathered];
  if ([...gathered, ...changed, ...moved, ...bereft].length === 0) return;
  const ends = changed.flatMap(({ from, to }) => [from, to]);
  const known = await anomaliesOf(transaction, [...new Set([...gathered, ...moved, ...bereft, ...ends])]);
  const suspects = [...bereft, ...known.flatMap(({ documents }) => documents)];
  const citers = await inBatches(moved, (documents) => transaction.run(findOlderCiters, { documents }));
  const ofKinds = (kinds: readonly RelationKind[]) => changed.filter(({ kind }) => kinds.includes(kind));

  const steps = await stepsFrom(transaction, [
    ...suspects,
    ...ofKinds(oneWay).flatMap(({ from, to }) => [from, to]),
  ]);
  const places: Places = {
    itself: new Set(gathered),
    later: new Set([...gathered, ...moved, ...suspects, ...citers.map(({ id }) => id)]),
    ended: new Set([...suspects, ...ofKinds(endings).map(({ to }) => to)]),
    circle: new Set([...suspects, ...steps.flatMap(({ from, to }) => [from, to])]),
  };
  const later = await inBatches([...places.later], (documents) =>
    transaction.run(findLaterCited, { documents }),
  );
  const ended = await inBatches([...places.ended], (documents) =>
    transaction.run(findEndings, { documents }),
  );
  const found = anomalyRows({ ofThemselves, later, ended, steps }, dayIn(later));
  const stale = await anomaliesOf(transaction, [
    ...new Set(Object.values(places).flatMap((place: ReadonlySet<string>) => [...place])),
  ]);
  await removeAnomalies(transaction, [
    ...stale.filter((anomaly) => isLookedFor(anomaly, places)).map(({ id }) => id),
    ...found.map(({ id }) => id),
  ]);
  await inBatches(found, (rows) => transaction.run(writeAnomalies, { rows }));
}

/** Relations by what may be wrong with them. */
export interface Suspects {
  /** What documents say that they do to themselves. */
  readonly ofThemselves: readonly RelationReason[];
  /** Relations to younger documents. */
  readonly later: readonly ToldRelation[];
  /** Relations that end the whole of a document. */
  readonly ended: readonly ToldRelation[];
  /** Relations that cannot run in a circle. */
  readonly steps: readonly ToldRelation[];
}

/** The anomalies among these relations, as their nodes keep them. */
export function anomalyRows(
  { ofThemselves, later, ended, steps }: Suspects,
  dayOf: (id: DocumentId) => IsoDate | null,
) {
  return [
    ...only('changes-itself', findAnomalies(relationsToThemselves(ofThemselves), noDay)),
    ...only('cites-later', findAnomalies(later, dayOf)),
    ...only('replaced-twice', findAnomalies(ended, noDay)),
    ...only('cycle', findAnomalies(steps, noDay)),
  ].map(rowOf);
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

/** What documents say that they do to themselves, once for each document and kind. */
function relationsToThemselves(reasons: readonly RelationReason[]): ToldRelation[] {
  return [...groupBy(reasons, relationText).values()].flatMap((told) => {
    const [first] = told;
    if (!first) return [];
    const { kind, from, to } = first;
    const witnesses = told.flatMap(({ evidence }) =>
      evidence.kind === 'registry' ? [] : saidId(evidence.witness),
    );
    const registered = told.some(({ evidence }) => evidence.kind === 'registry');
    return [{ kind, from, to, whole: true, witnesses, registered }];
  });
}

function only(kind: Anomaly['kind'], anomalies: readonly Anomaly<ToldRelation>[]): Anomaly<ToldRelation>[] {
  return anomalies.filter((anomaly) => anomaly.kind === kind);
}

function noDay(): null {
  return null;
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

/** As its node keeps it. The id begins with the document that it is about, so that a list goes by documents. */
function rowOf({ kind, relation, documents, relations }: Anomaly<ToldRelation>) {
  const [first = '', second = ''] = documents;
  const other = kind === 'cites-later' ? `|${second}` : '';
  const registered = relations.flatMap(({ from, registered: told }) => (told ? [`registry:${from}`] : []));
  const witnesses = [...new Set([...relations.flatMap((told) => told.witnesses), ...registered])].sort();
  return {
    id: `${first}|${kind}|${relation}${other}`,
    kind,
    relation,
    documents: [...documents],
    witnesses: witnesses.slice(0, witnessLimit),
  };
}

function anomaliesOf(transaction: WriteTransaction, ids: readonly string[]): Promise<StoredAnomaly[]> {
  return inBatches(ids, (documents) => transaction.run(readAnomaliesOf, { documents }));
}

async function removeAnomalies(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
  await inBatches([...new Set(ids)], (batch) => transaction.run(deleteAnomalies, { ids: batch }));
}
