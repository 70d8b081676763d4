import { firstTwoCodes, types } from './named-types.js';

/** What everything that may be cited by name begins with, beside the types. */
const furtherStarts = [
  'dieu le',
  'hien phap',
  'cuong linh',
  'luat ',
  'bo luat',
  'phap lenh',
  'van kien',
  'nq tw',
  'kl tw',
  'nq tu',
];

/** 1 for the first two codes, as `a * 128 + b`, of all that may be cited by name. */
export const firstTwo = new Uint8Array(128 * 128);
const nextTwo = new Uint8Array(128 * 128);
for (const start of [...types.map((type) => type.folded), ...furtherStarts]) {
  firstTwo[firstTwoCodes(start, 0)] = 1;
  for (const space of ' \n\f') {
    const [third = '', fourth = ''] = start.slice(2, 4).replace(' ', space);
    nextTwo[third.charCodeAt(0) * 128 + fourth.charCodeAt(0)] = 1;
  }
}

/** Whether the two codes at `at` may follow {@link firstTwo}: few words pass both, and only they are read. */
export const areNextTwo = (codes: Uint8Array, at: number): boolean =>
  nextTwo[(codes[at] ?? 0) * 128 + (codes[at + 1] ?? 0)] === 1;
