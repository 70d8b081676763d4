import type { CheckFindingFragment, CheckTextQuery, FindingLevel } from '../asking/operations.js';

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

/** A report as the page shows it. */
export interface ShownReport {
  readonly asOf: string;
  readonly document: CheckTextQuery['check']['document'];
  readonly citations: number;
  readonly findings: readonly ShownFinding[];
  /** Null for a file, whose text stays with the server. */
  readonly marked: { readonly text: string; readonly citations: CheckTextQuery['check']['citations'] } | null;
}

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
  readonly citation: CheckTextQuery['check']['citations'][number] | null;
}

/** What to mark: each finding, the gravest where several stand at one place, and citations without any. */
export function checkMarks(
  findings: readonly ShownFinding[],
  citations: CheckTextQuery['check']['citations'],
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
