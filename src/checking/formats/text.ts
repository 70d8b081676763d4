import type { BilingualText } from '../../errors/bilingual-text.js';
import type { FileReport, Finding } from '../report.js';
import { type Language, levelWords } from '../report-words.js';
import { headLine, summaryLine, totalsLine } from './head-line.js';
import { quotedLine } from './quoted-line.js';
import type { CheckedText, ReportFormat } from './report-format.js';

const colours = { error: 31, warning: 33, note: 36, bold: 1, dim: 2 } as const;
type Paint = (style: keyof typeof colours, words: string) => string;

/** The report for a terminal: each finding with its line and carets; colour only where it is wanted. */
export function textFormat(lang: Language, withColour: boolean): ReportFormat {
  const paint: Paint = (style, words) => (withColour ? `\u001b[${colours[style]}m${words}\u001b[0m` : words);
  return {
    begin: () => '',
    file: (report, checked) => fileText(report, checked, lang, paint),
    end: (failures, totals) =>
      totals.files + failures.length > 1 ? `${paint('bold', totalsLine(totals, lang))}\n` : '',
  };
}

function fileText(report: FileReport, checked: CheckedText, lang: Language, paint: Paint): string {
  const { path, documents, summary, findings, suppressed, known } = report;
  const unknown = findings.filter(({ ruleId }) => ruleId === 'unknown-document');
  const shown = findings.filter(({ ruleId }) => ruleId !== 'unknown-document');
  const vi = lang === 'vi';
  return [
    paint('bold', path),
    ...documents.map((document) => `  ${headLine(document, lang)}`),
    `  ${summaryLine(summary, lang)}`,
    '',
    ...shown.flatMap((finding) => [...findingText(finding, path, checked.text, lang, paint), '']),
    ...unknownText(unknown, lang, paint),
    ...(shown.length === 0 ? [`  ${nothingFound(report)[lang]}`, ''] : []),
    ...(suppressed.length > 0
      ? [`  ${suppressed.length} ${vi ? 'phát hiện được bỏ qua' : 'suppressed'}`, '']
      : []),
    ...(known > 0 ? [`  ${known} ${vi ? 'phát hiện đã biết từ trước' : 'known from the baseline'}`, ''] : []),
  ]
    .map((line) => `${line}\n`)
    .join('');
}

/** Silence must say whether anything was read. */
function nothingFound({ summary, findings }: FileReport): BilingualText {
  if (summary.citations === 0) {
    return { vi: 'Không đọc thấy dẫn chiếu nào.', en: 'No citation was read.' };
  }
  return findings.length === 0
    ? { vi: 'Không có phát hiện nào.', en: 'Nothing found.' }
    : { vi: 'Không có phát hiện nào khác.', en: 'Nothing else found.' };
}

function findingText(finding: Finding, path: string, text: string, lang: Language, paint: Paint): string[] {
  const { level, ruleId, message, suggestion, line, column, page, start, end, count } = finding;
  const vi = lang === 'vi';
  const onPage = page === null ? '' : vi ? `, trang ${page}` : `, page ${page}`;
  const times = count < 2 ? '' : vi ? ` (${count} chỗ)` : ` (${count} places)`;
  const quoted = quotedLine(text, start, end);
  const gutter = ' '.repeat(String(line).length);
  return [
    `  ${path}:${line}:${column}${onPage}  ${paint(level, levelWords[level][lang])}  ${paint('dim', ruleId)}${times}`,
    `    ${message[lang]}`,
    `    ${paint('dim', `${line} │`)} ${quoted.line}`,
    `    ${paint('dim', `${gutter} │`)} ${paint(level, quoted.carets)}`,
    ...(suggestion ? [`    → ${suggestion[lang]}`] : []),
  ];
}

/** Documents of which nothing is known: one list, since there is nothing to mend. */
function unknownText(findings: readonly Finding[], lang: Language, paint: Paint): string[] {
  if (findings.length === 0) return [];
  const vi = lang === 'vi';
  const names = findings.map(({ cited, line }) => `${cited?.symbol} (${vi ? 'dòng' : 'line'} ${line})`);
  const title = vi ? 'Chưa có dữ liệu, hiệu lực chưa được kiểm tra' : 'Not known, validity not checked';
  return [`  ${paint('note', title)}: ${names.join(', ')}`, ''];
}
