import type { CleanText } from '../clean/clean-text.js';
import { isCapital, sliceOf, tidy } from '../clean/printed.js';
import { type Mention, newMention } from '../mention.js';
import { readTerm } from '../stated/read-term.js';

const charter = /dieu le dang(?: cong san viet nam)?(?![a-z])/y;
const constitution = /hien phap(?: nuoc cong hoa xa hoi chu nghia viet nam)?(?![a-z])/y;
const constitutionYear = /^ (?:nam )?((?:19|20)\d{2})(?![\d/-]|\.\d)/;
const platform =
  /cuong linh(?: chinh tri)?(?: xay dung dat nuoc trong thoi ky qua do len chu nghia xa hoi)?(?: \(bo sung, phat trien nam 2011\)| nam \d{4})?(?![a-z])/y;
const congress =
  /(?:nghi quyet|van kien) ?(?:cua )?dai hoi (?:dai bi[a-z]{0,2} )?(?:dang )?(?:bo )?(?:dang )?(?:toan qu?o?[a-z] )?(?:cua dang )?(?:lan thu )?([ivx]{1,5})(?![a-z0-9])(?: (?:cua )?dang(?: cong san viet nam)?(?! bo))?/y;
const localCongress =
  /nghi quyet (?:cua )?dai hoi (?:dai bi[a-z]{0,2} )?(?:lan thu [ivxl]{1,7},? )?(?:cua )?dang bo(?: [a-z]+){0,7}? ?\(?(?:khoa|l[a-z]{1,2} thu) [ivxl]{1,7}(?![a-z])\)?(?:,? nhiem ky \d{4} ?- ?\d{4})?/y;
/** The congresses of mass organisations (đoàn thể): "Nghị quyết Đại hội đại biểu toàn quốc Đoàn TNCS Hồ Chí Minh lần thứ XII". */
const unionCongress =
  /nghi quyet (?:cua )?dai hoi (?:dai bieu )?(?:toan quoc )?(?:lan thu [ivxl]{1,7} )?(?:cua )?(?:doan|hoi|cong doan|mat tran|tong lien doan|lien hiep)(?: [a-z]+){0,8}? (?:khoa|lan thu) [ivxl\d]{1,7}(?![a-z])(?:,? nhiem ky \d{4} ?- ?\d{4})?/y;
const plenum =
  /(nghi quyet|ket luan|nq|kl)(?: cua)?(?: hoi nghi)?(?: lan thu ([a-z]{2,5}(?: [a-z]{2,5})?|\d{1,2}))?,?(?: cua)?(?: (?:ban chap hanh|bch))? ?(?:trung uong|tw|t\.u|tu(?= ?\d))(?: dang)?(?: lan thu)?(?: ?(\d{1,2}|(?<= )[a-z]{2,4}(?= \(?kh)))?(?![\d/-])/y;

/** Reads the Party document or constitution that is cited by name at `from`; several for a list of terms. */
export function readPartyDocument(clean: CleanText, from: number): Mention[] {
  const { flat } = clean;
  switch (flat.slice(from, from + 2)) {
    case 'di':
      return readCharter(clean, from);
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
      return readCongress(clean, from) ?? readPlenum(clean, from);
    default:
      return [];
  }
}

function readCharter(clean: CleanText, from: number): Mention[] {
  const match = matches(charter, clean.flat, from);
  if (!match || !isCapital(clean, from + 'dieu le '.length)) return [];
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

function readCongress(clean: CleanText, from: number): Mention[] | null {
  const match = matches(congress, clean.flat, from);
  if (match) return [namedCongress(match, from, congress.lastIndex)];
  const local = [localCongress, unionCongress].find((pattern) => matches(pattern, clean.flat, from));
  if (!local) return null;
  const to = local.lastIndex;
  return [{ ...named(from, to, tidy(sliceOf(clean, from, to)), 0.92), typeWord: 'Nghị quyết' }];
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

function namedCongress(match: RegExpExecArray, from: number, to: number): Mention {
  const term = (match[1] ?? '').toUpperCase();
  const kind = match[0].startsWith('van kien') ? 'Văn kiện' : 'Nghị quyết';
  const mention = named(from, to, `${kind} Đại hội đại biểu toàn quốc lần thứ ${term} của Đảng`, 0.95);
  mention.term = term;
  if (kind === 'Nghị quyết') mention.typeWord = kind;
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

const nextTerm = /(?:, ?| va |, va )(?:khoa )?([ivx]{1,5})(?![a-z0-9])/y;

/** "Nghị quyết Trung ương 4 (khóa XI, XII)": one mention for each term. */
function readPlenum(clean: CleanText, from: number): Mention[] {
  const match = matches(plenum, clean.flat, from);
  if (!match) return [];
  let to = plenum.lastIndex;
  const printed = match[2] ?? match[3];
  const number =
    printed === undefined ? null : (ordinals[printed] ?? (/^\d+$/.test(printed) ? printed : null));
  if (number === null) return [];
  // "TƯ" is Trung ương in capitals only.
  const short = /\btu(?= ?\d+$)/.exec(match[0]);
  if (short && !isCapital(clean, from + short.index + 1)) return [];
  if (/^ (?:so|s6) ?\d/.test(clean.flat.slice(to, to + 6))) return [];
  const kind = match[1]?.startsWith('k') ? 'Kết luận' : 'Nghị quyết';
  const bracket = /^ \(/.test(clean.flat.slice(to, to + 2));
  const term = readTerm(clean, to);
  const first = (name: string, end: number): Mention => {
    const mention = named(from, end, name, 0.93);
    mention.typeWord = kind;
    return mention;
  };
  const base = `${kind} Trung ương ${number}`;
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
