import type { CleanText } from '../clean/clean-text.js';
import { isCapital } from '../clean/printed.js';
import type { TypeWord } from '../lexicon/type-words.js';
import type { FoundTypeWord } from './find-type-word.js';

/** In codes. */
const longestTitle = 60;

/**
 * The type word that a title parts from its number: "Quy chế bổ nhiệm cán bộ số 07-QC/TU", "Quy chế thi số 43/QC-ĐHKT",
 * "Công điện khẩn số 22/CĐ-UBND". `numberWordFrom`: where "số" stands; `words`: those that the symbol's type asks for. Only words in small
 * letters may stand between, none of which leads from one document to another.
 */
export function titledTypeWord(
  clean: CleanText,
  numberWordFrom: number,
  words: readonly TypeWord[],
): FoundTypeWord | null {
  const least = Math.max(0, numberWordFrom - longestTitle);
  const before = clean.flat.slice(least, numberWordFrom);
  for (const word of words) {
    if (word.short) continue;
    const at = before.lastIndexOf(`${word.folded} `);
    const from = least + at;
    if (at < 0 || !isCapital(clean, from) || !isTitle(clean, from + word.folded.length, numberWordFrom))
      continue;
    return { from, to: from + word.folded.length, word, cost: 0 };
  }
  return null;
}

function isTitle(clean: CleanText, from: number, to: number): boolean {
  const words = clean.flat.slice(from, to);
  if (!/^(?: [a-z]+){1,9} $/.test(words) || leadsOn.test(words)) return false;
  for (let i = from; i < to; i++) if (isCapital(clean, i)) return false;
  return true;
}

const leadsOn =
  / (?:theo|tai|cua|va|nay|thuc hien|trien khai|thi hanh|kem|nhu|la|voi|trong|duoc|da|co|gom|ban hanh|thay the|sua doi|bo sung|cac|so|mang|ghi|ky|gui|ra|do|tren|duoi|sau|tiep|moi|cu|hai|ba) /;

/** How urgent or secret a document is (độ khẩn, độ mật), between the type word and the number. */
export const stampWord = /\b(?:khan|hoa toc|mat) $/;
