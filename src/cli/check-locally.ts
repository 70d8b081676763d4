import { basename } from 'node:path';
import { check } from '../checking/check.js';
import { extractorVersion } from '../extraction/extractor-version.js';
import type { ExtractedFile } from './extract-file.js';
import type { CheckedFile, CheckQuestion } from './run-check.js';

/** Checks a file against the shipped registry: nothing is stored, nothing leaves this machine. */
export async function checkLocally(
  { path, sha256, documents, citations: found }: ExtractedFile,
  text: string,
  question: CheckQuestion,
): Promise<CheckedFile> {
  const extraction = { documents, citations: found };
  const source = { sha256, name: basename(path), text, extraction, extractorVersion };
  const { asOf: _, citations, ...report } = check({ source }, { ...question, path });
  return { report: { path, ...report, known: 0 }, text, citations };
}
