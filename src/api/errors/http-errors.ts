import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { CancuError } from '../../errors/cancu-error.js';
import type { ErrorCode } from '../../errors/error-table.js';

// 400 where nothing else is said: the request is what is wrong.
const statuses: Partial<Readonly<Record<ErrorCode, number>>> = {
  EDITOR_TOKEN_MISSING: 401,
  EDITOR_TOKEN_WRONG: 401,
  EDITOR_NOT_CONFIGURED: 403,
  ROUTE_UNKNOWN: 404,
  DOCUMENT_NOT_FOUND: 404,
  FORMAT_UNKNOWN: 406,
  REQUEST_TOO_LARGE: 413,
  UPLOAD_TOO_MANY_FILES: 413,
  FILE_TOO_LARGE: 413,
  MEDIA_TYPE_UNSUPPORTED: 415,
  RATE_LIMITED: 429,
  INTERNAL: 500,
  EXPORT_BUSY: 503,
  NOT_READY: 503,
  UPLOADS_BUSY: 503,
  NEO4J_UNREACHABLE: 503,
  NEO4J_MEMORY: 503,
  NEO4J_TIMEOUT: 504,
};

/** Seconds after which to try again, where that helps. */
const retryAfter: Partial<Readonly<Record<ErrorCode, number>>> = { UPLOADS_BUSY: 5 };

/** The HTTP status that goes with a code. */
export function httpStatusOf(code: ErrorCode): number {
  return statuses[code] ?? (code.startsWith('NEO4J_') ? 500 : 400);
}

/**
 * Everything that goes wrong outside of GraphQL's own answers, said as everything else is: with its code, what happened
 * and what to do, in both languages. `/graphql` gets it in the form of a GraphQL answer.
 */
export function registerErrors(fastify: FastifyInstance): void {
  fastify.setNotFoundHandler((request, reply) => {
    const path = pathOf(request);
    return answer(request, reply, new CancuError('ROUTE_UNKNOWN', { method: request.method, path }));
  });
  fastify.setErrorHandler<FastifyError>((error, request, reply) => {
    const known = error instanceof CancuError ? error : requestError(error, request);
    if (known.code === 'INTERNAL') request.log.error({ err: error }, 'unexpected error');
    return answer(request, reply, known);
  });
}

/** What a refusal by Fastify means; `INTERNAL` where it is none. */
function requestError(error: FastifyError, request: FastifyRequest): CancuError {
  const status = error.statusCode ?? 500;
  if (status === 413) {
    return new CancuError('REQUEST_TOO_LARGE', { max: request.routeOptions.bodyLimit ?? 0 });
  }
  if (status === 415) {
    return new CancuError('MEDIA_TYPE_UNSUPPORTED', { type: request.headers['content-type'] ?? '' });
  }
  if (status < 500) return new CancuError('REQUEST_INVALID', { reason: error.message });
  return new CancuError('INTERNAL');
}

function answer(request: FastifyRequest, reply: FastifyReply, error: CancuError): FastifyReply {
  const { code, text: message, remedy } = error;
  const body =
    pathOf(request) === '/graphql'
      ? { errors: [{ message: `${message.vi} · ${message.en}`, extensions: { code, message, remedy } }] }
      : { code, message, remedy };
  const seconds = retryAfter[code];
  if (seconds !== undefined) void reply.header('retry-after', seconds);
  return reply.code(httpStatusOf(code)).type('application/json; charset=utf-8').send(body);
}

// What stands behind the question mark may hold a text.
function pathOf(request: FastifyRequest): string {
  return request.url.split('?', 1)[0] ?? '';
}
