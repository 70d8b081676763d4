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
  { name: 'Ban Thường vụ Quận ủy', heads: ['ban thuong vu quan uy'], system: 'party', level: 'quan' },
  { name: 'Ban Thường vụ Thị ủy', heads: ['ban thuong vu thi uy'], system: 'party', level: 'thi xa' },
  { name: 'Đảng ủy xã', heads: ['dang uy xa'], system: 'party', level: 'xa' },
  {
    name: 'Đảng ủy phường',
    heads: ['dang uy phuong', 'ban chap hanh dang bo phuong'],
    system: 'party',
    level: 'phuong',
  },
  { name: 'Đảng bộ tỉnh', heads: ['dang bo tinh'], system: 'party', level: 'tinh' },
  { name: 'Đảng bộ thành phố', heads: ['dang bo thanh pho'], system: 'party', level: 'thanh pho' },
  { name: 'Đảng bộ huyện', heads: ['dang bo huyen'], system: 'party', level: 'huyen' },
  ...localBodies(),
];

/** Levels of administration (cấp), each with a People's Committee and a People's Council of its own. */
function localBodies(): PlaceBody[] {
  const levels = [
    ['tỉnh', 'tinh'],
    ['thành phố', 'thanh pho'],
    ['huyện', 'huyen'],
    ['quận', 'quan'],
    ['thị xã', 'thi xa'],
    ['thị trấn', 'thi tran'],
    ['xã', 'xa'],
    ['phường', 'phuong'],
    ['đặc khu', 'dac khu'],
  ] as const;
  return levels.flatMap(([name, level]) => [
    {
      name: `Ủy ban nhân dân ${name}`,
      heads: [`uy ban nhan dan ${level}`, `ubnd ${level}`, `chu tich uy ban nhan dan ${level}`],
      system: 'state' as const,
      level,
    },
    {
      name: `Hội đồng nhân dân ${name}`,
      heads: [`hoi dong nhan dan ${level}`, `hdnd ${level}`],
      system: 'state' as const,
      level,
    },
  ]);
}

/**
 * Organs of a committee, as they should be printed: under its name in the head they sign for it, "Ban Tổ chức" +
 * "Tỉnh ủy". An office (Văn phòng) serves a State body likewise.
 */
export const committeeOrgans: readonly string[] = [
  'Ban Tổ chức',
  'Ban Tuyên giáo và Dân vận',
  'Ban Tuyên giáo',
  'Ban Dân vận',
  'Ban Nội chính',
  'Ban Kinh tế',
  'Ban Chính sách, chiến lược',
  'Ủy ban Kiểm tra',
  'Văn phòng',
  'Ban Đối ngoại',
];

/** Words that the name of a body begins with in a head; a line without one goes on with the name above it. */
export const bodyStart =
  /^(?:uy ban|ubnd|hdnd|ubkt|ubmt|hoi dong|hoi (?!nghi)|lien doan|lien hiep|mat tran|so |ban |van phong|cuc |tong cuc|chi cuc|bo (?!truong)|dang uy|dang bo|dang doan|chi bo|tinh uy|thanh uy|huyen uy|quan uy|thi uy|truong (?!ban)|trung tam|doan |thanh tra|tinh doan|huyen doan|cong an|vien |toa an|bao hiem|kho bac|ngan hang|phong (?!chong)|tong cong ty|tap doan|chinh phu|quoc hoi|thu tuong|chu tich nuoc|kiem toan)/;

/** A line that only names the place of the body above it: "TỈNH LÂM ĐỒNG". */
export const placeLevels =
  /^(?:tinh|thanh pho|tp\.?|huyen|quan|thi xa|thi tran|xa|phuong|dac khu) (?!uy|doan)/;

/** The beginning of a name that must go on in the next line. */
export const unfinishedBody = /(?: -|,| va| cua)$/;
