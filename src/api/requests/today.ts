import { type IsoDate, parseIsoDate } from '../../documents/iso-date.js';

// en-CA writes a day as YYYY-MM-DD.
const vietnameseDay = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });

/** The day that it is in Viet Nam at `now`. */
export function todayInVietnam(now: Date = new Date()): IsoDate {
  const today = parseIsoDate(vietnameseDay.format(now));
  if (today === null) throw new RangeError(`no day in ${vietnameseDay.format(now)}`);
  return today;
}
