import { Neo4jError } from 'neo4j-driver';
import { CancuError } from '../../errors/cancu-error.js';
import type { ErrorCode } from '../../errors/error-table.js';

// Status codes of https://neo4j.com/docs/status-codes/5/errors/, and the driver's own for a server out of reach.
const codes: Readonly<Record<string, ErrorCode>> = {
  ServiceUnavailable: 'NEO4J_UNREACHABLE',
  SessionExpired: 'NEO4J_UNREACHABLE',
  'Neo.TransientError.General.DatabaseUnavailable': 'NEO4J_UNREACHABLE',
  'Neo.ClientError.Security.Unauthorized': 'NEO4J_AUTH',
  'Neo.ClientError.Security.AuthenticationRateLimit': 'NEO4J_AUTH',
  'Neo.ClientError.Security.CredentialsExpired': 'NEO4J_AUTH',
  'Neo.ClientError.Security.Forbidden': 'NEO4J_FORBIDDEN',
  'Neo.ClientError.Database.DatabaseNotFound': 'NEO4J_DATABASE',
  'Neo.ClientError.Transaction.TransactionTimedOut': 'NEO4J_TIMEOUT',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration': 'NEO4J_TIMEOUT',
};

/**
 * What a failure of the driver means to the user, or the failure itself where it is none that the user could mend
 * (a wrong statement is a bug of cancu).
 */
export function connectionError(cause: unknown, server: { uri: string; database: string }): unknown {
  if (!(cause instanceof Neo4jError)) return cause;
  const code = codes[cause.code] ?? (isPoolTimeout(cause) ? 'NEO4J_UNREACHABLE' : undefined);
  if (code === undefined) return cause;
  return new CancuError(
    code,
    { uri: server.uri, database: server.database, reason: cause.message },
    { cause },
  );
}

// The driver gives this one no code of its own.
function isPoolTimeout(error: Neo4jError): boolean {
  return error.message.startsWith('Connection acquisition timed out');
}
