import type { BilingualText } from '../errors/bilingual-text.js';

let unfinished: string | null = null;

/**
 * Says on stderr what is going on. On a terminal a step that counts up stays on its line; elsewhere (a log file) each
 * step is said once, when it begins.
 */
export function printProgress(text: BilingualText): void {
  const line = `${text.vi} · ${text.en}`;
  // Counts apart, the same words are the same step.
  const step = line.replace(/\d+/g, '');
  if (process.stderr.isTTY) {
    process.stderr.write(
      step === unfinished ? `\r\x1b[2K${line}` : `${unfinished === null ? '' : '\n'}${line}`,
    );
  } else if (step !== unfinished) {
    process.stderr.write(`${line}\n`);
  }
  unfinished = step;
}

/** Ends the line of the last step, before something else is written. */
export function endProgress(): void {
  if (unfinished !== null && process.stderr.isTTY) process.stderr.write('\n');
  unfinished = null;
}
