import { get } from 'node:http';
import { createServer } from 'node:net';
import { HEALTH_ANSWER } from '../api/server/health-answer.js';
import { CancuError } from '../errors/cancu-error.js';

/** How long whatever holds a port has to say that it is cancu. */
const ANSWER_WITHIN_MS = 1_000;

/**
 * Makes sure that a server could listen there, before anything heavy is started for it. Where it could not, another
 * cancu on the port is told apart from any other program.
 *
 * @throws CancuError `SERVER_RUNNING`, `PORT_IN_USE`, `HOST_UNUSABLE`
 */
export async function assertPortIsFree(host: string, port: number): Promise<void> {
  const failure = await tryToListen(host, port);
  if (failure === null) return;
  if (failure.code === 'EADDRINUSE' && (await isCancu(host, port))) {
    throw new CancuError('SERVER_RUNNING', { host, port }, { cause: failure });
  }
  throw listenError(failure, host, port);
}

function tryToListen(host: string, port: number): Promise<NodeJS.ErrnoException | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', resolve);
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(null)));
  });
}

/** Whether a cancu answers on a port. A program that accepts and says nothing, or never stops, is none. */
function isCancu(host: string, port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const expected = JSON.stringify(HEALTH_ANSWER);
    // No pooled connection: one kept alive would keep this process, and the server asked, from ending.
    const request = get({ host: reachable(host), port, path: '/healthz', agent: false }, (response) => {
      let answer = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        answer += part;
        if (answer.length > expected.length) request.destroy();
      });
      response.on('close', () => resolve(answer === expected));
    });
    const tooLate = setTimeout(() => request.destroy(), ANSWER_WITHIN_MS);
    request.on('error', () => resolve(false));
    request.on('close', () => {
      clearTimeout(tooLate);
      resolve(false);
    });
  });
}

/** The address at which a server that listens on every address of the machine can be asked. */
function reachable(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  return host === '::' ? '::1' : host;
}

/** What a failure to listen means to the user, or the failure itself where it is no expected one. */
export function listenError(error: NodeJS.ErrnoException, host: string, port: number): Error {
  if (error.code === 'EADDRINUSE') return new CancuError('PORT_IN_USE', { host, port }, { cause: error });
  if (error.code === 'EACCES' || error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new CancuError('HOST_UNUSABLE', { host, port, reason: error.message }, { cause: error });
  }
  return error;
}
