import type { IsoDate } from '../documents/iso-date.js';
import { LineMap } from '../documents/line-map.js';
import type { Sha256, SourceRecord } from '../documents/source.js';
import type { Offset } from '../documents/span.js';
import { extract } from '../extraction/extract.js';
import { extractorVersion } from '../extraction/extractor-version.js';
import type { Facts } from '../facts/fact-types.js';
import { shippedFacts } from '../facts/facts.js';
import { toFinding } from './finding.js';
import { issueClocks } from './issue-clock.js';
import { type GraphKnowledge, gatherKnowledge } from './knowledge.js';
import { placedSource } from './placed-source.js';
import { type Plan, planOf } from './plan.js';
import type { CheckedDocument, Finding, TextReport } from './report.js';
import { rules } from './rules.js';
import { applySettings, type CheckSettings, defaultSettings } from './settings.js';
import { judgeCitations, summarize } from './summarize.js';

/** What to check: a text as it stands, or one that has been extracted already. */
export type CheckSubject =
  | { readonly text: string; readonly pageStarts?: readonly Offset[] | null }
  | { readonly source: SourceRecord };

/** How to check it. */
export interface CheckOptions {
  /** The day for which validity is told; the checker has no clock of its own. */
  readonly asOf: IsoDate;
  /** The day of issue, where the text prints none or another is to count. */
  readonly issuedOn?: IsoDate | null;
  /** The place of the issuing body, for texts whose head does not tell: "Đồng Nai". */
  readonly place?: string | null;
  /** The file's path, for suppressions that name one. */
  readonly path?: string;
  readonly settings?: CheckSettings;
  /** Curated facts; the shipped ones by default. */
  readonly facts?: Facts;
  /** What a live graph knows beside them. */
  readonly graph?: GraphKnowledge | null;
}

/**
 * Whether a plan cites what no longer holds, and what it should say instead (kiểm tra dẫn chiếu). Pure: the same text,
 * facts and dates give the same report, here, in the server and in a browser.
 *
 * @example
 * check({ text }, { asOf: parseIsoDate('2026-11-22') }).findings[0]?.message.vi
 * // 'Quy định số 205-QĐ/TW, ngày 23/9/2019 của Bộ Chính trị đã được thay thế bằng Quy định số 114-QĐ/TW …'
 */
export function check(subject: CheckSubject, options: CheckOptions): TextReport {
  const { asOf, issuedOn = null, place = null, path = '', settings = defaultSettings } = options;
  const { facts = shippedFacts, graph = null } = options;
  const source = placedSource(sourceOf(subject, facts), place);
  const { text, extraction } = source;
  const knowledge = gatherKnowledge(source, facts, graph);
  const clocks = issueClocks(extraction.documents, extraction.citations, asOf, issuedOn);
  const plans = extraction.documents.flatMap((document, index) => {
    const clock = clocks[index];
    return clock
      ? planOf(document, index, clock, { text, citations: extraction.citations }, knowledge, asOf)
      : [];
  });
  const lines = new LineMap(text);
  const findings = named(inReadingOrder(plans.flatMap((plan, index) => findingsOf(plan, index, lines))));
  const documents = plans.map(checkedDocument);
  const citations = plans.flatMap(judgeCitations);
  return {
    asOf,
    document: documents[0] ?? null,
    documents,
    summary: summarize(citations),
    citations,
    ...applySettings(findings, path, settings),
  };
}

interface HeldSource extends SourceRecord {
  readonly text: string;
}

function sourceOf(subject: CheckSubject, facts: Facts): HeldSource {
  if ('source' in subject) return { ...subject.source, text: subject.source.text ?? '' };
  const { text, pageStarts = null } = subject;
  const extraction = extract(text, { pageStarts, facts });
  return { sha256: unnamedSource, name: '', text, extraction, extractorVersion };
}

/** A text under examination is weighed with no other, so it needs no name of its own. */
const unnamedSource: Sha256 = '0'.repeat(64);

function findingsOf(plan: Plan, document: number, lines: LineMap): readonly Finding[] {
  return rules.flatMap((rule) =>
    rule.check(plan).map((complaint) => toFinding(complaint, rule, document, plan, lines)),
  );
}

function inReadingOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => a.start - b.start || a.end - b.end);
}

/** Two findings that would bear one fingerprint are told apart by their order. */
function named(findings: readonly Finding[]): readonly Finding[] {
  const seen = new Map<string, number>();
  return findings.map((finding) => {
    const count = (seen.get(finding.fingerprint) ?? 0) + 1;
    seen.set(finding.fingerprint, count);
    return count === 1 ? finding : { ...finding, fingerprint: `${finding.fingerprint}-${count}` };
  });
}

function checkedDocument({ document, clock }: Plan): CheckedDocument {
  const { symbol, type, issuedOn, issuer } = document;
  return { symbol, type, issuedOn, issuer, clock };
}
