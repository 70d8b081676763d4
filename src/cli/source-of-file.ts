import { basename } from 'node:path';
import type { SourceRecord } from '../documents/source.js';
import { extractorVersion } from '../extraction/extractor-version.js';
import type { ExtractedFile } from './extract-file.js';
import { standardInput } from './read-input.js';

/** An extracted file as the graph takes it. `text`: the words of the file. */
export function sourceOfFile(
  { path, sha256, documents, citations }: ExtractedFile,
  text: string | null,
): SourceRecord {
  const name = path === standardInput ? 'stdin' : basename(path);
  return { sha256, name, text, extraction: { documents, citations }, extractorVersion };
}
