import type { Graph } from '../connection/graph.js';
import { type CypherQuery, loadCypher } from '../connection/load-cypher.js';
import { fillSlots } from './compose-cypher.js';
import type { DocumentRow } from './document-row.js';
import { type Fold, type Folded, type FoldFragments, foldFragments, noFold, type RowShape } from './fold.js';

/** A document with what was folded into its row. */
export interface FoldedDocumentRow {
  readonly document: DocumentRow;
  /** Null where nothing was. */
  readonly folded: Folded | null;
}

type FindRow = FoldedDocumentRow & { readonly asked: string };

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

/** The document that answers to an id, with a fold; undefined when none does. */
export async function findFoldedDocument(
  graph: Graph,
  id: string,
  fold: Fold,
  shape?: RowShape,
): Promise<FoldedDocumentRow | undefined> {
  const fragments = foldFragments(fold, shape);
  const [row] = await graph.read(findDocumentsStatement(fragments), { ids: [id], ...fragments.params });
  return row;
}

const plain = foldFragments(noFold);
const name = 'find-documents';
const template = loadCypher(`read/${name}`);

/** The statement behind {@link findDocuments} and {@link findFoldedDocument}. */
export function findDocumentsStatement(
  fragments: FoldFragments = plain,
): CypherQuery<{ ids: readonly string[] }, FindRow> {
  const { folds, folded, document } = fragments;
  return { name, text: fillSlots(template, { folds, folded, document }) };
}
