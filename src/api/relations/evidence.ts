import type { CitationRow } from '../../graph/read/citation-row.js';
import type { RelationRow } from '../../graph/read/related-documents.js';
import { maxPageSize } from '../paging/page-size.js';
import type { RequestReads } from '../requests/request-reads.js';
import type { RegistryEntry } from './registry-entry.js';

export type RegistryEvidence = RegistryEntry;

/** Options of every `first` argument on evidence. */
export const evidenceLimit = {
  defaultValue: 10,
  description: `How many citations to return at most, up to ${maxPageSize}.`,
} as const;

/** The first citations behind a relation: the document's own, then those of third documents. */
export async function evidenceOf(
  relation: RelationRow,
  first: number,
  reads: RequestReads,
): Promise<readonly CitationRow[]> {
  const ids = [...relation.citationIds, ...relation.secondHandIds];
  const limit = Math.min(Math.max(first, 0), maxPageSize);
  const citations = await Promise.all(ids.slice(0, limit).map((id) => reads.citation(id)));
  return citations.filter((citation) => citation !== undefined);
}

/** What the registry says of a relation; the graph keeps sources and notes side by side, '' where there is none. */
export function registryEvidenceOf(relation: RelationRow): readonly RegistryEvidence[] {
  return relation.registrySources.map((source, index) => ({
    source: source || null,
    note: relation.registryNotes[index] || null,
  }));
}
