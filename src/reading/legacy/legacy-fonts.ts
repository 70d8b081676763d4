import { type LegacyEncoding, tcvn3, vni } from './recognise-legacy.js';
import { isUnicodeVietnamese } from './unicode-vietnamese.js';

interface FontFamily {
  readonly font: RegExp;
  readonly encoding: LegacyEncoding;
  readonly isCapital: boolean;
}

const families: readonly FontFamily[] = [
  { font: /^\.vn.*h$/i, encoding: tcvn3, isCapital: true },
  { font: /^\.vn/i, encoding: tcvn3, isCapital: false },
  { font: /^vni[- ]/i, encoding: vni, isCapital: false },
];

/** The encoding of the old font (.VnTime, VNI-Times) that `font` names, or null for any other font. */
export function legacyOfFont(font: string): LegacyEncoding | null {
  return familyOf(font)?.encoding ?? null;
}

/**
 * `text` typed in the old font `font`, as Unicode. All letters of .VnTimeH and its kin are capitals. Text that holds
 * Unicode letters only keeps the name of a font that it was once set in: it stays as it is.
 */
export function fromLegacyFont(text: string, font: string): string {
  const family = familyOf(font);
  if (!family || isUnicodeVietnamese(text)) return text;
  const unicode = family.encoding.toUnicode(text);
  return family.isCapital ? unicode.toUpperCase() : unicode;
}

function familyOf(font: string): FontFamily | undefined {
  return families.find((family) => family.font.test(font));
}
