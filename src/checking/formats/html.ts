import type { IsoDate } from '../../documents/iso-date.js';
import type { FailureReport, FileReport, Finding } from '../report.js';
import { type Language, levelWords, outcomeWords } from '../report-words.js';
import { dayWords } from '../words/day-words.js';
import { headLine, summaryLine, totalsLine } from './head-line.js';
import { htmlStyle } from './html-style.js';
import type { CheckedText, ReportFormat } from './report-format.js';

/** The report as one page that needs nothing else: each text with its citations marked, and its findings beside it. */
export function htmlFormat(lang: Language, asOf: IsoDate): ReportFormat {
  const title =
    lang === 'vi'
      ? `Kiểm tra dẫn chiếu, tính đến ngày ${dayWords(asOf).vi}`
      : `Citations checked as of ${dayWords(asOf).en}`;
  let files = 0;
  return {
    begin: () => `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<h1>${escaped(title)}</h1>
`,
    file: (report, checked) => fileSection(report, checked, ++files, lang),
    end: (failures, totals) =>
      `${failures.map((failure) => failureSection(failure, lang)).join('')}<footer>${escaped(totalsLine(totals, lang))}</footer>
</body>
</html>
`,
  };
}

function fileSection(report: FileReport, checked: CheckedText, number: number, lang: Language): string {
  const { path, documents, summary } = report;
  const nothing = lang === 'vi' ? 'Không có phát hiện nào.' : 'Nothing found.';
  // Documents of which nothing is known come last, as one list: there is nothing to mend.
  const isUnknown = ({ ruleId }: Finding) => ruleId === 'unknown-document';
  const shown = report.findings.filter((finding) => !isUnknown(finding));
  const unknown = report.findings.filter(isUnknown);
  const findings = [...shown, ...unknown];
  const list = shown
    .map((finding, index) => findingItem(finding, `f${number}-${index + 1}`, lang))
    .join('\n');
  return `<section>
<h2>${escaped(path)}</h2>
${documents.map((document) => `<p class="head">${escaped(headLine(document, lang))}</p>`).join('\n')}
<p class="summary">${escaped(summaryLine(summary, lang))}</p>
${findings.length === 0 ? `<p>${nothing}</p>` : ''}${shown.length > 0 ? `<ol class="findings">\n${list}\n</ol>` : ''}
${unknownList(unknown, shown.length, `f${number}`, lang)}<div class="text">${markedText(checked, findings, `f${number}`, lang)}</div>
</section>
`;
}

function findingItem(finding: Finding, id: string, lang: Language): string {
  const { level, ruleId, line, page, count, message, suggestion } = finding;
  const vi = lang === 'vi';
  const where = [
    `${vi ? 'dòng' : 'line'} ${line}`,
    page === null ? null : `${vi ? 'trang' : 'page'} ${page}`,
    count < 2 ? null : `${count} ${vi ? 'chỗ' : 'places'}`,
  ].filter((part) => part !== null);
  return `<li id="${id}" class="${level}"><a href="#${id}-text"><b>${levelWords[level][lang]}</b> ${where.join(', ')}</a> <code>${ruleId}</code>
<p>${escaped(message[lang])}</p>${suggestion ? `\n<p class="suggestion">→ ${escaped(suggestion[lang])}</p>` : ''}</li>`;
}

function unknownList(unknown: readonly Finding[], before: number, prefix: string, lang: Language): string {
  if (unknown.length === 0) return '';
  const vi = lang === 'vi';
  const title = vi ? 'Chưa có dữ liệu, hiệu lực chưa được kiểm tra' : 'Not known, validity not checked';
  const items = unknown.map(({ cited, quote, line }, index) => {
    const id = `${prefix}-${before + index + 1}`;
    const name = escaped(cited?.symbol ?? cited?.name ?? quote);
    return `<a id="${id}" href="#${id}-text">${name}</a> (${vi ? 'dòng' : 'line'} ${line})`;
  });
  return `<p class="unknown">${title}: ${items.join(', ')}.</p>\n`;
}

interface Mark {
  readonly start: number;
  readonly end: number;
  /** What a finding links to. */
  readonly id: string | null;
  readonly open: string;
  readonly close: string;
}

/** The text with its citations and findings marked. Marks do not overlap: a finding's own goes before a citation's. */
function markedText(
  { text, citations }: CheckedText,
  findings: readonly Finding[],
  prefix: string,
  lang: Language,
): string {
  const marks: Mark[] = findings.map(({ start, end, level, ruleId, message }, index) => ({
    start,
    end,
    id: `${prefix}-${index + 1}-text`,
    // The number is drawn by the style, so that the words stay those of the text.
    open:
      ruleId === 'unknown-document'
        ? `<mark class="unknown" title="${escaped(message[lang])}"><a href="#${prefix}-${index + 1}">`
        : `<mark class="${level}" title="${escaped(message[lang])}"><a href="#${prefix}-${index + 1}" data-number="${index + 1}">`,
    close: '</a></mark>',
  }));
  for (const { start, end, outcome } of citations) {
    const title = escaped(outcomeWords[outcome][lang]);
    marks.push({ start, end, id: null, open: `<mark class="citation" title="${title}">`, close: '</mark>' });
  }
  marks.sort((a, b) => a.start - b.start);
  let html = '';
  let at = 0;
  for (const { start, end, id, open, close } of marks) {
    html += escaped(text.slice(at, Math.max(start, at)));
    // A second finding at one place has its link led to the first one's mark.
    if (id !== null) html += `<span id="${id}"></span>`;
    if (start >= at) html += `${open}${escaped(text.slice(start, end))}${close}`;
    at = start < at ? at : end;
  }
  return html + escaped(text.slice(at));
}

function failureSection({ path, message, remedy }: FailureReport, lang: Language): string {
  return `<section class="failure"><h2>${escaped(path)}</h2><p>✗ ${escaped(message[lang])} ${escaped(remedy[lang])}</p></section>\n`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(words: string): string {
  return words.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
}
