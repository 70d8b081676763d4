import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.js';

const body =
  '\n\nI. NHIỆM VỤ\n1. Tổ chức thực hiện các nội dung nêu trên trong quý III.\n2. Báo cáo kết quả.\n';
const republic = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc';

/** Symbol, issuer, date, and the type or null. */
type Head = readonly [symbol: string | null, issuer: string | null, issuedOn: string | null];

const readHead = (printed: string): Head => {
  const [document] = extract(printed + body).documents;
  return [document?.symbol ?? null, document?.issuer ?? null, document?.issuedOn ?? null];
};

/** Letterheads of which a page or a converter put both columns on one line. */
const onOneLine: readonly (readonly [printed: string, head: Head])[] = [
  [
    'TỈNH ỦY SƠN LA * Số 96-TB/TU ĐẢNG CỘNG SẢN VIỆT NAM Sơn La, ngày 19 tháng 8 năm 2025\nTHÔNG BÁO\nkết luận của Thường trực Tỉnh ủy',
    ['96-TB/TU', 'Tỉnh ủy Sơn La', '2025-08-19'],
  ],
  [
    'TỈNH ỦY SƠN LA ĐẢNG CỘNG SẢN VIỆT NAM * Số 96-TB/TU Sơn La, ngày 19 tháng 8 năm 2025\nTHÔNG BÁO\nkết luận của Thường trực Tỉnh ủy',
    ['96-TB/TU', 'Tỉnh ủy Sơn La', '2025-08-19'],
  ],
  [
    `ỦY BAN NHÂN DÂN HUYỆN ĐỒNG MÂY Số: 927/UBND-YT V/v tăng cường phòng, chống dịch bệnh ${republic} Đồng Mây, ngày 06 tháng 5 năm 2021\nKính gửi: Các phòng, ban.`,
    ['927/UBND-YT', 'Ủy ban nhân dân huyện Đồng Mây', '2021-05-06'],
  ],
  [
    `ỦY BAN NHÂN DÂN HUYỆN ĐỒNG MÂY ${republic} Số: 41/KH-UBND Đồng Mây, ngày 06 tháng 5 năm 2021\nKẾ HOẠCH\nphòng, chống dịch bệnh`,
    ['41/KH-UBND', 'Ủy ban nhân dân huyện Đồng Mây', '2021-05-06'],
  ],
  [
    'ĐẢNG BỘ HUYỆN ĐỒNG MÂY ĐẢNG CỘNG SẢN VIỆT NAM ĐẢNG ỦY XÃ AN BÌNH * Số 31-NQ/ĐU An Bình, ngày 08 tháng 3 năm 2024\nNGHỊ QUYẾT\nvề giảm nghèo',
    ['31-NQ/ĐU', 'Đảng ủy xã An Bình', '2024-03-08'],
  ],
  [
    `BỘ Y TẾ Số: 12/2023/TT-BYT ${republic} Hà Nội, ngày 05 tháng 6 năm 2023\nTHÔNG TƯ\nQuy định về tiêm chủng`,
    ['12/2023/TT-BYT', 'Bộ Y tế', '2023-06-05'],
  ],
  [
    `UBND TỈNH SƠN LA SỞ Y TẾ Số: 318/SYT-NVY V/v rà soát ${republic} Sơn La, ngày 5 tháng 6 năm 2024\nKính gửi: Các đơn vị`,
    ['318/SYT-NVY', 'Sở Y tế tỉnh Sơn La', '2024-06-05'],
  ],
  [
    'TỈNH ỦY SƠN LA BAN TUYÊN GIÁO * Số 12-HD/BTGTU ĐẢNG CỘNG SẢN VIỆT NAM Sơn La, ngày 5 tháng 6 năm 2024\nHƯỚNG DẪN\nvề tuyên truyền',
    ['12-HD/BTGTU', 'Ban Tuyên giáo Tỉnh ủy Sơn La', '2024-06-05'],
  ],
  [
    `UBND THÀNH PHỐ HẢI PHÒNG Số: 318/UBND-NVY V/v rà soát ${republic} Hải Phòng, ngày 5 tháng 6 năm 2024\nKính gửi: Các đơn vị`,
    ['318/UBND-NVY', 'Ủy ban nhân dân thành phố Hải Phòng', '2024-06-05'],
  ],
  [
    'ỦY BAN NHÂN DÂN HUYỆN ĐỒNG MÂY\nSố: 12/KH-UBND\n\nĐồng Mây, ngày 05/6/2024\nKẾ HOẠCH\nvề y tế',
    ['12/KH-UBND', 'Ủy ban nhân dân huyện Đồng Mây', '2024-06-05'],
  ],
  // Không phải một phần đầu dồn dòng: số trong câu, hai cột đã đúng dòng, số dự thảo bỏ trống
  [
    'TỈNH ỦY SƠN LA ĐẢNG CỘNG SẢN VIỆT NAM\n*\nSố 12-KH/TU Sơn La, ngày 02 tháng 3 năm 2023\nKẾ HOẠCH\nvề công tác dân vận',
    ['12-KH/TU', 'Tỉnh ủy Sơn La', '2023-03-02'],
  ],
  [
    `ỦY BAN NHÂN DÂN TỈNH SƠN LA Số:     /KH-UBND ${republic} Sơn La, ngày    tháng 5 năm 2021\nKẾ HOẠCH\nphòng, chống dịch bệnh`,
    [null, 'Ủy ban nhân dân tỉnh Sơn La', null],
  ],
];

/** Mottoes, letters and numbers that scans damage, and what the other lines of the head tell. */
const scans: readonly (readonly [printed: string, head: Head])[] = [
  [
    'ỦY BẠN NHÂN ĐÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT\n\nNAM\nHUYỆN ĐỒNG MÂY Độc lập - Tự do - Hạnh phúc\nSố: 47/KH-UBND Đồng Mây, ngày 12 tháng 6 năm 2014\nKẾ HOẠCH\nphòng, chống dịch bệnh',
    ['47/KH-UBND', 'Ủy ban nhân dân huyện Đồng Mây', '2014-06-12'],
  ],
  [
    'CONG HOA XA HOI CHU NGHIA VIET\n\nUy BAN NHAN DAN NAM\nTINH SON LA Doc lap - Tw do - Hanh phic\n$6: 27/2009/QD-UBND Son La, ngay 14 thang 8 nam 2009\nQUYET DINH\nVe viec ban hanh Quy dinh',
    ['27/2009/QĐ-UBND', 'Ủy ban nhân dân tỉnh Sơn La', '2009-08-14'],
  ],
  [
    'BANG BO HUYEN DONG MAY DANG CONG SAN VIET NAM\nBANG Uy XA AN BINH\n* An Binh, ngay 08 thang 3 nam 2024\nS6 31-NQ/DU\n\nNGHI QUYET\nve giam ngheo',
    ['31-NQ/ĐU', 'Đảng ủy xã An Binh', '2024-03-08'],
  ],
  [
    'TINH UY HA GIANG DANG CONG SAN VIET NAM\n\n*\n$6 09-CTrTL Ha Giang, ngay 15 thang 11 nam 2006\n\nCHUONG TRINH HANH DONG\nthurc hién Nghi quyét',
    ['09-CTr/TU', 'Tỉnh ủy Hà Giang', '2006-11-15'],
  ],
  [
    'TỈNH ỦY SƠN LA\nĐẢNG CỘNG SẢN VIỆT NAM\n* Sơn La, ngày 17 tháng 8 năm 2018\nSố 215-RL:TU\n\nKẾT LUẬN\nvề công tác cán bộ',
    ['215-KL/TU', 'Tỉnh ủy Sơn La', '2018-08-17'],
  ],
  [
    'BAN CHAP HANH TRUNG UGNG DANG CONG SAN VIET NAM\nBAN DAN VAN\nS86 07-HD/BDVTW Ha NGi, ngay 22 thang 6 nam 1998\n\nHUGNG DAN\nCéng tac dan van',
    ['07-HD/BDVTW', 'Ban Dân vận Trung ương', '1998-06-22'],
  ],
  [
    'TỈNH ỦY SƠN LA\n*\nSố 31-KH/TU\nSơn La, ngày 25 tháng 1Ú năm 2018\n\nKẾ HOẠCH\nvề công tác cán bộ',
    ['31-KH/TU', 'Tỉnh ủy Sơn La', '2018-10-25'],
  ],
  [
    'TỈNH ỦY SƠN LA\n*\nSố 31-KH/TU\nSơn La, ngày 25 tháng 9 5 2018\n\nKẾ HOẠCH\nvề công tác cán bộ',
    ['31-KH/TU', 'Tỉnh ủy Sơn La', '2018-09-25'],
  ],
  // Một chữ số đọc thành chữ không suy ra được thì không có ngày.
  [
    'TỈNH ỦY SƠN LA\n*\nSố 31-KH/TU\nSơn La, ngày 25 tháng 1x năm 2018\n\nKẾ HOẠCH\nvề công tác cán bộ',
    ['31-KH/TU', 'Tỉnh ủy Sơn La', null],
  ],
  // Chữ không gần với loại văn bản hay cơ quan ở đầu văn bản thì không có số.
  ['TỈNH ỦY SƠN LA\n*\nSố 215-XZ:QW\n\nKẾT LUẬN\nvề công tác cán bộ', [null, 'Tỉnh ủy Sơn La', null]],
];

/** What stands above or in the place of the issuing body. */
const issuers: readonly (readonly [printed: string, issuer: string | null])[] = [
  // Thanh trình đơn, nút cỡ chữ, dòng tin của trang mạng
  ['TRANG CHỦ | GIỚI THIỆU | TIN TỨC | VĂN BẢN\nTriển khai công tác dân vận', null],
  ['A- A+\nTriển khai công tác dân vận', null],
  ['-\nGDP 9 tháng năm 2024 tăng 6,82%\n-\nKẾ HOẠCH\nvề công tác dân vận', null],
  [
    'TRANG CHỦ | GIỚI THIỆU | TIN TỨC | VĂN BẢN\nTỈNH ỦY SƠN LA\n*\nSố 31-KH/TU\n\nKẾ HOẠCH\nvề dân vận',
    'Tỉnh ủy Sơn La',
  ],
  [
    `CỔNG THÔNG TIN ĐIỆN TỬ TỈNH SƠN LA\nỦY BAN NHÂN DÂN\nTỈNH SƠN LA\n${republic}\nSố: 31/KH-UBND\n\nKẾ HOẠCH\nvề dân vận`,
    'Ủy ban nhân dân tỉnh Sơn La',
  ],
  // Cơ quan trung ương của các đoàn thể
  [
    'BAN CHẤP HÀNH TRUNG ƯƠNG ĐOÀN TNCS HỒ CHÍ MINH\n***\nSố: 12-HD/TWĐTN-BTC\nHà Nội, ngày 05 tháng 6 năm 2023\n\nHƯỚNG DẪN\nvề kiện toàn nhân sự' +
      `${body}\nTM. BAN BÍ THƯ TRUNG ƯƠNG ĐOÀN\nBÍ THƯ\n\nNguyễn Văn A`,
    'Ban Bí thư Trung ương Đoàn TNCS Hồ Chí Minh',
  ],
  [
    'BAN CHẤP HÀNH TRUNG ƯƠNG\n*\nSố 12-QĐ/TW\n\nQUY ĐỊNH\nvề kiện toàn nhân sự' +
      `${body}\nT/M BAN BÍ THƯ\n\nNguyễn Văn A`,
    'Ban Bí thư',
  ],
  [
    'HỘI NÔNG DÂN VIỆT NAM\nBAN CHẤP HÀNH TỈNH SƠN LA\n*\nSố 15-KH/HNDT\n\nKẾ HOẠCH\nvề dân vận',
    'Hội Nông dân tỉnh Sơn La',
  ],
  [
    'BCH TRUNG ƯƠNG ĐOÀN\nBAN BÍ THƯ\n***\nSố: 12-KH/TWĐTN-BTG\nĐOÀN TNCS HỒ CHÍ MINH\nHà Nội, ngày 3 tháng 3 năm 2021\nKẾ HOẠCH\nvề dân vận',
    'Ban Bí thư Trung ương Đoàn TNCS Hồ Chí Minh',
  ],
  [
    'ĐOÀN TNCS HỒ CHÍ MINH\nBCH TỈNH SƠN LA\n***\nSố: 12-KH/TĐTN\n\nKẾ HOẠCH\nvề dân vận',
    'Ban Chấp hành Đoàn tỉnh Sơn La',
  ],
  [
    'HỘI CỰU CHIẾN BINH VIỆT NAM\nBAN CHẤP HÀNH TRUNG ƯƠNG\nSố: 12/HD-CCB\n\nHƯỚNG DẪN\nvề học tập',
    'Ban Chấp hành Trung ương Hội Cựu chiến binh Việt Nam',
  ],
  [
    'TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM\nĐOÀN CHỦ TỊCH\nSố: 12/KH-TLĐ\n\nKẾ HOẠCH\nvề học tập',
    'Đoàn chủ tịch Tổng Liên đoàn Lao động Việt Nam',
  ],
  [
    'LIÊN ĐOÀN LAO ĐỘNG TỈNH SƠN LA\nCÔNG ĐOÀN NGÀNH Y TẾ\nSố: 34/HD-CĐYT\n\nHƯỚNG DẪN\nvề học tập',
    'Công đoàn ngành y tế tỉnh Sơn La',
  ],
  [
    'BAN CHẤP HÀNH TRUNG ƯƠNG\nVĂN PHÒNG\n*\nSố 1537-CV/VPTW\n\nKính gửi: Các tỉnh ủy',
    'Văn phòng Trung ương Đảng',
  ],
  [
    'HUYỆN ỦY ĐỒNG MÂY\nVĂN PHÒNG HUYỆN ỦY\n*\nSố 12-CV/VPHU\n\nKính gửi: Các đảng ủy',
    'Văn phòng Huyện ủy Đồng Mây',
  ],
  [
    'TRUNG ƯƠNG HỘI NÔNG DÂN VIỆT NAM\nBAN THƯỜNG VỤ\n*\nSố 12-NQ/HNDTW\n\nNGHỊ QUYẾT\nvề dân vận',
    'Ban thường vụ Trung ương Hội Nông dân Việt Nam',
  ],
  ['UBND HUYỆN ĐỒNG MÂY\nPHÒNG NỘI VỤ\nSố: 12/KH-PNV\n\nKẾ HOẠCH\nnăm học', 'Phòng nội vụ huyện Đồng Mây'],
  // Bảng thuộc tính của trang mạng: "Tỉnh Sơn La" không phải cơ quan
  [
    'Chi tiết văn bản\nSố/Ký hiệu: 12-KH/TU\nCơ quan ban hành: Tỉnh ủy Sơn La\nTrích yếu: về dân vận',
    'Tỉnh ủy Sơn La',
  ],
  ['Chi tiết văn bản\nSố/Ký hiệu: 12/KH\nNơi ban hành: Tỉnh Sơn La\nTrích yếu: về dân vận', null],
  // Tên nơi có chữ như từ thường: "La" là tên, "là" thì không
  [
    'Triển khai đại hội chi bộ tại phường\n\nThực hiện Chỉ thị số 35-CT/TW, Đảng ủy phường Phúc La triển khai kế hoạch đại hội.',
    'Đảng ủy phường Phúc La',
  ],
  // Đơn vị mà phần đầu không in hết tên
  [
    'ĐẢNG BỘ XÃ ĐỒNG MÂY\nCHI BỘ TRƯỜNG TIỂU HỌC\n*\nSố: 24/KH-CB\n\nKẾ HOẠCH\nvề dân vận\n\nChi bộ Trường Tiểu học Võ Thị Sáu xây dựng kế hoạch như sau:',
    'Chi bộ trường tiểu học Võ Thị Sáu',
  ],
  [
    'ĐẢNG BỘ XÃ ĐỒNG MÂY\nCHI BỘ TRƯỜNG TIỂU HỌC\n*\nSố: 24/KH-CB\n\nKẾ HOẠCH\nvề dân vận\n\nChi bộ trường tiểu học xây dựng kế hoạch như sau:',
    'Chi bộ trường tiểu học',
  ],
  // Mất phần đầu: mã cơ quan trong số
  ['Số: 58/2010/QĐ-TTg\n\nQUYẾT ĐỊNH\nVề việc điều chỉnh quy hoạch', 'Thủ tướng Chính phủ'],
  ['Số: 58/KH-UBND\nSơn La, ngày 05 tháng 6 năm 2023\n\nKẾ HOẠCH\nvề dân vận', 'Ủy ban nhân dân tỉnh Sơn La'],
  ['Số: 58/KH-UBND\nĐồng Mây, ngày 05 tháng 6 năm 2023\n\nKẾ HOẠCH\nvề dân vận', null],
  ['Số: 05/2018/TTLT-BCA-BTC\n\nTHÔNG TƯ LIÊN TỊCH\nQuy định về phối hợp', null],
  // Công điện
  [
    'CÔNG ĐIỆN\nVề việc ứng phó với bão số 3\nTHỦ TƯỚNG CHÍNH PHỦ điện:\n- Bộ trưởng các Bộ;\n- Chủ tịch Ủy ban nhân dân các tỉnh.',
    'Thủ tướng Chính phủ',
  ],
];

describe('letterheads', () => {
  it.each(onOneLine)('on one line: %s', (printed, head) => {
    expect(readHead(printed)).toEqual(head);
  });

  it.each(scans)('in a scan: %s', (printed, head) => {
    expect(readHead(printed)).toEqual(head);
  });

  it.each(issuers)('issuer of %s', (printed, issuer) => {
    expect(extract(printed + body).documents[0]?.issuer ?? null).toBe(issuer);
  });

  it('reads place and day of a telegram that prints the hour', () => {
    const text =
      'THỦ TƯỚNG CHÍNH PHỦ\n\nCÔNG ĐIỆN\nVề việc ứng phó với bão số 3\nSố: 104/CĐ-TTg\nHà Nội, hồi 17 giờ 30 ngày 15 tháng 10 năm 2024\n\nTHỦ TƯỚNG CHÍNH PHỦ điện:';
    expect(extract(text + body).documents[0]).toMatchObject({
      type: 'Công điện',
      issuer: 'Thủ tướng Chính phủ',
      issuedOn: '2024-10-15',
      place: 'Hà Nội',
    });
  });
});

/** Numbers that stand elsewhere than behind "Số" in the head. */
const numbers: readonly (readonly [printed: string, symbol: string | null])[] = [
  [
    'QUỐC HỘI\nNghị quyết số: 198/2025/QH15\nHà Nội, ngày 17 tháng 5 năm 2025\nNGHỊ QUYẾT\nVỀ CƠ CHẾ',
    '198/2025/QH15',
  ],
  ['QUỐC HỘI\nLuật số: 59/2020/QH14\nLUẬT\nDOANH NGHIỆP', '59/2020/QH14'],
  ['Chi tiết văn bản\nSố/Ký hiệu: 12-KH/TU\nNgày ban hành: 03/03/2025', '12-KH/TU'],
  // Văn bản khác, nêu trong phần đầu
  ['TỈNH ỦY SƠN LA\n*\nKẾ HOẠCH\nthực hiện\nNghị quyết số: 198-NQ/TW của Bộ Chính trị', null],
];

describe('own numbers', () => {
  it.each(numbers)('%s', (printed, symbol) => {
    expect(extract(printed + body).documents[0]?.symbol ?? null).toBe(symbol);
  });

  it("ends a letter's subject above place and date", () => {
    const text =
      'SỞ NỘI VỤ SƠN LA\nSố: 123/SNV-CC\nV/v rà soát\nvị trí việc làm\nSơn La, ngày 3 tháng 3 năm 2025\nKính gửi: Các sở.';
    expect(extract(text + body).documents[0]?.title).toBe('V/v rà soát vị trí việc làm');
  });
});

/** The body that issued, where its name needs what stands beside it, or ends before what does not belong to it. */
const bodies: readonly (readonly [printed: string, issuer: string])[] = [
  [
    'ĐẢNG BỘ TỈNH SƠN LA     ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG ỦY KHỐI DOANH NGHIỆP\n*     Sơn La, ngày 12 tháng 11 năm 2012\nSố 214-CV/ĐUK',
    'Đảng ủy Khối doanh nghiệp tỉnh Sơn La',
  ],
  [
    'ĐẢNG ỦY KHỐI CÁC CƠ QUAN TW\n*\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Nội, ngày 08 tháng 01 năm 2021\nBÁO CÁO\ntổng kết công tác năm 2020',
    'Đảng ủy Khối các cơ quan Trung ương',
  ],
  [
    'TỈNH ỦY SƠN LA ĐẲNG CỘNG SẢẲN VIỆT NAM\nỦY BAN KIỂM TRA\nSơn La, ngày 21 tháng 7 năm 2023\nSố 45-TB/UBKTTU\nTHÔNG BÁO\nkết luận kiểm tra',
    'Ủy ban Kiểm tra Tỉnh ủy Sơn La',
  ],
  [
    'ĐẢNG ỦY PHƯỜNG ĐỒNG MÂY TỔ CHỨC HỘI NGHỊ TRIỂN KHAI CÔNG TÁC ĐẠI HỘI\n21/10/2024',
    'Đảng ủy phường Đồng Mây',
  ],
];

describe('the body that a head names', () => {
  it.each(bodies)('%s', (printed, issuer) => {
    expect(readHead(printed)[1]).toBe(issuer);
  });
});

/** What a page says above a document without a head: number, day, signer. */
const leads: readonly (readonly [lead: string, read: readonly unknown[]])[] = [
  [
    'Phó Thủ tướng Trần Văn G vừa ký Công điện số 104/CĐ-TTg ngày 15/10/2024 về phòng, chống bão. Toàn văn Công điện như sau:',
    ['104/CĐ-TTg', '2024-10-15', 'Trần Văn G'],
  ],
  [
    'Thay mặt Chính phủ, Phó Thủ tướng Trần Văn G đã ký ban hành Công điện số 104/CĐ-TTg, ngày 15-10-2024. Dưới đây là toàn văn Công điện:',
    ['104/CĐ-TTg', '2024-10-15', 'Trần Văn G'],
  ],
  // Ký một văn bản khác; không đăng toàn văn
  [
    'Phó Thủ tướng Trần Văn G vừa ký Quyết định số 104/QĐ-TTg ngày 15/10/2024 về phòng, chống bão. Toàn văn Công điện như sau:',
    [null, null, null],
  ],
  [
    'Trước đó, Phó Thủ tướng Trần Văn G đã ký Công điện số 104/CĐ-TTg ngày 15/10/2024 về phòng, chống bão.',
    [null, null, null],
  ],
];

describe('leads of pages', () => {
  it.each(leads)('%s', (lead, read) => {
    const { documents, citations } = extract(
      `${lead}\nCÔNG ĐIỆN\nVề việc ứng phó với bão\nTHỦ TƯỚNG CHÍNH PHỦ điện:\n- Bộ trưởng các Bộ.${body}`,
    );
    expect([documents[0]?.symbol, documents[0]?.issuedOn, documents[0]?.signer]).toEqual(read);
    expect(citations).toHaveLength(1);
  });
});
