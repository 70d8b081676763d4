import { createRequire } from 'node:module';
import { CancuError } from '../errors/cancu-error.js';
import { joinParagraphs, raisedText } from './block-text.js';
import { withLegacyConverted } from './plain-text.js';
import type { FormatText } from './read-text.js';

/** What is used of word-extractor, which ships no types. */
interface WordDocument {
  getBody(options: { filterUnicode: boolean }): string;
  getFootnotes(options: { filterUnicode: boolean }): string;
  getEndnotes(options: { filterUnicode: boolean }): string;
  getTextboxes(options: { filterUnicode: boolean; includeHeadersAndFooters: boolean }): string;
}
type WordExtractor = new () => { extract(source: Buffer): Promise<WordDocument> };

const asItStands = { filterUnicode: false };

/**
 * The text of a Word 97–2003 file: body, text boxes, then footnotes and endnotes. The format's reader tells no
 * fonts, so text typed in .VnTime or VNI-Times is known by its letters.
 *
 * @throws CancuError FILE_DAMAGED
 */
export async function readDoc(bytes: Uint8Array, file: string): Promise<FormatText> {
  const Extractor: WordExtractor = createRequire(import.meta.url)('word-extractor');
  let document: WordDocument;
  try {
    document = await new Extractor().extract(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CancuError('FILE_DAMAGED', { file, reason }, { cause: error });
  }
  const text = joinParagraphs([
    ...linesOf(document.getBody(asItStands)),
    ...linesOf(document.getTextboxes({ ...asItStands, includeHeadersAndFooters: false })),
    ...notesOf(document),
  ]);
  return { ...withLegacyConverted(text, []), pageStarts: null };
}

function notesOf(document: WordDocument): string[] {
  const notes = [...linesOf(document.getFootnotes(asItStands)), ...linesOf(document.getEndnotes(asItStands))];
  return notes.map((note, at) => `${raisedText(String(at + 1))} ${note.trim()}`);
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => /\S/.test(line));
}
