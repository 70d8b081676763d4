import type { Brand } from './brand.js';

/**
 * The permanent, readable name of one document (văn bản): series, type, number and date or period, as in
 * `tw/nq/28/2022-11-17` or `tu.dong-nai/kh/230/2023-03-10`. Once given out it keeps answering, even after two
 * stubs turn out to be one document. See docs/architecture.md, "Identity".
 */
export type DocumentId = Brand<string, 'DocumentId'>;

const pattern = /^[a-z0-9][a-z0-9.~-]*(\/[a-z0-9.~-]+)+$/;

/** `text` as a document id, or `null` when it cannot be one. */
export function parseDocumentId(text: string): DocumentId | null {
  return text.length <= 300 && pattern.test(text) ? (text as DocumentId) : null;
}
