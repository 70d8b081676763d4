import { execFileSync } from 'node:child_process';
import { mkdtemp, open, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import CFB from 'cfb';
import { strToU8, zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CancuError } from '../../src/errors/cancu-error.js';
import type { ErrorCode } from '../../src/errors/error-table.js';
import { readBytes } from '../../src/reading/read-bytes.js';
import { readFile } from '../../src/reading/read-file.js';
import { defaultReadingLimits } from '../../src/reading/read-text.js';
import { makeDocx, paragraph } from './make-docx.js';
import { makePdf } from './make-pdf.js';

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
const docx = makeDocx(paragraph('Kế hoạch'));
const pdf = makePdf([[{ text: 'Kế hoạch số 45-KH/TU', x: 80, y: 700 }]]);

/** A compound file with one stream, as Office writes them. */
function compoundFile(stream: string, content: Uint8Array = new Uint8Array(8192)): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, `/${stream}`, content);
  return Uint8Array.from(Buffer.from(CFB.write(file, { type: 'buffer' })));
}

/** Word's first block with the flag that says the text is encrypted. */
function encryptedWord(): Uint8Array {
  const block = Buffer.alloc(8192);
  block.writeUInt16LE(0xa5ec, 0);
  block.writeUInt16LE(0x0100, 10);
  return compoundFile('WordDocument', block);
}

/** `archive` with the unpacked size in its directory and local header replaced: a directory that lies. */
function withStatedSize(archive: Uint8Array, from: number, to: number): Uint8Array {
  const lying = Buffer.from(archive);
  const [wanted, stated] = [from, to].map((size) => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32LE(size);
    return bytes;
  });
  if (!wanted || !stated) throw new Error('two sizes');
  for (let at = lying.indexOf(wanted); at !== -1; at = lying.indexOf(wanted, at + 1)) stated.copy(lying, at);
  return lying;
}

describe('files that cannot be read say so, by code and by name', () => {
  it.each<[string, string, () => Uint8Array, ErrorCode]>([
    ['0 bytes', 'a.txt', () => new Uint8Array(), 'FILE_EMPTY'],
    ['only white space', 'a.txt', () => Buffer.from(' \n\t\u00a0\r\n'), 'FILE_EMPTY'],
    ['only a byte order mark', 'a.txt', () => Buffer.from('\ufeff'), 'FILE_EMPTY'],
    ['a Word file without words', 'a.docx', () => makeDocx(paragraph('')), 'FILE_EMPTY'],
    [
      'binary data',
      'a.txt',
      () => Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 251),
      'FILE_NOT_TEXT',
    ],
    ['a spreadsheet', 'a.docx', () => zipSync({ 'xl/workbook.xml': strToU8('<a/>') }), 'FILE_NOT_TEXT'],
    ['an old spreadsheet', 'a.doc', () => compoundFile('Workbook'), 'FILE_NOT_TEXT'],
    ['an archive', 'a.zip', () => zipSync({ 'ke-hoach.txt': strToU8('Kế hoạch') }), 'FILE_NOT_TEXT'],
    ['rich text', 'a.doc', () => Buffer.from('{\\rtf1 K}'), 'FILE_NOT_TEXT'],
    ['a photograph', 'a.pdf', () => Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'SCAN_WITHOUT_TEXT'],
    ['a scanned PDF', 'a.pdf', () => makePdf([[], []]), 'SCAN_WITHOUT_TEXT'],
    [
      'a scanned PDF with page numbers',
      'a.pdf',
      () => makePdf([[{ text: '1', x: 300, y: 30 }]]),
      'SCAN_WITHOUT_TEXT',
    ],
    ['an encrypted Word file', 'a.docx', () => compoundFile('EncryptedPackage'), 'FILE_ENCRYPTED'],
    ['an encrypted old Word file', 'a.doc', encryptedWord, 'FILE_ENCRYPTED'],
    ['a Word file cut short', 'a.docx', () => docx.subarray(0, docx.length - 40), 'FILE_DAMAGED'],
    [
      'a Word file with broken XML',
      'a.docx',
      () => zipSync({ 'word/document.xml': strToU8('<w:document') }),
      'FILE_DAMAGED',
    ],
    [
      'an old Word file cut short',
      'a.doc',
      () => compoundFile('WordDocument').subarray(0, 4096),
      'FILE_DAMAGED',
    ],
    ['a PDF of which only the beginning came', 'a.pdf', () => pdf.subarray(0, 60), 'FILE_DAMAGED'],
    ['an error page saved as PDF', 'a.pdf', () => Buffer.from('404 Not Found'), 'FILE_DAMAGED'],
    [
      'a zip bomb',
      'a.docx',
      () => withStatedSize(makeDocx('', { 'word/bomb.xml': new Uint8Array(54_321) }), 54_321, 2 ** 30),
      'ARCHIVE_TOO_LARGE',
    ],
    [
      'a zip bomb that states a small size',
      'a.docx',
      () => withStatedSize(makeDocx('', { 'word/bomb.xml': new Uint8Array(54_321) }), 54_321, 1000),
      'FILE_DAMAGED',
    ],
    [
      'an archive of very many entries',
      'a.docx',
      () =>
        makeDocx(
          '',
          Object.fromEntries(Array.from({ length: 6000 }, (_, at) => [`word/${at}.txt`, new Uint8Array()])),
        ),
      'ARCHIVE_TOO_LARGE',
    ],
  ])('%s', async (_, name, bytes, code) => {
    const error = await readBytes(bytes(), name).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(CancuError);
    if (!(error instanceof CancuError)) return;
    expect(error.code).toBe(code);
    for (const words of [error.text.vi, error.text.en]) {
      expect(words).toContain(name);
      expect(words).not.toMatch(/[{}]/);
    }
  });

  it('a PDF that asks for a password', async () => {
    await expect(readFile(fixture('ke-hoach-encrypted.pdf'))).rejects.toMatchObject({
      code: 'FILE_ENCRYPTED',
    });
  });

  it('more XML than a document can have, packed into little', async () => {
    const limits = { ...defaultReadingLimits, maxXmlBytes: 100_000, maxXmlTags: 1000 };
    const manyTags = makeDocx('<w:p/>'.repeat(1000));
    const longText = makeDocx(paragraph('Kế hoạch '.repeat(20_000)));
    for (const bytes of [manyTags, longText]) {
      await expect(readBytes(bytes, 'a.docx', limits)).rejects.toMatchObject({ code: 'ARCHIVE_TOO_LARGE' });
      expect((await readBytes(docx, 'a.docx', limits)).text).toBe('Kế hoạch');
    }
  });

  it('more bytes or pages than allowed', async () => {
    const limits = { ...defaultReadingLimits, maxBytes: 10, maxPages: 1 };
    await expect(readBytes(Buffer.from('Kế hoạch số 4'), 'a.txt', limits)).rejects.toMatchObject({
      code: 'FILE_TOO_LARGE',
    });
    const twoPages = makePdf([[], []]);
    await expect(readBytes(twoPages, 'a.pdf', { ...limits, maxBytes: 1e6 })).rejects.toMatchObject({
      code: 'FILE_TOO_MANY_PAGES',
    });
  });
});

describe('paths that cannot be read', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cancu-'));
    await writeFile(join(folder, 'ke-hoach.txt'), 'Kế hoạch');
  });
  afterAll(() => rm(folder, { recursive: true }));

  it.each<[string, ErrorCode]>([
    ['khong-co.txt', 'FILE_NOT_FOUND'],
    ['ke-hoach.txt/con.txt', 'FILE_NOT_FOUND'],
    ['', 'FILE_IS_FOLDER'],
  ])('%j', async (name, code) => {
    await expect(readFile(join(folder, name))).rejects.toMatchObject({ code });
  });

  it('a link that leads to itself', async () => {
    await symlink('vong.txt', join(folder, 'vong.txt'));
    await expect(readFile(join(folder, 'vong.txt'))).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  });

  it.skipIf(process.platform === 'win32')('a pipe that nobody writes to holds nothing up', async () => {
    const pipe = join(folder, 'ong.txt');
    execFileSync('mkfifo', [pipe]);
    await expect(readFile(pipe)).rejects.toMatchObject({ code: 'FILE_EMPTY' });
  });

  it.skipIf(process.platform === 'win32')('a device that never ends', async () => {
    await expect(readFile('/dev/zero')).rejects.toMatchObject({ code: 'FILE_NOT_TEXT' });
  });

  it.skipIf(process.platform === 'win32')('a pipe that somebody writes to is read as a file is', async () => {
    const pipe = join(folder, 'ong-co-chu.txt');
    execFileSync('mkfifo', [pipe]);
    const writer = await open(pipe, 'r+');
    const text = readFile(pipe);
    await setTimeout(50);
    await writer.write('Kế hoạch');
    await writer.close();
    expect((await text).text).toBe('Kế hoạch');
  });

  it('a file beyond the limit is refused before it is read', async () => {
    await expect(
      readFile(join(folder, 'ke-hoach.txt'), { ...defaultReadingLimits, maxBytes: 3 }),
    ).rejects.toMatchObject({
      code: 'FILE_TOO_LARGE',
    });
  });
});
