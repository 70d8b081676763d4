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
interface Reader {
  open(): Promise<void>;
}
interface OleExtractor {
  readonly _pieces: { text: string }[];
  writePieces(document: Buffer, table: Buffer): void;
  extract(reader: Reader): Promise<WordDocument>;
}

const require = createRequire(import.meta.url);
const BufferReader: new (source: Buffer) => Reader = require('word-extractor/lib/buffer-reader.js');
const WordOleExtractor: new () => OleExtractor = require('word-extractor/lib/word-ole-extractor.js');

/** Stands for a footnote mark until it gets its number; no document uses this private character. */
const noteMark = '\ue002';

/** Word's own signs that word-extractor 1.0.4 drops or writes as "undefined", each with what they mean. */
const signs = [
  ['\u0002', noteMark],
  ['\u001e', '\u2011'], // hyphen that does not break
  ['\u001f', '\u00ad'], // soft hyphen; in TCVN3 the letter ư
] as const;

/** word-extractor's reader of the old format, which is told these signs before it cleans the text of them. */
class SignKeepingExtractor extends WordOleExtractor {
  override writePieces(document: Buffer, table: Buffer): void {
    super.writePieces(document, table);
    for (const piece of this._pieces) {
      for (const [sign, meaning] of signs) piece.text = piece.text.replaceAll(sign, meaning);
    }
  }
}

/**
 * The text of a Word 97–2003 file: body, text boxes, then footnotes and endnotes. The format's reader tells no
 * fonts, so text typed in .VnTime or VNI-Times is known by its letters.
 *
 * @throws CancuError FILE_DAMAGED
 */
export async function readDoc(bytes: Uint8Array, file: string): Promise<FormatText> {
  const { text, warnings } = withLegacyConverted(render(await parse(bytes, file)), []);
  return { text: text.replaceAll('\u00ad', ''), warnings, pageStarts: null };
}

async function parse(bytes: Uint8Array, file: string): Promise<WordDocument> {
  try {
    const reader = new BufferReader(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
    await reader.open();
    return await new SignKeepingExtractor().extract(reader);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CancuError('FILE_DAMAGED', { file, reason }, { cause: error });
  }
}

function render(document: WordDocument): string {
  const asItStands = { filterUnicode: false };
  let marks = 0;
  const body = document.getBody(asItStands).replaceAll(noteMark, () => raisedText(String(++marks)));
  const boxes = document.getTextboxes({ ...asItStands, includeHeadersAndFooters: false });
  const notes = [document.getFootnotes(asItStands), document.getEndnotes(asItStands)].flatMap((text) =>
    text.split(noteMark).slice(1),
  );
  return joinParagraphs([
    ...body.split('\n'),
    ...boxes.split('\n'),
    ...notes.map((note, at) => `${raisedText(String(at + 1))} ${note.trim()}`),
  ]);
}
