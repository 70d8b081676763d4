import type { DocumentId } from '../documents/document-id.js';
import type { IsoDate } from '../documents/iso-date.js';
import type { Facts } from '../facts/fact-types.js';
import { type ClusterFrame, frameOf, idOf, idOfClaimAlone, type Variety, varietyOf } from './claim-id.js';
import { clusterFingerprint } from './cluster-fingerprint.js';
import { couldMean } from './could-mean.js';
import { type FactIndex, factIndex } from './fact-index.js';
import { type ClaimGroup, groupClaims } from './group-claims.js';
import { conflictsOf, headOf } from './identity-head.js';
import { namedVersions } from './named-version.js';
import type { Claim, Identity, WeighedClaim } from './resolution-types.js';
import { compareTexts, inClaimOrder } from './weigh-claims.js';

/**
 * The documents of one cluster: all that is said in it, by texts and by the curated facts, comes to these identities.
 * They depend on which claims are made and by how many files, on nothing else: neither on the order of ingestion nor
 * on any other cluster.
 *
 * @param claims everything said in one cluster, in any order: {@link weighClaims} of what texts say, and
 * {@link registryClaims} of the cluster
 * @returns sorted by id
 * @example identify(claimsOf('tw|124-qd'), facts).map(({ id }) => id)
 * // ['tw/qd/124/2018-02-02', 'tw/qd/124/2023-10-04']
 */
export function identify(claims: readonly WeighedClaim[], facts: Facts): readonly Identity[] {
  return sortedById(draw(claims, facts).identities);
}

/** What the claims of one cluster come to, and which of them have no part in it. */
export interface Identification {
  /** Sorted by id. */
  readonly identities: readonly Identity[];
  /**
   * Claims that only ask (điều chỉ hỏi): mentions without day or term that can mean a document known otherwise. Left
   * out, all the rest comes to the same identities. Of a document that thousands cite nearly all claims are such.
   */
  readonly silent: ReadonlySet<Claim>;
  /** While it stays, every silent claim stays silent and means what it meant. */
  readonly fingerprint: string;
}

/** {@link identify}, telling also which claims might have been left out: what a graph needs to weigh them again. */
export function identifyCluster(claims: readonly WeighedClaim[], facts: Facts): Identification {
  const { known, stubs, identities, undated } = draw(claims, facts);
  const making = new Set(stubs.flatMap(({ group }) => group.claims));
  const silent = undated.filter((weighed) => weighed.claim.voice === 'citation' && !making.has(weighed));
  return {
    identities: sortedById(identities),
    silent: new Set(silent.map(({ claim }) => claim)),
    fingerprint: clusterFingerprint(identities.slice(0, known.length), identities.slice(known.length)),
  };
}

function sortedById(identities: readonly Identity[]): readonly Identity[] {
  return [...identities].sort((a, b) => compareTexts(a.id, b.id));
}

/** The documents of a cluster as they were drawn from its claims. */
interface Drawing {
  /** Those of which more is known than that some cite them. */
  readonly known: readonly Draft[];
  /** Those known by their citations only. */
  readonly stubs: readonly Draft[];
  /** Of all drafts, the known first. */
  readonly identities: readonly Identity[];
  /** Claims that give neither day nor term. */
  readonly undated: readonly WeighedClaim[];
}

function draw(claims: readonly WeighedClaim[], facts: Facts): Drawing {
  const index = factIndex(facts);
  const all = inClaimOrder(claims);
  const [first] = all;
  if (!first) return { known: [], stubs: [], identities: [], undated: [] };
  const frame = frameOf(first.claim, index);
  const groups = groupClaims(
    all.filter(({ claim }) => tellsPeriod(claim)),
    frame,
    index,
  );
  const undated = all.filter(({ claim }) => !tellsPeriod(claim));
  const dated = groups.map((group) => draftOf(group, frame, facts));
  const known = withUndated(undated, dated, frame, facts, index);
  const stubs = stubsOf(undated, known, frame, facts, index);
  return { known, stubs, identities: withAnsweringIds([...known, ...stubs], frame, index), undated };
}

function tellsPeriod({ issuedOn, term, doubtful }: WeighedClaim['claim']): boolean {
  return !doubtful && (issuedOn !== null || term !== null);
}

/** An identity with the group that it was made from. */
interface Draft {
  readonly group: ClaimGroup;
  readonly identity: Identity;
}

function draftOf(group: ClaimGroup, frame: ClusterFrame, facts: Facts): Draft {
  const index = factIndex(facts);
  const head = headOf(group, index);
  const [any] = group.claims;
  if (!any) throw new RangeError('a group without a claim');
  const fact = group.claims.find(({ claim }) => claim.id !== null)?.claim ?? null;
  const id =
    fact?.id != null && fact.issuedOn === head.issuedOn
      ? fact.id
      : idOf(any.claim, frame, group.variety, head.issuedOn, group.period);
  return {
    group,
    identity: {
      id,
      formerIds: [],
      sharedIds: [],
      cluster: any.claim.cluster,
      symbol: head.symbol,
      name: head.name,
      type: head.type,
      series: frame.series,
      period: group.period,
      issuedOn: head.issuedOn,
      issuedOnFrom: head.issuedOnFrom,
      notBefore: head.notBefore,
      issuer: head.issuer,
      title: head.title,
      factId: fact?.id ?? null,
      conflicts: conflictsOf(group, head, facts),
    },
  };
}

/**
 * The drafts with what gives neither day nor term and is no citation: a held text belongs to the one document that it
 * can be; a registry entry, and a held text that can be none or several, stand for themselves.
 */
function withUndated(
  undated: readonly WeighedClaim[],
  dated: readonly Draft[],
  frame: ClusterFrame,
  facts: Facts,
  index: FactIndex,
): Draft[] {
  const standAlone: WeighedClaim[] = [];
  const grown = new Set<Draft>();
  for (const weighed of undated.filter(({ claim }) => claim.voice !== 'citation')) {
    const possible = dated.filter(({ identity }) => couldMean(weighed.claim, identity, index));
    const [only] = possible;
    if (possible.length === 1 && only) {
      only.group.claims.push(weighed);
      grown.add(only);
    } else standAlone.push(weighed);
  }
  return [
    ...dated.map((draft) => (grown.has(draft) ? draftOf(draft.group, frame, facts) : draft)),
    ...byVariety(standAlone, index).map((claims) => draftOf(undatedGroup(claims, index), frame, facts)),
  ];
}

/**
 * Documents known by their symbol only: those of citations that can mean none of `known`. A doubtful reading never
 * makes one.
 */
function stubsOf(
  undated: readonly WeighedClaim[],
  known: readonly Draft[],
  frame: ClusterFrame,
  facts: Facts,
  index: FactIndex,
): Draft[] {
  const making = undated.filter(
    ({ claim }) =>
      claim.voice === 'citation' &&
      !claim.doubtful &&
      namedVersions(claim, index).length === 0 &&
      !known.some(({ identity }) => couldMean(claim, identity, index)),
  );
  return byVariety(making, index).map((claims) => draftOf(undatedGroup(claims, index), frame, facts));
}

function byVariety(claims: readonly WeighedClaim[], index: FactIndex): WeighedClaim[][] {
  const groups = new Map<Variety, WeighedClaim[]>();
  for (const weighed of claims) {
    const variety = varietyOf(weighed.claim, index);
    const known = groups.get(variety);
    if (known) known.push(weighed);
    else groups.set(variety, [weighed]);
  }
  return [...groups.values()];
}

function undatedGroup(claims: WeighedClaim[], index: FactIndex): ClaimGroup {
  const [first] = claims;
  const variety = first ? varietyOf(first.claim, index) : null;
  return { variety, period: null, claims, days: new Set<IsoDate>(), terms: new Set<string>() };
}

/**
 * Gives each identity the ids by which it also answers: those that its claims alone would give, that of its period
 * and the undated one. An id that fits several identities is shared, and answers with a choice.
 */
function withAnsweringIds(drafts: readonly Draft[], frame: ClusterFrame, index: FactIndex): Identity[] {
  const own = new Set(drafts.map(({ identity }) => identity.id));
  const answering = drafts.map((draft) => {
    const ids = new Set(idsFitting(draft, frame, index));
    for (const id of own) ids.delete(id);
    return { identity: draft.identity, ids: [...ids].sort(compareTexts) };
  });
  const owners = new Map<DocumentId, number>();
  for (const id of answering.flatMap(({ ids }) => ids)) owners.set(id, (owners.get(id) ?? 0) + 1);
  return answering.map(({ identity, ids }) => ({
    ...identity,
    formerIds: ids.filter((id) => owners.get(id) === 1),
    sharedIds: ids.filter((id) => owners.get(id) !== 1),
  }));
}

function idsFitting({ group, identity }: Draft, frame: ClusterFrame, index: FactIndex): DocumentId[] {
  const ids: DocumentId[] = [];
  for (const { claim } of group.claims) {
    if (claim.id !== null) ids.push(claim.id);
    else if (tellsPeriod(claim)) ids.push(idOfClaimAlone(claim, frame, index));
  }
  for (const variety of printsOf(group.variety, frame)) {
    ids.push(idOf(identity, frame, variety, null, group.period));
    if (group.period !== null) ids.push(idOf(identity, frame, variety, null, null));
  }
  return ids;
}

/** The varieties as which a document may be cited without a day: see {@link couldMean}. */
function printsOf(variety: Variety, { symbol }: ClusterFrame): Variety[] {
  if (variety === 'qdi') return ['qdi', 'qd'];
  return symbol !== null && symbol.type === null ? [variety, null] : [variety];
}
