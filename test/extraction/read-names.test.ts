import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.js';

/** What is printed, and the documents that it cites by name and no symbol. */
const names: readonly (readonly [what: string, printed: string, named: readonly string[]])[] = [
  [
    'the congress of an organisation, and programmes of which there are drafts',
    'Kết quả thực hiện Nghị quyết Đại hội đại biểu phụ nữ Thành phố lần thứ XV. Trình dự thảo Chương trình hành động thực hiện Nghị quyết số 79-NQ/TW và Chương trình hành động thực hiện Nghị quyết số 80-NQ/TW.',
    [
      'Nghị quyết Đại hội đại biểu phụ nữ Thành phố lần thứ XV',
      'Chương trình hành động',
      'Chương trình hành động',
    ],
  ],
  ['a programme that each shall have', 'Các chi bộ xây dựng Kế hoạch thực hiện Nghị quyết số 79-NQ/TW.', []],
  // Luật
  [
    'a law whose date stands in the next line',
    'Căn cứ Luật Tổ chức HĐND và UBND\nngày 26/11/2003;',
    ['Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân'],
  ],
  [
    'a law of bodies printed short, with the day it was passed',
    'Căn cứ Luật tổ chức Hội đồng nhân dân và UBND đã được Quốc hội thông qua ngày 30-6-1983;',
    ['Luật Tổ chức Hội đồng nhân dân và Ủy ban nhân dân'],
  ],
  [
    'a law that no list knows, with the day it was passed',
    'Căn cứ Luật nuôi ong lấy mật đã được Quốc hội thông qua ngày 30-6-1983;',
    ['Luật nuôi ong lấy mật'],
  ],
  [
    'a name that begins with "bảo đảm", and one before what somebody else issues',
    'Tham mưu ban hành Quy chế bảo đảm an toàn thông tin mạng theo hướng dẫn của Sở; xây dựng Quy định chuẩn đầu ra ngoại ngữ không chuyên trình Hiệu trưởng ban hành.',
    ['Quy chế bảo đảm an toàn thông tin mạng', 'Quy định chuẩn đầu ra ngoại ngữ không chuyên'],
  ],
  [
    'a law behind another name and its verb',
    'Vận hành đúng Quy trình vận hành liên hồ chứa trên lưu vực sông Ba, chấp hành Luật Phòng, chống thiên tai.',
    ['Quy trình vận hành liên hồ chứa trên lưu vực sông Ba', 'Luật Phòng, chống thiên tai'],
  ],
  [
    "a law glued to its item's number",
    'Văn bản liên quan\n- 5Luật Xây dựng 2014',
    ['Luật Xây dựng năm 2014'],
  ],
  ['a law glued to its date', 'Căn cứ Luật Xây dựngngày 18 tháng 6 năm 2014;', ['Luật Xây dựng']],
  ['a law glued to the word before it', 'cho phù hợp vớiLuật Xây dựng và thực tế', ['Luật Xây dựng']],
  [
    'a law that no list knows, its words in small letters, joined by "và"',
    'Căn cứ Luật bảo vệ và phát triển nghề cá ngày 19 tháng 8 năm 1991;',
    ['Luật bảo vệ và phát triển nghề cá'],
  ],
  [
    'what follows a law is none of its words',
    'theo Luật Xây dựng và các văn bản hướng dẫn thi hành',
    ['Luật Xây dựng'],
  ],
  ['a year without "năm"', 'phù hợp với Luật Hợp tác xã 2023.', ['Luật Hợp tác xã năm 2023']],
  [
    'an amended law by its year',
    'khoản 4 Điều 1 Luật Luật sư sửa đổi 2012 quy định',
    ['Luật Luật sư (sửa đổi) năm 2012'],
  ],
  [
    'a title in capitals that ends with the word for law',
    'THÔNG TƯ\nBÃI BỎ MỘT SỐ VĂN BẢN QUY PHẠM PHÁP LUẬT DO BỘ TRƯỞNG BAN HÀNH\nCăn cứ Luật Xây dựng ngày 18 tháng 6 năm 2014;',
    ['Luật Xây dựng'],
  ],
  [
    'a wrong letter for Ư in a whole file',
    'Căn cứ Hiến pháp nƣớc Cộng hòa xã hội chủ nghĩa Việt Nam; Luật Đầu tƣ công',
    ['Hiến pháp', 'Luật Đầu tư công'],
  ],
  [
    'an ordinance whose name holds a comma, another whose words are in small letters',
    'rà soát Pháp lệnh Phòng, chống mại dâm và quy định chi tiết thi hành Pháp lệnh phí và lệ phí.',
    ['Pháp lệnh Phòng, chống mại dâm', 'Pháp lệnh Phí và lệ phí'],
  ],
  [
    'a law that a word like "không" does not end',
    'Căn cứ Luật Hàng không chung năm 2030; theo Luật Bảo tồn môi trường biển.',
    ['Luật Hàng không chung năm 2030', 'Luật Bảo tồn môi trường biển'],
  ],
  [
    'an ordinance about matters, to its date',
    'Căn cứ Pháp lệnh về quyền hạn, trách nhiệm của thanh tra nhân dân ở xã ngày 12/3/1990;',
    ['Pháp lệnh về quyền hạn, trách nhiệm của thanh tra nhân dân ở xã'],
  ],
  // Đại hội, hội nghị Trung ương
  [
    'the congress of a union is none of the Party',
    'thực hiện Nghị quyết Đại hội XII Công đoàn Việt Nam và Nghị quyết Đại hội XII của Đảng',
    [
      'Nghị quyết Đại hội XII Công đoàn Việt Nam',
      'Nghị quyết Đại hội đại biểu toàn quốc lần thứ XII của Đảng',
    ],
  ],
  [
    'the congress of a province by its ordinal alone',
    'Nghị quyết Đại hội XVI Đảng bộ tỉnh, Nghị quyết Đại hội IX của Đảng bộ huyện Đồng Mây nêu rõ',
    ['Nghị quyết Đại hội XVI Đảng bộ tỉnh', 'Nghị quyết Đại hội IX của Đảng bộ huyện Đồng Mây'],
  ],
  ['a congress that never was', 'theo Nghị quyết Đại hội lần thứ XXV của Đảng', []],
  [
    'a plenum that met twice under one number',
    'Nghị quyết Trung ương 6 (lần 2) khóa VIII; Nghị quyết Hội nghị lần thứ sáu (lần hai) Ban Chấp hành Trung ương khóa VIII',
    ['Nghị quyết Trung ương 6 (lần 2) khóa VIII', 'Nghị quyết Trung ương 6 (lần 2) khóa VIII'],
  ],
  // Điều lệ
  [
    'charters of unions and associations',
    'theo Điều lệ Hội Cựu chiến binh Việt Nam và Điều lệ Công đoàn Việt Nam (khóa XII); điều lệ hội quần chúng',
    ['Điều lệ Hội Cựu chiến binh Việt Nam', 'Điều lệ Công đoàn Việt Nam (khóa XII)'],
  ],
  [
    'statutes of schools and companies',
    'theo Điều lệ trường mầm non, Điều lệ tổ chức và hoạt động của Công ty cổ phần Môi trường An Bình',
    ['Điều lệ trường mầm non', 'Điều lệ tổ chức và hoạt động của Công ty cổ phần Môi trường An Bình'],
  ],
  [
    'the first of the grounds below a rule is no part of the title',
    'QUYẾT ĐỊNH\nban hành Quy chế làm việc của Ban Thường vụ Huyện ủy\n-----\n- Căn cứ Luật Đất đai;',
    ['Luật Đất đai'],
  ],
  [
    'the congress of a district by its name',
    'thực hiện Nghị quyết Đại hội Đảng bộ Tam Đường lần thứ XX và chủ đề năm',
    ['Nghị quyết Đại hội Đảng bộ Tam Đường lần thứ XX'],
  ],
  [
    'the congress of a new province, with its years',
    'Nghị quyết Đại hội Đảng bộ tỉnh lần thứ I, nhiệm kỳ 2025 - 2030;',
    ['Nghị quyết Đại hội Đảng bộ tỉnh lần thứ I, nhiệm kỳ 2025 - 2030'],
  ],
  [
    "the congress of the Farmers' Union",
    'triển khai Nghị quyết Đại hội Hội Nông dân tỉnh lần thứ X đến cơ sở',
    ['Nghị quyết Đại hội Hội Nông dân tỉnh lần thứ X'],
  ],
  [
    'Trung ương printed short',
    'tổng kết 15 năm Nghị quyết TƯ 5 (khóa VIII).',
    ['Nghị quyết Trung ương 5 khóa VIII'],
  ],
  // Văn bản được giao xây dựng, ban hành
  [
    'a regulation to be issued',
    'Sở Y tế tham mưu ban hành Quy định phân cấp quản lý viên chức trong quý II.',
    ['Quy định phân cấp quản lý viên chức'],
  ],
  [
    'a regulation on cooperation to be drafted',
    'trình Ủy ban nhân dân tỉnh ban hành Quy chế phối hợp quản lý khoáng sản trước ngày 30/6.',
    ['Quy chế phối hợp quản lý khoáng sản'],
  ],
  [
    'a cell of a table',
    '| 2 | Xây dựng Quy chế quản lý kinh phí đào tạo nghề | Phòng Việc làm |',
    ['Quy chế quản lý kinh phí đào tạo nghề'],
  ],
  [
    'grounds of the same type as the document',
    'TỈNH ỦY YÊN BÁI\n*\nSố 09-QC/TU\n\nQUY CHẾ\nquản lý kho tư liệu\n\n- Căn cứ Quy chế làm việc của Ban Chấp hành Đảng bộ tỉnh khóa XIX;\n\nBan Thường vụ Tỉnh ủy ban hành Quy chế quản lý kho tư liệu như sau:\n\nĐiều 1. Phạm vi\n',
    ['Quy chế làm việc của Ban Chấp hành Đảng bộ tỉnh khóa XIX'],
  ],
  [
    'the document itself is no ground',
    'TỈNH ỦY YÊN BÁI\n*\nSố 09-QC/TU\n\nQUY CHẾ\nquản lý kho tư liệu\n\nBan Thường vụ Tỉnh ủy ban hành Quy chế quản lý kho tư liệu như sau:\n\nĐiều 1. Phạm vi\nCăn cứ Quy chế này, các ban Đảng thực hiện.\n',
    [],
  ],
  [
    'one of a row of plans',
    'Thực hiện Quy hoạch điện VIII, Quy hoạch điện 7 điều chỉnh và quy hoạch điện.',
    ['Quy hoạch điện VIII', 'Quy hoạch điện 7 điều chỉnh'],
  ],
  [
    'the congress of an organisation, by its level or term of office',
    'Thực hiện Nghị quyết Đại hội Đảng bộ huyện; Nghị quyết Đại hội Chi bộ nhiệm kỳ 2020 - 2022; Nghị quyết Đại hội đại biểu Đảng bộ xã lần thứ 24; nghị quyết đại hội đảng bộ các cấp; Nghị quyết Đại hội Đảng các cấp.',
    [
      'Nghị quyết Đại hội Đảng bộ huyện',
      'Nghị quyết Đại hội Chi bộ nhiệm kỳ 2020 - 2022',
      'Nghị quyết Đại hội đại biểu Đảng bộ xã lần thứ 24',
    ],
  ],
  [
    'a congress named before, in short',
    'Học tập Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XX. Sớm đưa Nghị quyết Đại hội vào cuộc sống; chuẩn bị dự thảo Nghị quyết Đại hội công đoàn; nghị quyết đại hội.',
    [
      'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XX',
      'Nghị quyết Đại hội đại biểu Đảng bộ tỉnh lần thứ XX',
    ],
  ],
  ['no congress named', 'Sớm đưa Nghị quyết Đại hội vào cuộc sống.', []],
  [
    'the regulations of the forces',
    'Chấp hành Điều lệnh CAND, Điều lệnh đội ngũ Quân đội nhân dân, điều lệnh và kỷ luật.',
    ['Điều lệnh CAND', 'Điều lệnh đội ngũ Quân đội nhân dân'],
  ],
  [
    'laws by their subject',
    'Áp dụng Pháp lệnh về dân quân tự vệ và Nghị định về xã đội; góp ý dự án Luật về Hội.',
    ['Pháp lệnh về dân quân tự vệ', 'Nghị định về xã đội', 'Luật về Hội'],
  ],
  [
    'treaties by what they are about',
    'Tuyên truyền Công ước của Liên hợp quốc về quyền của người khuyết tật trong Nhân dân; Công ước quốc tế về an toàn hạt nhân; các công ước khác.',
    ['Công ước của Liên hợp quốc về quyền của người khuyết tật', 'Công ước quốc tế về an toàn hạt nhân'],
  ],
  [
    'a set of standards',
    'Bổ sung, sửa đổi Bộ tiêu chuẩn đạo đức người làm báo, xong trong quý III.',
    ['Bộ tiêu chuẩn đạo đức người làm báo'],
  ],
  [
    'what a council shall pass, by what it regulates',
    'Trình Hội đồng nhân dân tỉnh tại kỳ họp cuối năm Nghị quyết quy định mức thu phí tham quan.',
    ['Nghị quyết quy định mức thu phí tham quan'],
  ],
  [
    'a scheme that a Party committee submits',
    'Thông qua chủ trương ban hành Đề án sắp xếp các đơn vị sự nghiệp do Đảng ủy UBND tỉnh trình.',
    ['Đề án sắp xếp các đơn vị sự nghiệp'],
  ],
  ['the document itself is no citation', 'hai bên thống nhất ban hành Quy chế phối hợp như sau:', []],
];

describe('documents cited by name', () => {
  it.each(names)('%s', (_what, printed, named) => {
    const { citations } = extract(printed);
    expect(citations.filter(({ symbol }) => symbol === null).map(({ name }) => name)).toEqual(named);
  });
});

/** What is printed, and the issuing body of each citation. */
const issuers: readonly (readonly [what: string, printed: string, bodies: readonly (string | null)[]])[] = [
  [
    'two ministries of a joint circular',
    'Thông tư liên tịch số 18/2011/TTLT-BTC-BLĐTBXH ngày 10/2/2011 của Bộ Tài chính và Bộ Lao động - Thương binh và Xã hội hướng dẫn',
    ['Bộ Tài chính và Bộ Lao động - Thương binh và Xã hội'],
  ],
  [
    'one ministry of a circular, and what it does with another',
    'Thông tư số 18/2011/TT-BTC ngày 10/2/2011 của Bộ Tài chính và Bộ Y tế phối hợp thực hiện',
    ['Bộ Tài chính'],
  ],
  [
    'one body for a list with parts of documents',
    'Điều 4 Thông tư số 15/2010/TT-BTC ngày 28/9/2010; khoản 1, Điều 6 Thông tư số 64/2013/TT-BTC ngày 15/5/2013 của Bộ Tài chính',
    ['Bộ Tài chính', 'Bộ Tài chính'],
  ],
  [
    'one State body for two types',
    'Báo cáo số 297/BC-UBND và Tờ trình số 133/TTr-UBND ngày 20/11/2015 của Ủy ban nhân dân tỉnh',
    ['Ủy ban nhân dân tỉnh', 'Ủy ban nhân dân tỉnh'],
  ],
  [
    'no sharing of what bears /TW: several bodies use it',
    'Quy định số 11-QĐ/TW ngày 12/12/2013, Chỉ thị số 27-CT/TW ngày 25/12/2013 của Ban Bí thư',
    [null, 'Ban Bí thư'],
  ],
  [
    'no sharing of a chairman with what the committee issued',
    'Quyết định số 6/2013/QĐ-UBND; Quyết định số 9/2015/QĐ-UBND và Chỉ thị số 05/CT-UBND ngày 07/3/2012 của Chủ tịch UBND tỉnh',
    [null, null, 'Chủ tịch UBND tỉnh'],
  ],
  [
    'no sharing over a semicolon of what bears /TW and has its own date',
    'Kết luận số 11-KL/TW ngày 17/5/2021; Kết luận số 19-KL/TW ngày 14/10/2021 của Ban Bí thư',
    [null, 'Ban Bí thư'],
  ],
  [
    'before a list that prints its types',
    'các nghị quyết của Bộ Chính trị: Nghị quyết số 57-NQ/TW (khoa học), 66-NQ/TW (pháp luật), 68-NQ/TW (kinh tế tư nhân)',
    ['Bộ Chính trị', 'Bộ Chính trị', 'Bộ Chính trị'],
  ],
  [
    'a steering committee with what it carries out',
    'Kế hoạch số 05-KH/BCĐ của Ban Chỉ đạo thực hiện Nghị quyết của Tỉnh ủy; Kế hoạch số 03-KH/BCĐTW của Ban Chỉ đạo Trung ương triển khai thực hiện Kết luận của Ban Bí thư',
    [
      'Ban Chỉ đạo thực hiện Nghị quyết của Tỉnh ủy',
      'Ban Chỉ đạo Trung ương triển khai thực hiện Kết luận của Ban Bí thư',
    ],
  ],
  [
    'a subcommittee that no table knows',
    'Công văn số 05-CV/TBVK ngày 21/10/2019 của Tiểu ban Văn kiện về việc chuẩn bị',
    ['Tiểu ban Văn kiện'],
  ],
  [
    'a body that begins the next sentence',
    'Kế hoạch triển khai Nghị quyết số 59-NQ/TW\nBan Thường vụ Tỉnh ủy vừa ban hành kế hoạch mới',
    [null],
  ],
  [
    'a body of former times',
    'Nghị định số 66-HĐBT ngày 02/3/1992 của Hội đồng Bộ trưởng về cá nhân kinh doanh',
    ['Hội đồng Bộ trưởng'],
  ],
];

describe('issuing bodies', () => {
  it.each(issuers)('%s', (_what, printed, bodies) => {
    const { citations } = extract(printed);
    expect(citations.filter(({ symbol }) => symbol !== null).map(({ statedIssuer }) => statedIssuer)).toEqual(
      bodies,
    );
  });
});
