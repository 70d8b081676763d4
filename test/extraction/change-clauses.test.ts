import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.js';

const stateDecision = (body: string): string => `ỦY BAN NHÂN DÂN
TỈNH NAM ĐỊNH
Số: 31/2021/QĐ-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Nam Định, ngày 06 tháng 7 năm 2021

QUYẾT ĐỊNH
Về quản lý bến thủy

ỦY BAN NHÂN DÂN TỈNH NAM ĐỊNH
Căn cứ Luật Giao thông đường thủy nội địa;

QUYẾT ĐỊNH:
Điều 1. Phạm vi
Quyết định này quy định về bến thủy.
${body}
`;

const partyText = (type: string, symbol: string, body: string): string => `TỈNH ỦY NAM ĐỊNH
*
Số ${symbol}

ĐẢNG CỘNG SẢN VIỆT NAM
Nam Định, ngày 06 tháng 7 năm 2021

${type}
về công tác cán bộ

Ban Thường vụ Tỉnh ủy yêu cầu như sau:
I. NỘI DUNG
${body}
`;

/** What a document itself changes: symbol, kind, scope. */
type Change = readonly [symbol: string, kind: string, scope: string];

/** Clauses of a State decision (its articles from the second on). */
const inDecision: readonly (readonly [clause: string, changes: readonly Change[]])[] = [
  // A part limits every verb of the series, and a series with "sửa đổi" leaves the document alive.
  [
    'Điều 2. Sửa đổi, bổ sung, bãi bỏ một số quy định của Quyết định số 17/2018/QĐ-UBND.',
    [['17/2018/QĐ-UBND', 'amends', 'một số quy định']],
  ],
  ['Điều 2. Bãi bỏ một phần Quyết định số 18/2018/QĐ-UBND.', [['18/2018/QĐ-UBND', 'repeals', 'một phần']]],
  [
    'Điều 2. Bãi bỏ một số điều, khoản của Quyết định số 19/2018/QĐ-UBND.',
    [['19/2018/QĐ-UBND', 'repeals', 'một số điều, khoản']],
  ],
  ['Điều 2. Sửa đổi, thay thế Quyết định số 20/2018/QĐ-UBND.', [['20/2018/QĐ-UBND', 'amends', 'whole']]],
  // To withdraw a decision is to repeal it; to withdraw land under it is not.
  ['Điều 2. Thu hồi Quyết định số 905/QĐ-UBND ngày 11/3/2019.', [['905/QĐ-UBND', 'repeals', 'whole']]],
  ['Điều 2. Thu hồi đất theo Quyết định số 905/QĐ-UBND ngày 11/3/2019.', []],
  [
    'Điều 2. Bãi bỏ các nghị quyết sau:\n1. Nghị quyết số 07/NQ-HĐND;\n2. Các Nghị quyết số 08/NQ-HĐND, 09/NQ-HĐND.',
    [
      ['07/NQ-HĐND', 'repeals', 'whole'],
      ['08/NQ-HĐND', 'repeals', 'whole'],
      ['09/NQ-HĐND', 'repeals', 'whole'],
    ],
  ],
  // The verb that heads the clause governs it, whatever verbs its object holds.
  [
    'Điều 2. Sửa đổi trình tự ban hành quy chế tại Điều 7 Quyết định số 21/2018/QĐ-UBND.',
    [['21/2018/QĐ-UBND', 'amends', 'Điều 7']],
  ],
  [
    'Điều 2. Bổ sung trách nhiệm thực hiện báo cáo nêu tại khoản 3 Điều 9 Quyết định số 22/2018/QĐ-UBND.',
    [['22/2018/QĐ-UBND', 'amends', 'khoản 3 Điều 9']],
  ],
  [
    'Điều 2. Bổ sung 02 bến vào Danh mục bến thủy ban hành kèm theo Quyết định số 640/QĐ-UBND.',
    [['640/QĐ-UBND', 'amends', 'whole']],
  ],
  // What others did, shall do or ought to do is no act of the decision.
  ['Quyết định số 12/2011/QĐ-UBND đã bị bãi bỏ, thay thế bởi Quyết định số 44/2016/QĐ-UBND.', []],
  ['Điều 2. Sở Giao thông vận tải xây dựng quyết định thay thế Quyết định số 23/2018/QĐ-UBND.', []],
  ['Điều 2. Việc thay thế Quyết định số 24/2018/QĐ-UBND phải xong trong năm 2022.', []],
  ['Điều 2. Các huyện bãi bỏ Quyết định số 25/2018/QĐ-UBND trước ngày 01/10/2021.', []],
  ['Điều 2. Khi có quy định mới thay thế Quyết định số 26/2018/QĐ-UBND thì theo quy định đó.', []],
];

/** A Party document's type and symbol, a sentence of its body, and what it changes. */
const inParty: readonly (readonly [
  type: string,
  symbol: string,
  sentence: string,
  changes: readonly Change[],
])[] = [
  ['BÁO CÁO', '90-BC/TU', '1. Chưa kịp thời ban hành quy định thay thế Quy định số 33-QĐ/TU.', []],
  ['CHỈ THỊ', '11-CT/TU', '1. Ban cán sự đảng chỉ đạo sửa đổi Quyết định số 27/2018/QĐ-UBND.', []],
  ['CHỈ THỊ', '11-CT/TU', '- Sửa đổi, bổ sung Quy chế số 14-QC/TU.', []],
  ['KẾT LUẬN', '52-KL/TU', '- Bãi bỏ Quyết định số 28/2018/QĐ-UBND.', []],
  ['KẾT LUẬN', '52-KL/TU', '1. Đến hết năm 2022 phải thay thế Quy chế số 15-QC/TU.', []],
  ['THÔNG BÁO', '77-TB/TU', '1. Huyện ủy Xuân Trường rút kinh nghiệm; thu hồi Quyết định số 310-QĐ/HU.', []],
  [
    'CHỈ THỊ',
    '11-CT/TU',
    '1. Chỉ thị này thay thế Chỉ thị số 29-CT/TU.',
    [['29-CT/TU', 'replaces', 'whole']],
  ],
  ['KẾ HOẠCH', '63-KH/TU', '1. Bãi bỏ Kế hoạch số 40-KH/TU.', [['40-KH/TU', 'repeals', 'whole']]],
  [
    'QUY ĐỊNH',
    '08-QĐ/TU',
    '1. Sửa đổi khoản 1 Điều 4 Quy chế số 14-QC/TU.',
    [['14-QC/TU', 'amends', 'khoản 1 Điều 4']],
  ],
];

const changesOf = (text: string): unknown[] =>
  extract(text).citations.flatMap(({ symbol, change }) =>
    change ? [[symbol, change.kind, change.scope]] : [],
  );

describe('what a decision changes', () => {
  it.each(inDecision)('%s', (clause, changes) => expect(changesOf(stateDecision(clause))).toEqual(changes));
});

describe('the title', () => {
  it('withdraws a decision', () => {
    const text = stateDecision('').replace(
      'Về quản lý bến thủy',
      'Về việc thu hồi Quyết định số 905/QĐ-UBND',
    );
    expect(extract(text).citations[0]).toMatchObject({ section: 'title', role: 'replaces' });
  });

  it('tells on a page above the head what the document does', () => {
    const text = `Quyết định 31/2021/QĐ-UBND sửa đổi Quyết định 17/2018/QĐ-UBND về bến thủy\n\n${stateDecision('')}`;
    expect(extract(text).citations[0]).toMatchObject({ symbol: '17/2018/QĐ-UBND', role: 'amends' });
  });
});

describe('what a Party document changes', () => {
  it.each(inParty)('%s %s: %s', (type, symbol, sentence, changes) =>
    expect(changesOf(partyText(type, symbol, sentence))).toEqual(changes),
  );
});
