import type { CitationRole } from '../../documents/citation.js';
import { roleCues } from '../tables/role-cues.js';
import { judgement, partWords } from '../tables/role-words.js';
import { lastMatch } from './last-match.js';

/** Words that govern a citation, and where they stand before it. */
export interface Cue {
  readonly role: CitationRole;
  readonly from: number;
  readonly to: number;
}

/** The last words in `words` that say what is done with what follows; null when there are none. */
export function cueIn(words: string): Cue | null {
  if (words !== asked) {
    found = lastCue(words);
    asked = words;
  }
  return found;
}

/** The last words asked about: the steps that place one citation ask for the same in a row. */
let asked = '';
let found: Cue | null = null;

function lastCue(words: string): Cue | null {
  let best: Cue | null = null;
  for (const [role, pattern] of roleCues) {
    const match = lastMatch(pattern, words);
    if (!match) continue;
    const to = match.index + match[0].length;
    if (!best || to > best.to || (to === best.to && match.index < best.from))
      best = { role, from: match.index, to };
  }
  return best;
}

/** "(viết tắt là Nghị quyết 28)", "(Nghị quyết số 28-NQ/TW)": `before` and `after` stand around the mention. */
export function setsShortName(before: string, after: string): boolean {
  if (!before.includes('(')) return false;
  if (
    /\((?:[^()]{0,30}(?:g.i|vi.t) (?:t.t |chung |gon )?[l1i].|sau day|duoi day|goi t.t)[^()]{0,40}$/.test(
      before,
    )
  )
    return true;
  return /\((?:so)?\s?$/.test(before) && /^\s?\)/.test(after);
}

/** To repeal or replace a part of a document is to amend it. */
export function wholeOrPart(cue: Cue, words: string): CitationRole {
  return cue.role === 'replaces' && partWords.test(words.slice(cue.to)) ? 'amends' : cue.role;
}

/** In codes. */
const longestClause = 250;

/** Full stop, semicolon. */
const endsClause = (code: number): boolean => code === 0x2e || code === 0x3b;

/** What follows `from` up to the end of the clause, at most 250 codes. */
export function clauseBehind(flat: string, from: number): string {
  const most = Math.min(flat.length, from + longestClause);
  let to = from;
  while (to < most && !(endsClause(flat.charCodeAt(to)) && to + 1 < most && flat.charCodeAt(to + 1) === 32))
    to++;
  return flat.slice(from, to);
}

/** Whether the clause goes on, without another after a comma, to judge how the document is carried out: "… còn chậm". */
export function isJudged(behind: string): boolean {
  return judgement.test(behind.replace(/, (?=[a-z]).*/s, ''));
}
