import type { Cell, Column } from './column.js';
import { type Extent, extentWords } from './extent.js';

/** A graph as it is written: nodes and edges mixed, each edge after the nodes that it joins. */
export type GraphItem<Node, Edge> =
  | { readonly node: Node }
  | { readonly edge: Edge; readonly from: string; readonly to: string };

export interface GraphColumns<Node, Edge> {
  readonly node: readonly Column<Node>[];
  readonly edge: readonly Column<Edge>[];
  readonly idOf: (node: Node) => string;
}

/**
 * A graph as GraphML 1.0, which Gephi, yEd, Cytoscape and networkx open. A node stands where it is first spoken of;
 * said again, it is left out: the ids of all nodes written so far are kept in memory for that.
 */
export async function* graphml<Node, Edge>(
  items: AsyncIterable<GraphItem<Node, Edge>>,
  columns: GraphColumns<Node, Edge>,
  extent: Extent,
): AsyncGenerator<string> {
  const { vi, en } = extentWords(extent);
  yield [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" ' +
      'xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">',
    ...keysOf('node', columns.node),
    ...keysOf('edge', columns.edge),
    '<graph id="cancu" edgedefault="directed">',
    `<desc>${escaped(`cancu: ${vi} · ${en}`)}</desc>`,
    '',
  ].join('\n');
  const written = new Set<string>();
  for await (const item of items) {
    if ('edge' in item) {
      const ends = `source="${nodeId(item.from)}" target="${nodeId(item.to)}"`;
      yield `<edge ${ends}>${dataOf('edge', columns.edge, item.edge)}</edge>\n`;
      continue;
    }
    const id = columns.idOf(item.node);
    if (written.has(id)) continue;
    written.add(id);
    yield `<node id="${nodeId(id)}">${dataOf('node', columns.node, item.node)}</node>\n`;
  }
  yield '</graph>\n</graphml>\n';
}

type Side = 'node' | 'edge';

// A name may be used by nodes and by edges, but a key has one id in the whole file.
function keyId(side: Side, name: string): string {
  return `${side}.${name}`;
}

function keysOf<Row>(side: Side, columns: readonly Column<Row>[]): readonly string[] {
  return columns.map(
    ({ name, type }) =>
      `<key id="${keyId(side, name)}" for="${side}" attr.name="${name}" attr.type="${type}"/>`,
  );
}

function dataOf<Row>(side: Side, columns: readonly Column<Row>[], row: Row): string {
  const given = columns.map(({ name, cell }): readonly [string, Cell] => [name, cell(row)]);
  return given
    .filter(([, cell]) => cell !== null && cell !== '')
    .map(([name, cell]) => `<data key="${keyId(side, name)}">${escaped(String(cell))}</data>`)
    .join('');
}

/**
 * The id of a document or body as an XML name token, which knows no slash: `tw/nq/28/2022-11-17` becomes
 * `tw:nq:28:2022-11-17`. The id itself stands in the attribute `id`.
 */
function nodeId(id: string): string {
  return id
    .replaceAll('/', ':')
    .replace(/[^A-Za-z0-9.:-]/gu, (letter) => `_${letter.codePointAt(0)?.toString(16)}_`);
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text for XML 1.0, in which control characters and halves of surrogate pairs cannot stand even escaped. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
