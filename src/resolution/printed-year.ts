import type { IsoDate } from '../documents/iso-date.js';
import type { FactIndex } from './fact-index.js';
import type { Mention } from './mention.js';
import { registryClaims } from './registry-claims.js';

/**
 * Dates the mentions that print a year in place of the day ("Nghị quyết số 18-NQ/TW năm 2017") by the registry, where
 * it has one document of that symbol and year. A year that fits none, or two, tells nothing: it may be that of
 * what is done.
 *
 * @param notAfter day of the citing document, which cites nothing younger
 */
export function dateByYear(
  mentions: readonly Mention[],
  notAfter: IsoDate | null,
  index: FactIndex,
): Mention[] {
  return mentions.map((mention) => {
    const { statedYear } = mention.citation;
    if (statedYear === null || mention.cluster === null || mention.grounds !== null || mention.doubtful)
      return mention;
    const days = (registryClaims(index.facts).get(mention.cluster) ?? []).flatMap(
      ({ claim }) => claim.issuedOn ?? [],
    );
    const [issuedOn, ...others] = days.filter((day) => Number(day.slice(0, 4)) === statedYear);
    return issuedOn === undefined || others.length > 0 || (notAfter !== null && issuedOn > notAfter)
      ? mention
      : { ...mention, issuedOn, grounds: 'year' as const };
  });
}
