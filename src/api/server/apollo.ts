import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import type { FastifyBaseLogger } from 'fastify';
import { type GraphQLSchema, getVariableValues } from 'graphql';
import { CancuError } from '../../errors/cancu-error.js';
import { codedGraphqlError } from '../errors/coded-graphql-error.js';
import { formatError } from '../errors/format-error.js';
import { queryCost } from '../limits/query-cost.js';
import type { QueryLimits } from '../limits/query-limits.js';
import { shapeRule } from '../limits/shape-rule.js';
import type { Metrics } from '../metrics/metrics.js';
import { requestPlugin } from '../metrics/request-plugin.js';
import type { RequestContext } from '../requests/request-context.js';
import { ParsedQueries } from './parsed-queries.js';

/** The GraphQL server, not yet started. */
export function createApollo(
  schema: GraphQLSchema,
  limits: QueryLimits,
  log: FastifyBaseLogger,
  metrics: Metrics,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    // A public API: the schema is its reference.
    introspection: true,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    // Whoever started the server stops it, in order.
    stopOnTerminationSignals: false,
    persistedQueries: false,
    documentStore: new ParsedQueries(metrics),
    parseOptions: { maxTokens: limits.maxTokens },
    validationRules: [shapeRule(limits)],
    formatError: (formatted, error) =>
      formatError(formatted, error, (unexpected) => log.error({ err: unexpected }, 'unexpected error')),
    plugins: [
      // The landing page would be fetched from the internet; `/graphiql` is ours.
      ApolloServerPluginLandingPageDisabled(),
      // It would be called for every field of every row, and we give no caching hints.
      ApolloServerPluginCacheControlDisabled(),
      requestPlugin(metrics),
      {
        requestDidStart: async () => ({
          didResolveOperation: async ({ document, operation, request }) => {
            if (!operation) return;
            if (!schema.getRootType(operation.operation)) {
              throw codedGraphqlError(new CancuError('OPERATION_UNKNOWN', { kind: operation.operation }));
            }
            const definitions = operation.variableDefinitions ?? [];
            const { errors } = getVariableValues(schema, definitions, request.variables ?? {});
            // Execution refuses these variables and names each; their cost cannot be told.
            if (errors) return;
            const cost = queryCost(schema, document, operation, request.variables ?? {});
            if (cost > limits.maxCost) {
              throw codedGraphqlError(new CancuError('QUERY_TOO_COMPLEX', { cost, max: limits.maxCost }));
            }
          },
        }),
      },
    ],
  });
}
