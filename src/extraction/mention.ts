import type {
  ChangeKind,
  CitationForm,
  CitationRole,
  CitationSection,
  TitleRelation,
} from '../documents/citation.js';
import type { IsoDate } from '../documents/iso-date.js';
import type { SymbolParts } from './symbol-parts.js';

/** One thing read for another, in the cleaned text. */
export interface FlatRepair {
  readonly from: number;
  readonly to: number;
  readonly as: string;
}

/**
 * A citation while it is being read; positions are indexes into the cleaned text. Steps fill it from left to right:
 * symbol or name, then what is printed behind it, then its place.
 */
export interface Mention {
  from: number;
  to: number;
  /** End of everything printed with it: date, issuer, term. */
  tailTo: number;
  form: CitationForm;
  parts: SymbolParts | null;
  /** For an alias until it is found what it stands for: its number, if it has one. */
  number: string | null;
  /** Where its number begins. */
  numberFrom: number | null;
  symbol: string | null;
  name: string | null;
  typeWord: string | null;
  date: IsoDate | null;
  /** Year of issue that is printed in place of the day. */
  year: number | null;
  issuer: string | null;
  term: string | null;
  subject: string | null;
  repairs: readonly FlatRepair[];
  candidates: readonly string[];
  confidence: number;
  section: CitationSection;
  /** Where the footnote begins in which it stands. */
  noteFrom: number | null;
  role: CitationRole;
  within: Mention | null;
  titleRelation: TitleRelation | null;
  change: { kind: ChangeKind; scope: string; effectiveOn: IsoDate | null } | null;
  /** Whether it is one of several mentions that share a date or issuer printed once. */
  listedWith: Mention | null;
  /** Whether its date is printed behind a later mention of its list. */
  sharesDate?: boolean;
}

const none: readonly never[] = [];

/** A mention of which only the span is known. */
export function newMention(from: number, to: number, form: CitationForm): Mention {
  return {
    from,
    to,
    tailTo: to,
    form,
    parts: null,
    number: null,
    numberFrom: null,
    symbol: null,
    name: null,
    typeWord: null,
    date: null,
    year: null,
    issuer: null,
    term: null,
    subject: null,
    repairs: none,
    candidates: none,
    confidence: 0.98,
    section: 'body',
    noteFrom: null,
    role: 'mentions',
    within: null,
    titleRelation: null,
    change: null,
    listedWith: null,
  };
}
