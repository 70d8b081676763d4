import { foldMarks } from '../../documents/fold.js';
import type { IsoDate } from '../../documents/iso-date.js';
import type { CleanText } from '../clean/clean-text.js';
import { type Line, lineIndexAt } from '../clean/lines.js';
import { sliceOf, tidy } from '../clean/printed.js';
import type { DocumentPlan } from '../layout/document-plan.js';
import { readDate } from '../stated/read-date.js';
import { bodyWord } from '../tables/place-bodies.js';
import { nameOfPerson } from './person-name.js';

/** "Người ký: Nguyễn Văn A", "| Người ký | Nguyễn Văn A |" in the table of data that a page prints above the head. */
export const labelledSigner = (
  clean: CleanText,
  lines: readonly Line[],
  plan: DocumentPlan,
): string | null => {
  const value = labelledValue(clean, lines, plan, signerLabel);
  return value && nameOfPerson(value.printed);
};

/** "Ngày ban hành: 06/02/2018" in that table. */
export const labelledDate = (
  clean: CleanText,
  lines: readonly Line[],
  plan: DocumentPlan,
): IsoDate | null => {
  const value = labelledValue(clean, lines, plan, dateLabel);
  return value && (readDate(clean, value.from)?.date ?? null);
};

/** "Cơ quan ban hành: Chính phủ" in that table; many print the province there ("Tỉnh Sơn Bình"), which is no body. */
export const labelledIssuer = (
  clean: CleanText,
  lines: readonly Line[],
  plan: DocumentPlan,
): string | null => {
  const value = labelledValue(clean, lines, plan, issuerLabel);
  return value && bodyWord.test(foldMarks(value.printed)) ? value.printed : null;
};

const signerLabel = /(?:^|[^a-z])nguoi ky[\s:|"]{1,6}(?=[a-z])/;
const dateLabel = /(?:^|[^a-z])ngay (?:ban hanh|ky)[\s:|"]{1,6}(?=\d)/;
const issuerLabel = /(?:^|[^a-z])(?:co quan|don vi) ban hanh[\s:|"]{1,6}(?=[a-z])/;

/** Where no head tells how far such a table goes: in codes. */
const farthest = 1500;
/** In codes. */
const longestValue = 80;

/** What stands behind a label, up to the end of its cell or line. */
function labelledValue(
  clean: CleanText,
  lines: readonly Line[],
  plan: DocumentPlan,
  label: RegExp,
): { readonly from: number; readonly printed: string } | null {
  const head = lines[plan.headLine]?.from ?? plan.from;
  const to = head > plan.from ? head : Math.min(plan.to, plan.from + farthest);
  const at = label.exec(clean.flat.slice(plan.from, to));
  if (!at) return null;
  const from = plan.from + at.index + at[0].length;
  const line = lines[lineIndexAt(lines, from)];
  const end = Math.min(line?.to ?? from, from + longestValue);
  const bar = clean.flat.slice(from, end).search(/[|\t]|$/);
  return { from, printed: tidy(sliceOf(clean, from, from + bar)) };
}
