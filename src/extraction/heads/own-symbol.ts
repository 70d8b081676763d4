import type { IsoDate } from '../../documents/iso-date.js';
import type { CleanText } from '../clean/clean-text.js';
import { type Line, lineText } from '../clean/lines.js';
import { isCapital, sliceOf, tidy } from '../clean/printed.js';
import type { DocumentPlan } from '../layout/document-plan.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Mention } from '../mention.js';
import { damagedNumberLine } from './damaged-number-line.js';
import { findHeadDate } from './head-date.js';
import { assemblysNumber, numberLine } from './number-line.js';
import { signedInLead } from './signed-in-lead.js';

/** The number line of a head: "Số 230-KH/TU", or a draft's blank "Số:      -KH/TU". */
export interface OwnSymbol {
  readonly symbol: string | null;
  /** The mention that was read from it. */
  readonly mention: Mention | null;
  /** All mentions to be taken out of the citations: the number is printed above the head and in the title too. */
  readonly mentions: ReadonlySet<Mention>;
}

/**
 * Finds the document's own number among the mentions, which is no citation: it stands on a line of its own in the head,
 * else in the title ("NGHỊ QUYẾT SỐ … NGÀY …") or in the table of data that a page prints above ("Số hiệu: …").
 */
export function findOwnSymbol(
  clean: CleanText,
  lines: readonly Line[],
  plan: DocumentPlan,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): OwnSymbol | null {
  const first =
    inHead(clean, lines, plan, mentions, lexicon) ??
    inTitle(clean, plan, mentions) ??
    aboveAddress(clean, lines, plan, mentions) ??
    signedInLead(clean, plan, mentions);
  const labelled = mentions.filter((mention) => isLabelled(clean, lines, plan, mention));
  const own = first ?? { symbol: labelled[0]?.symbol ?? null, mention: labelled[0] ?? null };
  if (own.symbol === null && own.mention === null) return first && { ...first, mentions: new Set() };
  const names = {
    symbol: own.symbol,
    mention: own.mention,
    from: own.mention?.from ?? 0,
    date: dateAsked(clean, lines, plan, own.mention),
  };
  const repeats = mentions.filter(
    (mention) =>
      own.symbol !== null &&
      mention.symbol === own.symbol &&
      (labelled.includes(mention) ||
        isInTitle(lines, plan, mention) ||
        isOnPage(lines, plan, mention, names)),
  );
  // What the page says of the signing cites the document.
  if (own.mention !== null && own.mention === signedInLead(clean, plan, mentions)?.mention)
    return { symbol: own.symbol, mention: own.mention, mentions: new Set() };
  const taken = new Set(own.mention === null ? repeats : [own.mention, ...repeats]);
  return { symbol: own.symbol, mention: own.mention, mentions: taken };
}

type Read = Pick<OwnSymbol, 'symbol' | 'mention'>;

function inHead(
  clean: CleanText,
  lines: readonly Line[],
  plan: DocumentPlan,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): Read | null {
  const last = Math.min(plan.last, plan.typeLine === null ? plan.headLine + 15 : plan.typeLine + 4);
  for (let i = plan.headLine; i <= last; i++) {
    const line = lines[i];
    if (!line) break;
    const start = numberLine.exec(lineText(clean, line));
    if (!start) {
      const mention = assemblysNumber(clean, line, mentions);
      if (mention !== null && i < (plan.typeLine ?? 0)) return { symbol: mention.symbol, mention };
      continue;
    }
    const mention =
      mentions.find((one) => one.from >= line.from && one.from < line.from + start[0].length + 2) ?? null;
    if (mention === null) {
      const from = line.from + start[0].length;
      const symbol =
        symbolAsPrinted(clean, line, from) ?? damagedNumberLine(clean, lines, plan, lexicon, line, from);
      return { symbol, mention: null };
    }
    // "Số:      /2025/QĐ-UBND": what a draft prints is the year.
    const isBlank = clean.flat[(mention.numberFrom ?? mention.from) - 1] === '/';
    return { symbol: isBlank ? null : mention.symbol, mention };
  }
  return null;
}

/** "Số: 327-CT": a symbol that follows no rule of today is its document's own all the same. */
function symbolAsPrinted(clean: CleanText, line: Line, from: number): string | null {
  if (!isCapital(clean, line.from)) return null;
  const printed = tidy(sliceOf(clean, from, line.to));
  return /^\d{1,5}(?:\/\d{4})?[-/]\p{Lu}[\p{L}\d./-]*[\p{L}\d]$/u.test(printed) ? printed : null;
}

/** "Công văn số 512-CV/BTCTW ngày … về việc … ⏎ Kính gửi: …": a page prints a letter's name in the place of its head. */
function aboveAddress(
  clean: CleanText,
  lines: readonly Line[],
  plan: DocumentPlan,
  mentions: readonly Mention[],
): Read | null {
  if (plan.typeLine !== null) return null;
  for (let i = plan.first; i < plan.first + 4; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (!line || !next || !clean.flat.startsWith('kinh gui', next.from)) continue;
    const mention = mentions.find(({ from, typeWord }) => from === line.from && typeWord === 'Công văn');
    return mention ? { symbol: mention.symbol, mention } : null;
  }
  return null;
}

/** "NGHỊ QUYẾT SỐ 12 NQ/HĐNN NGÀY …", "NGHỊ ĐỊNH CỦA CHÍNH PHỦ SỐ …": the title gives the document's own number. */
function inTitle(clean: CleanText, plan: DocumentPlan, mentions: readonly Mention[]): Read | null {
  if (plan.typeLine === null) return null;
  for (const mention of mentions) {
    if (mention.from >= plan.titleTo) break;
    const number = mention.numberFrom ?? mention.from;
    if (number < plan.titleFrom || mention.date === null) continue;
    if (ownNumber.test(clean.flat.slice(plan.titleFrom, number))) return { symbol: mention.symbol, mention };
  }
  return null;
}

/** What is carried out, or named by its type, is another document: "CỦA CHÍNH PHỦ THỰC HIỆN NGHỊ QUYẾT SỐ …". */
const ownNumber =
  /^\s?(?:cua (?:(?!\b(?:thuc hien|trien khai|ve|theo|nghi quyet|nghi dinh|quyet dinh|quy dinh|ket luan|chi thi|ke hoach|thong tu|chuong trinh|luat|phap lenh)\b)[^,.;]){4,60} )?so ?:?\s?$/;

const isInTitle = (lines: readonly Line[], plan: DocumentPlan, mention: Mention): boolean =>
  plan.typeLine !== null && mention.from >= (lines[plan.typeLine]?.from ?? 0) && mention.from < plan.titleTo;

/** The document as the page above its head may name it. */
interface Named extends Read {
  /** Where its number line stands. */
  readonly from: number;
  readonly date: () => IsoDate | null;
}

/**
 * "Quyết định 119/QĐ-UBND năm 2009 bổ sung …", "Nội dung toàn văn Quyết định 119/QĐ-UBND": the page names the document above
 * its head. Short numbers come again each year and in each province: with another day or year it is another document.
 */
function isOnPage(lines: readonly Line[], plan: DocumentPlan, mention: Mention, own: Named): boolean {
  if (mention.from >= Math.max(own.from, lines[plan.headLine]?.from ?? plan.from)) return false;
  if (mention.date === null && mention.year === null)
    return mention.issuer === null || hasYear.test(own.symbol ?? '');
  const issuedOn = own.date();
  if (issuedOn === null) return mention.date === null;
  return mention.date === null ? issuedOn.startsWith(String(mention.year)) : mention.date === issuedOn;
}

const hasYear = /^\d+\/\d{4}\//;

/** The date of the head, read only when it is asked for. */
function dateAsked(
  clean: CleanText,
  lines: readonly Line[],
  plan: DocumentPlan,
  own: Mention | null,
): () => IsoDate | null {
  let read: IsoDate | null | undefined;
  return () => {
    read ??= findHeadDate(clean, lines, plan, own).date;
    return read;
  };
}

/**
 * Whether a mention stands above the head in a line that only says the number: "Số hiệu: 12/2024/QĐ-UBND", "Số hiệu văn bản |
 * 12/2024/QĐ-UBND", or the name: "Tên văn bản: Quyết định số 12/2024/QĐ-UBND".
 */
function isLabelled(clean: CleanText, lines: readonly Line[], plan: DocumentPlan, mention: Mention): boolean {
  const head = lines[plan.headLine]?.from ?? plan.from;
  const number = mention.numberFrom ?? mention.from;
  if (mention.from >= head && !(number - plan.from < farthestTable && isInTable(clean, number))) return false;
  return (
    label.test(clean.flat.slice(Math.max(plan.from, number - 32), number)) ||
    nameLabel.test(clean.flat.slice(Math.max(plan.from, mention.from - 24), mention.from))
  );
}

/** No table of data goes on below, in codes. */
const farthestTable = 1500;

/** "| Số hiệu | 12/2024/QĐ-UBND |" */
const isInTable = (clean: CleanText, from: number): boolean =>
  /[|:\u2022] ?$/.test(clean.flat.slice(Math.max(0, from - 2), from));

const label = /(?:^|[^a-z])(?:so(?: ?[,/]? ?ky)? ?hieu|ky hieu|so van ban)(?: van ban)?[\s:|"]{1,6}$/;
const nameLabel = /(?:^|[^a-z])(?:ten|tieu de) van ban[\s:|"]{1,6}$/;
