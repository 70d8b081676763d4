import { defaultReadingLimits, type ReadingLimits } from '../../reading/read-text.js';

const mebibyte = 2 ** 20;

/** How much one request may send. What offices send, with room; what exhausts a server, not. */
export interface UploadLimits {
  /** UTF-16 code units of a text given as such: about 250 printed pages. */
  readonly maxTextLength: number;
  readonly maxFiles: number;
  /** Bytes of a whole request with files. */
  readonly maxRequestBytes: number;
  /** Milliseconds of work for reading one file. */
  readonly maxReadingMs: number;
  /** Of each file. */
  readonly reading: ReadingLimits;
}

export const defaultUploadLimits: UploadLimits = {
  maxTextLength: 500_000,
  maxFiles: 20,
  maxRequestBytes: 64 * mebibyte,
  maxReadingMs: 60_000,
  reading: {
    ...defaultReadingLimits,
    maxBytes: 20 * mebibyte,
    maxUnpackedBytes: 64 * mebibyte,
    maxXmlBytes: 32 * mebibyte,
    maxPages: 1_000,
  },
};
