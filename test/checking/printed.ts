import { check } from '../../src/checking/check.js';
import { parseConfig } from '../../src/checking/config/parse-config.js';
import type { ReportFormat } from '../../src/checking/formats/report-format.js';
import type { FailureReport, FileReport } from '../../src/checking/report.js';
import { rules } from '../../src/checking/rules.js';
import { registryDay } from './plan-text.js';

/** A hostile name: markup, quotes, a blank and marks. */
export const hostilePath = 'kế hoạch/<b>&"1"|`x`.txt';

/** A text that would break a page or a table if it were not escaped. */
export const hostileText =
  'TỈNH ỦY ĐỒNG NAI\n*\nSố 1-KH/TU\nĐồng Nai, ngày 15 tháng 12 năm 2023\n\nKẾ HOẠCH\nvề "A" & <script>alert(1)</script> | `b`\n\n1. Thực hiện Quy định số 205-QĐ/TW, ngày 23/9/2019 của <i>Bộ Chính trị</i>.\n';

const failure: FailureReport = {
  path: 'hỏng|<i>.pdf',
  code: 'FILE_DAMAGED',
  message: { vi: 'Tệp hỏng <i>|', en: 'Damaged <i>|' },
  remedy: { vi: 'Tải lại.', en: 'Download it again.' },
};

/** One merged report: the bad example of every rule, a hostile text, a text without citations, and a failure. */
export function printed(format: ReportFormat): string {
  const settings = parseConfig({ suppress: [{ rule: 'date-conflict', reason: 'đã biết "nhầm"' }] }, 'test');
  const texts = [
    ...rules.map(({ id, bad }) => [`vi-du/${id}.txt`, bad.text] as const),
    [hostilePath, hostileText] as const,
    ['trống.txt', 'Chào các đồng chí.\n'] as const,
  ];
  let output = format.begin();
  for (const [path, text] of texts) {
    const { asOf: _, citations, ...found } = check({ text }, { asOf: registryDay, path, settings });
    const report: FileReport = { path, ...found, known: 0 };
    output += format.file(report, { text, citations });
  }
  const totals = { files: texts.length, citations: 40, byLevel: { error: 2, warning: 9, note: 20 } };
  return output + format.end([failure], totals);
}
