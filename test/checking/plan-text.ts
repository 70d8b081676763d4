import { check } from '../../src/checking/check.js';
import type { Finding, TextReport } from '../../src/checking/report.js';
import { type IsoDate, parseIsoDate } from '../../src/documents/iso-date.js';

/** A plan in a test: what is left out takes the form of an ordinary provincial plan. */
export interface PlanText {
  /** Printed day, as in "15 tháng 12 năm 2023"; null for a draft whose number and day are blank. */
  readonly on: string | null;
  readonly title?: string;
  readonly opening?: string;
  readonly body?: readonly string[];
  readonly recipients?: readonly string[];
}

/** The text of a Tỉnh ủy's plan. */
export function planText({ on, title, opening, body = [], recipients }: PlanText): string {
  return [
    'TỈNH ỦY ĐỒNG NAI',
    '*',
    on === null ? 'Số    -KH/TU' : 'Số 230-KH/TU',
    'ĐẢNG CỘNG SẢN VIỆT NAM',
    `Đồng Nai, ngày ${on ?? '   tháng    năm 20  '}`,
    '',
    'KẾ HOẠCH',
    title ?? 'công tác năm',
    '-----',
    '',
    ...(opening ? [opening, ''] : []),
    ...body.map((words, index) => `${index + 1}. ${words}`),
    '',
    'Nơi nhận:',
    ...(recipients ?? ['Lưu Văn phòng Tỉnh ủy.']).map((name) => `- ${name}`),
    '',
  ].join('\n');
}

/** The text of a province's decision with its preamble. */
export function decisionText(on: string, basis: readonly string[]): string {
  return [
    'ỦY BAN NHÂN DÂN',
    'TỈNH ĐỒNG NAI',
    'Số: 1127/QĐ-UBND',
    `Đồng Nai, ngày ${on}`,
    '',
    'QUYẾT ĐỊNH',
    'Về việc ban hành Quy chế',
    '',
    ...basis.map((words) => `Căn cứ ${words};\n`),
    'QUYẾT ĐỊNH:',
    '',
    'Điều 1. Ban hành kèm theo Quyết định này Quy chế.',
    '',
  ].join('\n');
}

/** A day that a test writes out; a typing error in the test must not pass as "no day". */
export function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === null) throw new RangeError(`not a day: ${text}`);
  return date;
}

/** The day on which the shipped registry was checked: what tests judge by when they name none. */
export const registryDay = day('2026-11-22');

export function checkText(text: string, options: Partial<Parameters<typeof check>[1]> = {}): TextReport {
  return check({ text }, { asOf: registryDay, ...options });
}

/** Findings as one line each, without those of documents that nothing is known of. */
export function told({ findings }: Pick<TextReport, 'findings'>): readonly string[] {
  return findings.filter(({ ruleId }) => ruleId !== 'unknown-document').map(line);
}

function line({ level, ruleId, cited }: Finding): string {
  return [level, ruleId, cited?.symbol ?? cited?.name].filter((part) => part != null).join(' ');
}
