import { describe, expect, it } from 'vitest';
import { checkText, day, planText, told } from './plan-text.js';

const body = ['Thực hiện Quy định số 205-QĐ/TW, ngày 23/9/2019 của Bộ Chính trị.'];

describe('the two clocks', () => {
  it('judge a draft with blank number and day by the as-of date, and say so', () => {
    const report = checkText(planText({ on: null, body }));
    expect(report.document?.clock).toEqual({ on: '2026-11-22', from: 'as-of', notBefore: '2019-09-23' });
    expect(told(report)).toEqual(['error outdated-when-issued 205-QĐ/TW']);
    expect(report.findings[0]?.message.vi).toContain(
      'tính đến ngày 22/11/2026 (Kế hoạch này chưa ghi ngày ban hành)',
    );
  });

  it('take a given day for what the text does not print, and before what it does', () => {
    const issuedOn = day('2023-03-10');
    expect(told(checkText(planText({ on: null, body }), { issuedOn }))).toEqual([
      'warning outdated-since 205-QĐ/TW',
    ]);
    expect(checkText(planText({ on: '15 tháng 12 năm 2023', body }), { issuedOn }).document?.clock.from).toBe(
      'given',
    );
  });

  it('say nothing of what had not happened by the as-of date', () => {
    expect(told(checkText(planText({ on: null, body }), { asOf: day('2023-03-10') }))).toEqual([]);
  });

  it('judge an attachment without a day with the document to which it is attached', () => {
    const text = `${planText({ on: '15 tháng 12 năm 2023' })}
PHỤ LỤC
(Kèm theo Kế hoạch số 230-KH/TU, ngày 15/12/2023 của Tỉnh ủy)

1. Thực hiện Quy định số 205-QĐ/TW, ngày 23/9/2019 của Bộ Chính trị.
`;
    expect(told(checkText(text))).toEqual(['error outdated-when-issued 205-QĐ/TW']);
  });
});

describe('the summary', () => {
  it('accounts for every citation', () => {
    const text = planText({
      on: '15 tháng 12 năm 2023',
      body: [
        ...body,
        'Thực hiện Quy định số 124-QĐ/TW.',
        'Thực hiện Kế hoạch số 7-KH/TU, ngày 02/3/2021 của Tỉnh ủy.',
      ],
    });
    const { summary } = checkText(text);
    expect(summary).toEqual({ citations: 3, byStatus: { replaced: 1, ambiguous: 1, unknown: 1 } });
  });

  it('tells a text without citations from one without findings', () => {
    expect(checkText('Chào các đồng chí.').summary).toEqual({ citations: 0, byStatus: {} });
  });
});
