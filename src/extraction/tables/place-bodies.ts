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

/** The levels of administration as printed, and with marks gone, the highest first. */
export const levelNames: readonly (readonly [name: string, folded: string])[] = [
  ['tỉnh', 'tinh'],
  ['thành phố', 'thanh pho'],
  ['huyện', 'huyen'],
  ['quận', 'quan'],
  ['thị xã', 'thi xa'],
  ['thị trấn', 'thi tran'],
  ['xã', 'xa'],
  ['phường', 'phuong'],
  ['đặc khu', 'dac khu'],
];

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
  { name: 'Ban Chấp hành Đoàn tỉnh', heads: ['ban chap hanh doan tinh'], system: 'party', level: 'tinh' },
  { name: 'Tỉnh đoàn', heads: ['tinh doan'], system: 'party', level: 'tinh' },
  { name: 'Huyện đoàn', heads: ['huyen doan'], system: 'party', level: 'huyen' },
  { name: 'Đảng bộ tỉnh', heads: ['dang bo tinh'], system: 'party', level: 'tinh' },
  { name: 'Đảng bộ thành phố', heads: ['dang bo thanh pho'], system: 'party', level: 'thanh pho' },
  { name: 'Đảng bộ huyện', heads: ['dang bo huyen'], system: 'party', level: 'huyen' },
  ...localBodies(),
];

/** Levels of administration (cấp), each with a People's Committee and a People's Council of its own. */
function localBodies(): PlaceBody[] {
  return levelNames.flatMap(([name, level]) => [
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
  /^(?:uy ban|ubnd|hdnd|ubkt|ubmt|bch |hoi dong|hoi (?!nghi)|lien doan|lien hiep|mat tran|so |ban (?!hanh )|van phong|cuc |tong cuc|chi cuc|bo (?!truong)|dang uy|dang bo|dang doan|chi bo|tinh uy|thanh uy|huyen uy|quan uy|thi uy|truong (?!ban)|trung tam|doan |thanh tra|tinh doan|huyen doan|cong an|vien |toa an|bao hiem|kho bac|thuong truc |lien minh |tieu ban |to cong tac|dai hoc |hoc vien |cong doan |ngan hang|phong (?!chong)|tong cong ty|tap doan|chinh phu|quoc hoi|thu tuong|chu tich nuoc|kiem toan)/;

/**
 * Words of which the name of every issuing body has one, marks and capitals gone: a line of capitals without any ("A- A+",
 * "TIN TỔNG HỢP", "TỈNH SƠN BÌNH") names none.
 */
export const bodyWord =
  /(?:^|[ (–-])(?:uy ban|ubnd|hdnd|ubkt|ubmt\w*|mttq|hoi|lien doan|lien hiep|mat tran|so|ban|van phong|cuc|tong cuc|chi cuc|bo|(?:dang|tinh|thanh|huyen|quan|thi|khu) uy|dang (?:bo|doan)|chi (?:bo|nhanh|uy)|truong|trung tam|trung uong|doan|thanh tra|(?:tinh|thanh|huyen|quan|thi|xa) doan|cong an|vien|toa an|bao hiem|kho bac|thuong truc|lien minh|to (?:cong|giup|chuc)|dai hoc|hoc vien|cong (?:doan|ty|dong)|ngan hang|phong|tap doan|chinh phu|quoc hoi|thu tuong|chu tich|kiem toan|(?:quan|binh|su|lu|trung|tieu) (?:khu|doan|chung)|benh vien|co quan|bch|btv|dai (?:phat|truyen|tieng))(?![a-z])/;

/** What a site prints in capitals at its head: the items of its menu, its own name. */
export const siteHead =
  /^(?:trang (?:chu|nhat)|gioi thieu|dang nhap|tim kiem|menu|home|lien he|tin tuc|muc luc|co chu)\b|(?:cong|trang|bao|tin) (?:thong tin )?dien tu|^trang (?:thong )?tin|^bao (?!hiem|tang)/;

/** A line that only names the place of the body above it: "TỈNH LÂM ĐỒNG". */
export const placeLevels =
  /^(?:tinh|thanh pho|tp\.?|huyen|quan|thi xa|thi tran|xa|phuong|dac khu) (?!uy|doan)/;

/** The word for a level alone: the place that it is the level of stands in the next line. */
export const levelWords = /^(?:tinh|thanh pho|tp\.?|huyen|quan|thi xa|thi tran|xa|phuong|dac khu)$/;

/** The beginning of a name that must go on in the next line. */
export const unfinishedBody =
  /(?: -|,| va| cua)$|^(?:uy ban thuong vu|van phong|thanh tra|ngan hang|thuong truc|ban thuong vu|ban chap hanh|ban can su dang|dang doan|doan dai bieu|(?:uy ban|ban thuong truc uy ban) (?:mttq|mat tran to quoc)|tong lien doan|lien hiep cac hoi|hoi lien hiep|ban chi dao|ban quan ly|truong(?: dai hoc)?|tong cong ty|tap doan|kiem toan|doan tncs|tong cuc|cuc|chi cuc|vien|kho bac|bao hiem)$/;

/** A body that every place has, printed without its place: what follows it acts together with it, in the same place. */
export const bodyWithoutPlace =
  /(?:^|[-–] |^chu tich )(?:uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|thuong truc (?:hdnd|hoi dong nhan dan))$/;

/** Words of bodies' names that heads print short, by their folded form. */
export const bodyAbbreviations: ReadonlyMap<string, string> = new Map([
  ['tp', 'Thành phố'],
  ['tw', 'Trung ương'],
  ['ubnd', 'Ủy ban nhân dân'],
  ['hdnd', 'Hội đồng nhân dân'],
  ['mttq', 'Mặt trận Tổ quốc'],
  ['ubmttq', 'Ủy ban Mặt trận Tổ quốc'],
  ['ubkt', 'Ủy ban Kiểm tra'],
  ['bch', 'Ban Chấp hành'],
  ['btv', 'Ban Thường vụ'],
  ['ksnd', 'Kiểm sát nhân dân'],
  ['vksnd', 'Viện kiểm sát nhân dân'],
  ['tand', 'Tòa án nhân dân'],
  ['tncs', 'Thanh niên Cộng sản'],
  ['lhpn', 'Liên hiệp Phụ nữ'],
]);

/** First words of the second body of a joint document (văn bản liên tịch), behind a dash: "BỘ Y TẾ - BỘ NỘI VỤ". */
export const jointBodyStarts: readonly string[] = [
  'Bộ',
  'Sở',
  'Ban',
  'Ủy ban',
  'Hội đồng',
  'Hội',
  'Liên đoàn',
  'Tổng Liên đoàn',
  'Đoàn',
  'Thanh tra',
  'Tòa án',
  'Viện Kiểm sát',
  'Công an',
  'Cục',
  'Tổng cục',
  'Ngân hàng',
  'Kho bạc',
  'Bảo hiểm',
  'Thường trực',
  'Chính phủ',
  'Mặt trận',
  'Văn phòng',
];

/** Words by which a body is the Party's (Đảng); all others are the State's. Marks and capitals gone. */
export const partyWords =
  /\bdang (?:bo|uy|doan|cong san|lao dong)|\bban can su dang|\bchi bo\b|trung uong(?! (?:mat tran|hoi|doan))|\bbo chinh tri|\bban bi thu|\b(?:tinh|thanh|huyen|quan|thi|khu|dang) uy\b|\bban (?:to chuc|tuyen giao|noi chinh|dan van)\b|\buy ban kiem tra (?!cua)|\bquan uy|\btieu ban van kien/;

/** What bears the level of the body above: "SỞ Y TẾ", below a province's Party organisation "ĐẢNG ỦY KHỐI DOANH NGHIỆP". */
export const underLevel = /^(?:so|phong|thanh tra|van phong|dang uy khoi) (?!.*\b(?:trung uong|tw)$)/;
