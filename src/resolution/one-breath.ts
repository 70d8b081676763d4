import type { IsoDate } from '../documents/iso-date.js';
import type { FactIndex } from './fact-index.js';
import { breaths, type Mention } from './mention.js';
import { registryClaims } from './registry-claims.js';
import { pairsNearby, titleMeant } from './subject-words.js';

/**
 * Gives the members of a list what is printed once for all of them: the issuer and the term after its last member.
 * Dates are shared by extraction, which sees the words.
 */
export function shareInBreath(mentions: readonly Mention[]): Mention[] {
  return breaths(mentions).flatMap((breath) => {
    const last = breath.at(-1);
    if (!last || breath.length === 1) return breath;
    return breath.map((mention) => {
      if (mention.issuer !== null || mention.issuedOn !== null || mention.term !== null) return mention;
      const { issuer, term } = last;
      return { ...mention, issuer, term, grounds: term === null ? null : ('print' as const) };
    });
  });
}

/**
 * Dates a list of which no member is dated, when one day of the registry fits all of its members, or the words around
 * it choose one such day: of "số 18, 19-NQ/TW … sắp xếp tổ chức bộ máy" both members are of 25/10/2017, since only
 * there a document with one of these symbols speaks of that.
 *
 * @param wordsOf subject of a mention and the words before it
 */
export function dateLists(
  mentions: readonly Mention[],
  wordsOf: (mention: Mention) => string,
  notAfter: IsoDate | null,
  index: FactIndex,
): Mention[] {
  return breaths(mentions).flatMap((breath) => {
    const undated = breath.every(({ issuedOn, term }) => issuedOn === null && term === null);
    if (breath.length === 1 || !undated) return breath;
    const days = commonDays(breath, index).filter((day) => notAfter === null || day <= notAfter);
    const titles = days.map((day) => titlesOn(day, breath, index));
    const meant = days.length === 1 ? 0 : titleMeant(breath.map(wordsOf).join('. '), titles, pairsNearby);
    const issuedOn = meant === null ? undefined : days[meant];
    if (issuedOn === undefined) return breath;
    return breath.map((mention) => ({ ...mention, issuedOn, grounds: 'list' as const }));
  });
}

/** Days on which the registry has a document for each member. */
function commonDays(breath: readonly Mention[], index: FactIndex): IsoDate[] {
  const [first, ...others] = breath.map(
    (mention) => new Set(entries(mention, index).flatMap(({ issuedOn }) => issuedOn ?? [])),
  );
  return [...(first ?? [])].filter((day) => others.every((days) => days.has(day))).sort();
}

function titlesOn(day: IsoDate, breath: readonly Mention[], index: FactIndex): string {
  return breath
    .flatMap((mention) => entries(mention, index).filter(({ issuedOn }) => issuedOn === day))
    .map(({ title }) => title ?? '')
    .join('. ');
}

function entries({ cluster }: Mention, index: FactIndex) {
  return (cluster === null ? [] : (registryClaims(index.facts).get(cluster) ?? [])).map(({ claim }) => claim);
}
