/** Units that have a Party committee of their own: "Đảng ủy Quân khu 7", "Đảng ủy Khối các cơ quan tỉnh". */
export const unitsWithPartyCommittees: readonly string[] = [
  'trường',
  'nhà trường',
  'cơ quan',
  'các cơ quan',
  'Khối',
  'Đại học',
  'Học viện',
  'Bệnh viện',
  'Ủy ban nhân dân',
  'Quân khu',
  'Quân chủng',
  'Quân đoàn',
  'Sư đoàn',
  'Lữ đoàn',
  'Trung đoàn',
];
