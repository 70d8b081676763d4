import type { DocumentId } from '../documents/document-id.js';
import type { IsoDate } from '../documents/iso-date.js';
import type { Facts } from '../facts/fact-types.js';
import { type ClusterFrame, frameOf, idOf, idOfClaimAlone, type Variety, varietyOf } from './claim-id.js';
import { couldMean } from './could-mean.js';
import { type FactIndex, factIndex } from './fact-index.js';
import { type ClaimGroup, groupClaims } from './group-claims.js';
import { conflictsOf, headOf } from './identity-head.js';
import { namedVersions } from './named-version.js';
import type { Identity, WeighedClaim } from './resolution-types.js';
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
export function identify(claims: readonly WeighedClaim[], facts: Facts): Identity[] {
  const index = factIndex(facts);
  const all = inClaimOrder(claims);
  const [first] = all;
  if (!first) return [];
  const frame = frameOf(first.claim, index);
  const groups = groupClaims(
    all.filter(({ claim }) => tellsPeriod(claim)),
    frame,
    index,
  );
  const drafts = groups.map((group) => draftOf(group, frame, facts));
  addUndated(
    all.filter(({ claim }) => !tellsPeriod(claim)),
    drafts,
    frame,
    facts,
    index,
  );
  return withAnsweringIds(drafts, frame, index).sort((a, b) => compareTexts(a.id, b.id));
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
 * Places what gives neither day nor term. A held text belongs to the one document that it can be; a registry entry
 * and a held text that can be none or several stand for themselves. A citation makes a document, known by its symbol
 * only, when it can mean none that is known; a doubtful reading never does.
 */
function addUndated(
  undated: readonly WeighedClaim[],
  drafts: Draft[],
  frame: ClusterFrame,
  facts: Facts,
  index: FactIndex,
): void {
  const known = [...drafts];
  const standAlone: WeighedClaim[] = [];
  const grown = new Set<Draft>();
  for (const weighed of undated.filter(({ claim }) => claim.voice !== 'citation')) {
    const possible = known.filter(({ identity }) => couldMean(weighed.claim, identity, index));
    const [only] = possible;
    if (possible.length === 1 && only) {
      only.group.claims.push(weighed);
      grown.add(only);
    } else standAlone.push(weighed);
  }
  for (const [position, draft] of known.entries()) {
    if (grown.has(draft)) drafts[position] = draftOf(draft.group, frame, facts);
  }
  for (const claims of byVariety(standAlone, index))
    drafts.push(draftOf(undatedGroup(claims, index), frame, facts));
  const stubs = undated.filter(
    ({ claim }) =>
      claim.voice === 'citation' &&
      !claim.doubtful &&
      namedVersions(claim, index).length === 0 &&
      !drafts.some(({ identity }) => couldMean(claim, identity, index)),
  );
  for (const claims of byVariety(stubs, index))
    drafts.push(draftOf(undatedGroup(claims, index), frame, facts));
}

function byVariety(claims: readonly WeighedClaim[], index: FactIndex): WeighedClaim[][] {
  const groups = new Map<Variety, WeighedClaim[]>();
  for (const weighed of claims) {
    const variety = varietyOf(weighed.claim, index);
    groups.set(variety, [...(groups.get(variety) ?? []), weighed]);
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
  const owners = new Map<DocumentId, Set<Draft>>();
  const own = new Set(drafts.map(({ identity }) => identity.id));
  const offer = (id: DocumentId, draft: Draft): void => {
    if (own.has(id)) return;
    owners.set(id, (owners.get(id) ?? new Set()).add(draft));
  };
  for (const draft of drafts) {
    const { group, identity } = draft;
    for (const { claim } of group.claims)
      if (tellsPeriod(claim)) offer(idOfClaimAlone(claim, frame, index), draft);
    for (const { claim } of group.claims) if (claim.id !== null) offer(claim.id, draft);
    for (const variety of printsOf(group.variety, frame)) {
      offer(idOf(identity, frame, variety, null, group.period), draft);
      offer(idOf(identity, frame, variety, null, null), draft);
    }
  }
  return drafts.map((draft) => {
    const answering = [...owners].filter(([, drafted]) => drafted.has(draft));
    const ids = (alone: boolean): DocumentId[] =>
      answering
        .filter(([, drafted]) => (drafted.size === 1) === alone)
        .map(([id]) => id)
        .sort(compareTexts);
    return { ...draft.identity, formerIds: ids(true), sharedIds: ids(false) };
  });
}

/** The varieties as which a document may be cited without a day: see {@link couldMean}. */
function printsOf(variety: Variety, { symbol }: ClusterFrame): Variety[] {
  if (variety === 'qdi') return ['qdi', 'qd'];
  return symbol !== null && symbol.type === null ? [variety, null] : [variety];
}
