import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.js';

const plan = (body: string): string => `TỈNH ỦY HÀ GIANG
*
Số 45-KH/TU

ĐẢNG CỘNG SẢN VIỆT NAM
Hà Giang, ngày 12 tháng 5 năm 2023

KẾ HOẠCH
thực hiện Nghị quyết số 30-NQ/TW, ngày 23/11/2022 của Bộ Chính trị về phát triển vùng
-----
Thực hiện Nghị quyết số 30-NQ/TW, ngày 23/11/2022 của Bộ Chính trị (sau đây gọi tắt là Nghị quyết 30), Ban Thường vụ Tỉnh ủy xây dựng Kế hoạch như sau:

I. NHIỆM VỤ
${body}

Nơi nhận:
- Các huyện ủy, thành ủy,
- Lưu Văn phòng.

T/M BAN THƯỜNG VỤ
PHÓ BÍ THƯ

Nguyễn Văn Bình
`;

/** A sentence of a plan's body, and the role of each citation in it. */
const roles: readonly (readonly [sentence: string, roles: readonly string[]])[] = [
  ['Quán triệt, thực hiện nghiêm Quy định số 96-QĐ/TW của Bộ Chính trị.', ['directs']],
  ['Tổng kết việc thực hiện Kết luận số 86-KL/TW.', ['reviews']],
  ['Sau 10 năm thực hiện Chỉ thị số 03-CT/TU đã đạt kết quả.', ['reviews']],
  [
    'Kiểm tra, giám sát việc thực hiện Nghị quyết số 18-NQ/TW, Nghị quyết số 19-NQ/TW.',
    ['reviews', 'reviews'],
  ],
  ['Rà soát, sửa đổi, bổ sung Quy định số 15-QĐ/TU về chức năng, nhiệm vụ.', ['amends']],
  ['Kế hoạch này thay thế Kế hoạch số 12-KH/TU, ngày 01/3/2020.', ['replaces']],
  ['Bãi bỏ khoản 2 Điều 5 Quy định số 09-QĐ/TU.', ['amends']],
  [
    'Triển khai Kế hoạch số 07-KH/TU thực hiện Nghị quyết số 21-NQ/TW của Trung ương.',
    ['directs', 'mentions'],
  ],
  ['Ban hành Đề án “Đổi mới công tác dân vận” trong năm 2023.', ['prepares']],
  ['Căn cứ Nghị quyết số 30-NQ/TW, các huyện ủy xây dựng kế hoạch.', ['directs']],
  ['Nhiệm vụ nêu gương (Quy định số 08-QĐi/TW; Quy định số 101-QĐ/TW).', ['explains', 'explains']],
];

describe('roles', () => {
  it.each(roles)('%s', (sentence, expected) => {
    const citations = extract(plan(`1. ${sentence}`)).citations.filter(
      (citation) => citation.section === 'body',
    );
    expect(citations.map((citation) => citation.role)).toEqual(expected);
  });
});

describe('a Party plan', () => {
  const text = plan('1. Phát huy Nghị quyết 30 tại địa phương. Kế hoạch này có hiệu lực từ ngày ký.');
  const { documents, citations } = extract(text);

  it('has its head read', () => {
    expect(documents).toHaveLength(1);
    expect(documents[0]).toMatchObject({
      symbol: '45-KH/TU',
      type: 'Kế hoạch',
      issuer: 'Tỉnh ủy Hà Giang',
      place: 'Hà Giang',
      system: 'party',
      issuedOn: '2023-05-12',
      signer: 'Nguyễn Văn Bình',
      signerTitle: 'T/M BAN THƯỜNG VỤ, PHÓ BÍ THƯ',
      recipients: ['Các huyện ủy, thành ủy', 'Lưu Văn phòng'],
      implements: ['30-NQ/TW'],
      effectiveOn: '2023-05-12',
      secrecy: null,
    });
  });

  it('does not cite itself, and cites by section', () => {
    expect(citations.map(({ text, section, role, form }) => [text, section, role, form])).toEqual([
      ['Nghị quyết số 30-NQ/TW', 'title', 'implements', 'numbered'],
      ['Nghị quyết số 30-NQ/TW', 'opening', 'implements', 'numbered'],
      ['Nghị quyết 30', 'opening', 'explains', 'alias'],
      ['Nghị quyết 30', 'body', 'mentions', 'alias'],
    ]);
  });
});

const decision = `ỦY BAN NHÂN DÂN
TỈNH CÀ MAU
Số: 07/2024/QĐ-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Cà Mau, ngày 05 tháng 4 năm 2024

QUYẾT ĐỊNH
Ban hành Quy định quản lý nhà chung cư

ỦY BAN NHÂN DÂN TỈNH CÀ MAU

Căn cứ Luật Tổ chức chính quyền địa phương ngày 19 tháng 6 năm 2015;
Căn cứ Nghị định số 69/2021/NĐ-CP ngày 15 tháng 7 năm 2021 của Chính phủ được sửa đổi, bổ sung bởi Nghị định số 35/2023/NĐ-CP;
Theo đề nghị của Giám đốc Sở Xây dựng tại Tờ trình số 61/TTr-SXD ngày 01/3/2024.

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Quy định quản lý nhà chung cư.
Điều 2. Quyết định này có hiệu lực từ ngày 20 tháng 4 năm 2024 và thay thế Quyết định số 22/2018/QĐ-UBND ngày 06/8/2018.
Điều 3. Bãi bỏ Điều 4 Quyết định số 10/2019/QĐ-UBND. Quyết định số 31/2020/QĐ-UBND hết hiệu lực kể từ ngày 01 tháng 5 năm 2024, trừ khoản 1 Điều 6.

Nơi nhận:
- Như Điều 3;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Lê Thị Hoa

QUY ĐỊNH
Quản lý nhà chung cư
(Ban hành kèm theo Quyết định số 07/2024/QĐ-UBND ngày 05/4/2024 của Ủy ban nhân dân tỉnh Cà Mau)

Điều 1. Thực hiện theo Nghị định số 69/2021/NĐ-CP.
`;

describe('a State decision with what it issues', () => {
  const { documents, citations } = extract(decision);

  it('is two documents, the second attached to the first', () => {
    expect(
      documents.map(({ symbol, type, issuer, attachedTo }) => [symbol, type, issuer, attachedTo]),
    ).toEqual([
      ['07/2024/QĐ-UBND', 'Quyết định', 'Ủy ban nhân dân tỉnh Cà Mau', null],
      [null, 'Quy định', 'Ủy ban nhân dân tỉnh Cà Mau', 0],
    ]);
    expect(documents[0]?.effectiveOn).toBe('2024-04-20');
  });

  it('rests on its preamble', () => {
    expect(documents[0]?.basis).toEqual([
      'Luật Tổ chức chính quyền địa phương',
      '69/2021/NĐ-CP',
      '35/2023/NĐ-CP',
    ]);
    const submission = citations.find((citation) => citation.symbol === '61/TTr-SXD');
    expect([submission?.section, submission?.role]).toEqual(['basis', 'mentions']);
  });

  it('says what it changes, wholly or in part, and from when', () => {
    const changes = citations
      .filter((citation) => citation.change)
      .map(({ symbol, role, change }) => [symbol, role, change]);
    expect(changes).toEqual([
      ['22/2018/QĐ-UBND', 'replaces', { kind: 'replaces', scope: 'whole', effectiveOn: '2024-04-20' }],
      ['10/2019/QĐ-UBND', 'amends', { kind: 'repeals', scope: 'Điều 4', effectiveOn: '2024-04-20' }],
      [
        '31/2020/QĐ-UBND',
        'replaces',
        { kind: 'repeals', scope: 'trừ khoản 1 Điều 6', effectiveOn: '2024-05-01' },
      ],
    ]);
  });
});

describe('documents named in a title', () => {
  it('stand within the citation whose title names them, with the relation', () => {
    const { citations } = extract(
      plan(
        '1. Thực hiện Kế hoạch số 07-KH/TU của Tỉnh ủy thực hiện Nghị quyết số 21-NQ/TW và Thông tư số 02/2021/TT-BNV sửa đổi Thông tư số 01/2019/TT-BNV.',
      ),
    );
    const body = citations.filter((citation) => citation.section === 'body');
    expect(
      body.map(({ symbol, within, titleRelation }) => [
        symbol,
        within === null ? null : citations[within]?.symbol,
        titleRelation,
      ]),
    ).toContainEqual(['21-NQ/TW', '07-KH/TU', 'implements']);
    expect(body.at(-1)).toMatchObject({ symbol: '01/2019/TT-BNV', titleRelation: 'amends' });
  });
});

describe('drafts and secrets', () => {
  it('reads the blanks of a draft as blanks', () => {
    const draft = plan('1. Tổ chức thực hiện.')
      .replace('Số 45-KH/TU', 'Số:      -KH/TU')
      .replace('ngày 12 tháng 5 năm 2023', 'ngày … tháng … năm 2023');
    expect(extract(draft).documents[0]).toMatchObject({ symbol: null, issuedOn: null, type: 'Kế hoạch' });
  });

  it('sees the security stamp', () => {
    expect(extract(plan('1. Việc.').replace('*\n', 'TỐI MẬT\n')).documents[0]?.secrecy).toBe('TỐI MẬT');
  });
});
