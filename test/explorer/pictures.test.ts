import { describe, expect, test } from 'vitest';
import { cascadeRows, type Step } from '../../src/explorer/cascade/cascade-rows.js';
import { nearestInDirection } from '../../src/explorer/graph/nearest.js';
import { placedNames } from '../../src/explorer/graph/placed-names.js';
import { timelineLayout } from '../../src/explorer/graph/timeline-layout.js';

describe('a cascade is read as a tree', () => {
  const step = (id: string, parent: string, issuedOn: string | null): Step => ({
    depth: 1,
    lagDays: null,
    totalLagDays: null,
    parent: { id: parent, symbol: parent },
    document: {
      id,
      symbol: id,
      name: null,
      title: null,
      issuedOn,
      issuerName: null,
      level: null,
      held: false,
      type: { key: 'kh', name: 'Kế hoạch', nameEn: null },
      place: null,
    },
    relation: { kind: 'IMPLEMENTS', count: 1, secondHand: false, roles: [], citations: [], registry: [] },
  });
  const root = { id: 'root', issuedOn: '2022-01-01' };

  test('each below what it carries out, the earlier first, undated ones last, in one place only', () => {
    const steps = [
      step('c', 'root', null),
      step('b', 'root', '2022-03-01'),
      step('a', 'root', '2022-02-01'),
      step('a1', 'a', '2022-04-01'),
      step('a1', 'b', '2022-04-01'),
    ];
    expect(cascadeRows(root, steps).map((row) => [row.step.document.id, row.depth])).toEqual([
      ['a', 1],
      ['a1', 2],
      ['b', 1],
      ['c', 1],
    ]);
  });

  test('stands on the time axis from its superior to itself', () => {
    const [row] = cascadeRows(root, [step('a', 'root', '2022-02-01'), step('b', 'root', '2022-03-04')]);
    expect(row).toMatchObject({ from: 0, at: 0.5 });
  });
});

describe('the timeline', () => {
  const documents = Array.from({ length: 120 }, (_, index) => ({
    id: `d${index}`,
    issuedOn: index % 7 === 0 ? null : `20${10 + (index % 14)}-0${1 + (index % 9)}-15`,
    level: (['CENTRAL', 'PROVINCE', null] as const)[index % 3] ?? null,
  }));
  const { places } = timelineLayout(documents);
  const placed = documents.map(({ id, issuedOn, level }) => ({
    issuedOn,
    level,
    ...(places.get(id) ?? { x: 0, y: 0 }),
  }));

  test('goes from left to right', () => {
    const dated = placed.filter(({ issuedOn }) => issuedOn !== null);
    const byDay = [...dated].sort((a, b) => String(a.issuedOn).localeCompare(String(b.issuedOn)));
    expect(byDay.map(({ x }) => x)).toEqual(dated.map(({ x }) => x).sort((a, b) => a - b));
  });

  test('puts no label over another, and the centre above the provinces', () => {
    const overlapping = placed.filter((one, index) =>
      placed.some((other, at) => at > index && one.y === other.y && Math.abs(one.x - other.x) < 80),
    );
    expect(overlapping).toEqual([]);
    const lowest = Math.max(...placed.filter(({ level }) => level === 'CENTRAL').map(({ y }) => y));
    const highest = Math.min(...placed.filter(({ level }) => level === 'PROVINCE').map(({ y }) => y));
    expect(lowest).toBeLessThan(highest);
  });
});

test('an arrow key goes to the nearest document that way, and nowhere when there is none', () => {
  const places = new Map([
    ['here', { x: 0, y: 0 }],
    ['right', { x: 50, y: 5 }],
    ['far right', { x: 90, y: 0 }],
    ['below', { x: 3, y: 40 }],
  ]);
  expect(nearestInDirection(places, 'here', 'ArrowRight')).toBe('right');
  expect(nearestInDirection(places, 'here', 'ArrowDown')).toBe('below');
  expect(nearestInDirection(places, 'here', 'ArrowLeft')).toBeNull();
  expect(nearestInDirection(places, 'here', 'a')).toBeNull();
});

test('names are written where they cover none that is written before them', () => {
  const names = [
    { id: 'first', name: '28-NQ/TW', place: { x: 0, y: 0 } },
    { id: 'beside', name: '12-KH/TW', place: { x: 30, y: 2 } },
    { id: 'below', name: '31-CTr/TU', place: { x: 0, y: 40 } },
    { id: 'far', name: '86/KH-UBND', place: { x: 200, y: 0 } },
  ];
  expect([...placedNames(names, 12)]).toEqual(['first', 'below', 'far']);
  expect([...placedNames(names, 4)]).toEqual(['first', 'beside', 'below', 'far']);
});
