import { describe, expect, test } from 'vitest';
import { apiUnderTest } from './api-under-test.js';

/** What someone might type to break out of a full-text or Cypher statement. */
const attempts = [
  '*:*',
  'symbol:28*',
  '") OR (title:a',
  '" OR "*',
  'a AND NOT b',
  '[a TO z]',
  '\\',
  '\\" *:* \\"',
  'quy~ dinh^100',
  '/.*/',
  "') DETACH DELETE n //",
  '}) MATCH (n) DETACH DELETE n RETURN ({',
  '`',
  '$filter',
  '{{filter}}',
  '\u0000',
  '🙂',
  '(((((((((((((((',
  'a '.repeat(25),
];

describe('whatever a user types is taken as words', () => {
  const api = apiUnderTest();
  const size = 'statistics { documents citations bodies }';

  test.each(attempts)('%j', async (text) => {
    const before = await api.data(`{ ${size} }`);
    const query = `query ($text: String!, $id: ID!) {
      search(text: $text) { totalCount nodes { id } }
      lookup(citation: $text) { document { id } }
      bodies(filter: { text: $text, code: $text }) { nodes { id } }
      documents(filter: { symbol: $text, type: [$id], series: $text }) { nodes { id } }
      document(id: $id) { id }
      node(id: $id) { id }
      path(from: $id, to: $id) { length }
    }`;
    const { errors } = await api.ask(query, { text, id: text.slice(0, 50) });
    expect(errors).toEqual([]);
    expect(await api.data(`{ ${size} }`)).toEqual(before);
  });

  test.each(['*:*', 'symbol:28*', '[a TO z]', '/.*/', '*'])(
    '%j finds only what holds these words',
    async (text) => {
      const { search } = (await api.data('query ($text: String!) { search(text: $text) { totalCount } }', {
        text,
      })) as { search: { totalCount: number } };
      expect(search.totalCount).toBe(0);
    },
  );
});
