import { type IsoDate, parseIsoDate } from '../../documents/iso-date.js';

// Viet Nam has had UTC+7 without summer time since 1975. Intl would say the same, but every request asks.
const offsetMs = 7 * 3_600_000;

/** The day that it is in Viet Nam at `now`. */
export function todayInVietnam(now: Date = new Date()): IsoDate {
  const day = new Date(now.getTime() + offsetMs).toISOString().slice(0, 10);
  const today = parseIsoDate(day);
  if (today === null) throw new RangeError(`no day in ${day}`);
  return today;
}
