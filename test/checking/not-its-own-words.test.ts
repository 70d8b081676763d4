import { describe, expect, it } from 'vitest';
import { checkText, planText, told } from './plan-text.js';

const on = '15 tháng 12 năm 2024';
const ended = 'Quy định số 132-QĐ/TW, ngày 08/3/2018 của Bộ Chính trị';

function toldOf(...body: readonly string[]): readonly string[] {
  return told(checkText(planText({ on, body }))).filter((line) => line.includes('132-QĐ/TW'));
}

describe('what a plan only quotes or tells of the past is not found fault with', () => {
  it.each<[string, string]>([
    ['a wording that is changed', `Thay cụm từ “theo ${ended}” bằng cụm từ mới.`],
    ['a citation that is a wording', `Thay cụm từ “${ended}” bằng cụm từ mới.`],
    ['in straight quotation marks', `Trong tài liệu cũ ghi "kiểm điểm theo ${ended}" để đối chiếu.`],
    ['a past period', `Giai đoạn 2018 - 2022, các cấp ủy đã kiểm điểm theo ${ended}.`],
    ['a past term of office', `Trong nhiệm kỳ 2015 - 2020, việc đánh giá thực hiện theo ${ended}.`],
    ['a past year', `Năm 2022, các chi bộ đã kiểm điểm theo ${ended}.`],
    ['that it has ended', `Không áp dụng ${ended} (đã hết hiệu lực).`],
    ['what it is compared with', `Phổ biến những điểm mới so với ${ended}.`],
    ['what was so before', `Trước đây, việc kiểm điểm thực hiện theo ${ended}.`],
    ['matters of an earlier time', `Kết quả xếp loại trước ngày 04/10/2023 theo ${ended} vẫn có giá trị.`],
    ['across a line’s end', `Từ năm 2019 đến năm 2022, các chi bộ đã\nkiểm điểm theo\n${ended}.`],
  ])('%s', (_, words) => {
    expect(toldOf(words)).toEqual([]);
  });
});

describe('what it orders in its own words is', () => {
  it.each<[string, readonly string[]]>([
    ['a citation set in quotation marks', [`Các chi bộ thực hiện “${ended}”.`]],
    ['the same in straight ones', [`Các chi bộ thực hiện "${ended}" và hướng dẫn.`]],
    ['behind a quoted title', [`Thực hiện cuộc vận động “Học và làm theo Bác” gắn với ${ended}.`]],
    ['between two quotations', [`Thực hiện “ba nhất” theo ${ended} và phong trào “hai tốt”.`]],
    ['a period that goes on', [`Giai đoạn 2021 - 2025, các cấp ủy thực hiện ${ended}.`]],
    [
      'an order behind a past period',
      [`Trên cơ sở kết quả giai đoạn 2018 - 2022, tiếp tục thực hiện ${ended}.`],
    ],
    [
      'the item below one of the past',
      ['Giai đoạn 2018 - 2022 đã kiểm điểm nghiêm túc', `Thực hiện ${ended}`],
    ],
    ['a period that began when it had ended', [`Giai đoạn 2024 - 2024 đã kiểm điểm theo ${ended}.`]],
    ['an order behind a comparison', [`So với năm trước, kết quả cao hơn; tiếp tục thực hiện ${ended}.`]],
    ['an order in the same words', [`Đạt tỷ lệ cao hơn so với năm 2023, các chi bộ thực hiện ${ended}.`]],
    ['that a part of it has ended', [`Thực hiện ${ended} (đã hết hiệu lực một phần).`]],
    ['a deadline', [`Trước ngày 31/12/2024, các chi bộ thực hiện xong ${ended}.`]],
    [
      'what ended is another',
      [`Thực hiện ${ended} và Kế hoạch số 12-KH/TU, ngày 03/3/2021 (đã hết hiệu lực).`],
    ],
    ['a year of issue', [`Luật Viên chức năm 2010 đã được cụ thể hóa; các chi bộ thực hiện ${ended}.`]],
  ])('%s', (_, body) => {
    expect(toldOf(...body)).toEqual(['error outdated-when-issued 132-QĐ/TW']);
  });
});
