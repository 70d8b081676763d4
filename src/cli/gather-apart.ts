import { fork } from 'node:child_process';
import { once } from 'node:events';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CancuError } from '../errors/cancu-error.js';
import { memoryOfMachine } from '../neo4j-local/memory.js';
import type { GatheredFiles } from './gather-load-files.js';

const mebibyte = 2 ** 20;
const heapFlag = '--max-old-space-size';
/** With this Node ends a process whose heap is full. */
const aborted = 134;

/**
 * Runs `gatherLoadFiles` in a process of its own, which may take three quarters of the machine's memory: left to
 * itself Node ends a process at 4 GB, some 250,000 documents, however much the machine has. What that process held is
 * free again before the importer runs. A limit that the user set (`NODE_OPTIONS`) holds.
 *
 * @returns null when the files could not be written: that process has said why
 * @throws CancuError `LOAD_OUT_OF_MEMORY`
 */
export async function gatherApart(paths: readonly string[], folder: string): Promise<GatheredFiles | null> {
  const entry = fileURLToPath(new URL(`./load-files-process${extname(import.meta.url)}`, import.meta.url));
  const child = fork(entry, [folder, ...paths], { execArgv: [...process.execArgv, ...heapLimit()] });
  // Before the folder is cleared away: what ends this process ends that one first.
  const end = () => child.kill('SIGKILL');
  process.prependOnceListener('exit', end);
  let gathered: GatheredFiles | null = null;
  child.once('message', (message: GatheredFiles) => {
    gathered = message;
  });
  const [exitCode, signal] = await once(child, 'close');
  process.off('exit', end);
  if (gathered === null && (exitCode === aborted || signal === 'SIGABRT' || signal === 'SIGKILL'))
    throw new CancuError('LOAD_OUT_OF_MEMORY', { gigabytes: (memoryOfMachine() / 2 ** 30).toFixed(0) });
  return gathered;
}

function heapLimit(): readonly string[] {
  const set = [...process.execArgv, process.env.NODE_OPTIONS ?? ''].join(' ');
  if (/--max[-_]old[-_]space[-_]size/.test(set)) return [];
  return [`${heapFlag}=${Math.floor((memoryOfMachine() * 0.75) / mebibyte)}`];
}
