import type { FastifyInstance, FastifyRequest } from 'fastify';
import { reportFormat } from '../../checking/formats/format.js';
import type { FormatName } from '../../checking/formats/report-format.js';
import type { FailureReport } from '../../checking/report.js';
import { RunningTotals } from '../../checking/totals.js';
import { ownVersion } from '../../config/own-version.js';
import type { IsoDate } from '../../documents/iso-date.js';
import { CancuError } from '../../errors/cancu-error.js';
import type { Graph } from '../../graph/connection/graph.js';
import { type ReceivedFile, receivedFiles } from '../uploads/received-files.js';
import type { UploadLimits } from '../uploads/upload-limits.js';
import type { UploadReader } from '../uploads/upload-reader.js';
import { type CheckQuestion, checkAgainstGraph } from './check-against-graph.js';
import { readCheckParameters } from './check-parameters.js';

/** Formats by what a program would take first: one that accepts anything gets the first. */
const preferred: readonly FormatName[] = ['json', 'sarif', 'html', 'markdown', 'text'];

/** What each format is on the wire. */
const mediaTypes: Readonly<Record<FormatName, string>> = {
  json: 'application/json',
  sarif: 'application/sarif+json',
  html: 'text/html',
  markdown: 'text/markdown',
  text: 'text/plain',
};

interface Services {
  readonly graph: Graph;
  readonly limits: UploadLimits;
  readonly reader: UploadReader;
  readonly today: () => IsoDate;
}

type Asked = FastifyRequest<{ Querystring: Readonly<Record<string, unknown>> }>;

/**
 * `POST /check`: whether the files sent cite what no longer holds (kiểm tra tệp gửi đến). One merged report, in the
 * format of `?format=` or of the `Accept` header. A file that cannot be read is named in it; 422 when none could be.
 */
export function registerCheck(room: FastifyInstance, services: Services): void {
  const { limits } = services;
  room.post('/check', { bodyLimit: limits.maxRequestBytes }, async (request: Asked, reply) => {
    const { files, fields } = await receivedFiles(request, limits);
    const asked = await readCheckParameters({ ...request.query, ...fields });
    const format = asked.format ?? acceptedFormat(request);
    const question: CheckQuestion = { ...asked, asOf: asked.asOf ?? services.today() };
    const { lang } = asked;
    const printer = reportFormat(format, {
      lang,
      asOf: question.asOf,
      version: ownVersion(),
      withColour: false,
      withText: asked.withText,
    });
    const totals = new RunningTotals();
    const failures: FailureReport[] = [];
    let body = printer.begin();
    for (const file of files) {
      const checked = await checkFile(file, question, services);
      if ('failure' in checked) {
        failures.push(checked.failure);
        continue;
      }
      totals.add(checked.report);
      body += printer.file(checked.report, checked);
    }
    body += printer.end(failures, totals);
    return (
      reply
        .code(totals.files === 0 ? 422 : 200)
        .type(`${mediaTypes[format]}; charset=utf-8`)
        .header('cache-control', 'no-store')
        // The HTML report forbids scripts itself; nothing sent here may run as a page of this server.
        .header('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'; sandbox")
        .header('x-content-type-options', 'nosniff')
        .header('vary', 'accept')
        .send(body)
    );
  });
}

async function checkFile(
  { name, bytes, refused }: ReceivedFile,
  question: CheckQuestion,
  services: Services,
) {
  try {
    if (bytes === null) throw refused ?? new CancuError('FILE_EMPTY', { file: name });
    const { source, pageStarts } = await services.reader.read(name, bytes);
    const { asOf: _, citations, ...report } = await checkAgainstGraph(services.graph, source, question);
    return { report: { path: name, ...report, known: 0 }, text: source.text, pageStarts, citations };
  } catch (error) {
    // Of Neo4j, or of the server: no matter of this file.
    if (!(error instanceof CancuError) || /^NEO4J_|_BUSY$/.test(error.code)) throw error;
    const { code, text: message, remedy } = error;
    return { failure: { path: name, code, message, remedy } };
  }
}

function acceptedFormat(request: Asked): FormatName {
  const accepted = request.accepts().type(preferred.map((name) => mediaTypes[name]));
  const format = preferred.find((name) => mediaTypes[name] === accepted);
  if (format === undefined) throw new CancuError('FORMAT_UNKNOWN', { asked: request.headers.accept ?? '' });
  return format;
}
