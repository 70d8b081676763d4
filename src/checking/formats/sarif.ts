import type { IsoDate } from '../../documents/iso-date.js';
import { LineMap } from '../../documents/line-map.js';
import type { FailureReport, FileReport, Finding } from '../report.js';
import type { Language } from '../report-words.js';
import { rules } from '../rules.js';
import type { ReportFormat } from './report-format.js';

/** What a SARIF run says of the tool. */
export interface SarifTool {
  readonly version: string;
  readonly lang: Language;
  readonly asOf: IsoDate;
}

/** The report as SARIF 2.1.0, for code-scanning views. One result a line. */
export function sarifFormat({ version, lang, asOf }: SarifTool): ReportFormat {
  let isFirst = true;
  const driver = {
    name: 'cancu',
    version,
    semanticVersion: version,
    rules: rules.map((rule) => ruleOf(rule, lang)),
  };
  return {
    begin: () =>
      [
        '{',
        '"$schema": "https://json.schemastore.org/sarif-2.1.0.json",',
        '"version": "2.1.0",',
        '"runs": [{',
        `"tool": ${JSON.stringify({ driver })},`,
        `"columnKind": "utf16CodeUnits", "language": ${JSON.stringify(lang)},`,
        `"properties": ${JSON.stringify({ asOf })},`,
        '"results": [',
      ].join('\n'),
    file: (report, { text }) => {
      const lines = new LineMap(text);
      const results = [
        ...report.findings.map((finding) => resultOf(finding, report, lines, lang)),
        ...report.suppressed.map(({ finding, reason }) => ({
          ...resultOf(finding, report, lines, lang),
          suppressions: [{ kind: 'external', justification: reason }],
        })),
      ].map((result) => JSON.stringify(result));
      if (results.length === 0) return '';
      const separator = isFirst ? '\n' : ',\n';
      isFirst = false;
      return separator + results.join(',\n');
    },
    end: (failures) =>
      `\n],\n"invocations": ${JSON.stringify([
        {
          executionSuccessful: failures.length === 0,
          toolExecutionNotifications: failures.map((failure) => notificationOf(failure, lang)),
        },
      ])}\n}]\n}\n`,
  };
}

function ruleOf({ id, level, title, rationale }: (typeof rules)[number], lang: Language) {
  return {
    id,
    name: id.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: title[lang] },
    fullDescription: { text: rationale[lang] },
    defaultConfiguration: { level },
  };
}

function resultOf(finding: Finding, { path }: FileReport, lines: LineMap, lang: Language) {
  const { ruleId, level, message, suggestion, line, column, page, start, end, quote } = finding;
  const last = lines.positionAt(end);
  const words = suggestion ? `${message[lang]} ${suggestion[lang]}` : message[lang];
  return {
    ruleId,
    ruleIndex: rules.findIndex(({ id }) => id === ruleId),
    level,
    message: { text: words },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(path) },
          region: {
            startLine: line,
            startColumn: column,
            endLine: last.line,
            endColumn: last.column,
            charOffset: start,
            charLength: end - start,
            snippet: { text: quote },
          },
        },
      },
    ],
    partialFingerprints: { 'cancu/v1': finding.fingerprint },
    properties: { page, cited: finding.cited, count: finding.count, evidence: finding.evidence },
  };
}

function notificationOf({ path, code, message, remedy }: FailureReport, lang: Language) {
  return {
    level: 'error',
    descriptor: { id: code },
    message: { text: `${message[lang]} ${remedy[lang]}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }],
  };
}

/** A path as a URI reference: each part escaped, `file:` before an absolute one. */
function uriOf(path: string): string {
  const parts = path.replaceAll('\\', '/').split('/').map(encodeURIComponent);
  const joined = parts.join('/').replace(/^([A-Za-z])%3A\//, '/$1:/');
  return joined.startsWith('/') ? `file://${joined}` : joined;
}
