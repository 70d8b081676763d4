const onset = '(?:b|c|ch|d|g|gh|gi|h|k|kh|l|m|n|ng|ngh|nh|p|ph|qu|r|s|t|th|tr|v|x)?';
const nucleus =
  '(?:a|ai|ao|au|ay|e|eo|eu|i|ia|ie|ieu|iu|o|oa|oai|oao|oay|oe|oeo|oi|oo|u|ua|uai|uau|uay|ue|ui|uo|uoi|uou|uu|uy|uya|uye|uyu|y|ya|ye|yeu)';
const coda = '(?:c|ch|m|n|ng|nh|p|t|k)?';
const syllable = new RegExp(`^${onset}${nucleus}${coda}$`);

/**
 * Whether a Vietnamese syllable (âm tiết) can be written so, marks gone: "phuoc" can, "bfnh" cannot. Names from other
 * languages of the country ("Glei") often are none.
 *
 * @example isSyllable('nghieng') // true
 */
export function isSyllable(folded: string): boolean {
  return syllable.test(folded);
}
