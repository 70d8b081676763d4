import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPartyIssuer } from '../../src/documents/party-issuer.js';
import { foldSymbol, formatSymbol, leadIssuer, parseSymbol } from '../../src/documents/symbol.js';
import { shippedFacts } from '../../src/facts/facts.js';

describe('parseSymbol', () => {
  it.each([
    // text, number, year, type, issuer, style
    ['28-NQ/TW', '28', null, 'NQ', 'TW', 'party'],
    ['08-QĐi/TW', '08', null, 'QĐi', 'TW', 'party'],
    ['15-QĐ/TU', '15', null, 'QĐ', 'TU', 'party'],
    ['12a-KH/HU', '12a', null, 'KH', 'HU', 'party'],
    ['01-CTr/BCĐCCTP', '01', null, 'CTr', 'BCĐCCTP', 'party'],
    ['43-CV/BCĐ', '43', null, 'CV', 'BCĐ', 'party'],
    ['2683-KH/BCSĐ', '2683', null, 'KH', 'BCSĐ', 'party'],
    ['367-QĐ/TWĐTN-VPĐOÀN', '367', null, 'QĐ', 'TWĐTN-VPĐOÀN', 'party'],
    ['04-QyĐ/ĐU', '04', null, 'QyĐ', 'ĐU', 'party'],
    ['62/KH-UBND', '62', null, 'KH', 'UBND', 'state'],
    ['140/2017/NĐ-CP', '140', 2017, 'NĐ', 'CP', 'state'],
    ['05/2021/TT-BTC', '05', 2021, 'TT', 'BTC', 'state'],
    ['16/2026/QĐ-UBND', '16', 2026, 'QĐ', 'UBND', 'state'],
    ['571/QĐ-TTg', '571', null, 'QĐ', 'TTg', 'state'],
    ['12/2020/TTLT-BTC-BNV', '12', 2020, 'TTLT', 'BTC-BNV', 'state'],
    ['05/2012/NQ-HĐTP', '05', 2012, 'NQ', 'HĐTP', 'state'],
    ['15/TTr-MTTW-BTT', '15', null, 'TTr', 'MTTW-BTT', 'state'],
    ['10/KH-BCĐ', '10', null, 'KH', 'BCĐ', 'state'],
    ['12564/UBND-KGVX', '12564', null, null, 'UBND-KGVX', 'state'],
    ['3210/BNV-CCVC', '3210', null, null, 'BNV-CCVC', 'state'],
    ['2533/CQLXD-TĐ', '2533', null, null, 'CQLXD-TĐ', 'state'],
    ['12/CTPH-UBND', '12', null, 'CTPH', 'UBND', 'state'],
    ['12/BTT-UBND', '12', null, 'BTT', 'UBND', 'state'],
    ['45/BC-BNV', '45', null, 'BC', 'BNV', 'state'],
    ['59/2020/QH14', '59', 2020, null, 'QH14', 'legislature'],
    ['176/2025/QH15', '176', 2025, null, 'QH15', 'legislature'],
    ['26/2012/UBTVQH13', '26', 2012, null, 'UBTVQH13', 'legislature'],
    ['34/2007/PL-UBTVQH11', '34', 2007, 'PL', 'UBTVQH11', 'legislature'],
    ['1662/NQ-UBTVQH15', '1662', null, 'NQ', 'UBTVQH15', 'legislature'],
  ])('takes %s apart', (text, number, year, type, issuer, style) => {
    expect(parseSymbol(text)).toEqual({ number, year, type, issuer, style });
  });

  it.each([
    // text, type, issuer
    ['37-BYT/QĐ', 'QĐ', 'BYT'],
    ['07-UB/CT', 'CT', 'UB'],
    ['02-LĐTBXH/TT', 'TT', 'LĐTBXH'],
    ['906-TC/QĐ-CĐKT', 'QĐ', 'TC-CĐKT'],
    ['500/BYT-QĐ', 'QĐ', 'BYT'],
    ['1895/1997/BYT-QĐ', 'QĐ', 'BYT'],
    ['77-BXD/KTQH', null, 'BXD-KTQH'],
  ])('takes %s apart, in which the body stands first', (text, type, issuer) => {
    const symbol = parseSymbol(text);
    expect(symbol).toMatchObject({ type, issuer, style: 'state' });
    expect(symbol && formatSymbol(symbol)).toBe(text);
    expect(symbol && leadIssuer(symbol)).toBe(issuer.split('-')[0]);
  });

  it.each([
    ['217/QĐ-TW', '217-QĐ/TW'],
    ['11/HD-BTCTW', '11-HD/BTCTW'],
    ['25/CTr-TU', '25-CTr/TU'],
    ['15/HD-UBKTTW', '15-HD/UBKTTW'],
    ['12-KH/TƯ', '12-KH/TW'],
    ['12-HD/BTCTƯ', '12-HD/BTCTW'],
    ['205-QÐ/TW', '205-QĐ/TW'],
    ['140/2017/NÐ-CP', '140/2017/NĐ-CP'],
    ['66/2002/QĐ.UB', '66/2002/QĐ-UB'],
    ['15/TT.LB', '15/TT-LB'],
  ])('reads the print %s as %s', (printed, canonical) => {
    const symbol = parseSymbol(printed);
    expect(symbol && formatSymbol(symbol)).toBe(canonical);
  });

  it.each([
    '28',
    'NQ/TW',
    '28-NQ',
    '28 -NQ/TW',
    '28-NQ/TW.',
    'số 28-NQ/TW',
    '28-NQ//TW',
    '1234567-NQ/TW',
    '',
    '18/8/2022',
  ])('refuses %j', (text) => {
    expect(parseSymbol(text)).toBeNull();
  });

  it('is the reverse of formatSymbol for every type and body that the seed knows', () => {
    const number = fc
      .tuple(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom('', 'a', 'b'))
      .map(([n, letter]) => String(n).padStart(2, '0').concat(letter));
    const abbreviations = shippedFacts.types.flatMap(({ abbreviation }) => abbreviation ?? []);
    const party = shippedFacts.bodies.filter(({ symbolStyles }) => symbolStyles[0] === 'party');
    const state = shippedFacts.bodies.filter(({ symbolStyles }) => symbolStyles[0] === 'state');
    const partySymbol = fc.record({
      number,
      year: fc.constant(null),
      type: fc.constantFrom(...abbreviations),
      issuer: fc.constantFrom(...party.map(({ code }) => code)),
      style: fc.constant('party' as const),
    });
    const stateSymbol = fc.record({
      number,
      year: fc.option(fc.integer({ min: 1945, max: 2099 })),
      type: fc.constantFrom(...abbreviations),
      issuer: fc.constantFrom(...state.map(({ code }) => code)),
      style: fc.constant('state' as const),
    });
    const law = fc.record({
      number,
      year: fc.integer({ min: 1945, max: 2099 }),
      type: fc.constant(null),
      issuer: fc
        .tuple(fc.constantFrom('QH', 'UBTVQH'), fc.integer({ min: 7, max: 20 }))
        .map((parts) => parts.join('')),
      style: fc.constant('legislature' as const),
    });
    fc.assert(
      fc.property(fc.oneof(partySymbol, stateSymbol, law), (symbol) => {
        expect(parseSymbol(formatSymbol(symbol))).toEqual(symbol);
      }),
    );
  });
});

describe('the rule that tells Party codes', () => {
  it('agrees with the styles that the seed gives each body', () => {
    const onlyState = shippedFacts.bodies.filter(({ symbolStyles }) => !symbolStyles.includes('party'));
    expect(onlyState.filter(({ code }) => isPartyIssuer(code)).map(({ code }) => code)).toEqual([]);
    const committees = shippedFacts.bodies.filter(
      ({ id, partOf }) => id === 'tw' || partOf === 'tw' || partOf === 'tu',
    );
    const missed = committees.filter(
      ({ code, symbolStyles }) =>
        symbolStyles.length === 1 && symbolStyles[0] === 'party' && !isPartyIssuer(code),
    );
    expect(missed.map(({ code }) => code)).toEqual([]);
  });

  it.each(['BTC', 'BNV', 'UBND', 'HĐND', 'MTTW', 'ĐĐBQH', 'BCĐ', 'TTg'])('leaves %s to the State', (code) => {
    expect(isPartyIssuer(code)).toBe(false);
  });
});

describe('foldSymbol', () => {
  it.each([
    ['08-QĐi/TW', '8-QDI/TW'],
    ['217/QĐ-TW', '217-QĐ/TW'],
    ['230 - KH / TU', '230-kh/tu'],
    ['05/2021/TT-BTC', '5/2021/tt-btc'],
  ])('makes %s and %s one', (one, other) => {
    expect(foldSymbol(one)).toBe(foldSymbol(other));
  });

  it.each([
    ['08-QĐ/TW', '08-QĐi/TW'],
    ['28-NQ/TW', '28-NQ/TU'],
    ['12-KH/TU', '12a-KH/TU'],
    ['140/2017/NĐ-CP', '140/2018/NĐ-CP'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(foldSymbol(one)).not.toBe(foldSymbol(other));
  });

  it('changes nothing when applied twice', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(foldSymbol(foldSymbol(text))).toBe(foldSymbol(text));
      }),
    );
  });
});

describe('leadIssuer', () => {
  it.each([
    ['12/2020/TTLT-BTC-BNV', 'BTC'],
    ['59/2020/QH14', 'QH'],
    ['1662/NQ-UBTVQH15', 'UBTVQH'],
    ['12564/UBND-KGVX', 'UBND'],
    ['28-NQ/TW', 'TW'],
  ])('of %s is %s', (text, lead) => {
    const symbol = parseSymbol(text);
    expect(symbol && leadIssuer(symbol)).toBe(lead);
  });
});
