import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contentHash } from '../../src/graph/write/content-hash.js';
import { planText } from '../checking/plan-text.js';
import { apiUnderTest, type Json } from './api-under-test.js';

const folder = new URL('../../graphql/operations/', import.meta.url);
const resolution = 'tw/nq/28/2022-11-17';
const programme = 'tu.quang-nam/ctr/45/2023-04-20';
const provincePlan = 'ubnd.quang-nam/kh/3102/2023-05-30';
const regulation = 'tu.quang-nam/qd/921/2023-08-15';
const replaced = 'tu.quang-nam/qd/407/2019-04-09';
const laoCaiPlan = 'tu.lao-cai/kh/61/2023-02-02';

interface Run {
  /** A mutation is sent with the editor's token. */
  readonly as?: 'editor';
  readonly variables: Json;
  /** What a reader would look for in the answer. */
  readonly expected: unknown;
}

const any = () => expect.anything();
const some = (...items: readonly unknown[]) => expect.arrayContaining(items.map(like));
const like = (item: unknown): unknown =>
  typeof item === 'object' && item !== null && Object.getPrototypeOf(item) === Object.prototype
    ? expect.objectContaining(item)
    : item;

const runs: Readonly<Record<string, Run>> = {
  'who-implements': {
    variables: { id: resolution },
    expected: {
      document: like({
        symbol: '28-NQ/TW',
        implementedBy: like({
          edges: some(
            { node: like({ id: programme }), secondHand: false, chain: [any()] },
            { node: like({ id: laoCaiPlan }), chain: [any()] },
            // The people's committee names the programme, and through it the resolution.
            {
              node: like({ id: provincePlan }),
              chain: some({
                from: like({ id: provincePlan }),
                to: like({ id: programme }),
                citations: [like({ quote: 'Chương trình hành động số 45-CTr/TU', section: 'TITLE' })],
              }),
            },
          ),
        }),
      }),
    },
  },
  'who-cites': {
    variables: { id: 'tw/qdi/8/2018-10-25' },
    expected: {
      document: like({
        symbol: '08-QĐi/TW',
        citedBy: like({
          totalCount: 2,
          edges: some(
            {
              node: like({ id: programme }),
              roles: any(),
              citations: [
                like({ quote: 'Quy định số 08-QĐi/TW', statedDate: '2018-10-25', section: 'BODY' }),
              ],
            },
            { node: like({ id: provincePlan }), citations: [like({ statedDate: null })] },
          ),
        }),
      }),
    },
  },
  'what-it-rests-on': {
    variables: { id: provincePlan, asOf: '2024-01-01' },
    expected: {
      document: like({
        symbol: '3102/KH-UBND',
        issuedOn: '2023-05-30',
        issuer: like({ id: 'ubnd.quang-nam' }),
        signers: [like({ name: 'Lê Văn Hòa' })],
        basis: like({
          totalCount: 2,
          edges: some(
            { node: like({ id: programme, validity: { status: 'NO_KNOWN_CHANGE', asOf: '2024-01-01' } }) },
            { node: like({ symbol: '30/2020/NĐ-CP' }) },
          ),
        }),
        implements: { edges: some({ node: { id: programme, symbol: '45-CTr/TU' } }) },
      }),
    },
  },
  'look-up': {
    variables: { citation: 'NQ 28', on: '2023-06-01' },
    expected: {
      lookup: expect.arrayContaining([like({ document: like({ id: resolution }) })]),
    },
  },
  search: {
    variables: { text: 'quy dinh neu guong' },
    expected: {
      search: like({
        edges: some({
          node: like({ id: 'tw/qdi/8/2018-10-25' }),
          excerpt: like({ highlights: some({ start: expect.any(Number) }) }),
        }),
      }),
    },
  },
  'validity-on-two-days': {
    variables: { id: 'tw/qd/205/2019-09-23', earlier: '2022-01-01', later: '2024-01-01' },
    expected: {
      document: like({
        earlier: like({ status: 'NO_KNOWN_CHANGE', asOf: '2022-01-01', event: null }),
        later: like({
          status: 'REPLACED',
          source: expect.stringContaining('https://'),
          event: like({ on: '2023-07-11', by: { id: 'tw/qd/114/2023-07-11', symbol: '114-QĐ/TW' } }),
        }),
        replacedBy: [like({ document: like({ symbol: '114-QĐ/TW' }), partial: false })],
      }),
    },
  },
  'status-of-what-it-cites': {
    variables: { id: regulation, asOf: '2024-01-01' },
    expected: {
      document: like({
        citations: like({
          nodes: some(
            {
              quote: 'Chương trình hành động số 45-CTr/TU',
              role: 'BASIS',
              refersTo: like({ validity: like({ status: 'NO_KNOWN_CHANGE' }) }),
            },
            // The regulation itself replaces this one.
            {
              quote: 'Quy định số 407-QĐ/TU',
              refersTo: like({
                validity: {
                  status: 'REPLACED',
                  event: { on: '2023-08-15', by: { id: regulation, symbol: '921-QĐ/TU' } },
                },
              }),
            },
          ),
        }),
      }),
    },
  },
  conflicts: {
    variables: {},
    expected: {
      conflicts: like({
        nodes: some({
          field: 'ISSUED_ON',
          value: '2021-11-25',
          document: like({ symbol: '21-KL/TW', issuedOn: '2021-10-25', issuedOnFrom: 'REGISTRY' }),
          citations: [like({ statedDate: '2021-11-25', document: like({ id: provincePlan }) })],
        }),
      }),
    },
  },
  coverage: {
    variables: { id: resolution, asOf: '2023-12-31' },
    expected: {
      coverage: like({
        total: 63,
        carriedOut: some(
          { place: { id: 'quang-nam', name: 'Quảng Nam' }, documents: some({ symbol: '45-CTr/TU' }) },
          { place: like({ id: 'lao-cai' }) },
        ),
        missing: some({ id: 'dong-nai' }),
      }),
    },
  },
  cascade: {
    variables: { id: resolution },
    expected: {
      cascade: like({
        truncated: false,
        steps: some(
          // Below the central plan, which it carries out as well as the resolution.
          {
            document: like({ id: programme }),
            parent: like({ symbol: '12-KH/TW' }),
            lagDays: 143,
            totalLagDays: 154,
          },
          { document: like({ id: provincePlan }), parent: like({ id: programme }), depth: 3, lagDays: 40 },
        ),
      }),
    },
  },
  neighbourhood: {
    variables: { id: programme },
    expected: {
      neighbourhood: like({
        root: { id: programme },
        truncated: false,
        nodes: some({ id: programme }, { id: resolution }, { id: provincePlan }),
        links: some({ kind: 'IMPLEMENTS', from: { id: provincePlan }, to: { id: programme } }),
      }),
    },
  },
  'path-between': {
    variables: { from: replaced, to: programme },
    expected: {
      path: some({
        length: 2,
        documents: [like({ id: replaced }), like({ id: regulation }), like({ id: programme })],
        relations: [
          like({
            kind: 'REPLACES',
            from: { id: regulation },
            citations: [like({ quote: 'Quy định số 407-QĐ/TU' })],
          }),
          like({ kind: 'BASED_ON' }),
        ],
      }),
    },
  },
  'documents-of-a-body': {
    variables: { issuer: 'tu.quang-nam', from: '2020-01-01', until: '2023-12-31' },
    expected: {
      body: like({ name: 'Tỉnh ủy Quảng Nam', place: { name: 'Quảng Nam' } }),
      documents: like({ nodes: some({ id: programme, issuedOn: '2023-04-20' }) }),
    },
  },
  statistics: {
    variables: {},
    expected: {
      statistics: like({
        sources: 7,
        held: 7,
        factsCheckedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
        documentsByType: some({ type: { key: 'nq', name: 'Nghị quyết' } }),
      }),
    },
  },
};

const plan = planText({
  on: '15 tháng 12 năm 2023',
  body: ['Thực hiện Quy định số 205-QĐ/TW, ngày 23/9/2019 của Bộ Chính trị.'],
});
const recorded = {
  kind: 'AMENDS',
  by: { symbol: '991-QĐ/TW', issuedOn: '2024-03-05', type: 'Quy định', issuer: 'Bộ Chính trị' },
  of: { id: 'tw/qd/114/2023-07-11' },
  effectiveOn: '2024-04-01',
  source: 'https://example.org/quy-dinh-991',
};
const recordedId = contentHash(['amends', 'tw/qd/991/2024-03-05', 'tw/qd/114/2023-07-11', null]).slice(0, 16);

/** Each leaves the graph to the next as it is named: what is taken in goes again. */
const editing: Readonly<Record<string, Run>> = {
  'check-plan': {
    variables: { text: plan, asOf: '2026-11-22' },
    expected: {
      check: like({
        summary: { citations: 1, byStatus: [{ status: 'REPLACED', count: 1 }] },
        findings: [
          like({
            level: 'ERROR',
            ruleId: 'OUTDATED_WHEN_ISSUED',
            quote: 'Quy định số 205-QĐ/TW',
            suggestion: like({ vi: expect.stringContaining('114-QĐ/TW') }),
            evidence: [like({ __typename: 'EventEvidence', by: like({ symbol: '114-QĐ/TW' }) })],
          }),
        ],
      }),
    },
  },
  'ingest-text': {
    as: 'editor',
    variables: { name: 'ke-hoach-230.txt', text: plan },
    expected: {
      ingestText: like({
        sourceId: createHash('sha256').update(plan).digest('hex'),
        outcome: 'NEW',
        documents: [like({ id: 'tu.dong-nai/kh/230/2023-12-15' })],
        userErrors: [],
      }),
    },
  },
  'remove-source': {
    as: 'editor',
    variables: { id: createHash('sha256').update(plan).digest('hex') },
    expected: { removeSource: { removed: true, userErrors: [] } },
  },
  'record-change': {
    as: 'editor',
    variables: { input: recorded },
    expected: {
      recordChange: like({
        outcome: 'NEW',
        change: like({ id: recordedId, by: { id: 'tw/qd/991/2024-03-05', symbol: '991-QĐ/TW' } }),
        userErrors: [],
      }),
    },
  },
  'recorded-changes': {
    variables: {},
    expected: {
      recordedChanges: like({ totalCount: 1, nodes: [like({ id: recordedId, source: recorded.source })] }),
      recordedChangesYaml: expect.stringContaining('symbol: 991-QĐ/TW'),
    },
  },
  'remove-change': {
    as: 'editor',
    variables: { id: recordedId },
    expected: { removeChange: { change: { id: recordedId, kind: 'AMENDS' }, userErrors: [] } },
  },
};

const all = { ...runs, ...editing };

describe('the ready-made operations', () => {
  const api = apiUnderTest();
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));

  test('are all run here', () => {
    expect(files.map((name) => name.replace('.graphql', '')).sort()).toEqual(Object.keys(all).sort());
  });

  test.each(Object.entries(all))('%s', async (name, { as, variables, expected }) => {
    const query = readFileSync(new URL(`${name}.graphql`, folder), 'utf8');
    const { data, errors } = await (as === 'editor' ? api.edit(query, variables) : api.ask(query, variables));
    expect(errors).toEqual([]);
    expect(data).toEqual(expected);
  });

  test.each(files)('%s says in both languages what it asks', (file) => {
    const [vietnamese = '', english = ''] = readFileSync(new URL(file, folder), 'utf8').split('\n');
    expect(vietnamese).toMatch(/^# .*[ạảãàáâậầấẩẫăắằặẳẵêếềểễệôốồổỗộơớờởỡợưứừửữựđ]/i);
    expect(english).toMatch(/^# [A-Z][\x20-\x7e]+$/);
  });
});
