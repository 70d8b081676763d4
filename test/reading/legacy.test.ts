import { describe, expect, it } from 'vitest';
import { recogniseLegacy } from '../../src/reading/legacy/recognise-legacy.js';
import { fromTcvn3 } from '../../src/reading/legacy/tcvn3.js';
import { isVietnameseSyllable } from '../../src/reading/legacy/vietnamese-syllable.js';
import { fromVni } from '../../src/reading/legacy/vni.js';
import { toTcvn3, toVni } from './old-encodings.js';

const letter =
  'Thực hiện Nghị quyết số 77-NQ/TW, ngày 03/02/2004 của Bộ Chính trị về phát triển kinh tế biển, Ban Thường vụ Tỉnh ủy ' +
  'yêu cầu các cấp ủy khẩn trương xây dựng chương trình hành động; những nơi chưa rõ thì hỏi, kỷ luật phải giữ nghiêm, ' +
  'lũy kế đến quý ba, ký trước ngày rằm, người ở xã nghèo được ưu tiên, thuở ấy đã khuỷu tay áo mà làm, nghẽn mạch thì sửa.';

describe('old encodings come back as they were typed', () => {
  it.each([
    ['TCVN3', toTcvn3, fromTcvn3],
    ['VNI', toVni, fromVni],
  ])('%s', (_, encode, decode) => {
    expect(decode(encode(letter))).toBe(letter);
  });

  it('every marked small letter', () => {
    const letters =
      'à ả ã á ạ ă ằ ẳ ẵ ắ ặ â ầ ẩ ẫ ấ ậ è ẻ ẽ é ẹ ê ề ể ễ ế ệ ì ỉ ĩ í ị ò ỏ õ ó ọ ô ồ ổ ỗ ố ộ ơ ờ ở ỡ ớ ợ ù ủ ũ ú ụ ư ừ ử ữ ứ ự ỳ ỷ ỹ ý ỵ đ';
    expect(fromTcvn3(toTcvn3(letters))).toBe(letters);
    expect(fromVni(toVni(letters))).toBe(letters);
    expect(fromVni(toVni(letters.toUpperCase()))).toBe(letters.toUpperCase());
  });
});

describe('capitals that TCVN3 keeps only in the font', () => {
  it.each([
    ['KÕ HO¹CH', 'KẾ HOẠCH'],
    ['TØNH ñY H¶I TRUNG', 'TỈNH ỦY HẢI TRUNG'],
    ['Bé ChÝnh trÞ', 'Bộ Chính trị'],
    ['UBND tØnh, Q§-UBND', 'UBND tỉnh, QĐ-UBND'],
    ['Sè 45-CV/TU', 'Số 45-CV/TU'],
  ])('%s is %s', (typed, read) => {
    expect(fromTcvn3(typed)).toBe(read);
  });
});

describe('recognising', () => {
  const ruined =
    'thue hién Nghi quyét s6 77-NQ/TW, ngay 03/02/2024 ciia B6 Chinh tri vé phat trién kinh té bién, Ban Thudng vu Tinh tiy ' +
    'yéu ciu cic cAp ty khin truong xay dyng chuong trinh hanh ddng, bdo cdo két qua; nhiém vu, giai phap cu thé, ' +
    'kiém tra, gidm s4t viéc thue hién, ddm bao tién d6, chat lugng, hiéu qua, Pang bd tinh, doan thé, m&i, cha trong.';
  it.each([
    ['TCVN3', toTcvn3(letter), 'TCVN3 (ABC)'],
    ['VNI', toVni(letter), 'VNI'],
    ['Unicode', letter, undefined],
    ['Unicode, decomposed', letter.normalize('NFD'), undefined],
    ['a ruined scan', ruined, undefined],
    ['no marks at all', letter.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd'), undefined],
    [
      'French',
      'La décision du comité a été publiée à l’été; les élus ont préféré la réécrire très tôt.',
      undefined,
    ],
    ['TCVN3 of three words', 'NghÞ quyÕt sè', undefined],
  ])('%s', (_, text, name) => {
    expect(recogniseLegacy(text)?.name).toBe(name);
  });
});

it.each([
  ['Nghị', true],
  ['QUYẾT', true],
  ['nghiêng', true],
  ['khuỷu', true],
  ['giữ', true],
  ['ưu', true],
  ['uống', true],
  ['yếu', true],
  ['NghÞ', false],
  ['quyét', false],
  ['hién', false],
  ['các'.normalize('NFD'), true],
  ['cac', false],
  ['decision', false],
])('%s has the shape of a syllable: %s', (word, answer) => {
  expect(isVietnameseSyllable(word)).toBe(answer);
});
