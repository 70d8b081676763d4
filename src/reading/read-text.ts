import type { Sha256 } from '../documents/source.js';
import type { Offset } from '../documents/span.js';
import type { ReadingWarning } from './reading-warning.js';

/** Formats that cancu reads. What a file holds decides, its name only where the content leaves a choice. */
export const fileFormats = ['txt', 'md', 'html', 'docx', 'doc', 'pdf'] as const;
export type FileFormat = (typeof fileFormats)[number];

/**
 * One file (tệp) as text. Every offset that cancu reports is a position in `text`, which `cancu read` prints.
 *
 * Conventions of the text made from formats other than plain text: paragraphs are kept apart by an empty line,
 * cells of a table row by a tab, raised digits (dấu chú thích) are the characters ¹ ² ³, and footnotes follow the
 * body, each beginning with its raised number.
 */
export interface ReadText {
  /** The path as given; the upload's name, or `-` for standard input. */
  readonly path: string;
  /** File name without its folder. */
  readonly name: string;
  readonly format: FileFormat;
  readonly text: string;
  /** Offset at which each page begins, ascending; null for formats without fixed pages. */
  readonly pageStarts: readonly Offset[] | null;
  /** Of `text` in UTF-8, so that one text in two formats or encodings is one source. */
  readonly sha256: Sha256;
  readonly warnings: readonly ReadingWarning[];
}

/** What a reader of one format makes of the bytes, before it is known whether there is any text in it. */
export interface FormatText {
  readonly text: string;
  readonly pageStarts: readonly Offset[] | null;
  readonly warnings: readonly ReadingWarning[];
}

/** How much a file may ask of this machine. */
export interface ReadingLimits {
  /** Size of the file itself, in bytes. */
  readonly maxBytes: number;
  /** Size of everything packed in a .docx, in bytes, as its directory states it and as it turns out. */
  readonly maxUnpackedBytes: number;
  readonly maxArchiveEntries: number;
  /** Size of the XML in a .docx, unpacked, and its number of tags: each costs about 1 KB of memory to read. */
  readonly maxXmlBytes: number;
  readonly maxXmlTags: number;
  readonly maxPages: number;
}

const mebibyte = 2 ** 20;

/** Far beyond any issued document, near enough to stop a hostile one. A server passes a smaller `maxBytes`. */
export const defaultReadingLimits: ReadingLimits = {
  maxBytes: 256 * mebibyte,
  maxUnpackedBytes: 256 * mebibyte,
  maxArchiveEntries: 5_000,
  maxXmlBytes: 64 * mebibyte,
  maxXmlTags: 1_000_000,
  maxPages: 5_000,
};
