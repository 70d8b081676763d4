import type { ApolloServerPlugin } from '@apollo/server';
import type { OperationDefinitionNode } from 'graphql';
import type { RequestContext } from '../requests/request-context.js';
import type { Metrics } from './metrics.js';

/**
 * Measures every GraphQL request and writes a line about it in the log: which fields it asked for, how long it took and
 * which errors it met. Nothing of what was asked or answered is written down: a text to be checked may be secret.
 */
export function requestPlugin(metrics: Metrics): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async ({ contextValue }) => {
      const start = performance.now();
      return {
        willSendResponse: async ({ operation, response }) => {
          const seconds = (performance.now() - start) / 1_000;
          const errors = codesOf(response.body);
          const fields = operation ? rootFieldsOf(operation) : ['invalid'];
          metrics.requestAnswered(fields, seconds, errors.length > 0);
          contextValue.log.info({ graphql: { fields, ms: Math.round(seconds * 1_000), errors } }, 'graphql');
        },
      };
    },
  };
}

/** Fields of the schema only: the operation is valid when it comes here with any. */
function rootFieldsOf({ operation, selectionSet }: OperationDefinitionNode): readonly string[] {
  const fields = selectionSet.selections.map((selection) =>
    selection.kind === 'Field' ? selection.name.value : 'fragment',
  );
  return operation === 'query' ? fields : fields.map((field) => `${operation}.${field}`);
}

interface Body {
  readonly kind: string;
  readonly singleResult?: {
    readonly errors?: readonly { readonly extensions?: { readonly code?: unknown } }[];
  };
}

function codesOf(body: Body): readonly string[] {
  const errors = body.singleResult?.errors ?? [];
  return errors.map(({ extensions }) => String(extensions?.code ?? 'UNKNOWN'));
}
