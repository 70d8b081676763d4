import { offset } from '../../src/documents/span.js';
import type { GoldCitation, GoldText } from './gold.js';
import { type Random, seededRandom } from './random.js';

/**
 * Writes documents of many kinds, places and numbers with their citations marked: texts that nobody has tuned for.
 * Places and subjects are made up or general; each document is made of the paragraphs below, filled by chance.
 */

interface IssuedType {
  readonly word: string;
  readonly abbreviation: string;
}

const partyTypes: readonly [IssuedType, ...IssuedType[]] = [
  { word: 'Nghị quyết', abbreviation: 'NQ' },
  { word: 'Chỉ thị', abbreviation: 'CT' },
  { word: 'Kết luận', abbreviation: 'KL' },
  { word: 'Quy định', abbreviation: 'QĐ' },
  { word: 'Quy định', abbreviation: 'QĐi' },
  { word: 'Quyết định', abbreviation: 'QĐ' },
  { word: 'Hướng dẫn', abbreviation: 'HD' },
  { word: 'Thông báo', abbreviation: 'TB' },
  { word: 'Kế hoạch', abbreviation: 'KH' },
  { word: 'Chương trình', abbreviation: 'CTr' },
  { word: 'Chương trình hành động', abbreviation: 'CTr' },
  { word: 'Đề án', abbreviation: 'ĐA' },
  { word: 'Công văn', abbreviation: 'CV' },
  { word: 'Báo cáo', abbreviation: 'BC' },
];

const partyBodies: readonly [PartyBody, ...PartyBody[]] = [
  { code: 'TW', name: 'Bộ Chính trị' },
  { code: 'TW', name: 'Ban Bí thư' },
  { code: 'TW', name: 'Ban Chấp hành Trung ương Đảng khóa XIII' },
  { code: 'TU', name: 'Ban Thường vụ Tỉnh ủy' },
  { code: 'TU', name: 'Tỉnh ủy' },
  { code: 'HU', name: 'Ban Thường vụ Huyện ủy' },
  { code: 'BTCTW', name: 'Ban Tổ chức Trung ương' },
  { code: 'UBKTTW', name: 'Ủy ban Kiểm tra Trung ương' },
];

interface PartyBody {
  readonly code: string;
  readonly name: string;
}

interface StateForm {
  readonly word: string;
  readonly symbol: (number: number, year: number) => string;
  readonly body: string;
}

const stateForms: readonly [StateForm, ...StateForm[]] = [
  { word: 'Nghị định', symbol: (n, year) => `${n}/${year}/NĐ-CP`, body: 'Chính phủ' },
  { word: 'Nghị quyết', symbol: (n) => `${n}/NQ-CP`, body: 'Chính phủ' },
  { word: 'Quyết định', symbol: (n) => `${n}/QĐ-TTg`, body: 'Thủ tướng Chính phủ' },
  { word: 'Chỉ thị', symbol: (n) => `${n}/CT-TTg`, body: 'Thủ tướng Chính phủ' },
  {
    word: 'Thông tư',
    symbol: (n, year) => `${two(1 + (n % 90))}/${year}/TT-BTC`,
    body: 'Bộ trưởng Bộ Tài chính',
  },
  {
    word: 'Thông tư',
    symbol: (n, year) => `${two(1 + (n % 90))}/${year}/TT-BNV`,
    body: 'Bộ trưởng Bộ Nội vụ',
  },
  { word: 'Quyết định', symbol: (n) => `${n}/QĐ-UBND`, body: 'Ủy ban nhân dân tỉnh' },
  { word: 'Kế hoạch', symbol: (n) => `${n}/KH-UBND`, body: 'Ủy ban nhân dân tỉnh' },
  {
    word: 'Nghị quyết',
    symbol: (n, year) => `${two(1 + (n % 90))}/${year}/NQ-HĐND`,
    body: 'Hội đồng nhân dân tỉnh',
  },
];

const subjects: readonly [string, ...string[]] = [
  'về tăng cường sự lãnh đạo của Đảng đối với công tác phòng, chống thiên tai',
  'về phát triển kinh tế tập thể trong giai đoạn mới',
  'về công tác dân vận của chính quyền các cấp',
  'về nâng cao chất lượng giáo dục nghề nghiệp',
  'về bảo vệ môi trường lưu vực sông',
  'về chuyển đổi số trong cơ quan, tổ chức',
  'về luân chuyển cán bộ lãnh đạo, quản lý',
  'về quản lý đất đai sau sắp xếp nông, lâm trường',
];

const places: readonly [string, ...string[]] = [
  'Hải Trung',
  'Sơn Bình',
  'Tân Giang',
  'Phú Lâm',
  'An Khê Thượng',
];

const fillers: readonly [string, ...string[]] = [
  'Các cấp ủy, tổ chức đảng tập trung lãnh đạo, chỉ đạo, tạo chuyển biến rõ nét về nhận thức và hành động của cán bộ, đảng viên.',
  'Đến năm 2030, phấn đấu trên 85% thôn, tổ dân phố đạt chuẩn; giảm 12 đầu mối bên trong các cơ quan, đơn vị.',
  'Định kỳ 6 tháng, hằng năm báo cáo kết quả về cơ quan thường trực trước ngày 15 tháng 12 để tổng hợp.',
  'Bố trí kinh phí 4,5 tỷ đồng từ nguồn ngân sách địa phương; thời gian hoàn thành trong quý II/2025.',
  'Khoản 3 Điều 12 và điểm b mục 2 được thực hiện theo lộ trình, không để gián đoạn công việc.',
];

const citing: readonly [string, ...string[]] = [
  'Tiếp tục quán triệt, thực hiện nghiêm ',
  'Rà soát, sửa đổi, bổ sung ',
  'Sơ kết việc thực hiện ',
  'Tổ chức thực hiện có hiệu quả ',
  'Theo quy định tại ',
  'Căn cứ vào nội dung của ',
];

interface Composition {
  readonly paragraphs?: number;
  /** Share of the paragraphs that cite a document; official texts have about a third. */
  readonly citingShare?: number;
}

/** One made-up document; the same seed gives the same document. */
export function composeDocument(
  seed: number,
  { paragraphs = 24, citingShare = 1 }: Composition = {},
): GoldText {
  const random = seededRandom(seed);
  const writer = new MarkedText();
  const place = random.pick(places);
  const isParty = random.next() < 0.6;
  head(writer, random, place, isParty);
  for (let count = 0; count < 2 + random.below(4); count++) {
    writer.add('Căn cứ ');
    cite(writer, random);
    writer.add(` ${random.pick(subjects)};\n`);
  }
  writer.add('\nI. NHIỆM VỤ VÀ GIẢI PHÁP\n');
  for (let count = 1; count <= paragraphs; count++) {
    writer.add(`${count}. ${random.pick(fillers)}`);
    if (random.next() >= citingShare) {
      writer.add(` ${random.pick(fillers)}\n`);
      continue;
    }
    writer.add(` ${random.pick(citing)}`);
    cite(writer, random);
    writer.add(random.next() < 0.5 ? ` ${random.pick(subjects)}` : '');
    if (random.next() < 0.3) {
      writer.add('; ');
      cite(writer, random);
    }
    writer.add('.\n');
  }
  writer.add('\nNơi nhận:\n- Như trên;\n- Lưu: VT.\n');
  return writer.finish(`composed-${seed}`, random.next() < 0.4 ? 90 : null);
}

function head(writer: MarkedText, random: Random, place: string, isParty: boolean): void {
  const { day, month, year } = someDay(random);
  const number = 1 + random.below(400);
  writer.add(
    isParty
      ? `TỈNH ỦY ${place.toUpperCase()}\n*\nSố ${number}-KH/TU\nĐẢNG CỘNG SẢN VIỆT NAM\n`
      : `ỦY BAN NHÂN DÂN\nTỈNH ${place.toUpperCase()}\nSố: ${number}/KH-UBND\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n`,
  );
  writer.add(
    `${place}, ngày ${two(day)} tháng ${two(month)} năm ${year}\n\nKẾ HOẠCH\n${random.pick(subjects)}\n\n`,
  );
}

/** Writes one citation, or two that share their beginning or end, in one of the printed manners. */
function cite(writer: MarkedText, random: Random): void {
  const day = someDay(random);
  if (random.next() < 0.4) {
    const form = random.pick(stateForms);
    const symbol = form.symbol(1 + random.below(2500), day.year);
    writer.mark(`${form.word} số ${symbol}`, symbol);
    writer.add(`${printedDay(day, random)} của ${form.body}`);
    return;
  }
  const type = random.pick(partyTypes);
  const { code, name } = random.pick(partyBodies);
  const number = printedNumber(1 + random.below(random.next() < 0.8 ? 180 : 900), random);
  const symbol = `${number}-${type.abbreviation}/${code}`;
  const lead = `${type.word}${random.next() < 0.9 ? ' số' : ''} `;
  if (random.next() < 0.12) {
    const second = `${printedNumber(1 + random.below(180), random)}-${type.abbreviation}/${code}`;
    writer.mark(lead + symbol, symbol);
    writer.add(random.pick([', ', ' và ']));
    writer.mark(second, second);
  } else {
    writer.mark(lead + symbol, symbol);
  }
  writer.add(`${printedDay(day, random)} của ${name}`);
}

interface Day {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

function someDay(random: Random): Day {
  return { day: 1 + random.below(28), month: 1 + random.below(12), year: 2008 + random.below(17) };
}

function printedDay({ day, month, year }: Day, random: Random): string {
  return random.pick([
    `, ngày ${two(day)}/${month}/${year}`,
    ` ngày ${day}/${month}/${year}`,
    ` ngày ${two(day)} tháng ${month} năm ${year}`,
    `, ngày ${day}-${month}-${year}`,
    '',
  ]);
}

function printedNumber(number: number, random: Random): string {
  return random.next() < 0.8 ? two(number) : String(number);
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** A text under way with its marked citations. */
class MarkedText {
  #text = '';
  readonly #citations: GoldCitation[] = [];

  add(words: string): void {
    this.#text += words;
  }

  mark(quote: string, symbol: string): void {
    const start = offset(this.#text.length);
    this.#text += quote;
    const end = offset(this.#text.length);
    this.#citations.push({ start, end, symbol, isDoubtful: false, hasNumber: true });
  }

  /** The text; with `width`, its lines are broken at spaces and after hyphens, as a page breaks them. */
  finish(name: string, width: number | null): GoldText {
    let text = this.#text;
    let citations: readonly GoldCitation[] = this.#citations;
    if (width !== null) ({ text, citations } = wrapped(text, citations, width));
    return { name, text, scope: { start: offset(0), end: offset(text.length) }, citations };
  }
}

/** Breaks lines at a space (which the line end replaces) or behind a hyphen (behind which it is put in). */
function wrapped(text: string, citations: readonly GoldCitation[], width: number) {
  const moved = new Uint32Array(text.length + 1);
  let out = '';
  let lineStart = 0;
  for (let at = 0; at < text.length; at++) {
    moved[at] = out.length;
    const character = text[at] ?? '';
    const isFull = out.length - lineStart > width;
    if (character === '\n' || (isFull && character === ' ')) {
      out += '\n';
      lineStart = out.length;
    } else {
      out += character;
      if (isFull && character === '-' && text[at + 1] !== ' ') {
        out += '\n';
        lineStart = out.length;
      }
    }
  }
  moved[text.length] = out.length;
  return {
    text: out,
    citations: citations.map((citation) => ({
      ...citation,
      start: offset(moved[citation.start] ?? 0),
      end: offset((moved[citation.end - 1] ?? 0) + 1),
    })),
  };
}
