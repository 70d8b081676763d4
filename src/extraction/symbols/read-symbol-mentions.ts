import { foldMarks } from '../../documents/fold.js';
import type { CleanText } from '../clean/clean-text.js';
import { isCapital } from '../clean/printed.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { TypeWord } from '../lexicon/type-words.js';
import { type Mention, newMention } from '../mention.js';
import { printSuffix } from '../symbol-parts.js';
import { isLedSoundly } from './led-soundly.js';
import { sharedNumbers } from './listed-numbers.js';
import { isNoCitation } from './no-citation.js';
import { followsNumberWord } from './number-word.js';
import { type NumberRead, readNumberBefore } from './read-number.js';
import { readSuffix } from './read-suffix.js';
import type { Suffix } from './suffix.js';
import { fill } from './symbol-mention.js';
import { doubted, type SymbolRead } from './symbol-read.js';
import { stampWord, titledTypeWord } from './titled-type-word.js';

const noWords: readonly TypeWord[] = [];

/**
 * Reads the citations that print a whole symbol, with their neighbours in lists ("số 18, 19-NQ/TW").
 * `numberEnds`: where numbers end that something like a suffix follows, ascending.
 */
export function readSymbolMentions(
  clean: CleanText,
  numberEnds: readonly number[],
  lexicon: Lexicon,
): Mention[] {
  const mentions: Mention[] = [];
  let readTo = 0;
  let last: SymbolRead | null = null;
  for (const end of numberEnds) {
    if (end <= readTo) continue;
    const read = withinLimit(
      readSymbol(clean, end, lexicon) ?? readListed(clean, end, lexicon, last),
      readTo,
    );
    if (!read || read.number.from < readTo || isNoCitation(clean, read, lexicon)) continue;
    for (const mention of mentionsOf(clean, withTitledType(clean, read, readTo, lexicon), readTo, lexicon))
      mentions.push(mention);
    readTo = read.suffix.to;
    last = read;
  }
  return mentions;
}

/** "202/HĐBT, 203/HĐBT": a symbol that only its place in the list shows to be one, of the same body as the last. */
function readListed(
  clean: CleanText,
  end: number,
  lexicon: Lexicon,
  last: SymbolRead | null,
): SymbolRead | null {
  const number = last ? readNumberBefore(clean, end, lexicon, noWords) : null;
  if (!last || !number || !/^(?:,|;|,? va) $/.test(clean.flat.slice(last.suffix.to, number.from)))
    return null;
  const suffix = readSuffix(clean, number.to, lexicon, noTypes, true, isDamaged);
  const isSame = suffix !== null && printSuffix(suffix) === printSuffix(last.suffix);
  return isSame && suffix.cost === 0 ? { number, suffix } : null;
}

const noTypes: readonly string[] = [];
const isDamaged = (): boolean => false;

/** A type word that belongs to the mention before is not shared. */
function withinLimit(read: SymbolRead | null, readTo: number): SymbolRead | null {
  if (!read?.number.typeWord || read.number.typeWord.from >= readTo) return read;
  return { ...read, number: { ...read.number, typeWord: null } };
}

/** "Quy chế bổ nhiệm cán bộ số 07-QC/TU": the type word in front of the title belongs to the symbol. */
function withTitledType(clean: CleanText, read: SymbolRead, readTo: number, lexicon: Lexicon): SymbolRead {
  const { number, suffix } = read;
  if (number.typeWord || number.numberWordFrom === null) return read;
  const type = suffix.type ?? (isStamped(clean, number.numberWordFrom) ? letterType : null);
  const words = (type !== null && lexicon.typeWordsOf.get(foldMarks(type))) || noWords;
  const typeWord = titledTypeWord(clean, number.numberWordFrom, words);
  return typeWord && typeWord.from >= readTo ? { number: { ...number, typeWord }, suffix } : read;
}

/** "Công văn hỏa tốc số 12/UBND-NC": the symbol of a letter bears no type. */
const letterType = 'CV';
const isStamped = ({ flat }: CleanText, to: number): boolean =>
  stampWord.test(flat.slice(Math.max(0, to - 10), to));

function readSymbol(clean: CleanText, end: number, lexicon: Lexicon): SymbolRead | null {
  const plain = readNumberBefore(clean, end, lexicon, noWords);
  if (!plain) return null;
  const suffix = suffixOf(clean, plain, lexicon);
  if (plain.typeWord && suffix) return { number: plain, suffix };
  for (const words of damagedWordsToTry(clean, plain, suffix, lexicon)) {
    const damaged = readNumberBefore(clean, end, lexicon, words);
    const better = damaged?.typeWord ? suffixOf(clean, damaged, lexicon) : null;
    if (damaged && better) return { number: damaged, suffix: better };
  }
  return suffix && !plain.doubtful
    ? { number: plain, suffix }
    : suffix && (plain.hasNumberWord || suffix.cost === 0)
      ? { number: plain, suffix }
      : null;
}

/** First the words that the symbol's own type asks for; all of them only where something stands like "số". */
function damagedWordsToTry(
  clean: CleanText,
  plain: NumberRead,
  suffix: Suffix | null,
  lexicon: Lexicon,
): (readonly TypeWord[])[] {
  if (!suffix?.type || suffix.cost > 0.1) return [lexicon.typeWords];
  const own = lexicon.typeWordsOf.get(foldMarks(suffix.type)) ?? noWords;
  return plain.hasNumberWord || followsNumberWord(clean, plain.from) ? [own, lexicon.typeWords] : [own];
}

function suffixOf(clean: CleanText, number: NumberRead, lexicon: Lexicon): Suffix | null {
  const expected = number.typeWord?.word.abbreviations ?? noTypes;
  const anchored = number.typeWord !== null || number.hasNumberWord;
  const suffix = readSuffix(clean, number.to, lexicon, expected, anchored, () => isLedSoundly(clean, number));
  return suffix?.type === 'HĐ' && number.typeWord?.word.name.startsWith('Hướng dẫn')
    ? asGuidance(suffix, number.to)
    : suffix;
}

/** "Hướng dẫn số 15-HĐ/TU": HD, its D printed with a bar; a contract (hợp đồng) is no guidance. */
const asGuidance = (suffix: Suffix, from: number): Suffix => ({
  ...suffix,
  type: 'HD',
  cost: suffix.cost + 0.05,
  repairs: [{ from: from + 1, to: from + 3, as: 'HD' }, ...suffix.repairs],
});

/** The mention of a whole symbol, after those of the numbers before it that share its suffix. */
function mentionsOf(clean: CleanText, read: SymbolRead, readTo: number, lexicon: Lexicon): Mention[] {
  const { number, suffix } = read;
  const own = mentionOf(clean, doubted(clean, read));
  if (number.typeWord) return [own];
  const words = suffix.type ? (lexicon.typeWordsOf.get(foldMarks(suffix.type)) ?? noWords) : noWords;
  const shared = sharedNumbers(clean, number, readTo, lexicon, words);
  if (shared.length === 0) return [own];
  own.form = 'listed';
  const first = shared[0];
  const typeWord = first?.typeWord?.word.name ?? null;
  own.typeWord = typeWord;
  return [
    ...shared.map((other) => {
      const mention = newMention(other.typeWord?.from ?? other.from, other.to, 'listed');
      fill(mention, other, suffix, typeWord);
      mention.listedWith = own;
      return mention;
    }),
    own,
  ];
}

/** In "các văn bản: số 1530/STC-QLNS, …" the type word leads in a list and belongs to no one of it. */
const leadsIn = (clean: CleanText, number: NumberRead): boolean =>
  number.typeWord !== null &&
  number.hasNumberWord &&
  clean.flat[number.typeWord.to] === ':' &&
  !isCapital(clean, number.typeWord.from);

function mentionOf(clean: CleanText, { number, suffix }: SymbolRead): Mention {
  const from = leadsIn(clean, number) ? number.from : (number.typeWord?.from ?? number.from);
  const mention = newMention(from, suffix.to, 'numbered');
  fill(mention, number, suffix, number.typeWord?.word.name ?? null);
  if (number.typeWord === null && from > 0 && isCapital(clean, from)) mention.confidence *= 0.9;
  return mention;
}
