import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.js';

interface Head {
  readonly symbol?: string | null;
  readonly type?: string;
  readonly issuer?: string | null;
  readonly superior?: string | null;
  readonly place?: string;
  readonly issuedOn?: string | null;
  readonly title?: string;
}

const republic = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc';

/** A head as printed, and what a reader learns from it. */
const heads: readonly (readonly [what: string, printed: string, head: Head])[] = [
  [
    'the day of the week on which a page was read, and the organisation that the title names',
    'Thứ Hai, ngày 25 tháng 11 năm 2024\n\nQUY CHẾ LÀM VIỆC CỦA BAN CHẤP HÀNH\n\nĐẢNG BỘ HUYỆN BÌNH CHÁNH LẦN THỨ IX\n\nCăn cứ Điều lệ Đảng;\n\nĐiều 1. Nguyên tắc làm việc.\n\nTM. BAN CHẤP HÀNH\nBÍ THƯ\nLê Văn C\n',
    { issuedOn: null, issuer: 'Huyện ủy Bình Chánh' },
  ],
  [
    'a district below its province, with a name that no list knows',
    'TỈNH ỦY SƠN BÌNH\nHUYỆN ỦY ĐỒNG MÂY\n*\nSố 12-KH/HU\nĐẢNG CỘNG SẢN VIỆT NAM\nĐồng Mây, ngày 02 tháng 3 năm 2023\n\nKẾ HOẠCH\nvề công tác dân vận',
    { issuer: 'Huyện ủy Đồng Mây', superior: 'Tỉnh ủy Sơn Bình', issuedOn: '2023-03-02' },
  ],
  [
    'a scan that prints the mark of Ủ before a small letter, and an Icelandic Đ',
    'TINH Uy BEN TRE pANG CONG SAN VIET NAM\n\n*\n$6 31-CTr/TU Bén Tre, ngay 20 thang 11 nam 2008\n\nCHUONG TRINH\nvé công tác dân vận',
    { issuer: 'Tỉnh ủy Bến Tre', issuedOn: '2008-11-20', symbol: '31-CTr/TU' },
  ],
  [
    'a capital that only looks like a Đ',
    'TỈNH ỦY SƠN BÌNH\nÐẢNG ỦY XÃ ÐỒNG MÂY\n*\nSố 07-KH/ĐU\n\nKẾ HOẠCH\nvề công tác dân vận',
    { issuer: 'Đảng ủy xã Đồng Mây' },
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
    'a letter whose subject cites a document over several lines',
    'ĐẢNG BỘ TỈNH SƠN BÌNH\nĐẢNG ỦY XÃ ĐỒNG MÂY\n*\nSố 41-CV/ĐU\nV/v góp ý dự thảo Kế hoạch\nthực hiện Chỉ thị số 12-CT/TU của\nBan Thường vụ Tỉnh ủy\nĐẢNG CỘNG SẢN VIỆT NAM\n\nĐồng Mây, ngày 04 tháng 8 năm 2025\n\nKính gửi: Các chi bộ.\n\nThực hiện Chỉ thị số 12-CT/TU, Đảng ủy đề nghị góp ý.\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nNguyễn Văn A',
    { type: 'Công văn', symbol: '41-CV/ĐU', issuer: 'Đảng ủy xã Đồng Mây' },
  ],
  [
    'the organisation above and its own committee on one line',
    'ĐẢNG BỘ TỈNH SƠN BÌNH - ĐẢNG ỦY PHƯỜNG CÁI RĂNG\n*\nSố 07-KH/ĐU\n\nKẾ HOẠCH\nvề công tác dân vận',
    { issuer: 'Đảng ủy phường Cái Răng' },
  ],
  [
    'a head in two rows of a table',
    '| **TỈNH ỦY LAI CHÂU** | **ĐẢNG CỘNG SẢN VIỆT NAM** |\n|---|---|\n| **HUYỆN ỦY TAM ĐƯỜNG** | *Tam Đường, ngày 05 tháng 12 năm 2024* |\n| Số 03-CTr/HU | |\n\n# CHƯƠNG TRÌNH HÀNH ĐỘNG\n\nvề công tác dân vận',
    { issuer: 'Huyện ủy Tam Đường', superior: 'Tỉnh ủy Lai Châu' },
  ],
  [
    'a body of the centre that enacts below the grounds',
    'BAN CHẤP HÀNH TRUNG ƯƠNG\n*\nSố 61-QĐ/TW\nĐẢNG CỘNG SẢN VIỆT NAM\nHà Nội, ngày 03 tháng 3 năm 2009\n\nQUY ĐỊNH\nvề tiếp đảng viên\n-----\n- Căn cứ Điều lệ Đảng;\n- Căn cứ Quy chế làm việc của Bộ Chính trị, Ban Bí thư khóa X,\n\nBan Bí thư quy định việc tiếp đảng viên như sau:\n\nĐiều 1. Phạm vi',
    { issuer: 'Ban Bí thư' },
  ],
  [
    'a council whose place stands below the title, with its session',
    `HỘI ĐỒNG NHÂN DÂN | ${republic.replace('\n', ' ')} |\nSố: 12/2019/NQ-HĐND | Yên Bái, ngày 11 tháng 12 năm 2019 |\nNGHỊ QUYẾT\nVỀ VIỆC QUY ĐỊNH MỨC THU LỆ PHÍ\nHỘI ĐỒNG NHÂN DÂN TỈNH YÊN BÁI\nKHÓA XVIII, KỲ HỌP THỨ 14\nCăn cứ Luật Phí và lệ phí;`,
    { issuer: 'Hội đồng nhân dân tỉnh Yên Bái' },
  ],
  [
    'a motto broken after its first words',
    'ỦY BAN NHÂN DÂN\nTỈNH YÊN BÁI\nCỘNG HÒA\nXÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 55/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc kiện toàn Ban Chỉ đạo',
    { issuer: 'Ủy ban nhân dân tỉnh Yên Bái' },
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
    'a draft that says so in brackets below its number',
    'ĐẢNG ỦY PHƯỜNG TÂN GIANG              ĐẢNG CỘNG SẢN VIỆT NAM\n            *\n      Số    -KH/ĐU         Tân Giang, ngày    tháng 12 năm 2025\n   (DỰ THẢO)\n\n                 KẾ HOẠCH\n        công tác kiểm tra, giám sát năm 2026',
    { symbol: null, issuer: 'Đảng ủy phường Tân Giang', place: 'Tân Giang' },
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
  // Đầu văn bản bị ngắt dòng
  [
    'a table of a web page, each cell on lines of its own, names broken',
    'HỘI\nĐỒNG NHÂN DÂN\nTỈNH HÀ TĨNH\n-------\n|\nCỘNG\nHÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n|\nSố:\n31/2021/NQ-HĐND\n|\nHà\nTĩnh, ngày 08\ntháng 12 năm 2021\n|\nNGHỊ\nQUYẾT\nQUY ĐỊNH MỨC CHI\nHỘI ĐỒNG NHÂN DÂN TỈNH HÀ TĨNH\nCăn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015;',
    {
      symbol: '31/2021/NQ-HĐND',
      type: 'Nghị quyết',
      issuer: 'Hội đồng nhân dân tỉnh Hà Tĩnh',
      issuedOn: '2021-12-08',
    },
  ],
  [
    'the Politburo on two lines, and a type with a word in brackets',
    'BỘ\nCHÍNH TRỊ\n*\nĐẢNG\nCỘNG SẢN VIỆT NAM\n|\nSố:\n77-QĐ/TW\n|\nQUY ĐỊNH (SỬA ĐỔI)\nVỀ CHẾ ĐỘ HỌC TẬP',
    { symbol: '77-QĐ/TW', type: 'Quy định', issuer: 'Bộ Chính trị' },
  ],
  [
    'a committee of the National Assembly on two lines',
    `ỦY BAN THƯỜNG VỤ\nQUỐC HỘI\n${republic}\nSố: 70/NQ-UBTVQH15\n\nNGHỊ QUYẾT\nVề việc điều chỉnh`,
    { issuer: 'Ủy ban Thường vụ Quốc hội', superior: null },
  ],
  [
    'two bodies of one place together',
    `ỦY BAN NHÂN DÂN\nỦY BAN MTTQ VIỆT NAM\nTỈNH SƠN LA\n${republic}\nSố: 05/QCPH-UBND-MTTQ\n\nQUY CHẾ\nPHỐI HỢP CÔNG TÁC`,
    { type: 'Quy chế', issuer: 'Ủy ban nhân dân - Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Sơn La' },
  ],
  [
    'two ministries together',
    `BỘ Y TẾ - BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI\n${republic}\nSố: 08/2012/TTLT-BYT-BLĐTBXH\n\nTHÔNG TƯ\nLIÊN TỊCH\nHướng dẫn khám sức khỏe`,
    { type: 'Thông tư liên tịch', issuer: 'Bộ Y tế - Bộ Lao động - Thương binh và Xã hội' },
  ],
  [
    'the table of data and the title that a page prints above the head',
    `QUYẾT ĐỊNH\nVỀ VIỆC CÔNG BỐ DANH MỤC\nSố hiệu: 412/QĐ-UBND Loại văn bản: Quyết định\nNgày ban hành: 03/03/2020\n\nỦY BAN NHÂN DÂN\nTỈNH HÀ NAM\n${republic}\nSố: 412/QĐ-UBND\nHà Nam, ngày 03 tháng 3 năm 2020\n\nQUYẾT ĐỊNH\nVề việc công bố danh mục\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÀ NAM`,
    { symbol: '412/QĐ-UBND', issuer: 'Ủy ban nhân dân tỉnh Hà Nam', issuedOn: '2020-03-03' },
  ],
  [
    'no date in the head, but one in the grounds',
    `ỦY BAN NHÂN DÂN\nTỈNH HÀ NAM\n${republic}\nSố: 412/QĐ-UBND\n\nQUYẾT ĐỊNH\nVề việc công bố danh mục\nCăn cứ Luật Thư viện ngày 21 tháng 11 năm 2019;`,
    { issuedOn: null },
  ],
  [
    'a type in spaced letters',
    `UBND TỈNH HÀ NAM\n${republic}\nSố: 15/KH-UBND\n\nK Ế  H O Ạ C H\nChăm sóc người cao tuổi`,
    { type: 'Kế hoạch', issuer: 'Ủy ban nhân dân tỉnh Hà Nam' },
  ],
  [
    'type and title on one line',
    `UBND TỈNH HÀ NAM\n${republic}\nSố: 15/KH-UBND\n\nKẾ HOẠCH THỰC HIỆN CHƯƠNG TRÌNH TRỒNG RỪNG\nGIAI ĐOẠN 2021 - 2025`,
    { type: 'Kế hoạch', title: 'Kế hoạch THỰC HIỆN CHƯƠNG TRÌNH TRỒNG RỪNG GIAI ĐOẠN 2021 - 2025' },
  ],
  [
    'number, date and body in the title, as collections print it',
    'NGHỊ QUYẾT SỐ 45-NQ/HĐNN NGÀY 12-6-1989 CỦA HỘI ĐỒNG NHÀ NƯỚC\nVỀ VIỆC BỔ SUNG ĐƠN VỊ BẦU CỬ\n\nHỘI ĐỒNG NHÀ NƯỚC\nNƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nCăn cứ vào Hiến pháp;',
    { symbol: '45-NQ/HĐNN', type: 'Nghị quyết', issuer: 'Hội đồng Nhà nước', issuedOn: '1989-06-12' },
  ],
  [
    'a symbol that follows no rule of today',
    'CHỦ TỊCH HỘI ĐỒNG BỘ TRƯỞNG\n***\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 214-CT\nHà Nội, ngày 6 tháng 4 năm 1990\n\nCHỈ THỊ\nVề việc phòng, chống lụt bão',
    { symbol: '214-CT', issuedOn: '1990-04-06' },
  ],
  [
    'a page without a head: its title tells type and body',
    'Nghị quyết của Ban Chấp hành Đảng bộ tỉnh về phát triển cây dược liệu\n\nNhững năm qua, cây dược liệu được quan tâm.',
    { type: 'Nghị quyết', issuer: 'Ban Chấp hành Đảng bộ tỉnh', symbol: null },
  ],
  [
    'a page without a title line: headings are no body',
    'Thực hiện chủ trương của Trung ương, Tỉnh ủy ban hành văn bản sau.\n\nI. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\nII. TỔ CHỨC THỰC HIỆN',
    { symbol: null },
  ],
  [
    'a letter with a subject',
    `CỤC THUẾ TỈNH HÀ NAM\n${republic}\nSố: 77/CT-TTHT\nV/v giới thiệu chính sách thuế\nHà Nam, ngày 5 tháng 8 năm 2019\n\nKính gửi: Các doanh nghiệp.`,
    { type: 'Công văn', issuedOn: '2019-08-05' },
  ],
  [
    'the head left out, the body below the title',
    'QUYẾT ĐỊNH\nVề việc phê duyệt quy hoạch\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH HÀ NAM\n\nCăn cứ Luật Quy hoạch ngày 24 tháng 11 năm 2017;',
    { issuer: 'Ủy ban nhân dân tỉnh Hà Nam' },
  ],
  [
    "the Youth Union's own title in the motto's place",
    'BCH ĐOÀN TỈNH HÀ NAM                 ĐOÀN TNCS HỒ CHÍ MINH\n         ***\nSố: 31-KH/TĐTN               Hà Nam, ngày 11 tháng 3 năm 2022\n\n                     KẾ HOẠCH\nTổ chức Tháng Thanh niên',
    { issuer: 'Ban Chấp hành Đoàn tỉnh Hà Nam' },
  ],
  [
    "a province's body that signs in its capital",
    'TỈNH ỦY PHÚ THỌ\nĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH\n*\nSố 19-KH/ĐUK\nĐẢNG CỘNG SẢN VIỆT NAM\nViệt Trì, ngày 14 tháng 5 năm 2020\n\nKẾ HOẠCH\nvề công tác dân vận',
    { issuer: 'Đảng ủy Khối các cơ quan tỉnh Phú Thọ', superior: 'Tỉnh ủy Phú Thọ' },
  ],
  [
    'a scan with letters set apart',
    'BỘ VĂN HÓA, THỂ THAOV À DU LỊCH\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nSố: 66/QĐ-BVHTTDL\nH à Nội, ngà y 11 t háng 6 năm 2019\n\nQUYẾT ĐỊNH\nBan hành Quy chế',
    { issuer: 'Bộ Văn hóa, Thể thao và Du lịch', issuedOn: '2019-06-11' },
  ],
  [
    "a committee of a kind that a place's committees are like, named by its letters",
    'BAN THƯỜNG VỤ ĐẢNG ỦY TCTBM\n*\nSố 14-KH/ĐU\n\nKẾ HOẠCH\nvề công tác dân vận',
    { issuer: 'Ban thường vụ đảng ủy TCTBM' },
  ],
  [
    'the committee of a company in a sentence that issues no number',
    'KẾ HOẠCH\nvề công tác dân vận\n\nThực hiện chương trình công tác năm, Ban Thường vụ Đảng ủy TCTBM ban hành Kế hoạch như sau:',
    { issuer: 'Ban Thường vụ Đảng ủy TCTBM' },
  ],
  [
    'news of what a body issued',
    'Chào mừng đại hội các cấp\n\nThực hiện Chỉ thị số 35-CT/TW, ngày 12/11/2019, Ban Thường vụ Đảng ủy TCTBM đã ban hành Kế hoạch số 77-KH/ĐU về tổ chức đại hội.',
    { issuer: null },
  ],
  [
    'a date broken behind its first word',
    'ỦY BAN NHÂN DÂN\nTỈNH YÊN BÁI\nSố: 55/QĐ-UBND\nYên Bái, ngày\n07 tháng 8 năm 2018\n\nQUYẾT ĐỊNH\nVề việc kiện toàn Ban Chỉ đạo',
    { issuer: 'Ủy ban nhân dân tỉnh Yên Bái', place: 'Yên Bái', issuedOn: '2018-08-07' },
  ],
  [
    'a blank date above a dated number in another paragraph',
    'TỈNH ỦY LAI CHÂU\n*\nSố -KH/TU\nLai Châu, ngày\n\nKẾ HOẠCH\nthực hiện Nghị quyết số 15-NQ/TW, ngày 20 tháng 11 năm 2023',
    { issuedOn: null },
  ],
  [
    'a head on one line below what a page prints',
    `TÀI LIỆU
MIỄN PHÍ
Vui lòng tải xuống để xem toàn văn
12
lượt xem
Chủ đề:
Bình luận(0)
Nội dung: Quyết định số 77/QĐ-UBND
- ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM TỈNH KIÊN GIANG Độc lập Tự do Hạnh phúc Số: 77/QĐ-UBND Kiên Giang, ngày 31 tháng 5 năm 2019 QUYẾT ĐỊNH BAN HÀNH QUY CHẾ TIẾP CÔNG DÂN ỦY BAN NHÂN DÂN TỈNH KIÊN GIANG Căn cứ Luật Tiếp công dân ngày 25 tháng 11 năm 2013;`,
    {
      symbol: '77/QĐ-UBND',
      type: 'Quyết định',
      issuedOn: '2019-05-31',
      issuer: 'Ủy ban nhân dân tỉnh Kiên Giang',
    },
  ],
  [
    'a minister below the letterhead of the ministry',
    'BỘ TÀI CHÍNH | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 66/QĐ-BTC | Hà Nội, ngày 18 tháng 10 năm 2012 |\nBỘ TRƯỞNG BỘ TÀI CHÍNH\nCăn cứ Luật Lưu trữ;\nCăn cứ Luật Giá;\nQUYẾT ĐỊNH:',
    { issuer: 'Bộ Tài chính', superior: null },
  ],
  [
    'a school that bears the name of a person',
    'ĐẢNG BỘ HUYỆN BẢO THẮNG\nCHI BỘ TRƯỜNG THPT NGUYỄN HUỆ\n*\nSố 08-KH/CB\nĐẢNG CỘNG SẢN VIỆT NAM\nBảo Thắng, ngày 12 tháng 3 năm 2023\n\nKẾ HOẠCH\nvề học tập nghị quyết',
    { issuer: 'Chi bộ trường THPT Nguyễn Huệ' },
  ],
  [
    'a body above another on one line',
    'ĐẢNG BỘ TỈNH SƠN BÌNH ĐẢNG ỦY XÃ ĐỒNG MÂY\nSố 08-HD/ĐU\nĐẢNG CỘNG SẢN VIỆT NAM\n\nHƯỚNG DẪN\nvề công tác quy hoạch',
    { issuer: 'Đảng ủy xã Đồng Mây', superior: 'Đảng bộ tỉnh Sơn Bình' },
  ],
  [
    'the head of a body in the title',
    'QUYẾT ĐỊNH CỦA VIỆN TRƯỞNG VIỆN KSND TỐI CAO\nBAN HÀNH QUY CHẾ LƯU TRỮ\n\nCăn cứ Luật Lưu trữ;',
    { issuer: 'Viện kiểm sát nhân dân tối cao' },
  ],
  [
    'a chairman who was a body himself',
    'CHỦ TỊCH HỘI ĐỒNG BỘ TRƯỞNG\nSố: 66-CT\n\nQUYẾT ĐỊNH\nVề chế độ lưu trữ',
    { issuer: 'Chủ tịch Hội đồng Bộ trưởng' },
  ],
  [
    'two bodies of the centre over a joint circular',
    `TÒA ÁN NHÂN DÂN TỐI CAO CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nVIỆN KIỂM SÁT NHÂN DÂN TỐI CAO Độc lập - Tự do - Hạnh phúc\n\nSố: 01/TTLT Hà Nội, ngày 08 tháng 12 năm 1988\n\nTHÔNG TƯ LIÊN TỊCH\nVề thi hành án`,
    { issuer: 'Tòa án nhân dân tối cao - Viện kiểm sát nhân dân tối cao', superior: null },
  ],
  [
    'a ruled line under a letterhead that lost its marks',
    'BO Y TE\noo\n\nCONG HOA XA HOI CHU NGHIA VIET NAM\n\nSố: 66/BYT-VP\n\nV/v lưu trữ',
    { issuer: 'Bộ Y tế' },
  ],
  [
    'below the body its subject and who decides, without a type',
    'KIỂM TOÁN NHÀ NƯỚC | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 885/QĐ-KTNN | Hà Nội, ngày 18 tháng 10 năm 2013 |\nBAN HÀNH QUY TRÌNH KIỂM TRA CỦA KIỂM TOÁN NHÀ NƯỚC\nTỔNG KIỂM TOÁN NHÀ NƯỚC\nCăn cứ Luật Thanh tra;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành Quy trình.',
    { symbol: '885/QĐ-KTNN', issuer: 'Kiểm toán nhà nước' },
  ],
  [
    'below the committee its chairman, without a type',
    'ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\nSố: 715/QĐ-UBND | Hà Nam, ngày 19 tháng 6 năm 2013 |\nCHỦ TỊCH UỶ BAN NHÂN DÂN TỈNH HÀ NAM\nCăn cứ Luật Thanh tra;\nQUYẾT ĐỊNH:\nĐiều 1. Phê duyệt Đề án.',
    { symbol: '715/QĐ-UBND', issuer: 'Ủy ban nhân dân tỉnh Hà Nam' },
  ],
  [
    'a title that names a body on a line of its own',
    'NGHỊ QUYẾT\nVỀ VIỆC LẤY PHIẾU TÍN NHIỆM VỚI NGƯỜI GIỮ CHỨC VỤ DO QUỐC HỘI,\nHỘI ĐỒNG NHÂN DÂN BẦU\n\nQUỐC HỘI\nNƯỚC CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\n\nCăn cứ Hiến pháp năm 1992;\nQUYẾT NGHỊ:\nĐiều 1. Phạm vi điều chỉnh',
    { type: 'Nghị quyết', issuer: 'Quốc hội' },
  ],
  [
    'a committee below the one above it, both run together with the number',
    'ĐẢNG BỘ HUYỆN AN BÌNH ĐẢNG ỦY XÃ YÊN PHÚ * Số 14 -KH/ĐU ĐẢNG CỘNG SẢN VIỆT NAM Yên Phú, ngày 12 tháng 3 năm 2021 KẾ HOẠCH kiểm điểm, đánh giá chất lượng tổ chức đảng năm 2021',
    { symbol: '14-KH/ĐU', issuedOn: '2021-03-12', issuer: 'Đảng ủy xã Yên Phú' },
  ],
  [
    "a motto that a scan damaged over a ministry's name",
    'CQNG HÒA XÃ HQI CHU NGHĨA VIT NAM\nĐộc lập - Tự do - Hạnh phúc\nBỘ Y TẾ\nSố: 66/QĐ-BYT\n\nQUYẾT ĐỊNH\nBan hành Quy chế',
    { issuer: 'Bộ Y tế' },
  ],
  [
    'number, subject and date in one long row of a table',
    '| BỘ TÀI CHÍNH TỔNG CỤC THUẾ ------- | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc |\n|---|---|\n| Số: 731/TCT-CS V/v giảm tiền thuê đất của các hợp tác xã nông nghiệp. | Hà Nội, ngày 04 tháng 6 năm 2014 |\n\nKính gửi: Cục Thuế tỉnh An Bình.\n\nTheo quy định có hiệu lực từ ngày 01 tháng 01 năm 1995.',
    { symbol: '731/TCT-CS', issuedOn: '2014-06-04' },
  ],
  [
    'a full stop of dust behind the day word',
    'ỦY BAN NHÂN DÂN TỈNH LAI CHÂU\nSố: 135/KH-UBND. Lai Châu, ngày. 27 tháng 09 năm 2022\nKẾ HOẠCH\nRà soát hộ nghèo',
    { issuedOn: '2022-09-27' },
  ],
  [
    'a cell that cut the standing committee of the National Assembly short',
    `| ỦY BAN THƯỜNG VỤ | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |\n|---|---|\n| Số: 77/NQ-UBTVQH13 | Hà Nội, ngày 18 tháng 05 năm 2012 |\n\nNGHỊ QUYẾT\n\nVỀ KẾT QUẢ GIÁM SÁT\n\nỦY BAN THƯỜNG VỤ QUỐC HỘI\n\nCăn cứ Hiến pháp;`,
    { issuer: 'Ủy ban Thường vụ Quốc hội' },
  ],
  [
    'a damaged motto and no body: the code of the number tells it',
    'C0NG HOA XA HQI CHU NGHIA VlET NAM\nSố: 66/QĐ-BYT\n\nQUYẾT ĐỊNH\nBan hành Quy chế',
    { issuer: 'Bộ Y tế' },
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
    'office and name in one cell',
    '| Nơi nhận: - Như trên; - Lưu: VT. | TL. TỔNG CỤC TRƯỞNG KT. VỤ TRƯỞNG Lò Văn Pánh |',
    'Lò Văn Pánh',
    'TL. TỔNG CỤC TRƯỞNG KT. VỤ TRƯỞNG',
  ],
  [
    'beside recipients whose hyphens a scan changed',
    'Nơi nhận: TM. ỦY BAN NHÂN DÂN\n~ Như Điều 3; CHỦ TỊCH\n~ Lưu: VT, NC. Lò Văn Pánh',
    'Lò Văn Pánh',
    'TM. ỦY BAN NHÂN DÂN, CHỦ TỊCH',
  ],
  [
    'a copy that says that it is signed',
    'K/T VIỆN TRƯỞNG\n\nPHÓ VIỆN TRƯỞNG\n\nĐã ký: Lò Văn Pánh',
    'Lò Văn Pánh',
    'K/T VIỆN TRƯỞNG, PHÓ VIỆN TRƯỞNG',
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

  it('parts a letter that a page prints without its head from the plan below it', () => {
    const { documents } = extract(
      'Thứ Hai, 05/6/2023\nCông văn số 412-CV/BTCTW ngày 08/5/2023 của Ban Tổ chức Trung ương về việc sơ kết Chỉ thị số 31-CT/TW\n\nKính gửi: Các tỉnh ủy\n\nBan Tổ chức Trung ương đề nghị các tỉnh ủy sơ kết.\n\nK/T TRƯỞNG BAN\nPHÓ TRƯỞNG BAN\nNguyễn Văn A\n\nTỈNH ỦY SƠN BÌNH\nBAN TỔ CHỨC\n*\nSố 33-KH/BTCTU\n\nĐẢNG CỘNG SẢN VIỆT NAM\nSơn Bình, ngày 12 tháng 6 năm 2023\n\nKẾ HOẠCH\nsơ kết Chỉ thị số 31-CT/TW\n\nI. NHIỆM VỤ\n1. Tổ chức thực hiện.\n\nTRƯỞNG BAN\nTrần Thị B',
    );
    expect(documents).toMatchObject([
      {
        type: 'Công văn',
        symbol: '412-CV/BTCTW',
        issuer: 'Ban Tổ chức Trung ương',
        issuedOn: '2023-05-08',
        signer: 'Nguyễn Văn A',
      },
      {
        type: 'Kế hoạch',
        symbol: '33-KH/BTCTU',
        issuer: 'Ban Tổ chức Tỉnh ủy Sơn Bình',
        signer: 'Trần Thị B',
      },
    ]);
  });

  it('finds the resolution of a congress on a page without a head', () => {
    const { documents } = extract(
      'Thứ Năm, 15/10/2020\n.\nNghị quyết Đại hội đại biểu Đảng bộ tỉnh Sơn Bình lần thứ XI\n\nBáo Sơn Bình trân trọng giới thiệu toàn văn:\n\nĐại hội đại biểu Đảng bộ tỉnh lần thứ XI đã hoàn thành chương trình;\n\nQUYẾT NGHỊ\n\nI- Tán thành báo cáo chính trị.\n\nTM. ĐOÀN CHỦ TỊCH',
    );
    expect(documents).toMatchObject([
      { type: 'Nghị quyết', issuer: 'Đại hội đại biểu Đảng bộ tỉnh Sơn Bình lần thứ XI' },
    ]);
  });

  it('takes the day of adoption where a resolution prints no other', () => {
    const text =
      'NGHỊ QUYẾT\nVỀ MỨC PHÂN BỔ KINH PHÍ\nHỘI ĐỒNG NHÂN DÂN TỈNH AN BÌNH\nCăn cứ Luật Đầu tư công ngày 13 tháng 6 năm 2019;\nQUYẾT NGHỊ:\nĐiều 1. Thống nhất mức phân bổ.\nNghị quyết này đã được Hội đồng nhân dân tỉnh An Bình khóa IX thông qua ngày 14 tháng 7 năm 2020./.';
    expect(extract(text).documents[0]?.issuedOn).toBe('2020-07-14');
  });

  it('takes type, number and day of a decision that lost its head from its grounds and its annex', () => {
    const text =
      'BAN HÀNH KẾ HOẠCH THỰC HIỆN CHỈ THỊ SỐ 31-CT/TW\nTHỦ TƯỚNG CHÍNH PHỦ\nCăn cứ Luật Tổ chức Chính phủ ngày 19 tháng 6 năm 2015;\nQUYẾT ĐỊNH:\nĐiều 1. Ban hành kèm theo Quyết định này Kế hoạch.\nNơi nhận:\n- Như Điều 1.\nTHỦ TƯỚNG\n\nNguyễn Văn A\n\nKẾ HOẠCH\nTHỰC HIỆN CHỈ THỊ SỐ 31-CT/TW\n(Ban hành kèm theo Quyết định số 88/QĐ-TTg ngày 26 tháng 6 năm 2018 của Thủ tướng Chính phủ)\nI. MỤC ĐÍCH\n1. Quán triệt Chỉ thị số 31-CT/TW.';
    const { documents, citations } = extract(text);
    expect(documents).toMatchObject([
      { type: 'Quyết định', symbol: '88/QĐ-TTg', issuedOn: '2018-06-26', issuer: 'Thủ tướng Chính phủ' },
      { type: 'Kế hoạch', symbol: null, attachedTo: 0 },
    ]);
    expect(citations[0]).toMatchObject({ section: 'title', role: 'implements' });
  });

  it('takes the number that an annex carries out for a citation, not for its own', () => {
    const annex =
      'CHƯƠNG TRÌNH HÀNH ĐỘNG\nCỦA CHÍNH PHỦ THỰC HIỆN NGHỊ QUYẾT SỐ 36-NQ/TW NGÀY 30 THÁNG 01\nNĂM 2023 CỦA BỘ CHÍNH TRỊ\n(Kèm theo Nghị quyết số 45/NQ-CP)';
    const { documents, citations } = extract(annex + body);
    expect(documents[0]).toMatchObject({ type: 'Chương trình hành động', symbol: null });
    expect(citations.map(({ symbol }) => symbol)).toEqual(['36-NQ/TW', '45/NQ-CP']);
  });

  it('gives a place by the text, never by the office of who signs', () => {
    const text = `KẾ HOẠCH\nvề công tác dân vận${body}2. Đảng bộ Thành phố Hội An, các phường của thành phố Hội An.\n\nT/M THÀNH ỦY\nBÍ THƯ\n\nLê Văn An\n`;
    expect(extract(text).documents[0]).toMatchObject({ issuer: 'Thành ủy Hội An', signer: 'Lê Văn An' });
  });
});
