import type { Facts } from '../../facts/fact-types.js';
import type { Graph } from '../connection/graph.js';
import { loadCypher } from '../connection/load-cypher.js';
import { migrate } from '../migrations/migrate.js';
import { noteFactsVersion } from '../write/load-facts.js';

type Nothing = Record<string, never>;

const mendLists = loadCypher<Nothing, Nothing>('load/mend-registry-lists');
const countContent = loadCypher<Nothing, { documents: number; sources: number }>('count-content');

/** Constraints and indexes over millions of nodes take minutes. */
const limit = { timeoutMs: 60 * 60_000 };

/**
 * Makes a database that the importer has filled ready for use: constraints and indexes, and the little that the
 * importer's files cannot say. Cut off in the middle, it can be done again.
 */
export async function finishImport(graph: Graph, facts: Facts): Promise<void> {
  await migrate(graph);
  await graph.write(mendLists, {}, limit);
  await noteFactsVersion(graph, facts);
}

/** How much a database holds; both 0 in an empty one. */
export async function contentOf(
  graph: Graph,
): Promise<{ readonly documents: number; readonly sources: number }> {
  const [content] = await graph.read(countContent, {});
  return content ?? { documents: 0, sources: 0 };
}
