import type { Graph } from '../../src/graph/connection/graph.js';

/** Rows of one transaction: a small database has little memory for more. */
const batch = 2_000;

/**
 * Puts `count` documents into the graph that cite `hub`, as docs/graph.md describes them: more than texts are at hand
 * for. Every third is undated. Returns their ids as a list shows them: newest first, undated ones last.
 */
export async function citingDocuments(graph: Graph, hub: string, count: number): Promise<readonly string[]> {
  const rows = Array.from({ length: count }, (_, index) => citingDocument(index));
  for (let at = 0; at < rows.length; at += batch) {
    await graph.write({ name: 'citing-documents', text }, { hub, rows: rows.slice(at, at + batch) });
  }
  return rows
    .map(({ sortKey }) => sortKey)
    .sort()
    .reverse()
    .map((sortKey) => sortKey.slice(sortKey.indexOf('|') + 1));
}

/** The document of that index among those that cite the hub. */
function citingDocument(index: number) {
  const issuedOn = index % 3 === 0 ? null : `2023-${two(1 + (index % 12))}-${two(1 + (index % 28))}`;
  const id = `tu.ca-mau/kh/${index + 1}/${issuedOn ?? 'undated'}`;
  return {
    id,
    symbol: `${index + 1}-KH/TU`,
    number: String(index + 1),
    typeKey: index % 2 === 0 ? 'kh' : 'ct',
    issuedOn,
    sortKey: `${issuedOn ?? '0000-00-00'}|${id}`,
  };
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

const text = `
MERGE (hub:Document {id: $hub})
ON CREATE SET hub.sortKey = '2020-01-01|' + $hub, hub.issuedOn = '2020-01-01', hub.held = false, hub.inRegistry = false
WITH hub
UNWIND $rows AS row
CREATE (d:Document) SET d = row, d.held = false, d.inRegistry = false, d.series = 'tu.ca-mau', d.placeId = 'ca-mau'
CREATE (d)-[:CITES {
  sourceId: d.id, targetId: hub.id, sortKey: d.sortKey, targetSortKey: hub.sortKey, roles: ['mentions'],
  citationIds: [], count: 1
}]->(hub)
CREATE (d)-[:IMPLEMENTS {
  sourceId: d.id, targetId: hub.id, sortKey: d.sortKey, targetSortKey: hub.sortKey, roles: ['implements'],
  citationIds: [], count: 1
}]->(hub)`;
