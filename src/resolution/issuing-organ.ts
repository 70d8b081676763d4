import { remembering } from '../documents/remembering.js';
import { foldWords } from './fold-words.js';

/**
 * Organs that share one code and one number series, so that the symbol does not tell them apart, by the words that
 * name them. A name that fits several at once ("Trung ương", "Tỉnh ủy" for all organs of a province) is none of them.
 */
const organs: readonly (readonly [organ: string, words: RegExp])[] = [
  ['secretariat', /\bban bi thu\b/],
  ['politburo', /\bbo chinh tri\b/],
  ['standing-committee', /\bban thuong vu\b/],
  ['committee', /\bban chap hanh\b|\bhoi nghi (?:lan thu|trung uong)\b/],
];

/**
 * Whether two printed issuers of one document contradict each other: "Bộ Chính trị" and "Ban Bí thư" do, "Ban Chấp
 * hành Trung ương Đảng khóa XIII" and "Trung ương" do not.
 */
export function issuersDisagree(a: string, b: string): boolean {
  const [left, right] = [organOf(a), organOf(b)];
  return left !== null && right !== null && left !== right;
}

const organOf = remembering((issuer) => {
  const words = foldWords(issuer);
  return organs.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
});
