/** A stretch of a text that something is said about. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A piece of a text, with what is said about it, if anything. */
export interface Piece<Mark extends Stretch> {
  readonly text: string;
  readonly mark: Mark | null;
  /** Whether it is the first piece of its mark, which bears what may be there only once. */
  readonly begins: boolean;
}

/**
 * A text cut at its marks and paragraphs: each paragraph a list of pieces, nothing lost but the line breaks between.
 * Where marks overlap, the one that begins first is shown; a mark that runs over a line break is shown on each line.
 *
 * @param offset where `text` begins in the text that the marks count from, in UTF-16 code units
 */
export function markedParagraphs<Mark extends Stretch>(
  text: string,
  marks: readonly Mark[],
  offset: number,
): readonly (readonly Piece<Mark>[])[] {
  const ordered = [...marks].sort((a, b) => a.start - b.start || b.end - a.end);
  const paragraphs: Piece<Mark>[][] = [];
  const begun = new Set<Mark>();
  const plain = (words: string): Piece<Mark> => ({ text: words, mark: null, begins: false });
  let from = 0;
  let next = 0;
  for (const line of text.split('\n')) {
    const [start, end] = [from, from + line.length];
    from = end + 1;
    const pieces: Piece<Mark>[] = [];
    let at = start;
    for (let index = next; index < ordered.length; index++) {
      const mark = ordered[index];
      if (!mark || mark.start - offset >= end) break;
      if (mark.end - offset <= at) {
        // Marks in order end nearly in order: those wholly behind need not be looked at again.
        if (index === next) next++;
        continue;
      }
      const begin = Math.max(mark.start - offset, at);
      const stop = Math.min(mark.end - offset, end);
      if (begin > at) pieces.push(plain(text.slice(at, begin)));
      pieces.push({ text: text.slice(begin, stop), mark, begins: !begun.has(mark) });
      begun.add(mark);
      at = stop;
    }
    if (at < end) pieces.push(plain(text.slice(at, end)));
    paragraphs.push(pieces);
  }
  return paragraphs;
}
