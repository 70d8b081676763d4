import { foldMarks } from '../documents/fold.js';
import type { Mention, Plan } from './plan.js';

/** Further apart than this, two citations are not in one statement. */
const longestStatement = 300;

/** Words by which a text says itself that one document took the place of another. */
const saysReplaced = /\bthay (?:the|cho|bang)\b|\bthay $|\bbai bo\b|\bhet hieu luc\b|\bnay la\b/;

/** What ends a statement: a semicolon, a blank line, a line that begins an item, a row or a ground. */
const endsStatement =
  /;|\n\s*\n|\n\s*(?:[-–—+•●*|]\s?|\(?\d{1,2}(?:\.\d{1,2})*[.)]\s|[a-z][.)]\s|[ivx]+[.)]\s|(?:can cu|dieu \d|xet|theo de nghi)\b)/;

/** Behind what one citation of a list stands: "Quy định số 41-QĐ/TW, ngày 03/11/2021 và Quy định số 80-QĐ/TW". */
const goesOn = /(?:,|\bva|\bcung|\bhoac)\s*(?:cac\s+)?(?:so\s*)?$/;

/** What stands between a document and the one that amended it, of which the statement does not speak. */
const saysAmended = /\b(?:sua doi|bo sung|dinh chinh)\b/;

/**
 * Whether a text says in one statement that one of two documents took the other's place ("Quy định số 114-QĐ/TW … thay
 * cho Quy định số 205-QĐ/TW"). What stands between the two must be of their lists: of "Quy định số 41-QĐ/TW" in the title
 * above "Căn cứ Quy định số 80-QĐ/TW … (được thay thế bằng Quy định số 377-QĐ/TW)" nothing is said.
 */
export function saysOneReplacedOther(one: Mention, other: Mention, { text, mentions }: Plan): boolean {
  const [first, last] = one.citation.start < other.citation.start ? [one, other] : [other, one];
  const { start, end } = { start: first.citation.end, end: last.citation.start };
  if (end - start > longestStatement || first.citation.section !== last.citation.section) return false;
  if (endsStatement.test(foldMarks(text.slice(start, end)))) return false;
  const between = mentions.filter(
    ({ citation }) => citation.within === null && citation.start >= start && citation.end <= end,
  );
  const gaps = [...between, last].map(({ citation }, index) => {
    const from = between[index - 1]?.citation.end ?? start;
    return foldMarks(text.slice(from, citation.start)).replace(/\s+/g, ' ');
  });
  return (
    gaps.some((gap) => saysReplaced.test(gap)) &&
    gaps.every((gap) => saysReplaced.test(gap) || goesOn.test(gap) || saysAmended.test(gap))
  );
}
