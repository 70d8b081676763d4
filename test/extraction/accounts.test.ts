import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.js';

const partyText = (type: string, title: string, text: string): string => `TỈNH ỦY THÁI BÌNH
*
Số 204-${type === 'BÁO CÁO' ? 'BC' : 'TB'}/TU

ĐẢNG CỘNG SẢN VIỆT NAM
Thái Bình, ngày 18 tháng 9 năm 2020

${type}
${title}
-----
${text}
`;

const report = (body: string): string =>
  partyText(
    'BÁO CÁO',
    'kết quả 03 năm thực hiện Nghị quyết số 39-NQ/TU về xây dựng nông thôn',
    `Thực hiện Công văn số 512-CV/TU, Ban Thường vụ báo cáo như sau:\n${body}`,
  );

const conclusion = (body: string): string =>
  partyText(
    'THÔNG BÁO',
    'Kết luận kiểm tra Đảng ủy xã Đông Minh',
    `Ban Thường vụ Huyện ủy kết luận như sau:\n${body}`,
  );

const directive = (text: string): string => partyText('CHỈ THỊ', 'về chấn chỉnh công tác đất đai', text);

/** A text, and the role of each citation behind its opening. */
type Case = readonly [what: string, text: string, roles: readonly string[]];

const lookingBack: readonly Case[] = [
  [
    'what was measured by a document, and what fell short of it',
    report(
      'I. KẾT QUẢ\n1. Công tác phát triển đảng theo Chỉ thị số 28-CT/TU đạt chỉ tiêu.\n2. Nguồn vốn tăng 2 lần so với Kế hoạch số 12-KH/TU.\nII. HẠN CHẾ\n1. Bổ nhiệm cán bộ không đúng Quy định số 80-QĐ/TU.\n2. Ban hành quy chế không đúng thẩm quyền quy định tại Quy định số 24-QĐ/TU.\nIII. NHIỆM VỤ\n1. Không chi không đúng Quy chế số 05-QC/TU.',
    ),
    ['mentions', 'mentions', 'reviews', 'mentions', 'directs'],
  ],
  [
    'results, shortcomings and tasks of a report',
    report(
      'I. KẾT QUẢ\n1. Huyện ủy triển khai Kế hoạch số 21-KH/TU, mở 14 lớp.\n2. Việc học tập gắn với chấp hành Quy định số 08-QĐ/TU.\nII. HẠN CHẾ\n1. Thiếu chủ động cụ thể hóa Kết luận số 17-KL/TU.\nIII. NHIỆM VỤ\n1. Thực hiện Chỉ thị số 26-CT/TU.',
    ),
    ['reviews', 'reviews', 'reviews', 'directs'],
  ],
  [
    'a report whose parts bear other headings, and what it asks for',
    report(
      'Phần thứ nhất. CÔNG TÁC LÃNH ĐẠO\n1. Các cấp ủy phổ biến Chỉ thị số 26-CT/TU đến chi bộ.\n2. Đề nghị tỉnh triển khai Đề án số 04-ĐA/TU.',
    ),
    ['reviews', 'directs'],
  ],
  [
    'merits, faults and demands of an inspection',
    conclusion(
      '1. Ưu điểm\nĐảng ủy quán triệt Nghị quyết số 39-NQ/TU.\n2. Khuyết điểm\nThực hiện chưa đầy đủ Quy chế số 05-QC/TU; trái với Quy định số 11-QĐ/TU.\n3. Yêu cầu\nThực hiện nghiêm Quy chế số 05-QC/TU.',
    ),
    ['reviews', 'reviews', 'mentions', 'directs'],
  ],
  [
    'the situation above the tasks of a directive',
    directive(
      'I. TÌNH HÌNH\n1. Các xã áp dụng Quy định số 11-QĐ/TU từ năm 2018.\nII. NHIỆM VỤ\n1. Áp dụng Quy định số 12-QĐ/TU.',
    ),
    ['reviews', 'directs'],
  ],
  [
    'what was done, outside such parts',
    directive(
      'I. NỘI DUNG\n1. Ban Cán sự đảng đã chủ động cụ thể hóa Nghị quyết số 39-NQ/TU; nay tiếp tục thực hiện Kết luận số 17-KL/TU.',
    ),
    ['reviews', 'directs'],
  ],
  [
    'by what something was done, and what is to be done by it',
    directive(
      'I. KẾT QUẢ\n1. Các sở đã sáp nhập 09 phòng theo Nghị định số 107/2020/NĐ-CP.\n2. Việc phối hợp theo Quy chế số 05-QC/TU chưa chặt chẽ.\nII. NHIỆM VỤ\n1. Sáp nhập các phòng theo Nghị định số 45/2025/NĐ-CP.',
    ),
    ['mentions', 'mentions', 'directs'],
  ],
  [
    'results and shortcomings told behind their headings, on the same lines',
    directive(
      'I. TÁN THÀNH\n1. Về kết quả, Đại hội khẳng định:\nTrong nhiệm kỳ qua bộ máy được sắp xếp theo Nghị quyết số 18-NQ/TW.\n2. Về hạn chế: Các phường chậm rà soát theo Nghị quyết số 39-NQ/TU; một số nơi triển khai Kế hoạch số 21-KH/TU với nguồn lực còn dàn trải, thiếu trọng tâm và chưa gắn với yêu cầu của người dân trên địa bàn.\nII. NHIỆM VỤ\n1. Thực hiện Chỉ thị số 26-CT/TU.',
    ),
    ['mentions', 'directs', 'reviews', 'directs'],
  ],
  [
    'a result that should yet be reached',
    directive('I. KẾT QUẢ CẦN ĐẠT\n1. Thực hiện xong Kế hoạch số 21-KH/TU.'),
    ['directs'],
  ],
];

/** An opening, and the role of each citation in it. */
const openings: readonly Case[] = [
  [
    'a page of news below its headline',
    'ĐẠI HỘI CÁC CHI BỘ\n\nThực hiện Chỉ thị số 35-CT/TW về đại hội đảng bộ các cấp, Ban Thường vụ Đảng ủy các cơ quan tỉnh đã khẩn trương ban hành kế hoạch tổ chức đại hội.\n\nCác chi bộ đã tổ chức đại hội.',
    ['reviews'],
  ],
  [
    'blame',
    directive(
      'Một số cấp ủy còn xem nhẹ việc thi hành Quyết định số 71-QĐ/TU; chậm triển khai Chỉ thị số 26-CT/TU; chấp hành chưa nghiêm Quy định số 11-QĐ/TU; triển khai Kế hoạch số 21-KH/TU còn chậm. Ban Thường vụ yêu cầu:\n1. Rà soát đất công.',
    ),
    ['reviews', 'reviews', 'reviews', 'mentions'],
  ],
  [
    'others who carry out badly',
    directive('Nhiều nơi triển khai Nghị quyết số 39-NQ/TU hình thức. Ban Thường vụ yêu cầu:\n1. Rà soát.'),
    ['reviews'],
  ],
  [
    'the purpose beside it',
    directive(
      'Các địa phương chưa quán triệt đầy đủ Kết luận số 17-KL/TU. Để thực hiện Nghị quyết số 39-NQ/TU, Ban Thường vụ yêu cầu:\n1. Rà soát.',
    ),
    ['reviews', 'implements'],
  ],
  [
    'what came of two documents in the years since',
    directive(
      'Thực hiện Nghị quyết số 39-NQ/TU về đất đai; Chỉ thị số 26-CT/TU của Ban Thường vụ, những năm qua việc quản lý đất công đã có chuyển biến tích cực. Tuy nhiên, vẫn còn lấn chiếm. Ban Thường vụ yêu cầu:\n1. Rà soát.',
    ),
    ['reviews', 'reviews'],
  ],
  [
    'a page that only tells',
    'Thực hiện Nghị quyết số 39-NQ/TU, Ủy ban nhân dân tỉnh đã ban hành các kế hoạch và xây dựng 12 cánh đồng lớn.',
    ['reviews'],
  ],
  [
    'what all bodies did by two documents and a third',
    directive(
      'Thực hiện Nghị quyết số 39-NQ/TU về thu ngân sách; Nghị quyết số 12/2023/NQ-HĐND, Kế hoạch số 21-KH/UBND, các cơ quan, đơn vị đã quán triệt và tổ chức thu đúng hạn. Ban Thường vụ yêu cầu:\n1. Rà soát.',
    ),
    ['reviews', 'reviews', 'reviews'],
  ],
  [
    'all of them, in a paper that bears its name in brackets',
    '(Baoanbinh.vn) – Thực hiện Nghị quyết số 39-NQ/TU, 100% đảng bộ trực thuộc Tỉnh ủy đã hoàn thành đại hội.',
    ['reviews'],
  ],
  [
    'what the document itself is',
    directive(
      'Thực hiện Nghị quyết số 39-NQ/TU, Ủy ban nhân dân tỉnh đã họp bàn và thống nhất như sau:\n1. Rà soát.',
    ),
    ['implements'],
  ],
  [
    'what happened behind the sentence that enacts',
    directive(
      'Thực hiện Nghị quyết số 39-NQ/TU, Ban Chấp hành Đảng bộ phường ban hành Chỉ thị như sau:\n1. Thời gian qua, Đảng bộ phường đã lãnh đạo thực hiện tốt.',
    ),
    ['implements'],
  ],
  [
    'grounds among what is carried out',
    directive(
      'Thực hiện Nghị quyết số 39-NQ/TU; căn cứ Công văn số 16/SNV-CCHC của Sở Nội vụ, Ban Thường vụ yêu cầu:\n1. Rà soát.',
    ),
    ['implements', 'basis'],
  ],
  [
    'short names behind titles that carry something out',
    directive(
      'Thực hiện Kết luận số 48-KL/TW về tiếp tục thực hiện sắp xếp xã (gọi tắt là Kết luận số 48-KL/TW), Ban Thường vụ yêu cầu:\n1. Rà soát.',
    ),
    ['implements', 'explains'],
  ],
  [
    'what people were taught at a meeting',
    'Tại lớp tập huấn, các báo cáo viên được nghe phổ biến Chỉ thị số 26-CT/TU.',
    ['mentions'],
  ],
  [
    'by what something was approved',
    directive(
      'Để thực hiện Chương trình đã được Tỉnh ủy phê duyệt tại Nghị quyết số 39-NQ/TU, Ban Thường vụ yêu cầu:\n1. Rà soát.',
    ),
    ['mentions'],
  ],
];

/** Sentences of a directive's body. */
const sentences: readonly (readonly [sentence: string, roles: readonly string[]])[] = [
  // The object of a report goes on behind a semicolon or "và việc".
  [
    'Nghe báo cáo tình hình thực hiện Nghị quyết số 39-NQ/TU; việc tổ chức thực hiện Chỉ thị số 26-CT/TU.',
    ['reviews', 'reviews'],
  ],
  [
    'Đánh giá kết quả triển khai Kế hoạch số 21-KH/TU và việc chấp hành Quy chế số 05-QC/TU.',
    ['reviews', 'reviews'],
  ],
  ['Kiểm tra việc thực hiện Chỉ thị số 26-CT/TU; thực hiện Kết luận số 17-KL/TU.', ['reviews', 'directs']],
  // What those present were told; what somebody must be told is an order.
  [
    'Các đồng chí dự hội nghị đã được quán triệt nội dung của Nghị quyết số 39-NQ/TU; Kết luận số 17-KL/TU.',
    ['mentions', 'mentions'],
  ],
  ['100% cán bộ phải được học tập Nghị quyết số 39-NQ/TU trước tháng 9.', ['directs']],
  ['Đồng chí Phó Bí thư đã phổ biến các văn bản, gồm:\n- Chỉ thị số 26-CT/TU;', ['mentions']],
  ['Thực hiện các nhiệm vụ được giao tại Chỉ thị số 26-CT/TU.', ['directs']],
  ['Kinh phí được giao tại Quyết định số 15/QĐ-UBND.', ['mentions']],
  ['Thc hin Chỉ thị số 26-CT/TU.', ['directs']],
  // Two verbs of a title with a comma between them.
  [
    'Thực hiện Công văn số 91-CV/TU, ngày 28/9/2015 của Tỉnh ủy về triển khai, thực hiện Kết luận số 14-KL/TW.',
    ['directs', 'mentions'],
  ],
  // Nobody is told to carry out what the text itself repeals.
  [
    'Chỉ thị này thay thế Chỉ thị số 14-CT/TU. Các vụ việc đang thụ lý theo Chỉ thị số 14-CT/TU thì tiếp tục giải quyết.',
    ['replaces', 'mentions'],
  ],
  ['Trường hợp đã có quyết định giao đất theo Quyết định số 71-QĐ/TU thì giữ nguyên.', ['mentions']],
  // What came much later cannot stand in a title.
  [
    'Thực hiện Kế hoạch số 21-KH/TU, ngày 05/3/2019 về tổng kết Chỉ thị số 14-CT/TU và Hướng dẫn số 30-HD/TU, ngày 22/6/2019.',
    ['directs', 'mentions', 'directs'],
  ],
  [
    'Thực hiện Kế hoạch số 21-KH/TU, ngày 05/3/2019 về tổng kết Chỉ thị số 14-CT/TW và Kết luận số 30-KL/TW, ngày 07/3/2019.',
    ['directs', 'mentions', 'mentions'],
  ],
  // A draft's name, a pointer, a suspension, a source.
  ['Góp ý dự thảo Hướng dẫn triển khai Nghị quyết số 39-NQ/TU.', ['mentions']],
  ['Soạn thảo quy chế, tham khảo Quy chế số 05-QC/TU.', ['mentions']],
  ['Tạm dừng thực hiện Quyết định số 71-QĐ/TU.', ['mentions']],
  ['Xử lý đơn vị vi phạm Quy định số 11-QĐ/TU.', ['mentions']],
  ['Không để cán bộ vi phạm Quy định số 11-QĐ/TU.', ['mentions']],
  ['Các khoản thu (trừ khoản đã được quy định tại Quy chế số 05-QC/TU) giữ nguyên.', ['mentions']],
  ['Nộp hồ sơ theo quy định tại Điều. 9 Quy chế số 05-QC/TU.', ['directs']],
  [
    'Theo Quyết định số 71-QĐ/TU về ban hành danh mục nghề thì doanh nghiệp được hỗ trợ theo Đề án số 04-ĐA/TU.',
    ['directs', 'directs'],
  ],
  ['Công bố 12 thủ tục quy định tại Nghị định số 18/2019/NĐ-CP.', ['mentions']],
  ['Thực hiện ý kiến của Ban Bí thư tại Công văn số 884-CV/VPTW.', ['directs']],
  ['Việc khắc phục thiếu sót chỉ ra tại Thông báo số 66-TB/TU còn chậm.', ['reviews']],
  // What a body has done by a document is told; what it is to do is ordered.
  [
    'Thực hiện Chỉ thị số 26-CT/TU về phòng cháy rừng, các huyện ủy đã kịp thời triển khai đến từng chi bộ.',
    ['reviews'],
  ],
  [
    'Tình hình chung\nThi hành Quy định số 11-QĐ/TU, chi bộ các thôn vùng cao đã nghiêm túc chỉ đạo kê khai.',
    ['reviews'],
  ],
  ['Thực hiện Chỉ thị số 26-CT/TU, các huyện ủy hoàn thành nhiệm vụ đã đề ra.', ['directs']],
  ['Thực hiện Chỉ thị số 26-CT/TU, các huyện ủy phải rà soát nơi đã triển khai.', ['directs']],
  [
    'Đoàn công tác làm việc với Huyện ủy về tình hình thực hiện Nghị quyết số 39-NQ/TU; việc học tập, triển khai thực hiện Kết luận số 17-KL/TU.',
    ['reviews', 'reviews'],
  ],
  ['Thường trực nghe về kết quả triển khai Đề án số 04-ĐA/TU.', ['reviews']],
  // The title of a part is no sentence of its own.
  [
    'Phân công theo đúng quy định tại mục III. Phân công nhiệm vụ và thời hạn của Kế hoạch số 21-KH/TU.',
    ['directs'],
  ],
  [
    'Biểu mẫu theo đúng quy định tại phần IV. Biểu mẫu và thời hạn nộp của Hướng dẫn số 30-HD/TU.',
    ['directs'],
  ],
  // Papers issued are named, and what a body is called after.
  [
    'Văn phòng đã tham mưu các văn bản gửi Tỉnh ủy:\n- Công văn số 45-CV/VPHU về việc rà soát hộ nghèo.\n- Công văn số 52-CV/VPHU về tiến độ.',
    ['mentions', 'mentions'],
  ],
  [
    'Huyện đã ban hành 02 văn bản sau:\n- Kế hoạch số 66-KH/HU về tuyên truyền.\n- Công văn số 70-CV/HU về kinh phí.',
    ['mentions', 'mentions'],
  ],
  [
    'Đối tượng: viên chức.\n2. Căn cứ pháp lý (2 văn bản):\n- Nghị định số 33/2026/NĐ-CP về đánh giá viên chức;\n- Quy định số 66-QĐ/TW về kiểm điểm.',
    ['basis', 'basis'],
  ],
  [
    'Các đồng chí dự hội nghị đã được quán triệt những nội dung cơ bản của các chương trình hành động của Tỉnh ủy: Nghị quyết số 12-NQ/TU.',
    ['mentions'],
  ],
  ['Thực hiện kết luận cuộc họp Ban Chỉ đạo Nghị quyết liên tịch số 05/2012/NQLT.', ['mentions']],
  ['Kiện toàn Ban Chỉ đạo thực hiện Nghị quyết số 39-NQ/TU.', ['mentions']],
  ['Ban Chỉ đạo tỉnh tiếp tục thực hiện Nghị quyết số 39-NQ/TU.', ['directs']],
  // Như, mà: mức văn bản kia quy định là mức phải theo; điều nó nêu ra thì chỉ được kể lại
  ['Không kéo dài quá thời lượng mà Hướng dẫn số 12-HD/BTCTU quy định.', ['directs']],
  ['Miễn, giảm thuế như Nghị định số 15/CP đã cho phép.', ['directs']],
  ['Khắc phục hạn chế như Thông báo số 61-TB/TU đã chỉ ra.', ['mentions']],
  ['Giữ ổn định để mà Nghị quyết số 12-NQ/TU quy định không bị vi phạm.', ['mentions']],
  // Sai phạm nêu tại kết luận thanh tra thì phải sửa; tình trạng nêu trong thông báo chỉ được nhắc
  ['Xử lý dứt điểm các sai phạm nêu tại Kết luận thanh tra số 45/KL-TTr.', ['directs']],
  ['Khắc phục các thiếu sót chỉ ra tại Kết luận kiểm tra số 12-KL/UBKTTU.', ['directs']],
  ['Chấn chỉnh tình trạng nêu tại Thông báo số 45-TB/TU.', ['mentions']],
  ['Các trường hợp vi phạm nêu tại Kết luận thanh tra số 45/KL-TTr đã rõ.', ['mentions']],
  ['Nhân rộng mô hình cổng trường an toàn nêu trong Nghị quyết liên tịch số 02/NQLT-TĐTN-CATP.', ['directs']],
  // Sắp xếp đã xong theo văn bản kia
  [
    'Cán bộ xã sau sắp xếp đơn vị hành chính theo Nghị quyết số 1674/NQ-UBTVQH15 được bố trí nhà ở.',
    ['mentions'],
  ],
  ['Sắp xếp đơn vị hành chính theo Nghị quyết số 1674/NQ-UBTVQH15.', ['directs']],
  [
    'Nghị quyết số 04-NQ/TU còn 3 mục tiêu không đạt; việc thực hiện xử lý nợ theo Quyết định số 146/2001/QĐ-TTg còn chậm.',
    ['mentions', 'reviews'],
  ],
];

const rolesIn = (text: string, section: string): string[] =>
  extract(text)
    .citations.filter((citation) => citation.section === section)
    .map((citation) => citation.role);

describe('what looks back', () => {
  it.each(lookingBack)('%s', (_what, text, roles) => expect(rolesIn(text, 'body')).toEqual(roles));
});

describe('an opening that looks back', () => {
  it.each(openings)('%s', (_what, text, roles) => expect(rolesIn(text, 'opening')).toEqual(roles));
});

describe('sentences', () => {
  it.each(sentences)('%s', (sentence, roles) =>
    expect(rolesIn(directive(`Ban Thường vụ yêu cầu như sau:\n1. ${sentence}`), 'body')).toEqual(roles),
  );
});
