import { shippedFacts } from '../../src/facts/facts.js';
import { composeDocument } from '../../test/noise/compose.js';
import { type Random, seededRandom } from '../../test/noise/random.js';

/** Length that a plan reaches, in bytes of UTF-8. */
export const bytesEach = 50_000;

/** A plan whose numbers are made up: nearly every citation is unknown or at odds with the registry. */
export function faultyPlan(seed: number): string {
  for (let paragraphs = 20; ; paragraphs += 20) {
    const { text } = composeDocument(seed, { paragraphs, citingShare: 0.3 });
    if (Buffer.byteLength(text) >= bytesEach) return text;
  }
}

/**
 * A plan that cites as it should: what it cites the registry holds, is printed with its day and body, and nothing is
 * known to have ended it. As many of its paragraphs cite as in official texts.
 */
export function cleanPlan(seed: number): string {
  const random = seededRandom(seed);
  const lines = [
    ...['TỈNH ỦY ĐỒNG NAI', '*', `Số ${100 + random.below(300)}-KH/TU`, 'ĐẢNG CỘNG SẢN VIỆT NAM', ''],
    ...['Đồng Nai, ngày 02 tháng 11 năm 2026', '', 'KẾ HOẠCH', 'về công tác năm 2027', ''],
    ...[1, 2, 3].map(() => `Căn cứ ${citation(random)};`),
    ...['', 'I. NHIỆM VỤ VÀ GIẢI PHÁP'],
  ];
  for (let bytes = Buffer.byteLength(lines.join('\n')), count = 1; bytes < bytesEach; count++) {
    const line = `${count}. ${paragraph(random)}`;
    lines.push(line);
    bytes += Buffer.byteLength(line) + 1;
  }
  return [...lines, '', 'Nơi nhận:', '- Như trên;', '- Lưu Văn phòng.', ''].join('\n');
}

function paragraph(random: Random): string {
  const said = `${random.pick(sentences)} ${random.pick(sentences)}`;
  if (random.next() >= 0.3) return said;
  const second = random.next() < 0.3 ? `; ${citation(random)}` : '';
  return `${said} ${random.pick(leads)} ${citation(random)}${second}.`;
}

const ended = new Set(
  shippedFacts.registry.flatMap(({ relations }) => relations.map(({ target }) => String(target.id))),
);
const standing = shippedFacts.registry.filter(
  ({ id, issuedOn, issuer, expiresOn, contradictions, place }) =>
    issuedOn !== null &&
    issuer !== null &&
    expiresOn === null &&
    place === null &&
    contradictions.length === 0 &&
    !ended.has(id),
);

function citation(random: Random): string {
  const entry = standing[random.below(standing.length)];
  if (!entry) throw new RangeError('the registry holds nothing that stands');
  const [year, month, day] = (entry.issuedOn ?? '').split('-');
  return `${entry.type} số ${entry.symbol}, ngày ${day}/${month}/${year} của ${entry.issuer}`;
}

const sentences = [
  'Các cấp ủy, tổ chức đảng tập trung lãnh đạo, chỉ đạo, tạo chuyển biến rõ nét về nhận thức và hành động của cán bộ, đảng viên.',
  'Đến năm 2030, phấn đấu trên 85% thôn, tổ dân phố đạt chuẩn; giảm 12 đầu mối bên trong các cơ quan, đơn vị.',
  'Định kỳ 6 tháng, hằng năm báo cáo kết quả về cơ quan thường trực trước ngày 15 tháng 12 để tổng hợp.',
  'Bố trí kinh phí 4,5 tỷ đồng từ nguồn ngân sách địa phương; thời gian hoàn thành trong quý II/2027.',
  'Khoản 3 Điều 12 và điểm b mục 2 được thực hiện theo lộ trình, không để gián đoạn công việc.',
] as const;

const leads = ['Tiếp tục thực hiện nghiêm', 'Tổ chức thực hiện có hiệu quả', 'Thực hiện đúng'] as const;
