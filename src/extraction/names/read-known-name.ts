import { foldMarks } from '../../documents/fold.js';
import type { CleanText } from '../clean/clean-text.js';
import { isWordCode } from '../clean/codes.js';
import { hasMarks } from '../clean/printed.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { align, beginsAlike } from '../matching/align.js';
import type { Mention } from '../mention.js';
import { namedMention } from './named-mention.js';

interface KnownName {
  readonly name: string;
  readonly folded: string;
}

const knownNames = new WeakMap<Lexicon, ReadonlyMap<string, readonly KnownName[]>>();

/** Names of at least four words that the curated table knows, and their other forms, by their first two letters. */
function knownNamesOf(lexicon: Lexicon): ReadonlyMap<string, readonly KnownName[]> {
  let names = knownNames.get(lexicon);
  if (!names) {
    const map = new Map<string, KnownName[]>();
    for (const fact of lexicon.facts.named) {
      if (fact.kind === 'law' || fact.kind === 'constitution' || fact.kind === 'plenum') continue;
      for (const printed of [fact.name, ...fact.aliases]) {
        const folded = foldMarks(printed);
        if (folded.split(' ').length < 4 || !/^[a-z ,-]+$/.test(folded)) continue;
        map.set(folded.slice(0, 2), [...(map.get(folded.slice(0, 2)) ?? []), { name: printed, folded }]);
      }
    }
    for (const list of map.values()) list.sort((a, b) => b.folded.length - a.folded.length);
    names = map;
    knownNames.set(lexicon, names);
  }
  return names;
}

/** A name of the curated table, a letter in six damaged at most; `after`: where the words behind its type begin. */
export function readKnownName(
  clean: CleanText,
  at: number,
  after: number,
  lexicon: Lexicon,
  limit: number,
): Mention | null {
  const { flat } = clean;
  const marked = hasMarks(clean, at);
  let best: { name: string; to: number; share: number } | null = null;
  for (const known of knownNamesOf(lexicon).get(flat.slice(at, at + 2)) ?? []) {
    const exact = flat.startsWith(known.folded, at);
    if (!exact && (marked || !beginsAlike(flat, at, known.folded, after - at))) continue;
    const found = exact
      ? { at: at + known.folded.length, cost: 0 }
      : align(flat, at, known.folded, 1, known.folded.length / 6);
    if (!found || found.at > limit || isWordCode(flat.charCodeAt(found.at))) continue;
    const share = found.cost / known.folded.length - known.folded.length / 1e4;
    if (!best || share < best.share) best = { name: known.name, to: found.at, share };
  }
  return best ? namedMention(at, best.to, best.name, 0.9) : null;
}
