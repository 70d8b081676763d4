import type { BilingualText } from '../errors/bilingual-text.js';
import { CancuError } from '../errors/cancu-error.js';
import type { FailedFile } from './extract-file.js';

/** What went wrong with a file and what to do about it, in both languages. */
export interface FailureText {
  readonly code: string;
  readonly message: BilingualText;
  readonly remedy: BilingualText;
}

/** The words for a failed file. A failure that nobody expected is a bug and shows where it happened. */
export function failureText({ path, code, details }: FailedFile): FailureText {
  if (code !== null) {
    const { text, remedy } = new CancuError(code, details);
    return { code, message: text, remedy };
  }
  return {
    code: 'UNEXPECTED',
    message: {
      vi: `Lỗi ngoài dự kiến khi xử lý ${path}: ${details.reason}`,
      en: `Unexpected error on ${path}: ${details.reason}`,
    },
    remedy: { vi: 'Hãy báo lỗi này cho dự án cancu.', en: 'Please report this to the cancu project.' },
  };
}

/**
 * Sums up on stderr, after a batch of `total` files, those that failed: first in Vietnamese, then in English.
 * Nothing is written when none did.
 */
export function reportFailures(failures: readonly FailedFile[], total: number): void {
  if (failures.length === 0) return;
  const texts = failures.map(failureText);
  const lines = (lang: keyof BilingualText) =>
    texts.map(({ code, message, remedy }) => `  ✗ ${message[lang]}\n    → ${remedy[lang]} [${code}]`);
  process.stderr.write(
    [
      `cancu: ${failures.length}/${total} tệp không xử lý được:`,
      ...lines('vi'),
      `cancu: ${failures.length} of ${total} files failed:`,
      ...lines('en'),
      '',
    ].join('\n'),
  );
}
