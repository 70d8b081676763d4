import {
  type DocumentNode,
  type GraphQLSchema,
  getNamedType,
  isLeafType,
  Kind,
  type OperationDefinitionNode,
  type TypeNode,
} from 'graphql';
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
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): number {
  // What is not given has the operation's default, which null has not.
  const given = decidingVariables(operation).filter((name) => Object.hasOwn(variables, name));
  const deciding = JSON.stringify(given.map((name) => [name, variables[name]]));
  const known = latest.get(operation);
  if (known?.deciding === deciding) return known.cost;
  const operationName = operation.name?.value;
  const cost = getComplexity({
    schema,
    query,
    variables,
    estimators: [estimate],
    ...(operationName !== undefined && { operationName }),
  });
  latest.set(operation, { deciding, cost });
  return cost;
}

/** The cost of each operation that is kept parsed, with the variables that it was asked with last. */
const latest = new WeakMap<OperationDefinitionNode, { readonly deciding: string; readonly cost: number }>();

// Pages have sizes, @skip and @include conditions: nothing else that a client varies changes the cost.
const decidingTypes: ReadonlySet<string> = new Set(['Int', 'Boolean']);

function decidingVariables({ variableDefinitions }: OperationDefinitionNode): readonly string[] {
  return (variableDefinitions ?? [])
    .filter(({ type }) => decidingTypes.has(namedType(type)))
    .map(({ variable }) => variable.name.value);
}

function namedType(type: TypeNode): string {
  return type.kind === Kind.NAMED_TYPE ? type.name.value : namedType(type.type);
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
