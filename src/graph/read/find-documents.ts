import type { Graph } from '../connection/graph.js';
import { composeCypher } from './compose-cypher.js';
import { type DocumentRow, documentProjection } from './document-row.js';

/**
 * The documents that answer to the ids asked for, by the id asked for: a former id finds the document that it has
 * become. Ids that nothing answers to are left out.
 */
export async function findDocuments(
  graph: Graph,
  ids: readonly string[],
): Promise<ReadonlyMap<string, DocumentRow>> {
  const rows = await graph.read(findDocumentsStatement(), { ids });
  return new Map(rows.map(({ asked, document }) => [asked, document]));
}

/** The statement behind {@link findDocuments}. */
export function findDocumentsStatement() {
  return composeCypher<{ ids: readonly string[] }, { asked: string; document: DocumentRow }>(
    'find-documents',
    {
      document: documentProjection,
    },
  );
}
