/** A stretch of a line with carets under what is meant. */
export interface QuotedLine {
  readonly line: string;
  readonly carets: string;
}

const before = 40;
const width = 110;
const segmenter = new Intl.Segmenter('vi', { granularity: 'grapheme' });

/**
 * The line in which a quote begins, cut to about 110 columns around it, and the carets that stand under the quote's
 * part on that line. Columns are counted in graphemes, so that carets stand right under decomposed marks too (ế as
 * three code points).
 */
export function quotedLine(text: string, start: number, end: number): QuotedLine {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\r', start - 1)) + 1;
  const lineEnd = start + (/[\r\n]/.exec(text.slice(start))?.index ?? text.length - start);
  const left = graphemes(text.slice(lineStart, start));
  const quote = graphemes(text.slice(start, Math.min(end, lineEnd)));
  const right = graphemes(text.slice(Math.min(end, lineEnd), lineEnd));

  const shownLeft = left.length > before ? ['…', ...left.slice(-before)] : trimmedLeft(left);
  const room = Math.max(width - shownLeft.length - quote.length, 10);
  const shownRight = right.length > room ? [...right.slice(0, room), '…'] : right;
  return {
    line: [...shownLeft, ...quote, ...shownRight].join('').trimEnd(),
    carets: ' '.repeat(shownLeft.length) + '^'.repeat(Math.max(quote.length, 1)),
  };
}

/** The graphemes of a text, blanks of any kind as one column. */
function graphemes(text: string): string[] {
  return [...segmenter.segment(text)].map(({ segment }) => (/^\s$/u.test(segment) ? ' ' : segment));
}

function trimmedLeft(line: string[]): string[] {
  const first = line.findIndex((one) => one !== ' ');
  return first < 0 ? [] : line.slice(first);
}
