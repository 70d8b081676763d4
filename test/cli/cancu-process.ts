import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';

/** `cancu …` as a process of its own, run from the sources. */
export class CancuProcess {
  readonly child: ChildProcess;
  stdout = '';
  stderr = '';
  readonly #exit: Promise<unknown[]>;

  constructor(args: readonly string[], env: NodeJS.ProcessEnv) {
    this.child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...args], {
      // Nothing of the environment of the tests decides, but where programs are found and where the cache is.
      env: { PATH: process.env.PATH, HOME: process.env.HOME, JAVA_HOME: process.env.JAVA_HOME, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.#exit = once(this.child, 'close');
    this.child.stdout?.setEncoding('utf8').on('data', (text) => {
      this.stdout += text;
    });
    this.child.stderr?.setEncoding('utf8').on('data', (text) => {
      this.stderr += text;
    });
  }

  /** Exit code, or the signal that ended it. */
  async end(): Promise<number | string> {
    const [exitCode, signal] = await this.#exit;
    return typeof exitCode === 'number' ? exitCode : String(signal);
  }

  /** Waits until it has said something that matches, on either stream. */
  async says(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const match = pattern.exec(this.stdout) ?? pattern.exec(this.stderr);
      if (match) return match;
      if (this.child.exitCode !== null) throw new Error(`ended without saying ${pattern}: ${this.stderr}`);
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
  }
}
