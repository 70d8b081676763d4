import { type CypherQuery, loadCypher } from '../connection/load-cypher.js';

/** Fragments of Cypher for the slots of a statement, by the slot's name. Written in the code, never by a user. */
export type CypherFragments = Readonly<Record<string, string>>;

const slot = /\{\{(\w+)\}\}/;
const composed = new Map<string, string>();

/**
 * The statement `cypher/queries/read/{name}.cypher` with its `{{slots}}` filled. What a user chooses (a filter, a
 * direction) decides which fragments stand in the statement, so that each choice has a plan and an index of its own;
 * the values a user gives are always parameters.
 *
 * @throws RangeError when a slot has no fragment: a bug
 * @example composeCypher('list-documents', { order: 'd.sortKey DESC', hint: '', filter: '' })
 */
export function composeCypher<Params extends object, Row extends object>(
  name: string,
  fragments: CypherFragments,
): CypherQuery<Params, Row> {
  const template = loadCypher<Params, Row>(`read/${name}`);
  const key = `${name} ${JSON.stringify(fragments)}`;
  let text = composed.get(key);
  if (text === undefined) {
    text = fillSlots(template, fragments);
    composed.set(key, text);
  }
  return { name, text };
}

/**
 * A statement or fragment with its slots filled, not remembered: for fragments of which clients make more kinds than a
 * server could keep.
 *
 * @throws RangeError when a slot has no fragment: a bug
 */
export function fillSlots(
  { name, text }: Pick<CypherQuery<object, object>, 'name' | 'text'>,
  fragments: CypherFragments,
): string {
  let filled = '';
  for (const [index, piece] of piecesOf(text).entries()) {
    const fragment = index % 2 === 0 ? piece : fragments[piece];
    if (fragment === undefined) throw new RangeError(`no fragment for {{${piece}}} of ${name}.cypher`);
    filled += fragment;
  }
  return filled;
}

const pieces = new Map<string, readonly string[]>();

/** Text and names of slots by turns. */
function piecesOf(text: string): readonly string[] {
  const known = pieces.get(text);
  if (known) return known;
  const split = text.split(slot);
  pieces.set(text, split);
  return split;
}

/**
 * A map projection of `variable`; a list that is absent becomes empty.
 *
 * @example projection('b', ['id', 'name'], ['variants']) // 'b { .id, .name, variants: coalesce(b.variants, []) }'
 */
export function projection(
  variable: string,
  fields: readonly string[],
  lists: readonly string[] = [],
): string {
  const parts = [
    ...fields.map((field) => `.${field}`),
    ...lists.map((list) => `${list}: coalesce(${variable}.${list}, [])`),
  ];
  return `${variable} { ${parts.join(', ')} }`;
}
