import { foldMarks } from '../../documents/fold.js';
import type { CleanText } from '../clean/clean-text.js';
import { isWordCode } from '../clean/codes.js';
import { isCapital, sliceOf, tidy } from '../clean/printed.js';
import type { DocumentPlan } from '../layout/document-plan.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { placeAt } from '../lexicon/places.js';
import { signerTitles } from '../tables/headings.js';
import type { PlaceBody } from '../tables/place-bodies.js';

/** The place that the text names most often behind the words for its own level: "tỉnh Bình Thuận", "thành phố Vũng Tàu". */
export function placeOfText(
  clean: CleanText,
  plan: DocumentPlan,
  lexicon: Lexicon,
  body: PlaceBody,
): string | null {
  const { flat } = clean;
  const { level } = body;
  const counts = new Map<string, number>();
  const own = flat.slice(plan.from, plan.annexFrom);
  const count = (at: number, weight: number): void => {
    // A new line begins something else: "T/M THÀNH ỦY", "BÍ THƯ".
    if (!isCapital(clean, at) || clean.codes[at - 1] !== 32 || signerTitles.test(flat.slice(at, at + 24)))
      return;
    const known = placeAt(lexicon, flat, at);
    const name = known?.name ?? (level === 'tinh' ? null : capitalWords(clean, at));
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + weight);
  };
  for (const [cue, weight] of [
    [`${level} `, 2],
    [`${foldMarks(body.name)} `, 3],
    ['bao ', level === 'tinh' ? 1 : 0],
    ['cong an tinh ', 2],
  ] as const) {
    if (weight === 0) continue;
    for (let i = own.indexOf(cue); i >= 0; i = own.indexOf(cue, i + 1)) {
      if (i === 0 || !isWordCode(own.charCodeAt(i - 1))) count(plan.from + i + cue.length, weight);
    }
  }
  const best = [...counts.entries()].sort((a, b) => b[1] - a[1])[0];
  return best?.[0] ?? null;
}

/** A place's name: capitalised words of one line, two at most. */
function capitalWords(clean: CleanText, from: number): string | null {
  let to = from;
  for (let words = 0; words < 2; words++) {
    if (words > 0 && clean.codes[to] !== 32) break;
    let end = to + (words > 0 ? 1 : 0);
    if (!isCapital(clean, end)) break;
    while (isWordCode(clean.flat.charCodeAt(end))) end++;
    to = end;
    if (clean.flat[to] !== ' ') break;
  }
  return to > from ? tidy(sliceOf(clean, from, to)) : null;
}
