/**
 * The words of the made-up documents: names of districts that do not exist, subjects, sentences. Written for this
 * corpus in the manner of official documents; none is taken from one.
 */

export const districtNames: readonly string[] = [
  'Đồng Mây',
  'Hòa Lâm',
  'Tân Giang',
  'Phú Khê',
  'An Thạnh',
  'Vĩnh Sơn',
  'Long Hà',
  'Bình Trung',
  'Thạch Lộc',
  'Kim Bảng',
  'Yên Phúc',
  'Quang Minh',
  'Nghĩa Hưng',
  'Trà Lý',
  'Sơn Động',
  'Lương Tài',
  'Mỹ Xuyên',
  'Cẩm Khê',
  'Đông Hải',
  'Krông Năng',
];

/** First words of a subject; each goes with every topic. */
export const actions: readonly [string, ...string[]] = [
  'tăng cường',
  'nâng cao chất lượng',
  'đổi mới',
  'đẩy mạnh',
  'tiếp tục hoàn thiện',
  'nâng cao hiệu quả',
];

export const topics: readonly [string, ...string[]] = [
  'công tác cán bộ ở cơ sở',
  'công tác kiểm tra, giám sát',
  'cải cách hành chính',
  'chuyển đổi số trong cơ quan, tổ chức',
  'giáo dục nghề nghiệp',
  'bảo vệ môi trường lưu vực sông',
  'quản lý đất đai',
  'phát triển kinh tế tập thể',
  'công tác dân vận của chính quyền',
  'y tế dự phòng',
  'phòng, chống thiên tai',
  'giảm nghèo bền vững',
  'xây dựng nông thôn mới',
  'công tác thanh niên',
  'an toàn thực phẩm',
  'trật tự, an toàn giao thông',
  'phòng cháy, chữa cháy',
  'phát triển du lịch cộng đồng',
  'bảo tồn di sản văn hóa',
  'tiếp công dân, giải quyết khiếu nại',
  'quản lý tài nguyên khoáng sản',
  'phát triển nhà ở xã hội',
  'bảo hiểm y tế toàn dân',
  'đào tạo nghề cho lao động nông thôn',
  'thực hành tiết kiệm, chống lãng phí',
  'luân chuyển cán bộ lãnh đạo, quản lý',
  'quản lý biên chế',
  'phòng, chống tham nhũng',
  'công tác thông tin cơ sở',
  'phát triển hợp tác xã nông nghiệp',
];

/** Sentences without a citation: figures, deadlines and references to the document's own parts among them. */
export const fillers: readonly [string, ...string[]] = [
  'Các cấp ủy, tổ chức đảng tập trung lãnh đạo, chỉ đạo, tạo chuyển biến rõ nét về nhận thức và hành động của cán bộ, đảng viên.',
  'Đến năm 2030, phấn đấu trên 85% thôn, tổ dân phố đạt chuẩn; giảm 12 đầu mối bên trong các cơ quan, đơn vị.',
  'Định kỳ 6 tháng, hằng năm gửi kết quả về cơ quan thường trực trước ngày 15 tháng 12 để tổng hợp.',
  'Bố trí kinh phí 4,5 tỷ đồng từ nguồn ngân sách địa phương, hoàn thành trong quý II.',
  'Người đứng đầu chịu trách nhiệm về tiến độ và chất lượng công việc được giao.',
  'Công khai tiến độ giải quyết hồ sơ hằng tuần trên trang thông tin điện tử.',
  'Chú trọng phát hiện, nhân rộng mô hình hay, cách làm sáng tạo ở cơ sở.',
  'Tổ chức ít nhất 02 hội nghị đối thoại với nhân dân mỗi năm.',
  'Việc phân công bảo đảm rõ người, rõ việc, rõ thời gian, rõ kết quả.',
  'Rút ngắn ít nhất 20% thời gian giải quyết thủ tục so với năm trước.',
  'Cơ quan tham mưu theo dõi, đôn đốc, kịp thời báo cáo khó khăn, vướng mắc.',
  'Khen thưởng tập thể, cá nhân có thành tích; xử lý nghiêm nơi làm chiếu lệ.',
  'Bảo đảm 100% cán bộ, công chức được bồi dưỡng theo vị trí việc làm.',
  'Huy động các nguồn lực xã hội, không để dồn việc vào cuối kỳ.',
  'Tăng cường kiểm tra tại chỗ, hạn chế yêu cầu báo cáo bằng giấy.',
  'Sử dụng hiệu quả cơ sở vật chất hiện có, tránh đầu tư dàn trải.',
];

/** A sentence with one citation; the words before it tell what is done with the cited document. */
export interface CitingSentence {
  readonly before: string;
  readonly after: string;
  readonly role: 'directs' | 'reviews' | 'amends' | 'mentions';
}

export const citingSentences: readonly [CitingSentence, ...CitingSentence[]] = [
  { before: 'Tiếp tục thực hiện nghiêm ', after: '', role: 'directs' },
  { before: 'Quán triệt, triển khai thực hiện ', after: '', role: 'directs' },
  { before: 'Tổ chức thực hiện có hiệu quả ', after: '', role: 'directs' },
  { before: 'Chủ động phối hợp thực hiện ', after: '', role: 'directs' },
  { before: 'Bố trí cán bộ theo ', after: '', role: 'directs' },
  { before: 'Sơ kết việc thực hiện ', after: '', role: 'reviews' },
  { before: 'Tổng kết 05 năm thực hiện ', after: '', role: 'reviews' },
  { before: 'Kiểm tra việc thực hiện ', after: '', role: 'reviews' },
  { before: 'Tham mưu sửa đổi, bổ sung ', after: '', role: 'amends' },
];

export const signers: readonly [string, ...string[]] = [
  'Nguyễn Văn A',
  'Trần Thị B',
  'Lê Văn C',
  'Phạm Thị D',
  'Đỗ Văn E',
  'Hoàng Thị G',
  'Vũ Văn H',
];
