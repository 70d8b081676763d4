import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DocumentId, parseDocumentId } from '../../src/documents/document-id.js';
import { type IsoDate, parseIsoDate } from '../../src/documents/iso-date.js';
import { Lineage } from '../../src/documents/lineage.js';
import { staleFoundations } from '../../src/documents/stale-foundation.js';
import {
  type EventSource,
  type ValidityEvent,
  validity,
  validityEventKinds,
} from '../../src/documents/validity.js';
import { shippedFacts } from '../../src/facts/facts.js';

const lineage = new Lineage(shippedFacts);
const day = (text: string): IsoDate => parseIsoDate(text) ?? expect.fail(text);
const id = (text: string): DocumentId => parseDocumentId(text) ?? expect.fail(text);

describe('the shipped registry', () => {
  it.each([
    // document, as of, status, by, since
    ['tw/qd/205/2019-09-23', '2019-09-22', 'not_yet_in_force', null, '2019-09-23'],
    ['tw/qd/205/2019-09-23', '2022-06-01', 'no_known_change', null, null],
    ['tw/qd/205/2019-09-23', '2023-07-10', 'no_known_change', null, null],
    ['tw/qd/205/2019-09-23', '2023-07-11', 'replaced', 'tw/qd/114/2023-07-11', '2023-07-11'],
    ['tw/qd/132/2018-03-08', '2023-10-04', 'replaced', 'tw/qd/124/2023-10-04', '2023-10-04'],
    ['tw/qd/124/2023-10-04', '2025-08-29', 'no_known_change', null, null],
    ['tw/qd/124/2023-10-04', '2025-08-30', 'replaced', 'tw/qd/366/2025-08-30', '2025-08-30'],
    // Homonyms keep their own fate.
    ['tw/qd/124/2018-02-02', '2026-11-22', 'no_known_change', null, null],
    ['tw/qd/132/2023-10-27', '2026-11-22', 'no_known_change', null, null],
    ['tw/qd/262/2014-10-08', '2024-01-01', 'replaced', 'tw/qd/96/2023-02-02', '2023-02-02'],
    ['tw/qd/262/2025-02-03', '2025-03-01', 'no_known_change', null, null],
    ['tw/qd/41/2021-11-03', '2025-10-08', 'replaced', 'tw/qd/377/2025-10-08', '2025-10-08'],
    ['tw/qd/50/2021-12-27', '2025-10-08', 'replaced', 'tw/qd/377/2025-10-08', '2025-10-08'],
    ['tw/qd/80/2022-08-18', '2025-10-08', 'replaced', 'tw/qd/377/2025-10-08', '2025-10-08'],
    ['tw/tb/20/2022-09-08', '2025-10-08', 'replaced', 'tw/qd/377/2025-10-08', '2025-10-08'],
    ['tw/qd/22/2021-07-28', '2025-02-03', 'amended', 'tw/qd/262/2025-02-03', '2025-02-03'],
    ['tw/qd/22/2021-07-28', '2025-05-30', 'replaced', 'tw/qd/296/2025-05-30', '2025-05-30'],
    // An effective day later than the day of issue.
    ['tw/qd/294/2025-05-26', '2025-06-30', 'not_yet_in_force', null, '2025-07-01'],
    ['tw/qd/232/2025-01-20', '2025-06-30', 'no_known_change', null, null],
    ['qh/luat/65/2025-02-19', '2025-06-16', 'replaced', 'qh/luat/72/2025-06-16', '2025-06-16'],
    ['qh/luat/23/2008-11-13', '2025-01-01', 'partly_replaced', 'qh/luat/36/2024-06-27', '2025-01-01'],
    ['name/hien-phap/2013-11-28', '2025-06-16', 'amended', 'qh/nq/203/2025-06-16', '2025-06-16'],
    // A source said in October 2018 that it is to be carried out; of later days nobody said so.
    ['tw/qd/101/2012-06-07', '2018-10-25', 'in_force', null, '2018-10-25'],
    ['tw/qd/101/2012-06-07', '2018-10-26', 'no_known_change', null, null],
  ])('%s on %s is %s', (document, asOf, status, by, since) => {
    const found = validity(lineage.historyOf(id(document)), day(asOf));
    expect({ status: found.status, by: found.event?.by ?? null, since: found.event?.on ?? null }).toEqual({
      status,
      by,
      since,
    });
    expect(found.asOf).toBe(asOf);
    expect(found.checkedOn).toBe('2026-11-22');
  });

  it('says where a status comes from, and when nobody could be asked', () => {
    const sourced = validity(lineage.historyOf(id('tw/qd/205/2019-09-23')), day('2024-01-01')).event?.source;
    expect(sourced).toMatchObject({ kind: 'registry', provenance: { basis: 'sourced' } });
    const unsourced = validity(lineage.historyOf(id('cp/nd/140/2017-12-05')), day('2025-01-01')).event
      ?.source;
    expect(unsourced).toMatchObject({ kind: 'registry', provenance: { basis: 'unsourced', source: null } });
  });

  it.each([
    ['2021-11-02', []],
    ['2024-01-01', ['tw/qd/41/2021-11-03']],
    ['2026-01-01', ['tw/qd/377/2025-10-08']],
  ])('follows 260-QĐ/TW to what stands in its place on %s', (asOf, successors) => {
    expect(lineage.successorsOn(id('tw/qd/260/2009-10-02'), day(asOf)).map((one) => one.id)).toEqual(
      successors,
    );
  });

  it('keeps the way from 260 over 41 to 377', () => {
    expect(lineage.successorsOn(id('tw/qd/260/2009-10-02'), day('2026-01-01'))[0]?.path).toEqual([
      'tw/qd/260/2009-10-02',
      'tw/qd/41/2021-11-03',
      'tw/qd/377/2025-10-08',
    ]);
  });

  it('marks an effective day that was taken from the day of issue', () => {
    const start = (document: string) =>
      lineage.historyOf(id(document)).events.find(({ kind }) => kind === 'effective');
    expect(start('tw/qd/205/2019-09-23')).toMatchObject({ on: '2019-09-23', inferred: true });
    expect(start('cp/nd/140/2017-12-05')).toMatchObject({ on: '2018-01-20', inferred: false });
  });

  it('has nothing to say of a document never heard of', () => {
    expect(validity(lineage.historyOf(id('tu.dong-nai/kh/9/2024-01-01')), day('2026-01-01'))).toMatchObject({
      status: 'no_known_change',
      event: null,
      checkedOn: null,
    });
  });
});

describe('several events at once', () => {
  const text: EventSource = { kind: 'text', source: 'a'.repeat(64), citation: 3 };
  const event = (
    kind: ValidityEvent['kind'],
    on: string | null,
    more: Partial<ValidityEvent> = {},
  ): ValidityEvent => ({
    kind,
    on: on === null ? null : day(on),
    until: null,
    inferred: false,
    by: null,
    parts: null,
    source: text,
    ...more,
  });

  it.each<[string, ValidityEvent[], string, string]>([
    [
      'amended, then replaced',
      [event('amended', '2021-01-01'), event('replaced', '2022-01-01')],
      '2023-01-01',
      'replaced',
    ],
    [
      'replaced, then repealed',
      [event('repealed', '2023-01-01'), event('replaced', '2022-01-01')],
      '2024-01-01',
      'replaced',
    ],
    ['corrected only', [event('corrected', '2021-01-01')], '2023-01-01', 'no_known_change'],
    [
      'suspended, and over',
      [event('suspended', '2021-01-01', { until: day('2021-12-31') })],
      '2022-01-01',
      'no_known_change',
    ],
    [
      'suspended',
      [event('suspended', '2021-01-01', { until: day('2021-12-31') })],
      '2021-06-01',
      'suspended',
    ],
    [
      'amended in part of a part',
      [event('partly_replaced', '2021-01-01'), event('amended', '2022-01-01')],
      '2023-01-01',
      'partly_replaced',
    ],
    ['expired', [event('issued', '2020-01-01'), event('expired', '2022-01-01')], '2022-01-01', 'expired'],
    [
      'a replacement without a day decides nothing',
      [event('replaced', null)],
      '2022-01-01',
      'no_known_change',
    ],
    ['confirmed later', [event('confirmed', '2023-01-01')], '2022-01-01', 'in_force'],
    [
      'confirmed, but amended',
      [event('confirmed', '2023-01-01'), event('amended', '2021-01-01')],
      '2022-01-01',
      'amended',
    ],
    [
      'confirmed, but not yet effective',
      [event('confirmed', '2023-01-01'), event('effective', '2022-07-01')],
      '2022-01-01',
      'not_yet_in_force',
    ],
  ])('%s', (_, events, asOf, status) => {
    expect(validity({ events, checkedOn: null }, day(asOf)).status).toBe(status);
  });

  it('does not depend on the order in which the events were learnt', () => {
    const anyEvent = fc
      .record({
        kind: fc.constantFrom(...validityEventKinds),
        on: fc.constantFrom(null, '2020-01-01', '2021-01-01', '2022-01-01'),
        by: fc.constantFrom(null, id('tw/qd/1/2020-01-01'), id('tw/qd/2/2021-01-01')),
      })
      .map(({ kind, on, by }) => event(kind, on, { by }));
    const shuffled = fc
      .array(anyEvent, { maxLength: 8 })
      .chain((events) =>
        fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
      );
    fc.assert(
      fc.property(shuffled, ([events, others]) => {
        const of = (some: readonly ValidityEvent[]) =>
          validity({ events: some, checkedOn: null }, day('2021-06-01'));
        expect(of(others).status).toBe(of(events).status);
        expect(of(others).event).toEqual(of(events).event);
        expect(of(others).holding).toEqual(of(events).holding);
      }),
    );
  });

  it('shows all that hold, and apart from them what has no day', () => {
    const events = [event('replaced', '2022-01-01'), event('amended', '2021-01-01'), event('amended', null)];
    const found = validity({ events, checkedOn: null }, day('2023-01-01'));
    expect(found.holding.map(({ kind }) => kind)).toEqual(['amended', 'replaced']);
    expect(found.undated).toHaveLength(1);
  });
});

describe('what texts say', () => {
  const source: EventSource = { kind: 'text', source: 'b'.repeat(64), citation: 0 };
  const plan = id('tu.dong-nai/kh/230/2023-03-10');
  const newer = id('tu.dong-nai.2025/kh/5/2025-07-20');

  it('becomes dated events, with the day of the changing document where none is stated', () => {
    const told = new Lineage(shippedFacts, {
      days: [{ id: newer, issuedOn: day('2025-07-20'), effectiveOn: null, source }],
      relations: [{ kind: 'replaces', from: newer, to: plan, parts: null, effectiveOn: null, source }],
    });
    const found = validity(told.historyOf(plan), day('2025-08-01'));
    expect(found).toMatchObject({
      status: 'replaced',
      event: { by: newer, on: '2025-07-20', inferred: true, source },
    });
    expect(told.successorsOn(plan, day('2025-08-01')).map((one) => one.id)).toEqual([newer]);
  });

  it('ends only parts where only parts are named', () => {
    const told = new Lineage(shippedFacts, {
      relations: [
        { kind: 'repeals', from: newer, to: plan, parts: 'Mục III', effectiveOn: day('2025-07-20'), source },
      ],
    });
    expect(validity(told.historyOf(plan), day('2025-08-01'))).toMatchObject({
      status: 'partly_replaced',
      event: { parts: 'Mục III' },
    });
  });

  it('finds a plan whose ground is gone, over several steps', () => {
    const district = id('hu.dong-nai.long-thanh/kh/9/2023-05-01');
    const foundations = new Map<DocumentId, DocumentId[]>([
      [district, [plan]],
      [plan, [id('tw/qd/41/2021-11-03'), id('tw/nq/28/2022-11-17')]],
    ]);
    const stale = staleFoundations(district, (one) => foundations.get(one) ?? [], lineage, day('2026-01-01'));
    expect(stale.map(({ path, validity: { status } }) => [path, status])).toEqual([
      [[district, plan, 'tw/qd/41/2021-11-03'], 'replaced'],
    ]);
    expect(
      staleFoundations(district, (one) => foundations.get(one) ?? [], lineage, day('2024-01-01')),
    ).toEqual([]);
  });
});
