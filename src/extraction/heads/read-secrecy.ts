import type { ExtractedDocument } from '../../documents/citation.js';
import { foldMarks } from '../../documents/fold.js';
import type { CleanText } from '../clean/clean-text.js';
import type { Line } from '../clean/lines.js';
import { sliceOf } from '../clean/printed.js';
import type { DocumentPlan } from '../layout/document-plan.js';

/** The three degrees of secrecy (độ mật) of the law on protecting State secrets, as folded words. */
const degrees: ReadonlyMap<string, ExtractedDocument['secrecy']> = new Map([
  ['tuyet mat', 'TUYỆT MẬT'],
  ['toi mat', 'TỐI MẬT'],
  ['mat', 'MẬT'],
]);

/** What a stamp prints beside the degree: how urgent it is, which copy this is. */
const besideDegree =
  /\(?\s*(?:ban so|so ban|ban thu)\s*[:.]?\s*[\d.…]*\s*\)?|\b(?:hoa toc|thuong khan|hen gio|khan)\b/g;
const label = /^(?:muc )?do (?:bao )?mat\s*:/;

/**
 * The security stamp (độ mật) in a document's head, or null. It is looked for generously, on lines of their own and in
 * columns, spaced out or broken over two lines, since a stamped text that passes would be stored. Prose ("bí mật nhà
 * nước", "MẶT TRẬN") is no stamp.
 *
 * @example 'T Ố I  M Ậ T' → 'TỐI MẬT'; 'Độ mật: Mật' → 'MẬT'
 */
export function readSecrecy(
  clean: CleanText,
  lines: readonly Line[],
  plan: DocumentPlan,
): ExtractedDocument['secrecy'] {
  const last = Math.min(plan.last, (plan.typeLine ?? plan.first + 14) + 1);
  let above = '';
  for (let i = plan.first; i <= last; i++) {
    const line = lines[i];
    if (!line) continue;
    const printed = sliceOf(clean, line.from, line.to);
    const degree = lettersOfDegree.test(clean.flat.slice(line.from, line.to)) ? degreeBeside(printed) : null;
    if (degree !== null) {
      const before = foldMarks(above).trim();
      if (!/\bbi$/.test(before)) return degrees.get(`${before} ${foldMarks(printed).trim()}`) ?? degree;
    }
    above = printed;
  }
  return null;
}

/** What every degree ends in, however its letters are set apart: most lines have not even that. */
const lettersOfDegree = /m[^a-z]*a[^a-z]*t/;

/** The degree that a line says, or one of its columns. */
function degreeBeside(printed: string): ExtractedDocument['secrecy'] {
  const cells = [printed, ...printed.split(/\t|\||[ \u00a0]{3,}/u)];
  return cells.map(degreeIn).find((degree) => degree !== null) ?? null;
}

/** The degree that a line or cell says and nothing else. */
function degreeIn(printed: string): ExtractedDocument['secrecy'] {
  if (printed.length > 60) return null;
  const words = joinSpacedLetters(printed.normalize('NFC'));
  // "MẶT" loses its marks like "MẬT" does, but where they are printed they tell the two apart.
  if (/mặt|mát|mắt|mạt/iu.test(words)) return null;
  const said = foldMarks(words)
    .replace(/[*_#~"'“”]/gu, '')
    .trim()
    .replace(label, '')
    .replace(besideDegree, ' ')
    .replace(/\bto[l1|] /g, 'toi ')
    .replace(/[^a-z]+/g, ' ')
    .trim();
  return degrees.get(said) ?? null;
}

/** "M Ậ T" → "MẬT", "T Ố I  M Ậ T" → "TỐI MẬT": letters set apart by single spaces, words by wider ones. */
function joinSpacedLetters(text: string): string {
  if (!/^\P{L}*\p{L}(?:\s{1,4}\p{L})+\P{L}*$/u.test(text)) return text;
  const joined = text.replace(/(?<=\p{L})\s(?=\p{L})/gu, '');
  // Without wider gaps the words run together: "TỐIMẬT".
  return joined.replace(/\s+/gu, ' ').replace(/^(\P{L}*)(tuyệt|tối)(?=\p{L})/iu, '$1$2 ');
}
