import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.js';

/**
 * One line for each shape of citation: what is printed, and the citations that a careful reader finds in it, each as
 * `quoted text → symbol or name`, the printed date in brackets.
 */
const cases: readonly (readonly [shape: string, printed: string, citations: readonly string[]])[] = [
  // Ký hiệu văn bản của Đảng
  [
    'Party resolution',
    'quán triệt Nghị quyết số 28-NQ/TW, ngày 17/11/2022',
    ['Nghị quyết số 28-NQ/TW → 28-NQ/TW (2022-11-17)'],
  ],
  ['missing "số"', 'Kết luận 01-KL/TW, ngày 18/5/2021', ['Kết luận 01-KL/TW → 01-KL/TW (2021-05-18)']],
  ['no type word', 'theo văn kiện (số 96-QĐ/TW)', ['96-QĐ/TW → 96-QĐ/TW']],
  ['leading zero kept', 'Quy định số 08-QĐi/TW', ['Quy định số 08-QĐi/TW → 08-QĐi/TW']],
  [
    'programme of action',
    'Chương trình hành động số 25-CTr/TU',
    ['Chương trình hành động số 25-CTr/TU → 25-CTr/TU'],
  ],
  [
    'steering committee',
    'Chương trình số 03-CTr/BCĐCCTP, ngày 06/01/2023',
    ['Chương trình số 03-CTr/BCĐCCTP → 03-CTr/BCĐCCTP (2023-01-06)'],
  ],
  [
    'letters that a copy prints twice',
    'Nghị quyết số 37-NQ/TW NQ/TW ngày 24/12/2018 của Bộ Chính trị',
    ['Nghị quyết số 37-NQ/TW → 37-NQ/TW (2018-12-24)'],
  ],
  [
    'a unit of the police behind its ministry',
    'Kế hoạch số 77/KH-BCA-V05, ngày 05/4/2022',
    ['Kế hoạch số 77/KH-BCA-V05 → 77/KH-BCA-V05 (2022-04-05)'],
  ],
  [
    'an office below a unit',
    'Công văn số 12/A05-P3 ngày 04/5/2021',
    ['Công văn số 12/A05-P3 → 12/A05-P3 (2021-05-04)'],
  ],
  [
    'an organ of a committee without the committee',
    'Hướng dẫn số 62-HD/BTG, Kế hoạch số 17-KH/BNC',
    ['Hướng dẫn số 62-HD/BTG → 62-HD/BTG', 'Kế hoạch số 17-KH/BNC → 17-KH/BNC'],
  ],
  [
    'dust between the parts of a date',
    'Nghị quyết số 37-NQ/TW ngày 25:tháng 10.năm 2017, Quyết định số 88/QĐ-UBND: ngày 27/8/2021',
    ['Nghị quyết số 37-NQ/TW → 37-NQ/TW (2017-10-25)', 'Quyết định số 88/QĐ-UBND → 88/QĐ-UBND (2021-08-27)'],
  ],
  [
    'a circular of the Minister who heads the Office of the Government',
    'Thông tư số 12-BT ngày 04 tháng 5 năm 1991',
    ['Thông tư số 12-BT → 12-BT (1991-05-04)'],
  ],
  [
    'a directive of the Chairman of the Council of Ministers',
    'Chỉ thị số 88-CT ngày 06-3-1989 của Chủ tịch Hội đồng Bộ trưởng',
    ['Chỉ thị số 88-CT → 88-CT (1989-03-06)'],
  ],
  [
    'plans and reports with what they are about before their number',
    'Kế hoạch thanh tra số 41/TTCP-VP và Báo cáo kết quả giám sát số 77/BC-ĐGS',
    ['Kế hoạch thanh tra số 41/TTCP-VP → 41/TTCP-VP', 'Báo cáo kết quả giám sát số 77/BC-ĐGS → 77/BC-ĐGS'],
  ],
  [
    'the name of a page or a file cites nothing',
    'Quy định 45-QĐ/TU (https://vanban.vn/Quyet-dinh-88-QD-UBND-2021.aspx, tệp 88-QD-UBND.pdf, [Nghi-quyet-12-NQ-HDND](x))',
    ['Quy định 45-QĐ/TU → 45-QĐ/TU'],
  ],
  [
    'the number of a form, its letters damaged',
    'biên bản (mdu số 15/QTTR kèm theo Quyết định 88/QĐ-TCT)',
    ['Quyết định 88/QĐ-TCT → 88/QĐ-TCT'],
  ],
  [
    'guidance whose D bears a bar; a contract cites nothing',
    'Hướng dẫn số 34-HĐ/ĐU, hợp đồng số 05/HĐKT',
    ['Hướng dẫn số 34-HĐ/ĐU → 34-HD/ĐU'],
  ],
  ['a unit alone', 'Thông báo số 2/TB-PC06', ['Thông báo số 2/TB-PC06 → 2/TB-PC06']],
  ['turned-round reprint', 'Quyết định số 217/QĐ-TW', ['Quyết định số 217/QĐ-TW → 217-QĐ/TW']],
  [
    'Trung ương printed TƯ',
    'Nghị quyết số 15-NQ/TƯ của Ban Chấp hành Trung ương',
    ['Nghị quyết số 15-NQ/TƯ → 15-NQ/TW'],
  ],
  ['footnote number glued on', 'thực hiện Nghị quyết số 28-NQ/TW1 và', ['Nghị quyết số 28-NQ/TW → 28-NQ/TW']],
  ['raised footnote', 'Quy định số 10-QĐi/TW<sup>1</sup> của', ['Quy định số 10-QĐi/TW → 10-QĐi/TW']],
  ['Markdown escapes', 'Nghị quyết số 57\\-NQ/TW', ['Nghị quyết số 57\\-NQ/TW → 57-NQ/TW']],
  [
    'a code of law that ends like another type word',
    'Bộ luật Lao động số 10/2012/QH13 ngày 18/6/2012',
    ['Bộ luật Lao động số 10/2012/QH13 → 10/2012/QH13 (2012-06-18)'],
  ],
  [
    'no date over another year',
    'Quyết định số 9/2015/QĐ-UBND và Chỉ thị số 05/CT-UBND ngày 07/3/2012',
    ['Quyết định số 9/2015/QĐ-UBND → 9/2015/QĐ-UBND', 'Chỉ thị số 05/CT-UBND → 05/CT-UBND (2012-03-07)'],
  ],
  [
    'no date over a type word of the Party',
    'Quy định số 11-QĐ/TW và Quy định số 58-QĐ/TW, ngày 08/02/2022',
    ['Quy định số 11-QĐ/TW → 11-QĐ/TW', 'Quy định số 58-QĐ/TW → 58-QĐ/TW (2022-02-08)'],
  ],
  [
    'no date of the next cell for a document that a cell tells of',
    'sau:\n| Nghị quyết 31/2019/NQ-HĐND | Bị bãi bỏ bởi Nghị quyết 17/2024/NQ-HĐND | 01/8/2024 |\n',
    ['Nghị quyết 31/2019/NQ-HĐND → 31/2019/NQ-HĐND', 'Nghị quyết 17/2024/NQ-HĐND → 17/2024/NQ-HĐND'],
  ],
  [
    'a law in the making',
    'trình Quốc hội Luật Thư viện (sửa đổi), Luật Giá (Điều 5)',
    ['Luật Thư viện (sửa đổi) → Luật Thư viện (sửa đổi)', 'Luật Giá → Luật Giá'],
  ],
  [
    'a law that amends many of one field',
    'theo Luật sửa đổi, bổ sung một số điều của 9 Luật trong lĩnh vực xây dựng và giao thông ngày 11/12/2024',
    [
      'Luật sửa đổi, bổ sung một số điều của 9 Luật trong lĩnh vực xây dựng và giao thông → Luật sửa đổi, bổ sung một số điều của 9 Luật trong lĩnh vực xây dựng và giao thông (2024-12-11)',
    ],
  ],
  [
    'a name that ends before the body enacts',
    'căn cứ Quy chế làm việc của Ban Thường vụ Tỉnh ủy khóa XIV,\nBan Thường vụ Tỉnh ủy quy định như sau',
    [
      'Quy chế làm việc của Ban Thường vụ Tỉnh ủy khóa XIV → Quy chế làm việc của Ban Thường vụ Tỉnh ủy khóa XIV',
    ],
  ],
  ['a licence', 'Giấy phép số 15/GP-BTTTT', ['Giấy phép số 15/GP-BTTTT → 15/GP-BTTTT']],
  ['a type that no table knows', 'theo số 15/XN-SNV', ['15/XN-SNV → 15/XN-SNV']],
  [
    'Markdown emphasis',
    '**Nghị quyết số 57-NQ/TW** ngày 22.12.2024',
    ['Nghị quyết số 57-NQ/TW → 57-NQ/TW (2024-12-22)'],
  ],
  ['broken after the hyphen', 'Kế hoạch số 12-\nKH/TW', ['Kế hoạch số 12-\nKH/TW → 12-KH/TW']],
  ['broken in the type word', 'thực hiện Kế \nhoạch số 12-KH/TW', ['Kế \nhoạch số 12-KH/TW → 12-KH/TW']],
  ['page number between', 'Nghị quyết số 28-\n\n9\n\nNQ/TW', ['Nghị quyết số 28-\n\n9\n\nNQ/TW → 28-NQ/TW']],
  [
    'space after the hyphen',
    'Quyết định số 200- QĐ/TW ngày 02/10/2013',
    ['Quyết định số 200- QĐ/TW → 200-QĐ/TW (2013-10-02)'],
  ],
  [
    'issuer between type and date',
    'Nghị quyết số 37-NQ/TW của Bộ Chính trị ngày 09/10/2014',
    ['Nghị quyết số 37-NQ/TW → 37-NQ/TW (2014-10-09)'],
  ],
  // Ký hiệu văn bản của Nhà nước
  [
    'decree',
    'Nghị định số 140/2017/NĐ-CP ngày 05 tháng 12 năm 2017',
    ['Nghị định số 140/2017/NĐ-CP → 140/2017/NĐ-CP (2017-12-05)'],
  ],
  ['circular', 'Thông tư số 05/2021/TT-BTC', ['Thông tư số 05/2021/TT-BTC → 05/2021/TT-BTC']],
  [
    'joint circular',
    'Thông tư liên tịch số 01/2015/TTLT-BTP-BNV',
    ['Thông tư liên tịch số 01/2015/TTLT-BTP-BNV → 01/2015/TTLT-BTP-BNV'],
  ],
  [
    'space before the slash',
    'Quyết định số 16 /2026/QĐ-UBND',
    ['Quyết định số 16 /2026/QĐ-UBND → 16/2026/QĐ-UBND'],
  ],
  ['plan of a committee', 'Kế hoạch số 62/KH-UBND', ['Kế hoạch số 62/KH-UBND → 62/KH-UBND']],
  [
    "Prime Minister's decision",
    'Quyết định 759/QĐ-TTg ngày 14/4/2025',
    ['Quyết định 759/QĐ-TTg → 759/QĐ-TTg (2025-04-14)'],
  ],
  [
    'official letter',
    'Công văn số 1767/BNV-TCBC ngày 24/3/2025',
    ['Công văn số 1767/BNV-TCBC → 1767/BNV-TCBC (2025-03-24)'],
  ],
  [
    'law with its number',
    'Luật Doanh nghiệp số 59/2020/QH14 ngày 17-6-2020',
    ['Luật Doanh nghiệp số 59/2020/QH14 → 59/2020/QH14 (2020-06-17)'],
  ],
  [
    'unit behind a spaced hyphen',
    'Công văn số 2071 /BTC -PC ngày 12/3/2020, Công văn số 2072/BTC - PC ngày 13/3/2020',
    [
      'Công văn số 2071 /BTC -PC → 2071/BTC-PC (2020-03-12)',
      'Công văn số 2072/BTC - PC → 2072/BTC-PC (2020-03-13)',
    ],
  ],
  [
    'two bodies before the type',
    'Thông tư liên tịch số 03-TANDTC-VKSNDTC/TTLT ngày 05/6/1989',
    ['Thông tư liên tịch số 03-TANDTC-VKSNDTC/TTLT → 03-TANDTC-VKSNDTC/TTLT (1989-06-05)'],
  ],
  [
    'a comma or semicolon for the point of "số."',
    'Công văn số; 871/TCHQ-GSQL và Chỉ thị số, 24-CT/TW',
    ['Công văn số; 871/TCHQ-GSQL → 871/TCHQ-GSQL', 'Chỉ thị số, 24-CT/TW → 24-CT/TW'],
  ],
  [
    'term of the National Assembly set apart',
    'Nghị quyết số 42/2017/UBTVQH 14, Luật số 61/2020/QH I4, Nghị quyết số 43/2017/UBTVQHI14',
    [
      'Nghị quyết số 42/2017/UBTVQH 14 → 42/2017/UBTVQH14',
      'Luật số 61/2020/QH I4 → 61/2020/QH14',
      'Nghị quyết số 43/2017/UBTVQHI14 → 43/2017/UBTVQH14',
    ],
  ],
  [
    'a nought for the Q behind a hyphen',
    'Quy định số 57-0Đ/TW và Quyết định số 12/2019/0Đ-TTg',
    ['Quy định số 57-0Đ/TW → 57-QĐ/TW', 'Quyết định số 12/2019/0Đ-TTg → 12/2019/QĐ-TTg'],
  ],
  ['a point for the hyphen', 'Quyết định số 161/QĐ.UBND', ['Quyết định số 161/QĐ.UBND → 161/QĐ-UBND']],
  [
    'year cut off from its number by a misread slash',
    'Quyết định số 41:2015/QĐ-TTg',
    ['Quyết định số 41:2015/QĐ-TTg → 41/2015/QĐ-TTg'],
  ],
  [
    'no short form in a symbol that cannot be read',
    'Quyết định số 366/QĐ-UBND, Thông báo số 366-XX9/YZ',
    ['Quyết định số 366/QĐ-UBND → 366/QĐ-UBND'],
  ],
  [
    'no short form of another number',
    'Kết luận số 48-KL/TW (gọi tắt là Kết luận số 50)',
    ['Kết luận số 48-KL/TW → 48-KL/TW'],
  ],
  [
    'National Assembly resolution',
    'Nghị quyết số 119/2020/QH14',
    ['Nghị quyết số 119/2020/QH14 → 119/2020/QH14'],
  ],
  [
    'Standing Committee',
    'Nghị quyết số 1210/2016/UBTVQH13',
    ['Nghị quyết số 1210/2016/UBTVQH13 → 1210/2016/UBTVQH13'],
  ],
  // Viết tắt tên loại
  [
    'short type word before a whole symbol',
    'điểm 3 QĐ số 41/2022/QĐ-UBND và TT 09/2023/TT-BNV',
    ['QĐ số 41/2022/QĐ-UBND → 41/2022/QĐ-UBND', 'TT 09/2023/TT-BNV → 09/2023/TT-BNV'],
  ],
  [
    'short form printed short',
    'Kết luận số 72-KL/TW và theo KL 72, KL72',
    ['Kết luận số 72-KL/TW → 72-KL/TW', 'KL 72 → 72-KL/TW', 'KL72 → 72-KL/TW'],
  ],
  [
    'short forms in a list',
    'Nghị định số 33/2024/NĐ-CP, Nghị định số 46/2024/NĐ-CP (gọi là Nghị định 33, 46)',
    [
      'Nghị định số 33/2024/NĐ-CP → 33/2024/NĐ-CP',
      'Nghị định số 46/2024/NĐ-CP → 46/2024/NĐ-CP',
      'Nghị định 33 → 33/2024/NĐ-CP',
      '46 → 46/2024/NĐ-CP',
    ],
  ],
  [
    'short form with its date',
    'thực hiện Chỉ thị 19 ngày 12/10/2024 của Ban Bí thư',
    ['Chỉ thị 19 → 19-CT/TW (2024-10-12)'],
  ],
  // Văn bản hành chính
  [
    'office with a number of its own',
    'Tờ trình số 214/TTr-BQLDA47 ngày 05/6/2023',
    ['Tờ trình số 214/TTr-BQLDA47 → 214/TTr-BQLDA47 (2023-06-05)'],
  ],
  [
    'a type word that leads in a list',
    'các văn bản: số 915/STC-NS ngày 03/4/2024; 88/STP-VB ngày 05/4/2024',
    ['915/STC-NS → 915/STC-NS (2024-04-03)', '88/STP-VB → 88/STP-VB (2024-04-05)'],
  ],
  ['a code like a type', 'công văn 512/BCT-TTTN', ['công văn 512/BCT-TTTN → 512/BCT-TTTN']],
  [
    'joint circular broken after a hyphen',
    'Thông tư liên tịch số 07/2011/TTLT-BTC-\nBNV',
    ['Thông tư liên tịch số 07/2011/TTLT-BTC-\nBNV → 07/2011/TTLT-BTC-BNV'],
  ],
  [
    'law whose name begins like another type',
    'Luật Quy hoạch số 21/2017/QH14, Luật Đầu tư công số 39/2019/QH14',
    ['Luật Quy hoạch số 21/2017/QH14 → 21/2017/QH14', 'Luật Đầu tư công số 39/2019/QH14 → 39/2019/QH14'],
  ],
  [
    'law that another one amends',
    'Luật Thủy lợi ngày 19/6/2017, được sửa đổi, bổ sung bởi Luật số 59/2020/QH14',
    ['Luật Thủy lợi → Luật Thủy lợi (2017-06-19)', 'Luật số 59/2020/QH14 → 59/2020/QH14'],
  ],
  ['in a table', 'việc | 18-NQ/TU | 10/11/2021 | xong', ['18-NQ/TU → 18-NQ/TU (2021-11-10)']],
  // Liệt kê
  [
    'shared suffix',
    'Nghị quyết số 18, 19-NQ/TW, ngày 25/10/2017',
    ['Nghị quyết số 18 → 18-NQ/TW (2017-10-25)', '19-NQ/TW → 19-NQ/TW (2017-10-25)'],
  ],
  [
    'shared suffix with "và"',
    'Nghị quyết số 18 và 19-NQ/TW',
    ['Nghị quyết số 18 → 18-NQ/TW', '19-NQ/TW → 19-NQ/TW'],
  ],
  [
    'three of them',
    'các Quy định số 37, 41, 69-QĐ/TW',
    ['Quy định số 37 → 37-QĐ/TW', '41 → 41-QĐ/TW', '69-QĐ/TW → 69-QĐ/TW'],
  ],
  [
    'shared type word',
    'Quy định số 101-QĐ/TW, 55-QĐ/TW',
    ['Quy định số 101-QĐ/TW → 101-QĐ/TW', '55-QĐ/TW → 55-QĐ/TW'],
  ],
  [
    'shared terms',
    'Nghị quyết Trung ương 4 (khóa XI, XII)',
    [
      'Nghị quyết Trung ương 4 (khóa XI → Nghị quyết Trung ương 4 khóa XI',
      'XII → Nghị quyết Trung ương 4 khóa XII',
    ],
  ],
  [
    'one day of all',
    'Quyết định số 61/QĐ-UBND, Quyết định số 62/QĐ-UBND cùng ngày 09/01/2024',
    [
      'Quyết định số 61/QĐ-UBND → 61/QĐ-UBND (2024-01-09)',
      'Quyết định số 62/QĐ-UBND → 62/QĐ-UBND (2024-01-09)',
    ],
  ],
  [
    'one date behind a plural',
    'các Quy định: số 31-QĐ/TU, số 32-QĐ/TU ngày 04/5/2022',
    ['Quy định: số 31-QĐ/TU → 31-QĐ/TU (2022-05-04)', '32-QĐ/TU → 32-QĐ/TU (2022-05-04)'],
  ],
  // Gọi theo tên
  ['charter', 'thực hiện nghiêm Điều lệ Đảng, chủ trương', ['Điều lệ Đảng → Điều lệ Đảng']],
  [
    'congress',
    'thực hiện Nghị quyết Đại hội XIII của Đảng',
    ['Nghị quyết Đại hội XIII của Đảng → Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng'],
  ],
  [
    'plenum in words',
    'Nghị quyết Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XIII',
    [
      'Nghị quyết Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XIII → Nghị quyết Trung ương 6 khóa XIII',
    ],
  ],
  ['law by name and date', 'Căn cứ Luật Đầu tư ngày 17/6/2020', ['Luật Đầu tư → Luật Đầu tư (2020-06-17)']],
  [
    'law with commas in its name',
    'theo Luật Phòng, chống tham nhũng và',
    ['Luật Phòng, chống tham nhũng → Luật Phòng, chống tham nhũng'],
  ],
  ['constitution', 'theo Hiến pháp năm 2013', ['Hiến pháp năm 2013 → Hiến pháp năm 2013']],
  [
    'scheme in quotation marks',
    'triển khai Đề án “Phát triển văn hóa đọc” trong',
    ['Đề án “Phát triển văn hóa đọc” → Đề án Phát triển văn hóa đọc'],
  ],
  // Không phải dẫn chiếu
  ['contracts and forms', 'theo hợp đồng số 11/HĐKT, HĐ số 06/HĐMB-2024, mẫu số 02/HT-DB', []],
  ['dates', 'trước ngày 15/12, giai đoạn 2020-2025, 24/7', []],
  ['plural', 'các nghị quyết của Trung ương và các quy định của Đảng', []],
  ['itself', 'Kế hoạch này, Nghị quyết này, Chương trình hành động này', []],
  ['units', 'Kế hoạch 5 năm, Báo cáo 6 tháng', []],

  // Ký hiệu in thiếu gạch nối, có dấu chấm, có chữ hoặc số kèm theo
  [
    'hyphen lost by a web page',
    'Căn cứ Nghị định số 63/2010/NĐCP ngày 08/6/2010; Tờ trình số 298/TTrSLĐTBXH ngày 02/3/2024',
    [
      'Nghị định số 63/2010/NĐCP → 63/2010/NĐ-CP (2010-06-08)',
      'Tờ trình số 298/TTrSLĐTBXH → 298/TTr-SLĐTBXH (2024-03-02)',
    ],
  ],
  [
    'hyphen lost, People’s Committee',
    'Quyết định số 1125/QĐUBND',
    ['Quyết định số 1125/QĐUBND → 1125/QĐ-UBND'],
  ],
  [
    'a general department’s letter is no circular',
    'công văn số 4127/TCT-DNL ngày 15/9/2014',
    ['công văn số 4127/TCT-DNL → 4127/TCT-DNL (2014-09-15)'],
  ],
  ['an inspectorate’s submission', 'Tờ trình số 51/TTr-TT', ['Tờ trình số 51/TTr-TT → 51/TTr-TT']],
  ['old ministry code', 'Thông tư số 49-TT/GD', ['Thông tư số 49-TT/GD → 49-TT/GD']],
  ['joint circular of old', 'Thông tư liên Bộ số 03-LB/TT', ['Thông tư liên Bộ số 03-LB/TT → 03-LB/TT']],
  // Ký hiệu cũ: cơ quan đứng trước loại văn bản
  [
    'a ministry before its type, of old',
    'Bãi bỏ Quyết định số 214-BYT/QĐ ngày 02/3/1989 của Bộ Y tế',
    ['Quyết định số 214-BYT/QĐ → 214-BYT/QĐ (1989-03-02)'],
  ],
  [
    'a province before its type, of old',
    'theo Chỉ thị số 19-UB/CT, ngày 4-5-1991',
    ['Chỉ thị số 19-UB/CT → 19-UB/CT (1991-05-04)'],
  ],
  [
    'a unit behind the type, of old',
    'chế độ kế toán tại Quyết định số 906 TC/QĐ-CĐKT và Thông tư số 08-LĐTBXH/TT',
    ['Quyết định số 906 TC/QĐ-CĐKT → 906-TC/QĐ-CĐKT', 'Thông tư số 08-LĐTBXH/TT → 08-LĐTBXH/TT'],
  ],
  ['a letter of old with its unit', 'Công văn số 77-BXD/KTQH', ['Công văn số 77-BXD/KTQH → 77-BXD/KTQH']],
  [
    'old symbols in a list, without a type word each',
    'Các Quyết định số 31-BNN/QĐ, 32-BNN/QĐ hết hiệu lực',
    ['Quyết định số 31-BNN/QĐ → 31-BNN/QĐ', '32-BNN/QĐ → 32-BNN/QĐ'],
  ],
  [
    'the Chairman of the Council of Ministers',
    'Quyết định số 405-CT ngày 19-11-1990',
    ['Quyết định số 405-CT → 405-CT (1990-11-19)'],
  ],
  // Dấu máy quét, số trang, tiêu đề Công báo chen giữa dẫn chiếu
  [
    'the mark of a scanner and a page number before the date',
    'Thông tư số 48/2012/TT-BTC ngày\n\nScanned with CamScanner\n--- PAGE BREAK ---\n7\n\n23/3/2012',
    ['Thông tư số 48/2012/TT-BTC → 48/2012/TT-BTC (2012-03-23)'],
  ],
  [
    'the number of the page among all',
    'Kế hoạch số 19-KH/TU,\nTrang 2/9\nngày 04/02/2020',
    ['Kế hoạch số 19-KH/TU → 19-KH/TU (2020-02-04)'],
  ],
  [
    'the running head of the official gazette',
    'Nghị định số\n12 CÔNG BÁO/Số 301 + 302/Ngày 15-4-2014\n\n27/2014/NĐ-CP ngày 07 tháng 4 năm 2014',
    ['Nghị định số\n12 CÔNG BÁO/Số 301 + 302/Ngày 15-4-2014\n\n27/2014/NĐ-CP → 27/2014/NĐ-CP (2014-04-07)'],
  ],
  // Ký hiệu in rõ thì giữ nguyên
  [
    'organs of the Party by their codes of old',
    'Hướng dẫn số 14-HD/TCTW, Thông báo số 22-TB/TGTU và Công văn số 310/CV-TCTU',
    [
      'Hướng dẫn số 14-HD/TCTW → 14-HD/TCTW',
      'Thông báo số 22-TB/TGTU → 22-TB/TGTU',
      'Công văn số 310/CV-TCTU → 310/CV-TCTU',
    ],
  ],
  [
    'the letter of a company',
    'theo công văn số 21/CV-K ngày 02/02/2021 của Công ty K',
    ['công văn số 21/CV-K → 21/CV-K (2021-02-02)'],
  ],
  ['an enterprise of two letters', 'Công văn số 34/CV-XN', ['Công văn số 34/CV-XN → 34/CV-XN']],
  // Số có chữ không đọc được: không rút ngắn
  [
    'a sign behind the number',
    'Kế hoạch số 51&/KH-UBND và Kế hoạch số 51-KH/TU',
    ['Kế hoạch số 51-KH/TU → 51-KH/TU'],
  ],
  ['a sign before the number', 'Nghị định số &4/2019/NĐ-CP', []],
  ['a sign amid the number', 'Quyết định số 1?8/QĐ-UBND', []],
  ['a character that a converter lost in the number', 'Quyết định số \ufffd18/QĐ-UBND', []],
  // Dấu lạ, khoảng trắng trong ký hiệu
  [
    'a point in the place of the hyphen',
    'Nghị quyết số 18/2008/NQ .HĐND ngày 10/12/2008',
    ['Nghị quyết số 18/2008/NQ .HĐND → 18/2008/NQ-HĐND (2008-12-10)'],
  ],
  [
    'a point without a blank, with the year',
    'thay thế Quyết định số 66/2002/QĐ.UB ngày 8/7/2002',
    ['Quyết định số 66/2002/QĐ.UB → 66/2002/QĐ-UB (2002-07-08)'],
  ],
  [
    'a stroke beside the hyphen',
    'Thông tư số 33/2013/TT-| BYT ngày 18/10/2013',
    ['Thông tư số 33/2013/TT-| BYT → 33/2013/TT-BYT (2013-10-18)'],
  ],
  [
    'a blank in the place of the hyphen',
    'Tờ trình số 208/TTr SXD ngày 3/6/2019',
    ['Tờ trình số 208/TTr SXD → 208/TTr-SXD (2019-06-03)'],
  ],
  [
    'the body that the sentence names is no code',
    'Nghị quyết số 18/2008/NQ HĐND tỉnh đã ban hành',
    ['Nghị quyết số 18/2008/NQ → 18/2008/NQ'],
  ],
  [
    'points between the parts',
    'Nghị quyết số 48/2004/NQ.HĐND.K7',
    ['Nghị quyết số 48/2004/NQ.HĐND.K7 → 48/2004/NQ.HĐND.K7'],
  ],
  [
    'a department with a number',
    'Công văn số 2231/C06-TTDLDC',
    ['Công văn số 2231/C06-TTDLDC → 2231/C06-TTDLDC'],
  ],
  ['a unit with a number', 'Công văn số 12/CQLXD-TĐ2', ['Công văn số 12/CQLXD-TĐ2 → 12/CQLXD-TĐ2']],
  [
    'the Committee on Organization of before 2002',
    'Thông tư số 99/1998/TT-TCCP',
    ['Thông tư số 99/1998/TT-TCCP → 99/1998/TT-TCCP'],
  ],
  [
    'the posts of before 2002',
    'Thông tư số 04/1998/TT-TCBĐ',
    ['Thông tư số 04/1998/TT-TCBĐ → 04/1998/TT-TCBĐ'],
  ],
  [
    'a unit of the State Bank',
    'Thông tư số 13/1999/TT-NHNN5',
    ['Thông tư số 13/1999/TT-NHNN5 → 13/1999/TT-NHNN5'],
  ],
  [
    'a mark for internal use behind the body',
    'Công văn số 207-CV/VPTW/nb',
    ['Công văn số 207-CV/VPTW/nb → 207-CV/VPTW/nb'],
  ],
  [
    'a unit behind a point',
    'Quyết định số 418/QĐ-UBND.NC, Kế hoạch số 51/KH-UBND.VX',
    ['Quyết định số 418/QĐ-UBND.NC → 418/QĐ-UBND.NC', 'Kế hoạch số 51/KH-UBND.VX → 51/KH-UBND.VX'],
  ],
  [
    'a title between the type word and "số"',
    'Quy chế luân chuyển cán bộ số 11-QC/TU; Nghị quyết của cấp trên số 12-NQ/TU',
    ['Quy chế luân chuyển cán bộ số 11-QC/TU → 11-QC/TU', '12-NQ/TU → 12-NQ/TU'],
  ],
  [
    'a shorter type word before the number of a document cited in full',
    'Thực hiện Chương trình hành động số 09-CTrHĐ/TU của Thành ủy. Chương trình 09 của Thành ủy',
    ['Chương trình hành động số 09-CTrHĐ/TU → 09-CTrHĐ/TU', 'Chương trình 09 → 09-CTrHĐ/TU'],
  ],
  ['a stray quotation mark before "số"', 'Kế hoạch ‹ số 58-KH/TU', ['Kế hoạch ‹ số 58-KH/TU → 58-KH/TU']],
  [
    'a day on the line below that begins another sentence, and one that is its own',
    'về Nghị quyết số 43/2022/QH15\n\nNgày 28 tháng 7 năm 2022, tại trụ sở; Nghị quyết số 44/2022/QH15\nNgày 30/7/2022 của Quốc hội',
    ['Nghị quyết số 43/2022/QH15 → 43/2022/QH15', 'Nghị quyết số 44/2022/QH15 → 44/2022/QH15 (2022-07-30)'],
  ],
  [
    'one word of a title, a stamp or a degree of urgency in front of the number',
    'Quy chế thi số 433/QC-ĐHKT; Công điện khẩn số 22/CĐ-UBND; Công văn hỏa tốc số 12/UBND-NC; Quyết định đó số 14/QĐ-UBND',
    [
      'Quy chế thi số 433/QC-ĐHKT → 433/QC-ĐHKT',
      'Công điện khẩn số 22/CĐ-UBND → 22/CĐ-UBND',
      'Công văn hỏa tốc số 12/UBND-NC → 12/UBND-NC',
      '14/QĐ-UBND → 14/QĐ-UBND',
    ],
  ],
  [
    'a short code that no table knows, soundly printed: councils of schools and companies',
    'Nghị quyết số 09/NQ-HĐT; Nghị quyết số 11/NQ-HĐV; Quyết định số 15/QĐ-HVT',
    [
      'Nghị quyết số 09/NQ-HĐT → 09/NQ-HĐT',
      'Nghị quyết số 11/NQ-HĐV → 11/NQ-HĐV',
      'Quyết định số 15/QĐ-HVT → 15/QĐ-HVT',
    ],
  ],
  ['a number put in between', 'Nghị quyết 30a/2008/NQ-CP', ['Nghị quyết 30a/2008/NQ-CP → 30a/2008/NQ-CP']],
  [
    'a number with a point',
    'Nghị quyết số 66.7/2025/NQ-CP',
    ['Nghị quyết số 66.7/2025/NQ-CP → 66.7/2025/NQ-CP'],
  ],
  [
    'list of symbols without a type',
    'các Nghị định số 202/HĐBT, 203/HĐBT ngày 03/10/1990',
    ['Nghị định số 202/HĐBT → 202/HĐBT', '203/HĐBT → 203/HĐBT (1990-10-03)'],
  ],
  [
    'type word of several words',
    'Chương trình kiểm tra, giám sát số 05-CTr/UBKTĐU',
    ['Chương trình kiểm tra, giám sát số 05-CTr/UBKTĐU → 05-CTr/UBKTĐU'],
  ],
  [
    'one way of writing TU in a text',
    'Nghị quyết 09-NQ/TƯ của Tỉnh ủy; tiếp tục thực hiện Nghị quyết 09-NQ/TƯ.',
    ['Nghị quyết 09-NQ/TƯ → 09-NQ/TU', 'Nghị quyết 09-NQ/TƯ → 09-NQ/TU'],
  ],

  // Ký hiệu ngắt qua dòng, qua trang
  [
    'broken behind its spaced hyphen',
    'Tờ trình số 318/TTr -\nSTS',
    ['Tờ trình số 318/TTr -\nSTS → 318/TTr-STS'],
  ],
  [
    'broken between joint issuers',
    'Thông tư liên tịch số 03/2008/TTLT-BTNMT-\n\nBNV',
    ['Thông tư liên tịch số 03/2008/TTLT-BTNMT-\n\nBNV → 03/2008/TTLT-BTNMT-BNV'],
  ],
  ['a page number is no digit of it', 'Quy định số\n4\n102-QĐ/TW', ['Quy định số\n4\n102-QĐ/TW → 102-QĐ/TW']],

  // Ngày in chung, ngày của câu sau
  [
    'one date of a pair',
    'Tờ trình số 394/TTr-CP và Đề án số 395/ĐA-CP ngày 09 tháng 5 năm 2025',
    ['Tờ trình số 394/TTr-CP → 394/TTr-CP (2025-05-09)', 'Đề án số 395/ĐA-CP → 395/ĐA-CP (2025-05-09)'],
  ],
  [
    'a date in brackets is of the last alone',
    'Quyết định số 11-QĐ/TW và Quyết định số 12-QĐ/TW (ngày 12/12/2013)',
    ['Quyết định số 11-QĐ/TW → 11-QĐ/TW', 'Quyết định số 12-QĐ/TW → 12-QĐ/TW (2013-12-12)'],
  ],
  [
    'laws have days of their own',
    'Luật số 27/2023/QH15 và Luật số 29/2023/QH15 ngày 28/11/2023',
    ['Luật số 27/2023/QH15 → 27/2023/QH15', 'Luật số 29/2023/QH15 → 29/2023/QH15 (2023-11-28)'],
  ],
  [
    'the date begins the next sentence',
    'thực hiện Nghị quyết 33-NQ/TW. Ngày 12/12/2014, Ban Tuyên giáo',
    ['Nghị quyết 33-NQ/TW → 33-NQ/TW'],
  ],

  // Dấu gạch chéo, dấu chú thích, chữ đầu do máy quét đọc nhầm
  ['slash read as a bar', 'Nghị quyết số 24|2021/QH15', ['Nghị quyết số 24|2021/QH15 → 24/2021/QH15']],
  ['slash read as a letter', 'Nghị định số 34/2016lNĐ-CP', ['Nghị định số 34/2016lNĐ-CP → 34/2016/NĐ-CP']],
  ['first slash read as a letter', 'Quyết định số 27lQĐ-UBND', ['Quyết định số 27lQĐ-UBND → 27/QĐ-UBND']],
  ['a one read as a mark', 'Nghị quyết số 88/2019/QH!4', ['Nghị quyết số 88/2019/QH!4 → 88/2019/QH14']],
  [
    'raised mark read as a letter',
    'Nghị quyết số 26-\nNQ/TWI, ngày 19/5/2018',
    ['Nghị quyết số 26-\nNQ/TW → 26-NQ/TW (2018-05-19)'],
  ],
  ['letter read twice', 'Quyết định số 3460/QĐÐ-BGTVT', ['Quyết định số 3460/QĐÐ-BGTVT → 3460/QĐ-BGTVT']],
  ['first letter set apart', 'K ết luận số 21-KL/TW', ['K ết luận số 21-KL/TW → 21-KL/TW']],
  ['number word grown together', 'Nghị quyếtsố 19-NQ/TW', ['Nghị quyếtsố 19-NQ/TW → 19-NQ/TW']],
  // Tên gọi tắt của văn bản đã nêu
  [
    'small letters after the full symbol',
    'thực hiện Kết luận số 62-KL/TW ngày 08/12/2009; đưa kết luận 62 vào cuộc sống, theo nghị quyết 63 của huyện',
    ['Kết luận số 62-KL/TW → 62-KL/TW (2009-12-08)', 'kết luận 62 → 62-KL/TW'],
  ],
  [
    'small letters before what is counted',
    'theo Quyết định số 15/QĐ-UBND; hội đồng quyết định 15 nội dung, kế hoạch 15 ngày',
    ['Quyết định số 15/QĐ-UBND → 15/QĐ-UBND'],
  ],
  [
    'small letters before the document is named',
    'theo kết luận 62, sau là Kết luận số 62-KL/TW',
    ['Kết luận số 62-KL/TW → 62-KL/TW'],
  ],
  [
    'number and year of a circular named before',
    'theo Thông tư số 27/2020/TT-BGDĐT, đánh giá theo TT 27/2020 và Thông tư 27/2021',
    ['Thông tư số 27/2020/TT-BGDĐT → 27/2020/TT-BGDĐT', 'TT 27/2020 → 27/2020/TT-BGDĐT'],
  ],
  [
    'decree with its year alone',
    'theo Nghị định 178/2024 của Chính phủ',
    ['Nghị định 178/2024 → 178/2024/NĐ-CP'],
  ],
  ['month, no document', 'theo Kế hoạch tháng 12/2024, kế hoạch 12/2024 và Công văn 12/2021', []],
  [
    'central organ behind the number',
    'làm đúng Hướng dẫn số 31 của Ban Tổ chức Trung ương, Quy định 22 của Ban Chấp hành TW',
    ['Hướng dẫn số 31 → 31-HD/BTCTW', 'Quy định 22 → 22-QĐ/TW'],
  ],
  [
    'name that stands for the resolution above',
    'quán triệt Nghị quyết số 04-NQ/TW (sau đây gọi tắt là Nghị quyết Trung ương 4); đưa Nghị quyết Trung ương 4 vào cuộc sống cùng Nghị quyết Trung ương 4 khóa XI',
    [
      'Nghị quyết số 04-NQ/TW → 04-NQ/TW',
      'Nghị quyết Trung ương 4 → 04-NQ/TW',
      'Nghị quyết Trung ương 4 → 04-NQ/TW',
      'Nghị quyết Trung ương 4 khóa XI → Nghị quyết Trung ương 4 khóa XI',
    ],
  ],
  [
    'short type words grown together with their numbers',
    'theo Thông tư số 41/2016/TT-BGDĐT, Chỉ thị số 07-CT/TU và Báo cáo số 13-BC/TU: TT41, CT07, BC13, TT41/2016',
    [
      'Thông tư số 41/2016/TT-BGDĐT → 41/2016/TT-BGDĐT',
      'Chỉ thị số 07-CT/TU → 07-CT/TU',
      'Báo cáo số 13-BC/TU → 13-BC/TU',
      'TT41 → 41/2016/TT-BGDĐT',
      'CT07 → 07-CT/TU',
      'BC13 → 13-BC/TU',
      'TT41/2016 → 41/2016/TT-BGDĐT',
    ],
  ],
  [
    'whole symbols behind such words',
    'theo TT41/2016/TT-BGDĐT và QĐ14-QĐ/TU',
    ['TT41/2016/TT-BGDĐT → 41/2016/TT-BGDĐT', 'QĐ14-QĐ/TU → 14-QĐ/TU'],
  ],
  [
    'numbers of rooms and forms, which no document of the text bears',
    'tại phòng TT41, mẫu CT07, mã BC13',
    [],
  ],
  [
    'offices of a district, whose codes differ from a ministry in one letter',
    'theo hướng dẫn số 512/PGDĐT, Công văn số 77/PNV-TH và Hướng dẫn số 18/HD-PTNMT',
    [
      'hướng dẫn số 512/PGDĐT → 512/PGDĐT',
      'Công văn số 77/PNV-TH → 77/PNV-TH',
      'Hướng dẫn số 18/HD-PTNMT → 18/HD-PTNMT',
    ],
  ],
  [
    'a date joined with a hyphen, and the short form below',
    'theo hướng dẫn số 512/PGDĐT-Ngày 30 tháng 8 năm 2021; như hướng dẫn số 512 nói trên',
    ['hướng dẫn số 512/PGDĐT → 512/PGDĐT (2021-08-30)', 'hướng dẫn số 512 → 512/PGDĐT'],
  ],
  [
    'short forms before verbs that begin like a noun',
    'theo Hướng dẫn số 12-HD/BTCTW và Nghị quyết số 28-NQ/TW: mức Hướng dẫn 12 quy định, việc Nghị quyết 28 phân công, Hướng dẫn 12 điều chỉnh',
    [
      'Hướng dẫn số 12-HD/BTCTW → 12-HD/BTCTW',
      'Nghị quyết số 28-NQ/TW → 28-NQ/TW',
      'Hướng dẫn 12 → 12-HD/BTCTW',
      'Nghị quyết 28 → 28-NQ/TW',
      'Hướng dẫn 12 → 12-HD/BTCTW',
    ],
  ],
  [
    'what a number counts',
    'theo Kế hoạch số 12-KH/TU: kế hoạch 12 quý, Kế hoạch 12 điều, Kế hoạch 12 mục',
    ['Kế hoạch số 12-KH/TU → 12-KH/TU'],
  ],
  ['number word broken in two', 'Quyết định s\nố 719/QĐ-TTg', ['Quyết định s\nố 719/QĐ-TTg → 719/QĐ-TTg']],
];

function found(text: string): string[] {
  return extract(text).citations.map(
    (citation) =>
      `${citation.text} → ${citation.symbol ?? citation.name}${citation.statedDate ? ` (${citation.statedDate})` : ''}`,
  );
}

describe('citations by shape', () => {
  it.each(cases)('%s: %s', (_shape, printed, citations) => {
    expect(found(`Các cấp ủy ${printed}.`)).toEqual(citations);
  });
});

/** What is printed, and the year of issue that is read with each citation in place of its day. */
const years: readonly (readonly [printed: string, years: readonly (number | null)[]])[] = [
  ['Quy định số 205-QĐ/TW năm 2019 của Bộ Chính trị', [2019]],
  ['Nghị quyết 19-NQ/TW (2022) của Ban Chấp hành Trung ương', [2022]],
  ['Nghị quyết số 26-NQ/TW, tháng 8/2008 của Ban Chấp hành Trung ương', [2008]],
  ['Nghị quyết số 26-NQ/TW tháng 8 năm 2008', [2008]],
  ['Quyết định số 22/QĐ-TTg của Thủ tướng Chính phủ năm 2020', [2020]],
  ['Nghị quyết số 18, 19-NQ/TW năm 2017', [2017, 2017]],
  // The year in which it is carried out, or the first of several.
  ['kết quả thực hiện Nghị quyết số 18-NQ/TW năm 2022', [null]],
  ['thực hiện nghiêm Chỉ thị số 05-CT/TW năm 2023', [null]],
  ['Đề án số 03-ĐA/TU năm 2021 - 2025', [null]],
  ['Nghị quyết số 09-NQ/TU năm 2022 và năm 2023', [null]],
  // Printed with its day.
  ['Nghị quyết số 28-NQ/TW, ngày 17/11/2022 (năm 2022)', [null]],
];

describe('the year printed with a citation', () => {
  it.each(years)('%s', (printed, read) => {
    expect(extract(`Theo ${printed}.`).citations.map(({ statedYear }) => statedYear)).toEqual(read);
  });

  it('is followed by the body that issued it', () => {
    const [citation] = extract('Theo Quy định số 205-QĐ/TW năm 2019 của Bộ Chính trị.').citations;
    expect(citation?.statedIssuer).toBe('Bộ Chính trị');
  });
});

/** What is printed, and the issuing body that is read with each citation. */
const issuers: readonly (readonly [printed: string, bodies: readonly (string | null)[]])[] = [
  [
    'Quy định số 94-QĐ/TW, ngày 03/3/2004; Quy định số 95-QĐ/TW, ngày 03/3/2004; Quy định số 98-QĐ/TW, ngày 22/3/2004 của Ban Bí thư',
    ['Ban Bí thư', 'Ban Bí thư', 'Ban Bí thư'],
  ],
  [
    'theo các Nghị quyết của Tỉnh ủy, gồm: Nghị quyết số 14-NQ/TU (vùng biển), Nghị quyết số 15-NQ/TU (vùng núi) và số 16-NQ/TU (đô thị)',
    ['Tỉnh ủy', 'Tỉnh ủy', 'Tỉnh ủy'],
  ],
  [
    'Nghị quyết số 13-NQ/TW (khóa IX), ngày 18/3/2002 và Kết luận số 71-KL/TW, ngày 09/3/2020 của Bộ Chính trị',
    [null, 'Bộ Chính trị'],
  ],
  ['Chi thi s6 14-CT/TU, ngay 12/3/2007 clla Ban Thuong vu Tinh uy', ['Ban Thường vụ Tỉnh ủy']],
  ['Kế hoạch số 31-KH/ĐU, ngày 20/10/2025 của BTV Đảng ủy', ['BTV Đảng ủy']],
  [
    'Thông tư liên tịch số 41/2012/TTLT-BTC-BCA ngày 20/6/2012 của liên Bộ Tài chính - Bộ Công an',
    ['liên Bộ Tài chính - Bộ Công an'],
  ],
  [
    'Quyết định số 31/QĐ-BCĐ ngày 20/8/2014 của Trưởng Ban Chỉ đạo 389 quốc gia',
    ['Trưởng Ban Chỉ đạo 389 quốc gia'],
  ],
  ['kế hoạch được Tổng cục Thuế phê duyệt theo Quyết định số 60/QĐ-TCT ngày 15/12/2022', ['Tổng cục Thuế']],
  [
    'danh mục được Chủ tịch UBND tỉnh công bố tại các Quyết định: Số 81/QĐ-UBND ngày 28/12/2021, số 82/QĐ-UBND ngày 14/11/2019',
    ['Chủ tịch UBND tỉnh', 'Chủ tịch UBND tỉnh'],
  ],
  [
    'ý kiến xử lý của Cục Thuế tỉnh Hà Tĩnh tại Công văn số 52/CT-TTHT ngày 07/12/2012',
    ['Cục Thuế tỉnh Hà Tĩnh'],
  ],
  [
    'Nghị quyết số 66-NQ/TW, ngày 30/4/2025; Nghị quyết số 68-NQ/TW, ngày 04/5/2025; Nghị quyết số 71, 72-NQ/TW và các Nghị quyết số 79-NQ/TW, 80-NQ/TW của Bộ Chính trị',
    Array.from({ length: 6 }, () => 'Bộ Chính trị'),
  ],
  ['Nghị quyết số 12-NQ/TU của Ban Thường vụ Tỉnh ủy', ['Ban Thường vụ Tỉnh ủy']],
  ['Huyện ủy đã ban hành Kế hoạch số 44-KH/HU, ngày 03/2/2023', ['Huyện ủy']],
  ['theo đề nghị của Sở Nội vụ tại Tờ trình số 87/TTr-SNV ngày 05/6/2023', ['Sở Nội vụ']],
  [
    'xét đề nghị của Trưởng phòng Tư pháp tại Báo cáo số 14/BC-PTP và của Chánh Văn phòng tại Tờ trình số 9/TTr-VP',
    ['Trưởng phòng Tư pháp', 'Chánh Văn phòng'],
  ],
  [
    'ý kiến của Sở Xây dựng tại Công văn số 215/SXD-QLN ngày 04/5/2021, Công văn số 301/SXD-QLN ngày 02/6/2021',
    ['Sở Xây dựng', 'Sở Xây dựng'],
  ],
  ['ý kiến chỉ đạo của Thủ tướng Chính phủ tại Công văn số 88/VPCP-NN', [null]],
  ['Huyện ủy đã kết luận tại Thông báo số 31-TB/HU', ['Huyện ủy']],
  ['quyền lợi của Sở Y tế đã được bảo đảm tại Nghị định số 12/2019/NĐ-CP', [null]],
  [
    'Nghị quyết số 03-NQ/TW của Hội nghị lần thứ năm (lần 2) Ban Chấp hành Trung ương khóa VII',
    ['Hội nghị lần thứ năm (lần 2) Ban Chấp hành Trung ương khóa VII'],
  ],
  ['Nghị quyết số 15/NQ-HĐND c\ufffda HĐND x\ufffd\nĐồng Mây', ['HĐND xã Đồng Mây']],
  [
    'Quyết định 812/QĐ-TTg năm 2013 về việc thành lập khu kinh tế cửa khẩu do Thủ tướng Chính phủ ban hành',
    ['Thủ tướng Chính phủ'],
  ],
  [
    'Chỉ thị số 35-CT/TW, ngày 14/6/2024 và Kết luận số 118-KL/TW, ngày 18/01/2025 của Bộ Chính trị',
    ['Bộ Chính trị', 'Bộ Chính trị'],
  ],
  [
    'Thông tư 342/2016/TT-BTC hướng dẫn Nghị định 163/2016/NĐ-CP về ngân sách do Bộ trưởng Bộ Tài chính ban hành',
    ['Bộ trưởng Bộ Tài chính', null],
  ],
  [
    'Theo đề nghị của Giám đốc Sở Giao thông vận tải tại văn bản số 370/VT ngày 5 tháng 8 năm 1988',
    ['Giám đốc Sở Giao thông vận tải'],
  ],
  ['Quyết định 813/QĐ-BYT bãi bỏ một số văn bản do Bộ Nội vụ ban hành', [null]],
  [
    'chỉ đạo của Thủ tướng Chính phủ tại Công văn số 51/VPCP-NN và Công điện số 70/CĐ-TTg',
    [null, 'Thủ tướng Chính phủ'],
  ],
  // What a scan makes of a body that the code of the symbol tells.
  ['Nghị định số 64/2017/NĐ-CP ngày 11/9/2017 củo Cbính phủ quy định', ['Chính phủ']],
  ['Nghị quyết số 33-NQ/TW eủa Bộ (hính trị về hội nhập', ['Bộ Chính trị']],
  [
    'Kế hoạch số 71-KH/TU, ngày 1B/4/2021 của Bau Thường vụ Tỉnh ủy Yên Bái',
    ['Ban Thường vụ Tỉnh ủy Yên Bái'],
  ],
  ['Luật số 12/2015/QH13 ngày 03/4/2015 (ủa Ouốc hội', ['Quốc hội']],
  ['Nghị định số 64/2017/NĐ-CP ngày 11/9/2017 cùng các quy định', [null]],
  ['Hướng dẫn số 27/HD-TLĐ của Tổng Liên đoàn về nghi thức tang lễ', ['Tổng Liên đoàn']],
  ['Nghị định số 12/2003/NĐ-CP ngày 11/2/2003 củaChính phủ', ['Chính phủ']],
  [
    'Thông tư liên tịch số 45/2011/TTLT-BTC-BNV giữa Bộ Tài chính và Bộ Nội vụ',
    ['Bộ Tài chính và Bộ Nội vụ'],
  ],
  [
    'Ủy ban nhân dân tỉnh ban hành Quyết định số 17/QĐ-UBND ngày 05/01/2023, Kế hoạch số 29/KH-UBND',
    ['Ủy ban nhân dân tỉnh', 'Ủy ban nhân dân tỉnh'],
  ],
  [
    'các Nghị định của Chính phủ: số 15/2021/NĐ-CP về dự án; số 06/2021/NĐ-CP về bảo trì',
    ['Chính phủ', 'Chính phủ'],
  ],
  ['Kết luận số 09-KL/HU của Huyện ủy Đồng Mây', ['Huyện ủy Đồng Mây']],
  [
    'đề nghị của Ủy ban nhân dân tỉnh Yên Bái tại Tờ trình số 57/TTr-UBND ngày 03/2/2025, các văn bản số 640/UBND-KT ngày 04/3/2025 và số 655/UBND-KT; và Báo cáo số 91/BC-UBND ngày 05/4/2025',
    Array.from({ length: 4 }, () => 'Ủy ban nhân dân tỉnh Yên Bái'),
  ],
  [
    'theo đề nghị của Sở Y tế tại Tờ trình số 57/TTr-SYT và các văn bản số 640/SYT-NV, số 655/SYT-NV',
    ['Sở Y tế', 'Sở Y tế', 'Sở Y tế'],
  ],
  [
    'theo đề nghị của Sở Y tế tại Tờ trình số 57/TTr-SYT, các văn bản số 640/UBND-KT và số 655/UBND-KT',
    ['Sở Y tế', null, null],
  ],
  [
    'Chỉ thị số 21-CT/TW ngày 04/5/2018, Hướng dẫn số 16-HD/BTCTW, ngày 20/9/2018 của Ban Tổ chức Trung ương',
    [null, 'Ban Tổ chức Trung ương'],
  ],
  ['BTV Huyện ủy đã kịp thời ban hành Kế hoạch số 83-KH/HU', ['BTV Huyện ủy']],
  ['Đảng ủy phường Cái Răng chủ động ban hành Kế hoạch số 12-KH/ĐU', ['Đảng ủy phường Cái Răng']],
  [
    'Đảng ủy cơ quan chính quyền huyện đã xây dựng Kế hoạch số 12-KH/ĐU',
    ['Đảng ủy cơ quan chính quyền huyện'],
  ],
  ['Huyện ủy Gia Viễn (Ninh Bình) ban hành Nghị quyết số 06-NQ/HU', ['Huyện ủy Gia Viễn']],
  [
    'Kế hoạch số 33-KH/ĐU của Đảng ủy trường Đại học Nha Trang về tuyên truyền',
    ['Đảng ủy trường Đại học Nha Trang'],
  ],
  ['theo đề nghị của Giám đốc Sở Xây dựng tại Tờ trình số 57/TTr-SXD', ['Giám đốc Sở Xây dựng']],
  ['theo đề nghị của Giám đốc Trung tâm tại Tờ trình số 58/TTr-TTHC', [null]],
  [
    'Chương trình số 03-CTr/TU ngày 28/6/2017 về “Phát triển đô thị”; Chương trình số 05-CTr/TU ngày 29/6/2017 về “Cải cách hành chính” của Thành ủy khóa XVI',
    ['Thành ủy khóa XVI', 'Thành ủy khóa XVI'],
  ],
  ['Chương trình số 03-CTr/TU về “Phát triển đô thị của thành phố” theo kế hoạch', [null]],
  [
    'Nghị quyết số 36-NQ/TW ban hành ngày 22/10/2018 của Ban Chấp hành Trung ương',
    ['Ban Chấp hành Trung ương'],
  ],
  ['Quyết định số 5/QĐ-UBND của Chủ tịch UBND xã Ea Tu', ['Chủ tịch UBND xã Ea Tu']],
  ['Quyết định số 5/QĐ-UBND của Chủ tịch UBND thành phố; phải xem lại', ['Chủ tịch UBND thành phố']],
  ['Quyết định số 5/QĐ-UBND của UBND thị trấn Ea Súp', ['UBND thị trấn Ea Súp']],
  ['Quyết định số 5/QĐ-UBND của UBND Quận 1', ['UBND quận 1']],
  ['Quyết định số 5/QĐ-UBND của UBND TP. Huế', ['UBND TP. Huế']],
  ['Nghị quyết số 5/NQ-HĐND của Thường trực HĐND xã Kỳ Nam', ['Thường trực HĐND xã Kỳ Nam']],
  ['Quyết định số 5/QĐ-UBND của Phó Chủ tịch UBND huyện Vũ Quang', ['Phó Chủ tịch UBND huyện Vũ Quang']],
  ['Quyết định số 5/QĐ-UBND của UBND xã Năm 2015', ['UBND xã']],
  ['lập đề án trình UBND huyện phê duyệt theo Nghị quyết số 03/NQ-HĐND', [null]],
  ['Kế hoạch số 44/KH-UBND ngày 15/8/2025 Phòng Kinh tế - Tháng 8', [null]],
  ['Kết luận 01-KL/TW của Ban Tuyên giáo Quận ủy Tháng 9', ['Ban Tuyên giáo Quận ủy']],
  ['Báo cáo số 21-BC/ĐU của Đảng ủy Ủy ban nhân dân thành phố', ['Đảng ủy Ủy ban nhân dân thành phố']],
  ['Nghị quyết số 07-NQ/ĐU của Đảng ủy Quân khu 7', ['Đảng ủy Quân khu 7']],
  [
    'Kế hoạch số 09-KH/ĐU của Đảng ủy Tổng công ty Điện lực miền Bắc về học tập',
    ['Đảng ủy Tổng công ty Điện lực miền Bắc'],
  ],
  ['Kế hoạch số 09-KH/ĐU của Đảng ủy Sở Y tế', ['Đảng ủy Sở Y tế']],
  ['Kế hoạch số 09-KH/ĐU của Đảng ủy xã Tân Hòa', ['Đảng ủy xã Tân Hòa']],
  [
    'văn bản: | 1 | Nghị quyết số 18-NQ/TW | 25/10/2017 | Ban Chấp hành Trung ương | 2 | Kế hoạch số 12/KH-UBND | Sở Tài chính | Quý IV | 3 | Chỉ thị số 05-CT/TU | của Tỉnh ủy |',
    ['Ban Chấp hành Trung ương', null, 'Tỉnh ủy'],
  ],
  [
    'Ban Chấp hành Đảng bộ tỉnh (khóa XX) đã ban hành Nghị quyết số 04-NQ/TU; Huyện ủy Tam Đường (Lai Châu) ban hành Kế hoạch số 12-KH/HU',
    ['Ban Chấp hành Đảng bộ tỉnh (khóa XX)', 'Huyện ủy Tam Đường'],
  ],
  ['Kế hoạch số 15-KH/QUTW của Thường vụ Quân ủy Trung ương', ['Thường vụ Quân ủy Trung ương']],
  ['Hướng dẫn số 15/HD-TLĐ của Đoàn Chủ tịch Tổng Liên đoàn', ['Đoàn Chủ tịch Tổng Liên đoàn']],
  ['Báo cáo số 44/BC-HĐND của Ban Kinh\n\ntế - Ngân sách cho thấy', ['Ban Kinh tế - Ngân sách']],
  ['Kế hoạch số 45-KH/HU của Ban Nữ công\n\nVăn phòng đã trình', ['Ban Nữ công']],
  ['Kế hoạch số 09-KH/TU, ciia Bé Chinh tri', ['Bộ Chính trị']],
  ['Thông tư số 17/2019/TT-BNNPTNT của Bộ Nông nghiệp và PTNT', ['Bộ Nông nghiệp và PTNT']],
  [
    'Nghị quyết số 20-NQ/TW của Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII',
    ['Hội nghị lần thứ sáu Ban Chấp hành Trung ương khóa XII'],
  ],
];

describe('issuing bodies', () => {
  it.each(issuers)('%s', (printed, bodies) => {
    expect(extract(`Trước đó, ${printed}.`).citations.map((citation) => citation.statedIssuer)).toEqual(
      bodies,
    );
  });
});

/** What is printed, and the date that is read with each citation. */
const dates: readonly (readonly [printed: string, dates: readonly (string | null)[]])[] = [
  ['Chỉ thị số 06-CT/TW, ngày 24/8:2016', ['2016-08-24']],
  ['Quyết định số 217-QĐ/TW, ngày 12122013', ['2013-12-12']],
  ['Quyết định số 217-QĐ/TW, ngày 45122013', [null]],
  [
    'Nghị quyết số 36-NQ/TW ban hành ngày 22/10/2018, Quy định số 08-QĐ/TU (ký ngày 03/4/2019)',
    ['2018-10-22', '2019-04-03'],
  ],
  ['Nghị quyết số 36-NQ/TW ban hành tháng 10', [null]],
  ['Quy định số 61, 72-QĐ/TW ngày 03/5/2021 và ngày 14/9/2021 của Ban Bí thư', ['2021-05-03', '2021-09-14']],
  [
    'Kế hoạch số 21-KH/TU và Kế hoạch số 34-KH/TU lần lượt ngày 06/6/2022 và ngày 17/8/2022 của Tỉnh ủy',
    ['2022-06-06', '2022-08-17'],
  ],
  [
    'Nghị quyết số 41-NQ/TU, Nghị quyết số 42-NQ/TU, Nghị quyết số 43-NQ/TU ngày 05/4/2022 và ngày 06/4/2022',
    [null, null, '2022-04-05'],
  ],
  ['Thông tư số 21/2019/TT-BYT, 22/2019/TT-BYT ngày 21/8/2019', ['2019-08-21', '2019-08-21']],
  ['Quyết định số 900/QĐ-TLĐ ngày 1B/7/2022', ['2022-07-18']],
  ['Thông báo số 90-TB/TU ngày 3b/7/2022', [null]],
  // Dấu gạch chéo của ngày đọc thành dấu khác, thành chữ số, hoặc mất; năm gõ thừa một chữ số
  ['Hướng dẫn số 36-HD/TW ngày 7!3/2022', ['2022-03-07']],
  ['Nghị quyết số 25-NQ/TW ngày 25/722008', ['2008-07-25']],
  ['Nghị quyết số 13-NQ/TU, ngày 1028:2005', ['2005-08-10']],
  ['Quyết định số 90/QĐ-TTg ngày 1801/2022', ['2022-01-18']],
  ['Chỉ thị số 10-CT/TW ngày 05/122201 1', ['2011-12-05']],
  ['Quy định số 80-QĐ/TW ngày 18/8/20222', ['2022-08-18']],
  ['Kết luận số 12-KL/TU ngày 06722007', [null]],
  ['Kết luận số 12-KL/TU ngày 12/2013', [null]],
  ['Quy định số 80-QĐ/TW ngày 18/8/20022', [null]],
  ['Thông báo số 91-TB/TU ngày Q4/8/2D21', ['2021-08-04']],
  ['Thông báo số 92-TB/TU ngày 04/8/1gq8', ['1998-08-04']],
  ['Kế hoạch số 12/KH-UBND ng\ufffdy 09 th\ufffdng 10 năm 2024', ['2024-10-09']],
];

describe('dates printed with citations', () => {
  it.each(dates)('%s', (printed, expected) => {
    expect(extract(`Trước đó, ${printed}.`).citations.map((citation) => citation.statedDate)).toEqual(
      expected,
    );
  });
});

/** What a poor scan makes of a citation, and the symbol that it is. */
const damaged: readonly (readonly [printed: string, symbol: string])[] = [
  ['Nghi quyet 56 28-NQ/TW', '28-NQ/TW'],
  ['Nghi dinh $6 1 40/2017/ND-CP', '140/2017/NĐ-CP'],
  ['Quy dinh 56 3 O-QDI/TU', '30-QĐi/TU'],
  ['Nghi quyet so 18-NO/TW', '18-NQ/TW'],
  ['Quyét dinh s6 742-OB/TU', '742-QĐ/TU'],
  ['Pé dn sé 04-PA/TU', '04-ĐA/TU'],
  ['Két luan sé6 40-KL/TW', '40-KL/TW'],
  ['Quyét dinh s6 7 70-QD/TU', '770-QĐ/TU'],
  ['Ke hogch sé 88-KH/TU', '88-KH/TU'],
  ['Két lugn s6 77 - KL/TU', '77-KL/TU'],
  ['Nghị quyết số l8-NQ/TW', '18-NQ/TW'],
  ['Nghị quyết số 28-NQ/TVV của Bộ Chính trị', '28-NQ/TW'],
  ['Nghị quyết số 28~NQ/T^W', '28-NQ/TW'],
  ['Quyết định số 14/Z019/QĐ-TTg', '14/2019/QĐ-TTg'],
  ['Nghị định số 27/2025/NĐ-(P', '27/2025/NĐ-CP'],
  ['Tờ trình số 112/TTr – UBND', '112/TTr-UBND'],
  ['Quyet dinh 56 3O7/QD-UBND', '307/QĐ-UBND'],
  ['Dé dn s6 1 1-DA/TU', '11-ĐA/TU'],
  ['Hướng dẫn số 21-HD/UBKTTVV', '21-HD/UBKTTW'],
  ['Nghị định số 32/2015\\NĐ-CP', '32/2015/NĐ-CP'],
  ['Nghị định 77\\2021/NĐ-CP', '77/2021/NĐ-CP'],
  ['Quyết định số 15\\QĐ-UBND', '15/QĐ-UBND'],
  ['Nghị định số 18/2o18\\NĐ-CP', '18/2018/NĐ-CP'],
  ['Nghị định số 15/201g/NĐ-CP', '15/2019/NĐ-CP'],
  ['Quyết định số 19/2021/QƉ-UBND', '19/2021/QĐ-UBND'],
  ['Luật số 59/2020/0H14', '59/2020/QH14'],
  // Chữ trong mã cơ quan đọc nhầm thành số, chữ nước ngoài
  ['Thông tư số 12/2016/TT-ßYT', '12/2016/TT-BYT'],
  ['Quyết định số 2101/1999/QĐ-BY7', '2101/1999/QĐ-BYT'],
  ['Thông tư liên tịch số 08/2011/TTLT-BTC-8NV', '08/2011/TTLT-BTC-BNV'],
  ['Công văn số 415/8KHĐT-TH', '415/BKHĐT-TH'],
  ['Quyết định số 30/2025/QĐ-CTUBÑD', '30/2025/QĐ-CTUBND'],
  ['Thông báo số 77-TB/8TGTW', '77-TB/BTGTW'],
];

describe('damaged symbols', () => {
  it.each(damaged)('%s is %s', (printed, symbol) => {
    const [citation] = extract(`thực hiện ${printed}, ngày 17/11/2022 về nội dung.`).citations;
    expect(citation?.symbol).toBe(symbol);
    expect(citation?.text).toBe(printed.replace(/ của .*/, ''));
  });

  it('says what was read for what, in the original text', () => {
    const text = 'theo Quy dinh 56 3 O-QDI/TU ngay 05/7/2019';
    const [citation] = extract(text).citations;
    expect(citation?.repairs.map(({ read, as }) => `${read} → ${as}`)).toEqual(['3 O → 30', 'QDI → QĐi']);
    for (const repair of citation?.repairs ?? [])
      expect(text.slice(repair.start, repair.end)).toBe(repair.read);
    expect(citation?.confidence).toBeLessThan(0.95);
  });

  it('never yields a shorter number that looks right', () => {
    for (const printed of ['Quy định số ?28-QĐ/TW', 'Quyết định số 1#0/2017/QĐ-TTg']) {
      for (const citation of extract(`Theo ${printed}.`).citations) {
        expect(
          citation.confidence < 0.5 || citation.candidates.length > 0,
          `${printed}: ${citation.symbol}`,
        ).toBe(true);
      }
    }
  });

  it('settles a doubtful digit by the same symbol printed clearly elsewhere', () => {
    const text =
      'Thực hiện Nghị quyết số 28-NQ/TW, ngày 17/11/2022. Quán triệt Nghị quyết số 2S-NQ/TW, ngày 17/11/2022.';
    expect(extract(`${text} Nghị quyết số 28-NQ/TW.`).citations[1]?.symbol).toMatch(/^2[58]-NQ\/TW$/);
  });
});
