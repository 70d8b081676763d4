import { describe, expect, test } from 'vitest';
import { addressOf, pathTo } from '../../src/explorer/address/address.js';
import { isDay, withSettings } from '../../src/explorer/address/settings.js';
import { typedDay } from '../../src/explorer/address/typed-day.js';
import { withDefaults } from '../../src/explorer/export/graphiql-address.js';
import { passes, relationFilterIn } from '../../src/explorer/scheme/relation-filter.js';

describe('an address names a page', () => {
  test.each([
    ['/', { page: 'home' }],
    ['/tim', { page: 'find' }],
    ['/tim/', { page: 'find' }],
    ['/van-ban/tw/nq/28/2022-11-17', { page: 'document', id: 'tw/nq/28/2022-11-17' }],
    ['/toan-van/tw/nq/28/2022-11-17', { page: 'text', id: 'tw/nq/28/2022-11-17' }],
    ['/co-quan/tu.dong-nai', { page: 'body', id: 'tu.dong-nai' }],
    ['/van-ban/100%', { page: 'document', id: '100%' }],
    ['/van-ban/%C4%91', { page: 'document', id: 'đ' }],
    ['/documents', { page: 'unknown' }],
  ])('%s', (path, expected) => {
    expect(addressOf(path)).toEqual(expected);
  });

  test.each(['tw/nq/28/2022-11-17', 'bcsd.ba-ria~uy-ban/kh/26 83/đ?#%', 'sha-1a2b'])(
    'and comes back to the id %s',
    (id) => {
      expect(addressOf(new URL(pathTo('document', id), 'http://x').pathname)).toEqual({
        page: 'document',
        id,
      });
    },
  );

  test('a link keeps the day and the language, and nothing else of the view', () => {
    const current = new URLSearchParams('asOf=2024-06-01&lang=en&type=kh&node=a');
    expect(withSettings('/tim', current, { q: 'nghị quyết' })).toBe(
      '/tim?asOf=2024-06-01&lang=en&q=ngh%E1%BB%8B+quy%E1%BA%BFt',
    );
  });

  test.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2024-6-1', false],
    ['hôm nay', false],
  ])('%s is a day: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  test.each([
    ['1/6/2024', '2024-06-01'],
    ['01-06-2024', '2024-06-01'],
    [' 31. 12. 2025 ', '2025-12-31'],
    ['2024-06-01', '2024-06-01'],
    ['6/13/2024', null],
    ['30/2/2024', null],
    ['1/6/24', null],
    ['1/6/0202', null],
    ['1/6', null],
  ])('%s is typed for the day %s, the day before the month', (text, expected) => {
    expect(typedDay(text)).toBe(expected);
  });
});

describe('the query behind a view', () => {
  test('holds the values of its variables, so that it runs as it stands', () => {
    const query =
      'query A($id: ID!, $asOf: Date, $first: Int!, $filter: DocumentFilter) {\n  a(id: $id) { b }\n}';
    const filter = { type: ['kh'], level: 'PROVINCE', place: null, issuedFrom: '2023-01-01' };
    expect(withDefaults(query, { id: 'a"b', asOf: null, first: 20, filter })).toBe(
      'query A($id: ID! = "a\\"b", $asOf: Date, $first: Int! = 20, $filter: DocumentFilter = { type: ["kh"], level: PROVINCE, issuedFrom: "2023-01-01" }) {\n  a(id: $id) { b }\n}',
    );
  });
});

describe('the filter of relations', () => {
  test('takes from an address what makes sense', () => {
    const parameters = new URLSearchParams('role=implements&level=PLANET&from=2023-01-01&until=soon&type=kh');
    expect(relationFilterIn(parameters)).toEqual({
      role: 'implements',
      type: 'kh',
      level: null,
      place: null,
      from: '2023-01-01',
      until: null,
    });
  });

  test('leaves undated documents out when a day is asked for, as the server does', () => {
    const filter = relationFilterIn(new URLSearchParams('from=2023-01-01'));
    const type = { key: 'kh', name: 'Kế hoạch', nameEn: 'plan' };
    const document = { type, level: null, place: null };
    expect(passes(filter, { ...document, issuedOn: null })).toBe(false);
    expect(passes(filter, { ...document, issuedOn: '2023-01-01' })).toBe(true);
    expect(passes(filter, { ...document, issuedOn: '2022-12-31' })).toBe(false);
  });
});
