import type { CleanText } from '../clean/clean-text.js';
import { isDigit } from '../clean/codes.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { contractCode } from '../tables/issuing-codes.js';
import { isSlashMark, isYearBeforeType } from './misread-slash.js';
import { unreadable } from './missing-digits.js';
import type { NumberRead } from './read-number.js';
import type { SymbolRead } from './symbol-read.js';

/** Whether what reads like a symbol cites no document, or is only the rest of a symbol. */
export const isNoCitation = (clean: CleanText, read: SymbolRead, lexicon: Lexicon): boolean =>
  isCutOff(clean, read.number) ||
  isYearAlone(clean, read, lexicon) ||
  isContract(read) ||
  isForm(clean, read.number) ||
  isInAddress(clean, read);

/** "hợp đồng số 05/HĐKT": an agreement of two parties. */
const isContract = ({ number, suffix }: SymbolRead): boolean =>
  number.typeWord?.word.name === 'Hợp đồng' || contractCode.test(suffix.type ?? suffix.body);

/** "theo mẫu số 01/HT-DB", read "mdu số" by a scan: the number of a form (biểu mẫu) or of an annex. */
const isForm = (clean: CleanText, number: NumberRead): boolean =>
  number.typeWord === null &&
  /(?:^|[^a-z])(?:mau|m[dli]u|bieu|bieu mau|phu luc|bien) (?:so )?$/.test(
    clean.flat.slice(Math.max(0, (number.numberWordFrom ?? number.from) - 12), number.from),
  );

/**
 * "…/Quyet-dinh-351-QD-UBND-2022.aspx", "351_QD_UBND.pdf": the name of a page or a file. Its words are joined by hyphens
 * and bear no marks, and no slash stands in what would be a symbol.
 */
function isInAddress(clean: CleanText, { number, suffix }: SymbolRead): boolean {
  const { flat } = clean;
  const from = number.typeWord?.from ?? number.from;
  if (!joiners.includes(flat.charAt(number.from - 1)) && !joiners.includes(flat.charAt(number.to)))
    return false;
  if (flat.slice(number.from, suffix.to).includes('/')) return false;
  const before = flat.slice(Math.max(0, from - longestAddress), number.from);
  return joinedWords.test(before) || fileEnding.test(flat.slice(suffix.to, suffix.to + longestAddress));
}

const joiners = '-_';
/** In codes; more than the words before the number take. */
const longestAddress = 60;
const joinedWords = /[a-z]+[-_][a-z]+[-_]$|(?:https?:\/\/|www\.)\S*$/;
const fileEnding = /^[\w-]*\.(?:aspx?|html?|pdf|docx?|rtf|zip|txt|md)(?![a-z])/;

/** "…/2019/QĐ-TTg", "&7/2020/NĐ-CP" of which the number could not be read: what is left is no number, or a shorter one. */
function isCutOff(clean: CleanText, number: NumberRead): boolean {
  if (unreadable.has(clean.codes[number.from - 1] ?? 0)) return true;
  const { codes } = clean;
  let slash = number.from - 1;
  while (slash >= number.from - 4 && codes[slash] !== 0x2f) slash--;
  if (slash < number.from - 4) return false;
  return /[a-z0-9]\s?\/[\s`'^~,.]{0,2}$/.test(clean.flat.slice(Math.max(0, number.from - 5), number.from));
}

/** "61.2018/NĐ-CP" of which the number was not read: a year is no number. */
const isYearAlone = (clean: CleanText, { number, suffix }: SymbolRead, lexicon: Lexicon): boolean =>
  suffix.year === null &&
  isSlashMark(clean.codes[number.from - 1] ?? 0) &&
  isDigit(clean.codes[number.from - 2] ?? 0) &&
  isYearBeforeType(clean, number.from, lexicon);
