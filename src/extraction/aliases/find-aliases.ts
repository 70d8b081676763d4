import type { CleanText } from '../clean/clean-text.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Mention } from '../mention.js';
import type { TypeOfBody } from '../names/type-of-body.js';
import type { CitingStretch } from './alias-mention.js';
import { definedAliases } from './defined-aliases.js';
import { meanDefined } from './defined-names.js';
import { mergeDisjoint } from './disjoint.js';
import { issuerAliases } from './issuer-aliases.js';
import { findNumberedAliases } from './numbered-aliases.js';

/**
 * Adds to `known` (what a document cites in full, in reading order) the short forms (tên gọi tắt) of it: "Nghị quyết
 * 28", "Kế hoạch của Bộ Chính trị", and those that the text defines ("sau đây gọi tắt là …"). `bareNumbers`: where
 * numbers end that stand behind "số" or a type word; `typesOfBodies`: type words with "của" behind them.
 */
export function withAliases(
  clean: CleanText,
  stretch: CitingStretch,
  known: readonly Mention[],
  bareNumbers: readonly number[],
  typesOfBodies: readonly TypeOfBody[],
  lexicon: Lexicon,
): readonly Mention[] {
  meanDefined(clean, stretch, known);
  const numbered = mergeDisjoint(known, findNumberedAliases(clean, known, bareNumbers, lexicon));
  const defined = mergeDisjoint(numbered, definedAliases(clean, stretch, numbered, lexicon));
  return mergeDisjoint(defined, issuerAliases(clean, stretch, known, defined, typesOfBodies, lexicon));
}
