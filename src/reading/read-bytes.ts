import { createHash } from 'node:crypto';
import { basename, extname } from 'node:path';
import { CancuError } from '../errors/cancu-error.js';
import { signatureOf } from './file-signature.js';
import { oleContentOf } from './ole-file.js';
import { decodePlainText, withLegacyConverted } from './plain-text.js';
import {
  defaultReadingLimits,
  type FileFormat,
  type FormatText,
  type ReadingLimits,
  type ReadText,
} from './read-text.js';
import { readingWarning } from './reading-warning.js';

/**
 * The text of a file whose bytes are at hand: an upload, standard input, a file just read. `path` names it in
 * errors and decides between plain text and Markdown; the content decides everything else. The library that a
 * format needs is loaded when the first such file comes.
 *
 * @throws CancuError FILE_EMPTY, FILE_TOO_LARGE, FILE_NOT_TEXT, FILE_DAMAGED, FILE_ENCRYPTED, ARCHIVE_TOO_LARGE,
 * SCAN_WITHOUT_TEXT
 * @example (await readBytes(await readStdin(), '-')).text
 */
export async function readBytes(
  bytes: Uint8Array,
  path: string,
  limits: ReadingLimits = defaultReadingLimits,
): Promise<ReadText> {
  if (bytes.length === 0) throw new CancuError('FILE_EMPTY', { file: path });
  if (bytes.length > limits.maxBytes) throw tooLarge(path, bytes.length, limits);
  const { format, text, pageStarts, warnings } = await readAs(bytes, path, limits);
  if (!/\S/.test(text)) throw new CancuError('FILE_EMPTY', { file: path });
  return {
    path,
    name: basename(path),
    format,
    text,
    pageStarts,
    sha256: createHash('sha256').update(text, 'utf8').digest('hex'),
    warnings: nameFits(path, format) ? warnings : [...warnings, readingWarning('NOT_AS_NAMED', format)],
  };
}

/** The error for a file of `bytes` bytes, before or after it is read. */
export function tooLarge(file: string, bytes: number, limits: ReadingLimits): CancuError {
  return new CancuError('FILE_TOO_LARGE', { file, bytes, limit: limits.maxBytes });
}

async function readAs(
  bytes: Uint8Array,
  file: string,
  limits: ReadingLimits,
): Promise<FormatText & { readonly format: FileFormat }> {
  const signature = signatureOf(bytes);
  switch (signature?.kind) {
    case 'pdf': {
      const { readPdf } = await import('./pdf-text.js');
      return { format: 'pdf', ...(await readPdf(bytes, file, limits)) };
    }
    case 'zip': {
      const { readDocx } = await import('./docx-text.js');
      return { format: 'docx', ...(await readDocx(bytes, file, limits)) };
    }
    case 'ole':
      return { format: 'doc', ...(await readOle(bytes, file)) };
    case 'image':
      throw new CancuError('SCAN_WITHOUT_TEXT', { file, kind: signature.name });
    case 'unreadable':
      throw new CancuError('FILE_NOT_TEXT', { file, reason: signature.name });
    default:
      return readTextual(bytes, file);
  }
}

async function readOle(bytes: Uint8Array, file: string): Promise<FormatText> {
  const content = oleContentOf(bytes);
  if (content === 'encrypted') throw new CancuError('FILE_ENCRYPTED', { file });
  if (content !== 'doc') throw new CancuError('FILE_NOT_TEXT', { file, reason: content });
  const { readDoc } = await import('./doc-text.js');
  return readDoc(bytes, file);
}

async function readTextual(
  bytes: Uint8Array,
  file: string,
): Promise<FormatText & { readonly format: FileFormat }> {
  const extension = extname(file).toLowerCase();
  // No .pdf or .docx is ever text: such a file was cut short or overwritten. An old .doc may well be HTML or text.
  if (extension === '.pdf' || extension === '.docx') {
    throw new CancuError('FILE_DAMAGED', { file, reason: `≠ ${extension.slice(1)}` });
  }
  const { text, warnings } = decodePlainText(bytes, file);
  if (looksLikeHtml(text) || extension === '.html' || extension === '.htm') {
    const { htmlToText } = await import('./html-text.js');
    return { format: 'html', pageStarts: null, ...withLegacyConverted(htmlToText(text), warnings) };
  }
  const format = extension === '.md' || extension === '.markdown' ? 'md' : 'txt';
  return { format, text, pageStarts: null, warnings };
}

function looksLikeHtml(text: string): boolean {
  return /^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype html|html|head|body)[\s>]/i.test(text.slice(0, 1024));
}

const extensions: Readonly<Record<FileFormat, readonly string[]>> = {
  // Text is text under any name that is not another format's.
  txt: [],
  md: ['.md', '.markdown'],
  html: ['.html', '.htm'],
  docx: ['.docx', '.docm', '.dotx'],
  doc: ['.doc', '.dot'],
  pdf: ['.pdf'],
};

function nameFits(path: string, format: FileFormat): boolean {
  const extension = extname(path).toLowerCase();
  if (extension === '') return true;
  if (format !== 'txt') return extensions[format].includes(extension);
  return !Object.values(extensions).some((others) => others.includes(extension));
}
