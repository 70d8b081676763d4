import type { CleanText } from '../clean/clean-text.js';
import { isCapital, sliceOf, tidy } from '../clean/printed.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { type Mention, newMention } from '../mention.js';
import { readOpen } from '../stated/open-issuer.js';
import { bodiesWithMembers } from '../tables/named-documents.js';

const congress =
  /(?:nghi quyet|van kien) ?(?:cua )?dai hoi (?:dai bi[a-z]{0,2} )?(?:dang )?(?:bo )?(?:dang )?(?:toan qu?o?[a-z] )?(?:cua dang )?(?:lan thu )?([ivx]{1,5})(?![a-z0-9])(?: (?:cua )?dang(?: cong san viet nam)?(?! bo))?/y;
const localCongress =
  /nghi quyet (?:cua )?dai hoi (?:dai bi[a-z]{0,2} )?(?:lan thu [ivxl]{1,7},? )?(?:cua )?dang bo(?: [a-z]+){0,7}? ?\(?(?:khoa|l[a-z]{1,2} thu) (?:[ivxl]{1,7}|\d{1,2})(?![a-z\d])\)?(?:,? nhiem ky \d{4} ?- ?\d{4})?/y;
/**
 * The same with its level or term of office in the place of the ordinal: "Nghị quyết Đại hội Đảng bộ huyện", "Nghị quyết Đại hội
 * Chi bộ nhiệm kỳ 2020 - 2022". "Đại hội đảng bộ các cấp" are many.
 */
const latestCongress =
  /nghi quyet (?:cua )?dai hoi (?:dai bi[a-z]{0,2} )?(?:cua )?(?:dang bo|chi bo)(?: (?:tinh|thanh pho|huyen|quan|thi xa|xa|phuong|thi tran)(?! uy|,))?(?:,? \(?nhiem ky \(?\d{4} ?- ?\d{4}\)?)?/y;
const levelOrTerm = /(?:bo [a-z ]+|\d\)?)$/;
/** The congresses of mass organisations (đoàn thể): "Nghị quyết Đại hội đại biểu toàn quốc Đoàn TNCS Hồ Chí Minh lần thứ XII". */
const unionCongress =
  /nghi quyet (?:cua )?dai hoi (?:dai bieu )?(?:toan quoc )?(?:lan thu [ivxl]{1,7} )?(?:cua )?(?:doan|hoi|cong doan|mat tran|tong lien doan|lien hiep|phu nu|nong dan|cuu chien binh|thanh nien)(?: [a-z]+){0,8}? (?:khoa|lan thu) [ivxl\d]{1,7}(?![a-z])(?:,? nhiem ky \d{4} ?- ?\d{4})?/y;

/**
 * Reads the resolution or papers of a congress (đại hội) at `from`: the Party's, or that of a Party organisation
 * (đảng bộ), of a union or of another body, whose name may stand behind the ordinal: "Nghị quyết Đại hội X Hội Nông dân
 * Việt Nam". Null when none stands there.
 */
export function readCongress(clean: CleanText, from: number, lexicon: Lexicon): Mention[] | null {
  const { flat } = clean;
  congress.lastIndex = from;
  const match = congress.exec(flat);
  if (match) {
    const of = ownerBehind(clean, congress.lastIndex);
    if (of !== null) return [namedAsPrinted(clean, from, of)];
    const ordinal = (match[1] ?? '').toUpperCase();
    const isOwn = /dai hoi (?:dai bi[a-z]{0,2} )?dang bo (?!dang)/.test(match[0]);
    if (!isOwn && numeralValue(ordinal) <= lastCongress(lexicon))
      return [ofTheParty(match, from, congress.lastIndex, ordinal)];
    if (isOwn || match[0].endsWith(match[1] ?? ' ')) return [namedAsPrinted(clean, from, congress.lastIndex)];
    return null;
  }
  for (const pattern of [localCongress, unionCongress]) {
    pattern.lastIndex = from;
    if (pattern.test(flat)) return [namedAsPrinted(clean, from, pattern.lastIndex)];
  }
  latestCongress.lastIndex = from;
  const latest = latestCongress.exec(flat)?.[0];
  return latest !== undefined && levelOrTerm.test(latest)
    ? [namedAsPrinted(clean, from, from + latest.length)]
    : null;
}

/** What says no more of a congress than that it is one. */
const congressAlone =
  /nghi quyet dai hoi(?=\s?[.,;:)]|$| (?:da|de ra|dat ra|va|gan voi|vao|trong|theo|xac dinh|neu)(?![a-z]))/y;

/** "Nghị quyết Đại hội", short for that of the congress that the text named last (`meant`); null where more is said. */
export function readCongressAlone(clean: CleanText, from: number, meant: Mention | null): Mention | null {
  if (meant === null) return null;
  congressAlone.lastIndex = from;
  const match = congressAlone.exec(clean.flat);
  if (!match || !isCapital(clean, from + 'nghi quyet '.length)) return null;
  const mention = newMention(from, from + match[0].length, 'unnumbered');
  return { ...mention, name: meant.name, term: meant.term, typeWord: 'Nghị quyết', confidence: 0.7 };
}

/** Whether a mention is the resolution of a congress that the text names. */
export const isOfCongress = ({ name }: Mention): boolean => name !== null && ofCongress.test(name);
const ofCongress = /^Nghị quyết (?:của )?Đại hội /u;

const owner = new RegExp(`^ (?:cua )?(?:dang bo|${bodiesWithMembers.join('|')}) `);
const years = /^,? \(?nhiem ky \d{4} ?- ?\d{4}\)?/;

/** Where the name of the body ends whose congress it is, which stands at `at` with or without "của"; null without one. */
function ownerBehind(clean: CleanText, at: number): number | null {
  const lead = owner.exec(clean.flat.slice(at, at + 30));
  if (!lead) return null;
  const from = at + (lead[0].startsWith(' cua ') ? 5 : 1);
  if (!isCapital(clean, from)) return null;
  const { to } = readOpen(clean, from, at + lead[0].length - 1);
  return to + (years.exec(clean.flat.slice(to, to + 26))?.[0].length ?? 0);
}

function namedAsPrinted(clean: CleanText, from: number, to: number): Mention {
  const mention = newMention(from, to, 'unnumbered');
  mention.name = tidy(sliceOf(clean, from, to));
  mention.confidence = 0.92;
  if (clean.flat.startsWith('ng', from)) mention.typeWord = 'Nghị quyết';
  return mention;
}

function ofTheParty(match: RegExpExecArray, from: number, to: number, term: string): Mention {
  const kind = match[0].startsWith('van kien') ? 'Văn kiện' : 'Nghị quyết';
  const mention = newMention(from, to, 'unnumbered');
  mention.name = `${kind} Đại hội đại biểu toàn quốc lần thứ ${term} của Đảng`;
  mention.confidence = 0.95;
  mention.term = term;
  if (kind === 'Nghị quyết') mention.typeWord = kind;
  return mention;
}

const values: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };

/** The number that a Roman numeral prints. */
const numeralValue = (numeral: string): number =>
  [...numeral].reduce((sum, letter, index) => {
    const value = values[letter] ?? 0;
    return sum + (value < (values[numeral.charAt(index + 1)] ?? 0) ? -value : value);
  }, 0);

const lastCongresses = new WeakMap<Lexicon, number>();

/** The number of the Party's latest congress: the Party had none with a higher one. */
function lastCongress(lexicon: Lexicon): number {
  let last = lastCongresses.get(lexicon);
  if (last === undefined) {
    const terms = lexicon.facts.terms.filter((term) => term.kind === 'congress');
    last = Math.max(0, ...terms.map((term) => numeralValue(term.ordinal)));
    lastCongresses.set(lexicon, last);
  }
  return last;
}
