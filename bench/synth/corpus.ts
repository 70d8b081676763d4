import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceRecord } from '../../src/documents/source.js';
import { composeDocument } from './compose-document.js';
import { Ledger } from './ledger.js';

export interface CorpusSettings {
  /** Number of texts. */
  readonly documents: number;
  /** The same seed gives the same corpus on every machine. */
  readonly seed: number;
  /** About how long each text is to be, in UTF-16 code units; one that cites much may be longer. */
  readonly characters: number;
}

/** What is to be written. */
export interface Destination {
  readonly folder: string;
  readonly texts: boolean;
  readonly records: boolean;
}

export interface CorpusSize {
  readonly documents: number;
  readonly citations: number;
  readonly bytes: number;
}

const textsInFolder = 1000;
const recordsInFile = 10_000;

/** The documents of a made-up corpus, one after another: however many there are, one is in memory at a time. */
export function* synthesize({
  documents,
  seed,
  characters,
}: CorpusSettings): Generator<SourceRecord & { readonly text: string }> {
  const ledger = new Ledger(documents, seed);
  for (let number = 0; number < documents; number++)
    yield composeDocument(ledger, number, { seed, characters });
}

/**
 * Writes a corpus to disk: `texts/000/000123.txt`, a thousand in a folder, and `records/0000.jsonl`, one record a line
 * without its text, as `cancu load` reads them.
 */
export async function writeCorpus(settings: CorpusSettings, to: Destination): Promise<CorpusSize> {
  const size = { documents: 0, citations: 0, bytes: 0 };
  const records = to.records ? new RecordFiles(join(to.folder, 'records')) : null;
  for (const record of synthesize(settings)) {
    if (to.texts) await writeText(join(to.folder, 'texts'), size.documents, record);
    await records?.add(record);
    size.documents += 1;
    size.citations += record.extraction.citations.length;
    size.bytes += Buffer.byteLength(record.text);
  }
  await records?.end();
  return size;
}

async function writeText(
  folder: string,
  number: number,
  { name, text }: { name: string; text: string },
): Promise<void> {
  const part = join(folder, String(Math.floor(number / textsInFolder)).padStart(3, '0'));
  if (number % textsInFolder === 0) await mkdir(part, { recursive: true });
  await writeFile(join(part, name), text);
}

/** Files of ten thousand lines: as many can be read at once as there are hands. */
class RecordFiles {
  readonly #folder: string;
  #written = 0;
  #stream: ReturnType<typeof createWriteStream> | null = null;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async add(record: SourceRecord): Promise<void> {
    if (this.#written % recordsInFile === 0) await this.#next();
    this.#written += 1;
    if (!this.#stream?.write(`${JSON.stringify({ ...record, text: null })}\n`) && this.#stream) {
      await once(this.#stream, 'drain');
    }
  }

  async end(): Promise<void> {
    if (!this.#stream) return;
    this.#stream.end();
    await once(this.#stream, 'close');
    this.#stream = null;
  }

  async #next(): Promise<void> {
    await this.end();
    await mkdir(this.#folder, { recursive: true });
    const name = `${String(this.#written / recordsInFile).padStart(4, '0')}.jsonl`;
    this.#stream = createWriteStream(join(this.#folder, name));
  }
}
