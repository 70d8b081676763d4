import type { Extraction } from './citation.js';

/** SHA-256 of a text in UTF-8, 64 lower-case hexadecimal digits: two files with the same text are one source. */
export type Sha256 = string;

/**
 * One file (tệp nguồn) after reading and extraction: all that resolution and the graph need of it.
 * `text` is null where only the extraction may be kept (the shipped demonstration graph).
 */
export interface SourceRecord {
  readonly sha256: Sha256;
  /** File name without its folder. */
  readonly name: string;
  readonly text: string | null;
  readonly extraction: Extraction;
  /** Version of the extractor that read it, so that its facts can be made again. */
  readonly extractorVersion: string;
}
