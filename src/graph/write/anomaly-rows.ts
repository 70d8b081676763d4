import type { DocumentId } from '../../documents/document-id.js';
import type { IsoDate } from '../../documents/iso-date.js';
import { type Anomaly, findAnomalies, type RelationInTime } from '../../resolution/anomalies.js';
import type { RelationReason } from '../../resolution/relate.js';
import { witnessLimit } from '../../resolution/resolution-types.js';
import { groupBy } from './group-by.js';
import { relationText } from './relation-key.js';
import { saidId } from './said-ids.js';

/** A relation as far as anomalies go, with who says so: ids of citations, and whether a curated entry does. */
export interface ToldRelation extends RelationInTime {
  readonly witnesses: readonly string[];
  readonly registered: boolean;
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

/** Properties of an `Anomaly` node. */
export type AnomalyRow = ReturnType<typeof rowOf>;

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
