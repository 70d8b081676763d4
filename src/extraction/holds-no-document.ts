import type { Extraction } from '../documents/citation.js';

/**
 * Whether nothing shows that a text is a document (văn bản) or cites one: no citation, and no number, type, issuing body,
 * date or signer. Its one stretch is then only the text itself: a novel, a table of figures, source code.
 *
 * @example holdsNoDocument(extract('Hôm nay trời đẹp.')) // true
 */
export function holdsNoDocument({ documents, citations }: Extraction): boolean {
  return (
    citations.length === 0 &&
    documents.every(
      ({ symbol, type, issuer, issuedOn, signer }) =>
        symbol === null && type === null && issuer === null && issuedOn === null && signer === null,
    )
  );
}
