import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.js';

const head = (number: string, date = 'ngày 14 tháng 5 năm 2018') =>
  `ỦY BAN NHÂN DÂN\nTỈNH HÒA BÌNH\n-------\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------\n\nSố: ${number}\n\nHòa Bình, ${date}\n\n`;
const decision =
  'QUYẾT ĐỊNH\n\nVỀ VIỆC PHÊ DUYỆT ĐỀ ÁN\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÒA BÌNH\n\nCăn cứ Nghị quyết số 30a/2008/NQ-CP ngày 27 tháng 12 năm 2008;\n\nQUYẾT ĐỊNH:\n\nĐiều 1. Phê duyệt Đề án.\n';
const basis = '30a/2008/NQ-CP';

/** What a page prints around a document: the number that the document has, and what is left to cite. */
const pages: readonly (readonly [
  what: string,
  text: string,
  symbol: string | null,
  cited: readonly string[],
])[] = [
  [
    'the title of the page and its table of data',
    `Quyết định 871/QĐ-UBND năm 2018 phê duyệt Đề án giống cây trồng tỉnh Hòa Bình\nSố hiệu: 871/QĐ-UBND Loại văn bản: Quyết định\nNgày ban hành: 14/05/2018\n\n${head('871/QĐ-UBND')}${decision}`,
    '871/QĐ-UBND',
    [basis],
  ],
  [
    'the whole text announced',
    `Văn bản khác 871/QĐ-UBND\n\nNội dung toàn văn Quyết định 871/QĐ-UBND phê duyệt Đề án Hòa Bình\n\n${head('871/QĐ-UBND')}${decision}`,
    '871/QĐ-UBND',
    [basis],
  ],
  [
    'the title of a browser’s window and the name of the document',
    `Quyết định 12/2018/QĐ-UBND | Thư viện văn bản\nTên văn bản: Quyết định số 12/2018/QĐ-UBND ngày 14/5/2018 của Ủy ban nhân dân tỉnh Hòa Bình\n\n${head('12/2018/QĐ-UBND')}${decision}`,
    '12/2018/QĐ-UBND',
    [basis],
  ],
  [
    'a list of data and no number in the head',
    `Thuộc tính văn bản\n • Số hiệu văn bản: 12/2018/QĐ-UBND\n • Loại văn bản: Quyết định\n\n${decision}`,
    '12/2018/QĐ-UBND',
    [basis],
  ],
  [
    'a table of data and no number in the head',
    `| Số ký hiệu văn bản | 871/QĐ-UBND |\n| Ngày ban hành | 14/05/2018 |\n\n${decision}`,
    '871/QĐ-UBND',
    [basis],
  ],
  [
    'the same short number of another day',
    `Văn bản này thay thế Quyết định 871/QĐ-UBND ngày 02/6/2011\n\n${head('871/QĐ-UBND')}${decision}`,
    '871/QĐ-UBND',
    ['871/QĐ-UBND', basis],
  ],
  [
    'the same short number of another year',
    `Liên quan: Quyết định 871/QĐ-UBND năm 2011\n\n${head('871/QĐ-UBND')}${decision}`,
    '871/QĐ-UBND',
    ['871/QĐ-UBND', basis],
  ],
  [
    'the same short number of another body',
    `Xem thêm Quyết định 871/QĐ-UBND của Ủy ban nhân dân tỉnh Sơn La\n\n${head('871/QĐ-UBND')}${decision}`,
    '871/QĐ-UBND',
    ['871/QĐ-UBND', basis],
  ],
];

describe('the number of a document on its page', () => {
  it.each(pages)('%s', (_what, text, symbol, cited) => {
    const { documents, citations } = extract(text);
    expect(documents.map((document) => document.symbol)).toEqual([symbol]);
    expect(citations.flatMap(({ symbol }) => symbol ?? [])).toEqual(cited);
  });
});

const republic = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';

/** Heads without a line that prints the type: what the number, or what else stands in the head, tells of it. */
const untyped: readonly (readonly [
  what: string,
  text: string,
  symbol: string | null,
  type: string | null,
])[] = [
  [
    'a decision',
    `| BỘ CÔNG THƯƠNG | ${republic} |\n| Số: 815/QĐ-BCT | Hà Nội, ngày 02 tháng 4 năm 2024 |\nVỀ VIỆC PHÊ DUYỆT DANH MỤC\nBỘ TRƯỞNG BỘ CÔNG THƯƠNG\nCăn cứ Luật Điện lực;`,
    '815/QĐ-BCT',
    'Quyết định',
  ],
  [
    'a plan',
    `UBND HUYỆN MAI CHÂU\n${republic}\nSố: 96/KH-UBND\nMai Châu, ngày 11 tháng 7 năm 2019\n\nVề việc phòng, chống hạn\n\nI. MỤC ĐÍCH\n1. Nâng cao nhận thức.`,
    '96/KH-UBND',
    'Kế hoạch',
  ],
  [
    'a resolution that only a table of data numbers',
    'Số ký hiệu: 17/2016/NQ-HĐND\nNgày ban hành: 08/12/2016\n\nVỀ VIỆC QUY ĐỊNH MỨC HỖ TRỢ\n\nHỘI ĐỒNG NHÂN DÂN TỈNH HÒA BÌNH\nCăn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015;',
    '17/2016/NQ-HĐND',
    'Nghị quyết',
  ],
  [
    'a Party number that two types bear',
    'TỈNH ỦY HÒA BÌNH\n*\nSố 311-QĐ/TU\nĐẢNG CỘNG SẢN VIỆT NAM\nHòa Bình, ngày 11 tháng 7 năm 2019\n\nVề chế độ báo cáo\n\nI. NỘI DUNG\n1. Báo cáo hằng tháng.',
    '311-QĐ/TU',
    null,
  ],
  [
    'a letter with a unit in its number, of six digits',
    `CỤC THUẾ TỈNH HÒA BÌNH\n${republic}\nSố: 104215/CTHBI-TTHT\nHòa Bình, ngày 11 tháng 7 năm 2019\n\nKính gửi: Công ty cổ phần Hoa Ban.`,
    '104215/CTHBI-TTHT',
    'Công văn',
  ],
  [
    'a letter without a number, by its subject and its address',
    `SỞ Y TẾ HÒA BÌNH\n${republic}\nSố:      \nV/v rà soát trang thiết bị\nHòa Bình, ngày     tháng 7 năm 2019\n\nKính gửi: Bệnh viện đa khoa tỉnh.`,
    null,
    'Công văn',
  ],
  [
    'a number that lost its hyphen',
    `UBND TỈNH HÒA BÌNH\n${republic}\nSố: 1342/QĐUBND\nHòa Bình, ngày 11 tháng 7 năm 2019\n\nQUYẾT ĐỊNH\nBan hành Quy chế\nCăn cứ Luật Đất đai;`,
    '1342/QĐ-UBND',
    'Quyết định',
  ],
];

describe('heads without a line for the type', () => {
  it.each(untyped)('%s', (_what, text, symbol, type) => {
    const [document] = extract(text).documents;
    expect([document?.symbol, document?.type]).toEqual([symbol, type]);
  });
});

/** Documents that a converter put on one line, head and all: number, date, and each citation with its role. */
const runTogether: readonly (readonly [text: string, head: readonly unknown[], roles: readonly string[]])[] =
  [
    [
      'ỦY BAN NHÂN DÂN TỈNH HÒA BÌNH CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Số: 72/QĐ-UBND Hòa Bình, ngày 08 tháng 6 năm 2015 QUYẾT ĐỊNH Về việc kiện toàn tổ công tác CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH - Căn cứ Nghị định số 41/2012/NĐ-CP ngày 08/5/2012; - Căn cứ Thông tư số 19/2013/TT-BNV; QUYẾT ĐỊNH Điều 1. Kiện toàn tổ công tác. Điều 2. Quyết định này thay thế Quyết định số 55/QĐ-UBND ngày 01/02/2010.',
      ['72/QĐ-UBND', 'Quyết định', '2015-06-08'],
      ['41/2012/NĐ-CP basis', '19/2013/TT-BNV basis', '55/QĐ-UBND replaces'],
    ],
    [
      'HỘI ĐỒNG NHÂN DÂN HUYỆN MAI CHÂUSố: 14/NQ-HĐNDCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc Mai Châu, ngày 19 tháng 12 năm 2014 NGHỊ QUYẾTVề dự toán ngân sách năm 2015 HỘI ĐỒNG NHÂN DÂN HUYỆN Căn cứ Nghị định số 60/2003/NĐ-CP ngày 06/6/2003 của Chính phủ; QUYẾT NGHỊ Điều 1. Thông qua dự toán.',
      ['14/NQ-HĐND', 'Nghị quyết', '2014-12-19'],
      ['60/2003/NĐ-CP basis'],
    ],
    [
      'BAN CHẤP HÀNH ĐOÀN TỈNH HÒA BÌNH Số: 88 - KH/TĐTN-VP ĐOÀN TNCS HỒ CHÍ MINH Hòa Bình, ngày 02 tháng 3 năm 2016 KẾ HOẠCH Thực hiện Chỉ thị số 42-CT/TW của Ban Bí thư. Căn cứ Kết luận số 80-KL/TU ngày 05/02/2016; Ban Thường vụ Tỉnh Đoàn xây dựng kế hoạch như sau: I. MỤC ĐÍCH 1. Nâng cao nhận thức.',
      ['88-KH/TĐTN-VP', 'Kế hoạch', '2016-03-02'],
      ['42-CT/TW implements', '80-KL/TU basis'],
    ],
  ];

describe('heads run together on one line', () => {
  it.each(runTogether)('%s', (text, head, roles) => {
    const { documents, citations } = extract(text);
    expect(documents.map(({ symbol, type, issuedOn }) => [symbol, type, issuedOn])).toEqual([head]);
    expect(citations.flatMap(({ symbol, role }) => (symbol === null ? [] : `${symbol} ${role}`))).toEqual(
      roles,
    );
  });
});
