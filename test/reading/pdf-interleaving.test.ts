import { describe, expect, it } from 'vitest';
import { inLineOrder, isInterleaved } from '../../src/reading/pdf-interleaving.js';
import type { PlacedText } from '../../src/reading/pdf-layout.js';

/** Pieces in the order in which a page draws them; half an em a letter. */
const at = (x: number, y: number, text: string): PlacedText => ({
  text,
  x,
  y,
  width: text.length * 7,
  size: 14,
  angle: 0,
});

describe('a page drawn font by font', () => {
  it.each<[string, PlacedText[], boolean]>([
    [
      'letters drawn back into the gaps',
      [at(80, 100, 'B  TÀI CHÍNH V'), at(87, 100, 'Ộ'), at(170, 100, 'Ụ')],
      true,
    ],
    ['words one after the other', [at(80, 100, 'BỘ'), at(101, 100, 'TÀI'), at(129, 100, 'CHÍNH')], false],
    ['bold drawn twice', [at(80, 100, 'KẾ HOẠCH'), at(80.3, 100, 'KẾ HOẠCH')], false],
    ['the next line', [at(80, 100, 'dòng một'), at(80, 118, 'dòng hai'), at(80, 136, 'ba')], false],
    ['cells drawn column by column', [at(80, 100, 'trái'), at(80, 118, 'trái'), at(300, 100, 'phải')], false],
    ['a lone stamp over a line', [at(80, 100, 'Hải Trung, ngày 12'), at(120, 100, 'ĐẾN')], false],
  ])('%s', (_, pieces, expected) => {
    expect(isInterleaved(pieces)).toBe(expected);
  });

  it('is read from left to right, line by line as drawn', () => {
    const glyphs = [
      at(80, 100, 'B'),
      at(94, 100, ' '),
      at(101, 100, 'V'),
      at(87, 100, 'Ộ'),
      at(80, 118, 'Ụ'),
    ];
    expect(inLineOrder(glyphs).map(({ text }) => text)).toEqual(['B', 'Ộ', ' ', 'V', 'Ụ']);
  });
});
