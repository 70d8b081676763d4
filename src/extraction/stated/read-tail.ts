import { blankLine, type CleanText } from '../clean/clean-text.js';
import { isWhite } from '../clean/codes.js';
import { sliceOf, tidy } from '../clean/printed.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Mention } from '../mention.js';
import { behindDust } from './date-dust.js';
import { readExpectedIssuer } from './expected-issuer.js';
import { borderAt, issuerInCell } from './issuer-in-cell.js';
import { beginsSentence } from './next-sentence.js';
import { readDate } from './read-date.js';
import { readIssuer } from './read-issuer.js';
import { readJointIssuer } from './read-joint-issuer.js';
import { readTerm } from './read-term.js';
import { readYear } from './read-year.js';

/** 1 for the codes that the mark of a footnote begins with. */
const mayBeMark = new Uint8Array(128);
for (const mark of "^(0123456789il|!'") mayBeMark[mark.charCodeAt(0)] = 1;

const footnoteMark = /^(?:\^?\s?\(?\d{1,2}\)?|\^)(?=[\s,;.)]|$)/;

/** Reads what is printed behind a citation: its date or year, its issuer, a term, in either order. */
export function readTail(clean: CleanText, mention: Mention, lexicon: Lexicon): void {
  let at = skipFootnoteMark(clean, behindRepetition(clean.flat, mention.to));
  for (let step = 0; step < 3; step++) {
    const next = readOne(clean, mention, at, lexicon);
    if (next === null) break;
    at = next;
  }
  mention.tailTo = at;
  mention.subject = readSubject(clean, at);
}

/** "số 37-NQ/TW NQ/TW ngày …": behind the letters of a symbol that a copy prints twice. */
function behindRepetition(flat: string, at: number): number {
  if (flat[at] !== ' ') return at;
  const end = flat.indexOf(' ', at + 1);
  const length = end - at - 1;
  if (length < shortestSuffix || length > longestSuffix) return at;
  return flat.startsWith(flat.slice(at + 1, end), at - length) && flat.lastIndexOf('/', end) > at ? end : at;
}

/** Of a symbol's letters, in codes: "nq/tw". */
const shortestSuffix = 5;
const longestSuffix = 14;

function skipFootnoteMark(clean: CleanText, at: number): number {
  if (mayBeMark[clean.codes[at] ?? 0] !== 1) return at;
  const after = clean.flat.slice(at, at + 6);
  const mark =
    after.startsWith('^') || after.startsWith('(')
      ? footnoteMark.exec(after)
      : /^(?:\d{1,2}|[il|!'](?=[,;.)]))(?=[\s,;.)])/.exec(after);
  return mark ? at + mark[0].length : at;
}

function readOne(clean: CleanText, mention: Mention, at: number, lexicon: Lexicon): number | null {
  const { codes, flat } = clean;
  const comma = codes[at] === 0x2c ? 1 : codes[at + 1] === 0x2c && isWhite(codes[at] ?? 0) ? 2 : 0;
  if (mention.date === null && !beginsSentence(clean, at)) {
    // In a table the date stands in a cell of its own.
    const cell = borderAt(clean, at);
    const start = at + Math.max(comma, cell, hyphenBeforeDate(clean, at));
    const date = readDate(clean, behindIssued(clean, behindDust(clean, start)));
    if (date && (cell === 0 || !isPassedOver(clean, mention))) {
      mention.date = date.date;
      return closeBracket(flat, at, date.to);
    }
  }
  if (mention.date === null && mention.year === null && mention.name === null) {
    const year = readYear(clean, at, mention.from);
    if (year) {
      mention.year = year.year;
      return year.to;
    }
  }
  if (mention.issuer === null) {
    // "giữa Bộ Y tế và Bộ Tài chính", of what bodies issue together.
    const between = flat.startsWith(' giua ', at + comma) && isJoint(mention) ? ' giua'.length : 0;
    const issuer = readIssuer(clean, at + comma + between, lexicon);
    const isOf = issuer !== null && issuer.from > at + comma + 1;
    if (issuer && (isOf || (comma === 0 && !isSubject.test(flat.slice(issuer.to, issuer.to + 20))))) {
      const joint =
        goesOn(clean, issuer.to) && isJoint(mention) ? readJointIssuer(clean, issuer, lexicon) : issuer;
      mention.issuer = joint.name;
      mention.term ??= joint.term;
      return joint.to;
    }
    const listed = issuer === null ? issuerInCell(clean, mention, at, lexicon) : null;
    if (listed) {
      mention.issuer = listed.name;
      mention.term ??= listed.term;
      return listed.to;
    }
    const expected =
      issuer === null && mention.parts !== null
        ? readExpectedIssuer(clean, at + comma, mention.parts, lexicon)
        : null;
    if (expected) {
      mention.issuer = expected.name;
      return expected.to;
    }
  }
  if (mention.term === null) {
    const term = readTerm(clean, at);
    if (term) {
      mention.term = term.term;
      return term.to;
    }
  }
  return null;
}

/** "496/PGDĐT-Ngày 30 …", "12/QĐ-UBND - ngày 5/6/2020": the length of a hyphen in the place of the comma; 0 without one. */
function hyphenBeforeDate({ codes, flat }: CleanText, at: number): number {
  const length = codes[at] === 0x2d ? 1 : codes[at + 1] === 0x2d && isWhite(codes[at] ?? 0) ? 2 : 0;
  return length > 0 && /^ ?ngay \d/.test(flat.slice(at + length, at + length + 7)) ? length : 0;
}

/** "… ban hành ngày 17/11/2022", "… (ký ngày 17/11/2022)": where "ngày" stands; else `at`. */
function behindIssued({ codes, flat }: CleanText, at: number): number {
  let word = codes[at] === 0x20 ? at + 1 : at;
  if (codes[word] === 0x28) word++;
  const first = codes[word] ?? 0;
  if (first !== 0x62 && first !== 0x64 && first !== 0x6b) return at;
  for (const said of issuedOn) if (flat.startsWith(said, word)) return word + said.length - 1;
  return at;
}

const issuedOn: readonly string[] = [
  'ban hanh ngay',
  'duoc ban hanh ngay',
  'da ban hanh ngay',
  'ky ngay',
  'ky ban hanh ngay',
].map((said) => said.slice(0, -'ngay'.length));

/** "| Bị bãi bỏ bởi Nghị quyết 12/2025/NQ-HĐND | 01/8/2025 |": the date is not of the document that a cell tells of. */
function isPassedOver({ flat }: CleanText, mention: Mention): boolean {
  const cell =
    flat
      .slice(Math.max(0, mention.from - 160), mention.from)
      .split('|')
      .at(-1) ?? '';
  return /(?:^|[^a-z])(?:boi|bang|theo|tai|thay the|bai bo|het hieu luc|sua doi|bo sung|dinh chinh|huy bo|thuc hien)(?: |$)[^\n]*$/.test(
    cell,
  );
}

/** Behind a body that stands without "của": it begins the next clause, "Nghị quyết số 59 ⏎ Ban Thường vụ Tỉnh ủy vừa ban hành". */
const isSubject = /^ (?:vua|da|se|ban hanh|xay dung|yeu cau|de nghi|giao|co |to chuc (?!thuc))/;

/** Whether a comma, a hyphen, "và" or "với" stands behind a body, as before another. */
const goesOn = ({ codes }: CleanText, at: number): boolean =>
  codes[at] === 0x2c || codes[at + 1] === 0x2d || (codes[at + 1] === 0x76 && codes[at + 2] !== 0x65);

/** Whether several bodies issue a document together (văn bản liên tịch), by its type. */
const isJoint = (mention: Mention): boolean =>
  /liên|phối hợp/iu.test(mention.typeWord ?? '') || /L[TBN]|PH/.test(mention.parts?.type ?? '');

/** "(ngày 17/11/2022)": the date's own brackets. */
function closeBracket(flat: string, from: number, to: number): number {
  return flat[to] === ')' && /^[\s,]*\(/.test(flat.slice(from, from + 3)) ? to + 1 : to;
}

const longestSubject = 200;

/** The words of its subject that follow: "về …" to the end of the clause. */
function readSubject(clean: CleanText, at: number): string | null {
  const { codes, flat } = clean;
  let word = at;
  while (word < at + 4 && isBeforeSubject(codes[word] ?? 0)) word++;
  if (codes[word] !== 0x76) return null;
  const lead = /^[\s,]{0,2}"?\s?(?:ve|v\/v)\s/.exec(flat.slice(at, at + 8));
  if (!lead) return null;
  const start = at + lead[0].search(/[v"]/);
  const limit = Math.min(flat.length, start + longestSubject);
  let end = start;
  while (end < limit && !endsSubject(codes, end)) end++;
  return tidy(sliceOf(clean, start, end)).slice(0, longestSubject) || null;
}

/** White space, a comma, a quotation mark. */
const isBeforeSubject = (code: number): boolean => isWhite(code) || code === 0x2c || code === 0x22;

/** At a semicolon, a bracket, a blank line, or the full stop of a sentence. */
function endsSubject(codes: Uint8Array, at: number): boolean {
  const code = codes[at] ?? 0;
  if (code > 0x3b) return false;
  if (code === 0x2e) return (codes[at + 1] ?? 0) <= 32;
  return code === 0x3b || code === 0x28 || code === 0x29 || code === blankLine;
}
