import type { Citation } from '../../src/documents/citation.js';
import type { Span } from '../../src/documents/span.js';
import type { GoldCitation } from './gold.js';

/** How the citations found in one text compare with those marked in it. */
export interface Comparison {
  /** Marked citations whose number can be read in the mention. */
  readonly marked: number;
  readonly found: number;
  /** Symbols given at a place where no citation of that symbol is marked. */
  readonly wrong: number;
  /** Those among them on which a relation would be built: given with confidence 0.5 or more. */
  readonly wrongAndSure: number;
  readonly mistakes: readonly {
    readonly kind: 'missed' | 'wrong';
    readonly quote: string;
    readonly symbol: string;
  }[];
}

/**
 * Compares predictions with the marked citations as the project's scorer does: one to one, the same symbol (leading
 * zeros and case aside) and at least half of both spans shared. Aliases without a number and doubtful citations are
 * neutral, and so is a second, nested mention of a symbol that is marked at that place.
 */
export function compare(
  text: string,
  scope: Span,
  gold: readonly GoldCitation[],
  predicted: readonly Citation[],
): Comparison {
  const left = new Set(
    predicted.filter((citation) => citation.start >= scope.start && citation.start < scope.end),
  );
  const numbered = gold.filter(
    (citation) => citation.symbol !== null && citation.hasNumber && !citation.isDoubtful,
  );
  const mistakes: { kind: 'missed' | 'wrong'; quote: string; symbol: string }[] = [];
  let found = 0;
  for (const wanted of numbered) {
    const hit = [...left].find(
      (citation) => isSameSymbol(citation, wanted) && isHalfShared(citation, wanted),
    );
    if (hit) {
      left.delete(hit);
      found++;
    } else {
      mistakes.push({
        kind: 'missed',
        quote: text.slice(wanted.start, wanted.end),
        symbol: wanted.symbol ?? '',
      });
    }
  }
  const wrong = [...left].filter(
    (citation) =>
      citation.symbol !== null &&
      /\d/.test(citation.text) &&
      !gold.some(
        (marked) => shared(citation, marked) > 0 && (marked.isDoubtful || isSameSymbol(citation, marked)),
      ),
  );
  for (const citation of wrong)
    mistakes.push({ kind: 'wrong', quote: citation.text, symbol: citation.symbol ?? '' });
  return {
    marked: numbered.length,
    found,
    wrong: wrong.length,
    wrongAndSure: wrong.filter(({ confidence }) => confidence >= 0.5).length,
    mistakes,
  };
}

function isSameSymbol(a: { symbol: string | null }, b: { symbol: string | null }): boolean {
  return a.symbol !== null && b.symbol !== null && folded(a.symbol) === folded(b.symbol);
}

function folded(symbol: string): string {
  return symbol
    .normalize('NFC')
    .replace(/\s+/g, '')
    .toLowerCase()
    .replace(/^0+(?=\d)/, '');
}

function isHalfShared(a: Span, b: Span): boolean {
  return shared(a, b) * 2 >= Math.max(a.end - a.start, b.end - b.start);
}

function shared(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start));
}
