import { type ErrorCode, errorTable } from './error-table.js';

/** A sentence in both languages that cancu speaks to people. */
export interface BilingualText {
  readonly vi: string;
  readonly en: string;
}

/** Values for the `{placeholders}` of an error's messages. */
export type ErrorDetails = Readonly<Record<string, string | number>>;

/**
 * An expected failure: something outside cancu (a file, a setting, a database, a request) is not as it must be.
 * Its code stands in {@link errorTable} with a message and a remedy in both languages.
 *
 * @example throw new CancuError('FILE_EMPTY', { file: 'plan.txt' })
 */
export class CancuError extends Error {
  readonly code: ErrorCode;
  readonly details: ErrorDetails;

  constructor(code: ErrorCode, details: ErrorDetails = {}, options?: ErrorOptions) {
    super(fill(errorTable[code].message.en, details), options);
    this.name = 'CancuError';
    this.code = code;
    this.details = details;
  }

  /** What happened, to whom it concerns, in both languages. */
  get text(): BilingualText {
    return both(errorTable[this.code].message, this.details);
  }

  /** What the reader can do about it, in both languages. */
  get remedy(): BilingualText {
    return both(errorTable[this.code].remedy, this.details);
  }
}

function both(text: BilingualText, details: ErrorDetails): BilingualText {
  return { vi: fill(text.vi, details), en: fill(text.en, details) };
}

function fill(template: string, details: ErrorDetails): string {
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => String(details[key] ?? whole));
}
