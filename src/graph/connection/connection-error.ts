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
  'Neo.TransientError.General.OutOfMemoryError': 'NEO4J_MEMORY',
  'Neo.TransientError.General.MemoryPoolOutOfMemoryError': 'NEO4J_MEMORY',
  'Neo.TransientError.General.TransactionOutOfMemoryError': 'NEO4J_MEMORY',
  'Neo.ClientError.Transaction.TransactionTimedOut': 'NEO4J_TIMEOUT',
  'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration': 'NEO4J_TIMEOUT',
};

/**
 * What a failure of the driver means to the user, or the failure itself where it is none that the user could mend
 * (a wrong statement is a bug of cancu).
 */
export function connectionError(cause: unknown, server: { uri: string; database: string }): unknown {
  if (!(cause instanceof Neo4jError)) return cause;
  const code = codes[cause.code] ?? uncoded(cause);
  if (code === undefined) return cause;
  return new CancuError(
    code,
    { uri: server.uri, database: server.database, reason: cause.message },
    { cause },
  );
}

// The driver gives these no code of their own.
function uncoded({ message }: Neo4jError): ErrorCode | undefined {
  if (message.startsWith('Connection acquisition timed out')) return 'NEO4J_UNREACHABLE';
  if (/^(?:Server responded HTTP|Unknown Bolt protocol version)/.test(message)) return 'NEO4J_PROTOCOL';
  return undefined;
}
