import type { IssuingCode } from '../lexicon/issuing-codes.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { readingCost } from '../matching/reading-cost.js';

/** One letter lost is as much as a short code can bear. */
export const codeLimit = 0.85;
/** Codes that most symbols bear: of two readings they are the likelier. */
const usualCodes: ReadonlySet<string> = new Set(['tw', 'tu', 'cp', 'ttg', 'ubnd', 'hdnd']);

export const isUsualCode = (code: IssuingCode): boolean => usualCodes.has(code.folded);

export const isUsualLetters = (folded: string): boolean => usualCodes.has(folded);

/** A code that damaged letters may be, and what it costs to read them so. */
export interface DamagedCode {
  readonly code: IssuingCode;
  readonly cost: number;
}

/** The codes that damaged letters may be, best first; a footnote's number among them counts little. */
export function damagedCodes(
  folded: string,
  lexicon: Lexicon,
  expected: readonly string[],
): readonly DamagedCode[] {
  const known = weighed.get(lexicon) ?? new Map<string, readonly DamagedCode[]>();
  const key = expected.includes('nd') ? `${folded} nd` : folded;
  let codes = known.get(key);
  if (!codes) {
    codes = weighCodes(folded, lexicon, expected);
    if (known.size >= mostWeighed) known.clear();
    weighed.set(lexicon, known.set(key, codes));
  }
  return codes;
}

/** What was weighed for the same damaged letters: they come again and again. */
const weighed = new WeakMap<Lexicon, Map<string, readonly DamagedCode[]>>();
const mostWeighed = 2000;

/** The usual codes that letters with tones may be, which no code prints: of four letters one may be any other. */
export function ruinedCodes(folded: string, lexicon: Lexicon): readonly DamagedCode[] {
  const limit = 0.95 + 0.1 * folded.length;
  return [...usualCodes]
    .flatMap((one) => {
      const code = lexicon.codes.get(one);
      const cost = code ? readingCost(folded, one, limit) : null;
      return code && cost !== null ? [{ code, cost }] : [];
    })
    .sort((a, b) => a.cost - b.cost);
}

function weighCodes(folded: string, lexicon: Lexicon, expected: readonly string[]): DamagedCode[] {
  const scored: DamagedCode[] = [];
  const plain = lexicon.codes.get(folded.replace(/\d/g, ''));
  if (plain && /\d/.test(folded)) scored.push({ code: plain, cost: 0.3 });
  for (const code of lexicon.codeList) {
    if (code.onlyAsPrinted) continue;
    const cost = readingCost(folded, code.folded, codeLimit);
    if (cost === null || code === plain) continue;
    // Only the Government issues decrees.
    const fits = expected.includes('nd') ? code.folded === 'cp' : isUsualCode(code);
    scored.push({ code, cost: fits ? cost : cost + 0.15 });
  }
  return scored.sort((a, b) => a.cost - b.cost);
}
