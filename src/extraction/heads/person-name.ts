import { foldMarks } from '../../documents/fold.js';
import { isSyllable } from '../matching/syllable.js';
import { signaturePrefixes, signerTitles } from '../tables/headings.js';
import { bodyStart } from '../tables/place-bodies.js';

/**
 * The name of a person (họ tên) that a cell of a signature prints, or null: two to six words, each with a capital first,
 * nothing else beside it than "(Đã ký)", a rank (cấp bậc), a degree (học hàm, học vị), or the unit's code from the end of
 * the recipients.
 *
 * @example nameOfPerson('Đại tá Lê Văn C') // 'Lê Văn C'; nameOfPerson('GD Nguyễn Văn A') // 'Nguyễn Văn A'
 */
export function nameOfPerson(tidied: string): string | null {
  if (tidied.length > 60) return null;
  const name = withoutCode(withoutHonours(tidied.replace(signed, '').replace(/^[_(.]+|[_).]+$/g, ''))).trim();
  if (name.length > 40 || !words.test(name) || voiceless.test(name)) return null;
  const folded = foldMarks(name);
  // "Đoàn Văn B" is a person, "ĐOÀN THANH NIÊN" is none.
  const isOther = name === name.toUpperCase() && (bodyStart.test(folded) || signaturePrefixes.test(folded));
  return isOther || signerTitles.test(folded) ? null : name;
}

const words = /^\p{Lu}[\p{L}'’.]*(?: \p{Lu}[\p{L}'’]*){1,5}$/u;
/** "TK ƯÊN": what a scan left of a stamp; two capitals without a vowel are no word of a name. */
const voiceless = /(?:^| )[BCDĐGHKLMNPQRSTVX]{2,}(?: |$)/;
const signed = /^\(?(?:Đã ký|Ký tên)\)?[\s:.]*|\s*\(?Đã ký\)?$/giu;

/** Ranks of the forces, and what scholars and physicians put before their names. */
const honours =
  /^(?:(?:(?:dai|thuong|trung|thieu) (?:tuong|ta|uy)|(?:pho |chuan )?do doc|(?:giao su|pho giao su|tien si|thac si|bac si|ky su|luat su)|(?:pgs|gs|ts|ths|th\.s|bs|bsck[i1-2]{1,2}|ks|ds|ls|nsnd|nsut)\b)[.,;/]? ?)+(?=[a-z])/;

const withoutHonours = (printed: string): string => {
  const folded = foldMarks(printed);
  return folded.length === printed.length ? printed.slice(honours.exec(folded)?.[0].length ?? 0) : printed;
};

/** "VT, NC Lê Văn C": the code of the unit that keeps the document belongs to the recipients; "LÊ Văn C" does not. */
function withoutCode(printed: string): string {
  const code = /^(\p{Lu}{2,6})[.,;:]? (?=\p{Lu}\p{Ll}+ \p{Lu})/u.exec(printed);
  return code && !isSyllable(foldMarks(code[1] ?? '')) ? printed.slice(code[0].length) : printed;
}
