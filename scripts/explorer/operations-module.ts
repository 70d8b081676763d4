import { codegen } from '@graphql-codegen/core';
import * as operationTypes from '@graphql-codegen/typescript-operations';
import {
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  parse,
  print,
  visit,
} from 'graphql';

/** A file of GraphQL operations or fragments. */
export interface OperationFile {
  readonly name: string;
  readonly text: string;
}

/**
 * The module from which the explorer asks: the type of every answer, made from the schema, and the text of every
 * query with the fragments that it needs, laid out as readers see it in GraphiQL.
 */
export async function operationsModule(schema: string, files: readonly OperationFile[]): Promise<string> {
  const documents = files.map(({ name, text }) => ({ location: name, document: parse(text) }));
  const types = await codegen({
    filename: 'operations.ts',
    schema: parse(schema),
    documents,
    config: {},
    plugins: [
      {
        operationTypes: {
          enumsAsTypes: true,
          immutableTypes: true,
          skipTypename: true,
          inlineFragmentTypes: 'combine',
          scalars: { ID: 'string', Date: 'string', JSON: 'unknown' },
        },
      },
    ],
    pluginMap: { operationTypes },
  });
  const definitions = documents.flatMap(({ document }) => document.definitions);
  const fragments = new Map(
    definitions.flatMap((each) => (each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each]] : [])),
  );
  const operations = definitions.filter((each) => each.kind === Kind.OPERATION_DEFINITION);
  return [
    '// Made by `npm run operations` from graphql/operations/explorer: do not edit.',
    "import type { Operation } from './operation.js';",
    '',
    types,
    ...operations.map((operation) => constantOf(operation, fragments)),
  ].join('\n');
}

function constantOf(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): string {
  const name = operation.name?.value ?? '';
  const kind = operation.operation === 'mutation' ? 'Mutation' : 'Query';
  const constant = `ask${name}`;
  const text = [operation, ...fragmentsOf(operation, fragments)].map((each) => print(each)).join('\n');
  return `export const ${constant}: Operation<${name}${kind}, ${name}${kind}Variables> = {\n  text: ${JSON.stringify(text)},\n};\n`;
}

/** The fragments that it spreads, and those that they spread, each once. */
function fragmentsOf(
  operation: OperationDefinitionNode,
  fragments: ReadonlyMap<string, FragmentDefinitionNode>,
): readonly FragmentDefinitionNode[] {
  const found = new Set<FragmentDefinitionNode>();
  const collect = (node: OperationDefinitionNode | FragmentDefinitionNode): void => {
    visit(node, {
      FragmentSpread: ({ name }) => {
        const fragment = fragments.get(name.value);
        if (!fragment || found.has(fragment)) return;
        found.add(fragment);
        collect(fragment);
      },
    });
  };
  collect(operation);
  return [...found];
}
