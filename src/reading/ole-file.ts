/** What an OLE compound file (Office before 2007, or an encrypted newer one) holds. */
export type OleContent = 'doc' | 'encrypted' | 'XLS' | 'PPT' | 'MSG' | 'OLE';

/** Names of the streams that tell the contents apart, the most telling first. */
const streams: readonly (readonly [name: string, content: OleContent])[] = [
  ['EncryptedPackage', 'encrypted'],
  ['WordDocument', 'doc'],
  ['Workbook', 'XLS'],
  ['Book', 'XLS'],
  ['PowerPoint Document', 'PPT'],
  ['__nameid_version1.0', 'MSG'],
];

const directoryEntrySize = 128;
const nameSize = 64;
const startSectorAt = 0x74;
const sectorShiftAt = 30;
const flagsAt = 0x0a;
const encryptedFlag = 0x0100;

/** The content of the compound file `bytes`, known by the names in its directory. */
export function oleContentOf(bytes: Uint8Array): OleContent {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  for (const [name, content] of streams) {
    const entry = findEntry(file, name);
    if (entry === null) continue;
    return content === 'doc' && isEncryptedWord(file, entry) ? 'encrypted' : content;
  }
  return 'OLE';
}

function findEntry(file: Buffer, name: string): number | null {
  const wanted = Buffer.alloc(nameSize);
  wanted.write(name, 'utf16le');
  for (let at = file.indexOf(wanted); at !== -1; at = file.indexOf(wanted, at + 1)) {
    if (at % directoryEntrySize === 0) return at;
  }
  return null;
}

/** Word's file information block begins the stream; a flag in it says that the text is encrypted. */
function isEncryptedWord(file: Buffer, entry: number): boolean {
  const sectorSize = 2 ** file.readUInt16LE(sectorShiftAt);
  const block = (file.readUInt32LE(entry + startSectorAt) + 1) * sectorSize;
  return block + flagsAt + 2 <= file.length && (file.readUInt16LE(block + flagsAt) & encryptedFlag) !== 0;
}
