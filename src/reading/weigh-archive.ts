import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { CancuError } from '../errors/cancu-error.js';
import type { ReadingLimits } from './read-text.js';

/**
 * The names in the zip archive `bytes`, once it is sure that unpacking it stays within `limits`: its directory
 * must state so, and every part is unpacked here once, piece by piece, and kept nowhere, because a directory can lie
 * about sizes and a name about what is XML.
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
  const { maxArchiveEntries, maxUnpackedBytes, maxXmlBytes, maxXmlTags } = limits;
  const tooLarge = () =>
    new CancuError('ARCHIVE_TOO_LARGE', { file, limit: maxUnpackedBytes, entries: maxArchiveEntries });
  if (archive.entryCount > maxArchiveEntries) throw tooLarge();
  const names = new Set<string>();
  let stated = 0;
  let xmlBytes = 0;
  let xmlTags = 0;
  for await (const entry of archive.eachEntry()) {
    stated += entry.uncompressedSize;
    if (stated > maxUnpackedBytes || names.size >= maxArchiveEntries) throw tooLarge();
    if (entry.isEncrypted()) throw new CancuError('FILE_ENCRYPTED', { file });
    // Two entries of one name are read differently by different readers: what is weighed must be what is read.
    if (names.has(entry.fileName)) throw new Error(`${entry.fileName} twice`);
    names.add(entry.fileName);
    const xml = await weighXml(archive, entry);
    xmlBytes += xml.bytes;
    xmlTags += xml.tags;
    if (xmlBytes > maxXmlBytes || xmlTags > maxXmlTags) throw tooLarge();
  }
  return names;
}

const lessThan = 0x3c;
/** White space and the bytes of a byte order mark, which may stand before the first tag. */
const beforeXml = new Set([0x20, 0x09, 0x0a, 0x0d, 0xef, 0xbb, 0xbf]);

/** Size and tags of an entry if it is XML, else nothing. */
async function weighXml(archive: ZipFile, entry: Entry): Promise<{ bytes: number; tags: number }> {
  let isXml: boolean | null = null;
  let bytes = 0;
  let tags = 0;
  // yauzl breaks off as soon as an entry turns out larger than stated.
  for await (const chunk of await archive.openReadStreamPromise(entry)) {
    const piece: Buffer = chunk;
    if (isXml === null) {
      const first = piece.find((byte) => !beforeXml.has(byte));
      if (first !== undefined) isXml = first === lessThan;
    }
    if (isXml === false) continue;
    bytes += piece.length;
    for (let at = piece.indexOf(lessThan); at !== -1; at = piece.indexOf(lessThan, at + 1)) tags++;
  }
  return { bytes, tags };
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
