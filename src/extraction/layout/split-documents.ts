import type { CleanText } from '../clean/clean-text.js';
import { isInCapitals, type Line, lineText } from '../clean/lines.js';
import { isCapital } from '../clean/printed.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { attachedWith, mottoLines, signaturePrefixes } from '../tables/headings.js';
import { landmarksOf } from './landmarks.js';
import { findTitledLine } from './titled-line.js';

/** A document found in a text, by line numbers (`lines[first]` to `lines[last]`, inclusive). */
export interface DocumentLines {
  readonly first: number;
  readonly last: number;
  /** First line of its head: what a web page prints above it (a table of data, an introduction) is left out. */
  readonly headLine: number;
  /** The line that prints the type in capitals: "KẾ HOẠCH"; null for letters and where none is printed. */
  readonly typeLine: number | null;
  readonly type: string | null;
  /** End of the type on its line when the title stands there too, as an index into the cleaned text; else null. */
  readonly typeTo: number | null;
  /** Whether it says that it is attached to the document before it. */
  readonly attached: boolean;
}

/** Finds the documents of a text: a plan and the resolution attached to it, two plans in one scan. At least one. */
export function splitDocuments(clean: CleanText, lines: readonly Line[], lexicon: Lexicon): DocumentLines[] {
  const marks = landmarksOf(clean, lines, lexicon);
  const starts: Start[] = [];
  let current = startAt(0);
  let closed = false;
  let headed = false;
  for (const mark of marks) {
    if (mark.kind === 'recipients' || mark.kind === 'signature') closed = true;
    else if (mark.kind === 'motto') {
      const isNext = headed
        ? closed || current.typeLine !== null
        : closed && current.typeLine === null && addresses(clean, lines, current.first, mark.line);
      if (isNext) {
        starts.push(current);
        current = startAt(headStart(clean, lines, mark.line));
        closed = false;
      } else if (!headed && mark.line - (current.typeLine ?? mark.line) < nearHead)
        current.headLine = headStart(clean, lines, mark.line);
      headed = true;
    } else if (mark.kind === 'type') {
      const attached = saysAttached(clean, lines, mark.line);
      if (isAboveHead(current, mark.line)) {
        // A page prints the title above the document as well.
        current.typeLine = mark.line;
        current.type = mark.type;
      } else if (current.typeLine === null && !(closed && starts.length === 0 && !headed)) {
        current.typeLine = mark.line;
        current.type = mark.type;
        current.attached ||= attached && starts.length > 0;
        closed = false;
      } else if (closed || attached) {
        if (closed || mark.line - (current.typeLine ?? 0) > 6) {
          starts.push(current);
          current = {
            ...startAt(headStart(clean, lines, mark.line)),
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
  return starts.map((start, index) => {
    const document = {
      first: start.first,
      last: (starts[index + 1]?.first ?? lines.length) - 1,
      headLine: start.headLine,
      typeLine: start.typeLine,
      type: start.type,
      typeTo: null,
      attached: start.attached,
    };
    return document.typeLine === null ? findTitledLine(clean, lines, document, lexicon) : document;
  });
}

/** What is known of a document while the lines are gone through. */
interface Start {
  readonly first: number;
  headLine: number;
  typeLine: number | null;
  type: string | null;
  attached: boolean;
}

const startAt = (first: number): Start => ({
  first,
  headLine: first,
  typeLine: null,
  type: null,
  attached: false,
});

/** A letter without a head that a page prints above another document: "Kính gửi: …" stands on a line of its own. */
function addresses(clean: CleanText, lines: readonly Line[], from: number, to: number): boolean {
  for (let i = from; i < Math.min(to, from + nearHead); i++) {
    const line = lines[i];
    if (line && clean.flat.startsWith('kinh gui', line.from) && isCapital(clean, line.from)) return true;
  }
  return false;
}

/** Whether the type found so far stands above the head below which `line` prints one. */
const isAboveHead = (current: Start, line: number): boolean =>
  current.typeLine !== null && current.typeLine < current.headLine && line - current.headLine < nearHead;

/** In lines. */
const nearHead = 25;

/** "(Kèm theo …)", "Ban hành kèm theo …" under the heading of an attached document, also on the last line of its title. */
function saysAttached(clean: CleanText, lines: readonly Line[], typeLine: number): boolean {
  for (let i = typeLine + 1; i <= typeLine + 8; i++) {
    const line = lines[i];
    if (!line) return false;
    const text = lineText(clean, line);
    const inCapitals = isInCapitals(clean, { ...line, to: Math.min(line.to, line.from + 20) });
    if (attachingLine.test(text) || (inCapitals && attachingBracket.test(text))) return true;
  }
  return false;
}

const attachingLine = new RegExp(`^[({]? ?${attachedWith}`);
const attachingBracket = new RegExp(`[({] ?${attachedWith}`);

const headLine = /^(?:so\s?[:.]?\s|s6\s?:?\s|[o\W]*$|so:|v\/v)|ngay [\s.\d…_]{0,9}thang/;

/** The line in which the subject of a letter begins ("V/v …") that goes on to the line above `line`; null without one. */
function subjectAbove(clean: CleanText, lines: readonly Line[], line: number): number | null {
  for (let i = line - 1; i >= Math.max(0, line - longestSubject); i--) {
    const above = lines[i];
    if (!above || above.to - above.from > 60) return null;
    if (/^v\/ ?v[\s:]/.test(clean.flat.slice(above.from, above.from + 5))) return i;
    if (above.afterBlank) return null;
  }
  return null;
}

/** In lines of one column. */
const longestSubject = 7;

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
    const subject = belongs ? first - 1 : subjectAbove(clean, lines, first);
    if (subject === null) break;
    first = subject;
  }
  return first;
}
