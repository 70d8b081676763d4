import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Piscina } from 'piscina';
import { CancuError } from '../../errors/cancu-error.js';
import readUpload, { type ReadUpload, type UploadOutcome, type UploadTask } from './read-upload.js';
import type { UploadLimits } from './upload-limits.js';
import { WaitingRoom } from './waiting-room.js';

type Pool = Piscina<UploadTask, UploadOutcome>;

const maxThreads = Math.min(4, availableParallelism());
/** A thread without work for so long gives its memory back. */
const idleMs = 30_000;
/** A file that needs more is no document of any office. */
const threadLimits = { maxOldGenerationSizeMb: 512, maxYoungGenerationSizeMb: 32 };

/** Threads load no TypeScript: where tsx runs the sources, the server's own thread reads. */
const isCompiled = extname(import.meta.url) === '.js';

/** Reads files that were sent, in threads of their own: a large PDF keeps no other request waiting. */
export class UploadReader {
  readonly #limits: UploadLimits;
  readonly #room: WaitingRoom;
  #pool: Promise<Pool> | null = null;

  constructor(limits: UploadLimits) {
    this.#limits = limits;
    this.#room = new WaitingRoom(maxThreads, limits.maxWaiting);
  }

  /**
   * The file's text with the documents and citations in it.
   *
   * @throws CancuError those of `readBytes`; FILE_TOO_HEAVY, UPLOAD_TOO_SLOW, UPLOADS_BUSY
   */
  async read(name: string, bytes: Uint8Array): Promise<ReadUpload> {
    const task = { name, bytes, limits: this.#limits.reading };
    const outcome = await this.#room.inside(() => (isCompiled ? this.#inThread(task) : readUpload(task)));
    if ('failure' in outcome) throw new CancuError(outcome.failure.code, outcome.failure.details);
    return outcome.read;
  }

  /** Ends the threads; a file under way is given up. */
  async close(): Promise<void> {
    await (await this.#pool)?.destroy();
  }

  async #inThread(task: UploadTask): Promise<UploadOutcome> {
    this.#pool ??= openPool();
    const pool = await this.#pool;
    try {
      return await pool.run(task, { signal: AbortSignal.timeout(this.#limits.maxReadingMs) });
    } catch (error) {
      throw this.#explain(error, task);
    }
  }

  #explain(error: unknown, { name }: UploadTask): unknown {
    if (!(error instanceof Error)) return error;
    const code = 'code' in error ? error.code : undefined;
    if (code === 'ERR_WORKER_OUT_OF_MEMORY')
      return new CancuError('FILE_TOO_HEAVY', { file: name, reason: memory });
    if (error.name === 'AbortError') {
      const seconds = Math.round(this.#limits.maxReadingMs / 1_000);
      return new CancuError('UPLOAD_TOO_SLOW', { file: name, seconds });
    }
    return error;
  }
}

const memory = { vi: 'hết bộ nhớ khi đọc', en: 'out of memory while reading' };

async function openPool(): Promise<Pool> {
  const { Piscina } = await import('piscina');
  return new Piscina<UploadTask, UploadOutcome>({
    filename: fileURLToPath(new URL('./read-upload.js', import.meta.url)),
    minThreads: 0,
    maxThreads,
    idleTimeout: idleMs,
    resourceLimits: threadLimits,
  });
}
