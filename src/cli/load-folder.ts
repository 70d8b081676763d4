import { rmSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { constants, tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive } from '../neo4j-local/is-alive.js';

const prefix = 'cancu-load-';
const endings = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Gives `work` a folder for the importer's files that is gone after it, and gone too when a signal ends this program:
 * then what `work` has started is ended with it. What a load left that had no time for that (`kill -9`, a power cut) is
 * cleared away first.
 */
export async function withLoadFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  await removeAbandoned();
  const folder = await mkdtemp(join(tmpdir(), `${prefix}${process.pid}-`));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  // A signal alone would end the program without the event `exit`, on which its children are ended.
  const end = (signal: (typeof endings)[number]) => process.exit(128 + constants.signals[signal]);
  process.once('exit', remove);
  for (const signal of endings) process.once(signal, end);
  try {
    return await work(folder);
  } finally {
    for (const signal of endings) process.off(signal, end);
    process.off('exit', remove);
    remove();
  }
}

async function removeAbandoned(): Promise<void> {
  for (const name of await readdir(tmpdir())) {
    const [, pid] = /^cancu-load-(\d+)-/.exec(name) ?? [];
    if (pid === undefined || isAlive(Number(pid))) continue;
    await rm(join(tmpdir(), name), { recursive: true, force: true });
  }
}
