import { describe, expect, it } from 'vitest';
import type { PlacedText } from '../../src/reading/pdf-layout.js';
import { withoutRunningHeads } from '../../src/reading/pdf-running-heads.js';

/** The baselines of a page's lines, and what stands on each; pieces of one line are parted by "|". */
type Page = Readonly<Record<number, string>>;

const pieces = (page: Page): PlacedText[] =>
  Object.entries(page).flatMap(([y, line]) =>
    line.split('|').map((text, column) => ({
      text,
      x: 80 + 200 * column,
      y: Number(y),
      width: 7 * text.length,
      size: 14,
      angle: 0,
    })),
  );

const shown = (pages: readonly Page[]): string[] =>
  withoutRunningHeads(pages.map(pieces)).map((page) => page.map(({ text }) => text).join(' / '));

describe('what is printed over and under every page is no part of the text', () => {
  it.each<[string, Page[], string[]]>([
    [
      'page numbers, none on the first page',
      [
        { 60: 'KẾ HOẠCH', 78: 'Nghị quyết số' },
        { 40: '2', 60: '28-NQ/TW' },
        { 40: '3', 60: 'của Bộ Chính trị' },
      ],
      ['KẾ HOẠCH / Nghị quyết số', '28-NQ/TW', 'của Bộ Chính trị'],
    ],
    [
      'the gazette on left and right pages',
      [
        { 40: '2|CÔNG BÁO/Số 15/Ngày 12-3-2024', 60: 'một' },
        { 40: 'CÔNG BÁO/Số 15/Ngày 12-3-2024|3', 60: 'hai' },
        { 40: '4|CÔNG BÁO/Số 15/Ngày 12-3-2024', 60: 'ba' },
        { 40: 'CÔNG BÁO/Số 15/Ngày 12-3-2024|5', 60: 'bốn' },
      ],
      ['một', 'hai', 'ba', 'bốn'],
    ],
    [
      'two lines at the foot',
      [
        { 60: 'một', 780: 'Trang 1/2', 800: 'ke-hoach.docx' },
        { 60: 'hai', 780: 'Trang 2/2', 800: 'ke-hoach.docx' },
      ],
      ['một', 'hai'],
    ],
  ])('%s', (_, pages, texts) => {
    expect(shown(pages)).toEqual(texts);
  });

  it.each<[string, Page[]]>([
    ['a single page', [{ 40: '2', 60: 'một' }]],
    [
      'lines at other heights',
      [
        { 40: 'Điều 1', 60: 'một' },
        { 47: 'Điều 2', 60: 'hai' },
      ],
    ],
    [
      'heads of documents of one page each',
      [
        { 40: 'UBND TỈNH|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 60: 'Số: 12/QĐ-UBND' },
        { 40: 'UBND TỈNH|CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 60: 'Số: 13/QĐ-UBND' },
      ],
    ],
    [
      'what stands further in than text',
      [
        { 40: 'một', 60: 'Điều 1', 78: 'ba' },
        { 40: 'hai', 60: 'Điều 2', 78: 'bốn' },
      ],
    ],
  ])('but not %s', (_, pages) => {
    expect(shown(pages)).toEqual(pages.map((page) => Object.values(page).join(' / ').replaceAll('|', ' / ')));
  });
});
