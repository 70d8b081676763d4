import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.js';

/** What the print or a scan made of a symbol, and the symbol that it is; what is read so is sure. */
const read: readonly (readonly [printed: string, symbol: string])[] = [
  // Dấu nối hết dòng, cách ra hoặc in bằng dấu khác
  ['Quyết định số 312/QĐ-BNN-\nTCTS', '312/QĐ-BNN-TCTS'],
  ['Kế hoạch số 45/KH-BCA-\nC07', '45/KH-BCA-C07'],
  ['Kế hoạch số 45/KH-BCA- C07', '45/KH-BCA-C07'],
  ['Công văn số 7719/BTC -TCT', '7719/BTC-TCT'],
  ['Công văn số 7719 /BTC - TCT', '7719/BTC-TCT'],
  ['Quyết định số 64/QĐ - CĐYT', '64/QĐ-CĐYT'],
  ['Công văn số 512/BTC_QLG', '512/BTC-QLG'],
  ['Tờ trình số 77/TTr.SXD', '77/TTr-SXD'],
  ['Nghị quyết số 12/2003/NQ.HĐND.K6', '12/2003/NQ.HĐND.K6'],
  ['Thông tư số 31/2019/TT- -BCA', '31/2019/TT-BCA'],
  ['Quyết định số 45/QĐ- -TTg', '45/QĐ-TTg'],
  ['Quyết định số 302- -QĐ/TW', '302-QĐ/TW'],
  ['Quy chế số 01-QC/ĐÐU', '01-QC/ĐU'],
  ['Nghị quyết số 37-| NQ/TW', '37-NQ/TW'],
  ['Quyết định s6-45/2018/QĐ-TTg', '45/2018/QĐ-TTg'],
  // Mất Đ trong ký hiệu cơ quan
  ['Công văn số 817/LDTBXH-TE', '817/LĐTBXH-TE'],
  ['Công văn số 817/LDTBXH-QHLDTL', '817/LĐTBXH-QHLĐTL'],
  // Dấu gạch chéo mất hoặc in thành dấu khác
  ["Nghị định số 44'2016/NĐ-CP", '44/2016/NĐ-CP'],
  ['Nghị định số 44-2016/NĐ-CP', '44/2016/NĐ-CP'],
  ['Nghị định số 44 2016/NĐ-CP', '44/2016/NĐ-CP'],
  ['Nghị định số 44/2016NĐ-CP', '44/2016/NĐ-CP'],
  ['Thông tư số 08/2019.TT-BXD', '08/2019/TT-BXD'],
  ['Nghị quyết số 63:2006/QH11', '63/2006/QH11'],
  ['Quyết định số 1234:QĐ-UBND', '1234/QĐ-UBND'],
  ['Quyết định số 1234QĐ-UBND', '1234/QĐ-UBND'],
  ['Nghị quyết số 26NQ/TW', '26-NQ/TW'],
  ['Kết luận số 91-KL7TW', '91-KL/TW'],
  ['Kết luận số 91-KL TW', '91-KL/TW'],
  // Khóa Quốc hội in rời hoặc đọc nhầm
  ['Nghị quyết số 51/2024/UBTVQHI15', '51/2024/UBTVQH15'],
  ['Nghị quyết số 51/2024/U8TVQH15', '51/2024/UBTVQH15'],
  ['Nghị quyết số 730/2004/NQ-UBTVQII11', '730/2004/NQ-UBTVQH11'],
  // Mất dấu gạch chéo, hoặc in bằng dấu khác
  ['Nghị quyết số 01NQ-CP', '01/NQ-CP'],
  ['Nghị định số 93CP', '93/CP'],
  ['Quyết định số 566TTg', '566/TTg'],
  ['Công văn số 1624-BVHTTDL-VHCS', '1624/BVHTTDL-VHCS'],
  ['văn bản số 370-BTC-PC', '370/BTC-PC'],
  // Chữ và số đọc nhầm
  ['Quy định số 58-0Đ/TW', '58-QĐ/TW'],
  ['Thông tư số 09/2020/7T-BYT', '09/2020/TT-BYT'],
  ['Thông tư số 09/2020/7TBYT', '09/2020/TT-BYT'],
  ['Quyết định số 5D2/QĐ-TTg', '502/QĐ-TTg'],
  ['Thông báo số 21TB/BCĐTW', '21-TB/BCĐTW'],
  ['Quyết định số 77/QĐ-URND', '77/QĐ-UBND'],
  ['Thông tư số 30/2014/TT-RGDĐT', '30/2014/TT-BGDĐT'],
  ['Nghị quyết số 33/NQ-IIĐND', '33/NQ-HĐND'],
  ['Kế hoạch số 21/RH-UBND', '21/KH-UBND'],
  ['Quyết định số 310/QĐ-BCA-C0l', '310/QĐ-BCA-C01'],
  ['Chương trình số 08-(Tr/TU', '08-CTr/TU'],
  ['Chuong trinh sO 14-CTi/TU', '14-CTr/TU'],
  ['Tờ trình số 215-TIV/BTCTW', '215-TTr/BTCTW'],
  ['Chương trình số 06-CTr“BCĐTW', '06-CTr/BCĐTW'],
  ['Quyết định số 71+QĐ/TW', '71-QĐ/TW'],
  // Dấu gạch chéo đọc thành chữ số, chữ cái, ngoặc kép; dấu gạch ngang in thay dấu gạch chéo
  ['Quyết định số 38:20132QĐ-UBND', '38/2013/QĐ-UBND'],
  ['Nghị quyết số 14/20107NQ-HĐND', '14/2010/NQ-HĐND'],
  ['Thông tư số 09/20141TT-BTC', '09/2014/TT-BTC'],
  ['Quyết định số 89-QĐ-TTg', '89/QĐ-TTg'],
  ['Nghị quyết số 12-NQ-CP', '12/NQ-CP'],
  ['Kế hoạch số 60-KHZTU', '60-KH/TU'],
  ['Nghị quyết số 26-NQZTW', '26-NQ/TW'],
  ['Kế hoạch số 60-KH“TU', '60-KH/TU'],
  // Loại văn bản đọc nhầm một chữ, hoặc thêm một nét
  ['Nghị quyết số 76NG-HĐND', '76/NQ-HĐND'],
  ['Kết luận số 62-KIL/TW', '62-KL/TW'],
  ['Thông báo số 33-TlB/TW', '33-TB/TW'],
  // Mất cơ quan cuối dòng: nghị định có năm là của Chính phủ
  ['Nghị định số 108/2014/NĐ-', '108/2014/NĐ-CP'],
  // Chữ "số" đọc nhầm
  ['Nghị quyết s6 30a/2008/NQ-CP', '30a/2008/NQ-CP'],
  ['Nghi dinh s@ 43/2006/ND-CP', '43/2006/NĐ-CP'],
  // Cơ quan của đảng ủy khối
  ['Hướng dẫn số 05-HD/BDVĐUK', '05-HD/BDVĐUK'],
  ['Kế hoạch số 21-KH/BTGĐUK', '21-KH/BTGĐUK'],
  // Một chữ của loại văn bản bị mất
  ['Quy định số 92-Ð/TW', '92-QĐ/TW'],
  ['Chỉ thị số 14-C/TW', '14-CT/TW'],
  // Dấu nối in hai lần
  ['Nghị quyết số 08- -NQ/TU', '08-NQ/TU'],
  ['Quyết định số 302- -QĐ/TW', '302-QĐ/TW'],
  // Một chữ Đ đọc thành hai ký tự giống nhau
  ['Quy chế số 01-QC/ĐÐU', '01-QC/ĐU'],
  // Mất Đ trong mã ban chỉ đạo
  ['Quyét dinh sé 27/QD-BCDIUU', '27/QĐ-BCĐIUU'],
  ['Ke hoach so 9/KH-BCDPCTT', '9/KH-BCĐPCTT'],
  // Chữ W chỉ có trong TW: chữ trước nó là T đọc nhầm, hoặc thêm một nét
  ['Chỉ thị số 50-CT/ÉW', '50-CT/TW'],
  ['Quy định số 222-QĐ/TNW', '222-QĐ/TW'],
  ['Kết luận số 79-KL/1TW', '79-KL/TW'],
  ['Kết luận số 79-KL/PW', '79-KL/TW'],
  // Chữ "số" đọc thành hai chữ số
  ['Théng bao 96 142-TB/UBKTTW', '142-TB/UBKTTW'],
  ['Huéng dan 36 318-HD/BTCTW', '318-HD/BTCTW'],
];

/** What can be no more than doubtful: the symbol, or a candidate, is the right one; or nothing is read. */
const doubtful: readonly (readonly [printed: string, symbol: string])[] = [
  ['Huéng dan 36 17-HD/BTCTW', '17-HD/BTCTW'],
  ['Huéng dan 36 17-HD/BTCTW', '3617-HD/BTCTW'],
  ['Nghị quyết số 51/2024/UBTVQH', '51/2024/UBTVQH15'],
  ['Luật số 45/2019/QH', '45/2019/QH14'],
  ['Quyết định số 16497QĐ-UBND', '1649/QĐ-UBND'],
  ['Quyết định số 2071QĐ-BGDĐT', '2071/QĐ-BGDĐT'],
  ['Kế hoạch số 21KH-UBND', '21/KH-UBND'],
  ['Quyết định số 64/QĐ-cĐYT', '64/QĐ-CĐYT'],
  ['Quyết định số 64/QĐ-7CT', '64/QĐ-TCT'],
  ['Quyết định số 64/QĐTCT', '64/QĐ-TCT'],
  ['Công văn số 512/BTCQLG', '512/BTC-QLG'],
  ['Nghị quyết số 19/NQ-CR', '19/NQ-CP'],
  ['Quyết định số 64/QĐ-BCA-$19', '64/QĐ-BCA-S19'],
  // D của mã lạ trong bản mất dấu: D hay Đ
  ['Thong tu s6 302-TT/DKTK', '302-TT/DKTK'],
  ['Thong tu s6 302-TT/DKTK', '302-TT/ĐKTK'],
  // Một chữ đúng trong hai, hay một chữ có dấu mà ký hiệu không có
  ['Chỉ thị số 30-UT:TW', '30-CT/TW'],
  ['Nghị quyết số 39-NQ“TÁY', '39-NQ/TW'],
  ['Chương trình hành động số 1027-CTLĐU', '1027-CTr/ĐU'],
  // Ngoặc vuông không có vế kia có thể là số 1; mã có dấu thanh không ai biết là mã nào
  ['Quyết định số [908/QĐ-TLĐ', '1908/QĐ-TLĐ'],
  ['Quyết định số ]908/QĐ-TLĐ', '1908/QĐ-TLĐ'],
  ['Quyết định số 1908/QĐ-TẾĐ', '1908/QĐ-TLĐ'],
];

/** What belongs to the sentence or to the next item and to no symbol. */
const kept: readonly (readonly [printed: string, symbol: string])[] = [
  ['Quyết định số 77/QĐ-UBND\n- UBND huyện;', '77/QĐ-UBND'],
  ['Quyết định số 77/QĐ-UBND - UBND tỉnh', '77/QĐ-UBND'],
  ['Công văn số 12/STC-VB', '12/STC-VB'],
  ['văn bản [908/QĐ-TLĐ]', '908/QĐ-TLĐ'],
  // Loại khác với chữ đứng trước, in rõ
  ['Chỉ thị số 30-CV/TW', '30-CV/TW'],
  ['Quy định số 77-KH/TU', '77-KH/TU'],
  ['Quyết định số 2024/QĐ-UBND', '2024/QĐ-UBND'],
  // Chữ W trong mã của cơ quan khác, và của cơ quan nhà nước hay doanh nghiệp
  ['Quyết định số 12-QĐ/UBKTTW', '12-QĐ/UBKTTW'],
  ['Hướng dẫn số 12-HD/VPTW', '12-HD/VPTW'],
  ['Quyết định số 12/QĐ-PW', '12/QĐ-PW'],
  // D in rõ sau chữ loại văn bản đủ dấu
  ['Thông tư số 302/TT-DKTK', '302/TT-DKTK'],
  ['Nghị định số 15/2020/NĐ-CP', '15/2020/NĐ-CP'],
  ['Thông tư liên bộ số 15/TT.LB', '15/TT.LB'],
];

/** What a scan made of a date's signs; null where no day is sure. */
const dates: readonly (readonly [printed: string, date: string | null])[] = [
  ['7!3/2022', '2022-03-07'],
  ['09:01/2013', '2013-01-09'],
  ['25/722008', '2008-07-25'],
  ['1801/2022', '2022-01-18'],
  ['05/03 20222', '2022-03-05'],
  ['12/2013', null],
  ['1/12013', null],
  ['31!2/2022', null],
];

const citationsOf = (printed: string) => extract(`Theo ${printed} ngày 12 tháng 5 năm 2024.`).citations;

describe('symbols that print or a scan changed', () => {
  it.each(read)('%s is %s', (printed, symbol) => {
    const [citation, ...further] = citationsOf(printed);
    expect(citation?.symbol).toBe(symbol);
    expect(citation?.text).toBe(printed);
    expect(citation?.statedDate).toBe('2024-05-12');
    expect(further).toEqual([]);
  });

  it.each(doubtful)('%s may be %s and is not sure', (printed, symbol) => {
    for (const citation of citationsOf(printed)) {
      expect(citation.confidence).toBeLessThanOrEqual(0.6);
      if (citation.candidates.length > 0) expect([citation.symbol, ...citation.candidates]).toContain(symbol);
    }
  });

  it.each(dates)('reads the date of ngày %s as %s', (printed, date) => {
    const { citations } = extract(`Theo Quyết định số 89/QĐ-TTg ngày ${printed} của Thủ tướng Chính phủ.`);
    expect(citations.map(({ statedDate }) => statedDate)).toEqual([date]);
  });

  it.each(kept)('%s stays %s', (printed, symbol) => {
    expect(citationsOf(printed)[0]?.symbol).toBe(symbol);
  });

  // Mã in rõ mà không bảng nào có: có thể là cơ quan lạ, có thể là mã quen bị máy quét đọc sai.
  it('a soundly printed code like a known one is shown as both', () => {
    const [citation] = citationsOf('Thông tư số 12/1999/TT-HĐTĐ');
    expect([citation?.symbol, ...(citation?.candidates ?? [])]).toContain('12/1999/TT-HĐTĐ');
  });

  // Mất dấu gạch chéo: số cuối có thể chính là dấu ấy; bỏ qua thì kế hoạch lạc hậu thành sạch.
  it.each(['Quyết định số 16497QĐ-UBND', 'Kế hoạch số 21KH-UBND'])(
    '%s is shown with both numbers',
    (printed) => {
      const [citation] = citationsOf(printed);
      expect(citation?.candidates).toHaveLength(1);
      expect(citation?.confidence).toBeLessThan(0.5);
    },
  );

  it('settles which number it is by the same symbol elsewhere in the text', () => {
    const text = 'Theo Kế hoạch số 27KH-UBND ngày 12/5/2024. Kế hoạch số 2/KH-UBND ngày 12/5/2024 đã nêu.';
    expect(extract(text).citations.map(({ symbol }) => symbol)).toEqual(['2/KH-UBND', '2/KH-UBND']);
  });

  it('takes what stands before an unread symbol for no short form of another document', () => {
    const text =
      'Quyết định số 366/QĐ-UBND ngày 01/02/2024. Theo Quy định số 366-#Đ/TW; Nghị quyết số 35-NQ/TU (gọi tắt là Nghị quyết số 36).';
    expect(extract(text).citations.map(({ symbol }) => symbol)).toEqual(['366/QĐ-UBND', '35-NQ/TU']);
  });

  it('takes a year for no number', () => {
    for (const printed of ['khoản 61:2018/NĐ-CP', 'số x61.2018/NĐ-CP'])
      expect(extract(`Theo ${printed}.`).citations.filter(({ symbol }) => symbol === '2018/NĐ-CP')).toEqual(
        [],
      );
  });
});
