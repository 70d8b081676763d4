import type { CleanText } from '../clean/clean-text.js';
import { isInCapitals, type Line, lineText } from '../clean/lines.js';
import { hasMarks } from '../clean/printed.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { align } from '../matching/align.js';
import { isSyllable } from '../matching/syllable.js';
import {
  annexHeadings,
  enactingLines,
  mottoLines,
  nationalMottos,
  recipientHeadings,
  signaturePrefixes,
} from '../tables/headings.js';
import { bodyStart } from '../tables/place-bodies.js';
import { startsWithOneOf } from './line-starts.js';

/** A document found in a text, by line numbers (`lines[first]` to `lines[last]`, inclusive). */
export interface DocumentLines {
  readonly first: number;
  readonly last: number;
  /** The line that prints the type in capitals: "KẾ HOẠCH"; null for letters and where none is printed. */
  readonly typeLine: number | null;
  readonly type: string | null;
  /** Whether it says that it is attached to the document before it. */
  readonly attached: boolean;
}

/** What a line is in the plan of a file. */
type Landmark =
  | { readonly kind: 'motto' | 'recipients' | 'signature' | 'annex'; readonly line: number }
  | { readonly kind: 'type'; readonly line: number; readonly type: string };

/** Finds the documents of a text: a plan and the resolution attached to it, two plans in one scan. At least one. */
export function splitDocuments(clean: CleanText, lines: readonly Line[], lexicon: Lexicon): DocumentLines[] {
  const marks = landmarksOf(clean, lines, lexicon);
  const starts: { first: number; typeLine: number | null; type: string | null; attached: boolean }[] = [];
  let current = { first: 0, typeLine: null as number | null, type: null as string | null, attached: false };
  let closed = false;
  let headed = false;
  for (const mark of marks) {
    if (mark.kind === 'recipients' || mark.kind === 'signature') closed = true;
    else if (mark.kind === 'motto') {
      if (headed && (closed || current.typeLine !== null)) {
        starts.push(current);
        current = { first: headStart(clean, lines, mark.line), typeLine: null, type: null, attached: false };
        closed = false;
      }
      headed = true;
    } else if (mark.kind === 'type') {
      const attached = saysAttached(clean, lines, mark.line);
      if (current.typeLine === null && !(closed && starts.length === 0 && !headed)) {
        current.typeLine = mark.line;
        current.type = mark.type;
        current.attached ||= attached && starts.length > 0;
        closed = false;
      } else if (closed || attached) {
        if (closed || mark.line - (current.typeLine ?? 0) > 6) {
          starts.push(current);
          current = {
            first: headStart(clean, lines, mark.line),
            typeLine: mark.line,
            type: mark.type,
            attached,
          };
          closed = false;
        }
      }
    }
  }
  starts.push(current);
  return starts.map((start, index) => ({ ...start, last: (starts[index + 1]?.first ?? lines.length) - 1 }));
}

function landmarksOf(clean: CleanText, lines: readonly Line[], lexicon: Lexicon): Landmark[] {
  const marks: Landmark[] = [];
  let typed = false;
  for (const [index, line] of lines.entries()) {
    const length = line.to - line.from;
    if (length < 4 || length > 140) continue;
    const capitals = isInCapitals(clean, line);
    if (!capitals && length >= 30) continue;
    const text = lineText(clean, line);
    if (capitals && nationalMottos.some((motto) => text.includes(motto)))
      marks.push({ kind: 'motto', line: index });
    else if (length < 30 && startsWithOneOf(clean, line, recipientHeadings))
      marks.push({ kind: 'recipients', line: index });
    else if (length < 70 && signaturePrefixes.test(text) && capitals)
      marks.push({ kind: 'signature', line: index });
    else if (length < 70 && startsWithOneOf(clean, line, annexHeadings) && capitals)
      marks.push({ kind: 'annex', line: index });
    else if (length < 60 && capitals) {
      const type = typeOf(clean, line, text, lexicon, typed || index > 80);
      if (type) {
        marks.push({ kind: 'type', line: index, type });
        typed = true;
      }
    }
  }
  return marks;
}

/** The type that a heading line prints, alone on its line and in capitals. "QUYẾT ĐỊNH:" only leads in the articles. */
function typeOf(clean: CleanText, line: Line, text: string, lexicon: Lexicon, exact: boolean): string | null {
  if (!isInCapitals(clean, line)) return null;
  if (enactingLines.some((enacting) => text.replace(/\s?:$/, ':') === `${enacting}:`)) return null;
  for (const word of lexicon.typeWords) {
    if (text === word.folded) return word.name;
    if (
      text.startsWith(`${word.folded} `) &&
      /^(?:nghi quyet hoi nghi|ke hoach hanh dong|luat|bo luat|phap lenh|chuong trinh cong tac)/.test(text)
    )
      return word.name;
  }
  if (exact || bodyStart.test(text) || isPrintedRight(clean, line, text)) return null;
  let best: { name: string; cost: number } | null = null;
  for (const word of lexicon.typeWords) {
    if (Math.abs(word.folded.length - text.length) > 2 || word.folded.length < 5) continue;
    const found = align(clean.flat, line.from, word.folded, 1, word.folded.length * 0.2);
    if (found && found.at >= line.to - 1 && (!best || found.cost < best.cost))
      best = { name: word.name, cost: found.cost };
  }
  return best?.name ?? null;
}

/** Whether a line bears marks and only syllables that can be: it is no damaged type. */
const isPrintedRight = (clean: CleanText, line: Line, text: string): boolean =>
  hasMarks(clean, line.from) && text.split(/[^a-z0-9]+/).every((word) => word === '' || isSyllable(word));

/** "(Kèm theo …)", "Ban hành kèm theo …" under the heading of an attached document. */
function saysAttached(clean: CleanText, lines: readonly Line[], typeLine: number): boolean {
  for (let i = typeLine + 1; i <= typeLine + 8; i++) {
    const line = lines[i];
    if (!line) return false;
    if (/^\(? ?(?:ban hanh )?kem theo/.test(lineText(clean, line))) return true;
  }
  return false;
}

const headLine = /^(?:so\s?[:.]?\s|s6\s?:?\s|\W*$|so:|v\/v)|ngay [\s.\d…_]{0,9}thang/;

/** First line of the head block in which `line` stands: capitals, the number, place and date. */
function headStart(clean: CleanText, lines: readonly Line[], line: number): number {
  let first = line;
  while (first > 0 && line - first < 12) {
    const before = lines[first - 1];
    if (!before || before.to - before.from > 110) break;
    const text = lineText(clean, before);
    const belongs =
      (isInCapitals(clean, before) && !signaturePrefixes.test(text)) ||
      headLine.test(text) ||
      mottoLines.some((motto) => text.includes(motto));
    if (!belongs) break;
    first--;
  }
  return first;
}
