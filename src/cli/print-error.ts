import { CancuError } from '../errors/cancu-error.js';

/**
 * Writes a failure to stderr: what happened and what to do, Vietnamese first; a stack only with `LOG_LEVEL=debug`,
 * and for failures that nobody expected, which are bugs.
 */
export function printError(error: unknown): void {
  process.stderr.write(`${describe(error)}\n`);
}

function describe(error: unknown): string {
  if (error instanceof CancuError) {
    const { code, text, remedy } = error;
    const lines = [`cancu: ${text.vi}`, `  → ${remedy.vi}`, `  ${text.en}`, `  → ${remedy.en} [${code}]`];
    return [...lines, ...(isDebug() ? [stackOf(error)] : [])].join('\n');
  }
  return `cancu: lỗi ngoài dự kiến · unexpected error\n${stackOf(error)}`;
}

// The configuration may be what is wrong, so the variable is read as it stands.
function isDebug(): boolean {
  return process.env.LOG_LEVEL === 'debug';
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause === undefined ? '' : `\ncaused by ${stackOf(error.cause)}`;
  return `${error.stack ?? error.message}${cause}`;
}
