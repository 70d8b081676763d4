import { basename } from 'node:path';
import type { Citation, ExtractedDocument } from '../../src/documents/citation.js';
import type { SourceRecord } from '../../src/documents/source.js';
import { extract } from '../../src/extraction/extract.js';
import { extractorVersion } from '../../src/extraction/extractor-version.js';
import { expandPaths } from '../../src/reading/expand-paths.js';
import { readFile } from '../../src/reading/read-file.js';

/** So many words of what a citation is about are kept: enough to tell homonyms apart, no sentence. */
const subjectWords = 8;
/** A title longer than this was not read as a title. */
const titleLength = 400;

/**
 * What extraction reads in the texts of a folder, without the texts: symbols, dates, roles, spans and the few words that
 * each covers. So the shipped demonstration shows a real graph while the documents stay where they are published.
 */
export async function demonstrationOf(folder: string): Promise<SourceRecord[]> {
  const sources: SourceRecord[] = [];
  for (const entry of await expandPaths([folder])) {
    if ('error' in entry) throw entry.error;
    const { text, sha256, pageStarts } = await readFile(entry.path);
    const { documents, citations } = extract(text, { pageStarts });
    if (documents.some(({ secrecy }) => secrecy !== null)) continue;
    sources.push({
      sha256,
      name: basename(entry.path),
      text: null,
      extractorVersion,
      extraction: { documents: documents.map(shortHead), citations: citations.map(shortSubject) },
    });
  }
  return sources;
}

function shortHead(document: ExtractedDocument): ExtractedDocument {
  const { title } = document;
  return {
    ...document,
    title: title === null || title.length <= titleLength ? title : title.slice(0, titleLength),
  };
}

function shortSubject(citation: Citation): Citation {
  const subject = citation.subject?.split(/\s+/).slice(0, subjectWords).join(' ') ?? null;
  const leadIn = citation.leadIn?.split(/\s+/).slice(-subjectWords).join(' ') ?? null;
  return { ...citation, subject, leadIn };
}

/** A record as its file holds it: one line for each document and citation, without what is null or empty. */
export function demonstrationText({
  sha256,
  name,
  extractorVersion: version,
  extraction,
}: SourceRecord): string {
  const lines = (values: readonly object[]) =>
    values.map((value) => `      ${JSON.stringify(bare(value))}`).join(',\n');
  return `{
  "sha256": ${JSON.stringify(sha256)},
  "name": ${JSON.stringify(name)},
  "extractorVersion": ${JSON.stringify(version)},
  "extraction": {
    "documents": [\n${lines(extraction.documents)}\n    ],
    "citations": [\n${lines(extraction.citations)}\n    ]
  }
}
`;
}

function bare(value: object): object {
  return Object.fromEntries(
    Object.entries(value).filter(
      ([, entry]) => entry !== null && !(Array.isArray(entry) && entry.length === 0),
    ),
  );
}
