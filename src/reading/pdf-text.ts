import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { getDocument, type PDFDocumentProxy, type PDFPageProxy, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { type Offset, offset } from '../documents/span.js';
import { CancuError } from '../errors/cancu-error.js';
import { convertLegacy, recogniseLegacy } from './legacy/recognise-legacy.js';
import { glyphsOf } from './pdf-glyphs.js';
import { inLineOrder, isInterleaved } from './pdf-interleaving.js';
import { layOutPage, type PlacedText } from './pdf-layout.js';
import { withoutRunningHeads } from './pdf-running-heads.js';
import type { FormatText, ReadingLimits } from './read-text.js';
import { type ReadingWarning, readingWarning } from './reading-warning.js';

/** Letters and digits below which a page counts as having no text layer: a page number or a stamp is no text. */
const minCharactersOfText = 12;
const betweenPages = '\n\n';

/**
 * The text layer of a PDF, page by page in reading order. Character maps and standard fonts come from the
 * installed library: nothing is fetched.
 *
 * @throws CancuError FILE_DAMAGED, FILE_ENCRYPTED, FILE_TOO_MANY_PAGES; SCAN_WITHOUT_TEXT when there is no text layer.
 */
export async function readPdf(bytes: Uint8Array, file: string, limits: ReadingLimits): Promise<FormatText> {
  const task = getDocument(openOptions(bytes));
  try {
    const document = await task.promise;
    if (document.numPages > limits.maxPages) {
      throw new CancuError('FILE_TOO_MANY_PAGES', { file, pages: document.numPages, limit: limits.maxPages });
    }
    return joinPages(await pagesOf(document), file);
  } catch (error) {
    throw pdfError(error, file);
  } finally {
    await task.destroy();
  }
}

function openOptions(bytes: Uint8Array) {
  const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
  return {
    // The library takes the buffer over; the caller keeps its own.
    data: new Uint8Array(bytes),
    cMapUrl: join(library, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(library, 'standard_fonts/'),
    wasmUrl: join(library, 'wasm/'),
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    isEvalSupported: false,
    enableXfa: false,
    verbosity: 0,
  };
}

async function pagesOf(document: PDFDocumentProxy): Promise<string[]> {
  const pages: PlacedText[][] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const pieces = await placedTexts(page);
    pages.push(isInterleaved(pieces) ? inLineOrder(await glyphsOf(page)) : pieces);
    page.cleanup();
  }
  return withoutRunningHeads(pages).map(layOutPage);
}

async function placedTexts(page: PDFPageProxy): Promise<PlacedText[]> {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  return items.flatMap((item) => {
    if (!('str' in item)) return [];
    const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0]: number[] = Util.transform(
      viewport.transform,
      item.transform,
    );
    const size = Math.hypot(c, d) || item.height;
    return [{ text: item.str, x, y, width: item.width, size, angle: Math.atan2(b, a) }];
  });
}

function joinPages(pages: readonly string[], file: string): FormatText {
  const blank = pages.flatMap((page, at) => (countOfText(page) < minCharactersOfText ? [at + 1] : []));
  if (blank.length === pages.length) throw new CancuError('SCAN_WITHOUT_TEXT', { file, kind: 'PDF' });
  const warnings: ReadingWarning[] = blank.length
    ? [readingWarning('PAGES_WITHOUT_TEXT', blank.join(', '))]
    : [];

  const legacy = recogniseLegacy(pages.join('\n'));
  if (legacy) warnings.push(readingWarning('LEGACY_CONVERTED', legacy.name));
  const pageStarts: Offset[] = [];
  let text = '';
  for (const page of pages) {
    if (text !== '') text += betweenPages;
    pageStarts.push(offset(text.length));
    text += legacy ? convertLegacy(page, legacy) : page;
  }
  return { text, pageStarts, warnings };
}

function countOfText(page: string): number {
  return page.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function pdfError(error: unknown, file: string): CancuError {
  if (error instanceof CancuError) return error;
  if (error instanceof Error && error.name === 'PasswordException') {
    return new CancuError('FILE_ENCRYPTED', { file }, { cause: error });
  }
  const reason = error instanceof Error ? error.message : String(error);
  return new CancuError('FILE_DAMAGED', { file, reason }, { cause: error });
}
