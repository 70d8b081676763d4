import accepts from '@fastify/accepts';
import multipart from '@fastify/multipart';
import type { FastifyInstance } from 'fastify';
import type { UploadLimits } from './upload-limits.js';

/** Bytes of one field beside the files: settings as YAML. */
const maxFieldBytes = 65_536;
const maxFields = 20;

/**
 * Routes that take files (tải tệp lên): `multipart/form-data`, or any other body as the content of one file. They stand
 * in a room of their own, so that `/graphql` goes on reading JSON only.
 */
export async function registerUploads(
  fastify: FastifyInstance,
  { maxFiles, maxRequestBytes, reading }: UploadLimits,
  routes: (room: FastifyInstance) => void,
): Promise<void> {
  await fastify.register(async (room) => {
    room.removeAllContentTypeParsers();
    await room.register(accepts);
    await room.register(multipart, {
      // A file that is too large is named in the answer; the others are taken all the same.
      throwFileSizeLimit: false,
      limits: {
        fileSize: reading.maxBytes,
        files: maxFiles,
        fields: maxFields,
        fieldSize: maxFieldBytes,
        parts: maxFiles + maxFields,
      },
    });
    room.addContentTypeParser(
      '*',
      { parseAs: 'buffer', bodyLimit: maxRequestBytes },
      async (_: unknown, body: Buffer) => body,
    );
    routes(room);
  });
}
