import {
  type ASTVisitor,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationContext,
  type ValidationRule,
} from 'graphql';
import { CancuError } from '../../errors/cancu-error.js';
import { codedGraphqlError } from '../errors/coded-graphql-error.js';
import type { QueryLimits } from './query-limits.js';

interface Shape {
  readonly depth: number;
  readonly aliases: number;
}

/** A validation rule that refuses operations nested too deep or with too many aliases. */
export function shapeRule({
  maxDepth,
  maxAliases,
}: Pick<QueryLimits, 'maxDepth' | 'maxAliases'>): ValidationRule {
  return (context: ValidationContext): ASTVisitor => {
    const fragments = new Map<string, Shape>();
    return {
      OperationDefinition(operation: OperationDefinitionNode) {
        const { depth, aliases } = shapeOf(operation.selectionSet, context, fragments, new Set());
        if (depth > maxDepth) {
          context.reportError(codedGraphqlError(new CancuError('QUERY_TOO_DEEP', { depth, max: maxDepth })));
        }
        if (aliases > maxAliases) {
          context.reportError(
            codedGraphqlError(new CancuError('QUERY_TOO_MANY_ALIASES', { count: aliases, max: maxAliases })),
          );
        }
      },
    };
  };
}

// Each fragment is measured once: used twice inside itself twice over, it would otherwise take exponential time.
function shapeOf(
  selections: SelectionSetNode | undefined,
  context: ValidationContext,
  fragments: Map<string, Shape>,
  open: ReadonlySet<string>,
): Shape {
  let depth = 0;
  let aliases = 0;
  for (const selection of selections?.selections ?? []) {
    let inner: Shape;
    if (selection.kind === Kind.FRAGMENT_SPREAD) {
      const fragment = context.getFragment(selection.name.value);
      inner =
        fragment && !open.has(fragment.name.value) ? fragmentShape(fragment, context, fragments, open) : flat;
    } else {
      inner = shapeOf(selection.selectionSet, context, fragments, open);
    }
    if (selection.kind === Kind.FIELD) {
      // Introspection nests deep by nature (`ofType`) and is bounded by the schema.
      if (selection.name.value.startsWith('__')) continue;
      inner = { depth: inner.depth + 1, aliases: inner.aliases + (selection.alias ? 1 : 0) };
    }
    depth = Math.max(depth, inner.depth);
    aliases += inner.aliases;
  }
  return { depth, aliases };
}

const flat: Shape = { depth: 0, aliases: 0 };

function fragmentShape(
  fragment: FragmentDefinitionNode,
  context: ValidationContext,
  fragments: Map<string, Shape>,
  open: ReadonlySet<string>,
): Shape {
  const name = fragment.name.value;
  const known = fragments.get(name);
  if (known) return known;
  const shape = shapeOf(fragment.selectionSet, context, fragments, new Set([...open, name]));
  fragments.set(name, shape);
  return shape;
}
