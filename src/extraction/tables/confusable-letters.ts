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
  'rtf',
  'be',
  'pfd',
  'vy',
  '0oc',
  'wv',
  'y4',
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
  ['dd', 'd'],
];

/** Digits that a printed letter or sign in a number may have been, likeliest first; capitals and small letters differ. */
export const digitsReadAsLetters: Readonly<Record<string, string>> = {
  O: '0',
  o: '0',
  Q: '0',
  D: '0',
  q: '9',
  i: '1',
  I: '1',
  l: '1',
  '|': '1',
  '!': '1',
  Z: '2',
  z: '2',
  З: '3',
  A: '4',
  S: '58',
  s: '58',
  $: '58',
  b: '6',
  G: '6',
  T: '7',
  B: '8',
  g: '9',
};

/** The digit that a letter of a year, day or term most likely was, marks and capitals gone. */
export const foldedDigits: Readonly<Record<string, string>> = {
  o: '0',
  q: '0',
  i: '1',
  l: '1',
  '|': '1',
  s: '5',
  b: '6',
  z: '2',
};

/** The capital that a digit in an issuing code most likely was: "8NV", "BY7". */
export const digitsInCodes: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 't',
  '4': 'a',
  '5': 's',
  '6': 'b',
  '7': 't',
  '8': 'b',
};

/**
 * The capitals that a printed letter, digit or sign of an issuing code may have been (chữ hoa đọc nhầm trong mã cơ quan),
 * marks gone: a scan prints UBND as URND, BTC as BT(. Read only from left to right: no scan makes an R of every B.
 */
export const misreadCapitals: Readonly<Record<string, string>> = {
  '0': 'oqd',
  '1': 'tli',
  '4': 'a',
  '5': 's',
  '6': 'gb',
  '7': 't',
  '8': 'b',
  $: 's',
  '(': 'c',
  '&': 'b',
  '|': 'tli',
  b: 'd',
  c: 'g',
  d: 'd',
  e: 'b',
  f: 'p',
  g: 'cq',
  h: 'n',
  i: 'tlr',
  m: 'n',
  n: 'whm',
  o: 'cqd',
  p: 'd',
  r: 'bpk',
  u: 'v',
  v: 'uy',
  x: 'k',
  y: 'v',
};

/** Capitals that a scan reads as two, and a pair that it reads as another. */
export const misreadPairs: readonly (readonly [read: string, as: string])[] = [
  ['ii', 'h'],
  ['hi', 'h'],
  ['li', 'u'],
  ['vv', 'w'],
  ['l.', 'l'],
  ['iv', 'tr'],
];

/** Specks of dust that a scan sets between letters (marks of their own nowhere in a symbol). */
export const specks = "`'~^";
