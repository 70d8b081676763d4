/**
 * Names (as slugs) of districts that lie, or lay until 30 June 2025, in several provinces: without its province such a
 * name means none of them. Names of communes are never told apart without one.
 */
export const sharedDistrictNames: ReadonlySet<string> = new Set([
  // An Giang, Bến Tre, Đồng Tháp, Hậu Giang, Kiên Giang, Long An, Sóc Trăng, Tây Ninh, Tiền Giang, Trà Vinh
  'chau-thanh',
  // An Giang, Cà Mau
  'phu-tan',
  // Đồng Nai, Thành phố Hồ Chí Minh
  'tan-phu',
  // Bình Định, Cần Thơ
  'vinh-thanh',
  // Nghệ An, Hòa Bình
  'ky-son',
  // Phú Thọ, Đồng Tháp
  'tam-nong',
  // Cao Bằng, Lâm Đồng
  'bao-lam',
  // Bình Định, Hải Phòng
  'an-lao',
  // Thừa Thiên Huế, Cần Thơ
  'phong-dien',
  // An Giang, Tây Ninh
  'tan-chau',
  // Thành phố Hồ Chí Minh, Vĩnh Long
  'binh-tan',
  // Phú Thọ, Quảng Nam
  'phu-ninh',
  // Long An, Bà Rịa – Vũng Tàu
  'tan-thanh',
]);
