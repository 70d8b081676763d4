import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Extraction } from '../../src/documents/citation.js';
import { offset } from '../../src/documents/span.js';
import { extract } from '../../src/extraction/extract.js';

/** Pieces from which texts are made that look like documents, sound and broken. */
const pieces = [
  'Nghị quyết',
  'số',
  ' 28',
  '-NQ/TW',
  ', ngày 17/11/2022',
  ' của Bộ Chính trị',
  ' (khóa XIII)',
  '; ',
  '.\n',
  '\n\n',
  ' ',
  'Căn cứ ',
  'KẾ HOẠCH\n',
  'Số 12-KH/TU\n',
  'Luật Đất đai',
  ' và ',
  '“',
  '”',
  '(gọi tắt là Nghị quyết 28)',
  'thay thế ',
  'Điều 1. ',
  'I. ',
  '- ',
  'Nơi nhận:\n',
  'T/M TỈNH ỦY\n',
  '140/2017/NĐ-CP',
  '18, 19-NQ/TW',
  'Điều lệ Đảng',
  'Đề án ',
  '\f',
  '9\n',
  '<sup>1</sup>',
  '\\-',
  '**',
  'ngày … tháng … năm 2023',
  's6 ',
  '$6 1 40',
  '/',
  '-',
  '1',
  'Ｔ',
  '\u0301',
  'PHỤ LỤC\n',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n',
];

const text = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
);

/** What is read, without where it stands. */
const reading = (extraction: Extraction): unknown[] =>
  extraction.citations.map(({ symbol, name, form, section, role, statedDate, within, change }) => ({
    symbol,
    name,
    form,
    section,
    role,
    statedDate,
    within,
    change,
  }));

describe('extraction of any text', () => {
  it('gives spans that slice to their text, sorted and disjoint, inside known documents', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { documents, citations } = extract(source);
        let end = 0;
        for (const citation of citations) {
          expect(source.slice(citation.start, citation.end)).toBe(citation.text);
          expect(citation.start).toBeGreaterThanOrEqual(end);
          expect(citation.end).toBeGreaterThan(citation.start);
          expect(documents[citation.document]).toBeDefined();
          if (citation.within !== null) expect(citations[citation.within]).toBeDefined();
          for (const repair of citation.repairs)
            expect(source.slice(repair.start, repair.end)).toBe(repair.read);
          end = citation.end;
        }
        expect(documents.length).toBeGreaterThan(0);
      }),
      { numRuns: 300 },
    );
  });

  it('reads a decomposed text and one with other line ends as it reads their twin, spans mapped', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) =>
          parts
            .join('')
            .replace(/\u0301/g, '')
            .normalize('NFC'),
        ),
        (source) => {
          const sound = extract(source);
          for (const twin of [source.normalize('NFD'), source.replace(/\n/g, '\r\n')]) {
            const other = extract(twin);
            expect(reading(other)).toEqual(reading(sound));
            expect(
              other.citations.map((citation) => citation.text.normalize('NFC').replace(/\r\n/g, '\n')),
            ).toEqual(sound.citations.map((citation) => citation.text));
          }
        },
      ),
      { numRuns: 200 },
    );
  });

  it('knows the page of each citation', () => {
    const source = 'Trang một.\fTheo Nghị quyết số 28-NQ/TW.';
    const [citation] = extract(source, { pageStarts: [offset(0), offset(11)] }).citations;
    expect(citation?.page).toBe(2);
  });

  // Four times the text may take four times as long. What is quadratic takes sixteen times, and a pattern that
  // backtracks takes hours. Processor time, for the machine may have other work; short times say nothing.
  it.each([
    '1',
    ' ',
    'a',
    '(',
    '/',
    '|',
    'số số số ',
    '\n',
    '\n\n1\n\n',
    '1/',
    '28-',
    '1-NQ/TW ',
    '"',
    'Nghị quyết ',
    'Nghị quyết 28 ',
    'Luật ',
    '- a\n',
    '- a: B C\n',
    '1 Anh\n\n',
    'Điều 1. a\n',
    'Theo Nghị quyết số 1-NQ/TW;\n',
    '(gọi là ',
    '(gọi là Nghị quyết ',
    'Đề án "',
    'Kế hoạch của Bộ Chính trị về ',
    'thay thế ',
    'Số 1-KH/TU\nKẾ HOẠCH\nNơi nhận:\n',
    '1 2-',
  ])(
    'takes linear time on %j repeated',
    (unit) => {
      const small = secondsFor(unit, 250_000);
      const large = secondsFor(unit, 1_000_000);
      expect(large / Math.max(small, 0.1)).toBeLessThan(8);
    },
    120_000,
  );
});

/** Processor time that it takes to extract `unit` repeated to `length`. */
function secondsFor(unit: string, length: number): number {
  const source = unit.repeat(Math.ceil(length / unit.length));
  const before = process.cpuUsage();
  extract(source);
  return process.cpuUsage(before).user / 1e6;
}
