import { endOfDigits, isWhite } from '../clean/codes.js';

/** Day, month and year of a date as printed, and where it ends. */
export interface SoundDate {
  readonly day: number;
  readonly month: number;
  readonly year: number;
  readonly to: number;
}

/**
 * The date that begins at `from` with "ngày" and is printed as it should be, as nearly all are: "ngày 17/11/2022", "ngày
 * 17 tháng 11 năm 2022". Null for any other: that one is read letter by letter. What both read they read alike; this one
 * is several times as fast.
 */
export function readSoundDate(codes: Uint8Array, flat: string, from: number): SoundDate | null {
  let at = from;
  while (at < from + 3 && isBeforeDay(codes[at] ?? 0)) at++;
  if (!flat.startsWith('ngay', at) || !isGap(codes[at + 4] ?? 0)) return null;
  const day = at + 5;
  const dayTo = endOfDigits(codes, day, 2);
  const sign = codes[dayTo] ?? 0;
  if (dayTo === day || !(isMark(sign) || flat.startsWith(' thang ', dayTo))) return null;
  const month = isMark(sign) ? dayTo + 1 : dayTo + ' thang '.length;
  const monthTo = endOfDigits(codes, month, 2);
  if (monthTo === month || !(isMark(sign) ? isMark(codes[monthTo] ?? 0) : flat.startsWith(' nam ', monthTo)))
    return null;
  const year = isMark(sign) ? monthTo + 1 : monthTo + ' nam '.length;
  const to = endOfDigits(codes, year, 5);
  if (to !== year + 4) return null;
  return {
    day: numberIn(codes, day, dayTo),
    month: numberIn(codes, month, monthTo),
    year: numberIn(codes, year, to),
    to,
  };
}

/** White space, a quotation mark, a bracket, a comma, a full stop. */
const isBeforeDay = (code: number): boolean =>
  isWhite(code) || code === 0x22 || code === 0x28 || code === 0x2c || code === 0x2e;

const isGap = (code: number): boolean => isWhite(code) || code === 0x3a;

/** Slash, hyphen, full stop. */
const isMark = (code: number): boolean => code === 0x2f || code === 0x2d || code === 0x2e;

function numberIn(codes: Uint8Array, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i++) number = 10 * number + (codes[i] ?? 0) - 0x30;
  return number;
}
