import type { IsoDate } from '../../documents/iso-date.js';
import type { CleanText } from '../clean/clean-text.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Mention } from '../mention.js';
import { readDate } from './read-date.js';
import { readIssuer } from './read-issuer.js';

/**
 * As many dates as documents stand in the order of the documents: "Quy định số 80, 85-QĐ/TW ngày 18/8/2022 và ngày
 * 07/10/2022 của Bộ Chính trị", "số 14-KL/TU và số 15-KL/TU lần lượt ngày … và …". The body behind the last is that of all.
 */
export function pairDates(clean: CleanText, mentions: readonly Mention[], lexicon: Lexicon): void {
  for (const [index, last] of mentions.entries()) {
    if (mentions[index + 1]?.listedWith === last || last.listedWith !== null) continue;
    const read = furtherDates(clean, last);
    if (!read) continue;
    const group = listThatEndsAt(clean, mentions, index, read.dates.length);
    if (!group) continue;
    const issuer = last.issuer === null ? readIssuer(clean, read.to, lexicon) : null;
    for (const [place, mention] of group.entries()) {
      mention.date = read.dates[place] ?? null;
      mention.issuer ??= issuer?.name ?? null;
      mention.term ??= issuer?.term ?? null;
    }
    last.tailTo = issuer?.to ?? read.to;
  }
}

const inTurn = /^,? (?:lan luot|tuong ung)(?: (?:la|vao|cac))*(?= )/;
const joint = /^\s?(?:,|;| va|, va)(?= )/;

/** The dates behind a document where there are several, and where the last ends. */
function furtherDates(clean: CleanText, last: Mention): { dates: readonly IsoDate[]; to: number } | null {
  const { flat } = clean;
  const dates: IsoDate[] = [];
  let to = last.tailTo;
  if (last.date !== null) {
    if (last.issuer !== null) return null;
    dates.push(last.date);
  } else {
    const lead = inTurn.exec(flat.slice(to, to + 40));
    const first = lead ? readDate(clean, to + lead[0].length) : null;
    if (!first) return null;
    dates.push(first.date);
    to = first.to;
  }
  for (;;) {
    const next = joint.exec(flat.slice(to, to + 6));
    const date = next ? readDate(clean, to + next[0].length) : null;
    if (!date) break;
    dates.push(date.date);
    to = date.to;
  }
  return dates.length > 1 ? { dates, to } : null;
}

/** The `count` mentions of a list of which that at `index` is the last; null where the list is longer or shorter. */
function listThatEndsAt(
  clean: CleanText,
  mentions: readonly Mention[],
  index: number,
  count: number,
): readonly Mention[] | null {
  const group = mentions.slice(Math.max(0, index - count + 1), index + 1);
  if (group.length !== count || isJoined(clean, mentions[index - count], group[0])) return null;
  return group.every((mention, place) => place === 0 || isJoined(clean, group[place - 1], mention))
    ? group
    : null;
}

const between = /^\s?(?:,|;| va|, va)\s(?:so )?$/;

const isJoined = (clean: CleanText, one: Mention | undefined, next: Mention | undefined): boolean =>
  one !== undefined && next !== undefined && between.test(clean.flat.slice(one.to, next.from));
