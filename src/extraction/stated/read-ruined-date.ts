import { type IsoDate, isoDateOf } from '../../documents/iso-date.js';

/** A date of which a scan changed the signs, and where it stands. */
export interface RuinedDate {
  readonly date: IsoDate;
  readonly from: number;
  readonly to: number;
}

/** In codes, without "ngày". */
const longest = 20;

/** Digits and what a scan makes of a slash, up to a year; the year may be taken apart, or a digit of it typed twice. */
const digitsAndMarks = /^(\d[\d/:!'.,|\s-]{2,9}?)((?:19|20) ?\d ?\d)(\d?)(?!\d|[/-]\d)/;

/** What may stand for a sign of a date, and what it costs to read it so: a mark, a digit that was the slash, nothing. */
const signs: readonly (readonly [pattern: RegExp, cost: number])[] = [
  [/^(?:\s?[/:!'.,|-]\s?|\s)/, 0],
  [/^[127]/, 1],
  [/^/, 1],
];

/**
 * The date of which the digits begin at `at` and "ngày" at `from`, where a scan read its slashes as other marks, as digits or not at all:
 * "7!3/2022", "25/722008" (25/7/2008), "1801/2022". Null where several days fit, or none.
 */
export function readRuinedDate(flat: string, at: number, from: number): RuinedDate | null {
  const match = digitsAndMarks.exec(flat.slice(at, at + longest));
  if (!match) return null;
  const [year, otherYear] = yearsIn((match[2] ?? '').replace(/ /g, '') + (match[3] ?? ''));
  if (year === undefined || otherYear !== undefined) return null;
  const costs = new Map<IsoDate, number>();
  for (const { day, month, cost } of daysIn(match[1] ?? '')) {
    const date = isoDateOf(year, month, day);
    if (date !== null) costs.set(date, Math.min(cost, costs.get(date) ?? cost));
  }
  const [best, second] = [...costs].sort((a, b) => a[1] - b[1]);
  return best && (!second || second[1] > best[1]) ? { date: best[0], from, to: at + match[0].length } : null;
}

/** "20222": a year with a digit typed twice; several where it may be two years ("20022"). */
function yearsIn(digits: string): number[] {
  if (digits.length === 4) return [Number(digits)];
  const years = new Set<number>();
  for (let i = 1; i < digits.length; i++)
    if (digits[i] === digits[i - 1]) years.add(Number(digits.slice(0, i) + digits.slice(i + 1)));
  return [...years];
}

interface DayRead {
  readonly day: number;
  readonly month: number;
  readonly cost: number;
}

/** The ways in which day and month, each with a sign behind it, may be read out of `before`. */
function daysIn(before: string): DayRead[] {
  return numberAndSign(before).flatMap((day) =>
    numberAndSign(before.slice(day.length))
      .filter((month) => day.length + month.length === before.length && (day.isSigned || month.digits === 2))
      .map((month) => ({ day: day.number, month: month.number, cost: day.cost + month.cost })),
  );
}

interface NumberAndSign {
  readonly number: number;
  readonly digits: number;
  readonly length: number;
  readonly cost: number;
  readonly isSigned: boolean;
}

/** A number of one or two digits and a sign, in all the ways in which `text` may begin with them. */
function numberAndSign(text: string): NumberAndSign[] {
  return [1, 2].flatMap((digits) => {
    const number = text.slice(0, digits);
    if (number.length < digits || !/^\d+$/.test(number)) return [];
    return signs.flatMap(([pattern, cost]) => {
      const sign = pattern.exec(text.slice(digits));
      const isSigned = sign !== null && sign[0] !== '';
      // "12/2013" is no day: only two numbers of two digits are read apart where their sign is lost.
      return sign && (isSigned || digits === 2)
        ? [{ number: Number(number), digits, length: digits + sign[0].length, cost, isSigned }]
        : [];
    });
  });
}
