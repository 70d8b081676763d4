import type { ReadingWarning } from '../reading/reading-warning.js';

/** Says on stderr what a reader should know about how `path` became text. */
export function printWarnings(path: string, warnings: readonly ReadingWarning[]): void {
  for (const { message } of warnings) process.stderr.write(`cancu: ${path}: ${message.vi} · ${message.en}\n`);
}
