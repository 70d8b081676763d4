import type { CleanText } from '../clean/clean-text.js';
import { isCapital } from '../clean/printed.js';
import { firstTwoCodes, typesByStart } from './named-types.js';

/** A type word with "của" behind it that names no document by itself: it may be short for one ("Kế hoạch của …"). */
export interface TypeOfBody {
  readonly from: number;
  /** End of the type word. */
  readonly to: number;
  readonly typeWord: string;
}

/** The type word with "của" behind it that begins at `at`; null in the plural. */
export function typeOfBodyAt(clean: CleanText, at: number): TypeOfBody | null {
  const { flat } = clean;
  if (!isCapital(clean, at)) return null;
  for (const type of typesByStart.get(firstTwoCodes(flat, at)) ?? []) {
    const to = at + type.folded.length;
    if (!flat.startsWith(type.folded, at) || !flat.startsWith(' cua ', to)) continue;
    return /(?:cac|nhung) $/.test(flat.slice(Math.max(0, at - 6), at))
      ? null
      : { from: at, to, typeWord: type.name };
  }
  return null;
}
