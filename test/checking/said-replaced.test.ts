import { describe, expect, it } from 'vitest';
import { checkText, planText, told } from './plan-text.js';

const first = 'Quy định số 41-QĐ/TW, ngày 03/11/2021 của Bộ Chính trị';
const second = 'Quy định số 80-QĐ/TW, ngày 18/8/2022 của Bộ Chính trị';
const successor = 'Quy định số 377-QĐ/TW, ngày 08/10/2025 của Bộ Chính trị';
const on = '15 tháng 12 năm 2025';

function toldOf(text: string): readonly string[] {
  return told(checkText(text)).filter((line) => / (41|80|132|205)-QĐ\/TW/.test(line));
}

describe('where a plan says itself what took the place of what it cites, nothing is found', () => {
  it.each<[string, string]>([
    ['in brackets behind it', `Thực hiện ${first} (được thay thế bằng ${successor}).`],
    ['behind both of a list', `Thực hiện ${first} và ${second} (nay là ${successor}).`],
    ['behind both with their subjects', `Thực hiện ${first} về từ chức, ${second} (nay là ${successor}).`],
    ['before both', `Phổ biến ${successor} thay thế ${first}, ${second}.`],
    [
      'of one after another, each by its own',
      'Các Quy định số 205-QĐ/TW, ngày 23/9/2019 và số 80-QĐ/TW, ngày 18/8/2022 của Bộ Chính trị đã được thay thế lần lượt bằng Quy định số 114-QĐ/TW, ngày 11/7/2023 và Quy định số 377-QĐ/TW, ngày 08/10/2025.',
    ],
    [
      'by a later one of the line',
      'Thực hiện Quy định số 132-QĐ/TW, ngày 08/3/2018 (nay là Quy định số 366-QĐ/TW).',
    ],
    ['in a table', `| 1 | ${successor} | thay ${first} |`],
    ['across the line breaks of a PDF', `Thực hiện ${first} (đã được\nthay thế bằng\n${successor}).`],
    [
      'with an amendment named between',
      `Thực hiện Quy định số 41-QĐ/TW, ngày 03/11/2021 (được sửa đổi tại Quy định số 99-QĐ/TW, ngày 01/9/2023), nay được thay thế bằng ${successor}.`,
    ],
  ])('%s', (_, words) => {
    expect(toldOf(planText({ on, body: [words] }))).toEqual([]);
  });
});

describe('where what it says is of another document, the finding stays', () => {
  it('in the title above a ground that tells of its own successor', () => {
    const title = `thực hiện ${first}`;
    const opening = `Căn cứ ${second} (được thay thế bằng ${successor}),\nBan Thường vụ Tỉnh ủy xây dựng Kế hoạch như sau:`;
    expect(toldOf(planText({ on, title, opening }))).toEqual(['error outdated-when-issued 41-QĐ/TW']);
  });

  it.each<[string, readonly string[], readonly string[]]>([
    [
      'in the next ground',
      [`Căn cứ ${first}`, `Căn cứ ${second} (được thay thế bằng ${successor})`],
      ['error outdated-when-issued 41-QĐ/TW'],
    ],
    [
      'in the same sentence, of what it only goes with',
      [`Thực hiện ${first} gắn với việc tổng kết ${second}, đã được thay thế bằng ${successor}.`],
      ['error outdated-when-issued 41-QĐ/TW'],
    ],
    [
      'in the next item',
      [`Thực hiện ${first}`, `Phổ biến ${successor} thay thế ${second}.`],
      ['error outdated-when-issued 41-QĐ/TW'],
    ],
  ])('%s', (_, body, found) => {
    expect(toldOf(planText({ on, body }))).toEqual(found);
  });
});
