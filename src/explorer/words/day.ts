import { englishDay } from '../../documents/english-day.js';
import { dictionary } from './dictionary.js';

/** How numbers and days are written. */
export const numberWords = dictionary({
  vi: {
    /** @example day('2023-07-11') // '11/7/2023' */
    day: (iso: string) => {
      const [year, month, day] = iso.split('-');
      return `${Number(day)}/${Number(month)}/${year}`;
    },
    count: (value: number) => value.toLocaleString('vi-VN'),
  },
  en: {
    /** @example day('2023-07-11') // '11 July 2023' */
    day: englishDay,
    count: (value) => value.toLocaleString('en-GB'),
  },
});
