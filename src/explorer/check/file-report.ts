import type { FindingLevel } from '../asking/operations.js';
import type { BothLanguages, Problem } from '../asking/problem.js';
import { type JudgedCitation, levels, outcomes, type ShownFinding, type ShownReport } from './checked.js';

/** What `POST /check` said of one file: a report, or why there is none. */
export type FileAnswer = { readonly report: ShownReport } | { readonly problem: Problem };

type Fields = Readonly<Record<string, unknown>>;

/**
 * The report of `POST /check?format=json&withText=true`, whose form `schemas/check-report.schema.json` describes. What a
 * page does not show is left aside.
 */
export function fileAnswer(body: unknown): FileAnswer {
  const answer = fieldsOf(body);
  const [failure] = listIn(answer.failures);
  if (failure) return { problem: problemIn(failure) };
  const [file] = listIn(answer.files);
  if (!file) return { problem: problemIn(answer) };
  const document = fieldsOf(file.document);
  const clock = fieldsOf(document.clock);
  return {
    report: {
      asOf: textIn(answer.asOf) ?? '',
      document:
        file.document === null
          ? null
          : {
              symbol: textIn(document.symbol),
              type: textIn(document.type),
              issuedOn: textIn(document.issuedOn),
              issuer: textIn(document.issuer),
              clock: {
                on: textIn(clock.on) ?? '',
                from: clock.from === 'text' ? 'TEXT' : clock.from === 'given' ? 'GIVEN' : 'AS_OF',
                notBefore: textIn(clock.notBefore),
              },
            },
      findings: listIn(file.findings).map(findingIn),
      read: {
        text: textIn(file.text) ?? '',
        citations: listIn(file.citations).map(citationIn),
        pageStarts: Array.isArray(file.pageStarts) ? file.pageStarts.map(numberIn) : null,
      },
    },
  };
}

function citationIn({ start, end, outcome, cited }: Fields): JudgedCitation {
  return {
    start: numberIn(start),
    end: numberIn(end),
    outcome: outcomes.find((each) => each.toLowerCase() === outcome) ?? 'UNKNOWN',
    cited: referenceIn(cited),
  };
}

function referenceIn(value: unknown): JudgedCitation['cited'] {
  if (value === null) return null;
  const { id, symbol, name } = fieldsOf(value);
  return { id: textIn(id), symbol: textIn(symbol), name: textIn(name) };
}

function findingIn(finding: Fields): ShownFinding {
  return {
    ruleId: textIn(finding.ruleId) ?? '',
    level: levelIn(finding.level),
    message: bothIn(finding.message) ?? { vi: '', en: '' },
    suggestion: bothIn(finding.suggestion),
    line: numberIn(finding.line),
    page: finding.page === null ? null : numberIn(finding.page),
    start: numberIn(finding.start),
    end: numberIn(finding.end),
    quote: textIn(finding.quote) ?? '',
    count: numberIn(finding.count),
    fingerprint: textIn(finding.fingerprint) ?? '',
    cited: referenceIn(finding.cited),
    evidence: listIn(finding.evidence).map((each) =>
      each.kind === 'mention'
        ? { line: numberIn(each.line), quote: textIn(each.quote) ?? '' }
        : { note: textIn(each.note), source: textIn(each.source) },
    ),
  };
}

/** The problem that an answer of the server tells. */
export function problemIn(answer: Fields): Problem {
  const said = fieldsOf(answer.error ?? answer);
  return {
    kind: 'coded',
    code: textIn(said.code) ?? 'INTERNAL',
    message: bothIn(said.message) ?? { vi: textIn(said.message) ?? '', en: textIn(said.message) ?? '' },
    remedy: bothIn(said.remedy),
  };
}

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function listIn(value: unknown): readonly Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf) : [];
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

function numberIn(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}

function bothIn(value: unknown): BothLanguages | null {
  const { vi, en } = fieldsOf(value);
  return typeof vi === 'string' && typeof en === 'string' ? { vi, en } : null;
}

function levelIn(value: unknown): FindingLevel {
  return levels.find((level) => level.toLowerCase() === value) ?? 'NOTE';
}
