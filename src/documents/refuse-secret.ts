import { CancuError } from '../errors/cancu-error.js';
import type { ExtractedDocument } from './citation.js';

/**
 * Lets no text with a security stamp pass (văn bản mật): it may be neither stored nor sent.
 *
 * @param name of the file, for the error
 * @throws CancuError SECRET_DOCUMENT
 */
export function refuseSecret(name: string, documents: readonly Pick<ExtractedDocument, 'secrecy'>[]): void {
  const stamp = documents.find(({ secrecy }) => secrecy !== null)?.secrecy;
  if (stamp) throw new CancuError('SECRET_DOCUMENT', { file: name, stamp });
}
