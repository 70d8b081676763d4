import { describe, expect, it } from 'vitest';
import { checkText, planText } from './plan-text.js';

/** What the rule on symbols says of one citation in an otherwise clean plan; null when it is silent. */
function said(words: string, on = '15 tháng 12 năm 2023'): string | null {
  const { findings } = checkText(planText({ on, body: [words] }));
  const found = findings.find(({ ruleId }) => ruleId === 'malformed-symbol');
  return found ? `${found.level}: ${found.cited?.symbol}` : null;
}

describe('the rule on misprinted symbols', () => {
  it.each([
    [
      'a Party symbol turned round',
      'Theo Quy định số 114/QĐ-TW, ngày 11/7/2023 của Bộ Chính trị.',
      'warning: 114-QĐ/TW',
    ],
    ['two hyphens', 'Theo Nghị quyết số 28-NQ-TW, ngày 17/11/2022 của Trung ương.', 'warning: 28-NQ/TW'],
    [
      'a letter of the wrong size',
      'Theo Chương trình số 8-Ctr/TU, ngày 02/3/2023 của Tỉnh ủy.',
      'note: 8-CTr/TU',
    ],
    [
      'a slash for a hyphen in State form',
      'Theo Thông tư liên tịch số 183/2010/TTLT/BTC-BNN ngày 15/11/2010.',
      'note: 183/2010/TTLT-BTC-BNN',
    ],
  ])('speaks of %s', (_, words, expected) => {
    expect(said(words)).toBe(expected);
  });

  it.each([
    ['a heading in capitals', 'CHỈ THỊ SỐ 18/CT-TTG NGÀY 13/4/2020 CỦA THỦ TƯỚNG CHÍNH PHỦ'],
    ['no blank before the number', 'Theo Nghị định số137/2013/NĐ-CP ngày 21/10/2013 của Chính phủ.'],
    ['Markdown’s escapes', 'Theo Nghị quyết số 17/NQ\\-HĐND ngày 10/12/2022 của Hội đồng nhân dân tỉnh.'],
    ['a dot in the code', 'Theo Quy chế số 01/QC-TT.HĐND-UBND ngày 10/12/2022.'],
    [
      'the number of a page in the middle',
      'Theo Nghị quyết số 23-NQ/\n2\nTW, ngày 16/6/2008 của Bộ Chính trị.',
    ],
    ['a code that the tables lack', 'Theo Công bố giá số 07/CBG-SXD ngày 05/10/2023 của Sở Xây dựng.'],
    ['a police department', 'Theo Công văn số 2231/C06-TTDLDC ngày 05/10/2023 của Cục C06.'],
    ['a draft without its number', 'Theo Nghị quyết số      /2023/NQ-HĐND của Hội đồng nhân dân tỉnh.'],
    ['a Party symbol of the centre with Ư', 'Theo Nghị quyết số 09-NQ/TƯ, ngày 09/6/2014 của Trung ương.'],
  ])('is silent about %s', (_, words) => {
    expect(said(words)).toBeNull();
  });

  it('is silent about documents of the time before symbols had one form', () => {
    expect(said('Theo Thông tư số 49-TT/GD ngày 29/11/1979 của Bộ Giáo dục.')).toBeNull();
    expect(said('Theo Thông tư số 09/BKH/VPTĐ.', '6 tháng 4 năm 2001')).toBeNull();
  });
});

describe('the rule on types', () => {
  const saidOfType = (words: string) =>
    checkText(planText({ on: '15 tháng 12 năm 2023', body: [words] })).findings.filter(
      ({ ruleId }) => ruleId === 'type-conflict',
    ).length;

  it.each([
    ['Theo Nghị quyết số 21-KL/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương.', 1],
    ['Theo Quyết định số 205-QĐ/TW, ngày 23/9/2019 của Bộ Chính trị.', 1],
    ['Theo QĐ 205-QĐ/TW, ngày 23/9/2019 của Bộ Chính trị.', 0],
    ['Theo NQ 21-KL/TW, ngày 25/10/2021 của Ban Chấp hành Trung ương.', 1],
    ['Theo Quy chế phối hợp số 03-QC/TU ngày 02/3/2021 của Tỉnh ủy.', 0],
    ['Theo công văn số 812/CT-THNVDT ngày 02/3/2021 của Cục Thuế.', 0],
  ])('%s', (words, count) => {
    expect(saidOfType(words)).toBe(count);
  });
});
