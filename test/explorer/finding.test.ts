import { describe, expect, test } from 'vitest';
import { differencesIn } from '../../src/explorer/choice/differences.js';
import { guessedSymbol } from '../../src/explorer/choice/guessed-symbol.js';
import { wholeWordsOf } from '../../src/explorer/find/suggestions.js';

test.each([
  ['trach nhiem neu gu', 'trach nhiem neu'],
  ['  nghị  quyết 28 ', 'nghị  quyết'],
  ['nghị', null],
  ['', null],
])('the whole words of "%s"', (text, expected) => {
  expect(wholeWordsOf(text)).toBe(expected);
});

describe('documents to choose from', () => {
  test('are told apart by what differs, an unknown among it; what is alike is said once', () => {
    const compared = [
      { fact: 'day', values: ['17/11/2022', '25/10/2013'] },
      { fact: 'type', values: ['Nghị quyết', 'Nghị quyết'] },
      { fact: 'place', values: ['', 'Đồng Nai'] },
      { fact: 'level', values: ['', ''] },
    ] as const;
    expect(differencesIn(compared)).toEqual({
      apart: ['day', 'place'],
      alike: [{ fact: 'type', value: 'Nghị quyết' }],
    });
  });

  test.each([
    ['tw/nq/28/1999-01-01', 'nq 28'],
    ['ubnd.dong-nai/kh/62/2023-01-01', 'kh 62'],
    ['dieu-le-dang', 'dieu-le-dang'],
    ['text/949a525d106a1c3d/0', 'text/949a525d106a1c3d/0'],
  ])('the id %s is looked for as "%s"', (id, expected) => {
    expect(guessedSymbol(id)).toBe(expected);
  });
});
