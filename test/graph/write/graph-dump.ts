import type { Graph } from '../../../src/graph/connection/graph.js';

/** Every node and relationship of the graph by content, sorted: two graphs that say the same have the same dump. */
export async function dumpGraph(graph: Graph): Promise<string[]> {
  const nodes = await graph.read<object, { labels: string[]; properties: object }>(
    {
      name: 'dump-nodes',
      text: `MATCH (n) WHERE NOT n:Meta AND NOT n:Migration AND NOT n:MigrationLock AND NOT n:TestDatabase
        RETURN labels(n) AS labels, properties(n) AS properties`,
    },
    {},
  );
  const relationships = await graph.read<
    object,
    { from: string; type: string; to: string; properties: object }
  >(
    {
      name: 'dump-relationships',
      text: `MATCH (a)-[r]->(b)
        RETURN labels(a)[0] + ' ' + coalesce(a.id, a.sha256, a.key) AS from, type(r) AS type,
          labels(b)[0] + ' ' + coalesce(b.id, b.sha256, b.key) AS to, properties(r) AS properties`,
    },
    {},
  );
  return [
    ...nodes.map(({ labels, properties }) => `${labels.join(':')} ${sortedJson(properties)}`),
    ...relationships.map(
      ({ from, type, to, properties }) => `${from} ${type} ${to} ${sortedJson(properties)}`,
    ),
  ].sort();
}

function sortedJson(properties: object): string {
  return JSON.stringify(Object.fromEntries(Object.entries(properties).sort(([a], [b]) => (a < b ? -1 : 1))));
}

/** Lines that only one of two dumps has: `-` the first, `+` the second. Empty when the graphs are the same. */
export function differences(first: readonly string[], second: readonly string[]): string[] {
  const [inFirst, inSecond] = [new Set(first), new Set(second)];
  return [
    ...first.filter((line) => !inSecond.has(line)).map((line) => `- ${line}`),
    ...second.filter((line) => !inFirst.has(line)).map((line) => `+ ${line}`),
  ];
}
