import type { DocumentRow } from '../../graph/read/document-row.js';
import type { Fold, Folded } from '../../graph/read/fold.js';
import type { RequestReads } from './request-reads.js';

/** Puts what was folded into a document's row where the resolvers of the request will look for it. */
export function rememberFolded(
  document: DocumentRow,
  fold: Fold,
  folded: Folded | null | undefined,
  reads: RequestReads,
): void {
  if (!folded) return;
  fold.related.forEach(({ asked, filter, page, inner }, index) => {
    const rows = folded.related[index] ?? [];
    const related = rows.map((row) => ({
      id: document.id,
      relation: row.relation ?? null,
      document: row.document,
    }));
    reads.related.remember(document.id, { asked, filter, page }, related);
    for (const row of rows) rememberFolded(row.document, inner, row.folded, reads);
  });
  fold.citations.forEach(({ filter, after, limit }, index) => {
    const rows = folded.citations[index] ?? [];
    const citing = { id: document.id, sortKey: document.sortKey };
    reads.citations.remember(
      citing,
      { filter, after, limit },
      rows.map(({ citation }) => citation),
    );
    for (const { cited } of rows) if (cited) reads.rememberDocument(cited);
  });
}
