import type { CleanText } from '../clean/clean-text.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Mention } from '../mention.js';
import { printSuffix } from '../symbol-parts.js';
import { type IssuerRead, readIssuer } from './read-issuer.js';

/** No quoted title is longer, in codes. */
const longestTitle = 500;
/** So far behind a citation its title's quotation mark stands, in codes. */
const beforeQuotation = 8;
const quotationMark = 0x22;

/**
 * Reads the body that stands behind a title in quotation marks: "Chương trình số 03-CTr/TU ngày … về “…” của Thành ủy". In
 * a list of such documents of one series it is that of all: "03-CTr/TU về “…”; 06-CTr/TU về “…” của Thành ủy".
 */
export function readIssuersBehindQuotations(
  clean: CleanText,
  mentions: readonly Mention[],
  lexicon: Lexicon,
): void {
  let shared: { readonly issuer: IssuerRead; readonly of: Mention } | null = null;
  for (let i = mentions.length - 1; i >= 0; i--) {
    const mention = mentions[i];
    const close = mention?.issuer === null ? endOfQuotation(clean, mention.tailTo) : null;
    if (!mention || close === null) {
      shared = null;
      continue;
    }
    const next = mentions[i + 1];
    const isListed =
      next !== undefined && listed.test(clean.flat.slice(close, Math.min(next.from, close + 12)));
    const read: IssuerRead | null =
      shared && isListed && shared.of === next && isOfOneSeries(mention, next)
        ? shared.issuer
        : clean.flat.startsWith(' cua ', close)
          ? readIssuer(clean, close, lexicon)
          : null;
    shared = read && { issuer: read, of: mention };
    if (!read) continue;
    mention.issuer = read.name;
    mention.term ??= read.term;
  }
}

/** Behind the quotation mark that closes the title beginning at `from`; null where none is quoted there. */
function endOfQuotation({ codes, flat }: CleanText, from: number): number | null {
  let open = from;
  while (open < from + beforeQuotation && codes[open] !== quotationMark) open++;
  if (codes[open] !== quotationMark || !/^[\s,]*(?:ve (?:viec )?)?$/.test(flat.slice(from, open)))
    return null;
  const close = flat.indexOf('"', open + 1);
  return close < 0 || close > open + longestTitle ? null : close + 1;
}

const listed = /^\s?(?:,|;|va|, va|; va)\s?(?:so )?$/;

const isOfOneSeries = ({ parts }: Mention, { parts: other }: Mention): boolean =>
  parts !== null && other !== null && printSuffix(parts) === printSuffix(other);
