import { describe, expect, it } from 'vitest';
import { shippedFacts } from '../../src/facts/facts.js';
import { resolve } from '../../src/resolution/resolve.js';
import { meaningOf, meaningsIn } from './meaning.js';
import { cite, file } from './source-builder.js';

/** One symbol, several documents: each row names all that bear it, by their days. */
const homonyms: readonly (readonly [symbol: string, ...days: string[]])[] = [
  ['124-QĐ/TW', '2018-02-02', '2023-10-04'],
  ['132-QĐ/TW', '2018-03-08', '2023-10-27'],
  ['262-QĐ/TW', '2014-10-08', '2025-02-03'],
  ['18-NQ/TW', '2017-10-25', '2022-06-16'],
  ['19-NQ/TW', '2012-10-31', '2017-10-25', '2022-06-16'],
  ['26-NQ/TW', '2008-08-05', '2018-05-19'],
  ['28-NQ/TW', '2013-10-25', '2018-05-23', '2022-11-17'],
  ['21-KL/TW', '2012-05-25', '2021-10-25'],
  ['27-CT/TW', '2019-01-10', '2023-12-25'],
  ['82-KL/TW', '2010-08-16', '2020-07-29'],
  ['15-NQ/TW', '2007-07-30', '2012-06-01'],
];

describe('documents with one symbol stay apart', () => {
  for (const [symbol, ...days] of homonyms) {
    it(`${symbol} of ${days.join(', ')}`, () => {
      const ids = days.map((on) => meaningOf(cite(symbol, { on })));
      expect(ids.map((id) => id.split('/').at(-1))).toEqual(days.map((on) => `${on} (stated-date)`));
    });

    it(`${symbol} without a day, cited after all of them, is none of them for sure`, () => {
      expect(meaningOf(cite(symbol), { on: '2026-02-01' })).toMatch(/^one of: /);
    });
  }

  it('08-QĐ and 08-QĐi are two documents, unless one day shows a slip of print', () => {
    const regulation = 'tw/qdi/8/2018-10-25';
    expect(meaningOf(cite('08-QĐi/TW', { on: '2018-10-25' }))).toBe(`${regulation} (stated-date)`);
    expect(meaningOf(cite('08-QĐ/TW', { typeWord: 'Quy định', on: '2018-10-25' }))).toBe(
      `${regulation} (stated-date)`,
    );
    expect(meaningOf(cite('08-QĐ/TW', { typeWord: 'Quyết định', on: '2016-04-01' }))).toBe(
      'tw/qd/8/2016-04-01 (stated-date)',
    );
    expect(meaningOf(cite('08-QĐ/TW', { typeWord: 'Quyết định' }))).toBe('tw/qd/8/undated (undated-stub)');
  });

  it('leading zeros and OCR of Đ make no second document', () => {
    expect(meaningOf(cite('8-QĐi/TW', { on: '2018-10-25' }))).toBe('tw/qdi/8/2018-10-25 (stated-date)');
  });

  it('a law and a resolution of the National Assembly may bear one symbol', () => {
    const head = { on: '2024-01-01' };
    expect(meaningOf(cite('59/2020/QH14', { typeWord: 'Luật', on: '2020-06-17' }), head)).toBe(
      'qh/luat/59/2020-06-17 (stated-date)',
    );
    expect(meaningOf(cite('59/2020/QH14', { typeWord: 'Nghị quyết' }), head)).toBe(
      'qh/nq/59/2020 (undated-stub)',
    );
    expect(meaningOf(cite('59/2020/QH14'), head)).toBe('qh/luat/59/2020-06-17 (only-known)');
  });

  it('a law is no second one where it is called a code', () => {
    const head = { on: '2024-01-01' };
    const [code, law] = ['Bộ luật', 'Luật'].map((typeWord) =>
      meaningOf(cite('91/2015/QH13', { typeWord }), head),
    );
    expect(code).toBe(law);
    const unknown = ['Bộ luật', 'Luật'].map((typeWord) =>
      meaningOf(cite('999/2015/QH13', { typeWord }), head),
    );
    expect(unknown).toEqual(Array(2).fill('qh/luat/999/2015 (undated-stub)'));
  });

  it('one symbol in terms that follow each other, cited by both without a day, stays open', () => {
    const dated = ['2018-05-05', '2023-05-05'].map((on) =>
      file(`of-${on}`, { issuer: 'Tỉnh ủy Đồng Nai', on: '2024-02-02', cites: [cite('15-KH/TU', { on })] }),
    );
    const meant = (on: string) => meaningOf(cite('15-KH/TU'), { issuer: 'Tỉnh ủy Đồng Nai', on }, dated);
    expect(meant('2024-06-01')).toBe('one of: tu.dong-nai/kh/15/2023-05-05, tu.dong-nai/kh/15/2018-05-05');
    expect(meant('2020-06-01')).toBe('tu.dong-nai/kh/15/2018-05-05 (only-known)');
  });

  it('its subject tells one from the homonym that the text dates elsewhere', () => {
    const dated = cite('28-NQ/TW', { on: '2022-11-17' });
    const meant = (subject: string) => {
      const both = file('both', { on: '2023-06-01', cites: [dated, cite('28-NQ/TW', { subject })] });
      return meaningsIn(resolve([both], shippedFacts), both)[1];
    };
    expect(meant('về cải cách chính sách bảo hiểm xã hội')).toBe('tw/nq/28/2018-05-23 (subject)');
    expect(meant('về đổi mới phương thức lãnh đạo, cầm quyền của Đảng')).toBe(
      'tw/nq/28/2022-11-17 (same-document)',
    );
    expect(meant('đến toàn thể cán bộ, đảng viên')).toBe('tw/nq/28/2022-11-17 (same-document)');
  });

  it('QĐi of a province is apart from its QĐ, and either print of one day is one document', () => {
    const on = '2022-06-03';
    const head = { issuer: 'Tỉnh ủy Đồng Nai', on: '2023-01-01' };
    const ids = ['11-QĐi/TU', '11-QĐ/TU'].map((symbol) =>
      meaningOf(cite(symbol, { on, typeWord: 'Quy định' }), head, [
        file('both', {
          ...head,
          symbol: '9-KH/TU',
          cites: [cite('11-QĐi/TU', { on }), cite('11-QĐ/TU', { on: '2021-03-03' })],
        }),
      ]),
    );
    expect(new Set(ids)).toEqual(new Set(['tu.dong-nai/qdi/11/2022-06-03 (stated-date)']));
  });

  it('numbers of a province begin anew with its merger, for the Party and for the State', () => {
    const head = { issuer: 'Ủy ban nhân dân tỉnh Đồng Nai', on: '2025-12-01' };
    for (const [symbol, series] of [
      ['15-KH/TU', 'tu.dong-nai/kh/15'],
      ['15/KH-UBND', 'ubnd.dong-nai/kh/15'],
      ['15/2025/QĐ-UBND', 'ubnd.dong-nai/qd/15'],
    ] as const) {
      const both = file('both', {
        ...head,
        cites: [cite(symbol, { on: '2025-05-20' }), cite(symbol, { on: '2025-07-20' })],
      });
      expect(meaningsIn(resolve([both], shippedFacts), both)).toEqual([
        `${series}/2025-05-20 (stated-date)`,
        `${series}/2025-07-20 (stated-date)`,
      ]);
    }
  });

  it('State documents count by year', () => {
    const head = { issuer: 'Ủy ban nhân dân tỉnh Đồng Nai', on: '2023-12-01' };
    expect(meaningOf(cite('62/KH-UBND', { on: '2023-04-20' }), head)).toContain(
      'ubnd.dong-nai/kh/62/2023-04-20',
    );
    expect(meaningOf(cite('62/KH-UBND', { on: '2022-04-20' }), head)).toContain(
      'ubnd.dong-nai/kh/62/2022-04-20',
    );
    expect(meaningOf(cite('140/2017/NĐ-CP'), head)).toContain('cp/nd/140/2017');
  });
});
