/**
 * The shape of a Vietnamese syllable (âm tiết): initial, vowels, final, at most one tone. It serves to tell
 * encodings apart: read in the right one, nearly every marked word has this shape; read in a wrong one, few have.
 */
const initials = 'ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx]';
const openVowels =
  'uyêu|iêu|yêu|ươu|oai|oay|oao|oeo|uây|uôi|ươi|uya|uyu|uêu|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oa|oe|oi|ôi|ơi|ua|uê|ui|uơ|uy|ưa|ưi|ưu|[aeêioôơuưy]';
const closedVowels = 'uyê|iê|yê|uô|ươ|oa|oă|oe|oo|ôô|ua|uâ|uă|uê|uy|ue|uo|uơ|u|[aăâeêioôơưy]';
const finals = 'ngh|ng|nh|ch|[cmnpt]';
const shape = new RegExp(`^(?:${initials})?(?:(?:${openVowels})|(?:${closedVowels})(${finals}))$`);
/** A syllable that ends in a stop carries the sắc or the nặng tone and no other. */
const stops = new Set(['c', 'ch', 'p', 't']);
const tones = /[\u0300\u0301\u0303\u0309\u0323]/g;
const sharpOrHeavy = new Set(['\u0301', '\u0323']);

/**
 * Whether `word` can be a Vietnamese syllable, in NFC or NFD, upper or lower case.
 *
 * @example isVietnameseSyllable('Nghị') // true
 * @example isVietnameseSyllable('NghÞ') // false
 */
export function isVietnameseSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize('NFD');
  const found = decomposed.match(tones) ?? [];
  if (found.length > 1) return false;
  const match = shape.exec(decomposed.replace(tones, '').normalize('NFC'));
  if (!match) return false;
  const [tone] = found;
  return !(match[1] && stops.has(match[1])) || (tone !== undefined && sharpOrHeavy.has(tone));
}
