import { dictionary } from './dictionary.js';

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

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
    day: (iso) => {
      const [year, month, day] = iso.split('-');
      return `${Number(day)} ${months[Number(month) - 1] ?? month} ${year}`;
    },
    count: (value) => value.toLocaleString('en-GB'),
  },
});
