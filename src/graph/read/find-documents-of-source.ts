import type { Sha256 } from '../../documents/source.js';
import type { Graph } from '../connection/graph.js';
import { composeCypher } from './compose-cypher.js';
import { type DocumentRow, documentProjection } from './document-row.js';

/** The documents that one file holds, in the order of the file; none for a file that the graph does not know. */
export async function findDocumentsOfSource(graph: Graph, sha256: Sha256): Promise<readonly DocumentRow[]> {
  const rows = await graph.read(documentsOfSourceStatement(), { sha256 });
  return rows.map(({ document }) => document);
}

/** The statement behind {@link findDocumentsOfSource}. */
export const documentsOfSourceStatement = () =>
  composeCypher<{ sha256: Sha256 }, { document: DocumentRow }>('find-documents-of-source', {
    document: documentProjection,
  });
