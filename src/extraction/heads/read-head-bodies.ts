import { foldMarks } from '../../documents/fold.js';
import type { CleanText } from '../clean/clean-text.js';
import { isInCapitals, type Line, lineText } from '../clean/lines.js';
import { sliceOf, tidy } from '../clean/printed.js';
import type { DocumentPlan } from '../layout/document-plan.js';
import { mottoLines, nationalMottos } from '../tables/headings.js';
import { bodyStart, placeLevels, unfinishedBody } from '../tables/place-bodies.js';

const notBodies =
  /^(?:so|s6|56|\$6)\s?[:.]?\s?(?:[-\d._/…]|[a-z]?\d)|^(?:khan|hoa toc|mat|toi mat|tuyet mat|du thao|phu luc|thuong khan)/;

/**
 * The bodies printed in the head's left column from the highest to the issuing one, as printed: "TỈNH ỦY LÀO CAI",
 * "HUYỆN ỦY BẢO THẮNG". A name that goes on over two lines is one body.
 */
export function readHeadBodies(clean: CleanText, lines: readonly Line[], plan: DocumentPlan): string[] {
  const bodies: string[] = [];
  const last = plan.typeLine ?? Math.min(plan.last, plan.first + 8);
  for (let i = plan.first; i < last && i < plan.first + 12; i++) {
    const line = lines[i];
    if (!line || line.to - line.from > 110) continue;
    const left = leftColumn(clean, line);
    const printed = tidy(sliceOf(clean, left.from, left.to))
      .replace(/<[^<>]*>/g, ' ')
      .replace(/^[|\s]+|[|\s*]+$/g, '');
    if (printed.length >= 4 && isInCapitals(clean, left) && !notBodies.test(lineText(clean, left)))
      addBody(bodies, printed);
    else if (bodies.length > 0 && printed.length > 3) break;
  }
  return bodies;
}

function addBody(bodies: string[], printed: string): void {
  const above = bodies[bodies.length - 1];
  const folded = foldMarks(printed);
  const goesOn =
    above !== undefined &&
    (unfinishedBody.test(foldMarks(above)) || !bodyStart.test(folded) || placeLevels.test(folded));
  if (goesOn) bodies[bodies.length - 1] = `${above} ${printed}`;
  else bodies.push(printed);
}

/** What stands left of the motto, or of the place and date, in a line of two columns: the words in capitals. */
function leftColumn(clean: CleanText, line: Line): Line {
  const text = lineText(clean, line);
  let to = text.length;
  for (const motto of [...nationalMottos, ...mottoLines]) {
    const at = text.indexOf(motto);
    if (at >= 0) to = Math.min(to, at);
  }
  // A motto that the scan damaged: some of its words are left.
  const damaged = text.search(
    /[dp].ng,? c.n. s.n|c[o0]n. h[o0][a0] x. h|(?:[dp].n. )?c.n. s.n v..?t n.m|d.c l.p [-~] t. d./,
  );
  if (damaged >= 0) to = Math.min(to, damaged);
  for (const word of text.slice(0, to).matchAll(/[^ ]+/g)) {
    const span = { ...line, from: line.from + word.index, to: line.from + word.index + word[0].length };
    if (/[a-z]{2}/.test(word[0]) && !isInCapitals(clean, span)) to = Math.min(to, word.index);
  }
  while (to > 0 && /[ |]/.test(text.charAt(to - 1))) to--;
  return { ...line, to: line.from + to };
}
