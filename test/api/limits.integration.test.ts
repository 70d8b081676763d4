import { describe, expect, test } from 'vitest';
import { apiUnderTest } from './api-under-test.js';

describe('a request that asks too much', () => {
  const api = apiUnderTest();

  const nested = (levels: number): string =>
    levels === 0 ? 'id' : `id citedBy(first: 1) { nodes { ${nested(levels - 1)} } }`;

  test.each([
    ['nested too deep', `{ document(id: "x/y") { ${nested(9)} } }`, 'QUERY_TOO_DEEP'],
    [
      'nested too deep by fragments',
      `query { document(id: "x/y") { ...a } }
       ${['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((name, at, all) => `fragment ${name} on Document { id cites(first: 1) { nodes { ${all[at + 1] ? `...${all[at + 1]}` : 'id'} } } }`).join(' ')}`,
      'QUERY_TOO_DEEP',
    ],
    [
      'with too many aliases',
      `{ ${Array.from({ length: 31 }, (_, index) => `a${index}: statistics { documents }`).join(' ')} }`,
      'QUERY_TOO_MANY_ALIASES',
    ],
    [
      'for too many objects',
      '{ documents(first: 100) { nodes { citedBy(first: 100) { nodes { citations(first: 100) { nodes { id } } } } } } }',
      'QUERY_TOO_COMPLEX',
    ],
  ])('%s is refused before it runs', async (_, query, code) => {
    const { status, data, errors } = await api.ask(query);
    expect(status).toBe(400);
    expect(data).toBeUndefined();
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(errors[0]?.extensions.remedy).toMatchObject({ vi: expect.any(String), en: expect.any(String) });
  });

  test.each([
    [
      'a day that is in no calendar',
      'query ($d: Date) { lookup(citation: "28-NQ/TW", on: $d) { confidence } }',
      { d: '2023-02-30' },
      '$d',
    ],
    [
      'a number that is a word',
      'query ($n: Int) { documents(first: $n) { totalCount } }',
      { n: 'ten' },
      '$n',
    ],
    ['a variable left out', 'query ($id: ID!) { document(id: $id) { id } }', {}, '$id'],
  ])('%s is refused by the name of its variable', async (_, query, variables, name) => {
    const { status, errors } = await api.ask(query, variables);
    expect(status).toBe(400);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
    expect(errors[0]?.message).toContain(name);
  });

  test.each(['subscription { __typename }'])('%s is no kind known here', async (query) => {
    const { status, errors } = await api.ask(query);
    expect(status).toBe(400);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['OPERATION_UNKNOWN']);
  });

  test('in too many words is refused before it is read', async () => {
    const { status, errors } = await api.ask(`{ ${'statistics { documents } '.repeat(1_000)} }`);
    expect(status).toBe(400);
    expect(errors[0]?.message).toMatch(/tokens/);
  });

  test('in too many bytes is refused', async () => {
    const response = await fetch(`${api.url()}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `{ statistics { documents } } # ${'x'.repeat(1_100_000)}` }),
    });
    expect(response.status).toBe(413);
  });

  test('from a page of another site is refused', async () => {
    const response = await fetch(`${api.url()}/graphql?query={statistics{documents}}`);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('CSRF');
  });

  test('introspection, which nests deep, is allowed', async () => {
    const ofType = (levels: number): string =>
      levels === 0 ? 'name' : `name ofType { ${ofType(levels - 1)} }`;
    const query = `{ __schema { types { fields { args { type { ${ofType(9)} } } } } } }`;
    expect((await api.ask(query)).errors).toEqual([]);
  });
});
