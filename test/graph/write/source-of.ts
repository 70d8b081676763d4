import { createHash } from 'node:crypto';
import type { SourceRecord } from '../../../src/documents/source.js';
import { extract } from '../../../src/extraction/extract.js';
import { extractorVersion } from '../../../src/extraction/extractor-version.js';

/** A text as it comes to the graph: read, extracted, with its hash. */
export function sourceOf(name: string, text: string): SourceRecord {
  return {
    sha256: createHash('sha256').update(text).digest('hex'),
    name,
    text,
    extraction: extract(text),
    extractorVersion,
  };
}
