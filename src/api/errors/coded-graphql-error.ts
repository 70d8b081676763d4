import { GraphQLError } from 'graphql';
import type { CancuError } from '../../errors/cancu-error.js';

/** A coded error where only GraphQL's own kind is taken: before a query runs. `formatError` shows it as any other. */
export function codedGraphqlError(error: CancuError): GraphQLError {
  return new GraphQLError(error.message, {
    originalError: error,
    // Told by the request alone, so that sending it again is of no use.
    extensions: { http: { status: 400 } },
  });
}
