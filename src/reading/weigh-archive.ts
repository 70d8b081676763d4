import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { CancuError } from '../errors/cancu-error.js';
import type { ReadingLimits } from './read-text.js';

/**
 * The names in the zip archive `bytes`, once it is sure that unpacking it stays within `limits`: its directory
 * must state so, and the parts that a reader unpacks (XML) are unpacked here once, piece by piece and kept nowhere,
 * because a directory can lie.
 *
 * @throws CancuError ARCHIVE_TOO_LARGE; FILE_DAMAGED when it is no sound archive; FILE_ENCRYPTED.
 */
export async function weighArchive(
  bytes: Uint8Array,
  file: string,
  limits: ReadingLimits,
): Promise<ReadonlySet<string>> {
  try {
    return await weigh(bytes, file, limits);
  } catch (error) {
    if (error instanceof CancuError) throw error;
    throw new CancuError('FILE_DAMAGED', { file, reason: messageOf(error) }, { cause: error });
  }
}

async function weigh(bytes: Uint8Array, file: string, limits: ReadingLimits): Promise<ReadonlySet<string>> {
  const archive = await yauzl.fromBufferPromise(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  const { maxArchiveEntries, maxUnpackedBytes } = limits;
  const tooLarge = () =>
    new CancuError('ARCHIVE_TOO_LARGE', { file, limit: maxUnpackedBytes, entries: maxArchiveEntries });
  if (archive.entryCount > maxArchiveEntries) throw tooLarge();
  const names = new Set<string>();
  let stated = 0;
  for await (const entry of archive.eachEntry()) {
    stated += entry.uncompressedSize;
    if (stated > maxUnpackedBytes || names.size >= maxArchiveEntries) throw tooLarge();
    if (entry.isEncrypted()) throw new CancuError('FILE_ENCRYPTED', { file });
    // Two entries of one name are read differently by different readers: what is weighed must be what is read.
    if (names.has(entry.fileName)) throw new Error(`${entry.fileName} twice`);
    names.add(entry.fileName);
    if (/\.(xml|rels)$/i.test(entry.fileName)) await unpackToNowhere(archive, entry);
  }
  return names;
}

async function unpackToNowhere(archive: ZipFile, entry: Entry): Promise<void> {
  // yauzl breaks off as soon as an entry turns out larger than stated.
  for await (const _ of await archive.openReadStreamPromise(entry));
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
