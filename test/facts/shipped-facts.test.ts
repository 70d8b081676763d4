import { expect, it } from 'vitest';
import { type IsoDate, parseIsoDate } from '../../src/documents/iso-date.js';
import { livedOn } from '../../src/documents/place.js';
import { shippedFacts } from '../../src/facts/facts.js';

const day = (text: string): IsoDate => parseIsoDate(text) ?? expect.fail(text);
const { places, bodies, registry } = shippedFacts;

it.each([
  ['2024-06-01', 63],
  ['2025-06-30', 63],
  ['2025-07-01', 34],
])('on %s there are %i provinces and centrally run cities', (on, count) => {
  const provinces = places.filter((place) => place.level === 'province' && livedOn(place, day(on)));
  expect(provinces).toHaveLength(count);
});

it('each province that ended has one that took over, and every new one somebody to take over from', () => {
  const ended = places.filter(({ level, until }) => level === 'province' && until !== null);
  expect(ended.filter(({ successors }) => successors.length !== 1).map(({ name }) => name)).toEqual([]);
  const heirs = new Set(ended.flatMap(({ successors }) => successors.map(({ id }) => id)));
  const begun = places.filter(({ from }) => from === '2025-07-01');
  expect(begun).toHaveLength(23);
  expect(begun.filter(({ id }) => !heirs.has(id)).map(({ name }) => name)).toEqual([]);
});

it('the Government had 22 ministries and equal bodies until 28 February 2025, and 17 from 1 March', () => {
  const ministry =
    /^(Bộ (?!Tư lệnh)|Ngân hàng Nhà nước|Thanh tra Chính phủ|Văn phòng Chính phủ|Ủy ban Dân tộc)/;
  const on = (text: string) =>
    bodies.filter(
      (body) => body.partOf === 'cp' && ministry.test(body.names[0] ?? '') && livedOn(body, day(text)),
    );
  expect(on('2025-02-28')).toHaveLength(22);
  expect(on('2025-03-01')).toHaveLength(17);
});

it('every fact says whether it was read somewhere, and when it was checked', () => {
  const facts = [...shippedFacts.types, ...bodies, ...places, ...shippedFacts.terms, ...registry];
  const relations = registry.flatMap((document) => document.relations);
  for (const { provenance } of [...facts, ...relations]) {
    expect(provenance.basis === 'sourced').toBe(provenance.source !== null);
    expect(provenance.checkedOn >= '2026-11-01').toBe(true);
  }
  expect(relations.some(({ provenance }) => provenance.basis === 'unsourced')).toBe(true);
  expect(relations.some(({ provenance }) => provenance.basis === 'sourced')).toBe(true);
});

it('keeps what sources contradict', () => {
  const contradicted = registry.filter(({ contradictions }) => contradictions.length > 0).map(({ id }) => id);
  expect(contradicted).toEqual(expect.arrayContaining(['tw/nq/35/2018-10-22', 'tw/qdi/8/2018-10-25']));
});
