import { foldMarks } from './fold.js';
import { isPartyIssuer } from './party-issuer.js';

/**
 * How a symbol is built: Party `12-KH/TW`, State `62/KH-UBND` and `140/2017/NĐ-CP`, legislature `59/2020/QH14`.
 */
export type SymbolStyle = 'party' | 'state' | 'legislature';

/** A symbol (số, ký hiệu) taken apart. */
export interface DocumentSymbol {
  /** As printed, leading zeros kept: `08`, `12a`, `66.7`. */
  readonly number: string;
  /** Year inside the symbol, as in `140/2017/NĐ-CP`; not the year of issue of a symbol that prints none. */
  readonly year: number | null;
  /** Abbreviation of the type as printed: `NQ`, `QĐi`; null where the style prints none (laws, State letters). */
  readonly type: string | null;
  /** Issuing code with all that follows it: `TW`, `UBND`, `BTC-BNV`, `QH14`. */
  readonly issuer: string;
  readonly style: SymbolStyle;
  /**
   * All behind the number as printed, where the body stands before the type, as ministries and provinces printed it
   * until about 1997: `-BYT/QĐ`; absent in every other form.
   */
  readonly bodyFirst?: string;
}

// The Government numbers resolutions on one matter `66.7/2025/NQ-CP`.
const number = '(?<number>\\d{1,6}(?:\\.\\d{1,3})?[a-zđA-ZĐ]?)';
const year = '(?<year>(?:19|20)\\d\\d)';
const letters = '[A-Za-zĐđƯư&]';
const type = `(?<type>${letters}{1,6})`;
const part = '[\\p{L}\\d&]+';
const issuer = `(?<issuer>${letters}(?:${part})?(?:[.-]${part})*)`;

const partyForm = new RegExp(`^${number}-${type}/${issuer}$`, 'u');
const stateForm = new RegExp(`^${number}(?:/${year})?/${type}-${issuer}$`, 'u');
const typelessForm = new RegExp(`^${number}(?:/${year})?/${issuer}$`, 'u');
const bodyFirstForm = new RegExp(
  `^${number}(?<suffix>(?:/${year})?(?<sign>[-/])(?<body>${letters}{2,10})(?<joint>[-/])(?<last>${letters}{2,6})(?:[-/](?<unit>${part}))?)$`,
  'u',
);
const legislature = /^(UBTV)?QH\d{1,2}$/;

/**
 * First letters of a State letter's symbol (công văn), which names the issuing body and the drafting unit and no type:
 * `12564/UBND-KGVX`, `3210/BNV-CCVC`, `2533/CQLXD-TĐ`. Two types look like such bodies.
 */
const issuingBody =
  /^(UB[A-ZĐ]|HĐ[A-ZĐ]|VP|B[A-ZĐ&]{2}|S[A-ZĐ&]{2}|TAND|VKS|KTNN|NHNN|TTCP|TTg$|CP$|CTN$|MTT|TLĐ|LĐLĐ|KBNN|ĐĐBQH|TC[A-ZĐ]|C(?!T)[A-ZĐ]{3})/;
const typesLikeBodies = new Set(['BGN', 'BTT']);
/** Types that stood last in a symbol, behind the body: "37-BYT/QĐ". No Party body has such a code. */
const typesPutLast = /^(?:QĐ|NQ|NĐ|TT|CT|TTLB|TTLT|TTLN|TB|HD|KH|CV|BC|TTr|ĐL)$/;
/** "01/1999/QĐ.UB", "15/TT.LB": a point in the place of the hyphen. */
const pointBehindType = /(?<=\d)(\/(?:QĐ|NQ|NĐ|TT|CT|TTLB|TTLT|TB|HD|KH|CV|BC|TTr))\.(?=\p{Lu}{2})/u;
/** Those of them that no unit is called by. */
const typesOnly = /^(?:QĐ|NQ|NĐ|TTLB|TTLT|TTLN)$/;
/** Types that a Party symbol bears at that place. */
const partyTypes = /^(?:NQ|QĐi?|QyĐ|QC|KL|CT|TB|KH|CTr|CTHĐ|CTrHĐ|ĐA|HD|CV|BC|TTr|PA|BB|GM|QT)$/;

/**
 * Takes a symbol apart. Strict: no blanks, nothing before or after, marks as in print. Forms of print that mean the
 * same are read as one: `T.Ư` and `TƯ` as `TW`, and a Party symbol that a legal database turned round into State
 * form (`217/QĐ-TW`, `11/HD-BTCTW`) as the Party's. Null when the text is no symbol.
 *
 * @example parseSymbol('08-QĐi/TW') // { number: '08', year: null, type: 'QĐi', issuer: 'TW', style: 'party' }
 * @example parseSymbol('140/2017/NĐ-CP') // { number: '140', year: 2017, type: 'NĐ', issuer: 'CP', style: 'state' }
 * @example parseSymbol('37-BYT/QĐ') // { number: '37', year: null, type: 'QĐ', issuer: 'BYT', …, bodyFirst: '-BYT/QĐ' }
 * @example parseSymbol('59/2020/QH14') // { number: '59', year: 2020, type: null, issuer: 'QH14', style: 'legislature' }
 */
export function parseSymbol(text: string): DocumentSymbol | null {
  const plain = text.normalize('NFC').replace(/[ÐƉ]/g, 'Đ').replace(pointBehindType, '$1-');
  const early = parseBodyFirst(plain);
  if (early) return early;
  const groups = (partyForm.exec(plain) ?? stateForm.exec(plain) ?? typelessForm.exec(plain))?.groups;
  if (!groups?.number || !groups.issuer) return null;
  return settle(
    groups.number,
    groups.year ? Number(groups.year) : null,
    groups.type ?? null,
    groups.issuer,
    plain,
  );
}

/** "37-BYT/QĐ", "1141-TC/QĐ-CĐKT"; without a type, as a letter of those years, "15-BXD/ĐT". */
function parseBodyFirst(plain: string): DocumentSymbol | null {
  if (!plain.includes('/')) return null;
  const { number, suffix, year, sign, body, joint, last, unit } = bodyFirstForm.exec(plain)?.groups ?? {};
  if (!number || !suffix || !body || !last || partyTypes.test(body)) return null;
  const isOfficial = issuingBody.test(body) && !typesLikeBodies.has(body);
  const rest = { number, year: year ? Number(year) : null, style: 'state' as const, bodyFirst: suffix };
  // Behind a hyphen a State letter names the unit that wrote it, and "TT" or "KH" may be one.
  if (joint === '/' ? typesPutLast.test(last) : sign === '/' && isOfficial && typesOnly.test(last))
    return { ...rest, type: last, issuer: unit ? `${body}-${unit}` : body };
  if (unit || year || sign === '/' || joint === '-' || !isOfficial || isPartyIssuer(last)) return null;
  return { ...rest, type: null, issuer: `${body}-${last}` };
}

function settle(
  number: string,
  year: number | null,
  printedType: string | null,
  printedIssuer: string,
  plain: string,
): DocumentSymbol | null {
  const issuer = printedIssuer.replace(/T\.?[ƯW](?=$|-)/u, 'TW');
  if (printedType !== null && plain.startsWith(`${number}-`)) {
    return { number, year, type: printedType, issuer, style: 'party' };
  }
  if (legislature.test(issuer)) return { number, year, type: printedType, issuer, style: 'legislature' };
  if (printedType === null) {
    return issuingBody.test(issuer) ? { number, year, type: null, issuer, style: 'state' } : null;
  }
  if (year === null && isPartyIssuer(issuer))
    return { number, year, type: printedType, issuer, style: 'party' };
  if (issuingBody.test(printedType) && !typesLikeBodies.has(printedType)) {
    return { number, year, type: null, issuer: `${printedType}-${printedIssuer}`, style: 'state' };
  }
  return { number, year, type: printedType, issuer, style: 'state' };
}

/** A symbol in canonical print: the reverse of {@link parseSymbol}. */
export function formatSymbol({ number, year, type, issuer, style, bodyFirst }: DocumentSymbol): string {
  if (bodyFirst !== undefined) return `${number}${bodyFirst}`;
  if (style === 'party') return `${number}-${type}/${issuer}`;
  const numbered = year === null ? number : `${number}/${year}`;
  return type === null ? `${numbered}/${issuer}` : `${numbered}/${type}-${issuer}`;
}

/**
 * The code of the body whose numbers a symbol takes part in: of several, the first, which leads (a joint document
 * takes the lead body's number); without the drafting unit and the number of the National Assembly's term.
 *
 * @example leadIssuer(parseSymbol('12/2020/TTLT-BTC-BNV')) // 'BTC'
 * @example leadIssuer(parseSymbol('59/2020/QH14')) // 'QH'
 */
export function leadIssuer({ issuer, style }: DocumentSymbol): string {
  const lead = issuer.split('-', 1)[0] ?? issuer;
  return style === 'legislature' ? lead.replace(/\d+$/, '') : lead;
}

const plainNumber = /^[1-9]\d*$/;

/** The number without leading zeros, in lower case: `08` → `8`, `012A` → `12a`. */
export function foldNumber(number: string): string {
  if (plainNumber.test(number)) return number;
  return foldMarks(number.replace(/^0+(?=\d)/, ''));
}

/**
 * A key under which two prints of one symbol agree: no leading zeros, no marks (so Đ and D are one), no case, no
 * blanks, Party form where a reprint turned it round. ĐA and DA fall together too: compare exactly where it matters.
 *
 * @example foldSymbol('08-QĐi/TW') === foldSymbol('8-QDI/TW') // true
 * @example foldSymbol('217/QĐ-TW') // '217-qd/tw'
 */
export function foldSymbol(text: string): string {
  const bare = text.replace(/\s+/g, '');
  const symbol = parseSymbol(bare);
  const canonical = symbol
    ? formatSymbol({ ...symbol, number: foldNumber(symbol.number) })
    : bare.replace(/^0+(?=\d)/, '');
  return foldMarks(canonical);
}
