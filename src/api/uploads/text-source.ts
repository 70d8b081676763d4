import { createHash } from 'node:crypto';
import type { SourceRecord } from '../../documents/source.js';
import { CancuError } from '../../errors/cancu-error.js';
import { extract } from '../../extraction/extract.js';
import { extractorVersion } from '../../extraction/extractor-version.js';
import type { UploadLimits } from './upload-limits.js';

/**
 * A text sent as such, read as a file of that name would be.
 *
 * @throws CancuError TEXT_EMPTY, TEXT_TOO_LONG
 */
export function textSource(
  text: string,
  name: string,
  { maxTextLength }: Pick<UploadLimits, 'maxTextLength'>,
): SourceRecord {
  if (text.length > maxTextLength) {
    throw new CancuError('TEXT_TOO_LONG', { length: text.length, max: maxTextLength });
  }
  const plain = text.replace(/^\uFEFF/, '');
  if (!/\S/.test(plain)) throw new CancuError('TEXT_EMPTY');
  const sha256 = createHash('sha256').update(plain, 'utf8').digest('hex');
  return { sha256, name, text: plain, extraction: extract(plain), extractorVersion };
}
