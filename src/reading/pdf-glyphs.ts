import { AnnotationMode, OPS, type PDFPageProxy, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PlacedText } from './pdf-layout.js';

type Matrix = readonly number[];

/** A letter of a font as the library hands it over; its width is in thousandths of the letter size. */
interface Glyph {
  readonly unicode: string;
  readonly width: number;
  readonly isSpace: boolean;
}

/** What of a PDF's graphics state decides where letters stand (PDF 32000-1, 9.3). */
interface TextState {
  readonly page: Matrix;
  readonly size: number;
  readonly letterSpacing: number;
  readonly wordSpacing: number;
  readonly stretch: number;
  readonly leading: number;
  readonly rise: number;
}

const unmoved: Matrix = [1, 0, 0, 1, 0, 0];
const perThousand = 0.001;

/**
 * Every letter of a page where it stands, in the order in which the page draws them. Slower than the library's own
 * reading, which joins the letters of one font and so cannot say where between them those of another stand.
 */
export async function glyphsOf(page: PDFPageProxy): Promise<PlacedText[]> {
  const { fnArray, argsArray } = await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE });
  const walk = new GlyphWalk(page.getViewport({ scale: 1 }).transform);
  fnArray.forEach((operator, at) => {
    walk.step(operator, argsArray[at] ?? []);
  });
  return walk.glyphs;
}

class GlyphWalk {
  readonly glyphs: PlacedText[] = [];
  readonly #saved: TextState[] = [];
  #state: TextState;
  #text: Matrix = unmoved;
  #line: Matrix = unmoved;

  constructor(page: Matrix) {
    this.#state = { page, size: 0, letterSpacing: 0, wordSpacing: 0, stretch: 1, leading: 0, rise: 0 };
  }

  step(operator: number, args: readonly unknown[]): void {
    const [first, second] = args;
    switch (operator) {
      case OPS.save:
        this.#saved.push(this.#state);
        break;
      case OPS.restore:
      case OPS.paintFormXObjectEnd:
        this.#state = this.#saved.pop() ?? this.#state;
        break;
      case OPS.transform:
        this.#set({ page: product(this.#state.page, matrixOf(args)) });
        break;
      case OPS.paintFormXObjectBegin:
        this.#saved.push(this.#state);
        this.#set({ page: product(this.#state.page, matrixOf(first)) });
        break;
      case OPS.beginText:
        this.#moveTo(unmoved);
        break;
      case OPS.setTextMatrix:
        this.#moveTo(matrixOf(first));
        break;
      case OPS.setLeadingMoveText:
        this.#set({ leading: -numberOf(second) });
        this.#moveBy(numberOf(first), numberOf(second));
        break;
      case OPS.moveText:
        this.#moveBy(numberOf(first), numberOf(second));
        break;
      case OPS.nextLine:
        this.#moveBy(0, -this.#state.leading);
        break;
      case OPS.setFont:
        this.#set({ size: numberOf(second) });
        break;
      case OPS.showText:
        if (Array.isArray(first)) this.#show(first);
        break;
      default:
        this.#set(spacingOf(operator, numberOf(first)));
    }
  }

  #set(change: Partial<TextState>): void {
    this.#state = { ...this.#state, ...change };
  }

  #moveTo(matrix: Matrix): void {
    this.#line = matrix;
    this.#text = matrix;
  }

  #moveBy(x: number, y: number): void {
    this.#moveTo(product(this.#line, [1, 0, 0, 1, x, y]));
  }

  #advance(x: number): void {
    this.#text = product(this.#text, [1, 0, 0, 1, x, 0]);
  }

  #show(shown: readonly unknown[]): void {
    const { size, letterSpacing, wordSpacing, stretch } = this.#state;
    for (const each of shown) {
      if (typeof each === 'number') {
        this.#advance(-each * perThousand * size * stretch);
      } else if (isGlyph(each)) {
        const width = each.width * perThousand * size * stretch;
        this.#place(each.unicode, width);
        this.#advance(width + (letterSpacing + (each.isSpace ? wordSpacing : 0)) * stretch);
      }
    }
  }

  #place(text: string, width: number): void {
    const { page, size, rise } = this.#state;
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = product(product(page, this.#text), [
      1,
      0,
      0,
      1,
      0,
      rise,
    ]);
    this.glyphs.push({
      text,
      x,
      y,
      width: width * Math.hypot(a, b),
      size: Math.abs(size) * Math.hypot(c, d),
      angle: Math.atan2(b, a),
    });
  }
}

/** What an operator that only sets a measure of the spacing sets. */
function spacingOf(operator: number, value: number): Partial<TextState> {
  if (operator === OPS.setLeading) return { leading: value };
  if (operator === OPS.setCharSpacing) return { letterSpacing: value };
  if (operator === OPS.setWordSpacing) return { wordSpacing: value };
  if (operator === OPS.setHScale) return { stretch: value / 100 };
  return operator === OPS.setTextRise ? { rise: value } : {};
}

function product(outer: Matrix, inner: Matrix): Matrix {
  const result: readonly number[] = Util.transform([...outer], [...inner]);
  return result;
}

/** Six numbers in whatever array-like form the library's worker sends them. */
function matrixOf(value: unknown): Matrix {
  if (typeof value !== 'object' || value === null) return unmoved;
  const numbers = Object.values(value).filter((each): each is number => typeof each === 'number');
  return numbers.length === unmoved.length ? numbers : unmoved;
}

function numberOf(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

function isGlyph(value: unknown): value is Glyph {
  return typeof value === 'object' && value !== null && 'unicode' in value && 'width' in value;
}
