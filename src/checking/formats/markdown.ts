import type { IsoDate } from '../../documents/iso-date.js';
import type { FailureReport, FileReport, Finding } from '../report.js';
import { type Language, levelWords } from '../report-words.js';
import { dayWords } from '../words/day-words.js';
import { headLine, summaryLine, totalsLine } from './head-line.js';
import type { ReportFormat } from './report-format.js';

/** The report as Markdown, for merge requests and mail. */
export function markdownFormat(lang: Language, asOf: IsoDate): ReportFormat {
  const vi = lang === 'vi';
  const day = dayWords(asOf)[lang];
  return {
    begin: () => (vi ? `# Kiểm tra dẫn chiếu, tính đến ngày ${day}\n` : `# Citations checked as of ${day}\n`),
    file: (report) => fileText(report, lang),
    end: (failures, totals) =>
      [...failures.map((failure) => failureText(failure, lang)), `\n**${totalsLine(totals, lang)}**\n`].join(
        '',
      ),
  };
}

function fileText(
  { path, documents, summary, findings, suppressed, known }: FileReport,
  lang: Language,
): string {
  const vi = lang === 'vi';
  const columns = vi
    ? ['Dòng', 'Mức độ', 'Phát hiện', 'Đề nghị']
    : ['Line', 'Level', 'Finding', 'Suggestion'];
  const silent = [
    suppressed.length > 0 && `${suppressed.length} ${vi ? 'được bỏ qua' : 'suppressed'}`,
    known > 0 && `${known} ${vi ? 'đã biết từ trước' : 'known before'}`,
  ].filter((part) => part !== false);
  return [
    `\n## ${escaped(path)}\n`,
    ...documents.map((document) => `${escaped(headLine(document, lang))}  `),
    `${summaryLine(summary, lang)}${silent.length > 0 ? ` (${silent.join(', ')})` : ''}\n`,
    ...(findings.length === 0
      ? [vi ? 'Không có phát hiện nào.' : 'Nothing found.']
      : [
          rowOf(columns),
          rowOf(columns.map(() => '---')),
          ...findings.map((finding) => findingRow(finding, lang)),
        ]),
    '',
  ].join('\n');
}

function findingRow({ line, page, level, ruleId, message, suggestion }: Finding, lang: Language): string {
  const onPage = page === null ? '' : lang === 'vi' ? ` (trang ${page})` : ` (page ${page})`;
  return rowOf([
    `${line}${onPage}`,
    levelWords[level][lang],
    `${escaped(message[lang])} \`${ruleId}\``,
    escaped(suggestion?.[lang] ?? ''),
  ]);
}

function failureText({ path, message, remedy }: FailureReport, lang: Language): string {
  return `\n## ${escaped(path)}\n\n✗ ${escaped(message[lang])} ${escaped(remedy[lang])}\n`;
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** Nothing from a checked text may become markup or break a table. */
function escaped(words: string): string {
  return words.replace(/[\\`*_[\]<>|#~]/g, '\\$&').replace(/\s+/g, ' ');
}
