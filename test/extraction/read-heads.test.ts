import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.js';

interface Head {
  readonly symbol?: string | null;
  readonly type?: string;
  readonly issuer?: string;
  readonly superior?: string | null;
  readonly issuedOn?: string | null;
  readonly title?: string;
}

const republic = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';

/** A head as printed, and what a reader learns from it. */
const heads: readonly (readonly [what: string, printed: string, head: Head])[] = [
  [
    'a district below its province, with a name that no list knows',
    'TỈNH ỦY SƠN BÌNH\nHUYỆN ỦY ĐỒNG MÂY\n*\nSố 12-KH/HU\nĐẢNG CỘNG SẢN VIỆT NAM\nĐồng Mây, ngày 02 tháng 3 năm 2023\n\nKẾ HOẠCH\nvề công tác dân vận',
    { issuer: 'Huyện ủy Đồng Mây', superior: 'Tỉnh ủy Sơn Bình', issuedOn: '2023-03-02' },
  ],
  [
    'a ward below its city',
    'ĐẢNG BỘ THÀNH PHỐ CẦN THƠ\nĐẢNG ỦY PHƯỜNG CÁI RĂNG\n*\nSố 07-KH/ĐU\n\nKẾ HOẠCH\nvề công tác dân vận',
    { issuer: 'Đảng ủy phường Cái Răng', superior: 'Đảng bộ thành phố Cần Thơ' },
  ],
  [
    "a committee's organ",
    'TỈNH ỦY YÊN BÁI\nBAN NỘI CHÍNH\n*\nSố 40-HD/BNCTU\n\nHƯỚNG DẪN\nvề công tác tiếp dân',
    { issuer: 'Ban Nội chính Tỉnh ủy Yên Bái', superior: 'Tỉnh ủy Yên Bái', symbol: '40-HD/BNCTU' },
  ],
  [
    'a letter of a department',
    `UBND TỈNH SƠN BÌNH\nSỞ NỘI VỤ\n${republic}\nSố: 318/SNV-TCBC\nV/v rà soát vị trí việc làm\n\nSơn Bình, ngày 05 tháng 6 năm 2024\n\nKính gửi: Các sở, ban, ngành.`,
    {
      type: 'Công văn',
      symbol: '318/SNV-TCBC',
      issuer: 'Sở Nội vụ tỉnh Sơn Bình',
      superior: 'Ủy ban nhân dân tỉnh Sơn Bình',
      issuedOn: '2024-06-05',
    },
  ],
  [
    'a committee on two lines',
    `ỦY BAN NHÂN DÂN\nQUẬN LÊ CHÂN\n${republic}\nSố: 55/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc kiện toàn Ban Chỉ đạo`,
    { issuer: 'Ủy ban nhân dân quận Lê Chân', superior: null },
  ],
  [
    'two columns with one space between them',
    'TỈNH ỦY LAI CHÂU ĐẢNG CỘNG SẢN VIỆT NAM\nHUYỆN ỦY TAM ĐƯỜNG\n* Tam Đường, ngày 09 tháng 9 năm 2021\nSố 37-KH/HU\nKẾ HOẠCH\nvề công tác dân vận',
    { issuer: 'Huyện ủy Tam Đường', superior: 'Tỉnh ủy Lai Châu', issuedOn: '2021-09-09' },
  ],
  [
    'a draft without number and day',
    `ỦY BAN NHÂN DÂN\nTỈNH CÀ MAU\n${republic}\nSố:        /2025/QĐ-UBND   Cà Mau, ngày      tháng      năm 2025\n\nQUYẾT ĐỊNH\nBan hành Quy định`,
    { symbol: null, issuedOn: null, issuer: 'Ủy ban nhân dân tỉnh Cà Mau' },
  ],
  [
    'a title that goes on below the body it names',
    'BAN CHẤP HÀNH TRUNG ƯƠNG\n*\nSố 31-NQ/TW\n\nNGHỊ QUYẾT\nHỘI NGHỊ LẦN THỨ BẢY\nBAN CHẤP HÀNH TRUNG ƯƠNG ĐẢNG\nvề xây dựng đội ngũ\ncán bộ',
    {
      issuer: 'Ban Chấp hành Trung ương Đảng',
      title: 'Nghị quyết HỘI NGHỊ LẦN THỨ BẢY BAN CHẤP HÀNH TRUNG ƯƠNG ĐẢNG về xây dựng đội ngũ cán bộ',
    },
  ],
  [
    'a place that a scan damaged',
    'TINH UY\nPONG NAI\n*\nSo 12-KH/TU\n\nKE HOACH\nve cong tac dan van',
    { issuer: 'Tỉnh ủy Đồng Nai' },
  ],
];

const body = '\n\nI. NHIỆM VỤ\n1. Tổ chức thực hiện.\n';

describe('heads', () => {
  it.each(heads)('%s', (_what, printed, head) => {
    expect(extract(printed + body).documents[0]).toMatchObject(head);
  });
});

/** How a document ends, and who signed it as what. */
const signatures: readonly (readonly [what: string, printed: string, signer: string, title: string])[] = [
  [
    'beside the recipients',
    'Nơi nhận:                        T/M BAN THƯỜNG VỤ\n- Các chi bộ,                    PHÓ BÍ THƯ\n- Các đồng chí ủy viên,\n- Lưu Văn phòng.                 Lò Văn Pánh',
    'Lò Văn Pánh',
    'T/M BAN THƯỜNG VỤ, PHÓ BÍ THƯ',
  ],
  [
    'beside the recipients, the columns run together',
    'Nơi nhận: T/M BAN THƯỜNG VỤ\n- Thường trực Tỉnh ủy, BÍ THƯ\n- Đảng ủy xã Phú Lộc, Tân Phú,\n- Các chi bộ, Lò Văn Pánh\n- Lưu Văn phòng.',
    'Lò Văn Pánh',
    'T/M BAN THƯỜNG VỤ, BÍ THƯ',
  ],
  [
    'in a table',
    '| **Nơi nhận:**<br>- Như trên;<br>- Lưu: VT. | **KT. GIÁM ĐỐC**<br>**PHÓ GIÁM ĐỐC**<br><br>**Lò Văn Pánh** |',
    'Lò Văn Pánh',
    'KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC',
  ],
  [
    'two bodies together',
    'TỈNH ĐOÀN                      SỞ NỘI VỤ\n   BÍ THƯ                       GIÁM ĐỐC\n\nLò Văn Pánh                   Trần Thị Ngà\n\nNơi nhận:\n- Như trên.',
    'Lò Văn Pánh, Trần Thị Ngà',
    'BÍ THƯ, GIÁM ĐỐC',
  ],
];

describe('signatures', () => {
  it.each(signatures)('%s', (_what, printed, signer, signerTitle) => {
    const text = `TỈNH ỦY LAI CHÂU\n*\nSố 37-KH/TU\n\nKẾ HOẠCH\nvề công tác dân vận${body}\n${printed}\n`;
    expect(extract(text).documents[0]).toMatchObject({ signer, signerTitle });
  });

  it('gives a place by the text, never by the office of who signs', () => {
    const text = `KẾ HOẠCH\nvề công tác dân vận${body}2. Đảng bộ Thành phố Hội An, các phường của thành phố Hội An.\n\nT/M THÀNH ỦY\nBÍ THƯ\n\nLê Văn An\n`;
    expect(extract(text).documents[0]).toMatchObject({ issuer: 'Thành ủy Hội An', signer: 'Lê Văn An' });
  });
});
