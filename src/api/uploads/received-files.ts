import type { FastifyRequest } from 'fastify';
import { CancuError } from '../../errors/cancu-error.js';
import { tooLarge } from '../../reading/read-bytes.js';
import type { UploadLimits } from './upload-limits.js';

/** A file as it was sent; one that is too large comes without its bytes. */
export interface ReceivedFile {
  readonly name: string;
  readonly bytes: Uint8Array | null;
  /** Why it is not read. */
  readonly refused: CancuError | null;
}

/** The files of a request, and the fields sent beside them. */
export interface Received {
  readonly files: readonly ReceivedFile[];
  readonly fields: Readonly<Record<string, string>>;
}

const longestName = 300;

/**
 * The files that a request holds: the parts of `multipart/form-data`, or its body as it stands, named by `?name=`.
 *
 * @throws CancuError UPLOAD_EMPTY, UPLOAD_TOO_MANY_FILES, REQUEST_TOO_LARGE, REQUEST_INVALID
 */
export async function receivedFiles(
  request: FastifyRequest<{ Querystring: Readonly<Record<string, unknown>> }>,
  limits: UploadLimits,
): Promise<Received> {
  const received = request.isMultipart() ? await partsOf(request, limits) : wholeBody(request, limits);
  if (received.files.length === 0) throw new CancuError('UPLOAD_EMPTY');
  return received;
}

function wholeBody(
  { body, query }: FastifyRequest<{ Querystring: Readonly<Record<string, unknown>> }>,
  { reading }: UploadLimits,
): Received {
  if (!Buffer.isBuffer(body) || body.length === 0) return { files: [], fields: {} };
  const name = nameOf(typeof query.name === 'string' ? query.name : '');
  const refused = body.length > reading.maxBytes ? tooLarge(name, body.length, reading) : null;
  return { files: [{ name, bytes: refused ? null : body, refused }], fields: {} };
}

async function partsOf(request: FastifyRequest, limits: UploadLimits): Promise<Received> {
  const { maxFiles, maxRequestBytes, reading } = limits;
  const files: ReceivedFile[] = [];
  const fields: Record<string, string> = Object.create(null);
  let total = 0;
  try {
    for await (const part of request.parts({ limits: { fileSize: reading.maxBytes, files: maxFiles } })) {
      if (part.type === 'field') {
        if (typeof part.value === 'string') fields[part.fieldname] = part.value;
        continue;
      }
      const name = nameOf(part.filename);
      const bytes = await part.toBuffer();
      total += bytes.length;
      if (total > maxRequestBytes) throw new CancuError('REQUEST_TOO_LARGE', { max: maxRequestBytes });
      const refused = part.file.truncated ? tooLarge(name, bytes.length, reading) : null;
      files.push({ name, bytes: refused ? null : bytes, refused });
    }
  } catch (error) {
    throw explain(error, maxFiles);
  }
  // A form with an empty file field sends a part without name and content.
  return { files: files.filter(({ name, bytes }) => name !== unnamed || bytes?.length !== 0), fields };
}

const unnamed = 'tep';

/** A file's name without folders, short enough to be shown. */
function nameOf(sent: string): string {
  const name = sent.split(/[\\/]/).at(-1)?.trim().slice(-longestName);
  return name || unnamed;
}

function explain(error: unknown, maxFiles: number): unknown {
  if (!(error instanceof Error) || error instanceof CancuError) return error;
  const code = 'code' in error ? error.code : undefined;
  if (code === 'FST_FILES_LIMIT') return new CancuError('UPLOAD_TOO_MANY_FILES', { max: maxFiles });
  return new CancuError('REQUEST_INVALID', { reason: error.message }, { cause: error });
}
