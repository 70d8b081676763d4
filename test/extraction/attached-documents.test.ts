import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.js';

/** Where decisions and what they are issued with part: each document's type, and the section of each citation. */
type Case = readonly [
  what: string,
  text: string,
  types: readonly (string | null)[],
  sections: readonly string[],
];

const head = `ỦY BAN NHÂN DÂN
TỈNH AN BÌNH

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 415/QĐ-UBND

An Bình, ngày 06 tháng 3 năm 2024

QUYẾT ĐỊNH
Ban hành Kế hoạch trồng rừng

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH

Căn cứ Nghị định số 156/2018/NĐ-CP ngày 16/11/2018 của Chính phủ;

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Kế hoạch trồng rừng theo Quyết định số 523/QĐ-TTg.
`;

const recipients = `
Nơi nhận: TM. ỦY BAN NHÂN DÂN
- Như Điều 1;
- Lưu: VT. Nguyễn Văn A
`;

const cases: readonly Case[] = [
  [
    'dust of a scan before the heading of the plan',
    `${head}${recipients}\` KẾ HOẠCH
Trồng rừng năm 2024
(Ban hành kèm theo Quyết định số 415/QĐ-UBND ngày 06/3/2024)

I. NHIỆM VỤ
1. Thực hiện Chỉ thị số 13-CT/TW.`,
    ['Quyết định', 'Kế hoạch'],
    ['basis', 'body', 'title', 'body'],
  ],
  [
    'recipients and signature in one row of a table, the attaching line beside the title',
    `${head}
| Nơi nhận: - Như Điều 1; - Thường trực Tỉnh ủy; - Các sở, ban, ngành của tỉnh; - Ủy ban nhân dân các huyện, thành phố; - Lưu: VT, NN. | CHỦ TỊCH Nguyễn Văn A |
|---|---|

KẾ HOẠCH

TRỒNG RỪNG NĂM 2024 (Kèm theo Quyết định số 415/QĐ-UBND ngày 06/3/2024 của Chủ tịch Ủy ban nhân dân tỉnh)

I. NHIỆM VỤ

1. Thực hiện Chỉ thị số 13-CT/TW.`,
    ['Quyết định', 'Kế hoạch'],
    ['basis', 'body', 'title', 'body'],
  ],
  [
    'a title in capitals that lost its type: an annex',
    `${head}${recipients}
PHÂN CẤP QUẢN LÝ RỪNG CỦA TỈNH
(Ban hành kèm theo Quyết định số 415/QĐ-UBND ngày 06/3/2024)
Điều 1. Việc giao rừng theo Luật Lâm nghiệp số 16/2017/QH14.`,
    ['Quyết định'],
    ['basis', 'body', 'annex', 'annex'],
  ],
  [
    'a form with a motto of its own: an annex, no document',
    `${head}${recipients}
Mẫu số 01

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: ....../BC-....

Căn cứ Luật Lâm nghiệp số 16/2017/QH14, đơn vị báo cáo như sau.`,
    ['Quyết định'],
    ['basis', 'body', 'annex'],
  ],
  [
    'a second decision below the signature of the first',
    `${head}
CHỦ TỊCH

(Đã ký)

Nguyễn Văn A

QUYẾT ĐỊNH

Ban hành Quy định về hội

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH

Căn cứ Nghị định số 45/2010/NĐ-CP ngày 21/4/2010 của Chính phủ;

QUYẾT ĐỊNH

Điều 1. Thay thế Quyết định số 185/2005/QĐ-UBND.`,
    ['Quyết định', 'Quyết định'],
    ['basis', 'body', 'basis', 'body'],
  ],
];

describe('what a decision is issued with', () => {
  it.each(cases)('%s', (_what, text, types, sections) => {
    const { documents, citations } = extract(text);
    expect(documents.map(({ type }) => type)).toEqual(types);
    expect(citations.map(({ section }) => section)).toEqual(sections);
  });
});
