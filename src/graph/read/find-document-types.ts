import type { System } from '../../facts/fact-types.js';
import type { Graph } from '../connection/graph.js';
import { composeCypher } from './compose-cypher.js';

/** A type of document (loại văn bản). */
export interface DocumentTypeRow {
  readonly key: string;
  readonly abbreviation: string | null;
  readonly name: string;
  readonly nameEn: string | null;
  readonly systems: readonly System[];
}

/** The document types with these keys, by key. */
export async function findDocumentTypes(
  graph: Graph,
  keys: readonly string[],
): Promise<ReadonlyMap<string, DocumentTypeRow>> {
  const rows = await graph.read(findDocumentTypesStatement(), { keys });
  return new Map(rows.map(({ type }) => [type.key, type]));
}

/** The statement behind {@link findDocumentTypes}. */
export function findDocumentTypesStatement() {
  return composeCypher<{ keys: readonly string[] }, { type: DocumentTypeRow }>('find-document-types', {});
}
