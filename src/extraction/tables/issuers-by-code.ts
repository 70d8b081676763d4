/**
 * Names that texts print for the bodies behind an issuing code, beside those of the curated table of bodies: short ones
 * and those of levels. What a scan damaged behind "…/UBND" is most likely one of them.
 */
export const issuersByCode: Readonly<Record<string, readonly string[]>> = {
  TW: ['Ban Chấp hành Trung ương', 'Bộ Chính trị', 'Ban Bí thư'],
  TU: ['Ban Thường vụ Tỉnh ủy', 'Ban Thường vụ Thành ủy', 'Tỉnh ủy', 'Thành ủy'],
  HU: ['Ban Thường vụ Huyện ủy', 'Huyện ủy'],
  UBND: [
    'Ủy ban nhân dân tỉnh',
    'Ủy ban nhân dân thành phố',
    'Ủy ban nhân dân huyện',
    'UBND tỉnh',
    'UBND thành phố',
    'UBND huyện',
    'UBND xã',
    'Chủ tịch UBND tỉnh',
    'Chủ tịch Ủy ban nhân dân tỉnh',
  ],
  HĐND: [
    'Hội đồng nhân dân tỉnh',
    'Hội đồng nhân dân thành phố',
    'Hội đồng nhân dân huyện',
    'HĐND tỉnh',
    'HĐND',
  ],
  TLĐ: ['Tổng Liên đoàn Lao động Việt Nam', 'Tổng Liên đoàn', 'Đoàn Chủ tịch Tổng Liên đoàn'],
};
