import type { CodeLetters } from './code-letters.js';
import type { ReadBody } from './read-issuing-codes.js';
import type { SuffixReader } from './suffix.js';

/**
 * An unknown code with the bars of Đ (nét ngang của chữ Đ) that a scan without Vietnamese letters lost: "BCD…" is a Ban
 * Chỉ đạo; of any other D behind a type word without its marks the text does not tell, so that both are shown.
 */
export function withBars(
  { clean, sound, expected, lexicon }: SuffixReader,
  { segment, to }: CodeLetters,
  read: ReadBody,
): ReadBody {
  const { printed } = read;
  // "ĐÐU": one Đ, which a scan read as two characters that look alike.
  const once =
    printed.includes('ĐĐ') && /ĐÐ|ÐĐ/.test(clean.original.slice(clean.at[segment.from], clean.at[to]))
      ? lexicon.codes.get(segment.folded.replace('dd', 'd'))
      : undefined;
  if (once) {
    const repairs = [{ from: segment.from, to, as: once.printed }];
    return { ...read, printed: once.printed, cost: 0.2, repairs, party: once.party, known: true, others: [] };
  }
  if (steering.test(printed)) {
    const barred = `BCĐ${printed.slice(3)}`;
    return { ...read, printed: barred, cost: 0.05, repairs: [{ from: segment.from, to, as: barred }] };
  }
  if (sound || expected.length === 0 || !printed.includes('D') || printed.includes('Đ')) return read;
  return { ...read, others: [...read.others, printed.replaceAll('D', 'Đ')] };
}

/** The steering committee (ban chỉ đạo), with what it steers. */
const steering = /^BCD(?=\p{Lu}{2})/u;
