import { daysBetween, type IsoDate } from '../documents/iso-date.js';
import { type ClusterFrame, type Variety, varietyOf } from './claim-id.js';
import type { FactIndex } from './fact-index.js';
import type { WeighedClaim } from './resolution-types.js';
import { compareTexts } from './weigh-claims.js';

/** Claims of one cluster that speak of one document. */
export interface ClaimGroup {
  readonly variety: Variety;
  /** Numbering period; null where neither day nor term tells, or the day lies inside a boundary's window. */
  readonly period: string | null;
  readonly claims: WeighedClaim[];
  /** Every day that a claim gives it. */
  readonly days: Set<IsoDate>;
  /** Every term that is printed with it. */
  readonly terms: Set<string>;
}

/** Two days around a boundary that lie this close are a slip of the pen for one document, not two documents. */
const slipDays = 45;

/**
 * Groups the claims that give a day or a term by numbering period: inside one period a symbol is one document, and two
 * days there are a conflict. One day is always one document. The rules, in order:
 *
 * 1. a day in the middle of a period: that period;
 * 2. a day whose printed term names another period: the document known for that very day, else the one known in that
 *    term, else the day's period;
 * 3. a day inside a boundary's window: the document of that day, of its printed term, or at most 45 days away; else a
 *    document of its own;
 * 4. a term without a day: the period that it names, or the document called by the same local ordinal.
 */
export function groupClaims(
  claims: readonly WeighedClaim[],
  frame: ClusterFrame,
  index: FactIndex,
): ClaimGroup[] {
  const groups: ClaimGroup[] = [];
  for (const placed of inOrder(claims, frame, index)) {
    const { claim } = placed.weighed;
    const group =
      groupFor(
        placed,
        groups.filter(({ variety }) => variety === placed.variety),
      ) ?? open(placed, groups);
    group.claims.push(placed.weighed);
    if (claim.issuedOn !== null) group.days.add(claim.issuedOn);
    if (claim.term !== null) group.terms.add(claim.term);
  }
  return joinUntyped(groups);
}

function groupFor(placed: Placed, groups: readonly ClaimGroup[]): ClaimGroup | undefined {
  const { issuedOn, term } = placed.weighed.claim;
  const inPeriod = (period: string | null) => groups.find((group) => group.period === period);
  const onDay = groups.find(({ days }) => issuedOn !== null && days.has(issuedOn));
  const calledAlike = groups.find(({ terms }) => term !== null && terms.has(term));
  switch (placed.stage) {
    case 'sure':
      return inPeriod(placed.period);
    case 'at-odds':
      return onDay ?? inPeriod(placed.termPeriod) ?? inPeriod(placed.period);
    case 'boundary':
      return (
        onDay ??
        (placed.period === null ? undefined : inPeriod(placed.period)) ??
        calledAlike ??
        nearest(groups, issuedOn)
      );
    case 'term':
      return inPeriod(placed.termPeriod) ?? calledAlike;
  }
}

function open({ stage, variety, period, termPeriod }: Placed, groups: ClaimGroup[]): ClaimGroup {
  const group = {
    variety,
    period: stage === 'term' ? termPeriod : period,
    claims: [],
    days: new Set<IsoDate>(),
    terms: new Set<string>(),
  };
  groups.push(group);
  return group;
}

/** Mentions of "số 59/2020/QH14" without a type word belong to the one law or resolution of that year, if it is one. */
function joinUntyped(groups: readonly ClaimGroup[]): ClaimGroup[] {
  return groups.filter((group) => {
    if (group.variety !== null) return true;
    const typed = groups.filter((other) => other.variety !== null && other.period === group.period);
    const [only] = typed;
    if (typed.length !== 1 || !only) return true;
    only.claims.push(...group.claims);
    for (const day of group.days) only.days.add(day);
    for (const term of group.terms) only.terms.add(term);
    return false;
  });
}

const stages = ['sure', 'at-odds', 'boundary', 'term'] as const;

interface Placed {
  readonly weighed: WeighedClaim;
  readonly variety: Variety;
  readonly stage: (typeof stages)[number];
  readonly period: string | null;
  readonly termPeriod: string | null;
}

/** The claims in the order in which they settle: by stage, then by day, then as they came. */
function inOrder(claims: readonly WeighedClaim[], frame: ClusterFrame, index: FactIndex): Placed[] {
  const isUnsure = claims.some(({ claim }) => isOftenMisprinted(varietyOf(claim, index)));
  const varieties = isUnsure ? varietiesByDay(claims, index) : new Map<string, Variety>();
  return claims
    .map((weighed) => place(weighed, frame, varieties, index))
    .sort(
      (a, b) =>
        stages.indexOf(a.stage) - stages.indexOf(b.stage) ||
        compareTexts(a.weighed.claim.issuedOn ?? '', b.weighed.claim.issuedOn ?? ''),
    );
}

function place(
  weighed: WeighedClaim,
  frame: ClusterFrame,
  varieties: ReadonlyMap<string, Variety>,
  index: FactIndex,
): Placed {
  const { claim } = weighed;
  const printed = varietyOf(claim, index);
  const termPeriod = claim.term === null ? null : frame.numbering.periodOfTerm(claim.term);
  if (claim.issuedOn === null) return { weighed, variety: printed, stage: 'term', period: null, termPeriod };
  const variety = isOftenMisprinted(printed) ? (varieties.get(claim.issuedOn) ?? printed) : printed;
  const periods = frame.numbering.periodsOf(claim.issuedOn);
  const [period = null] = periods;
  // A local ordinal has no beginning that is known: it neither confirms nor contradicts a day.
  const termTells = termPeriod !== null && frame.numbering.beginningOf(termPeriod) !== null;
  if (termTells && !periods.includes(termPeriod))
    return { weighed, variety, stage: 'at-odds', period, termPeriod };
  if (periods.length === 1) return { weighed, variety, stage: 'sure', period, termPeriod };
  return { weighed, variety, stage: 'boundary', period: termTells ? termPeriod : null, termPeriod };
}

/** Texts print 08-QĐ/TW for 08-QĐi/TW, and leave out whether 59/2020/QH14 is a law or a resolution. */
function isOftenMisprinted(variety: Variety): boolean {
  return variety === null || variety === 'qd' || variety === 'qdi';
}

/** The variety of the document of each day, as those call it whose word weighs most. */
function varietiesByDay(claims: readonly WeighedClaim[], index: FactIndex): ReadonlyMap<string, Variety> {
  const best = new Map<string, { readonly variety: Variety; readonly weight: number }>();
  for (const { claim, sources } of claims) {
    const variety = varietyOf(claim, index);
    if (claim.issuedOn === null || variety === null) continue;
    const weight = voiceWeight[claim.voice] + sources;
    const known = best.get(claim.issuedOn);
    if (!known || weight > known.weight || (weight === known.weight && variety > (known.variety ?? ''))) {
      best.set(claim.issuedOn, { variety, weight });
    }
  }
  return new Map([...best].map(([day, { variety }]) => [day, variety]));
}

/** A document's own head outweighs the registry, and the registry any number of citing files. */
const voiceWeight = { citation: 0, registry: 1e9, holding: 2e9 } as const;

function nearest(groups: readonly ClaimGroup[], day: IsoDate | null): ClaimGroup | undefined {
  if (day === null) return undefined;
  const distance = ({ days }: ClaimGroup) =>
    Math.min(...[...days].map((known) => Math.abs(daysBetween(known, day))));
  return groups.filter((group) => distance(group) <= slipDays).sort((a, b) => distance(a) - distance(b))[0];
}
