import { CancuError } from '../errors/cancu-error.js';
import {
  convertLegacy,
  type LegacyEncoding,
  recogniseLegacy,
  syllableShare,
} from './legacy/recognise-legacy.js';
import { type ReadingWarning, readingWarning } from './reading-warning.js';

export interface PlainText {
  readonly text: string;
  readonly warnings: readonly ReadingWarning[];
}

/** Bytes of the file that are looked at to tell text from binary data and one encoding from another. */
const sampleBytes = 64 * 1024;
/** Share of control characters from which data is no text. */
const maxControlShare = 0.01;
/** Share of undecodable bytes up to which a file is damaged UTF-8, not another encoding. */
const maxDamagedShare = 0.005;
/** The same for a short file, against its marked letters: other encodings hardly ever make whole sequences of UTF-8. */
const maxDamagedLetters = 0.2;

/**
 * The text in `bytes`: UTF-8 or UTF-16 with or without byte order mark, else TCVN3, VNI or windows-1258, told
 * apart by which of them makes Vietnamese syllables. The mark is removed; nothing else of a Unicode file changes,
 * neither its line ends nor its normalization form.
 *
 * @throws CancuError FILE_NOT_TEXT for binary data.
 */
export function decodePlainText(bytes: Uint8Array, file: string): PlainText {
  const utf16 = utf16LabelOf(bytes);
  if (utf16) return decodeUnicode(bytes, utf16);
  if (isBinary(bytes)) throw new CancuError('FILE_NOT_TEXT', { file, reason: 'binary' });
  try {
    return withLegacyConverted(new TextDecoder('utf-8', { fatal: true }).decode(bytes), []);
  } catch {
    return decodeOtherThanUtf8(bytes);
  }
}

/** `text` out of legacy fonts (.VnTime, VNI-Times), if it was typed in them; else as it stands. */
export function withLegacyConverted(text: string, warnings: readonly ReadingWarning[]): PlainText {
  const legacy = recogniseLegacy(text);
  return legacy ? converted(text, legacy, warnings) : { text, warnings };
}

function converted(text: string, legacy: LegacyEncoding, warnings: readonly ReadingWarning[]): PlainText {
  return {
    text: convertLegacy(text, legacy),
    warnings: [...warnings, readingWarning('LEGACY_CONVERTED', legacy.name)],
  };
}

function decodeOtherThanUtf8(bytes: Uint8Array): PlainText {
  const utf8 = decodeUnicode(bytes, 'utf-8');
  const lost = lostCharacters(utf8.text);
  if (lost < bytes.length * maxDamagedShare || lost < multibyteCharacters(utf8.text) * maxDamagedLetters)
    return utf8;

  const western = new TextDecoder('windows-1252').decode(bytes);
  const legacy = recogniseLegacy(western);
  if (legacy) return converted(western, legacy, []);

  const vietnamese = new TextDecoder('windows-1258').decode(bytes).normalize('NFC');
  const gain =
    syllableShare(vietnamese.slice(0, sampleBytes)).share -
    syllableShare(western.slice(0, sampleBytes)).share;
  return gain > 0
    ? { text: vietnamese, warnings: [readingWarning('LEGACY_CONVERTED', 'windows-1258')] }
    : { text: western, warnings: [readingWarning('ENCODING_GUESSED', 'windows-1252')] };
}

function decodeUnicode(bytes: Uint8Array, label: 'utf-8' | 'utf-16le' | 'utf-16be'): PlainText {
  const text = new TextDecoder(label).decode(bytes);
  const lost = lostCharacters(text);
  return { text, warnings: lost ? [readingWarning('CHARACTERS_LOST', String(lost))] : [] };
}

function multibyteCharacters(text: string): number {
  return text.match(/[\u0080-\ufffc]/g)?.length ?? 0;
}

function lostCharacters(text: string): number {
  return text.split('\ufffd').length - 1;
}

/**
 * UTF-16 by its mark, or by its zeros: half of the bytes of unmarked Latin letters, spaces and digits are zero,
 * all of them on the same side.
 */
function utf16LabelOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const pairs = Math.floor(Math.min(bytes.length, sampleBytes) / 2);
  let high = 0;
  let low = 0;
  for (let at = 0; at < pairs; at++) {
    if (bytes[2 * at] === 0) high++;
    if (bytes[2 * at + 1] === 0) low++;
  }
  if (low > pairs / 3 && high < pairs / 100) return 'utf-16le';
  if (high > pairs / 3 && low < pairs / 100) return 'utf-16be';
  return null;
}

function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, sampleBytes);
  let controls = 0;
  for (const byte of sample) {
    if (byte === 0) return true;
    // Tab, line feed, vertical tab, form feed, carriage return and escape do stand in text files.
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27) || byte === 127) controls++;
  }
  return controls > sample.length * maxControlShare;
}
