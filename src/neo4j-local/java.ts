import { join } from 'node:path';
import { runCommand } from './run-command.js';

/** The Java of this machine: the one of `JAVA_HOME`, else the first on the `PATH`. */
export interface Java {
  readonly program: string;
  /** What `java -version` prints, in full: it tells two builds apart. */
  readonly description: string;
  /** Feature release: 17, 21. */
  readonly release: number;
  /** Whether it can compile; a runtime without a compiler (JRE) cannot. */
  readonly compiles: boolean;
}

/** The oldest Java that runs Neo4j 5.26. */
export const oldestJava = 17;

/** The Java of this machine, or null when none answers. */
export async function findJava(env: NodeJS.ProcessEnv = process.env): Promise<Java | null> {
  const program = env.JAVA_HOME ? join(env.JAVA_HOME, 'bin', 'java') : 'java';
  const [version, compiler] = await Promise.all([
    runCommand(program, ['-version'], { timeoutMs: 20_000, env }),
    runCommand(program, ['--list-modules'], { timeoutMs: 20_000, env }),
  ]);
  const release = releaseOf(version.output);
  if (version.exitCode !== 0 || release === null) return null;
  return {
    program,
    description: version.output.trim(),
    release,
    compiles: compiler.exitCode === 0 && compiler.output.includes('jdk.compiler@'),
  };
}

/**
 * The feature release in the output of `java -version`.
 *
 * @example releaseOf('openjdk version "17.0.15" 2025-04-15') // 17
 * @example releaseOf('java version "1.8.0_401"') // 8
 */
export function releaseOf(versionOutput: string): number | null {
  const match = /version "(?:1\.)?(\d+)/.exec(versionOutput);
  return match ? Number(match[1]) : null;
}

/** The version of Maven (`3.8.7`), or null when `mvn` does not answer. */
export async function findMaven(env: NodeJS.ProcessEnv = process.env): Promise<string | null> {
  const result = await runCommand(mavenProgram, ['--version'], { timeoutMs: 30_000, env });
  return /Apache Maven (\d[\w.-]*)/.exec(result.output)?.[1] ?? null;
}

export const mavenProgram = process.platform === 'win32' ? 'mvn.cmd' : 'mvn';
