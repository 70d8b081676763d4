import { describe, expect, test } from 'vitest';
import { decodeCursor, encodeCursor } from '../../src/api/paging/cursor.js';
import { intersect, sortKeysIssued } from '../../src/graph/read/sort-key-range.js';
import { day } from './api-under-test.js';

describe('a cursor', () => {
  test('gives back the keys that went in, whatever they hold', () => {
    const keys = ['2022-11-17|tw/nq/28', 'dấu "và" \\ 🙂'];
    expect(decodeCursor(encodeCursor(keys), 2)).toEqual(keys);
  });

  test.each([
    ['x', 1],
    ['', 1],
    [encodeCursor(['a']), 2],
    [Buffer.from('[1]').toString('base64url'), 1],
    [Buffer.from('{"a":1}').toString('base64url'), 1],
    [Buffer.from('null').toString('base64url'), 1],
  ])('%j is none of %i keys', (cursor, count) => {
    expect(() => decodeCursor(cursor, count)).toThrow(expect.objectContaining({ code: 'CURSOR_INVALID' }));
  });
});

describe('the sort keys of documents issued in a span of days', () => {
  const keys = ['0000-00-00|a', '2022-11-16|b', '2022-11-17|c', '2022-12-31|d', '2023-01-01|e'];
  test.each([
    [null, null, keys],
    ['2022-11-17', null, keys.slice(2)],
    [null, '2022-11-17', keys.slice(1, 3)],
    ['2022-11-17', '2022-12-31', keys.slice(2, 4)],
    ['2023-01-02', '2022-01-01', []],
  ])('from %s until %s', (from, until, expected) => {
    const range = sortKeysIssued(from === null ? null : day(from), until === null ? null : day(until));
    expect(keys.filter((key) => key > range.above && key < range.below)).toEqual(expected);
  });

  test('share only what lies in both', () => {
    expect(intersect({ above: 'a', below: 'm' }, { above: 'c', below: 'z' })).toEqual({
      above: 'c',
      below: 'm',
    });
  });
});
