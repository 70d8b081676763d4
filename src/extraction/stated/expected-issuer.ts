import { foldMarks } from '../../documents/fold.js';
import type { CleanText } from '../clean/clean-text.js';
import { wordAt } from '../clean/words.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { align, beginsAlike } from '../matching/align.js';
import { readingCost } from '../matching/reading-cost.js';
import type { SymbolParts } from '../symbol-parts.js';
import { issuersByCode } from '../tables/issuers-by-code.js';
import { type BodyRead, withPlace } from './issuer-place.js';

interface ExpectedName {
  readonly name: string;
  readonly folded: string;
}

const expectedNames = new WeakMap<Lexicon, Map<string, readonly ExpectedName[]>>();

/** The names of the bodies that use `code`, the longest first. */
function namesFor(code: string, lexicon: Lexicon): readonly ExpectedName[] {
  let byCode = expectedNames.get(lexicon);
  if (!byCode) {
    byCode = new Map();
    expectedNames.set(lexicon, byCode);
  }
  let names = byCode.get(code);
  if (!names) {
    const bodies = lexicon.facts.bodies.filter((body) => body.code === code).flatMap((body) => body.names);
    const heads = bodies.filter((name) => name.startsWith('Bộ ')).map((name) => `Bộ trưởng ${name}`);
    names = [...new Set([...bodies, ...heads, ...(issuersByCode[code] ?? [])])]
      .map((name) => ({ name, folded: foldMarks(name) }))
      .filter(({ folded }) => folded.length >= 6)
      .sort((a, b) => b.folded.length - a.folded.length);
    byCode.set(code, names);
  }
  return names;
}

/** In codes. So many letters tell a name even where the first of them are lost. */
const longName = 16;

/** What a letter of a name may cost: much, for the code of the symbol says which names there can be. */
const share = 0.26;

/**
 * The body behind a damaged "của" at `at`, one of those whose code the symbol bears: behind "…/NĐ-CP" "củo Chínli pliủ"
 * is the Chính phủ. Null where nothing like one of them is printed.
 */
export function readExpectedIssuer(
  clean: CleanText,
  at: number,
  parts: SymbolParts,
  lexicon: Lexicon,
): BodyRead | null {
  const { flat } = clean;
  const from = endOfDamagedOf(flat, flat[at] === ' ' ? at + 1 : at);
  if (from === null) return null;
  let best: { name: string; at: number; cost: number } | null = null;
  for (const code of parts.body.split('-')) {
    for (const { name, folded } of namesFor(code.replace(/\d+$/, ''), lexicon)) {
      if (folded.length < longName && !beginsAlike(flat, from, folded)) continue;
      const found = align(flat, from, folded, 1, folded.length * share);
      const cost = found ? (found.cost + 0.3) / folded.length : 1;
      if (found && (!best || cost < best.cost)) best = { name, at: found.at, cost };
    }
  }
  return best && withPlace(clean, best.name, best.at, lexicon);
}

/** Where the body begins behind "của", whatever a scan made of it; null where no such word stands at `at`. */
function endOfDamagedOf(flat: string, at: number): number | null {
  if (flat.startsWith('(ua ', at)) return at + 4;
  const word = wordAt(flat, at);
  return flat[at + word.length] === ' ' && isDamagedOf(word) ? at + word.length + 1 : null;
}

const damagedOf = new Map<string, boolean>();

/** By what was found of the same letters before: a few words follow nearly all citations. */
function isDamagedOf(word: string): boolean {
  let known = damagedOf.get(word);
  if (known === undefined) {
    known = word.length > 1 && word.length < 6 && readingCost(word, 'cua', 1.3) !== null;
    if (damagedOf.size > 2000) damagedOf.clear();
    damagedOf.set(word, known);
  }
  return known;
}
