/**
 * Bodies of which each place has one: the place tells which is meant. `heads`: how heads, openings and signatures
 * print them, marks and capitals gone. "Ban Chấp hành Đảng bộ tỉnh" is the Tỉnh ủy.
 */
export interface PlaceBody {
  readonly name: string;
  readonly heads: readonly string[];
  readonly system: 'party' | 'state';
  /** The word before the place's name by which the text says where it is at home. */
  readonly level: string;
}

export const placeBodies: readonly PlaceBody[] = [
  { name: 'Ban Thường vụ Tỉnh ủy', heads: ['ban thuong vu tinh uy'], system: 'party', level: 'tinh' },
  { name: 'Tỉnh ủy', heads: ['tinh uy', 'ban chap hanh dang bo tinh'], system: 'party', level: 'tinh' },
  { name: 'Ban Thường vụ Thành ủy', heads: ['ban thuong vu thanh uy'], system: 'party', level: 'thanh pho' },
  {
    name: 'Thành ủy',
    heads: ['thanh uy', 'ban chap hanh dang bo thanh pho'],
    system: 'party',
    level: 'thanh pho',
  },
  { name: 'Ban Thường vụ Huyện ủy', heads: ['ban thuong vu huyen uy'], system: 'party', level: 'huyen' },
  { name: 'Huyện ủy', heads: ['huyen uy', 'ban chap hanh dang bo huyen'], system: 'party', level: 'huyen' },
  { name: 'Quận ủy', heads: ['quan uy'], system: 'party', level: 'quan' },
  { name: 'Thị ủy', heads: ['thi uy'], system: 'party', level: 'thi xa' },
  { name: 'Đảng ủy xã', heads: ['dang uy xa'], system: 'party', level: 'xa' },
  { name: 'Đảng ủy phường', heads: ['dang uy phuong'], system: 'party', level: 'phuong' },
  {
    name: 'Ủy ban nhân dân tỉnh',
    heads: ['uy ban nhan dan tinh', 'ubnd tinh', 'chu tich uy ban nhan dan tinh'],
    system: 'state',
    level: 'tinh',
  },
  {
    name: 'Ủy ban nhân dân thành phố',
    heads: ['uy ban nhan dan thanh pho', 'ubnd thanh pho'],
    system: 'state',
    level: 'thanh pho',
  },
  {
    name: 'Ủy ban nhân dân huyện',
    heads: ['uy ban nhan dan huyen', 'ubnd huyen'],
    system: 'state',
    level: 'huyen',
  },
  { name: 'Ủy ban nhân dân xã', heads: ['uy ban nhan dan xa', 'ubnd xa'], system: 'state', level: 'xa' },
  {
    name: 'Ủy ban nhân dân phường',
    heads: ['uy ban nhan dan phuong', 'ubnd phuong'],
    system: 'state',
    level: 'phuong',
  },
  {
    name: 'Hội đồng nhân dân tỉnh',
    heads: ['hoi dong nhan dan tinh', 'hdnd tinh'],
    system: 'state',
    level: 'tinh',
  },
  {
    name: 'Hội đồng nhân dân thành phố',
    heads: ['hoi dong nhan dan thanh pho', 'hdnd thanh pho'],
    system: 'state',
    level: 'thanh pho',
  },
  { name: 'Hội đồng nhân dân huyện', heads: ['hoi dong nhan dan huyen'], system: 'state', level: 'huyen' },
];

/** Organs of a committee: under its name in the head they sign for it, "Ban Tổ chức" + "Tỉnh ủy". */
export const committeeOrgans =
  /^(?:ban to chuc|ban tuyen giao(?: va dan van)?|ban dan van|ban noi chinh|ban kinh te|ban chinh sach|uy ban kiem tra|van phong|ban doi ngoai)/;
