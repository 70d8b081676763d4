import type { CleanText } from '../clean/clean-text.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { FlatRepair } from '../mention.js';
import type { Year } from './read-year.js';

/** What follows the number of a symbol: `-NQ/TW`, `/2017/NĐ-CP`, `/KH-UBND`. */
export interface Suffix {
  readonly year: string | null;
  readonly type: string | null;
  readonly body: string;
  readonly party: boolean;
  /** The whole of it as printed, where the body stands before the type: `-BYT/QĐ`. */
  readonly bodyFirst?: string;
  /** End of the suffix. */
  readonly to: number;
  readonly repairs: readonly FlatRepair[];
  /** What the repairs cost; 0 for a suffix printed as it should be. */
  readonly cost: number;
  /** Whether the body is missing behind the type ("47/2007/NQ"): what is left might be another document's. */
  readonly incomplete?: boolean;
  /** Whether every part is known; an unknown code is kept as printed. */
  readonly known: boolean;
  /** Other types that the damaged letters may mean. */
  readonly otherTypes: readonly string[];
  /** Other issuing codes that they may mean. */
  readonly otherBodies: readonly string[];
}

/** What the parts of a suffix are read with. */
export interface SuffixReader {
  /** Where the suffix begins. */
  readonly from: number;
  readonly clean: CleanText;
  readonly lexicon: Lexicon;
  readonly expected: readonly string[];
  /** Whether "số" or a type word stands before the number. */
  readonly anchored: boolean;
  /** Whether what stands before the number is printed right to the last mark: there scans did little harm. */
  readonly sound: boolean;
  readonly year: Year | null;
  /** Whether the symbol is read as that of an official letter, which names the unit that drafted it. */
  readonly isLetter?: boolean;
}

/** One part of a suffix, type or issuing code, as it should be printed. */
export interface ReadPart {
  readonly printed: string;
  readonly cost: number;
  readonly repairs: readonly FlatRepair[];
  readonly others: readonly string[];
}
