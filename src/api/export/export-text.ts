import type { IsoDate } from '../../documents/iso-date.js';
import type { Graph } from '../../graph/connection/graph.js';
import { exportBodies } from '../../graph/read/export-bodies.js';
import { countExportedCitations, exportCitations } from '../../graph/read/export-citations.js';
import { exportDocuments } from '../../graph/read/export-documents.js';
import { countExportedRelations, exportGraph, exportRelations } from '../../graph/read/export-relations.js';
import { countBodies } from '../../graph/read/list-bodies.js';
import { countDocuments } from '../../graph/read/list-documents.js';
import type { StatusIndex } from '../validity/status-index.js';
import type { Column } from './column.js';
import { csv } from './csv.js';
import { bodyRecord, bodyRecordColumns } from './export-body.js';
import { citationRecord, citationRecordColumns } from './export-citation.js';
import { documentRecord, documentRecordColumns } from './export-document.js';
import { bodyGraph, citationGraph, documentGraph, relationGraph } from './export-graphs.js';
import { relationRecord, relationRecordColumns } from './export-relation.js';
import type { ExportSettings, ExportSubject } from './export-settings.js';
import type { Extent } from './extent.js';
import { jsonLines } from './json-lines.js';

/** An export that has begun: what it holds, and its text as it is read from the graph. */
export interface Export {
  readonly extent: Extent;
  /** Ends the reading when the loop over it ends, whoever ends it. */
  readonly text: AsyncGenerator<string, void, void>;
}

/**
 * Begins an export. Its text comes in pieces of some 64 KB as the graph gives them; while nobody takes the next piece
 * nothing more is read, so that memory does not grow with the export.
 *
 * @example for await (const piece of (await beginExport(graph, settings, statuses, today)).text) process.stdout.write(piece);
 */
export async function beginExport(
  graph: Graph,
  given: ExportSettings,
  statuses: StatusIndex,
  today: IsoDate,
): Promise<Export> {
  const asOf = given.asOf ?? today;
  const status = given.status.length > 0 ? await statuses.filter(given.status, asOf) : null;
  const settings = { ...given, filter: { ...given.filter, ...(status && { status }) } };
  const extent = await extentOf(graph, settings);
  return { extent, text: inPieces(textOf(graph, settings, asOf, extent)) };
}

/** How many rows there are is counted only where not all of them are wanted. */
async function extentOf(graph: Graph, settings: ExportSettings): Promise<Extent> {
  const { first } = settings;
  if (first === null) return { partial: false };
  const total = await counts[settings.what](graph, settings);
  return total <= first ? { partial: false } : { partial: true, first, total };
}

const counts: Readonly<Record<ExportSubject, (graph: Graph, settings: ExportSettings) => Promise<number>>> = {
  documents: (graph, { filter }) => countDocuments(graph, filter),
  relations: countExportedRelations,
  citations: (graph, settings) => countExportedCitations(graph, citationsRequest(settings)),
  bodies: (graph) => countBodies(graph, {}),
};

function textOf(
  graph: Graph,
  settings: ExportSettings,
  asOf: IsoDate,
  extent: Extent,
): AsyncGenerator<string, void, void> {
  const table = <Row, Written extends object>(
    rows: AsyncIterable<Row>,
    record: (row: Row) => Written,
    columns: readonly Column<Written>[],
  ) =>
    settings.format === 'csv'
      ? csv(mapped(rows, record), columns, settings.separator, extent)
      : jsonLines(mapped(rows, record), extent);
  const isGraph = settings.format === 'graphml';
  switch (settings.what) {
    case 'documents': {
      const rows = exportDocuments(graph, settings);
      if (isGraph) return documentGraph(rows, asOf, extent);
      return table(rows, (row) => documentRecord(row, asOf), documentRecordColumns);
    }
    case 'relations':
      // Of a part, every row is a relation: documents without one stand only in the whole graph.
      if (isGraph)
        return relationGraph((extent.partial ? exportRelations : exportGraph)(graph, settings), extent);
      return table(exportRelations(graph, settings), relationRecord, relationRecordColumns);
    case 'citations': {
      const rows = exportCitations(graph, citationsRequest(settings));
      return isGraph ? citationGraph(rows, extent) : table(rows, citationRecord, citationRecordColumns);
    }
    case 'bodies': {
      const rows = exportBodies(graph, settings.first);
      return isGraph ? bodyGraph(rows, extent) : table(rows, bodyRecord, bodyRecordColumns);
    }
  }
}

function citationsRequest({ filter, first, roles, sections }: ExportSettings) {
  return {
    filter,
    first,
    citations: { ...(roles.length > 0 && { roles }), ...(sections.length > 0 && { sections }) },
  };
}

async function* mapped<Row, Written>(
  rows: AsyncIterable<Row>,
  write: (row: Row) => Written,
): AsyncGenerator<Written> {
  for await (const row of rows) yield write(row);
}

const pieceLength = 65_536;

async function* inPieces(lines: AsyncIterable<string>): AsyncGenerator<string, void, void> {
  let piece = '';
  for await (const line of lines) {
    piece += line;
    if (piece.length < pieceLength) continue;
    yield piece;
    piece = '';
  }
  if (piece !== '') yield piece;
}
