import type { CleanText } from '../clean/clean-text.js';
import { isCapital, sliceOf, tidy } from '../clean/printed.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { type Mention, newMention } from '../mention.js';
import { readTerm } from '../stated/read-term.js';
import { readCongress } from './named-congresses.js';
import { readForcesRegulation, readOtherCharter } from './other-charters.js';

const charter = /dieu le dang(?: cong san viet nam)?(?![a-z])/y;
const constitution = /hien phap(?: nuoc cong hoa xa hoi chu nghia viet nam)?(?![a-z])/y;
const constitutionYear = /^ (?:nam )?((?:19|20)\d{2})(?![\d/-]|\.\d)/;
const platform =
  /cuong linh(?: chinh tri)?(?: xay dung dat nuoc trong thoi ky qua do len chu nghia xa hoi)?(?: \(bo sung, phat trien nam 2011\)| nam \d{4})?(?![a-z])/y;
const plenum =
  /(nghi quyet|ket luan|nq|kl)(?: cua)?(?: hoi nghi)?(?: lan thu ([a-z]{2,5}(?: [a-z]{2,5})?|\d{1,2}))?( \(lan (?:\d|hai|ba)\))?,?(?: cua)?(?: (?:ban chap hanh|bch))? ?(?:trung uong|tw|t\.u|tu(?= ?\d))(?: dang)?(?: lan thu)?(?: ?(\d{1,2}|(?<= )[a-z]{2,4}(?= \(?kh)))?(?![\d/-])/y;

/** Reads the Party document or constitution that is cited by name at `from`; several for a list of terms. */
export function readPartyDocument(clean: CleanText, from: number, lexicon: Lexicon): Mention[] {
  const { flat } = clean;
  switch (flat.slice(from, from + 2)) {
    case 'di':
      return clean.flat.startsWith('dieu lenh', from)
        ? readForcesRegulation(clean, from)
        : (readCharter(clean, from) ?? readOtherCharter(clean, from));
    case 'hi':
      return readConstitution(clean, from);
    case 'cu':
      return matches(platform, flat, from)
        ? [named(from, platform.lastIndex, tidy(sliceOf(clean, from, platform.lastIndex)), 0.85)]
        : [];
    case 'ng':
    case 'va':
    case 'ke':
    case 'nq':
    case 'kl':
      return readCongress(clean, from, lexicon) ?? readPlenum(clean, from);
    default:
      return [];
  }
}

function readCharter(clean: CleanText, from: number): Mention[] | null {
  const match = matches(charter, clean.flat, from);
  if (!match || !isCapital(clean, from + 'dieu le '.length)) return null;
  const name = match[0].endsWith('viet nam') ? 'Điều lệ Đảng Cộng sản Việt Nam' : 'Điều lệ Đảng';
  return [named(from, charter.lastIndex, name, 0.97)];
}

function readConstitution(clean: CleanText, from: number): Mention[] {
  if (!matches(constitution, clean.flat, from)) return [];
  const to = constitution.lastIndex;
  const year = constitutionYear.exec(clean.flat.slice(to, to + 12));
  if (!year) return [named(from, to, 'Hiến pháp', 0.9)];
  return [named(from, to + year[0].length, `Hiến pháp năm ${year[1]}`, 0.97)];
}

function matches(pattern: RegExp, flat: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(flat);
}

function named(from: number, to: number, name: string, confidence: number): Mention {
  const mention = newMention(from, to, 'unnumbered');
  mention.name = name;
  mention.confidence = confidence;
  return mention;
}

const ordinals: Readonly<Record<string, string>> = {
  nhat: '1',
  hai: '2',
  ba: '3',
  tu: '4',
  nam: '5',
  sau: '6',
  bay: '7',
  tam: '8',
  chin: '9',
  muoi: '10',
  'muoi mot': '11',
  'muoi hai': '12',
  'muoi ba': '13',
  'muoi bon': '14',
  'muoi lam': '15',
};

/** "Nghị quyết Trung ương 4, Trung ương 6 (khóa XII)": the type stands once for both. */
function readFurtherPlenum(clean: CleanText, after: number, kind: string): Mention[] {
  const match = matches(furtherPlenum, clean.flat, after);
  if (!match) return [];
  const from = furtherPlenum.lastIndex - (match[1] ?? '').length;
  const term = readTerm(clean, furtherPlenum.lastIndex);
  const name = `${kind} Trung ương ${match[2]}`;
  const mention = named(
    from,
    term?.to ?? furtherPlenum.lastIndex,
    term ? `${name} khóa ${term.term}` : name,
    0.9,
  );
  mention.term = term?.term ?? null;
  mention.typeWord = kind;
  return [mention];
}

const furtherPlenum = /(?:, | va |, va )((?:trung uong|tw) ?(\d{1,2}))(?![\d/-])/y;

const sessionOf = /^ \(lan (\d|hai|ba)\)/;

const nextTerm = /(?:, ?| va |, va )(?:khoa )?([ivx]{1,5})(?![a-z0-9])/y;

/** "Nghị quyết Trung ương 4 (khóa XI, XII)": one mention for each term. */
function readPlenum(clean: CleanText, from: number): Mention[] {
  const match = matches(plenum, clean.flat, from);
  if (!match) return [];
  let to = plenum.lastIndex;
  const printed = match[2] ?? match[4];
  const number =
    printed === undefined ? null : (ordinals[printed] ?? (/^\d+$/.test(printed) ? printed : null));
  if (number === null) return [];
  // "TƯ" is Trung ương in capitals only.
  const short = /\btu(?= ?\d+$)/.exec(match[0]);
  if (short && !isCapital(clean, from + short.index + 1)) return [];
  if (/^ (?:so|s6) ?\d/.test(clean.flat.slice(to, to + 6))) return [];
  const kind = match[1]?.startsWith('k') ? 'Kết luận' : 'Nghị quyết';
  // "Trung ương 6 (lần 2)": a plenum that met twice under one number.
  const session = match[3] === undefined ? sessionOf.exec(clean.flat.slice(to, to + 10)) : null;
  if (session) to += session[0].length;
  const again = sessionOf.exec(match[3] ?? session?.[0] ?? '')?.[1];
  const bracket = /^ \(/.test(clean.flat.slice(to, to + 2));
  const term = readTerm(clean, to);
  const first = (name: string, end: number): Mention => {
    const mention = named(from, end, name, 0.93);
    mention.typeWord = kind;
    return mention;
  };
  const base = `${kind} Trung ương ${number}${again === undefined ? '' : ` (lần ${ordinals[again] ?? again})`}`;
  if (!term) {
    // The scan or a list breaks the bracket: "(khóa XI, XII)".
    return [first(base, to), ...readFurtherPlenum(clean, to, kind)];
  }
  to = term.to;
  const mentions = [first(`${base} khóa ${term.term}`, to)];
  const [head] = mentions;
  if (head) head.term = term.term;
  for (let at = to; ; ) {
    const next = matches(nextTerm, clean.flat, at);
    if (
      !next ||
      (!bracket && !next[0].includes('khoa') && !/^, ?[ivx]+$/.test(next[0]) && !/^ va [ivx]+$/.test(next[0]))
    )
      break;
    const end = at + next[0].length;
    const start = end - (next[1] ?? '').length;
    const mention = named(start, end, `${base} khóa ${(next[1] ?? '').toUpperCase()}`, 0.9);
    mention.term = (next[1] ?? '').toUpperCase();
    mention.typeWord = kind;
    mentions.push(mention);
    at = end;
  }
  return mentions;
}
