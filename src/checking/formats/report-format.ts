import type { Offset } from '../../documents/span.js';
import type { FailureReport, FileReport, JudgedCitation, Level } from '../report.js';

/** What a format may show of a checked text beside its findings. */
export interface CheckedText {
  readonly text: string;
  readonly citations: readonly JudgedCitation[];
  /** Where each page begins in `text`; null for a file without pages. */
  readonly pageStarts?: readonly Offset[] | null;
}

/** What a batch came to. */
export interface Totals {
  readonly files: number;
  readonly byLevel: Readonly<Record<Level, number>>;
  readonly citations: number;
}

/** A way to print one merged report, file by file, so that a batch is never in memory as a whole. */
export interface ReportFormat {
  begin(): string;
  file(report: FileReport, checked: CheckedText): string;
  end(failures: readonly FailureReport[], totals: Totals): string;
}

/** The formats of `cancu check --format`. */
export const formatNames = ['text', 'json', 'sarif', 'markdown', 'html'] as const;
export type FormatName = (typeof formatNames)[number];
