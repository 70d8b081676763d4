import { describe, expect, test } from 'vitest';
import { anyFieldQuery, fullTextQuery, rankedQuery } from '../../src/graph/read/full-text-query.js';

describe('a full-text query', () => {
  test.each([
    ['quy dinh 08-QĐi/TW', '+"quy" +"dinh" +"08-QĐi/TW"'],
    ['a" OR "b', '+"a" +"OR" +"b"'],
    ['title:x* AND (y~)', '+"title:x*" +"AND" +"(y~)"'],
    ['\\" \\', null],
    ['*** --- ?', null],
    ['', null],
    ['một\u0000hai', '+"một" +"hai"'],
  ])('of %j is %j', (text, query) => {
    expect(fullTextQuery(text)).toBe(query);
  });

  test('has at most sixteen words', () => {
    expect(fullTextQuery('x '.repeat(100))?.match(/\+/g)).toHaveLength(16);
  });

  test('may ask for all words in one field, or weigh where they stand side by side', () => {
    expect(anyFieldQuery('a b', ['symbol', 'title'])).toBe('symbol:(+"a" +"b")^2 title:(+"a" +"b")^1');
    expect(rankedQuery('a b', { title: 4 })).toBe('+"a" +"b" title:"a b"^4');
    expect(rankedQuery('!', { title: 4 })).toBeNull();
  });
});
