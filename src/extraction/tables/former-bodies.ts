/** Bodies of former times (cơ quan trước đây) as texts print them: the State's until 1992, when the Government took their place. */
export const formerBodies: readonly string[] = [
  'Hội đồng Nhà nước',
  'Hội đồng Bộ trưởng',
  'Chủ tịch Hội đồng Bộ trưởng',
  'Phó Chủ tịch Hội đồng Bộ trưởng',
  'Thường vụ Hội đồng Bộ trưởng',
  'Hội đồng Chính phủ',
  'Phủ Thủ tướng',
];
