import { createServer } from 'node:net';
import { CancuError } from '../errors/cancu-error.js';

/**
 * Makes sure that a server could listen there, before anything heavy is started for it.
 *
 * @throws CancuError `PORT_IN_USE`, `HOST_UNUSABLE`
 */
export function assertPortIsFree(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => reject(listenError(error, host, port)));
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve()));
  });
}

/** What a failure to listen means to the user, or the failure itself where it is no expected one. */
export function listenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') return new CancuError('PORT_IN_USE', { host, port }, { cause: error });
  if (error.code === 'EACCES' || error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new CancuError('HOST_UNUSABLE', { host, port, reason: error.message }, { cause: error });
  }
  return error;
}
