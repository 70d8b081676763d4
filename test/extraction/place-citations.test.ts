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
  ['Việc đầu tư là hoàn toàn phù hợp với chủ trương nêu trong Nghị quyết số 12-NQ/TU.', ['mentions']],
  ['Văn bản đối chiếu: 7322/GM-HĐKH.', ['mentions']],
  ['Gửi kèm Công văn số 1350-CV/TU.', ['mentions']],
  ['Không áp dụng đối với công an, quân đội nêu tại Quyết định số 54-QĐ/TW.', ['mentions']],
  ['Giám sát chuyên đề về lãnh đạo, chỉ đạo thực hiện Chỉ thị số 05-CT/TW.', ['reviews']],
  ['Ngừng hiệu lực Quyết định số 12/2019/QĐ-UBND.', ['replaces']],
  ['Công văn số 12-CV/TU không còn giá trị thi hành.', ['replaces']],
  ['Hủy bỏ kết quả công nhận tại Quyết định số 12/QĐ-UBND.', ['amends']],
  ['Điều chỉnh khoản 1 Điều 2 Quyết định số 12/QĐ-UBND.', ['amends']],
  ['Bổ sung Điều 3a vào sau Điều 3 Thông tư số 12/2019/TT-BNV.', ['amends']],
  ['Bổ sung điều kiện cho các đội theo Thông tư số 12/2019/TT-BNV.', ['directs']],
  ['Gia hạn thời gian thực hiện Nghị quyết số 12/2020/NQ-HĐND đến 31/12/2025.', ['amends']],
  ['Kinh phí đã được cấp theo Quyết định số 12/QĐ-UBND.', ['mentions']],
  ['Kinh phí thực hiện theo Nghị quyết số 12/2019/NQ-HĐND.', ['directs']],
  ['Đề nghị Ban Tổ chức hướng dẫn Quy định số 50-QĐ/TW.', ['directs']],
  ['Sửa đổi Thông tư hướng dẫn Luật Nhà ở số 27/2023/QH15.', ['mentions']],
  ['Tuyên truyền các nghị định hướng dẫn thi hành Luật Đất đai số 31/2024/QH15.', ['mentions']],
  ['Xây dựng kế hoạch thực hiện Nghị quyết số 33-NQ/TW.', ['directs']],
  ['Tiếp theo Công văn số 12-CV/TU, đề nghị các đơn vị gửi danh sách.', ['mentions']],
  ['Chi bộ học Nghị quyết số 12-NQ/TW vào ngày 3/3.', ['directs']],
  ['Mở lớp tập huấn Nghị định số 12/2023/NĐ-CP cho cán bộ xã.', ['directs']],
  ['Đưa tin về khóa học có tên Nghị quyết số 12-NQ/TW.', ['mentions']],
  ['Tổng hợp tình hình thực hiện Chỉ thị số 12-CT/TW.', ['reviews']],
  ['Các nội dung không còn phù hợp với Nghị định số 61/2018/NĐ-CP.', ['mentions']],
  ['Điều chỉnh mức chi cho phù hợp với Nghị định số 61/2018/NĐ-CP.', ['directs']],
  [
    'Công trình không thuộc đối tượng quy định tại khoản 1 Điều 5 Thông tư số 37/2018/TT-BGTVT.',
    ['mentions'],
  ],
  [
    'Nghị quyết số 12/2017/NQ-HĐND được ban hành căn cứ Thông tư số 250/2016/TT-BTC.',
    ['mentions', 'mentions'],
  ],
  ['Việc ban hành là cần thiết và phù hợp với Điều 12 Thông tư số 9/2016/TT-BTP.', ['mentions']],
  ['UBND huyện thu tiền sai quy định tại Điều 3 Nghị định số 45/2014/NĐ-CP.', ['mentions']],
  ['Có 12 hồ sơ chưa niêm yết theo Điều 60 Nghị định số 43/2014/NĐ-CP.', ['mentions']],
  ['Hồ sơ chưa niêm yết thì phải niêm yết theo Điều 60 Nghị định số 43/2014/NĐ-CP.', ['directs']],
  [
    'Về căn cứ ban hành: đề nghị bổ sung Nghị định số 120/2016/NĐ-CP; bỏ Thông tư số 9/2015/TT-BXD.',
    ['mentions', 'mentions'],
  ],
  ['Căn cứ tình hình, bổ sung Quy định số 12-QĐ/TU.', ['amends']],
  ['Phó Thủ tướng chủ trì cuộc họp về tình hình thực hiện Nghị quyết số 43/2022/QH15.', ['reviews']],
  ['Các Điều 8, 9 và 12 Nghị định số 131/2013/NĐ-CP hết hiệu lực.', ['amends']],
  ['Giấy phép đã cấp theo Nghị định số 79/2012/NĐ-CP tiếp tục có giá trị.', ['mentions']],
  ['Giấy phép phải được cấp theo Nghị định số 79/2012/NĐ-CP.', ['directs']],
  ['Việc tổ chức không áp dụng khoản 2 Điều 3 Nghị định số 81/2013/NĐ-CP.', ['mentions']],
  ['Lập đề án trình UBND huyện phê duyệt theo Nghị quyết số 03/NQ-HĐND.', ['directs']],
  ['Sau hơn 11 năm thực hiện Nghị quyết số 35-NQ/TU, mức chi còn thấp.', ['reviews']],
  ['Sau 06 tháng thực hiện Quyết định số 12-QĐ/TU, các chi bộ đã ký cam kết.', ['reviews']],
  ['Văn phòng theo dõi, đôn đốc các xã thực hiện Công điện số 16/CĐ-UBND.', ['reviews']],
  ['Ban Tổ chức kiểm tra các chi bộ thực hiện Quy định số 24-QĐ/TW.', ['reviews']],
  ['Kiểm tra các chi bộ, thực hiện Quy định số 24-QĐ/TW.', ['directs']],
  ['Đôn đốc các cơ quan phải thực hiện Quy định số 24-QĐ/TW.', ['directs']],
  ['Sở Tài chính hướng dẫn ngay Nghị định số 85/2019/NĐ-CP.', ['directs']],
  [
    'Quyết định số 5/QĐ-UBND hết hiệu lực từ ngày Thông tư số 9/2023/TT-BTC được áp dụng.',
    ['replaces', 'mentions'],
  ],
  ['Hồ sơ nộp trước ngày Nghị định số 9/2023/NĐ-CP có hiệu lực được xét tiếp.', ['mentions']],
  [
    'Hội đồng nhân dân tỉnh đã ban hành Nghị quyết số 35/2012/NQ-HĐND trên cơ sở Thông tư số 12/2011/TT-BTC.',
    ['mentions', 'mentions'],
  ],
  ['Trên cơ sở Nghị quyết số 35-NQ/TU, xây dựng kế hoạch.', ['directs']],
  [
    'Ngày 24/7/2024, Chính phủ ban hành Nghị định số 95/2024/NĐ-CP quy định chi tiết Luật Nhà ở, thay thế Nghị định số 99/2015/NĐ-CP.',
    ['mentions', 'mentions', 'mentions'],
  ],
  ['Đề nghị Chính phủ ban hành Nghị định mới, thay thế Nghị định số 99/2015/NĐ-CP.', ['replaces']],
  [
    'Xây dựng Quy trình tiếp dân tại trụ sở, thay thế quy trình cũ kèm theo Quyết định số 40/QĐ-BV.',
    ['prepares', 'amends'],
  ],
  ['Thay thế cán bộ yếu kém theo Quy định số 41-QĐ/TW.', ['directs']],
  ['Sổ dùng mẫu kèm theo Hướng dẫn số 01-HD/TW.', ['directs']],
  ['Sáu tháng một lần rà soát việc thực hiện Chỉ thị số 12-CT/TW.', ['reviews']],
  ['Chấm điểm việc thực hiện Kế hoạch số 12/KH-UBND.', ['reviews']],
  ['Gửi số liệu tổng hợp theo Công văn số 12-CV/TU.', ['directs']],
  ['Tbực biện Kế hoạch số 12-KH/TU.', ['directs']],
  ['Các huyện ủy lhực hiệu Kế hoạch số 12-KH/TU.', ['directs']],
  ['Cụ thể hó a Nghị quyết số 54-NQ/TW.', ['directs']],
  ['Làm tbeo Hướng dẫn số 15-HD/TU.', ['directs']],
  ['Quyết định này thay t hế Quyết định số 50/QĐ-UBND.', ['replaces']],
  ['Hàng chèo cheo leo Kế hoạch số 12-KH/TU.', ['mentions']],
  ['Ông Trần Hữu Hiển Nghị quyết số 12-NQ/TU.', ['mentions']],
  ['Đơn vị cải thiện Quy chế số 12-QC/TU.', ['mentions']],
  ['Việc giới thiệu nhân sự phải đúng Quy định số 80-QĐ/TW.', ['directs']],
  ['Đại hội phải trang trọng, tiết kiệm, đúng Chỉ thị số 35-CT/TW.', ['directs']],
  ['Chi trả chế độ cho người nghỉ việc đúng Nghị định số 178/2024/NĐ-CP.', ['directs']],
  ['Soạn thảo văn bản đúng Hướng dẫn số 36-HD/VPTW.', ['directs']],
  ['Các đơn vị bám sát Kế hoạch số 55-KH/TU để xây dựng chương trình.', ['directs']],
  ['Hoàn thành trước 31/8/2025 như Công văn số 14-CV/TU đã yêu cầu.', ['directs']],
  ['Chế độ hội họp như Quy chế số 01-QC/TU đã quy định.', ['directs']],
  ['Hết năm 2025 giảm 5% hộ nghèo như Nghị quyết số 09-NQ/TU đã xác định.', ['mentions']],
  ['Một số đơn vị mua sắm chưa đúng Quyết định số 30/2014/QĐ-UBND.', ['reviews']],
  ['Nhiều xã chưa bám sát Kế hoạch số 55-KH/TU.', ['reviews']],
  ['Có nơi làm chưa đúng theo Hướng dẫn số 31-HD/BTCTW.', ['reviews']],
  ['12 xã chưa bố trí đủ công chức theo Đề án số 03-ĐA/TU.', ['mentions']],
  ['Đối với xã chưa bố trí đủ cán bộ thì thực hiện theo Đề án số 03-ĐA/TU.', ['directs']],
  ['Trong khi chưa có đề án mới, tiếp tục làm theo Hướng dẫn số 26-HD/TU.', ['directs']],
  ['Việc bàn giao tài sản theo Công văn số 4891/BTC-QLCS chưa xong.', ['mentions']],
  ['Chương trình cho vay theo Quyết định số 2085/QĐ-TTg đã kết thúc.', ['mentions']],
  ['Định mức giáo viên theo Thông tư số 16/2017/TT-BGDĐT làm tăng nhu cầu biên chế.', ['mentions']],
  ['Vốn vay tái canh theo Công văn số 3227/NHNN-TD giải ngân rất thấp.', ['mentions']],
  ['Cho vay vốn theo Quyết định số 2085/QĐ-TTg.', ['directs']],
  ['Đưa nội dung Nghị quyết số 10-NQ/TW vào kế hoạch thông tin đối ngoại.', ['directs']],
  ['Đưa Nghị quyết số 04-NQ/TW vào cuộc sống.', ['directs']],
  ['Đưa nội dung Chỉ thị số 05-CT/TW vào sinh hoạt chi bộ hằng quý.', ['directs']],
  ['Đưa nội dung Nghị quyết số 10-NQ/TW vào chương trình giám sát năm 2024.', ['reviews']],
  ['Một số cấp ủy chưa đưa Chỉ thị số 40-CT/TW vào chương trình công tác.', ['mentions']],
  ['Thực hiện ngay các nội dung nêu tại Kết luận số 183-KL/TW.', ['directs']],
  ['Triển khai dứt điểm các nội dung nêu tại Kết luận số 183-KL/TW.', ['directs']],
  ['Trong các nội dung nêu tại Báo cáo số 88-BC/TU, ba việc đã xong.', ['mentions']],
  ['Kiểm tra 06 tổ chức đảng về thực hiện Quy định số 55-QĐ/TW.', ['reviews']],
  ['Chi bộ kiểm tra 3 đảng viên thực hiện Quy định số 08-QĐi/TW.', ['reviews']],
  ['Giám sát ít nhất 02 chi bộ chấp hành Quy chế số 01-QC/TU.', ['reviews']],
  ['Kiểm tra ít nhất 03 chi bộ về chấp hành Quy định số 24-QĐ/TW.', ['reviews']],
  ['Kiểm tra, chỉ đạo 03 xã điểm thực hiện Nghị quyết số 26-NQ/TW.', ['directs']],
  ['Công văn này thay Công văn số 2090-CV/TU, ngày 25/11/2024.', ['replaces']],
  ['Tham mưu thay Quy chế số 01-QC/TU bằng quy chế mới.', ['replaces']],
  [
    'Thay cụm từ “Sở Nội vụ” bằng cụm từ “cơ quan tham mưu” tại Điều 3 Thông tư số 12/2019/TT-BNV.',
    ['amends'],
  ],
  ['Bỏ cụm từ “cấp huyện” tại Điều 5 Nghị quyết số 12/2022/NQ-HĐND.', ['amends']],
  ['Bộ Tư pháp thẩm định dự thảo theo quy định tại Nghị định số 38-CP.', ['directs']],
  ['Bãi bỏ khoản 4 Điều 3 và Phụ lục II kèm theo Nghị quyết số 10/2020/NQ-HĐND.', ['amends']],
  ['Bổ sung nội dung này vào Chương trình số 45-CTr/TU.', ['amends']],
  ['Đề nghị bổ sung vào Quy định số 23-QĐ/TU nội dung trách nhiệm của cấp ủy.', ['amends']],
  ['Bổ sung thành viên Ban Chỉ đạo tại Quyết định số 385/QĐ-UBND.', ['amends']],
  [
    'Thay thế Kế hoạch số 41/KH-UBND; bổ sung thành viên Ban Chỉ đạo tại Quyết định số 385/QĐ-UBND.',
    ['replaces', 'amends'],
  ],
  ['Bổ sung kinh phí cho các xã theo Quyết định số 385/QĐ-UBND.', ['directs']],
  ['Các quy định tại mục 2 phần II Thông tư số 46/2000/TT-BTC hết hiệu lực.', ['amends']],
  ['Các nội dung trái với Hướng dẫn này trong Công văn số 4126-CV/TU bị bãi bỏ.', ['amends']],
  ['Các nội dung của Hướng dẫn số 105-HD/TU hết hiệu lực từ 31/12/2020.', ['replaces']],
  [
    'Bãi bỏ Nghị quyết số 05/2023/NQ-HĐND của Hội đồng nhân dân tỉnh và sửa đổi, bổ sung một số điều của Nghị quyết số 11/2022/NQ-HĐND.',
    ['replaces', 'amends'],
  ],
  [
    'Chi trả theo Nghị định số 67/2025/NĐ-CP (sửa đổi, bổ sung một số điều của Nghị định số 178/2024/NĐ-CP).',
    ['directs', 'mentions'],
  ],
  [
    'Thực hiện các luật thuế mới, nhất là Luật số 71/2014/QH13 sửa đổi, bổ sung một số điều của các luật về thuế và Nghị định số 12/2015/NĐ-CP.',
    ['directs', 'directs'],
  ],
  ['Lưu ý các văn bản dẫn chiếu đến Quy định số 24-QĐ/TW đã hết hiệu lực.', ['mentions']],
  ['Nghiên cứu mô hình mới cho Quỹ Bảo lãnh đã thành lập tại Quyết định số 2215/QĐ-UBND.', ['mentions']],
  ['Thực hiện theo. Quyết định số 1908/QĐ-TLĐ.', ['directs']],
  ['Điểm 2.3 Hướng dẫn số 08-HD/UBKTTW nay sửa lại là “trước 45 ngày”.', ['amends']],
  ['Khoản 2 Điều 5 Thông tư số 12/2019/TT-BNV được sửa đổi, bổ sung như sau:', ['amends']],
  [
    'Sở Tài chính: a) Rà soát nguồn thu; thay thế Quyết định số 9/QĐ-UBND về chợ. b) Giải quyết chế độ theo Nghị định số 178/2024/NĐ-CP.',
    ['replaces', 'directs'],
  ],
  ['Việc thực hiện Quyết định số 38/2016/QĐ-TTg vướng ở định mức khoán.', ['reviews']],
  [
    'Quy định số 20-QĐ/TU thay thế quy định nào sau đây?\nA. Quy định số 37-QĐ/TU\nB. Quy định số 24-QĐ/TU',
    ['mentions', 'mentions', 'mentions'],
  ],
  ['Thực hiện việc ban hành văn bản theo thể thức trình bày tại Nghị định số 30/2020/NĐ-CP.', ['directs']],
  ['Báo cáo kết quả tự kiểm tra theo chế độ quy định tại Quyết định số 12/QĐ-TCT.', ['directs']],
  ['Tổng kết việc thực hiện Kết luận số 86-KL/TW.', ['reviews']],
  // Until it is replaced a document is carried out; who replaces it, and when, is not said here.
  [
    'Tiếp tục thực hiện đến khi có văn bản mới thay thế đối với: Nghị quyết số 11-NQ/TU; Chỉ thị số 20-CT/TU.',
    ['directs', 'directs'],
  ],
  ['Trong khi chưa có quy định thay thế, áp dụng Quy chế số 03-QC/TU.', ['directs']],
  ['Vẫn thực hiện cho đến khi được thay thế: Quy định số 09-QĐ/TU.', ['directs']],
  ['Khi có hướng dẫn mới, tham mưu thay thế Quy định số 09-QĐ/TU.', ['replaces']],
  // Said behind the document that heads its sentence: it is given up, or shall be changed.
  ['Công văn số 188-CV/ĐUK ngày 25-9-2012 về cùng nội dung thôi thực hiện.', ['replaces']],
  ['Hướng dẫn số 12-HD/TU không áp dụng nữa.', ['replaces']],
  ['Các quy định trước đây tại Hướng dẫn số 12-HD/TU trái với Kế hoạch này không còn hiệu lực.', ['amends']],
  ['Kế hoạch số 40-KH/TU chấm dứt hiệu lực từ ngày 01/7/2025.', ['replaces']],
  ['Chỉ thị số 31-CT/TU về chợ thôi thực hiện từ 01/7/2025.', ['replaces']],
  [
    'Những nội dung về trang trí, khánh tiết nêu tại Công văn số 131-CV/TU ngày 12/10/2020 không còn phù hợp, nay bãi bỏ.',
    ['amends'],
  ],
  [
    'Các yêu cầu tại Công văn số 388-CV/TU của Ban Thường vụ Tỉnh ủy được thay bằng các yêu cầu nêu trên.',
    ['replaces'],
  ],
  ['Đồng chí được phân công theo Quyết định số 188-QĐ/TU thôi thực hiện nhiệm vụ.', ['directs']],
  ['Quy định số 15-QĐ/TU không áp dụng đối với lực lượng vũ trang.', ['mentions']],
  [
    'Quyết định số 845/1999/QĐ-UB ngày 29-6-1999 của UBND tỉnh về quy ước làng văn hóa được rà soát, bổ sung nội dung tiết kiệm theo Chỉ thị số 27-CT/TW.',
    ['amends', 'directs'],
  ],
  ['Quy chế số 03-QC/TU cần được rà soát, sửa đổi trong quý II.', ['amends']],
  ['Quy hoạch cán bộ theo Hướng dẫn số 15-HD/TU được rà soát, bổ sung hằng năm.', ['directs']],
  // Of a list that a verb introduces one member is named.
  [
    'Nhất trí ban hành Quy chế, thay thế các quy chế của 03 đảng ủy xã cũ, trong đó có Quy chế số 01-QC/ĐU.',
    ['replaces'],
  ],
  [
    'Bãi bỏ Thông tư số 33/2017/TT-BTNMT và các điều khoản không còn phù hợp của Thông tư số 10/2024/TT-BTNMT.',
    ['replaces', 'amends'],
  ],
  [
    'Thực hiện theo Quy chế số 05-QC/TU; không dùng biểu mẫu của Quyết định số 244-QĐ/TW đã hết hiệu lực.',
    ['directs', 'mentions'],
  ],
  ['Dùng biểu mẫu của Hướng dẫn số 12-HD/BTCTW.', ['mentions']],
  // Looked into, though what is drawn up is a plan.
  [
    'Nêu bật kết quả 13 năm thực hiện Nghị quyết số 11-NQ/TW và 3 năm triển khai Chỉ thị số 21-CT/TW.',
    ['reviews', 'reviews'],
  ],
  [
    'Ủy ban Kiểm tra xây dựng kế hoạch kiểm tra 05 đảng bộ về thực hiện Chỉ thị số 06-CT/TW và Thông báo số 02-TB/TU.',
    ['reviews', 'reviews'],
  ],
  ['Xây dựng kế hoạch giám sát việc thực hiện Quy định số 55-QĐ/TW.', ['reviews']],
  ['Lập kế hoạch kiểm tra theo Quy định số 22-QĐ/TW.', ['directs']],
  // The same words lead two in.
  [
    'Trình dự thảo Chương trình hành động thực hiện Nghị quyết số 79-NQ/TW và Chương trình hành động thực hiện Nghị quyết số 80-NQ/TW.',
    ['prepares', 'mentions', 'prepares', 'mentions'],
  ],
  [
    'Xây dựng kế hoạch thực hiện Nghị quyết số 79-NQ/TW và kế hoạch thực hiện Nghị quyết số 80-NQ/TW.',
    ['directs', 'directs'],
  ],
  [
    'Triển khai Nghị quyết số 79-NQ/TW và sơ kết việc thực hiện Nghị quyết số 80-NQ/TW.',
    ['directs', 'reviews'],
  ],
  [
    'Chi trả theo Nghị định số 31/CP và các Nghị định sửa đổi, bổ sung Nghị định số 31/CP ngày 02/4/1995.',
    ['directs', 'mentions'],
  ],
  ['Nộp biên bản (theo mẫu số 04 ban hành kèm theo Nghị định số 118/2021/NĐ-CP).', ['directs']],
  [
    'Tổ chức thực hiện ngay kế hoạch thanh tra, kiểm tra thuế đã được Cục Thuế phê duyệt theo Quyết định số 44/QĐ-TCT.',
    ['directs'],
  ],
  [
    'Áp dụng bộ chỉ số trong việc đánh giá rủi ro để thực hiện kiểm tra việc quản lý hóa đơn ban hành tại Quyết định số 44/QĐ-TCT.',
    ['directs'],
  ],
  [
    'Tổ chức thực hiện Kế hoạch này; kiện toàn Ban Chỉ đạo được thành lập theo Quyết định số 44/QĐ-UBND.',
    ['mentions'],
  ],
  [
    'Nâng cao nhận thức và ý thức chấp hành pháp luật của người dân, nhất là các quy định của Luật Đất đai số 31/2024/QH15.',
    ['mentions'],
  ],
  [
    'Phấn đấu hoàn thành các mục tiêu của chương trình phát triển cây dược liệu theo Quyết định số 17/QĐ-TTg.',
    ['mentions'],
  ],
  ['Trên đây là Kế hoạch triển khai thực hiện Nghị quyết số 30-NQ/TW trên địa bàn tỉnh.', ['implements']],
  ['Trén day 1a-Ké hodch trién khai thutc hién Nghi quyét sé 30-NQ/TW trên địa bàn tỉnh.', ['implements']],
  [
    'Quyết định này thay thế Quyết định số 21/2020/QĐ-UBND ngày 09/12/2020 phân cấp thẩm quyền áp dụng định mức sử dụng công trình và Quyết định số 22/2020/QĐ-UBND ban hành định mức sử dụng đất.',
    ['replaces', 'replaces'],
  ],
  [
    'Các mức quy định tại khoản 2 Điều 4 Quyết định số 21/2020/QĐ-UBND ngày 09/12/2020 hết hiệu lực kể từ ngày 01/01/2024.',
    ['amends'],
  ],
  [
    'Bãi bỏ mục III Phụ lục kèm theo Quyết định số 44/QĐ-UBND; các nội dung còn lại của Quyết định số 44/QĐ-UBND vẫn giữ nguyên hiệu lực.',
    ['amends', 'mentions'],
  ],
  [
    'Quyết định này thay thế Danh mục thủ tục hành chính được Chủ tịch UBND tỉnh công bố tại các Quyết định: Số 44/QĐ-UBND ngày 28/12/2021, số 45/QĐ-UBND ngày 14/11/2019.',
    ['amends', 'amends'],
  ],
  [
    'Cấp kinh phí từ nguồn kinh phí đã giao cho Công an tỉnh tại Quyết định số 44/QĐ-UBND của UBND tỉnh.',
    ['mentions'],
  ],
  ['Quy định này áp dụng đối với các hội được thành lập theo Nghị định số 88/2003/NĐ-CP.', ['directs']],
  ['Tuyén truy€n, ph6 bién Chi thi s6 24-CT/TW, Ké hoach s6 72-KH/TU.', ['directs', 'directs']],
  ['Thue hién nhiém vu gan vdi thu hién Nghi quyét s6 26-NQ/TW ngay 05/11/2016.', ['directs']],
  ['Đánh giá kết quả 05 năm (2018 - 2023) thực hiện Chỉ thị số 31-CT/TW.', ['reviews']],
  [
    'Đưa nội dung thực hiện Nghị quyết số 30-NQ/TW, Nghị quyết số 12-NQ/TU vào chương trình giám sát hằng năm.',
    ['reviews', 'reviews'],
  ],
  ['Kiểm tra việc thực hiện Kế hoạch này gắn với Chỉ thị số 05-CT/TW.', ['reviews']],
  ['Quán triệt Kế hoạch này gắn với Chỉ thị số 05-CT/TW.', ['directs']],
  [
    'Qua 08 năm thực hiện Nghị quyết số 26-NQ/TW về nông nghiệp và 05 năm thực hiện Nghị quyết số 12-NQ/TU.',
    ['reviews', 'reviews'],
  ],
  [
    'Triển khai Kết luận số 31-KL/TW của Ban Bí thư và tổng kết 20 năm thực hiện Chỉ thị số 14-CT/TW.',
    ['directs', 'reviews'],
  ],
  [
    'Đánh giá việc thực hiện Chỉ thị số 31-CT/TW ngày 18/02/1998 về xây dựng và thực hiện Quy chế dân chủ ở cơ sở, Kết luận số 86-KL/TW ngày 07/01/2016.',
    ['reviews', 'mentions', 'reviews'],
  ],
  [
    'Rà soát, sửa đổi Quy chế phối hợp quản lý trật tự xây dựng ban hành theo Quyết định số 512-QĐ/TU.',
    ['amends', 'amends'],
  ],
  ['Rà soát, cập nhật Kế hoạch số 29-KH/TU.', ['amends']],
  ['Bổ sung quy chế làm việc của cấp ủy bảo đảm đúng Quy định số 24-QĐ/TW.', ['directs']],
  ['Báo cáo Ban Thường vụ theo yêu cầu tại Công văn số 512-CV/TU.', ['directs']],
  ['Giám sát không chồng chéo với đợt kiểm tra theo Kế hoạch số 29-KH/TU.', ['mentions']],
  ['Kiểm điểm những vấn đề được gợi ý (nếu có) tại Thông báo số 72-TB/TU.', ['mentions']],
  ['Danh mục văn bản triển khai thực hiện Nghị quyết số 30-NQ/TW.', ['mentions']],
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
  ['Quán triệt sâu sắc các quan điểm, mục tiêu của Nghị quyết số 28-NQ/TW.', ['directs']],
  ['Làm cho đảng viên nắm vững quan điểm, mục tiêu của Nghị quyết số 28-NQ/TW.', ['mentions']],
  ['Chịu trách nhiệm về kết quả thực hiện Nghị quyết số 28-NQ/TW.', ['directs']],
  ['Kế thừa kết quả 05 năm thực hiện Nghị quyết số 22-NQ/TU.', ['mentions']],
  ['Việc triển khai Kế hoạch số 14-KH/TU ở một số nơi còn chậm.', ['reviews']],
  ['Một số nơi triển khai Nghị quyết số 22-NQ/TU còn hình thức.', ['mentions']],
  ['Thời gian qua, các cấp ủy đã lãnh đạo thực hiện nghiêm túc Chỉ thị số 13-CT/TW.', ['reviews']],
  [
    'Sửa đổi Nghị định số 61/2018/NĐ-CP (đã được sửa đổi bởi Nghị định số 17/2021/NĐ-CP).',
    ['amends', 'mentions'],
  ],
  [
    'Thực hiện Nghị định số 61/2015/NĐ-CP (sửa đổi tại Nghị định số 74/2019/NĐ-CP), Nghị định số 10/2015/NĐ-CP.',
    ['directs', 'mentions', 'directs'],
  ],
  ['Áp dụng Quy định số 102-QĐ/TW về kỷ luật (thay cho Quy định số 18-QĐ/TW).', ['directs', 'mentions']],
  ['Không áp dụng với đơn quy định tại khoản 3 Điều 6 Thông tư số 05/2021/TT-TTCP.', ['mentions']],
  ['Khắc phục hạn chế đã nêu tại Thông báo số 45-TB/TU.', ['mentions']],
  ['Thực hiện các nhiệm vụ nêu tại Chương trình số 25-CTr/TU.', ['directs']],
  ['Đối với hồ sơ nêu tại Tờ trình số 88/TTr-UBND, thực hiện theo quy định.', ['mentions']],
  ['Sửa đổi quy chế quản lý ban hành theo Quyết định số 45/2019/QĐ-UBND.', ['amends']],
  ['Hồ sơ dùng mẫu 9-HSĐV ban hành kèm theo Hướng dẫn số 12-HD/BTCTW.', ['mentions']],
  ['Chương trình này thay cho mục 3 Chương trình số 51-CTr/TU.', ['amends']],
  ['Thay thế Hướng dẫn số 09-HD/TU và mục 4 Công văn số 14-CV/TU.', ['replaces', 'amends']],
  [
    'Thực hiện Quyết định số 500/QĐ-TTg phê duyệt Quy hoạch điện lực quốc gia; Nghị quyết số 55-NQ/TW của Bộ Chính trị.',
    ['directs', 'mentions', 'directs'],
  ],
  [
    'Theo Kế hoạch số 17-KH/TU của Tỉnh ủy thực hiện Nghị quyết số 21-NQ/TW và Kế hoạch số 07-KH/TW.',
    ['directs', 'mentions', 'mentions'],
  ],
  ['| 1 | Kế hoạch số 26/KH-UBND | 09/8/2022 | Sửa đổi, bổ sung |', ['amends']],
  [
    'Thay thế Quy chế số 01-QC/TU giữa Ủy ban Kiểm tra với Thanh tra tỉnh và Kế hoạch số 15-KH/TU.',
    ['replaces', 'replaces'],
  ],
  // One verb over a list, and where its reach ends.
  [
    'Bãi bỏ Quyết định số 12/2015/QĐ-UBND ngày 04/5/2015, Quyết định số 30/2016/QĐ-UBND, Chỉ thị số 05/CT-UBND.',
    ['replaces', 'replaces', 'replaces'],
  ],
  [
    'Chương trình này thay thế Chương trình số 12-CTr/TU về quản lý chợ, hàng rong và bãi bỏ Công văn số 40-CV/TU, Kế hoạch số 15-KH/TU.',
    ['replaces', 'replaces', 'replaces'],
  ],
  [
    'Các Quyết định số 71/QĐ-UB ngày 02/3/1998, số 80/1999/QĐ-UB của Ủy ban nhân dân tỉnh và các quy định trái với Quyết định này đều bãi bỏ.',
    ['replaces', 'replaces'],
  ],
  [
    'Bãi bỏ Quyết định số 14/2010/QĐ-UBND và khoản 2 Điều 5 Quy định ban hành kèm theo Quyết định số 21/2012/QĐ-UBND.',
    ['replaces', 'amends'],
  ],
  [
    'Kế hoạch này thay thế Kế hoạch số 12-KH/TU của Ban Thường vụ Tỉnh ủy khóa X. Công văn số 31-CV/TU được thực hiện đến hết năm 2023.',
    ['replaces', 'mentions'],
  ],
  [
    'Rà soát, sửa đổi, thay thế Nghị quyết số 08/2022/NQ-HĐND, Nghị quyết số 19/2023/NQ-HĐND.',
    ['amends', 'amends'],
  ],
  [
    '3. Tài liệu\n- Nghị quyết số 26-NQ/TW của Trung ương.\nII. HỌC TẬP, QUÁN TRIỆT\n- Nghị quyết số 27-NQ/TW;\n- Nghị quyết số 28-NQ/TW.',
    ['mentions', 'directs', 'directs'],
  ],
  // Where the title of a cited document ends.
  [
    'Thực hiện Chỉ thị số 18/CT-TTg về đẩy mạnh thi đua theo Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII của Đảng và Kế hoạch số 16/KH-UBND.',
    ['directs', 'mentions', 'directs'],
  ],
  [
    'Thực hiện Kết luận số 16-KL/TW của Bộ Chính trị về “Chiến lược phát triển thông tin đối ngoại giai đoạn 2011 - 2020”, Kế hoạch số 25-KH/TU.',
    ['directs', 'mentions', 'directs'],
  ],
  [
    'Thực hiện Công văn số 65/BCT-TCNL vềviệc triển khai Quyết định số 24/2014/QĐ-TTg.',
    ['directs', 'mentions'],
  ],
  // In the passive the agent stands behind the verb; what another document did, this one does not.
  ['Thông tư số 14/2018/TT-BYT được thay thế bằng Thông tư số 20/2024/TT-BYT.', ['mentions', 'mentions']],
  ['Kế hoạch số 26-KH/TU (được bãi bỏ tại Kế hoạch số 31-KH/TU).', ['mentions', 'mentions']],
  ['Kế hoạch số 26-KH/TU đã được Kế hoạch số 31-KH/TU thay thế.', ['mentions', 'mentions']],
  ['Quy chế số 03-QC/TU đã bãi bỏ theo Quyết định số 40-QĐ/TU.', ['mentions', 'mentions']],
  [
    'Nghị định số 12/2020/NĐ-CP được sửa đổi tại khoản 1 Điều 2 Nghị định số 13/2022/NĐ-CP.',
    ['mentions', 'mentions'],
  ],
  [
    '| 1 | Quyết định số 31/2015/QĐ-UBND | Bị bãi bỏ bởi Quyết định số 18/2024/QĐ-UBND | 10/5/2024 |',
    ['mentions', 'mentions'],
  ],
  ['| 1 | Chỉ thị số 05/CT-UBND | Về chợ | Thay thế bởi Chỉ thị số 09/CT-UBND |', ['mentions', 'mentions']],
  ['Thay thế Quyết định số 15-QĐ/TU về chợ bằng Quyết định số 40-QĐ/TU.', ['replaces', 'mentions']],
  ['Kế hoạch số 12-KH/TU được thay thế bởi Kế hoạch này.', ['replaces']],
  ['Sửa đổi, bổ sung một số điều tại Quy chế số 03-QC/TU.', ['amends']],
  ['Bãi bỏ cụm từ “phòng đọc điện tử” tại Điều 7 Quy chế số 03-QC/TU.', ['amends']],
  // A row of a table names a document and then its title.
  [
    '| 2 | Quyết định số 19/2020/QĐ-UBND | Sửa đổi Điều 4 Quyết định số 12/2016/QĐ-UBND | 21/7/2023 |',
    ['mentions', 'mentions'],
  ],
  ['| 3 | Quyết định số 12/2016/QĐ-UBND | Ban hành Quy chế phối hợp | 21/7/2023 |', ['mentions']],
  ['| 1 | Sở Nội vụ | Sửa đổi Điều 4 Quyết định số 12/2016/QĐ-UBND |', ['amends']],
  // The document itself is judged.
  ['Một số nội dung quy định tại Thông tư số 08/2019/TT-BNV còn bất cập.', ['mentions']],
  ['Hợp đồng này trái với quy định tại Nghị định số 60/2021/NĐ-CP.', ['mentions']],
  // What stands in brackets says nothing of what follows them.
  [
    'Thực hiện Kế hoạch số 26-KH/TU (tăng cường kiểm tra cơ sở), Kế hoạch số 27-KH/TU.',
    ['directs', 'directs'],
  ],
  ['Triển khai Chương trình số 14-CTr/TU (thực hiện Nghị quyết số 70-NQ/TW).', ['directs', 'mentions']],
  ['Thực hiện Quy định số 89-QĐ/TW (nay là Quy định số 214-QĐ/TW).', ['directs', 'mentions']],
  // Neither orders nor carries out.
  ['Một số xã chưa xây dựng kế hoạch thực hiện Kế hoạch số 84/KH-UBND.', ['mentions']],
  ['Hộ kinh doanh bao gồm cá nhân, nhóm người quy định tại Nghị định số 66/HĐBT.', ['mentions']],
  [
    'Các cấp ủy căn cứ Hướng dẫn số 31-HD/BTCTW; không áp dụng Công văn số 1197-CV/VPTW.',
    ['directs', 'mentions'],
  ],
  ['Về việc thay thế hóa đơn, Cục Thuế đã có Công văn số 41/CT-TTHT.', ['mentions']],
  ['Tuyên truyền theo các nội dung nêu trong Hướng dẫn số 61-HD/BTGTU.', ['directs']],
  [
    'Bãi bỏ các văn bản sau đây:\n1. Quyết định số 16/2001/QĐ-UB.\n2. Chỉ thị số 04/2008/CT-UBND.',
    ['replaces', 'replaces'],
  ],
];

/** A sentence with a change clause; symbol, kind, scope and day of each document that it changes. */
const changes: readonly (readonly [sentence: string, changes: readonly (readonly (string | null)[])[]])[] = [
  ['Chương trình này thay thế Chương trình số 12-CTr/TU.', [['12-CTr/TU', 'replaces', 'whole', null]]],
  [
    'Quyết định này thay thế Quyết định số 12-QĐ/TU kể từ ngày ký.',
    [['12-QĐ/TU', 'replaces', 'whole', '2023-05-12']],
  ],
  ['Bãi bỏ khoản 2 Điều 5 Quy chế số 05-QC/TU.', [['05-QC/TU', 'repeals', 'khoản 2 Điều 5', null]]],
  [
    'Quyết định số 12-QĐ/TU về quy chế làm việc hết hiệu lực kể từ ngày 01/7/2024, trừ Điều 5.',
    [['12-QĐ/TU', 'repeals', 'trừ Điều 5', '2024-07-01']],
  ],
  [
    'Các Quyết định số 10/2019/QĐ-UBND, 11/2019/QĐ-UBND hết hiệu lực từ ngày 01/01/2024.',
    [
      ['10/2019/QĐ-UBND', 'repeals', 'whole', '2024-01-01'],
      ['11/2019/QĐ-UBND', 'repeals', 'whole', '2024-01-01'],
    ],
  ],
  [
    'Bãi bỏ:\na) Chương IV Thông tư số 16/2022/TT-BTC;\nb) Công văn số 118/BTC-CST;\nc) Khoản 3 Điều 2 Thông tư số 13/2020/TT-BTC.',
    [
      ['16/2022/TT-BTC', 'repeals', 'Chương IV', null],
      ['118/BTC-CST', 'repeals', 'whole', null],
      ['13/2020/TT-BTC', 'repeals', 'Khoản 3 Điều 2', null],
    ],
  ],
  [
    'Sửa đổi, bổ sung một số điều của Quy chế số 05-QC/TU và Quy chế số 06-QC/TU.',
    [
      ['05-QC/TU', 'amends', 'một số điều', null],
      ['06-QC/TU', 'amends', 'một số điều', null],
    ],
  ],
  [
    'Bãi bỏ các văn bản sau:\n1. Quyết định số 16/2001/QĐ-UB.\n2. Khoản 4 Điều 2 Chỉ thị số 04/2008/CT-UBND.',
    [
      ['16/2001/QĐ-UB', 'repeals', 'whole', null],
      ['04/2008/CT-UBND', 'repeals', 'Khoản 4 Điều 2', null],
    ],
  ],
  [
    'Các Quyết định số 71/QĐ-UB, số 80/1999/QĐ-UB của Ủy ban nhân dân tỉnh đều bãi bỏ.',
    [
      ['71/QĐ-UB', 'repeals', 'whole', null],
      ['80/1999/QĐ-UB', 'repeals', 'whole', null],
    ],
  ],
  [
    'Chương trình này thay thế Chương trình số 12-CTr/TU về chợ và bãi bỏ Công văn số 40-CV/TU.',
    [
      ['12-CTr/TU', 'replaces', 'whole', null],
      ['40-CV/TU', 'repeals', 'whole', null],
    ],
  ],
  ['Thực hiện Nghị định số 12/2020/NĐ-CP được sửa đổi, bổ sung bởi Nghị định số 13/2022/NĐ-CP.', []],
  // A heading has named the same document with its title before.
  ...['Bãi bỏ cụm từ “bản giấy” tại khoản 3 Điều 2 của', 'Bãi bỏ khoản 3 Điều 2'].map(
    (order) =>
      [
        `Bãi bỏ một phần Điều 2 Thông tư số 27/2019/TT-BTC ngày 16/5/2019 sửa đổi, bổ sung một số quy định về biên lai\n\n${order} Thông tư số 27/2019/TT-BTC.`,
        [
          ['27/2019/TT-BTC', 'repeals', 'một phần Điều 2', null],
          ['27/2019/TT-BTC', 'repeals', order.replace(/^Bãi bỏ | của$/g, ''), null],
        ],
      ] as const,
  ),
  ['Tham mưu sửa đổi, bổ sung Quy chế số 05-QC/TU.', []],
  ['Quyết định số 31/2015/QĐ-UBND bị bãi bỏ bởi Quyết định số 18/2024/QĐ-UBND.', []],
  [
    'Quyết định số 31/2015/QĐ-UBND bị bãi bỏ bởi Quyết định này.',
    [['31/2015/QĐ-UBND', 'repeals', 'whole', null]],
  ],
  [
    'Khoản 2 Điều 5 Thông tư số 12/2019/TT-BNV được sửa đổi, bổ sung như sau:',
    [['12/2019/TT-BNV', 'amends', 'Khoản 2 Điều 5', null]],
  ],
  ['Hồ sơ theo khoản 2 Điều 5 Thông tư số 12/2019/TT-BNV được bổ sung trước ngày 30/6.', []],
  [
    'Thay thế cụm từ “Luật Nhà ở năm 2014” bằng cụm từ “Luật Nhà ở số 27/2023/QH15” tại Điều 4 Quyết định số 15-QĐ/TU.',
    [
      [
        '15-QĐ/TU',
        'replaces',
        'cụm từ “Luật Nhà ở năm 2014” bằng cụm từ “Luật Nhà ở số 27/2023/QH15” tại Điều 4',
        null,
      ],
    ],
  ],
  [
    'Sửa đổi Quy chế số 03-QC/TU như sau: thay thế từ “Nghị định số 43/2014/NĐ-CP” bằng từ “Luật Đất đai năm 2024”.',
    [['03-QC/TU', 'amends', 'whole', null]],
  ],
];

/** A sentence, and the documents without a symbol or by another name that it cites, with what they are. */
const names: readonly (readonly [
  sentence: string,
  cited: readonly (readonly [text: string, means: string])[],
])[] = [
  ['Xem xét trách nhiệm theo NQ TW4 (khóa XI).', [['NQ TW4 (khóa XI)', 'Nghị quyết Trung ương 4 khóa XI']]],
  [
    'Thực hiện Nghị quyết Trung ương 4, Trung ương 6 (khóa XII) gắn với thực tế.',
    [
      ['Nghị quyết Trung ương 4', 'Nghị quyết Trung ương 4'],
      ['Trung ương 6 (khóa XII)', 'Nghị quyết Trung ương 6 khóa XII'],
    ],
  ],
  [
    'Thực hiện Chiến lược bảo vệ môi trường quốc gia đến năm 2030 và Nghị quyết số 41-NQ/TW.',
    [
      [
        'Chiến lược bảo vệ môi trường quốc gia đến năm 2030',
        'Chiến lược bảo vệ môi trường quốc gia đến năm 2030',
      ],
      ['Nghị quyết số 41-NQ/TW', '41-NQ/TW'],
    ],
  ],
  [
    'Xây dựng Đề án nâng cấp bến đò ngang giai đoạn 2024 - 2030, trình Ban Thường vụ Tỉnh ủy.',
    [
      [
        'Đề án nâng cấp bến đò ngang giai đoạn 2024 - 2030',
        'Đề án nâng cấp bến đò ngang giai đoạn 2024 - 2030',
      ],
    ],
  ],
  [
    'Xây dựng Nghị định quy định về công chức cấp xã, trình trước ngày 30/11/2025.',
    [['Nghị định quy định về công chức cấp xã', 'Nghị định quy định về công chức cấp xã']],
  ],
  [
    'Tổng kết Nghị quyết số 26-NQ/TW của Ban Chấp hành Trung ương khóa X (Nghị quyết Tam nông); phát huy Nghị quyết Tam nông.',
    [
      ['Nghị quyết số 26-NQ/TW', '26-NQ/TW'],
      ['Nghị quyết Tam nông', '26-NQ/TW'],
      ['Nghị quyết Tam nông', '26-NQ/TW'],
    ],
  ],
  [
    'Thực hiện Kế hoạch số 12-KH/TW của Bộ Chính trị. Nắm chắc Kế hoạch 12 và Kế hoạch 12. Theo Kế hoạch số 7-KH/TW của Bộ Chính trị. Tuyên truyền Kế hoạch của Bộ Chính trị.',
    [
      ['Kế hoạch số 12-KH/TW', '12-KH/TW'],
      ['Kế hoạch 12', '12-KH/TW'],
      ['Kế hoạch 12', '12-KH/TW'],
      ['Kế hoạch số 7-KH/TW', '7-KH/TW'],
      ['Kế hoạch của Bộ Chính trị', '12-KH/TW'],
    ],
  ],
];

describe('documents by name', () => {
  it.each(names)('%s', (sentence, expected) => {
    const text = plan(`1. ${sentence}`)
      .replaceAll('KẾ HOẠCH', 'CHƯƠNG TRÌNH')
      .replaceAll('-KH/TU', '-CTr/TU');
    const cited = extract(text).citations.filter((citation) => citation.section === 'body');
    expect(cited.map((citation) => [citation.text, citation.symbol ?? citation.name])).toEqual(expected);
  });
});

describe('change clauses', () => {
  it.each(changes)('%s', (sentence, expected) => {
    const text = plan(`1. ${sentence}`).replace('KẾ HOẠCH', 'QUYẾT ĐỊNH').replace('-KH/TU', '/QĐ-UBND');
    const found = extract(text).citations.flatMap(({ symbol, change }) =>
      change ? [[symbol, change.kind, change.scope, change.effectiveOn]] : [],
    );
    expect(found).toEqual(expected);
  });
});

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

  it('does not cite what it issues', () => {
    expect(citations.filter((citation) => citation.typeWord === 'Quy định')).toEqual([]);
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

/** Lines of a preamble or of the end of a document, the citation looked at, and where it stands. */
const places: readonly (readonly [lines: string, symbol: string, section: string, role: string])[] = [
  [
    'Thực hiện Nghị quyết số 36-NQ/TW ngày 22/10/2018;\nCăn cứ Nghị định số 8/2020/NĐ-CP;',
    '36-NQ/TW',
    'basis',
    'implements',
  ],
  ['Theo Thông báo kết luận số 26-TB/TU;', '26-TB/TU', 'basis', 'mentions'],
  [
    'Căn cứ Nghị định số 13/2020/NĐ-CP hướng dẫn Luật Chăn nuôi; Nghị định số 46/2022/NĐ-CP;',
    '46/2022/NĐ-CP',
    'basis',
    'basis',
  ],
  [
    'Căn cứ Nghị định số 30/1998/NĐ-CP, Bộ Tài chính đã ban hành Thông tư số 99/1998/TT-BTC;',
    '99/1998/TT-BTC',
    'basis',
    'mentions',
  ],
];

describe('a preamble', () => {
  it.each(places)('%s', (lines, symbol, section, role) => {
    const text = decision.replace('Theo đề nghị', `${lines}\nTheo đề nghị`);
    const cited = extract(text).citations.find((citation) => citation.symbol === symbol);
    expect([cited?.section, cited?.role]).toEqual([section, role]);
  });
});

describe('notes and annexes at the end', () => {
  const end = plan('1. Việc (1), (2).').concat(`
_______________
(1) Kế hoạch số 90-KH/TU; Chỉ thị số 08-CT/TU.
(2) Đề án số 03-ĐA/TU.

Phụ lục I
DANH MỤC DỰ ÁN
1. Quyết định số 11/QĐ-UBND
`);
  it('have sections of their own', () => {
    const cited = extract(end).citations.slice(3);
    expect(cited.map(({ symbol, section, role }) => [symbol, section, role])).toEqual([
      ['90-KH/TU', 'footnote', 'explains'],
      ['08-CT/TU', 'footnote', 'explains'],
      ['03-ĐA/TU', 'footnote', 'explains'],
      ['11/QĐ-UBND', 'annex', 'mentions'],
    ]);
  });
});

/** What stands below the signature, and section and role of each citation there. */
const below: readonly (readonly [what: string, mark: string, lines: string, places: readonly string[]])[] = [
  [
    'notes that tell which documents there are',
    '1. Việc (1), (2).',
    '_______________\n(1) Tỉnh ủy ban hành Kế hoạch số 88-KH/TU về vay vốn; Thành ủy có Kế hoạch số 13-KH/TU.\n(2) Ban hành kèm theo Quyết định số 11/QĐ-TTg.',
    ['footnote explains', 'footnote explains', 'footnote explains'],
  ],
  [
    'a raised number',
    '1. Việc “bộ tứ”¹.',
    '_______________\n¹ Gồm: Nghị quyết số 57-NQ/TW, Nghị quyết số 59-NQ/TW.',
    ['footnote explains', 'footnote explains'],
  ],
  [
    'a number in two brackets, without a rule',
    '1. Việc([1]).',
    '([1]) Công văn số 12-CV/TU thực hiện Kết luận số 06-KL/TW.',
    ['footnote explains', 'footnote mentions'],
  ],
  [
    'a number in brackets whose mark stands above',
    '1. Chế độ của lực lượng bán chuyên trách(1).',
    '(1) Nghị định số 73/2009/NĐ-CP.',
    ['footnote explains'],
  ],
  [
    'notes that no blank line parts from the page',
    '1. Bộ máy sau hợp nhất(1), các luật đang có vướng mắc(2).',
    '2. Văn phòng bố trí kinh phí.\n(1) Theo Nghị quyết số 176/2025/QH15 về cơ cấu; Nghị định số 35/2025/NĐ-CP.\n(2) Gồm: Luật Đất đai số 31/2024/QH15.\nCác cấp ủy quán triệt Chỉ thị số 05-CT/TW.',
    ['footnote explains', 'footnote explains', 'footnote explains', 'recipients mentions'],
  ],
  [
    'members that are counted, where a point in brackets is named',
    '1. Tiêu chí tại điểm (1), bao gồm:',
    '(1) Thực hiện Nghị quyết số 176/2025/QH15.',
    ['recipients mentions'],
  ],
  [
    'the rows of a list repealed, its title in small letters',
    '1. Việc.',
    '## PHỤ LỤC\n\n**Danh mục văn bản bãi bỏ**\n\n| 1 | Kế hoạch số 118-KH/TU | 26/3/2018 | thực hiện Nghị quyết số 18-NQ/TW |\n| 2 | Chỉ thị số 35-CT/TU | 04/9/2024 | về đại hội |',
    ['annex replaces', 'annex mentions', 'annex replaces'],
  ],
  [
    'rows of a list that only counts up',
    '1. Việc.',
    'PHỤ LỤC\nDanh mục văn bản triển khai\n| 1 | Kế hoạch số 118-KH/TU | 26/3/2018 | thực hiện Nghị quyết số 18-NQ/TW |',
    ['annex mentions', 'annex mentions'],
  ],
  [
    'numbers that count, and no mark',
    '1. Việc của các sở, gồm: (1) Sở Tài chính; (2) Sở Nội vụ.',
    '(1) Nghị định số 73/2009/NĐ-CP.',
    ['recipients mentions'],
  ],
  [
    'an annex behind the notes',
    '1. Việc (1).',
    '_______________\n(1) Kế hoạch số 88-KH/TU.\nPHỤ LỤC\nSửa đổi Quyết định số 11/QĐ-UBND',
    ['footnote explains', 'annex amends'],
  ],
  [
    'parts of an annex that say what is done with what they list',
    '1. Việc.',
    'PHỤ LỤC\nI. VĂN BẢN HẾT HIỆU LỰC, BÃI BỎ TOÀN BỘ\n1. Nghị quyết số 17-NQ/TU về du lịch.\n2. Chỉ thị số 21-CT/TU.\nII. VĂN BẢN CẦN SỬA ĐỔI, BỔ SUNG\n3. Đề án số 11-ĐA/TU.\nIII. VĂN BẢN CÒN HIỆU LỰC, TIẾP TỤC THỰC HIỆN\n4. Nghị quyết số 01-NQ/TU.',
    ['annex replaces', 'annex replaces', 'annex amends', 'annex directs'],
  ],
  [
    'rows of a table that lost its lines',
    '1. Việc.',
    'PHỤ LỤC\nTT Tên văn bản Cơ quan chủ trì Hình thức xử lý\n1 Quy định số 50-QĐ/TU, ngày 27/12/2021 về quy hoạch cán bộ Ban Tổ chức Sửa đổi\n2 Quy chế số 13-QC/TU Ban Nội chính Thay thế\n3 Quyết định 217-QĐ/TU và 218-QĐ/TU về giám sát các đoàn thể Bãi bỏ\n4 Kế hoạch số 20-KH/TU về việc sửa đổi\n5 Chỉ thị số 30-CT/TU Văn phòng',
    [
      'annex amends',
      'annex replaces',
      'annex replaces',
      'annex replaces',
      'annex mentions',
      'annex mentions',
    ],
  ],
  [
    'a list whose title says what is done with its members',
    '1. Việc.',
    'PHỤ LỤC\nDANH MỤC VĂN BẢN BỊ BÃI BỎ\n(Kèm theo Kế hoạch này)\n1. Quyết định số 1/2010/QĐ-UBND thay thế Quyết định số 5/2001/QĐ-UB.\n2. Chỉ thị số 2/CT-UBND về việc tăng cường quản lý.',
    ['annex replaces', 'annex mentions', 'annex replaces'],
  ],
  [
    'rows under such a title, and one that says otherwise',
    '1. Việc.',
    'PHỤ LỤC\nDANH MỤC VĂN BẢN BÃI BỎ\n| STT | Văn bản | Ghi chú |\n|---|---|---|\n| 1 | Quyết định số 5/2011/QĐ-UBND | |\n| 2 | Quyết định số 7/2011/QĐ-UBND | Sửa đổi |',
    ['annex replaces', 'annex amends'],
  ],
  [
    'a list of what is changed in one way or another, and of what has expired',
    '1. Việc.',
    'PHỤ LỤC I\nDANH MỤC VĂN BẢN SỬA ĐỔI, THAY THẾ\n1. Quyết định số 1/2010/QĐ-UBND.\nPHỤ LỤC II\nDANH MỤC VĂN BẢN LIÊN QUAN ĐẾN DỰ ÁN\n1. Quyết định số 3/QĐ-UBND.',
    ['annex mentions', 'annex mentions'],
  ],
  [
    'a list of ended documents in parts: what a row says of its member is done by others',
    '1. Việc.',
    '**DANH MỤC**\n\n*(Công bố kèm theo Quyết định số 12/QĐ-UBND ngày 31/01/2020)*\n\nA. VĂN BẢN HẾT HIỆU LỰC TOÀN BỘ\n\n| STT | Loại | Số, ký hiệu; ngày | Tên gọi | Lý do | Ngày hết hiệu lực |\n| --- | --- | --- | --- | --- | --- |\n| 1 | Nghị quyết | 17/2013/NQ-HĐND ngày 11/7/2013 | Về lệ phí | Bị bãi bỏ bởi Nghị quyết số 18/2019/NQ-HĐND | 01/5/2019 |\n| 2 | Quyết định | 33/2014/QĐ-UBND ngày 22/7/2014 | Quy chế chợ | Văn bản làm căn cứ là Quyết định số 105/2009/QĐ-TTg hết hiệu lực | 15/7/2019 |\n\nB. VĂN BẢN HẾT HIỆU LỰC MỘT PHẦN\n\n| STT | Tên văn bản | Nội dung | Lý do |\n| --- | --- | --- | --- |\n| 1 | Quyết định số 59/2014/QĐ-UBND ngày 24/10/2014 | Khoản 2 Điều 6 | Không còn phù hợp với Thông tư số 13/2019/TT-BYT |',
    [
      'annex mentions',
      'annex replaces',
      'annex mentions',
      'annex replaces',
      'annex mentions',
      'annex amends',
      'annex mentions',
    ],
  ],
  [
    'such a list whose title goes over two lines, its part in a row',
    '1. Việc.',
    'DANH MỤC\nVĂN BẢN QUY PHẠM PHÁP LUẬT NGƯNG HIỆU LỰC, HẾT HIỆU LỰC TOÀN BỘ NĂM 2021\n(Ban hành kèm theo Quyết định số 12/QĐ-UBND)\n| TT | Tên văn bản | Lý do |\n|---|---|---|\n| 1 | Quyết định số 5/2011/QĐ-UBND | Được thay thế bằng Quyết định số 6/2021/QĐ-UBND |\n| II | VĂN BẢN HẾT HIỆU LỰC MỘT PHẦN | |\n| 2 | Quyết định số 7/2011/QĐ-UBND | Có quy định trái với Luật Đất đai số 31/2024/QH15 |',
    ['annex mentions', 'annex replaces', 'annex mentions', 'annex amends', 'annex mentions'],
  ],
  [
    'a list of ended documents without lines',
    '1. Việc.',
    'PHỤ LỤC\nDANH MỤC VĂN BẢN HẾT HIỆU LỰC THI HÀNH\n1. Nghị quyết số 17-NQ/TU về du lịch, do thay thế bởi Nghị quyết số 20-NQ/TU.\n2. Chỉ thị số 21-CT/TU.',
    ['annex replaces', 'annex mentions', 'annex replaces'],
  ],
  [
    'lists of what remains in force, and of what ended in whole or in part',
    '1. Việc.',
    'PHỤ LỤC\nA. VĂN BẢN HẾT HIỆU LỰC\n| 1 | Quyết định số 5/2011/QĐ-UBND | |\nB. VĂN BẢN CÒN HIỆU LỰC\n| 1 | Quyết định số 7/2011/QĐ-UBND | Luật Đất đai số 31/2024/QH15 |\nC. VĂN BẢN HẾT HIỆU LỰC TOÀN BỘ HOẶC MỘT PHẦN\n| SỐ TT | VĂN BẢN | LÝ DO |\n| 1 | Quyết định số 8/2011/QĐ-UBND | |',
    ['annex replaces', 'annex mentions', 'annex mentions', 'annex mentions'],
  ],
  [
    'an annex under a mark of a heading',
    '1. Việc.',
    '### Phụ lục: Phân công nhiệm vụ\n\n| TT | Nhiệm vụ |\n| 1 | Tổng kết Nghị quyết số 06-NQ/TU |',
    ['annex reviews'],
  ],
];

describe('below the signature', () => {
  it.each(below)('%s', (_what, mark, lines, places) => {
    const cited = extract(plan(mark).concat(`\n\n${lines}\n`)).citations.slice(3);
    expect(cited.map(({ section, role }) => `${section} ${role}`)).toEqual(places);
  });
});

describe('the line that tells what an annex came with', () => {
  it.each([
    ['a title of its own', '\n\nCHƯƠNG TRÌNH HÀNH ĐỘNG\nthực hiện Kết luận số 97-KL/TW'],
    ['a heading', '\n\nPhụ lục I\nDANH MỤC VIỆC THỰC HIỆN KẾT LUẬN SỐ 97-KL/TW'],
  ])('carries nothing out below %s', (_, heading) => {
    const text = plan('1. Việc.').concat(
      `${heading}\n(Ban hành kèm theo Quyết định số 512-QĐ/TU ngày 14/5/2023)\n\nI. MỤC TIÊU\n1. Việc.\n`,
    );
    const { documents, citations } = extract(text);
    expect(citations.find(({ symbol }) => symbol === '512-QĐ/TU')?.role).toBe('mentions');
    expect(documents.flatMap((document) => document.implements)).not.toContain('512-QĐ/TU');
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
