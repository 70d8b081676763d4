import { defaultReadingLimits, type ReadingLimits } from '../../reading/read-text.js';

const mebibyte = 2 ** 20;

/** How much one request may send. What offices send, with room; what exhausts a server, not. */
export interface UploadLimits {
  /** UTF-16 code units of a text given as such: about 250 printed pages. */
  readonly maxTextLength: number;
  readonly maxFiles: number;
  /** Files of all requests that wait for a thread, each in memory. */
  readonly maxWaiting: number;
  /** Bytes of a whole request with files. */
  readonly maxRequestBytes: number;
  /** Milliseconds in which a whole request must have come: one that trickles in would hold its socket for ever. */
  readonly maxReceivingMs: number;
  /** Milliseconds for reading one file, once a thread has begun. */
  readonly maxReadingMs: number;
  /** Of each file. */
  readonly reading: ReadingLimits;
}

export const defaultUploadLimits: UploadLimits = {
  maxTextLength: 500_000,
  maxFiles: 20,
  maxWaiting: 32,
  maxRequestBytes: 64 * mebibyte,
  maxReceivingMs: 300_000,
  maxReadingMs: 60_000,
  reading: {
    ...defaultReadingLimits,
    maxBytes: 20 * mebibyte,
    maxUnpackedBytes: 64 * mebibyte,
    maxXmlBytes: 32 * mebibyte,
    maxPages: 1_000,
  },
};
