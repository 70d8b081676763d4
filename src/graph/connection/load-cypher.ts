import { readFileSync } from 'node:fs';

declare const types: unique symbol;

/**
 * One statement of `cypher/queries/`, with the parameters it takes and the rows it gives. The database does not know
 * these types: an integration test of each query holds the statement and its types together.
 */
export interface CypherQuery<Params extends object, Row extends object> {
  /** File name without `.cypher`; it names the statement in logs and metrics. */
  readonly name: string;
  readonly text: string;
  readonly [types]?: { readonly params: Params; readonly row: Row };
}

// `src/graph/connection` and `dist/graph/connection` lie equally deep, so that one path serves both.
const queriesFolder = new URL('../../../cypher/queries/', import.meta.url);
const texts = new Map<string, string>();

/**
 * The statement in `cypher/queries/{name}.cypher`, read once. The name is written in the code, never taken from a
 * user.
 *
 * @example
 * const findTitles = loadCypher<{ ids: readonly string[] }, { id: string; title: string | null }>('find-titles');
 * const rows = await graph.read(findTitles, { ids });
 */
export function loadCypher<Params extends object, Row extends object>(
  name: string,
): CypherQuery<Params, Row> {
  let text = texts.get(name);
  if (text === undefined) {
    text = readFileSync(new URL(`${name}.cypher`, queriesFolder), 'utf8');
    texts.set(name, text);
  }
  return { name, text };
}
