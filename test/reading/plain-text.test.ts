import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/reading/read-bytes.js';
import { latin1, toTcvn3, toVni } from './old-encodings.js';

const text =
  'Số 45-KH/TU\nThực hiện Nghị quyết số 77-NQ/TW, ngày 03/02/2024 của Bộ Chính trị, các cấp ủy xây dựng kế hoạch.\n';
const utf8 = (content: string) => Buffer.from(content, 'utf8');
const utf16le = (content: string) => Buffer.from(content, 'utf16le');
const utf16be = (content: string) => Buffer.from(content, 'utf16le').swap16();
/** windows-1258 writes a tone after its vowel; no encoder for it ships with Node. */
const windows1258 = (content: string) => {
  const own = new Map(
    [...'ĂăĐđƠơƯư\u0300\u0309\u0303\u0301\u0323'].map((letter, at) => [
      letter,
      [0xc3, 0xe3, 0xd0, 0xf0, 0xd5, 0xf5, 0xdd, 0xfd, 0xcc, 0xd2, 0xde, 0xec, 0xf2][at] ?? 0,
    ]),
  );
  const tones = content
    .normalize('NFD')
    .replace(
      /(\p{L})([\u0300\u0301\u0303\u0309\u0323]?)([\u0302\u0306\u031b])([\u0300\u0301\u0303\u0309\u0323]?)/gu,
      (_, letter: string, before: string, quality: string, after: string) =>
        (letter + quality).normalize('NFC') + before + after,
    );
  return Uint8Array.from([...tones].map((letter) => own.get(letter) ?? letter.charCodeAt(0)));
};

describe('encodings of a plain text', () => {
  it.each<[string, Uint8Array, string, string[]]>([
    ['UTF-8', utf8(text), text, []],
    ['UTF-8 with a mark', utf8(`\ufeff${text}`), text, []],
    ['UTF-8 decomposed stays decomposed', utf8(text.normalize('NFD')), text.normalize('NFD'), []],
    ['line ends of Windows stay', utf8(text.replaceAll('\n', '\r\n')), text.replaceAll('\n', '\r\n'), []],
    ['line ends of the old Mac stay', utf8(text.replaceAll('\n', '\r')), text.replaceAll('\n', '\r'), []],
    ['UTF-16 with a mark, little end first', utf16le(`\ufeff${text}`), text, []],
    ['UTF-16 with a mark, big end first', utf16be(`\ufeff${text}`), text, []],
    ['UTF-16 without a mark, little end first', utf16le(text), text, []],
    ['UTF-16 without a mark, big end first', utf16be(text), text, []],
    ['TCVN3', latin1(toTcvn3(text)), text, ['LEGACY_CONVERTED']],
    ['VNI', latin1(toVni(text)), text, ['LEGACY_CONVERTED']],
    ['windows-1258', windows1258(text), text, ['LEGACY_CONVERTED']],
    ['TCVN3 pasted into a UTF-8 file', utf8(toTcvn3(text)), text, ['LEGACY_CONVERTED']],
    [
      'UTF-8 cut within a letter',
      utf8(text.repeat(5)).subarray(0, -5),
      text.repeat(5).slice(0, -5).concat('\ufffd'),
      ['CHARACTERS_LOST'],
    ],
  ])('%s', async (_, bytes, expected, warnings) => {
    const read = await readBytes(bytes, 'ke-hoach.txt');
    expect(read.text).toBe(expected);
    expect(read.warnings.map(({ code }) => code)).toEqual(warnings);
    expect(read.format).toBe('txt');
  });

  it('a UTF-8 file damaged in one place is still UTF-8, and says so', async () => {
    const bytes = utf8(text.repeat(10));
    bytes[500] = 0xff;
    const read = await readBytes(bytes, 'ke-hoach.txt');
    expect(read.text).toContain('Thực hiện Nghị quyết số 77-NQ/TW');
    expect(read.warnings.map(({ code }) => code)).toEqual(['CHARACTERS_LOST']);
  });

  it('a few wrong bytes do not make a short UTF-8 file another encoding', async () => {
    const read = await readBytes(
      Buffer.concat([utf8(text), Buffer.from([0xff, 0xfe, 0xc3])]),
      'ke-hoach.txt',
    );
    expect(read.text).toContain(text);
    expect(read.warnings.map(({ code }) => code)).toEqual(['CHARACTERS_LOST']);
  });

  it('leaves any UTF-8 text exactly as it stands', async () => {
    const anyText = fc
      .string({ unit: 'grapheme', minLength: 1 })
      .filter((value) => /\S/.test(value) && !/[\p{Cc}\ufeff]/u.test(value));
    await fc.assert(
      fc.asyncProperty(anyText, async (value) => {
        expect((await readBytes(utf8(`Kế hoạch ${value}`), 'a.txt')).text).toBe(`Kế hoạch ${value}`);
      }),
    );
  });
});

it('one text in two encodings is one source', async () => {
  const [first, second] = await Promise.all([
    readBytes(utf8(text), 'a.txt'),
    readBytes(utf16le(`\ufeff${text}`), 'b.txt'),
  ]);
  expect(first.sha256).toBe(second.sha256);
  expect(first.sha256).toMatch(/^[0-9a-f]{64}$/);
});

it.each([
  ['ke-hoach.md', 'md', '# Kế hoạch'],
  ['ke-hoach.txt', 'txt', '# Kế hoạch'],
  ['ke-hoach', 'txt', 'Kế hoạch'],
  ['-', 'txt', 'Kế hoạch'],
  ['trang.txt', 'html', '<!DOCTYPE html><p>Kế hoạch</p>'],
  ['trang.htm', 'html', 'Kế <b>hoạch</b>'],
])('%s is %s', async (name, format, content) => {
  expect((await readBytes(utf8(content), name)).format).toBe(format);
});
