/**
 * The pure core of cancu: what a text cites, which documents it means, and whether they still hold. Nothing here reads
 * a file, asks a clock or opens a connection, so that it runs in a browser or an office add-in as it does on a server.
 *
 * @example
 * import { check, parseIsoDate } from 'cancu';
 * const asOf = parseIsoDate('2026-11-22');
 * if (asOf) console.log(check({ text }, { asOf }).findings.map(({ message }) => message.vi));
 *
 * @packageDocumentation
 */

export { type CheckOptions, type CheckSubject, check } from './checking/check.js';
export { type FormatSettings, reportFormat } from './checking/formats/format.js';
export type { CheckedText, FormatName, ReportFormat, Totals } from './checking/formats/report-format.js';
export type { Foundation, GraphKnowledge } from './checking/knowledge.js';
export type {
  CheckedDocument,
  CheckReport,
  CheckSummary,
  CitationOutcome,
  DocumentReference,
  FailureReport,
  FileReport,
  Finding,
  FindingEvidence,
  IssueClock,
  JudgedCitation,
  Level,
  RuleId,
  SuppressedFinding,
  TextReport,
} from './checking/report.js';
export type { Rule, RuleExample } from './checking/rule.js';
export { rules } from './checking/rules.js';
export type { CheckSettings, Suppression } from './checking/settings.js';
export type {
  Citation,
  CitationForm,
  CitationRole,
  CitationSection,
  ExtractedDocument,
  Extraction,
  Repair,
  StatedChange,
} from './documents/citation.js';
export { type DocumentId, parseDocumentId } from './documents/document-id.js';
export { type IsoDate, parseIsoDate } from './documents/iso-date.js';
export { Lineage } from './documents/lineage.js';
export type { Sha256, SourceRecord } from './documents/source.js';
export { type Offset, offset, type Span } from './documents/span.js';
export { type DocumentSymbol, formatSymbol, parseSymbol } from './documents/symbol.js';
export {
  type DocumentHistory,
  type Validity,
  type ValidityEvent,
  type ValidityStatus,
  validity,
} from './documents/validity.js';
export type { BilingualText } from './errors/bilingual-text.js';
export { type ExtractOptions, extract } from './extraction/extract.js';
export type { Facts } from './facts/fact-types.js';
export { shippedFacts } from './facts/facts.js';
export type { Assignment, Identity, Relation, Resolution } from './resolution/resolution-types.js';
export { resolve } from './resolution/resolve.js';
