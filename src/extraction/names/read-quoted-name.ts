import type { CleanText } from '../clean/clean-text.js';
import { isCapital, sliceOf, tidy } from '../clean/printed.js';
import type { Mention } from '../mention.js';
import { namedMention } from './named-mention.js';

/** `Đề án “Thí điểm …”`, `“Chiến lược quốc gia …”`: the quotation marks bound the name. */
export function readQuoted(clean: CleanText, at: number, end: number, limit: number): Mention | null {
  const { flat } = clean;
  if (!isCapital(clean, at)) return null;
  const opens = /^ ?"/.exec(flat.slice(end, end + 2));
  if (opens) {
    const close = flat.indexOf('"', end + opens[0].length);
    if (close < 0 || close - end > 400 || close >= limit || close - end < 8) return null;
    return namedMention(
      at,
      close + 1,
      tidy(sliceOf(clean, at, close + 1))
        .replace(/["“”*]/g, '')
        .replace(/\s+/g, ' '),
      0.85,
    );
  }
  if (flat[at - 1] !== '"') return null;
  const close = flat.indexOf('"', end);
  if (
    close < 0 ||
    close - at > 220 ||
    close >= limit ||
    close - end < 8 ||
    /[;:]/.test(flat.slice(at, close))
  )
    return null;
  return namedMention(at - 1, close + 1, tidy(sliceOf(clean, at, close)).replace(/["“”*]/g, ''), 0.75);
}
