import { describe, expect, test } from 'vitest';
import { pagesBegun } from '../../src/explorer/check/pages-begun.js';
import { markedParagraphs } from '../../src/explorer/text/marked-text.js';
import { type Slot, sentenceParts } from '../../src/explorer/validity/sentence.js';
import { validityWords } from '../../src/explorer/validity/words.js';

describe('a status is a sentence of what is known', () => {
  const said = (template: string, known: Partial<Record<Slot, string>>): string =>
    sentenceParts(
      template,
      (['by', 'on', 'until', 'parts'] as const).filter((slot) => slot in known),
    )
      .map((part) => (typeof part === 'string' ? part : known[part.slot]))
      .join('');

  test.each([
    [
      'REPLACED',
      { by: 'Quy định số 114-QĐ/TW', on: '11/7/2023' },
      'Được thay thế bởi Quy định số 114-QĐ/TW từ ngày 11/7/2023.',
    ],
    ['REPLACED', { by: 'Quy định số 114-QĐ/TW' }, 'Được thay thế bởi Quy định số 114-QĐ/TW.'],
    ['REPEALED', {}, 'Bị bãi bỏ.'],
    [
      'AMENDED',
      { by: 'A', on: '1/2/2020', parts: 'Điều 5' },
      'Đã được sửa đổi, bổ sung bởi A từ ngày 1/2/2020 (Điều 5).',
    ],
    ['SUSPENDED', { until: '31/12/2025' }, 'Đang ngưng hiệu lực đến hết ngày 31/12/2025.'],
    ['NO_KNOWN_CHANGE', { on: '1/1/2020' }, 'Chưa ghi nhận thay đổi nào về hiệu lực.'],
  ] as const)('%s %j', (status, known, expected) => {
    expect(said(validityWords.vi.sentence[status], known)).toBe(expected);
  });
});

describe('a text is cut at its marks and loses nothing', () => {
  const text = 'Căn cứ Nghị quyết\nsố 28-NQ/TW;\n\nTheo Quy định 205.';
  const marks = [
    { start: 17, end: 39, name: 'over a line break' },
    { start: 47, end: 59, name: 'second' },
    { start: 50, end: 55, name: 'inside' },
  ];

  test('every line is its pieces', () => {
    const lines = markedParagraphs(text, marks, 10).map((pieces) =>
      pieces.map((piece) => piece.text).join(''),
    );
    expect(lines).toEqual(text.split('\n'));
  });

  test('a mark over a line break stands on both lines; one inside another gives way', () => {
    const marked = markedParagraphs(text, marks, 10)
      .flat()
      .flatMap(({ text: words, mark }) => (mark ? [[words, mark.name]] : []));
    expect(marked).toEqual([
      ['Nghị quyết', 'over a line break'],
      ['số 28-NQ/TW', 'over a line break'],
      ['Quy định 205', 'second'],
    ]);
  });

  test('of a mark over several lines only the first piece begins it', () => {
    const begun = markedParagraphs(text, marks, 10)
      .flat()
      .flatMap((piece) => (piece.mark ? [piece.begins] : []));
    expect(begun).toEqual([true, false, true]);
  });

  test.each([
    [
      'pages that begin with a line',
      [0, 8],
      [
        [0, 1],
        [2, 2],
      ],
    ],
    [
      'a page that begins within a line',
      [0, 5],
      [
        [0, 1],
        [2, 2],
      ],
    ],
    [
      'an empty page between',
      [0, 4, 4],
      [
        [0, 1],
        [1, 3],
      ],
    ],
    ['a text of one page', [0], []],
  ])('%s', (_, pageStarts, expected) => {
    expect([...pagesBegun('một\nhai\nba', pageStarts)]).toEqual(expected);
  });
});
