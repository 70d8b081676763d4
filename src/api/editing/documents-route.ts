import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { BilingualText } from '../../errors/bilingual-text.js';
import { CancuError } from '../../errors/cancu-error.js';
import type { ErrorCode } from '../../errors/error-table.js';
import { shippedFacts } from '../../facts/facts.js';
import type { Graph } from '../../graph/connection/graph.js';
import { findDocumentsOfSource } from '../../graph/read/find-documents-of-source.js';
import type { Ingestion } from '../../graph/write/ingest-batch.js';
import { ingestSource } from '../../graph/write/ingest-source.js';
import { type ReceivedFile, receivedFiles } from '../uploads/received-files.js';
import type { UploadLimits } from '../uploads/upload-limits.js';
import type { UploadReader } from '../uploads/upload-reader.js';
import { editorAccess } from './editor-access.js';

interface Services {
  readonly graph: Graph;
  readonly limits: UploadLimits;
  readonly reader: UploadReader;
  readonly editorToken: string | null;
}

/** What became of one file. */
export type FileAnswer =
  | {
      readonly name: string;
      readonly sourceId: string;
      readonly outcome: Ingestion['outcome'];
      readonly documents: readonly { readonly id: string; readonly symbol: string | null }[];
      readonly citations: number;
      readonly warnings: readonly BilingualText[];
    }
  | {
      readonly name: string;
      readonly error: {
        readonly code: ErrorCode;
        readonly message: BilingualText;
        readonly remedy: BilingualText;
      };
    };

/**
 * `POST /documents`: takes files into the graph (nạp tệp gửi đến), each wholly or not at all. Answers for each file in
 * the order in which they came: 200 when all were taken, 207 when some were, 422 when none was.
 */
export function registerDocuments(room: FastifyInstance, services: Services): void {
  const { limits, editorToken } = services;
  room.post('/documents', {
    bodyLimit: limits.maxRequestBytes,
    // Before a byte of the body is read.
    onRequest: async ({ headers }) => editorAccess(editorToken, headers.authorization).require(),
    handler: async (request: FastifyRequest<{ Querystring: Readonly<Record<string, unknown>> }>, reply) => {
      const { files } = await receivedFiles(request, limits);
      const answers: FileAnswer[] = [];
      for (const file of files) answers.push(await take(file, services));
      const refused = answers.filter((answer) => 'error' in answer).length;
      return reply.code(refused === 0 ? 200 : refused < answers.length ? 207 : 422).send({ files: answers });
    },
  });
}

async function take(
  { name, bytes, refused }: ReceivedFile,
  { graph, reader }: Services,
): Promise<FileAnswer> {
  try {
    if (bytes === null) throw refused ?? new CancuError('FILE_EMPTY', { file: name });
    const { source, warnings } = await reader.read(name, bytes);
    const { outcome, citations } = await ingestSource(graph, source, shippedFacts);
    const documents = await findDocumentsOfSource(graph, source.sha256);
    return {
      name,
      sourceId: source.sha256,
      outcome,
      documents: documents.map(({ id, symbol }) => ({ id, symbol })),
      citations,
      warnings: warnings.map(({ message }) => message),
    };
  } catch (error) {
    // What was taken before stays taken, so that each file gets its answer even where Neo4j fails.
    if (!(error instanceof CancuError)) throw error;
    const { code, text: message, remedy } = error;
    return { name, error: { code, message, remedy } };
  }
}
