/**
 * The address of GraphiQL with a query that runs as it stands: GraphiQL takes no variables from an address, so their
 * values become the defaults of the query's own variables.
 *
 * @example graphiqlAddress('query A($id: ID!) {…}', { id: 'tw/nq/28/2022-11-17' }) // '/graphiql?query=query A($id: ID! = "tw/…") {…}'
 */
export function graphiqlAddress(query: string, variables: object): string {
  return `/graphiql?${new URLSearchParams({ query: withDefaults(query, variables) })}`;
}

/**
 * A query whose variables have these values unless others are given; those that are null have none.
 *
 * @example withDefaults('query A($first: Int!) {…}', { first: 20 }) // 'query A($first: Int! = 20) {…}'
 */
export function withDefaults(query: string, variables: object): string {
  const values = new Map(given(variables));
  // The head of an operation ends where its first selection begins; types hold no brace.
  const end = query.indexOf('{');
  const head = query
    .slice(0, end)
    .replace(/\$(\w+): [\w![\]]+/g, (declared, name: string) =>
      values.has(name) ? `${declared} = ${literal(values.get(name), name)}` : declared,
    );
  return head + query.slice(end);
}

/** Fields of inputs whose values are names of an enum, which GraphQL writes without quotation marks. */
const enumFields: ReadonlySet<string> = new Set(['level']);

function literal(value: unknown, field: string): string {
  if (typeof value === 'string') return enumFields.has(field) ? value : JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((each) => literal(each, field)).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = given(value).map(([name, each]) => `${name}: ${literal(each, name)}`);
  return `{ ${fields.join(', ')} }`;
}

function given(values: object): readonly (readonly [string, unknown])[] {
  return Object.entries(values).filter(([, value]) => value !== null && value !== undefined);
}
