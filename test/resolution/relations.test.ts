import { describe, expect, it } from 'vitest';
import type { SourceRecord } from '../../src/documents/source.js';
import { shippedFacts } from '../../src/facts/facts.js';
import { relationRules } from '../../src/resolution/relation-rules.js';
import { resolve } from '../../src/resolution/resolve.js';
import { type Cited, cite, file, type Head } from './source-builder.js';

const id = 'tu.dong-nai/kh/300/2024-03-01';
const plan: Head = { issuer: 'Tỉnh ủy Đồng Nai', symbol: '300-KH/TU', on: '2024-03-01' };
const program = cite('25-CTr/TU', { on: '2023-03-15', role: 'implements', section: 'title' });
const resolution28 = cite('28-NQ/TW', {
  on: '2022-11-17',
  within: 0,
  titleRelation: 'implements',
  section: 'title',
});
const cited = 'tw/qd/213/2020-01-02';

/** The relations that texts give reason for, as lines; the registry's own left out. */
function relationsOf(...sources: readonly SourceRecord[]): string[] {
  return resolve(sources, shippedFacts)
    .relations.filter(({ evidence }) => evidence.some((reason) => reason.kind !== 'registry'))
    .map(({ from, kind, to }) => `${from} ${kind} ${to}`);
}

const whole = { kind: 'repeals', scope: 'whole', effectiveOn: null } as const;

const repealed = cite('12-KH/TU', { on: '2023-02-01', change: whole });
const amended = cite('13-KH/TU', { on: '2023-02-03', role: 'amends', section: 'title' });

/** One citation of 213-QĐ/TW in a plan, and the relations that it makes beside CITES. */
const table: readonly (readonly [what: string, cited: Cited, ...kinds: string[]])[] = [
  ['a mention', cite('213-QĐ/TW')],
  ['an order to comply', cite('213-QĐ/TW', { role: 'directs' })],
  ['the preamble', cite('213-QĐ/TW', { role: 'basis', section: 'basis' }), 'BASED_ON'],
  ['what the plan carries out', cite('213-QĐ/TW', { role: 'implements', section: 'opening' }), 'IMPLEMENTS'],
  ['what it sums up', cite('213-QĐ/TW', { role: 'reviews' }), 'REVIEWS'],
  ['an order to amend, which amends nothing', cite('213-QĐ/TW', { role: 'amends' })],
  ['a change of what only a body above could change', cite('213-QĐ/TW', { role: 'replaces', change: whole })],
  ['a reading below even confidence', cite('213-QĐ/TW', { confidence: 0.4 })],
];

describe('what a citation makes of two documents', () => {
  for (const [what, mention, ...kinds] of table) {
    it(`${what}: ${kinds.length === 0 ? 'nothing more than CITES' : kinds.join(', ')}`, () => {
      const expected = [...((mention.confidence ?? 1) < 0.5 ? [] : ['CITES']), ...kinds];
      expect(relationsOf(file('plan', { ...plan, cites: [mention] }))).toEqual(
        expected.sort().map((kind) => `${id} ${kind} ${cited}`),
      );
    });
  }

  it.each<[what: string, cited: Cited, document: string, kind: string | null]>([
    ['its own plan', repealed, 'tu.dong-nai/kh/12/2023-02-01', 'REPEALS'],
    ['its own plan, in the title', amended, 'tu.dong-nai/kh/13/2023-02-03', 'AMENDS'],
    [
      'a plan of a committee below it',
      cite('9-KH/HU', { on: '2023-02-01', by: 'Huyện ủy Long Thành', change: whole }),
      'hu.dong-nai.long-thanh/kh/9/2023-02-01',
      'REPEALS',
    ],
    [
      'a plan of a province that it was merged with',
      cite('9-KH/TU', { on: '2023-02-01', by: 'Tỉnh ủy Bình Phước', change: whole }),
      'tu.binh-phuoc/kh/9/2023-02-01',
      'REPEALS',
    ],
    ['a regulation of the Politburo', cite('213-QĐ/TW', { change: whole }), cited, null],
    ['the same in its title', cite('213-QĐ/TW', { role: 'replaces', section: 'title' }), cited, null],
  ])('a provincial committee changes %s only where it may', (_, mention, document, kind) => {
    expect(relationsOf(file('plan', { ...plan, cites: [mention] }))).toEqual(
      [`${id} CITES ${document}`, ...(kind === null ? [] : [`${id} ${kind} ${document}`])].sort(),
    );
  });

  it.each<[what: string, head: Head, mention: Cited]>([
    [
      'a district the resolution of its province',
      { issuer: 'Huyện ủy Long Thành', superior: 'Tỉnh ủy Đồng Nai', symbol: '57-KH/HU', on: '2024-03-01' },
      cite('8-NQ/TU', { on: '2023-02-01', by: 'Tỉnh ủy', change: whole }),
    ],
  ])('nor does %s change', (_, head, mention) => {
    expect(
      relationsOf(file('plan', { ...head, cites: [mention] })).map((line) => line.split(' ')[1]),
    ).toEqual(['CITES']);
  });

  it('a change clause keeps its day and its scope', () => {
    const change = { kind: 'amends', scope: 'khoản 2 Điều 5', effectiveOn: null } as const;
    const source = file('plan', { ...plan, cites: [cite('12-KH/TU', { on: '2023-02-01', change })] });
    const relation = resolve([source], shippedFacts).relations.find(
      ({ kind, from }) => kind === 'AMENDS' && from === id,
    );
    expect(relation?.evidence).toEqual([
      {
        kind: 'citation',
        witness: { source: source.sha256, kind: 'citation', index: 0 },
        secondHand: false,
        rule: 'change-clause',
        extractorVersion: 'test',
        confidence: 0.96,
        change,
        titleRelation: null,
      },
    ]);
  });

  it('each with the rule that made it and the extractor that read it, or its source in the registry', () => {
    const rules = new Set<string>();
    const attached: Head = { issuer: 'Tỉnh ủy Đồng Nai', type: 'Quy chế', attachedTo: 0 };
    const all = file(
      'all',
      { ...plan, cites: [program, resolution28, ...table.map(([, mention]) => mention), repealed, amended] },
      attached,
    );
    for (const { evidence } of resolve([all], shippedFacts).relations) {
      expect(evidence.length).toBeGreaterThan(0);
      for (const reason of evidence) {
        rules.add(reason.rule);
        expect(relationRules[reason.rule]).toBeDefined();
        if (reason.kind === 'registry') expect(reason.provenance.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
        else expect(reason.extractorVersion).toBe('test');
      }
    }
    const shipped = Object.keys(relationRules).filter((rule) => rule !== 'editor');
    expect([...rules].sort()).toEqual(shipped.sort());
  });

  it('an ambiguous citation makes none', () => {
    expect(
      relationsOf(file('plan', { ...plan, cites: [cite('124-QĐ/TW', { role: 'implements' })] })),
    ).toEqual([]);
  });

  it('nor does a document that cites itself', () => {
    expect(
      relationsOf(file('plan', { ...plan, cites: [cite('300-KH/TU', { role: 'implements' })] })),
    ).toEqual([]);
  });

  it('a document attached to another in one file', () => {
    const regulation: Head = { issuer: 'Tỉnh ủy Đồng Nai', type: 'Quy chế', attachedTo: 0 };
    const source = file('two', plan, regulation);
    expect(relationsOf(source)).toEqual([`text/${source.sha256.slice(0, 16)}/1 ATTACHED_TO ${id}`]);
  });
});

describe('what a title tells of documents that are not held', () => {
  const source = file('plan', { ...plan, cites: [program, resolution28] });

  it('25-CTr/TU carries out 28-NQ/TW, and this plan is the witness', () => {
    expect(relationsOf(source)).toContain('tu.dong-nai/ctr/25/2023-03-15 IMPLEMENTS tw/nq/28/2022-11-17');
    const relation = resolve([source], shippedFacts).relations.find(
      ({ from, kind }) => from === 'tu.dong-nai/ctr/25/2023-03-15' && kind === 'IMPLEMENTS',
    );
    expect(
      relation?.evidence.map(
        (reason) => reason.kind === 'citation' && [reason.secondHand, reason.witness.index],
      ),
    ).toEqual([[true, 1]]);
  });

  it('and the plan itself cites both', () => {
    expect(relationsOf(source).filter((line) => line.startsWith(id))).toEqual([
      `${id} CITES tu.dong-nai/ctr/25/2023-03-15`,
      `${id} CITES tw/nq/28/2022-11-17`,
      `${id} IMPLEMENTS tu.dong-nai/ctr/25/2023-03-15`,
    ]);
  });

  it('removing the witness withdraws what only it said', () => {
    const other = file('other', {
      ...plan,
      symbol: '301-KH/TU',
      cites: [cite('28-NQ/TW', { on: '2022-11-17' })],
    });
    expect(resolve([source, other].slice(1), shippedFacts)).toEqual(resolve([other], shippedFacts));
    expect(relationsOf(other)).toEqual(['tu.dong-nai/kh/301/2024-03-01 CITES tw/nq/28/2022-11-17']);
  });
});

describe('what the registry says', () => {
  it('124-QĐ/TW of 2023 replaces 132-QĐ/TW of 2018, not its homonym of 2023', () => {
    const replaced = resolve([], shippedFacts)
      .relations.filter(({ kind, to }) => kind === 'REPLACES' && to.startsWith('tw/qd/132/'))
      .map(({ from, to }) => [from, to]);
    expect(replaced).toEqual([['tw/qd/124/2023-10-04', 'tw/qd/132/2018-03-08']]);
  });

  it('and a text that says the same adds its evidence', () => {
    const source = file('held', {
      symbol: '124-QĐ/TW',
      issuer: 'Bộ Chính trị',
      on: '2023-10-04',
      cites: [
        cite('132-QĐ/TW', {
          on: '2018-03-08',
          change: { kind: 'replaces', scope: 'whole', effectiveOn: null },
        }),
      ],
    });
    const relation = resolve([source], shippedFacts).relations.find(
      ({ kind, to }) => kind === 'REPLACES' && to === 'tw/qd/132/2018-03-08',
    );
    expect(relation?.evidence.map(({ kind }) => kind)).toEqual(['citation', 'registry']);
  });
});
