import type { Brand } from './brand.js';

/** A calendar day (ngày) as `YYYY-MM-DD`, without time or zone. ISO dates compare as strings. */
export type IsoDate = Brand<string, 'IsoDate'>;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const msPerDay = 86_400_000;

/**
 * The day that `text` writes as `YYYY-MM-DD`, or `null` when it writes none (wrong form, 31 February, year 0).
 *
 * @example parseIsoDate('2022-11-17') // '2022-11-17'
 * @example parseIsoDate('2023-02-30') // null
 */
export function parseIsoDate(text: string): IsoDate | null {
  const match = pattern.exec(text);
  if (!match) return null;
  return isoDateOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/**
 * The day of a year (full, e.g. 2022), month (1–12) and day of month (1–31), or `null` when the calendar has
 * no such day.
 *
 * @example isoDateOf(2022, 11, 17) // '2022-11-17'
 */
export function isoDateOf(year: number, month: number, day: number): IsoDate | null {
  if (!Number.isInteger(year) || year < 1000 || year > 9999) return null;
  if (!Number.isInteger(day) || day < 1 || day > daysIn(year, month)) return null;
  return `${year}-${twoDigits(month)}-${twoDigits(day)}` as IsoDate;
}

/** 0 for a month that there is not. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return monthLengths[month - 1] ?? 0;
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** Whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / msPerDay);
}

/** The day `days` after `date` (before it, when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return new Date(Date.parse(date) + days * msPerDay).toISOString().slice(0, 10) as IsoDate;
}

/** A day as Vietnamese documents print it: `17/11/2022`. */
export function formatVietnameseDate(date: IsoDate): string {
  return `${date.slice(8, 10)}/${date.slice(5, 7)}/${date.slice(0, 4)}`;
}
