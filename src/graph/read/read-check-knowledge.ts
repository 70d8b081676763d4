import type { ChangeKind } from '../../documents/citation.js';
import type { DocumentId } from '../../documents/document-id.js';
import type { IsoDate } from '../../documents/iso-date.js';
import type { StatedDays, StatedRelation } from '../../documents/lineage.js';
import type { Sha256 } from '../../documents/source.js';
import type { EventSource } from '../../documents/validity.js';
import type { Claim, ClusterKey, Identity, WeighedClaim } from '../../resolution/resolution-types.js';
import type { Graph } from '../connection/graph.js';
import { composeCypher, projection } from './compose-cypher.js';
import { type RelationRow, relationProjection } from './related-documents.js';

/** What the graph knows of the documents that one text names; see `GraphKnowledge` of the checker. */
export interface CheckKnowledge {
  readonly claims: ReadonlyMap<ClusterKey, readonly WeighedClaim[]>;
  readonly documents: readonly Identity[];
  readonly days: readonly StatedDays[];
  readonly relations: readonly StatedRelation[];
  readonly foundations: readonly { readonly of: DocumentId; readonly on: DocumentId }[];
}

/** A document as it was identified, with the days that its text states. */
interface KnownRow extends Omit<Identity, 'sharedIds' | 'conflicts'> {
  readonly effectiveOn: IsoDate | null;
}

interface Asked {
  readonly clusters: readonly ClusterKey[];
  /** The checked text: what only it says is no knowledge of others. */
  readonly own: Sha256;
}

const fields = [
  'id',
  'cluster',
  'symbol',
  'name',
  'series',
  'period',
  'issuedOn',
  'issuedOnFrom',
  'notBefore',
  'issuer',
  'title',
  'factId',
  'effectiveOn',
] as const satisfies readonly (keyof KnownRow)[];

const known = (variable: string) =>
  projection(variable, fields, ['formerIds']).replace('{', `{ type: ${variable}.typeKey,`);

/** The statement that reads what texts say in clusters. */
export const claimsForCheckStatement = () =>
  composeCypher<Asked, { id: string; sources: number; claim: Claim }>('find-claims-for-check', {});

/** The statement that reads what documents of clusters rest on. */
export const foundationsForCheckStatement = () =>
  composeCypher<Asked, { of: KnownRow; on: KnownRow }>('find-foundations-for-check', {
    of: known('of'),
    on: known('on'),
  });

/** The statement that reads what happened to documents of clusters and to what they rest on. */
export const changesForCheckStatement = () =>
  composeCypher<Asked, { document: KnownRow; changes: readonly { relation: RelationRow; by: KnownRow }[] }>(
    'find-changes-for-check',
    {
      changed: known('changed'),
      by: known('by'),
      relation: relationProjection,
    },
  );

/**
 * What the graph knows of everything that a text names, in three statements, however many citations it holds.
 *
 * @param clusters what the text speaks of: the checker's `clustersOf`
 * @param own the text's own hash: where the graph holds it, its own statements are left out
 */
export async function readCheckKnowledge(
  graph: Graph,
  clusters: readonly ClusterKey[],
  own: Sha256,
): Promise<CheckKnowledge> {
  const asked: Asked = { clusters, own };
  const [claims, foundations, changes] = await Promise.all([
    graph.read(claimsForCheckStatement(), asked),
    graph.read(foundationsForCheckStatement(), asked),
    graph.read(changesForCheckStatement(), asked),
  ]);
  const byCluster = new Map<ClusterKey, WeighedClaim[]>();
  for (const { id, sources, claim } of claims) {
    // A claim names itself as its witness, as it does where the graph weighs it.
    const kind = claim.voice === 'holding' ? 'holding' : 'citation';
    const weighed: WeighedClaim = { claim, sources, witnesses: [{ kind, source: id, index: 0 }] };
    byCluster.set(claim.cluster, [...(byCluster.get(claim.cluster) ?? []), weighed]);
  }
  const documents = new Map<DocumentId, KnownRow>();
  for (const row of [
    ...foundations.flatMap(({ of, on }) => [of, on]),
    ...changes.flatMap(({ document, changes: told }) => [document, ...told.map(({ by }) => by)]),
  ]) {
    documents.set(row.id, row);
  }
  return {
    claims: byCluster,
    documents: [...documents.values()].map((row) => ({ ...row, sharedIds: [], conflicts: [] })),
    days: [...documents.values()].flatMap(daysOf),
    relations: changes.flatMap(({ document, changes: told }) =>
      told.map(({ relation, by }) => statedRelation(relation, by, document)),
    ),
    foundations: foundations.map(({ of, on }) => ({ of: of.id, on: on.id })),
  };
}

/** The registry tells the days of its own documents. */
function daysOf({ id, factId, issuedOn, effectiveOn }: KnownRow): readonly StatedDays[] {
  if (factId !== null) return [];
  return [{ id, issuedOn, effectiveOn, source: { kind: 'text', source: '', citation: null } }];
}

const kinds: Readonly<Partial<Record<RelationRow['kind'], ChangeKind>>> = {
  REPLACES: 'replaces',
  REPEALS: 'repeals',
  AMENDS: 'amends',
};

function statedRelation(relation: RelationRow, by: KnownRow, of: KnownRow): StatedRelation {
  const { kind, partial, scope, effectiveOn } = relation;
  return {
    kind: kinds[kind] ?? 'amends',
    from: by.id,
    to: of.id,
    parts: partial ? scope : null,
    effectiveOn: effectiveOn ?? by.effectiveOn,
    source: witnessOf(relation),
  };
}

function witnessOf({ citationIds, secondHandIds }: RelationRow): EventSource {
  const [first = ''] = [...citationIds, ...secondHandIds];
  const [source = '', index] = first.split(':c');
  return { kind: 'text', source, citation: index === undefined ? null : Number(index) };
}
