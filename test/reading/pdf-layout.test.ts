import { describe, expect, it } from 'vitest';
import { layOutPage, type PlacedText } from '../../src/reading/pdf-layout.js';

/** Pieces in the order in which a page draws them; half an em a letter, as in the reader's own estimate. */
const at = (x: number, y: number, text: string, more: Partial<PlacedText> = {}): PlacedText => ({
  text,
  x,
  y,
  width: text.length * 7,
  size: 14,
  angle: 0,
  ...more,
});

describe('the text of a page', () => {
  it.each<[string, PlacedText[], string]>([
    ['a line in pieces', [at(80, 100, 'Số 28'), at(115, 100, '-NQ/TW')], 'Số 28-NQ/TW'],
    ['a gap between words', [at(80, 100, 'Nghị'), at(112, 100, 'quyết')], 'Nghị quyết'],
    [
      'lines of a paragraph',
      [at(80, 100, 'Nghị quyết số 28-'), at(80, 118, 'NQ/TW của Bộ')],
      'Nghị quyết số 28-\nNQ/TW của Bộ',
    ],
    [
      'space between paragraphs',
      [at(80, 100, 'một'), at(80, 118, 'hai'), at(80, 136, 'ba'), at(80, 166, 'bốn')],
      'một\nhai\nba\n\nbốn',
    ],
    [
      'a first line set in',
      [at(80, 100, 'dòng cuối của đoạn trước.'), at(120, 118, 'Đoạn sau'), at(80, 136, 'dòng hai')],
      'dòng cuối của đoạn trước.\n\nĐoạn sau\ndòng hai',
    ],
    [
      'columns on one line',
      [at(80, 100, 'TỈNH ỦY'), at(300, 100, 'ĐẢNG CỘNG SẢN')],
      'TỈNH ỦY\tĐẢNG CỘNG SẢN',
    ],
    [
      'a column after the other, as drawn',
      [at(80, 100, 'trái một'), at(80, 118, 'trái hai'), at(300, 100, 'phải một'), at(300, 118, 'phải hai')],
      'trái một\ntrái hai\n\nphải một\nphải hai',
    ],
    [
      'lines drawn from the bottom up',
      [at(80, 136, 'ba'), at(80, 118, 'hai'), at(80, 100, 'một')],
      'một\nhai\nba',
    ],
    [
      'a footnote mark',
      [at(80, 100, '28-NQ/TW'), at(137, 95, '1', { size: 9 }), at(145, 100, ' của')],
      '28-NQ/TW¹ của',
    ],
    ['a note with its number raised', [at(80, 95, '1', { size: 8 }), at(90, 100, 'Thay thế')], '¹ Thay thế'],
    ['bold drawn twice', [at(80, 100, 'KẾ HOẠCH'), at(80.3, 100, 'KẾ HOẠCH')], 'KẾ HOẠCH'],
    [
      'no watermark across the page',
      [at(80, 100, 'Kế hoạch'), at(200, 400, 'BẢN SAO', { angle: 0.8 })],
      'Kế hoạch',
    ],
    [
      'a page lying on its side',
      [at(100, 700, 'một', { angle: -Math.PI / 2 }), at(118, 700, 'hai', { angle: -Math.PI / 2 })],
      'một\nhai',
    ],
    ['nothing', [], ''],
  ])('%s', (_, pieces, text) => {
    expect(layOutPage(pieces)).toBe(text);
  });
});
