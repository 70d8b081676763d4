import type { DocumentId } from '../documents/document-id.js';
import type { IsoDate } from '../documents/iso-date.js';
import { Lineage, type StatedDays, type StatedRelation } from '../documents/lineage.js';
import type { SourceRecord } from '../documents/source.js';
import type { DocumentHistory } from '../documents/validity.js';
import type { Facts } from '../facts/fact-types.js';
import { assign } from '../resolution/assign.js';
import { identify } from '../resolution/identify.js';
import { leastConfidence } from '../resolution/mention.js';
import { registryClaims } from '../resolution/registry-claims.js';
import type {
  Assignment,
  ClusterKey,
  Identity,
  SourceStatements,
  Statement,
  WeighedClaim,
} from '../resolution/resolution-types.js';
import { stateSource } from '../resolution/state-source.js';
import { weighClaims } from '../resolution/weigh-claims.js';
import { FactDocuments, type KnownDocument } from './known-document.js';

/** A document that carries out or rests on another. */
export interface Foundation {
  readonly of: DocumentId;
  readonly on: DocumentId;
}

/**
 * What a live graph knows beside the curated facts, as far as one text needs it: ask {@link clustersOf} which clusters
 * that is. Leave the checked text's own statements out when the graph holds it already.
 */
export interface GraphKnowledge {
  /** What the graph's texts say in these clusters. */
  readonly claims: ReadonlyMap<ClusterKey, readonly WeighedClaim[]>;
  /** The documents that {@link relations} and {@link foundations} name, where they lie in other clusters. */
  readonly documents: readonly Identity[];
  readonly days: readonly StatedDays[];
  readonly relations: readonly StatedRelation[];
  readonly foundations: readonly Foundation[];
}

/** What is known of the documents that one text cites, looked up by the rules. */
export interface Knowledge {
  /** What each citation of the text means, by index; null where it names nothing that could be looked for. */
  readonly meanings: readonly (Assignment | null)[];
  /** The documents that the text itself holds: a decision, and the statute attached to it. */
  readonly held: ReadonlySet<DocumentId>;
  documentOf(id: DocumentId): KnownDocument | null;
  historyOf(id: DocumentId): DocumentHistory;
  /** What stands in a document's place on a day; see {@link Lineage.successorsOn}. */
  successorsOn(id: DocumentId, on: IsoDate): readonly KnownDocument[];
  /** What a document carries out or rests on. */
  foundationsOf(id: DocumentId): readonly DocumentId[];
  readonly lineage: Lineage;
  readonly facts: Facts;
}

/** The clusters in which a text says anything: what a graph should be asked for. */
export function clustersOf(source: SourceRecord, facts: Facts): readonly ClusterKey[] {
  return [...new Set(statementsOf(stateSource(source, facts)).map(({ claim }) => claim.cluster))];
}

/** What the curated facts, the text itself and, where given, a graph know of the documents that the text cites. */
export function gatherKnowledge(source: SourceRecord, facts: Facts, graph: GraphKnowledge | null): Knowledge {
  const {
    documents: curated,
    lineage: curatedLineage,
    foundations: curatedFoundations,
  } = curatedKnowledge(facts);
  const stated = stateSource(source, facts);
  const clusters = identifyTouched(statementsOf(stated), facts, graph);
  const meaningOf = ({ claim }: Statement) => assign(claim, clusters.get(claim.cluster) ?? [], facts);
  const meanings = stated.citations.map((statement) => statement && meaningOf(statement));
  const held = stated.holdings.map(meaningOf).flatMap((own) => (own.kind === 'resolved' ? [own.id] : []));

  const elsewhere = knownElsewhere(facts, graph, [...clusters.keys()]);
  const known = new Map<DocumentId, KnownDocument>();
  const factOf = new Map<DocumentId, DocumentId>();
  const identities = [...clusters.values()].flat();
  for (const identity of [...(graph?.documents ?? []), ...identities]) {
    known.set(identity.id, curated.known(identity, elsewhere.has(identity.id)));
    if (identity.factId !== null) factOf.set(identity.id, identity.factId);
  }
  const now = new Map(identities.flatMap(({ id, formerIds }) => formerIds.map((former) => [former, id])));
  const registered = (id: DocumentId) => factOf.get(now.get(id) ?? id) ?? now.get(id) ?? id;
  const lineage = graph ? new Lineage(facts, statedBy(graph, registered)) : curatedLineage;
  const documentOf = (id: DocumentId) => known.get(id) ?? known.get(now.get(id) ?? id) ?? curated.byId(id);
  const foundations = [...(graph?.foundations ?? []), ...foundationsInTitles(source, meanings)];
  return {
    meanings,
    held: new Set(held),
    facts,
    lineage,
    documentOf,
    historyOf: (id) => lineage.historyOf(registered(id)),
    successorsOn: (id, on) =>
      lineage.successorsOn(registered(id), on).flatMap((one) => documentOf(one.id) ?? []),
    foundationsOf: (id) => [
      ...(curatedFoundations.get(registered(id)) ?? []),
      ...foundations.flatMap(({ of, on }) => (registered(of) === registered(id) ? [registered(on)] : [])),
    ],
  };
}

/**
 * What the graph says, by the ids under which the facts know its documents. The checked text may have told more of a
 * document than the graph knew: one that the graph holds without a day is the one that the text dates.
 */
function statedBy(
  { days, relations }: GraphKnowledge,
  registered: (id: DocumentId) => DocumentId,
): Pick<GraphKnowledge, 'days' | 'relations'> {
  return {
    days: days.map((one) => ({ ...one, id: registered(one.id) })),
    relations: relations.map((one) => ({ ...one, from: registered(one.from), to: registered(one.to) })),
  };
}

interface CuratedKnowledge {
  readonly documents: FactDocuments;
  readonly lineage: Lineage;
  readonly foundations: ReadonlyMap<DocumentId, readonly DocumentId[]>;
}

const curatedByFacts = new WeakMap<Facts, CuratedKnowledge>();

/** Made once for the facts: thousands of plans are checked against the same registry. */
function curatedKnowledge(facts: Facts): CuratedKnowledge {
  const made = curatedByFacts.get(facts);
  if (made) return made;
  const foundations = new Map(
    facts.registry.map(({ id, relations }) => [
      id,
      relations.flatMap(({ kind, target }) =>
        kind === 'implements' || kind === 'based-on' ? [target.id] : [],
      ),
    ]),
  );
  const knowledge = { documents: new FactDocuments(facts), lineage: new Lineage(facts), foundations };
  curatedByFacts.set(facts, knowledge);
  return knowledge;
}

function statementsOf({ holdings, citations }: SourceStatements): readonly Statement[] {
  return [...holdings, ...citations.filter((statement) => statement !== null)];
}

function identifyTouched(
  statements: readonly Statement[],
  facts: Facts,
  graph: GraphKnowledge | null,
): ReadonlyMap<ClusterKey, readonly Identity[]> {
  const byCluster = new Map<ClusterKey, Statement[]>();
  for (const statement of statements) {
    const { cluster } = statement.claim;
    const said = byCluster.get(cluster);
    if (said) said.push(statement);
    else byCluster.set(cluster, [statement]);
  }
  const registry = registryClaims(facts);
  return new Map(
    [...byCluster].map(([cluster, said]) => [
      cluster,
      identify(
        [...(registry.get(cluster) ?? []), ...(graph?.claims.get(cluster) ?? []), ...weighClaims(said)],
        facts,
      ),
    ]),
  );
}

/** The documents that the graph makes out without the help of the checked text. */
function knownElsewhere(
  facts: Facts,
  graph: GraphKnowledge | null,
  clusters: readonly ClusterKey[],
): ReadonlySet<DocumentId> {
  if (graph === null) return new Set();
  const registry = registryClaims(facts);
  const identities = clusters.flatMap((cluster) =>
    identify([...(registry.get(cluster) ?? []), ...(graph.claims.get(cluster) ?? [])], facts),
  );
  return new Set(identities.flatMap(({ id, formerIds }) => [id, ...formerIds]));
}

/** "Chương trình số 25-CTr/TU … thực hiện Nghị quyết số 28-NQ/TW": what the text says its cited documents carry out. */
function foundationsInTitles(
  { extraction: { citations } }: SourceRecord,
  meanings: readonly (Assignment | null)[],
): readonly Foundation[] {
  return citations.flatMap(({ within, titleRelation, confidence }, index) => {
    if (within === null || titleRelation !== 'implements' || confidence < leastConfidence) return [];
    const [of, on] = [meanings[within], meanings[index]];
    return of?.kind === 'resolved' && on?.kind === 'resolved' ? [{ of: of.id, on: on.id }] : [];
  });
}
