import { describe, expect, it } from 'vitest';
import { checkText, decisionText, planText } from './plan-text.js';

const on = '15 tháng 12 năm 2023';

function daysToldOf(text: string) {
  return checkText(text)
    .findings.filter(({ ruleId }) => ruleId === 'date-conflict')
    .map(({ message, suggestion, level }) => ({ level, vi: message.vi, write: suggestion?.vi }));
}

describe('a day that no calendar has', () => {
  it('is told with the registry’s day where the year agrees', () => {
    const body = ['Thực hiện Quy định số 205-QĐ/TW, ngày 31/9/2019 của Bộ Chính trị.'];
    expect(daysToldOf(planText({ on, body }))).toEqual([
      {
        level: 'warning',
        vi: 'Quy định số 205-QĐ/TW được ghi ngày 31/9/2019, là ngày không có trong lịch.',
        write: 'Sửa ngày thành 23/9/2019.',
      },
    ]);
  });

  it.each<[string, string, string]>([
    ['of a document nobody knows', 'Quy chế số 02-QC/TU, ngày 30 tháng 2 năm 2021', '30 tháng 2 năm 2021'],
    ['with a month that there is not', 'Kế hoạch số 15-KH/TU (18/13/2021)', '18/13/2021'],
    ['across a line’s end', 'Kế hoạch số 15-KH/TU, ngày 31\ntháng 6 năm 2021', '31 tháng 6 năm 2021'],
    ['in a year without a leap day', 'Kế hoạch số 15-KH/TU ban hành ngày 29/02/2023', '29/02/2023'],
    ['in decomposed letters', 'Kế hoạch số 15-KH/TU, ngày 31 tháng 6 năm 2021'.normalize('NFD'), '31'],
  ])('%s', (_, cited, printed) => {
    const [finding, ...others] = daysToldOf(planText({ on, body: [`Thực hiện ${cited} của Tỉnh ủy.`] }));
    expect(finding?.vi.normalize('NFC')).toContain(`được ghi ngày ${printed}`);
    expect(finding?.write).toBe('Đối chiếu với văn bản gốc rồi ghi đúng ngày.');
    expect(others).toEqual([]);
  });

  it.each<[string, string]>([
    ['the blanks of a draft', 'Kế hoạch số    -KH/TU, ngày     tháng     năm 2023'],
    ['zeros for blanks', 'Kế hoạch số 15-KH/TU, ngày 00/00/2023'],
    ['a leap day', 'Kế hoạch số 15-KH/TU, ngày 29/02/2020'],
    ['what a scan has ruined', 'Kế hoạch số 15-KH/TU, ngày 3l/l3/20Z1'],
    ['numbers that are no day', 'Kế hoạch số 15-KH/TU 45/63 xã'],
  ])('is not seen in %s', (_, cited) => {
    expect(daysToldOf(planText({ on, body: [`Thực hiện ${cited}.`] }))).toEqual([]);
  });

  it('is told of the plan’s own head, at its place', () => {
    const text = planText({ on: '31 tháng 02 năm 2023', body: ['Thực hiện Điều lệ Đảng.'] });
    const [finding, ...others] = checkText(text).findings.filter(({ ruleId }) => ruleId === 'date-conflict');
    expect(finding).toMatchObject({ quote: '31 tháng 02 năm 2023', line: 5, level: 'warning' });
    expect(finding?.message.vi).toMatch(/^Kế hoạch này ghi ngày ban hành 31 tháng 02 năm 2023/);
    expect(others).toEqual([]);
  });

  it('is a day for all that: a ground that bears it is not called undated', () => {
    const basis = ['Nghị định số 120/2020/NĐ-CP ngày 31 tháng 9 năm 2020 của Chính phủ'];
    const found = checkText(decisionText('06 tháng 6 năm 2024', basis)).findings;
    expect(found.map(({ ruleId }) => ruleId)).toContain('date-conflict');
    expect(found.map(({ ruleId }) => ruleId)).not.toContain('undated-basis');
  });
});
