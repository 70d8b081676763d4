/** The address of GraphiQL with a query and its variables in it. */
export function graphiqlAddress(query: string, variables: unknown): string {
  const parameters = new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) });
  return `/graphiql?${parameters}`;
}
