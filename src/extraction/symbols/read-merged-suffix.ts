import type { IssuingCode } from '../lexicon/issuing-codes.js';
import { digitsInCodes } from '../tables/confusable-letters.js';
import { codesMisread } from './misread-codes.js';
import { readBody } from './read-issuing-codes.js';
import { readType } from './read-type-abbreviation.js';
import type { Segment } from './segment.js';
import type { ReadPart, Suffix, SuffixReader } from './suffix.js';

/** Type and issuing code grown together: "NQTW", "NQITW" with the slash lost or misread, "NĐCP" without its hyphen. */
export function readMerged(reader: SuffixReader, segments: readonly Segment[]): Suffix | null {
  const [first] = segments;
  if (!first || !reader.anchored) return null;
  return first.sign === '/'
    ? readWithoutHyphen(reader, first, segments.slice(1))
    : readWithoutSlash(reader, first);
}

function readWithoutSlash(reader: SuffixReader, first: Segment): Suffix | null {
  for (let at = 2; at <= first.folded.length - 2; at++) {
    const lost = reader.lexicon.codes.get(first.folded.slice(at));
    const misread = /[il1t7|z2]/.test(first.folded.charAt(at))
      ? reader.lexicon.codes.get(first.folded.slice(at + 1))
      : undefined;
    const code = misread?.party ? misread : lost;
    const printed = code?.party ? readType(reader, { ...first, folded: first.folded.slice(0, at) }) : null;
    const type = printed && asExpected(reader, printed, first.folded.slice(0, at));
    if (!code || !type || type.cost > 0.35) continue;
    return {
      year: null,
      type: type.printed,
      body: code.printed,
      party: true,
      to: first.to,
      repairs: [{ from: first.from, to: first.to, as: `${type.printed}/${code.printed}` }],
      cost: 0.4 + type.cost,
      known: true,
      otherTypes: type.others,
      otherBodies: [],
    };
  }
  return null;
}

/** "CTLĐU" behind "Chương trình": the abbreviation that the type word asks for, of which the scan took the end for the slash. */
function asExpected({ expected, lexicon }: SuffixReader, type: ReadPart, folded: string): ReadPart {
  if (expected.length === 0 || expected.includes(folded)) return type;
  const whole = expected.find((one) => one.length === folded.length + 1 && one.startsWith(folded));
  const meant = whole === undefined ? undefined : lexicon.types.get(whole)?.[0];
  return meant ? { ...type, printed: meant.printed, others: [type.printed, ...type.others] } : type;
}

/** A ministry, a department of a province: bodies whose codes no table need list. */
const mayBeBody = /^(?:s|b|ub|hd|vp|tt|cuc|tct)[a-z&]{1,10}$/;

/** "Số: 1961/QĐUBND": without type word and year a shorter code would be found in the code of any unit. */
const shortestAlone = 3;

/**
 * "63/2010/NĐCP", "298/TTrSLĐTBXH": web pages lose the hyphens of whole symbols. They are split behind the abbreviation
 * of the type word before the number, where what is left can be a body; without one behind any type, where a known code is left.
 */
function readWithoutHyphen(reader: SuffixReader, first: Segment, further: readonly Segment[]): Suffix | null {
  // "7TBCA": the first letter read as a digit.
  const folded = first.folded.replace(/^\d/, (digit) => digitsInCodes[digit] ?? digit);
  const { lexicon, expected, year } = reader;
  const lost = first.to - first.from - folded.length;
  if (lost > (year ? 1 : 0) || lexicon.codes.has(folded) || codesMisread(folded, lexicon).length > 0)
    return null;
  const types = (expected.length > 0 ? expected : [...lexicon.types.keys()]).filter((type) =>
    folded.startsWith(type),
  );
  for (const folds of types.sort((a, b) => b.length - a.length)) {
    // "01/1999/QĐ.UB": the form with a year has a hyphen there; before it each office printed its own.
    if (lost > 0 && reader.clean.flat[first.from + folds.length] !== '.') continue;
    const rest: Segment = {
      folded: folded.slice(folds.length),
      from: first.from + folds.length + lost,
      to: first.to,
      sign: '-',
    };
    const known: IssuingCode | undefined = lexicon.codes.get(rest.folded);
    if (!known && !(expected.length > 0 && mayBeBody.test(rest.folded))) continue;
    if (expected.length === 0 && !year && rest.folded.length < shortestAlone) continue;
    const type = readType(reader, { ...first, folded: folds, to: first.from + folds.length });
    const body = readBody(reader, [rest, ...further]);
    if (!type || !body || type.cost + body.cost > 0.3) continue;
    return {
      year: year?.text ?? null,
      type: type.printed,
      body: body.printed,
      party: false,
      to: body.to,
      repairs: [
        ...(year?.repairs ?? []),
        { from: first.from, to: first.to, as: `${type.printed}-${body.printed}` },
      ],
      cost: 0.2 + type.cost + body.cost,
      known: body.known,
      otherTypes: [],
      otherBodies: [],
    };
  }
  return null;
}
