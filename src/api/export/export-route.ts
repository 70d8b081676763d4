import { Readable } from 'node:stream';
import type { FastifyInstance } from 'fastify';
import type { IsoDate } from '../../documents/iso-date.js';
import { CancuError } from '../../errors/cancu-error.js';
import type { Graph } from '../../graph/connection/graph.js';
import type { StatusIndex } from '../validity/status-index.js';
import { type ExportFormat, type ExportSettings, exportSettings } from './export-settings.js';
import { beginExport, type Export } from './export-text.js';
import { extentWords } from './extent.js';

/** Exports written at one time: each holds a connection to Neo4j for as long as its client reads. */
const maxExports = 4;
/** A client that takes nothing for so long is gone. */
const patienceMs = 120_000;

const mediaTypes: Readonly<Record<ExportFormat, string>> = {
  jsonl: 'application/jsonl; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  graphml: 'application/graphml+xml; charset=utf-8',
};

/**
 * `GET /export`: documents, relations, citations or bodies as JSON Lines, CSV or GraphML, as fast as the client reads.
 * The statement ends with the connection; an export that fails on its way breaks the connection off, so that no client
 * takes a part for the whole.
 */
export function registerExport(
  fastify: FastifyInstance,
  graph: Graph,
  statuses: StatusIndex,
  today: () => IsoDate,
): void {
  let running = 0;
  fastify.get('/export', async (request, reply) => {
    const settings = exportSettings(request.query);
    if (running >= maxExports) {
      void reply.header('retry-after', '120');
      throw new CancuError('EXPORT_BUSY', { count: running });
    }
    running++;
    const over = once(() => running--);
    try {
      const begun = await beginExport(graph, settings, statuses, today());
      // What goes wrong before the first row is an answer of its own and no broken file.
      const first = await begun.text.next();
      const body = Readable.from(rejoined(first, begun.text), { objectMode: false, highWaterMark: 131_072 });
      body.once('close', over);
      reply.raw.setTimeout(patienceMs, () => reply.raw.destroy());
      void reply.headers(headersOf(settings, begun, today()));
      return reply.send(body);
    } catch (error) {
      over();
      throw error;
    }
  });
}

function headersOf(settings: ExportSettings, { extent }: Export, today: IsoDate): Record<string, string> {
  const part = extent.partial ? `-first-${extent.first}-of-${extent.total}` : '';
  const name = `cancu-${settings.what}-${settings.asOf ?? today}${part}.${settings.format}`;
  return {
    'content-type': mediaTypes[settings.format],
    'content-disposition': `attachment; filename="${name}"`,
    'cache-control': 'no-store',
    'x-cancu-export': extentWords(extent).en,
  };
}

async function* rejoined(
  first: IteratorResult<string, void>,
  rest: AsyncGenerator<string, void, void>,
): AsyncGenerator<string, void, void> {
  try {
    if (!first.done) yield first.value;
    yield* rest;
  } finally {
    // A client that leaves before the second piece has not begun the rest, which must end all the same.
    await rest.return();
  }
}

function once(work: () => void): () => void {
  let done = false;
  return () => {
    if (!done) work();
    done = true;
  };
}
