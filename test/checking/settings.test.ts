import { describe, expect, it } from 'vitest';
import { onlyNew, readBaseline } from '../../src/checking/baseline.js';
import { parseConfig } from '../../src/checking/config/parse-config.js';
import type { FileReport } from '../../src/checking/report.js';
import { CancuError } from '../../src/errors/cancu-error.js';
import { checkText, planText, told } from './plan-text.js';

const plan = planText({
  on: '15 tháng 12 năm 2023',
  body: [
    'Thực hiện Quy định số 205-QĐ/TW, ngày 23/9/2019 của Bộ Chính trị.',
    'Tổng kết Quy định số 132-QĐ/TW, ngày 08/3/2018 của Bộ Chính trị.',
  ],
});

describe('levels', () => {
  it('move all findings of a rule, mild ones staying milder', () => {
    const settings = parseConfig({ levels: { 'outdated-when-issued': 'warning' } }, 'cancu.config.yaml');
    expect(told(checkText(plan, { settings }))).toEqual([
      'warning outdated-when-issued 205-QĐ/TW',
      'note outdated-when-issued 132-QĐ/TW',
    ]);
  });

  it('switch a rule off', () => {
    const settings = parseConfig({ levels: { 'outdated-when-issued': 'off' } }, 'cancu.config.yaml');
    expect(told(checkText(plan, { settings }))).toEqual([]);
  });
});

describe('suppressions', () => {
  const suppress = [{ rule: 'outdated-when-issued', cited: '205-QĐ/TW', reason: 'Chờ văn bản của tỉnh' }];

  it('silence one finding and keep the reason', () => {
    const report = checkText(plan, { settings: parseConfig({ suppress }, 'cancu.config.yaml') });
    expect(told(report)).toEqual(['warning outdated-when-issued 132-QĐ/TW']);
    expect(report.suppressed).toMatchObject([
      { reason: 'Chờ văn bản của tỉnh', finding: { cited: { symbol: '205-QĐ/TW' } } },
    ]);
  });

  it.each([
    ['ke-hoach/a.txt', 'a.txt', 1],
    ['ke-hoach/a.txt', 'ke-hoach/a.txt', 1],
    ['ke-hoach/ba.txt', 'a.txt', 2],
  ])('of the file %s, with %s', (path, file, left) => {
    const settings = parseConfig(
      { suppress: suppress.map((one) => ({ ...one, file })) },
      'cancu.config.yaml',
    );
    expect(told(checkText(plan, { settings, path }))).toHaveLength(left);
  });
});

describe('a configuration that is wrong names the field', () => {
  it.each<[string, unknown, string]>([
    ['an unknown rule', { levels: { outdated: 'error' } }, 'levels'],
    ['an unknown level', { levels: { amended: 'fatal' } }, 'levels.amended'],
    ['a suppression without a reason', { suppress: [{ rule: 'amended' }] }, 'suppress.0.reason'],
    ['an empty reason', { suppress: [{ rule: 'amended', reason: ' ' }] }, 'suppress.0.reason'],
    ['an unknown key', { ignore: [] }, 'ignore'],
    ['no mapping at all', ['amended'], 'root'],
  ])('%s', (_, value, field) => {
    expect(() => parseConfig(value, 'cancu.config.yaml')).toThrow(CancuError);
    expect(() => parseConfig(value, 'cancu.config.yaml')).toThrow(field);
  });

  it('while an empty file sets nothing', () => {
    expect(parseConfig(null, 'cancu.config.yaml')).toEqual({ levels: {}, suppress: [] });
  });
});

describe('a baseline', () => {
  const reportOf = (text: string, path: string): FileReport => {
    const { asOf: _, citations: __, ...report } = checkText(text);
    return { path, ...report, known: 0 };
  };
  const baseline = readBaseline(JSON.stringify({ files: [reportOf(plan, './kh/a.txt')] }), 'cu.json');

  it('leaves what is new, wherever the lines have moved', () => {
    const moved = plan.replace(
      '1. Thực hiện',
      '0. Mở đầu.\n\n0b. Thực hiện Quy định số 164-QĐ/TW, ngày 01/02/2013 của Bộ Chính trị.\n1. Thực hiện',
    );
    const report = onlyNew(reportOf(moved, 'kh\\a.txt'), baseline);
    expect(report.findings.map(({ cited }) => cited?.symbol)).toEqual(['164-QĐ/TW']);
    expect(report.known).toBe(2);
  });

  it('of one file says nothing of another', () => {
    expect(onlyNew(reportOf(plan, 'kh/b.txt'), baseline).known).toBe(0);
  });

  it.each(['', '{}', '{"files":[{"path":"a"}]}', '[]'])('that is no report is refused: %s', (json) => {
    expect(() => readBaseline(json, 'cu.json')).toThrow(CancuError);
  });
});
