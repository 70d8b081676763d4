import type { BilingualText } from './bilingual-text.js';
import { type ErrorCode, errorTable } from './error-table.js';

/** Values for the `{placeholders}` of an error's messages; a value may itself be said in both languages. */
export type ErrorDetails = Readonly<Record<string, string | number | BilingualText>>;

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
    super(fill(errorTable[code].message.en, details, 'en'), options);
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
  return { vi: fill(text.vi, details, 'vi'), en: fill(text.en, details, 'en') };
}

function fill(template: string, details: ErrorDetails, language: keyof BilingualText): string {
  return template.replace(/\{(\w+)\}/g, (whole, key: string) => {
    const value = details[key] ?? whole;
    return printable(typeof value === 'object' ? value[language] : String(value));
  });
}

/**
 * File names and answers of servers may hold line ends and escape sequences, which would forge lines of a message or
 * command the terminal.
 */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, (control) => {
    if (control === '\n') return '\\n';
    return `\\u${control.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
