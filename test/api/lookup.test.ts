import { describe, expect, test } from 'vitest';
import { weighCandidates } from '../../src/api/lookup/weigh-candidates.js';
import { readWrittenCitation, type WrittenCitation } from '../../src/api/lookup/written-citation.js';
import { Bodies } from '../../src/documents/body.js';
import { parseDocumentId } from '../../src/documents/document-id.js';
import { DocumentTypes } from '../../src/documents/document-type.js';
import { Places } from '../../src/documents/place.js';
import { parseSymbol } from '../../src/documents/symbol.js';
import { shippedFacts } from '../../src/facts/facts.js';
import type { LookupCandidateRow } from '../../src/graph/read/find-lookup-candidates.js';
import { day } from './api-under-test.js';

const vocabulary = {
  types: new DocumentTypes(shippedFacts.types),
  bodies: new Bodies(shippedFacts.bodies),
  places: new Places(shippedFacts.places),
};

const read = (text: string) => readWrittenCitation(text, vocabulary);

describe('a citation as people write it', () => {
  const cases: readonly (readonly [string, Partial<WrittenCitation>])[] = [
    ['NQ 28', { number: '28', types: ['nq'], bodyId: null }],
    ['28 nq tw', { number: '28', types: ['nq'], bodyId: 'tw' }],
    ['28 nq/tw', { number: '28', types: ['nq'], bodyId: 'tw' }],
    ['nghị quyết số 28-NQ/TW, ngày 17/11/2022', { number: '28', bodyId: 'tw', date: day('2022-11-17') }],
    ['Nghị quyết 28 ngày 17 tháng 11 năm 2022', { number: '28', date: day('2022-11-17') }],
    ['Quy định 08', { number: '8' }],
    ['08-QĐi/TW', { number: '8', types: ['qdi'], bodyId: 'tw' }],
    ['140/2017/NĐ-CP', { number: '140', year: 2017, types: ['nd'], bodyId: 'cp' }],
    ['nghi dinh 140 nam 2017', { number: '140', year: 2017, types: ['nd'] }],
    ['62/KH-UBND Bà Rịa - Vũng Tàu', { number: '62', types: ['kh'], bodyId: 'ubnd' }],
    ['KH 230 của Tỉnh ủy Đồng Nai', { number: '230', types: ['kh'], bodyId: 'tu' }],
    ['nghi quyet trung uong 4 khoa xii', { number: null, types: ['nq'], term: 'XII' }],
    ['Điều lệ Đảng', { number: null, date: null }],
    ['', { number: null, types: [], bodyId: null, placeIds: [] }],
  ];
  test.each(cases)('%s', (text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });

  test('a place is found in it by name', () => {
    expect(read('KH 230 của Tỉnh ủy Đồng Nai').placeIds).toContain('dong-nai');
  });

  test('"Quy định 08" may be a QĐ as well as a QĐi', () => {
    expect(read('Quy định 08').types).toEqual(expect.arrayContaining(['qd', 'qdi']));
  });
});

describe('what a written citation means', () => {
  /** `symbol@day`, in the series of the centre or of a province. */
  function candidate(text: string, series = 'tw'): LookupCandidateRow {
    const [printed = '', issuedOn = ''] = text.split('@');
    const symbol = parseSymbol(printed);
    const id = parseDocumentId(`${series}/x/${symbol?.number}/${issuedOn || 'undated'}`);
    if (!symbol || id === null) throw new Error(text);
    const type = vocabulary.types.ofDocument(symbol, null);
    return {
      citedBy: 0,
      textScore: 0,
      bestScore: 0,
      document: {
        id,
        formerIds: [],
        symbol: printed,
        number: symbol.number,
        name: null,
        typeKey: type?.key ?? null,
        typeName: type?.name ?? null,
        title: null,
        aliases: [],
        series,
        issuedOn: issuedOn ? day(issuedOn) : null,
        issuedOnFrom: null,
        effectiveOn: null,
        expiresOn: null,
        issuer: null,
        bodyId: series,
        placeId: series.split('.')[1] ?? null,
        level: series === 'tw' ? 'central' : 'province',
        system: 'party',
        held: false,
        inRegistry: false,
        basis: null,
        source: null,
        note: null,
        checkedOn: null,
        sortKey: '',
      },
    };
  }

  const known = [
    candidate('28-NQ/TW@2013-10-25'),
    candidate('28-NQ/TW@2018-05-23'),
    candidate('28-NQ/TW@2022-11-17'),
    candidate('28-NQ/TU@2023-02-01', 'tu.dong-nai'),
    candidate('28-KH/TW@2022-12-01'),
  ];

  const cases: readonly (readonly [string, string, string | null, string])[] = [
    ['NQ 28', '2023-06-01', null, 'tw/x/28/2022-11-17'],
    ['NQ 28', '2020-01-01', null, 'tw/x/28/2018-05-23'],
    ['NQ 28', '2015-01-01', null, 'tw/x/28/2013-10-25'],
    ['NQ 28 khóa XII', '2023-06-01', null, 'tw/x/28/2018-05-23'],
    ['NQ 28 ngày 25/10/2013', '2023-06-01', null, 'tw/x/28/2013-10-25'],
    ['28-NQ/TU', '2023-06-01', null, 'tu.dong-nai/x/28/2023-02-01'],
    ['NQ 28 của Tỉnh ủy', '2023-06-01', 'dong-nai', 'tu.dong-nai/x/28/2023-02-01'],
    ['KH 28', '2023-06-01', null, 'tw/x/28/2022-12-01'],
  ];
  test.each(cases)('%s, written on %s in %s, is %s', (text, on, place, id) => {
    const setting = { on: day(on), placeIds: place === null ? [] : [place], terms: shippedFacts.terms };
    const matches = weighCandidates(read(text), known, setting);
    expect(matches[0]?.row.document.id).toBe(id);
    expect(matches[0]?.reasons.length).toBeGreaterThan(0);
  });

  test('nobody cites what is not yet issued', () => {
    const setting = { on: day('2022-11-16'), placeIds: [], terms: shippedFacts.terms };
    const ids = weighCandidates(read('NQ 28'), known, setting).map(({ row }) => row.document.id);
    expect(ids).not.toContain('tw/x/28/2022-11-17');
  });

  test('two that fit equally well share the confidence', () => {
    const twins = [
      candidate('25-CTr/TU@2023-03-15', 'tu.dong-nai'),
      candidate('25-CTr/TU@2023-03-15', 'tu.ca-mau'),
    ];
    const setting = { on: day('2024-01-01'), placeIds: [], terms: shippedFacts.terms };
    const [first, second] = weighCandidates(read('25-CTr/TU'), twins, setting);
    expect(first?.confidence).toBe(second?.confidence);
    expect(first?.confidence).toBeLessThanOrEqual(0.5);
  });

  test('the order in which candidates come changes nothing', () => {
    const setting = { on: day('2023-06-01'), placeIds: [], terms: shippedFacts.terms };
    const straight = weighCandidates(read('NQ 28'), known, setting);
    expect(weighCandidates(read('NQ 28'), [...known].reverse(), setting)).toEqual(straight);
  });
});
