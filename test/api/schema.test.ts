import 'reflect-metadata';
import { readFileSync } from 'node:fs';
import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { buildSchema } from '../../src/api/schema/build-schema.js';
import { printedSchema } from '../../src/api/schema/printed-schema.js';

const schema = await buildSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type),
);
/** GraphQL's own words, which need no Vietnamese one. */
const technical = /cursor|page|edge|node|id\b|offset|start|end|UTF-16|SHA-256|score/i;

/** Everything in the schema that a reader may ask about, by its path, with its description. */
const described: readonly (readonly [string, string | null | undefined])[] = types.flatMap((type) => [
  [type.name, type.description] as const,
  ...membersOf(type),
]);

function membersOf(type: GraphQLNamedType): (readonly [string, string | null | undefined])[] {
  if (isEnumType(type)) {
    return type.getValues().map((value) => [`${type.name}.${value.name}`, value.description] as const);
  }
  if (isInputObjectType(type)) {
    return Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field.description]);
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    [`${type.name}.${field.name}`, field.description] as const,
    ...field.args.map((arg) => [`${type.name}.${field.name}(${arg.name})`, arg.description] as const),
  ]);
}

describe('the schema', () => {
  test('is the one in graphql/schema.graphql; `npm run schema` writes it', () => {
    const file = readFileSync(new URL('../../graphql/schema.graphql', import.meta.url), 'utf8');
    expect(printedSchema(schema)).toBe(file);
  });

  test('describes every type, field, argument and value', () => {
    const missing = described.filter(
      ([path, text]) => path !== 'Query' && path !== 'Mutation' && !text?.trim(),
    );
    expect(missing.map(([path]) => path)).toEqual([]);
  });

  test('gives the Vietnamese term with every type, value and field of the matter', () => {
    const without = described.filter(
      ([path, text]) =>
        text && !technical.test(text) && !technical.test(path) && !/[à-ỹđ]|\((?:cho|khi) /iu.test(text),
    );
    expect(without.map(([path]) => path)).toEqual([]);
  });
});
