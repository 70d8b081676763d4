import type {
  CheckFindingFragment,
  CheckTextQuery,
  CitationOutcome,
  FindingLevel,
} from '../asking/operations.js';

/** What the reader gave to be checked. */
export type Subject =
  | { readonly kind: 'text'; readonly text: string; readonly name: string }
  /** A file that the server reads: Word, PDF, or a text in an old encoding. */
  | { readonly kind: 'file'; readonly file: File };

/** How it is to be judged. */
export interface CheckSettings {
  readonly asOf: string | null;
  readonly issuedOn: string | null;
  readonly place: string | null;
}

/** A finding as the page shows it. */
export type ShownFinding = Omit<CheckFindingFragment, 'ruleId' | 'evidence'> & {
  readonly ruleId: string;
  readonly evidence: CheckFindingFragment['evidence'];
};

export type JudgedCitation = CheckTextQuery['check']['citations'][number];

/** A text with everything that was read in it. */
export interface ReadText {
  readonly text: string;
  readonly citations: readonly JudgedCitation[];
  /** Where each page begins in `text`, in UTF-16 code units; null for a text without pages. */
  readonly pageStarts: readonly number[] | null;
}

/** A report as the page shows it. */
export interface ShownReport {
  readonly asOf: string;
  readonly document: CheckTextQuery['check']['document'];
  readonly findings: readonly ShownFinding[];
  readonly read: ReadText;
}

/** How many citations came to each outcome, the gravest first. */
export function outcomeCounts(
  citations: readonly JudgedCitation[],
): readonly (readonly [CitationOutcome, number])[] {
  const counts = new Map<CitationOutcome, number>();
  for (const { outcome } of citations) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return outcomes.flatMap((outcome) => {
    const count = counts.get(outcome);
    return count === undefined ? [] : [[outcome, count] as const];
  });
}

/** What may become of a citation, the gravest first. */
export const outcomes: readonly CitationOutcome[] = [
  'REPLACED',
  'REPEALED',
  'EXPIRED',
  'SUSPENDED',
  'PARTLY_REPLACED',
  'AMENDED',
  'NOT_YET_IN_FORCE',
  'AMBIGUOUS',
  'UNREAD',
  'UNKNOWN',
  'NO_KNOWN_CHANGE',
  'IN_FORCE',
];

/** Gravest first. */
export const levels: readonly FindingLevel[] = ['ERROR', 'WARNING', 'NOTE'];

/** The levels that an address names: `error,note`; all of them when it names none. */
export function levelsIn(text: string | null): readonly FindingLevel[] {
  const named = levels.filter((level) => text?.toUpperCase().split(',').includes(level));
  return named.length > 0 ? named : levels;
}

/** A place in the text with the finding or the citation there. */
export interface CheckMark {
  readonly start: number;
  readonly end: number;
  readonly level: FindingLevel | null;
  /** Index of the finding. */
  readonly finding: number | null;
  readonly citation: JudgedCitation | null;
}

/** What to mark: each finding, the gravest where several stand at one place, and citations without any. */
export function checkMarks(
  findings: readonly ShownFinding[],
  citations: readonly JudgedCitation[],
): readonly CheckMark[] {
  const marks = new Map<string, CheckMark>();
  for (const citation of citations) {
    const { start, end } = citation;
    marks.set(`${start} ${end}`, { start, end, level: null, finding: null, citation });
  }
  findings.forEach(({ start, end, level }, finding) => {
    const key = `${start} ${end}`;
    const known = marks.get(key);
    if (known?.level && levels.indexOf(known.level) <= levels.indexOf(level)) return;
    marks.set(key, { start, end, level, finding, citation: known?.citation ?? null });
  });
  return [...marks.values()];
}
