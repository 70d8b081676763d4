import type { CitationRole } from '../../documents/citation.js';
import type { CleanText } from '../clean/clean-text.js';
import type { Line } from '../clean/lines.js';
import type { DocumentPlan } from '../layout/document-plan.js';
import type { Mention } from '../mention.js';
import { tellingTypes } from '../tables/role-words.js';
import { findAccounts } from './account-parts.js';
import { type Before, type Context, governorOf } from './governor.js';
import { type MembersRow, rowOfMember, tellsOfMember } from './members-row.js';
import { expiresInPart, isAlteredInPart, isToBeRevised, readExpiry } from './read-expiry.js';
import { placeAfter } from './role-beside-another.js';
import { roleAtRowEnd } from './role-in-table.js';
import { placeFirst } from './role-of-first.js';
import { placeUntouched } from './role-untouched.js';

/**
 * Sets the role of each mention, and of those named inside another's title the mention in which they stand with the
 * relation that the title states. `mentions`: those of one document, in reading order, their sections set.
 */
export function placeRoles(
  clean: CleanText,
  lines: readonly Line[],
  plan: DocumentPlan,
  mentions: readonly Mention[],
  doubleSpaced: boolean,
): void {
  const accounts = findAccounts(clean, lines, plan, mentions.at(-1)?.to ?? 0);
  const context = { clean, plan, doubleSpaced, accounts };
  let last: Before | null = null;
  let row: MembersRow | null = null;
  for (const mention of mentions) {
    const before: Before | null = governorOf(context, last, mention);
    const untouched: CitationRole | null =
      placeUntouched(context, mention, before) ?? placeInRow(clean, mention, row);
    let governing: CitationRole =
      untouched ?? (before ? placeAfter(context, mention, before) : placeFirst(context, mention));
    if (untouched === null && isExpiring(context, mention)) {
      mention.role = expiresInPart(clean, mention) ? 'amends' : 'replaces';
      governing = 'replaces';
    }
    if (untouched === null && mention.role === 'mentions' && isAltered(context, mention)) {
      mention.role = 'amends';
      governing = 'amends';
    }
    if (isTelling(clean, mention)) mention.role = 'mentions';
    if (mention.section === 'annex' && before === null) row = rowOfMember(clean, plan, mention) ?? row;
    const gap: string = clean.flat.slice(before?.gapFrom ?? Math.max(0, mention.from - 40), mention.from);
    const opens: boolean = gap.includes('(') && gap.lastIndexOf('(') > gap.lastIndexOf(')');
    const bracket: Before['bracket'] = opens ? { host: before } : (before?.bracket ?? null);
    last = { mention, gapFrom: mention.tailTo, governing, bracket };
  }
}

/** Sets the role that its row gives a mention of an annex; null where it gives none. */
function placeInRow(clean: CleanText, mention: Mention, row: MembersRow | null): CitationRole | null {
  if (mention.section !== 'annex') return null;
  const role = tellsOfMember(row, mention) ? 'mentions' : roleAtRowEnd(clean, mention);
  if (role !== null) mention.role = role;
  return role;
}

const isAltered = ({ clean, doubleSpaced }: Context, mention: Mention): boolean =>
  mention.section === 'body' &&
  !mention.within &&
  (isAlteredInPart(clean, mention) || isToBeRevised(clean, mention, doubleSpaced));

function isExpiring({ clean, doubleSpaced }: Context, mention: Mention): boolean {
  if (mention.section === 'title' || mention.section === 'basis' || mention.within) return false;
  return readExpiry(clean, mention, doubleSpaced) !== null;
}

/** Nobody carries out a submission or report; in brackets a letter, too, is only a source. */
function isTelling({ flat }: CleanText, mention: Mention): boolean {
  const { role, typeWord } = mention;
  if (typeWord === null || role === 'basis' || role === 'amends' || role === 'replaces') return false;
  if (tellingTypes.has(typeWord)) return role !== 'prepares';
  return (
    typeWord === 'Công văn' &&
    role === 'explains' &&
    mention.section !== 'footnote' &&
    flat[mention.from - 1] === '('
  );
}
