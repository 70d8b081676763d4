import type { Brand } from './brand.js';

/** A position in a text, in UTF-16 code units from its start: what `String.prototype.slice` takes. */
export type Offset = Brand<number, 'Offset'>;

/** Half-open stretch of a text: `text.slice(start, end)`. */
export interface Span {
  readonly start: Offset;
  readonly end: Offset;
}

/**
 * A number of UTF-16 code units as an offset.
 *
 * @throws RangeError when `value` is negative or no whole number: an offset from a bug must not travel on.
 */
export function offset(value: number): Offset {
  if (!Number.isInteger(value) || value < 0) throw new RangeError(`not an offset: ${value}`);
  return value as Offset;
}
