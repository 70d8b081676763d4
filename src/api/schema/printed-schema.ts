import { type GraphQLSchema, lexicographicSortSchema, printSchema } from 'graphql';

/** The schema in GraphQL's own language, in an order that does not depend on that of the code. */
export function printedSchema(schema: GraphQLSchema): string {
  return `# Made by \`npm run schema\`: do not edit.\n\n${printSchema(lexicographicSortSchema(schema))}\n`;
}
