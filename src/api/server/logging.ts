import { randomUUID } from 'node:crypto';
import type { FastifyRequest, FastifyServerOptions } from 'fastify';
import type { LogLevel } from '../../config/config.js';

/**
 * One line of JSON for each event, with the id of its request, which the answer bears too (`x-request-id`). What stands
 * behind the question mark of an address is left out: it may hold a query, and in it a text.
 */
export function logging(
  level: LogLevel,
  stream?: { write(line: string): void },
): Pick<FastifyServerOptions, 'logger' | 'genReqId'> {
  return {
    logger: {
      level,
      ...(stream && { stream }),
      // The reader of forms would write down the headers of its request, and in them the token of an editor.
      redact: ['busboyOptions.headers'],
      serializers: {
        req: (request: FastifyRequest) => ({
          method: request.method,
          path: request.url.split('?', 1)[0],
          remoteAddress: request.ip,
        }),
      },
    },
    genReqId: () => randomUUID(),
  };
}
