import type { SourceRecord } from '../documents/source.js';

/**
 * The source as if the heads of its documents named the place of the issuing body (địa phương ban hành), where they
 * name none.
 */
export function placedSource<S extends SourceRecord>(source: S, place: string | null): S {
  if (place === null) return source;
  const documents = source.extraction.documents.map((document) => ({
    ...document,
    place: document.place ?? place,
  }));
  return { ...source, extraction: { ...source.extraction, documents } };
}
