import { isCapital, sliceOf } from '../clean/printed.js';
import type { IssuingCode } from '../lexicon/issuing-codes.js';
import type { CodeLetters } from './code-letters.js';
import { codeLimit, type DamagedCode, damagedCodes, isUsualCode, ruinedCodes } from './damaged-codes.js';
import type { ReadBody } from './read-issuing-codes.js';
import { isAcronym } from './segment.js';
import { isMarked } from './shows-damage.js';
import type { SuffixReader } from './suffix.js';

/** The known code that damaged letters are most likely; null where they are rather one that no table knows. */
export function readDamagedCode(reader: SuffixReader, code: CodeLetters): ReadBody | null {
  const { segment } = code;
  const weighed = damagedCodes(segment.folded, reader.lexicon, reader.expected);
  const isRuined = weighed.length === 0 && isMarked(reader.clean, segment);
  const scored = isRuined ? ruinedCodes(segment.folded, reader.lexicon) : weighed;
  const [best] = scored;
  if (!best || (!isRuined && !isLikelyDamage(reader, code, best))) return null;
  return {
    printed: best.code.printed,
    cost: Math.max(0.2, best.cost),
    to: segment.to,
    party: best.code.party,
    known: true,
    others: [
      ...scored
        .filter((other) => other.cost < best.cost + 0.15 && other !== best)
        .slice(0, 3)
        .map((other) => other.code.printed),
      // Soundly printed, it may be the code of an office that no table knows.
      ...(isRuined || (reader.sound && looksPrinted(reader, code)) ? [code.original] : []),
    ],
    repairs: [{ from: segment.from, to: segment.to, as: best.code.printed }],
  };
}

/** A short code is a damaged one; a long unknown one, and any where scans did little harm, more likely some office's own. */
function isLikelyDamage(
  reader: SuffixReader,
  code: CodeLetters,
  { cost, code: meant }: DamagedCode,
): boolean {
  const { length } = code.segment.folded;
  const printed =
    looksPrinted(reader, code) && !twoStrokes.test(sliceOf(reader.clean, code.segment.from, code.segment.to));
  if (isLoneLetter(reader, code)) return false;
  if (reader.sound && printed && length <= 3 && !isUsualCode(meant)) return false;
  if (reader.sound && printed && cost > soundCost && !isPrimeMinisters(reader, meant)) return false;
  return (cost <= 0.5 || !printed || length <= 3) && (cost <= 0.65 || length <= 2);
}

/** "ĐÐU": a keyboard sets one of the two letters alone (the second is a foreign one); a scan read one Đ twice. */
const twoStrokes = /ĐÐ|ÐĐ/;

/** "QĐ-TT", "CT-TT": decisions and directives of this code are the Prime Minister's; a Thanh tra issues neither so. */
const isPrimeMinisters = ({ expected }: SuffixReader, meant: IssuingCode): boolean =>
  meant.folded === 'ttg' && (expected.includes('qd') || expected.includes('ct'));

/** Two letters taken for others that scans confuse with them; a letter lost costs more. */
const soundCost = 0.75;

/** "15/CV-A": a hyphen and one capital, as companies print it on their letters. */
export const isLoneLetter = (
  { clean, sound, expected }: SuffixReader,
  { segment: { from, to, sign } }: CodeLetters,
): boolean => sound && to - from === 1 && sign === '-' && isCapital(clean, from) && expected.includes('cv');

/** Whether letters are printed as an abbreviation is. */
export const looksPrinted = ({ clean }: SuffixReader, { segment, letters, to }: CodeLetters): boolean =>
  isAcronym(clean, { ...segment, to }) && /^[a-z&]{2,}$/.test(letters);

/** A Party body's code with a letter lost or added: "UBKTW" is doubtful between what it prints and UBKTTW. */
export function readNearParty(reader: SuffixReader, code: CodeLetters): ReadBody | null {
  const { segment, to, original } = code;
  if (segment.sign !== '/' || !looksPrinted(reader, code)) return null;
  const near = damagedCodes(segment.folded, reader.lexicon, reader.expected).find(
    (other) => other.code.party && other.code.folded.length >= 5,
  );
  if (!near || near.cost > codeLimit + 0.15) return null;
  return {
    printed: near.code.printed,
    cost: 0.5,
    to,
    party: true,
    known: true,
    others: [original],
    repairs: [{ from: segment.from, to, as: near.code.printed }],
  };
}
