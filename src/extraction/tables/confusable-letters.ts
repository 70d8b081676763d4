/**
 * Letters, digits and signs that a scan takes for one another (chữ dễ nhầm khi nhận dạng), after marks and capitals
 * are gone: Đ reads as d. Each group says: any of these may stand for any other of the same group. Longer readings
 * (one letter read as two) stand in {@link confusableSequences}.
 */
export const confusableLetters: readonly string[] = [
  'o0qdcg69', // O 0 Q D Đ C G: NQ → NO, QĐ → OD, 06 → O6
  'dbpo0', // Đ D B P: QĐ → QB, Qb, OP
  'il1tj|!', // I l 1 T: KL → KI, TU → 1U
  't7f1',
  's58$',
  'b68h',
  'z27',
  'g9q',
  'uvwy', // U V W Ư
  'nhmr', // N H M
  'khx',
  'ceo',
  'a4o',
  'e3',
  'ft',
  'y4',
  '~.', // a character that no alphabet has
];

/** One letter read as several, or several as one. */
export const confusableSequences: readonly (readonly [read: string, as: string])[] = [
  ['vv', 'w'],
  ['vu', 'w'],
  ['uv', 'w'],
  ['rn', 'm'],
  ['ii', 'u'],
  ['ti', 'u'],
  ['li', 'u'],
  ['cl', 'd'],
  ['ci', 'd'],
  ['0i', 'di'],
];

/** Digits that a letter in a number may have been, likeliest first. */
export const digitsReadAsLetters: Readonly<Record<string, string>> = {
  o: '0',
  q: '09',
  d: '0',
  i: '1',
  l: '1',
  '|': '1',
  '!': '1',
  z: '2',
  s: '58',
  b: '68',
  g: '9',
};
