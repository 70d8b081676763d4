/**
 * What optical character recognition makes of printed Vietnamese: the letters and signs that it takes for others.
 * Collected from how recognisers without a Vietnamese model render official letters; each row can be read and
 * corrected by anyone who has such a scan before them.
 *
 * A digit is never read as another digit and never lost here, and nothing between two digits is read as a third or
 * as a comma: such a text holds other, perfectly good numbers, and no reader of the text alone can see it. All other
 * damage to a number is in the model.
 */
export const misreadings: Readonly<Record<string, readonly string[]>> = {
  // Digits taken for letters, signs, or falling apart.
  '0': ['O', 'o', '0 ', 'Q'],
  '1': ['l', 'I', '|', '1 ', 'i'],
  '2': ['Z', '2 ', 'z'],
  '3': ['3 '],
  '4': ['4 ', 'A'],
  '5': ['S', '5 ', '$'],
  '6': ['6 ', 'b', 'G'],
  '7': ['7 ', 'T'],
  '8': ['8 ', 'B'],
  '9': ['9 ', 'g', 'q'],

  // Capitals of symbols: NQ, QĐ, KL, CT, TB, KH, CTr, ĐA, HD, CV, TW, TU, NĐ-CP, UBND.
  A: ['4', 'Á', 'À', 'a'],
  B: ['8', '6', 'E', 'b'],
  C: ['G', '(', 'c', 'O'],
  D: ['O', 'Đ', 'B', 'b'],
  Đ: ['D', 'B', 'P', 'O', 'b', 'Ð'],
  G: ['C', '6'],
  H: ['I-I', 'M', 'h'],
  I: ['l', '1', '|'],
  K: ['k', 'X', 'IK'],
  L: ['I', 'l', '1'],
  M: ['H', 'rn', 'N'],
  N: ['M', 'H', 'n', 'Ñ'],
  O: ['0', 'Q', 'o'],
  P: ['F', 'p', 'D'],
  Q: ['O', '0', 'G', 'q'],
  S: ['5', '$', 's'],
  T: ['I', 'l', 't'],
  U: ['Ư', 'V', 'u', 'Ù'],
  V: ['Y', 'v', 'U'],
  W: ['VV', 'w', 'Vv', 'W '],

  // Small letters.
  a: ['d', 'o', 'ạ'],
  b: ['6', 'h'],
  c: ['e', 'o', '('],
  đ: ['d', 'ð', 'dd'],
  e: ['c', 'o'],
  g: ['9', 'q'],
  h: ['b', 'li', 'n'],
  i: ['1', 'l', 'ì', 'í'],
  l: ['1', 'I', 'i'],
  m: ['rn', 'nn', 'in'],
  n: ['m', 'ri', 'u'],
  o: ['0', 'c', 'e'],
  q: ['g', '9'],
  r: ['t', 'f'],
  s: ['5', 'S', '$'],
  t: ['f', 'l', 'r'],
  u: ['n', 'ii', 'ư'],
  v: ['y', 'V'],
  y: ['v', 'V'],

  // Marked vowels for which a recogniser has its own ideas; the general loss of marks is apart.
  ố: ['6', 'é', 'ó'],
  ộ: ['6', '0', 'd', 'é'],
  ổ: ['6', 'ô'],
  ơ: ['o', 'a', 'c'],
  ư: ['u', 'w', 'tr'],
  ạ: ['a', 'g'],
  ị: ['j', 'i', 'i.'],
  ụ: ['y', 'u', 'u.'],
  ủ: ['i', 'ú', 'ii'],
  ấ: ['4', 'A', 'a'],
  ầ: ['A', 'a'],
  ể: ['é', 'ê'],
  ế: ['é', 'ê'],
  ệ: ['é', 'ê', 'e'],

  // Signs.
  '-': [' -', '- ', '–', '—', '~', '_', ' – '],
  '/': ['l', '1', '|', ' /', '/ ', ',/', 'I'],
  '.': [',', ' .', ''],
  ',': ['.', ' ,', ''],
  '(': ['C', '{', '['],
  ')': ['}', ']', 'j'],
  ':': [';', '.'],
  ' ': ['', '  ', '\n', '. '],
  '\n': [' ', '\n\n', ' \n'],
};

/** Dust and folds of the paper, read as signs of their own after a letter. */
export const specks = ['.', ',', "'", '`', '~', '*', '^', ' '] as const;
