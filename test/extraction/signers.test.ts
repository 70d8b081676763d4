import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.js';

const head = 'TỈNH ỦY SƠN LA\n*\nSố 37-KH/TU\n\nKẾ HOẠCH\nvề công tác dân vận\n\n';
const body = 'I. NHIỆM VỤ\n1. Tổ chức thực hiện các nội dung nêu trên.\n\n';

/** How the end of a document prints who signed it. */
const endings: readonly (readonly [printed: string, signer: string | null])[] = [
  // Cấp bậc, học hàm, học vị
  ['TM. ĐẢNG ỦY\nBÍ THƯ\n\nĐại tá Lê Văn C', 'Lê Văn C'],
  ['TM. ĐẢNG ỦY\nBÍ THƯ\n\nThượng tá, ThS. Lê Văn C', 'Lê Văn C'],
  ['KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\nPGS.TS. Lê Văn C', 'Lê Văn C'],
  ['CHỦ TỊCH\n\n(Đã ký)\n\nĐoàn Văn C', 'Đoàn Văn C'],
  // Cùng dòng với chức vụ
  ['T/L BAN THƯỜNG VỤ CHÁNH VĂN PHÒNG Nguyễn Văn A', 'Nguyễn Văn A'],
  ['TM. BAN THƯỜNG VỤ PHÓ BÍ THƯ (Đã ký) Nguyễn Văn A', 'Nguyễn Văn A'],
  [
    'Nơi nhận: - Như trên; - UBND tỉnh (b/c); - CPVP; - Lưu: VT. KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn R',
    'Nguyễn Văn R',
  ],
  // Bên cạnh nơi nhận, sau mã của đơn vị
  ['Nơi nhận: TM. ỦY BAN NHÂN DÂN\n- UBND tỉnh (b/c); CHỦ TỊCH\n- Lưu: VT, GD Nguyễn Văn A.', 'Nguyễn Văn A'],
  ['Nơi nhận: T\nBAN THƯỜNG VỤ\n- Các huyện ủy, PHÓ BÍ THƯ\n- Lưu VPTU Phạm Hồng D', 'Phạm Hồng D'],
  ['Noi nhan: T™ DANG UY\n- BTV Huyen uy, Bi THU\n- Cac chi bo,\n- Luu VP. Tran Thi B', 'Tran Thi B'],
  [
    'ANữi nhận: T/M BAN THƯỜNG VỤ\n- Ban Tổ chức, BÍ THƯ\n-1.0u Văn phòng Tỉnh ủy, Nguyễn Văn A',
    'Nguyễn Văn A',
  ],
  ['Nơi nhận: TM ĐẢNG ỦY\n- TV Đảng ủy Quân khu; BÍ THƯ\n- Lưu: VT, PCT, Thượng tá Trần Văn B', 'Trần Văn B'],
  // Chức vụ viết thường, hoặc mất
  ['UBND thành phố Đồng Mây\n\nChủ tịch\n\n(Đã ký)\n\nPhan Văn K', 'Phan Văn K'],
  ['T/M CHI BỘ\nBí thư\n\nNguyễn Thị D', 'Nguyễn Thị D'],
  ['Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nHồ Đức Phan', 'Hồ Đức Phan'],
  ['Bí thư Tỉnh ủy\nNguyễn Văn A', 'Nguyễn Văn A'],
  ['Nguyễn Văn A\n(Đã ký)', 'Nguyễn Văn A'],
  ['TƯ LỆNH\nTrung tướng Nguyễn Văn A', 'Nguyễn Văn A'],
  ['CHỦ TỌA KỲ HỌP\nNguyễn Văn A', 'Nguyễn Văn A'],
  ['T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nH’Yim Kđoh', 'H’Yim Kđoh'],
  ['T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\n\nY Vinh Tơr', 'Y Vinh Tơr'],
  // Không phải người ký
  ['Nơi nhận:\n- Như trên;\n- Lưu: VT, Hà Linh.', null],
  ['Nơi nhận:\n- Các phòng: Nội vụ, Tư pháp;\n- Lưu: VT, TH KK Oyo', null],
  ['Nơi nhận:\n- Bí Thư Tỉnh Ủy;\n- Lưu: VT.\n\nBí Thư Tỉnh Ủy', null],
];

/** The table of data that a page prints above a document which shows no signature. */
const tables: readonly (readonly [printed: string, signer: string | null])[] = [
  ['Số hiệu | 37-KH/TU |\nNgười ký | Cao Thị F |\nLĩnh vực | Bộ máy |\n', 'Cao Thị F'],
  ['Nơi ban hành: Tỉnh Sơn La Người ký: Cao Thị F\nNgày ban hành: 26/01/2018\n', 'Cao Thị F'],
  ['Người ký: Đang cập nhật\nNgày ban hành: 26/01/2018\n', null],
  ['Người ký: ỦY BAN NHÂN DÂN TỈNH\nNgày ký: 26/01/2018\n', null],
];

describe('signers', () => {
  it.each(endings)('%s', (printed, signer) => {
    expect(extract(`${head}${body}${printed}\n`).documents[0]?.signer ?? null).toBe(signer);
  });

  it.each(tables)('%s', (printed, signer) => {
    const republic = 'ĐẢNG CỘNG SẢN VIỆT NAM\n';
    expect(extract(printed + republic + head + body).documents[0]?.signer ?? null).toBe(signer);
  });

  it('lists the recipients that a page runs together with the signature', () => {
    const { documents } = extract(
      `${head}${body}Nơi nhận: - Như trên; - UBND tỉnh (b/c); - Lưu: VT. KT. CHỦ TỊCH PHÓ CHỦ TỊCH Nguyễn Văn R\n`,
    );
    expect(documents[0]?.recipients).toEqual(['Như trên', 'UBND tỉnh (b/c)', 'Lưu: VT']);
  });
});
