import { beforeAll, expect, test } from 'vitest';
import { shippedFacts } from '../../src/facts/facts.js';
import { ingestSource } from '../../src/graph/write/ingest-source.js';
import { type Cited, cite, file } from '../resolution/source-builder.js';
import { apiUnderTest } from './api-under-test.js';

const api = apiUnderTest();

/** A letter of Đồng Nai of December 2025 that cites. */
function letter(number: number, ...cites: readonly Cited[]) {
  return file(`letter-${number}`, {
    issuer: 'Tỉnh ủy Đồng Nai',
    symbol: `${number}-CV/TU`,
    on: '2025-12-01',
    cites,
  });
}

beforeAll(async () => {
  const letters = [
    letter(1, cite('7-KH/TU'), cite('8-KH/TU'), cite('05-CT/TW', { on: '2016-06-15' })),
    letter(2, cite('7-KH/TU', { on: '2022-03-03' })),
    letter(3, cite('8-KH/TU', { on: '2025-05-20' }), cite('8-KH/TU', { on: '2025-07-20' })),
    letter(4, cite('5-NQ/HU', { by: 'Huyện ủy Long Thành', on: '2022-03-03' })),
    letter(5, cite('15/2022/TT-BLĐTBXH'), cite('15/2022/TT-BLĐTBXH', { on: '2022-08-15' })),
  ];
  for (const source of letters) await ingestSource(api.graph(), source, shippedFacts);
});

/** What an id was given for, and the document that answers to it now. */
test.each([
  ['an undated plan that turned out to be dated', 'tu.dong-nai/kh/7/undated', 'tu.dong-nai/kh/7/2022-03-03'],
  ['a wrong day', 'tw/ct/5/2016-06-15', 'tw/ct/5/2016-05-15'],
  ['before the merger of the province', 'tu.dong-nai/kh/8/2025-05-20', 'tu.dong-nai/kh/8/2025-05-20'],
  ['after the merger of the province', 'tu.dong-nai/kh/8/2025-07-20', 'tu.dong-nai/kh/8/2025-07-20'],
  [
    'a district that has ended',
    'hu.dong-nai.long-thanh/nq/5/2022-03-03',
    'hu.dong-nai.long-thanh/nq/5/2022-03-03',
  ],
  ['a ministry that was merged', 'bldtbxh/tt/15/2022', 'bldtbxh/tt/15/2022-08-15'],
])('%s: %s answers', async (_, id, now) => {
  expect(await api.data('query ($id: ID!) { document(id: $id) { id } }', { id })).toEqual({
    document: { id: now },
  });
});

test('an id that may now mean several answers with the choice, never with one of them', async () => {
  const { errors } = await api.ask('{ document(id: "tu.dong-nai/kh/8/undated") { id title } }');
  expect(errors.map(({ extensions }) => extensions.code)).toEqual(['DOCUMENT_ID_SHARED']);
  expect(errors[0]?.message).toContain('tu.dong-nai/kh/8/2025-07-20, tu.dong-nai/kh/8/2025-05-20');
});

test('the choice itself can be asked for, newest first; any other id has none', async () => {
  const choice = (id: string) => api.data('query ($id: ID!) { candidates(id: $id) { id } }', { id });
  expect(await choice('tu.dong-nai/kh/8/undated')).toEqual({
    candidates: [{ id: 'tu.dong-nai/kh/8/2025-07-20' }, { id: 'tu.dong-nai/kh/8/2025-05-20' }],
  });
  expect(await choice('tu.dong-nai/kh/8/2025-07-20')).toEqual({ candidates: [] });
  expect(await choice('tw/nq/9999/undated')).toEqual({ candidates: [] });
});
