import { type CleanText, lineBreak } from '../clean/clean-text.js';
import { isCapital, sliceOf, tidy } from '../clean/printed.js';
import type { Mention } from '../mention.js';
import { readOpen } from '../stated/open-issuer.js';
import { readTerm } from '../stated/read-term.js';
import { bodiesWithCharters, bodiesWithMembers, forcesRegulations } from '../tables/named-documents.js';
import { namedMention } from './named-mention.js';

const kinds = [...bodiesWithCharters, ...bodiesWithMembers].join('|');
/** "Điều lệ Công đoàn Việt Nam", "Điều lệ tạm thời của hợp tác xã". */
const charter = new RegExp(
  `^dieu le (?:(?:tam thoi|mau|sua doi|to chuc va hoat dong) )*(?:cua )?(${kinds})(?![a-z])`,
);
/** A body with members that has one charter for the whole country, and is named in short. */
const shortName = /^dieu le (?:doan|cong doan|mat tran)$/;

/**
 * Reads the statute of a body other than the Party (điều lệ của tổ chức khác) at `from`: the charter of a union or
 * association, of companies, schools, cooperatives. None when no body of a known kind is named.
 */
export function readOtherCharter(clean: CleanText, from: number): Mention[] {
  const { flat } = clean;
  const lead = charter.exec(flat.slice(from, from + 90));
  if (!lead) return [];
  const kind = lead[1] ?? '';
  const head = from + lead[0].length;
  const start = head - kind.length;
  const capital = isCapital(clean, start);
  if (!capital && (!isCapital(clean, from) || bodiesWithMembers.includes(kind))) return [];
  const name = readOpen(clean, start, head);
  const goesOn = name.to > head && clean.codes[head] !== lineBreak;
  if (!goesOn && name.to === head && !(capital && shortName.test(lead[0]))) return [];
  const term = readTerm(clean, name.to);
  const to = term?.printed.startsWith(' (') ? term.to : name.to;
  const mention = namedMention(from, to, tidy(sliceOf(clean, from, to)), capital ? 0.85 : 0.7);
  mention.term = term?.term ?? null;
  return [{ ...mention, typeWord: 'Điều lệ' }];
}

/** "Điều lệnh nội vụ Công an nhân dân" at `from`: none where neither its matter nor its force is named. */
export function readForcesRegulation(clean: CleanText, from: number): Mention[] {
  const printed = forcesRegulations.exec(clean.flat.slice(from, from + 80))?.[0];
  if (printed === undefined || printed === 'dieu lenh') return [];
  const to = from + printed.length;
  return [{ ...namedMention(from, to, tidy(sliceOf(clean, from, to)), 0.85), typeWord: 'Điều lệnh' }];
}
