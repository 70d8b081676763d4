import { describe, expect, it } from 'vitest';
import { type IsoDate, parseIsoDate } from '../../src/documents/iso-date.js';
import { NumberingPeriods } from '../../src/documents/numbering-period.js';
import { type DocumentSymbol, parseSymbol } from '../../src/documents/symbol.js';
import { shippedFacts } from '../../src/facts/facts.js';

const periods = new NumberingPeriods(shippedFacts);
const day = (text: string): IsoDate => parseIsoDate(text) ?? expect.fail(text);
const symbolOf = (text: string): DocumentSymbol => parseSymbol(text) ?? expect.fail(text);

describe('homonyms: one symbol, several documents', () => {
  it.each([
    ['124-QĐ/TW', '2018-02-02', '2023-10-04'],
    ['132-QĐ/TW', '2018-03-08', '2023-10-27'],
    ['262-QĐ/TW', '2014-10-08', '2025-02-03'],
    ['18-NQ/TW', '2017-10-25', '2022-06-16'],
    ['19-NQ/TW', '2012-10-31', '2017-10-25'],
    ['19-NQ/TW', '2017-10-25', '2022-06-16'],
    ['26-NQ/TW', '2008-08-05', '2018-05-19'],
    ['28-NQ/TW', '2013-10-25', '2018-05-23'],
    ['28-NQ/TW', '2018-05-23', '2022-11-17'],
    ['21-KL/TW', '2012-05-25', '2021-10-25'],
    ['27-CT/TW', '2019-01-10', '2023-12-25'],
    ['35-CT/TW', '2019-05-30', '2024-06-14'],
    ['82-KL/TW', '2010-08-16', '2020-07-29'],
    ['15-NQ/TW', '2007-07-30', '2012-06-01'],
    ['46-NQ/TW', '2005-02-23', '2023-12-20'],
  ])('%s of %s and of %s fall in different periods', (text, one, other) => {
    expect(periods.mayBeOne(symbolOf(text), day(one), day(other), null)).toBe(false);
  });

  it.each([
    ['21-KL/TW', '2021-10-25', '2021-11-25', null],
    ['05-CT/TW', '2016-05-15', '2016-06-15', null],
    ['230-KH/TU', '2023-03-10', '2023-10-03', 'dong-nai'],
    ['62/KH-UBND', '2023-04-20', '2023-05-20', 'ba-ria-vung-tau'],
    ['62/KH-UBND', '2025-02-20', '2025-08-20', 'cao-bang'],
    ['62/KH-UBND', '2025-07-20', '2025-08-20', 'an-giang'],
    ['62/KH-UBND', '2026-07-20', '2026-08-20', 'an-giang'],
  ])('%s of %s and of %s may be one document with a conflict', (text, one, other, place) => {
    expect(periods.mayBeOne(symbolOf(text), day(one), day(other), place)).toBe(true);
  });
});

describe('a merger begins the numbers anew', () => {
  it.each([
    ['15-KH/TU', '2025-06-30', '2025-07-01', 'dong-nai'],
    ['15-KH/TU', '2025-06-30', '2025-07-01', 'dong-nai.2025'],
    ['62/KH-UBND', '2025-02-20', '2025-08-20', 'an-giang'],
    ['15/2025/QĐ-UBND', '2025-02-20', '2025-08-20', 'an-giang.2025'],
    ['15-KH/ĐU', '2025-05-20', '2025-07-20', 'cao-bang.quang-hoa'],
    ['3/KH-UBND', '2025-05-20', '2025-07-20', 'cao-bang.quang-hoa'],
  ])('%s of %s and of %s in %s are two documents', (text, one, other, place) => {
    expect(periods.mayBeOne(symbolOf(text), day(one), day(other), place)).toBe(false);
  });

  it('on the day that the facts give, for both lives of the name', () => {
    expect(periods.mergedOn('dong-nai')).toBe('2025-07-01');
    expect(periods.mergedOn('dong-nai.2025')).toBe('2025-07-01');
    expect(periods.mergedOn('cao-bang')).toBeNull();
    expect(periods.mergedOn('ba-ria-vung-tau')).toBeNull();
  });
});

describe('the period of a number', () => {
  it.each([
    // symbol, day, place, periods
    ['45-KL/TW', '2022-11-17', null, ['xiii']],
    ['01-QĐ/TW', '2021-02-03', null, ['xii', 'xiii']],
    ['11-HD/BTCTW', '2012-03-14', null, ['xi']],
    ['25-CTr/TU', '2020-06-30', 'ba-ria-vung-tau', ['2015-2020']],
    ['25-CTr/TU', '2020-10-12', 'ba-ria-vung-tau', ['2015-2020', '2020-2025']],
    ['25-CTr/TU', '2023-02-06', 'ba-ria-vung-tau', ['2020-2025']],
    ['25-CTr/TU', '2023-02-06', null, ['2020-2025']],
    ['25-CTr/TU', '2020-12-31', null, ['2020-2025']],
    ['158-KH/HU', '2020-07-15', null, ['2015-2020', '2020-2025']],
    ['62/KH-UBND', '2023-04-20', 'ba-ria-vung-tau', ['2023']],
    ['158-KH/TU', '2020-07-15', 'ba-ria-vung-tau.vung-tau', ['2015-2020', '2020-2025']],
    ['15-KH/TU', '2025-06-30', 'dong-nai', ['2020-2025']],
    ['15-KH/TU', '2025-08-01', 'dong-nai', ['2025-07-01']],
    ['15-KH/TU', '2025-09-15', 'dong-nai', ['2025-07-01', '2025-2030']],
    ['15-KH/TU', '2025-11-15', 'dong-nai', ['2025-2030']],
    ['15-KH/TU', '2025-08-01', 'cao-bang', ['2020-2025']],
    ['62/KH-UBND', '2025-08-01', 'dong-nai', ['2025-07-01']],
    ['62/KH-UBND', '2026-08-01', 'dong-nai', ['2026']],
    ['4-KH/ĐU', '2025-07-20', 'da-nang.hoa-khanh', ['2025-07-01', '2025-2030']],
    ['140/2017/NĐ-CP', '2017-12-05', null, ['2017']],
    ['59/2020/QH14', '2020-06-17', null, ['2020']],
    ['1662/NQ-UBTVQH15', '2025-06-16', null, ['qh15']],
  ])('%s of %s in %s: %j', (text, on, place, expected) => {
    expect(periods.of(symbolOf(text), day(on), place)).toEqual(expected);
  });

  it('knows the congress terms that citations print', () => {
    expect(periods.ofTerm('XIII')).toBe('xiii');
    expect(periods.ofTerm('XL')).toBeNull();
  });
});
