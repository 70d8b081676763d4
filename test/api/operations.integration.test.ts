import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { apiUnderTest, type Json } from './api-under-test.js';

const folder = new URL('../../graphql/operations/', import.meta.url);
const resolution = 'tw/nq/28/2022-11-17';
const programme = 'tu.quang-nam/ctr/45/2023-04-20';
const provincePlan = 'ubnd.quang-nam/kh/3102/2023-05-30';
const regulation = 'tu.quang-nam/qd/921/2023-08-15';
const replaced = 'tu.quang-nam/qd/407/2019-04-09';
const laoCaiPlan = 'tu.lao-cai/kh/61/2023-02-02';

interface Run {
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

describe('the ready-made operations', () => {
  const api = apiUnderTest();
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));

  test('are all run here', () => {
    expect(files.map((name) => name.replace('.graphql', '')).sort()).toEqual(Object.keys(runs).sort());
  });

  test.each(Object.entries(runs))('%s', async (name, { variables, expected }) => {
    const query = readFileSync(new URL(`${name}.graphql`, folder), 'utf8');
    expect(await api.data(query, variables)).toEqual(expected);
  });

  test.each(files)('%s says in both languages what it asks', (file) => {
    const [vietnamese = '', english = ''] = readFileSync(new URL(file, folder), 'utf8').split('\n');
    expect(vietnamese).toMatch(/^# .*[ạảãàáâậầấẩẫăắằặẳẵêếềểễệôốồổỗộơớờởỡợưứừửữựđ]/i);
    expect(english).toMatch(/^# [A-Z][\x20-\x7e]+$/);
  });
});
