import { isDigit } from '../clean/codes.js';
import { areNextTwo, firstTwo } from '../names/name-starts.js';

/** Where something may begin that is worth reading, ascending. */
export interface Starts {
  /** First digits of numbers, and slashes. */
  readonly numbers: Uint32Array;
  /** First letters of what may be cited by name; the middle of a word among them. */
  readonly names: Uint32Array;
}

const number = 1;
const name = 2;

/** What two codes in a row, as `a * 128 + b`, begin: a number or slash at the second, a name at the first, or nothing. */
const kinds = new Uint8Array(128 * 128);
for (let pair = 0; pair < kinds.length; pair++) {
  const second = pair & 127;
  const beginsNumber = second === 0x2f || (isDigit(second) && !isDigit(pair >> 7));
  kinds[pair] = (beginsNumber ? number : 0) | (firstTwo[pair] === 1 ? name : 0);
}

/** Looks at every code of a cleaned text once: all other steps go from one start to the next. */
export function findStarts(codes: Uint8Array): Starts {
  const { length } = codes;
  let numbers = new Uint32Array(usualShare(length));
  let names = new Uint32Array(usualShare(length));
  let countOfNumbers = 0;
  let countOfNames = 0;
  let pair = 0;
  for (let i = 0; i < length; i++) {
    pair = ((pair & 127) << 7) | (codes[i] ?? 0);
    const kind = kinds[pair] ?? 0;
    if (kind === 0) continue;
    if ((kind & number) !== 0) {
      if (countOfNumbers === numbers.length) numbers = twiceAsLong(numbers);
      numbers[countOfNumbers++] = i;
    }
    // No name is shorter than four codes.
    if ((kind & name) !== 0 && i + 3 <= length && areNextTwo(codes, i + 1)) {
      if (countOfNames === names.length) names = twiceAsLong(names);
      names[countOfNames++] = i - 1;
    }
  }
  return { numbers: numbers.subarray(0, countOfNumbers), names: names.subarray(0, countOfNames) };
}

/** Of so many codes in prose one begins a number, and one a name: room that seldom has to grow. */
const usualShare = (length: number): number => (length >> 4) + 16;

function twiceAsLong(offsets: Uint32Array): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(2 * offsets.length);
  longer.set(offsets);
  return longer;
}
