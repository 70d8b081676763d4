import { type DocumentNode, type GraphQLSchema, getNamedType, isLeafType } from 'graphql';
// Its ES modules bring a second copy of graphql, which refuses schemas of the first.
import { type ComplexityEstimator, getComplexity } from 'graphql-query-complexity/cjs';
import { defaultPageSize } from '../paging/page-size.js';

/**
 * How many objects a query could return if every page were full: an object counts one, a page as many as `first` or
 * `last` ask for, and pages in pages multiply. Scalars come with their object and cost nothing.
 */
export function queryCost(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown>,
  operationName: string | undefined,
): number {
  return getComplexity({
    schema,
    query,
    variables,
    estimators: [estimate],
    ...(operationName !== undefined && { operationName }),
  });
}

const estimate: ComplexityEstimator = ({ field, args, childComplexity }) => {
  if (isLeafType(getNamedType(field.type))) return 0;
  return rowsOf(field.args, args) * (1 + childComplexity);
};

function rowsOf(
  declared: readonly { readonly name: string }[],
  given: Readonly<Record<string, unknown>>,
): number {
  if (!declared.some(({ name }) => name === 'first' || name === 'limit')) return 1;
  const asked = given.first ?? given.last ?? given.limit;
  return typeof asked === 'number' ? Math.max(asked, 1) : defaultPageSize;
}
