import mammoth from 'mammoth';
import { CancuError } from '../errors/cancu-error.js';
import { joinCells, joinParagraphs, raisedText } from './block-text.js';
import { fromLegacyFont, legacyOfFont } from './legacy/legacy-fonts.js';
import { isTypedIn, type LegacyEncoding } from './legacy/recognise-legacy.js';
import { withLegacyConverted } from './plain-text.js';
import type { FormatText, ReadingLimits } from './read-text.js';
import { readingWarning } from './reading-warning.js';
import { weighArchive } from './weigh-archive.js';

/** An element of mammoth's document model, as far as it is read here. */
interface Element {
  readonly type: string;
  readonly children?: readonly Element[];
  readonly value?: string;
  readonly font?: string | null;
  readonly isAllCaps?: boolean;
  readonly verticalAlignment?: string;
  readonly noteType?: string;
  readonly noteId?: string;
  readonly numbering?: { readonly isOrdered: boolean } | null;
}

interface Note {
  readonly body: readonly Element[];
}

interface Document extends Element {
  readonly notes: { resolve(reference: Element): Note | null };
}

/**
 * The text of a .docx (tệp Word): body, tables and text boxes in order, then footnotes and endnotes. Deleted
 * revisions are left out, inserted ones kept; headers, footers and comments are no part of the text.
 *
 * @throws CancuError ARCHIVE_TOO_LARGE, FILE_ENCRYPTED, FILE_DAMAGED; FILE_NOT_TEXT for another kind of archive.
 */
export async function readDocx(bytes: Uint8Array, file: string, limits: ReadingLimits): Promise<FormatText> {
  const names = await weighArchive(bytes, file, limits);
  if (![...names].some((name) => name.startsWith('word/'))) {
    throw new CancuError('FILE_NOT_TEXT', { file, reason: archiveKind(names) });
  }
  const document = await parse(bytes, file);
  const legacyFonts = legacyFontsOf(document);
  const { text, warnings } = withLegacyConverted(
    renderDocument(document, legacyFonts),
    [...legacyFonts].map(({ name }) => readingWarning('LEGACY_CONVERTED', name)),
  );
  // A soft hyphen is a hint to the typesetter; in TCVN3 the same code was the letter ư and is converted by now.
  return { text: text.replaceAll('\u00ad', ''), pageStarts: null, warnings };
}

async function parse(bytes: Uint8Array, file: string): Promise<Document> {
  let document: Document | null = null;
  try {
    await mammoth.convertToHtml(
      { buffer: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length) },
      {
        externalFileAccess: false,
        transformDocument: (element: Document) => {
          document = element;
          // The model is all that is wanted: nothing is left to turn into HTML.
          return { ...element, children: [] };
        },
      },
    );
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new CancuError('FILE_DAMAGED', { file, reason }, { cause: error });
  }
  if (document === null) throw new CancuError('FILE_DAMAGED', { file, reason: 'word/document.xml' });
  return document;
}

/** The encodings among the old fonts' in which runs of `document` were really typed. */
function legacyFontsOf(document: Document): ReadonlySet<LegacyEncoding> {
  const texts = new Map<LegacyEncoding, string>();
  const collect = (element: Element): void => {
    const encoding = element.type === 'run' ? legacyOfFont(element.font ?? '') : null;
    if (encoding) texts.set(encoding, `${texts.get(encoding) ?? ''}${plainTextOf(element)} `);
    childrenOf(element).forEach(collect);
  };
  collect(document);
  return new Set([...texts].flatMap(([encoding, text]) => (isTypedIn(encoding, text) ? [encoding] : [])));
}

function plainTextOf(element: Element): string {
  return element.value ?? childrenOf(element).map(plainTextOf).join('');
}

/** Writes a document's blocks as paragraphs of text. */
function renderDocument(document: Document, legacyFonts: ReadonlySet<LegacyEncoding>): string {
  const notes: Element[] = [];

  const block = (element: Element): string => {
    if (element.type === 'table') return childrenOf(element).map(row).join('\n');
    if (element.type === 'paragraph') return paragraph(element);
    return inline(element);
  };

  const row = (element: Element): string =>
    joinCells(childrenOf(element).map((cell) => lines(childrenOf(cell))));

  const lines = (elements: readonly Element[]): string =>
    elements
      .map(block)
      .filter((text) => /\S/.test(text))
      .join('\n');

  const paragraph = (element: Element): string => {
    const text = inlines(element);
    return element.numbering?.isOrdered === false && text ? `- ${text}` : text;
  };

  const inlines = (element: Element): string => childrenOf(element).map(inline).join('');

  const inline = (element: Element): string => {
    switch (element.type) {
      case 'text':
        return element.value ?? '';
      case 'tab':
        return '\t';
      case 'break':
        return '\n';
      case 'run':
        return run(element);
      case 'noteReference':
        notes.push(element);
        return raisedText(String(notes.length));
      // A text box hangs in the paragraph that anchors it.
      case 'paragraph':
      case 'table':
        return `\n${block(element)}\n`;
      default:
        return inlines(element);
    }
  };

  const run = (element: Element): string => {
    const font = element.font ?? '';
    const encoding = legacyOfFont(font);
    const text =
      encoding && legacyFonts.has(encoding) ? fromLegacyFont(inlines(element), font) : inlines(element);
    if (element.verticalAlignment === 'superscript') return raisedText(text);
    return element.isAllCaps ? text.toUpperCase() : text;
  };

  const body = childrenOf(document).map(block);
  const noteTexts: string[] = [];
  // A note may refer to another: the list can grow while it is walked.
  for (let at = 0; at < notes.length; at++) {
    const reference = notes[at];
    const note = reference && document.notes.resolve(reference);
    if (note) noteTexts.push(`${raisedText(String(at + 1))} ${lines(note.body).trim()}`);
  }
  return joinParagraphs([...body, ...noteTexts]);
}

function childrenOf(element: Element): readonly Element[] {
  return element.children ?? [];
}

function archiveKind(names: ReadonlySet<string>): string {
  if ([...names].some((name) => name.startsWith('xl/'))) return 'XLSX';
  if ([...names].some((name) => name.startsWith('ppt/'))) return 'PPTX';
  return names.has('content.xml') ? 'OpenDocument' : 'ZIP';
}
