import { expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.js';

/** The head of a plan with one line put where a stamp stands. */
const planWith = (line: string): string =>
  `TỈNH ỦY SÔNG LAM\n*\nSố 31-KH/TU\n${line}\nSông Lam, ngày 10 tháng 3 năm 2023\n\nKẾ HOẠCH\nthực hiện Nghị quyết số 28-NQ/TW\n-----\n\nThực hiện Nghị quyết số 28-NQ/TW, ngày 17/11/2022, Tỉnh ủy ban hành Kế hoạch như sau:\n\nI. MỤC ĐÍCH\n`;

it.each([
  ['MẬT', 'MẬT'],
  ['TỐI MẬT', 'TỐI MẬT'],
  ['TUYỆT MẬT', 'TUYỆT MẬT'],
  ['M Ậ T', 'MẬT'],
  ['M\u00a0Ậ\u00a0T', 'MẬT'],
  ['T Ố I  M Ậ T', 'TỐI MẬT'],
  ['T U Y Ệ T   M Ậ T', 'TUYỆT MẬT'],
  ['T U Y Ệ T M Ậ T', 'TUYỆT MẬT'],
  ['TUYỆT\nMẬT', 'TUYỆT MẬT'],
  ['Mật', 'MẬT'],
  ['Tối mật', 'TỐI MẬT'],
  ['Độ mật: Mật', 'MẬT'],
  ['Độ mật: TUYỆT MẬT', 'TUYỆT MẬT'],
  ['TỐl MẬT', 'TỐI MẬT'],
  ['MAT', 'MẬT'],
  ['MẬT (Bản số: 01)', 'MẬT'],
  ['MẬT - KHẨN', 'MẬT'],
  ['HỎA TỐC      MẬT', 'MẬT'],
  ['Số bản: 03   MẬT', 'MẬT'],
  ['TUYỆT MẬT          ĐẢNG CỘNG SẢN VIỆT NAM', 'TUYỆT MẬT'],
  ['| MẬT | ĐẢNG CỘNG SẢN VIỆT NAM |', 'MẬT'],
  ['**MẬT**', 'MẬT'],
  ['MẬT'.normalize('NFD'), 'MẬT'],
])('a head with %j is stamped', (line, degree) => {
  expect(extract(planWith(line)).documents[0]?.secrecy).toBe(degree);
});

it.each([
  'bảo vệ bí mật nhà nước',
  'BẢO VỆ BÍ MẬT NHÀ NƯỚC',
  'BAN CHỈ ĐẠO BẢO VỆ BÍ\nMẬT',
  'ỦY BAN MẶT\nTRẬN TỔ QUỐC',
  'MẶT',
  'Độ mật:',
  'HỎA TỐC',
  'KHẨN',
])('a head with %j is not', (line) => {
  expect(extract(planWith(line)).documents[0]?.secrecy).toBeNull();
});

it('says nothing of the word in the body', () => {
  expect(extract(`${planWith('*')}\nMẬT\n`).documents[0]?.secrecy).toBeNull();
});
