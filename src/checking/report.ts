import type { DocumentId } from '../documents/document-id.js';
import type { IsoDate } from '../documents/iso-date.js';
import type { Offset, Span } from '../documents/span.js';
import type { ValidityEventKind, ValidityStatus } from '../documents/validity.js';
import type { BilingualText } from '../errors/bilingual-text.js';
import type { Provenance } from '../facts/fact-types.js';

/** How grave a finding is (mức độ), gravest first: lỗi, cảnh báo, lưu ý. */
export const levels = ['error', 'warning', 'note'] as const;
export type Level = (typeof levels)[number];

/** The rules of the checker; `docs/rules.md` says what each is for. */
export const ruleIds = [
  'outdated-when-issued',
  'outdated-since',
  'basis-outdated',
  'stale-chain',
  'amended',
  'partly-replaced',
  'date-conflict',
  'issuer-conflict',
  'type-conflict',
  'cited-before-issued',
  'ambiguous-citation',
  'undated-basis',
  'malformed-symbol',
  'unknown-document',
  'body-ended',
] as const;
export type RuleId = (typeof ruleIds)[number];

/** A document as findings name it. */
export interface DocumentReference {
  /** Null where no document could be made out. */
  readonly id: DocumentId | null;
  readonly symbol: string | null;
  readonly name: string | null;
  readonly issuedOn: IsoDate | null;
}

/** Where a fact was read; `source` is null for common knowledge that no page confirms yet. */
export type Told = Pick<Provenance, 'source' | 'note'> & {
  /** Null for what a text in the database says. */
  readonly checkedOn: IsoDate | null;
};

/** What a finding rests on. */
export type FindingEvidence =
  | (Told & {
      /** Something that happened to a document. */
      readonly kind: 'event';
      readonly event: ValidityEventKind;
      readonly of: DocumentReference;
      readonly on: IsoDate | null;
      readonly by: DocumentReference | null;
      readonly parts: string | null;
    })
  | (Told & {
      /** What the registry holds of a document or body: its day, its issuer, its end. */
      readonly kind: 'fact';
      readonly of: string;
      readonly value: string;
    })
  | {
      /** Another place in the same text. */
      readonly kind: 'mention';
      readonly line: number;
      readonly start: Offset;
      readonly end: Offset;
      readonly quote: string;
    };

/** One thing that a reader of the plan should know (phát hiện), at one place of the text. */
export interface Finding {
  readonly ruleId: RuleId;
  readonly level: Level;
  readonly message: BilingualText;
  /** What to write instead, or to do; null where nothing can be proposed. */
  readonly suggestion: BilingualText | null;
  /** 1-based; the column in UTF-16 code units. */
  readonly line: number;
  readonly column: number;
  /** 1-based; null for a file without pages. */
  readonly page: number | null;
  readonly start: Offset;
  readonly end: Offset;
  /** Exactly `text.slice(start, end)`. */
  readonly quote: string;
  /** Index into {@link FileReport.documents} of the document that cites. */
  readonly document: number;
  /** Mentions concerned; the place given is that of the first. */
  readonly count: number;
  /** Null for a finding about a body. */
  readonly cited: DocumentReference | null;
  readonly evidence: readonly FindingEvidence[];
  /** The same for the same finding in a later version of the file, whatever the line. */
  readonly fingerprint: string;
}

/** The day of issue against which citations were judged (mốc thời gian ban hành). */
export interface IssueClock {
  readonly on: IsoDate;
  /** Printed in the text, given by the caller, or the as-of date standing in for a draft's blank. */
  readonly from: 'text' | 'given' | 'as-of';
  /** The latest day that the text cites: it cannot be older. Null where it cites none. */
  readonly notBefore: IsoDate | null;
}

/** A document found in the checked text. */
export interface CheckedDocument {
  readonly symbol: string | null;
  readonly type: string | null;
  readonly issuedOn: IsoDate | null;
  readonly issuer: string | null;
  readonly clock: IssueClock;
}

/** What became of a citation: the status of its document, or why it has none. */
export type CitationOutcome = ValidityStatus | 'unknown' | 'ambiguous' | 'unread';

/** A citation as it was read, to be marked in the text. */
export interface JudgedCitation extends Span {
  readonly outcome: CitationOutcome;
  /** What it means; null where that is not known. */
  readonly cited: DocumentReference | null;
}

/** Counts that tell how much was read, so that no finding is not taken for nothing read. */
export interface CheckSummary {
  readonly citations: number;
  /** Adds up to `citations`; statuses as of the report's date. */
  readonly byStatus: Readonly<Partial<Record<CitationOutcome, number>>>;
}

/** A finding that the settings silence, with the reason given there. */
export interface SuppressedFinding {
  readonly finding: Finding;
  readonly reason: string;
}

/** Findings of one text. */
export interface TextReport {
  readonly asOf: IsoDate;
  /** The first document in the text, which is the plan itself; null where none was found. */
  readonly document: CheckedDocument | null;
  /** All documents in the text, attachments too. */
  readonly documents: readonly CheckedDocument[];
  readonly summary: CheckSummary;
  /** In the order of the text. */
  readonly citations: readonly JudgedCitation[];
  /** In the order of the text. */
  readonly findings: readonly Finding[];
  readonly suppressed: readonly SuppressedFinding[];
}

/** Findings of one file. */
export interface FileReport extends Omit<TextReport, 'asOf' | 'citations'> {
  readonly path: string;
  /** How many findings a baseline already held. */
  readonly known: number;
}

/** A file that could not be checked, and why. */
export interface FailureReport {
  readonly path: string;
  readonly code: string;
  readonly message: BilingualText;
  readonly remedy: BilingualText;
}

/** What `cancu check --format json` prints; published as `schemas/check-report.schema.json`. */
export interface CheckReport {
  readonly asOf: IsoDate;
  readonly files: readonly FileReport[];
  readonly failures: readonly FailureReport[];
}
