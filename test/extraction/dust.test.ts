import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.js';

/** What dust or a stray mark between the words of a citation leaves to be read: symbol, date, body. */
const citations: readonly (readonly [printed: string, read: readonly (string | null)[]])[] = [
  // Vết bẩn thay dấu cách trước "số"
  [
    'Nghị quyết.số 12-NQ/TU, ngày 05/3/2021 của Tỉnh ủy',
    ['Nghị quyết.số 12-NQ/TU', '12-NQ/TU', '2021-03-05', 'Tỉnh ủy'],
  ],
  ["Kế hoạch'số 45/KH-UBND ngày 05/3/2021", ["Kế hoạch'số 45/KH-UBND", '45/KH-UBND', '2021-03-05', null]],
  ['Chỉ thị:số 09-CT/TW', ['Chỉ thị:số 09-CT/TW', '09-CT/TW', null, null]],
  // … giữa "số" và con số
  ['Công văn số “.\n812/BTC-TCT', ['Công văn số “.\n812/BTC-TCT', '812/BTC-TCT', null, null]],
  ['Quyết định số\n-812/QĐ-UBND', ['Quyết định số\n-812/QĐ-UBND', '812/QĐ-UBND', null, null]],
  ['Quyết định số -812/QĐ-UBND', ['Quyết định số -812/QĐ-UBND', '812/QĐ-UBND', null, null]],
  // … giữa ký hiệu và ngày
  [
    'Hướng dẫn số 41-HD/BTCTW¿.ngày 28/01/2011',
    ['Hướng dẫn số 41-HD/BTCTW', '41-HD/BTCTW', '2011-01-28', null],
  ],
  ['Chỉ thị số 10/CT-UBND_ngày 14/8/2020', ['Chỉ thị số 10/CT-UBND', '10/CT-UBND', '2020-08-14', null]],
  [
    'Nghị định số 42/2019/NĐ-CP._ ngày\n16/5/2019',
    ['Nghị định số 42/2019/NĐ-CP', '42/2019/NĐ-CP', '2019-05-16', null],
  ],
  ['Tờ trình số 77-TTr/ĐU\n.. ngày 28/7/2025', ['Tờ trình số 77-TTr/ĐU', '77-TTr/ĐU', '2025-07-28', null]],
  [
    'Quyết định số 31/2010/QĐ-UBND _\n\n“ngày 20/12/2010',
    ['Quyết định số 31/2010/QĐ-UBND', '31/2010/QĐ-UBND', '2010-12-20', null],
  ],
  // … trước và trong tên cơ quan
  [
    'Chỉ thị số 09-CT/TW, ngày 05/3/2021:của Ban Bí thư',
    ['Chỉ thị số 09-CT/TW', '09-CT/TW', '2021-03-05', 'Ban Bí thư'],
  ],
  [
    'Chỉ thị số 09-CT/TW, ngày 05/3/2021 của.Ban Bí thư',
    ['Chỉ thị số 09-CT/TW', '09-CT/TW', '2021-03-05', 'Ban Bí thư'],
  ],
  [
    'Thông tư số 86/2011/TT-BTC ngày 17/6/2011 của Bộ ˆ\n___ Tài chính',
    ['Thông tư số 86/2011/TT-BTC', '86/2011/TT-BTC', '2011-06-17', 'Bộ Tài chính'],
  ],
  // Tên cơ quan mất chữ mà mã của ký hiệu cho biết
  [
    'Chi thi s6 245/TTg ngay 22-4-1996 cua Tha rung\nChinh phi',
    ['Chi thi s6 245/TTg', '245/TTg', '1996-04-22', 'Thủ tướng Chính phủ'],
  ],
  [
    'Céng dién s6 1275/CD-TTg ngay 19/9/2020 cia Tha tuwéng Chinh phu',
    ['Céng dién s6 1275/CD-TTg', '1275/CĐ-TTg', '2020-09-19', 'Thủ tướng Chính phủ'],
  ],
  [
    'Quyet dinh s6 15/QD-TTg ngay 19/9/2020 cua Tha tuc',
    ['Quyet dinh s6 15/QD-TTg', '15/QĐ-TTg', '2020-09-19', null],
  ],
  // Không phải vết bẩn: câu sau có ngày của nó, dấu chấm phẩy sang văn bản khác
  ['Luật số 27/2023/QH15; ngày 24/7/2024 Chính phủ', ['Luật số 27/2023/QH15', '27/2023/QH15', null, null]],
  ['Chỉ thị số 09-CT/TW. Ngày 05/3/2021, Tỉnh ủy', ['Chỉ thị số 09-CT/TW', '09-CT/TW', null, null]],
  ['Chỉ thị số 09-CT/TW - ngày nào cũng nhắc', ['Chỉ thị số 09-CT/TW', '09-CT/TW', null, null]],
];

describe('dust between the words of a citation', () => {
  it.each(citations)('%s', (printed, read) => {
    const [first] = extract(`Theo ${printed} đã nêu.`).citations;
    expect([first?.text, first?.symbol, first?.statedDate, first?.statedIssuer]).toEqual(read);
  });

  it('does not part the numbers of a list', () => {
    const text = 'Thực hiện các Nghị quyết 57,:59,-66 và 68-\nNQ/TW của Bộ Chính trị.';
    expect(extract(text).citations.map(({ symbol }) => symbol)).toEqual([
      '57-NQ/TW',
      '59-NQ/TW',
      '66-NQ/TW',
      '68-NQ/TW',
    ]);
  });

  it('keeps the laws of a damaged list apart', () => {
    const text =
      'Quán triệt Luật Bầu, cử đại biếu Quốc hội, Luật Bâu cử đại biểu Hội đông nhân dân và Luật sửa đối, bố sung một số điều của Luật Bầu cử đại biểu Quốc hội và Luật Bầu cử đại biểu Hội đồng nhân dân số 63/2010/QH12.';
    const last = extract(text).citations.find(({ symbol }) => symbol !== null);
    expect(last?.text).toMatch(/^Luật sửa đối, bố sung một số điều của Luật Bầu cử .*QH12$/);
  });

  it('leaves a blank to be filled in and a rule where they are', () => {
    const text = 'Theo Quyết định số 15/QĐ-UBND ngày\n________ của Ủy ban nhân dân tỉnh.';
    expect(extract(text).citations.map(({ symbol, statedDate }) => [symbol, statedDate])).toEqual([
      ['15/QĐ-UBND', null],
    ]);
  });
});

const letter = (points: string): string => `ỦY BAN NHÂN DÂN
HUYỆN AN BÌNH

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 734/UBND-KT
V/v chống khai thác trái phép

An Bình, ngày 06 tháng 3 năm 2024

Kính gửi: Các phòng, ban.

Thực-hiện Công văn số 12/SNN-TS ngày 01/3/2024 của Sở Nông nghiệp, Ủy ban nhân dân huyện yêu cầu các phòng, ban thực hiện:

${points}
`;

/** A point of which a scan changed the full stop, and the section of what is cited in it. */
const points: readonly (readonly [points: string, sections: readonly string[]])[] = [
  ['1, Phòng Kinh tế kiểm tra theo Thông tư số 21/2018/TT-BNNPTNT.', ['opening', 'body']],
  ['2.. Công an xử lý theo Nghị định số 42/2019/NĐ-CP.', ['opening', 'body']],
  ['3: Văn phòng tổng hợp theo Quyết định số 27/QĐ-UBND.', ['opening', 'body']],
  ['4; Đồn Biên phòng làm theo Nghị định số 26/2019/NĐ-CP.', ['opening', 'body']],
  ['5- Phòng Tài chính chi theo Thông tư số 06/2011/TT-BTC.', ['opening', 'body']],
  [': 6. Phòng Tài chính chi theo Thông tư số 06/2011/TT-BTC.', ['opening', 'body']],
];

describe('points of which a scan changed the mark', () => {
  it.each(points)('%s', (lines, sections) => {
    const found = extract(letter(lines)).citations;
    expect(found.map(({ section }) => section)).toEqual(sections);
    expect(found[0]?.role).toBe('implements');
  });

  it('is none where a sentence goes on with a number', () => {
    const text = letter('').replace(
      'các phòng, ban thực hiện:',
      'các phòng, ban xã\n12, Bình Hòa theo Quyết định số 27/QĐ-UBND:',
    );
    expect(extract(text).citations.map(({ section }) => section)).toEqual(['opening', 'opening']);
  });
});

describe('a plan of which a scan damaged the first heading', () => {
  it('has its title end above its preamble', () => {
    const text =
      'TỈNH ỦY AN BÌNH ĐẢNG CỘNG SẢN VIỆT NAM\n* An Bình, ngày 28 tháng 5 năm 2019\nSố 118-KH/TU\n\nKẾ HOẠCH\nthực hiện Nghị quyết số 37-NQ/TW\n\nt. MỤC ĐÍCH, YÊU CÂU\n\n- Gắn với việc thực hiện Nghị quyết số 25-NQ/TW ngày 25/7/2008.\n';
    expect(extract(text).citations.map(({ section, role }) => [section, role])).toEqual([
      ['title', 'implements'],
      ['body', 'directs'],
    ]);
  });
});

/** Words of which a scan changed letters or signs, and what they say of the citation behind them. */
const damagedWords: readonly (readonly [words: string, role: string])[] = [
  ['Viéc kiém wa thu hién Ké hoach s6 57-KH/TU', 'reviews'],
  ['Cac xa so -két 02 nam thyc hién Ké hoach sé 68/KH-UBND', 'reviews'],
  ['Phong Kinh tế theo dõi việc thực hiện Quyết định số 12/QĐ-UBND', 'reviews'],
  ['Cac xa ké khai theo diing Chi thi s6 245/CT-TTg', 'directs'],
  ['Các xã thực-hiện Quyết định số 12/QĐ-UBND', 'directs'],
  ['Các xã quán.triệt Quyết định số 12/QĐ-UBND', 'directs'],
  ['Ban Tuyên giáo góp ý dự thảo Báo cáo, trong đó quán triệt, cụ thể hóa Nghị quyết số 57-NQ/TW', 'directs'],
  ['Ban Tuyên giáo góp ý dự thảo Kế hoạch cụ thể hóa Nghị quyết số 57-NQ/TW', 'mentions'],
];

describe('damaged words before a citation', () => {
  it.each(damagedWords)('%s: %s', (words, role) => {
    const found = extract(letter(`1. ${words}.`)).citations;
    expect(found.at(-1)?.role).toBe(role);
  });
});

describe('dust in a head', () => {
  it('is no part of bodies, number and date', () => {
    const [document] = extract(`~ UY BAN NHAN DAN CONG HOA XA HOI CHU NGHIA VIET NAM
_HUYEN AN BINH Doc lap - Ty do- Hanh phic *
~§6:.734/UBND-KT An Binh, ngay 22 thang 9 ném-2020

Viv chong khai thac trai phep

Kinh gi: Cac phong, ban.

Thuc-hién Céng van s6 12/SNN-TS, Uy ban nhan dan huyén yéu cau:
1, Phong Kinh té kiém tra.
`).documents;
    expect([document?.symbol, document?.issuedOn]).toEqual(['734/UBND-KT', '2020-09-22']);
    expect(document?.issuer).toBe('Ủy ban nhân dân huyện An Binh');
  });

  it('reads 28-tháng 5 as a date', () => {
    const [document] = extract(
      'TỈNH ỦY AN BÌNH ĐẢNG CỘNG SẢN VIỆT NAM\n* An Bình, ngày 28-tháng 5 năm 2019\nSố 118-KH/TU\n\nKẾ HOẠCH\nthực hiện Nghị quyết số 37-NQ/TW',
    ).documents;
    expect(document?.issuedOn).toBe('2019-05-28');
  });
});
