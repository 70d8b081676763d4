import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BilingualText } from '../errors/bilingual-text.js';
import { CancuError } from '../errors/cancu-error.js';
import { type Java, mavenProgram } from './java.js';
import { makeFolder } from './make-folder.js';
import { makeWhole } from './make-whole.js';
import { type CommandResult, runCommand } from './run-command.js';

/** The Neo4j that is started on this machine; `java/pom.xml` names the same. */
export const localVersion = '5.26.25';

/** Neo4j's jars and the launcher, ready to run. */
export interface Installation {
  /** Jars in a fixed order: a class data archive is only good for the very same list. */
  readonly classPath: readonly string[];
  /** Folder of this user's cache that holds them. */
  readonly cache: string;
}

// `src/neo4j-local` and `dist/neo4j-local` lie equally deep.
const javaFolder = fileURLToPath(new URL('../../src/neo4j-local/java/', import.meta.url));
const downloadLimitMs = 30 * 60_000;

/** The folder in which this user's programs keep what can be fetched again. */
export function cacheFolder(env: NodeJS.ProcessEnv = process.env): string {
  if (env.XDG_CACHE_HOME) return join(env.XDG_CACHE_HOME, 'cancu');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Caches', 'cancu');
  if (process.platform === 'win32' && env.LOCALAPPDATA) return join(env.LOCALAPPDATA, 'cancu', 'cache');
  return join(homedir(), '.cache', 'cancu');
}

/** Folder of Neo4j's jars; it exists only when they are complete. */
export function jarFolder(cache: string): string {
  return join(cache, `neo4j-${localVersion}`);
}

/**
 * Neo4j's jars (118 MB, fetched by Maven once for all data folders of the user) with the compiled launcher.
 *
 * @throws CancuError `NEO4J_DOWNLOAD`, `NEO4J_START` when the launcher does not compile
 */
export async function prepareInstallation(
  java: Java,
  onProgress: (text: BilingualText) => void,
  cache: string = cacheFolder(),
): Promise<Installation> {
  await makeFolder(cache);
  const jars = jarFolder(cache);
  if (!existsSync(jars)) {
    await makeWhole(cache, jars, (draft) => download(draft, onProgress));
  }
  const names = (await readdir(jars)).filter((name) => name.endsWith('.jar')).sort();
  const neo4j = names.map((name) => join(jars, name));
  const launcher = await launcherFolder(cache);
  if (!existsSync(launcher)) await makeWhole(cache, launcher, (draft) => compile(java, neo4j, draft));
  return { classPath: [join(launcher, 'launcher.jar'), ...neo4j], cache };
}

/** Another launcher source makes another folder, so that two versions of cancu can share the cache. */
async function launcherFolder(cache: string): Promise<string> {
  const source = await readFile(join(javaFolder, 'LocalNeo4j.java'));
  const hash = createHash('sha256').update(localVersion).update(source).digest('hex').slice(0, 12);
  return join(cache, `launcher-${hash}`);
}

async function download(target: string, onProgress: (text: BilingualText) => void): Promise<void> {
  let files = 0;
  const tell = (): void =>
    onProgress({
      vi: `Tải Neo4j ${localVersion} bằng Maven (khoảng 118 MB, một lần cho mỗi máy): ${files} tệp`,
      en: `Fetching Neo4j ${localVersion} with Maven (about 118 MB, once for this machine): ${files} files`,
    });
  tell();
  const goal = 'dependency:copy-dependencies';
  const args = [
    '-B',
    '-f',
    join(javaFolder, 'pom.xml'),
    goal,
    `-DoutputDirectory=${target}`,
    '-DincludeScope=runtime',
  ];
  const result = await runCommand(mavenProgram, args, {
    timeoutMs: downloadLimitMs,
    onLine: (line) => {
      if (!/Downloaded from .*\.jar/.test(line)) return;
      files += 1;
      tell();
    },
  });
  if (result.exitCode !== 0) throw new CancuError('NEO4J_DOWNLOAD', { reason: reasonOf(result) });
}

async function compile(java: Java, classPath: readonly string[], target: string): Promise<void> {
  const classes = join(target, 'classes');
  const source = join(javaFolder, 'LocalNeo4j.java');
  const steps = [
    ['-m', 'jdk.compiler/com.sun.tools.javac.Main', '-cp', classPath.join(delimiter), '-d', classes, source],
    [
      '-m',
      'jdk.jartool/sun.tools.jar.Main',
      '--create',
      '--file',
      join(target, 'launcher.jar'),
      '-C',
      classes,
      '.',
    ],
  ];
  for (const step of steps) {
    const result = await runCommand(java.program, step, { timeoutMs: 120_000 });
    if (result.exitCode !== 0) {
      throw new CancuError('NEO4J_START', { reason: reasonOf(result), log: source });
    }
  }
}

function reasonOf(result: CommandResult): string {
  const lines = result.output.split('\n').filter((line) => line.trim() !== '');
  return (lines.find((line) => /\berror\b/i.test(line)) ?? lines.at(-1) ?? `exit ${result.exitCode}`).trim();
}
