import { fromTcvn3 } from './tcvn3.js';
import { isUnicodeVietnamese } from './unicode-vietnamese.js';
import { isVietnameseSyllable } from './vietnamese-syllable.js';
import { fromVni } from './vni.js';

/** An encoding from before Unicode (bảng mã cũ), and how text decoded as windows-1252 is read in it. */
export interface LegacyEncoding {
  readonly name: string;
  readonly toUnicode: (text: string) => string;
}

export const tcvn3: LegacyEncoding = { name: 'TCVN3 (ABC)', toUnicode: fromTcvn3 };
export const vni: LegacyEncoding = { name: 'VNI', toUnicode: fromVni };

/** Words with a letter beyond ASCII that decide; more of them do not make it surer. */
const maxWords = 4_000;
const minWords = 6;
/** Share of words with the shape of a syllable in a text that is rightly read. Ruined scans stay well below. */
const minShare = 0.9;
/** By how much that share must exceed the share in the text as it stands. */
const minGain = 0.4;

// Legacy codes fall on letters and signs alike, so a word of the text as it stands is whatever is not ASCII
// punctuation, a space or a typographic quote.
const rawWords = /(?:[A-Za-z\u00a1-\u024f\u1e00-\u1eff]|[\u0300-\u036f])+/g;
const words = /[\p{L}\p{M}]+/gu;
/**
 * The legacy encoding in which `text` (already a string: windows-1252 bytes, or the text of a Word file set in an
 * old font) was written, or null when it is well as it stands or nothing makes it Vietnamese.
 *
 * @example recogniseLegacy('§¶ng Céng s¶n ViÖt Nam, Ban ChÊp hµnh Trung ­¬ng, NghÞ quyÕt, thùc hiÖn') // tcvn3
 */
export function recogniseLegacy(text: string): LegacyEncoding | null {
  const doubtful = withoutUnicodeLines(text);
  const asItStands = syllableShare(doubtful, rawWords);
  if (asItStands.words < minWords) return null;
  const [best] = [tcvn3, vni]
    .map((encoding) => ({ encoding, share: syllableShare(encoding.toUnicode(doubtful), words).share }))
    .sort((a, b) => b.share - a.share);
  if (!best || best.share < minShare || best.share - asItStands.share < minGain) return null;
  return best.encoding;
}

/** `text` with every line read in `encoding` but those that hold Vietnamese Unicode letters. */
export function convertLegacy(text: string, encoding: LegacyEncoding): string {
  return text.replace(/[^\n]+/g, (line) => (isUnicodeVietnamese(line) ? line : encoding.toUnicode(line)));
}

/** Whether `text`, set in one of `encoding`'s fonts, was really typed in it; Unicode text can keep an old font's name. */
export function isTypedIn(encoding: LegacyEncoding, text: string): boolean {
  return syllableShare(encoding.toUnicode(text)).share > syllableShare(text, rawWords).share;
}

/** Among the words of `text` with a letter beyond ASCII, how many could be Vietnamese. */
export function syllableShare(text: string, word: RegExp = words): { words: number; share: number } {
  let marked = 0;
  let shaped = 0;
  for (const [found] of text.matchAll(word)) {
    if (!/[^\p{ASCII}]/u.test(found)) continue;
    marked++;
    if (isVietnameseSyllable(found)) shaped++;
    if (marked >= maxWords) break;
  }
  return { words: marked, share: marked ? shaped / marked : 0 };
}

function withoutUnicodeLines(text: string): string {
  // A sample from the start is enough to decide and keeps a 100 MB text cheap.
  const lines = text.slice(0, 400_000).split('\n');
  return lines.filter((line) => !isUnicodeVietnamese(line)).join('\n');
}
