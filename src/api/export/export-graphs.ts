import type { IsoDate } from '../../documents/iso-date.js';
import type { DocumentRow } from '../../graph/read/document-row.js';
import type { ExportedBodyRow } from '../../graph/read/export-bodies.js';
import type { ExportedCitationRow } from '../../graph/read/export-citations.js';
import type { ExportedDocumentRow } from '../../graph/read/export-documents.js';
import type { ExportedGraphRow } from '../../graph/read/export-relations.js';
import { column } from './column.js';
import { type BodyRecord, bodyColumns, bodyRecord } from './export-body.js';
import { type CitationRecord, citationColumns, citationRecord } from './export-citation.js';
import {
  type DocumentRecord,
  documentNodeColumns,
  documentRecord,
  statusColumns,
} from './export-document.js';
import { type RelationRecord, relationColumns, relationRecord } from './export-relation.js';
import type { Extent } from './extent.js';
import { type GraphItem, graphml } from './graphml.js';

const idOf = ({ id }: { readonly id: string }) => id;

/** Documents as nodes, without edges. */
export function documentGraph(rows: AsyncIterable<ExportedDocumentRow>, asOf: IsoDate, extent: Extent) {
  async function* items(): AsyncGenerator<GraphItem<DocumentRecord, never>> {
    for await (const row of rows) yield { node: documentRecord(row, asOf) };
  }
  return graphml(items(), { node: [...documentNodeColumns, ...statusColumns], edge: [], idOf }, extent);
}

/** Documents as nodes, relations as edges; documents of the filter without a relation are nodes too. */
export function relationGraph(rows: AsyncIterable<ExportedGraphRow>, extent: Extent) {
  async function* items(): AsyncGenerator<GraphItem<DocumentRow, RelationRecord>> {
    for await (const row of rows) {
      yield { node: row.source };
      if (row.relation === null) continue;
      yield { node: row.target };
      yield { edge: relationRecord(row), from: row.source.id, to: row.target.id };
    }
  }
  return graphml(items(), { node: documentNodeColumns, edge: relationColumns, idOf }, extent);
}

/** Documents as nodes, each citation that is decided as an edge of its own. */
export function citationGraph(rows: AsyncIterable<ExportedCitationRow>, extent: Extent) {
  async function* items(): AsyncGenerator<GraphItem<DocumentRow, CitationRecord>> {
    for await (const row of rows) {
      yield { node: row.citing };
      if (row.cited === null) continue;
      yield { node: row.cited };
      yield { edge: citationRecord(row), from: row.citing.id, to: row.cited.id };
    }
  }
  return graphml(items(), { node: documentNodeColumns, edge: citationColumns, idOf }, extent);
}

interface BodyEdge {
  readonly kind: 'PART_OF' | 'SUCCEEDED_BY';
  readonly on: IsoDate | null;
}

const bodyEdgeColumns = [
  column<BodyEdge>('kind', ({ kind }) => kind),
  column<BodyEdge>('on', ({ on }) => on),
];

/** Bodies as nodes; what they belong to and what came after them as edges. Bodies are few: the edges wait for the last. */
export function bodyGraph(rows: AsyncIterable<ExportedBodyRow>, extent: Extent) {
  async function* items(): AsyncGenerator<GraphItem<BodyRecord, BodyEdge>> {
    const bodies: BodyRecord[] = [];
    for await (const row of rows) {
      const node = bodyRecord(row);
      bodies.push(node);
      yield { node };
    }
    const written = new Set(bodies.map(idOf));
    yield* bodies.flatMap(edgesOf).filter(({ to }) => written.has(to));
  }
  return graphml(
    items(),
    { node: [column('label', ({ name }) => name), ...bodyColumns], edge: bodyEdgeColumns, idOf },
    extent,
  );
}

function edgesOf({ id, partOf, successors }: BodyRecord) {
  const whole =
    partOf === null ? [] : [{ edge: { kind: 'PART_OF' as const, on: null }, from: id, to: partOf }];
  const next = successors.map(({ id: to, on }) => ({
    edge: { kind: 'SUCCEEDED_BY' as const, on },
    from: id,
    to,
  }));
  return [...whole, ...next];
}
