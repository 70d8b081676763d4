import { spawn } from 'node:child_process';

export interface CommandResult {
  /** Exit code; null when the command was not found or was ended by a signal or the time limit. */
  readonly exitCode: number | null;
  /** Standard output and standard error, in the order of arrival. */
  readonly output: string;
  readonly found: boolean;
}

export interface CommandOptions {
  readonly timeoutMs: number;
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  /** Called with each whole line of output. */
  readonly onLine?: (line: string) => void;
}

/** Runs a program without a shell and waits for its end. It never rejects: what went wrong stands in the result. */
export function runCommand(
  program: string,
  args: readonly string[],
  options: CommandOptions,
): Promise<CommandResult> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      windowsHide: true,
      ...(options.cwd !== undefined && { cwd: options.cwd }),
      ...(options.env && { env: options.env }),
    });
    // A download does not go on when cancu is stopped.
    const end = (): void => {
      child.kill();
    };
    process.once('exit', end);
    // spawn's own time limit would keep this process waiting even where there was no program to run.
    const limit = setTimeout(end, options.timeoutMs);
    const settle = (result: CommandResult): void => {
      clearTimeout(limit);
      process.off('exit', end);
      resolve(result);
    };
    let output = '';
    let line = '';
    const take = (chunk: string): void => {
      output += chunk;
      const lines = (line + chunk).split(/\r?\n/);
      line = lines.pop() ?? '';
      for (const whole of lines) options.onLine?.(whole);
    };
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', take);
    child.on('error', (error) => settle({ exitCode: null, output: error.message, found: false }));
    child.on('close', (exitCode) => settle({ exitCode, output, found: true }));
  });
}
