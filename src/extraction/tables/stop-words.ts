/**
 * Words within names that without their marks look like one before which a name ends: "đỏ" is no "do", "môi" no "mới", "tải" no "tại",
 * "cổ" no "có". Where the print has marks, they go on with the name.
 */
export const wordsOfNames: ReadonlySet<string> = new Set([
  'đỏ',
  'đô',
  'độ',
  'đo',
  'cổ',
  'cơ',
  'tài',
  'tư',
  'tự',
  'đê',
  'sở',
  'sơ',
  'khoa',
  'đa',
  'môi',
  'trồng',
  'trọng',
  'khí',
  'quỹ',
  'sử',
  'sư',
  'hiến',
  'thi',
  'thị',
  'nam',
  'mã',
  'ma',
  'lá',
  'dược',
  'tải',
]);

/** Two words of one meaning of which the second alone would end a name: "hàng không", "hình sự" (marks gone). */
export const joinedWords: ReadonlySet<string> = new Set([
  'hang khong',
  'phong khong',
  'hinh su',
  'dan su',
  'nhan su',
  'quan su',
  'thuc hien',
  'viet nam',
]);
