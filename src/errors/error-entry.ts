import type { BilingualText } from './bilingual-text.js';

/** What people are told of one expected failure. */
export interface ErrorEntry {
  /** What happened. `{name}` is filled from the error's details. */
  readonly message: BilingualText;
  /** What the reader can do about it. */
  readonly remedy: BilingualText;
}

/** A row of the table of errors: what happened, then the remedy. */
export const entry = (message: BilingualText, remedy: BilingualText): ErrorEntry => ({ message, remedy });
