/** Ordinals as the names of plenums write them: "Hội nghị lần thứ tư". */
const ordinals = [
  'nhất',
  'hai',
  'ba',
  'tư',
  'năm',
  'sáu',
  'bảy',
  'tám',
  'chín',
  'mười',
  'mười một',
  'mười hai',
  'mười ba',
  'mười bốn',
  'mười lăm',
];

const plenum = /^(Nghị quyết|Kết luận) Trung ương (\d{1,2}) khóa ([IVX]+)$/;
const congress = /^Nghị quyết Đại hội đại biểu toàn quốc lần thứ ([IVX]+) của Đảng$/;

/**
 * Other prints of a name that follow a rule, so that nobody has to list them: of a resolution or conclusion of a plenum
 * (Hội nghị Trung ương) and of the resolution of a national congress. Empty for every other name. Marks, case and
 * brackets are left to the look-up.
 *
 * @example nameVariants('Nghị quyết Trung ương 4 khóa XII')
 * // ['Nghị quyết Hội nghị Trung ương 4 khóa XII', 'Nghị quyết TW4 khóa XII', …]
 */
export function nameVariants(name: string): readonly string[] {
  const [, kind, number, term] = plenum.exec(name) ?? [];
  if (kind && number && term) return plenumVariants(kind, Number(number), term);
  const [, ordinal] = congress.exec(name) ?? [];
  return ordinal ? congressVariants(ordinal) : [];
}

function plenumVariants(kind: string, number: number, term: string): string[] {
  const word = ordinals[number - 1];
  const ordered = word ? [word, String(number)] : [String(number)];
  const meetings = [
    ...['TW', 'TƯ', 'T.Ư', 'TW ', 'TƯ ', 'T.Ư '].map((centre) => `${centre}${number}`),
    ...ordered.flatMap((nth) => [
      `Hội nghị lần thứ ${nth} Ban Chấp hành Trung ương`,
      `Hội nghị lần thứ ${nth} Ban Chấp hành Trung ương Đảng`,
      `Hội nghị Trung ương lần thứ ${nth}`,
    ]),
    `Hội nghị Trung ương ${number}`,
    `Hội nghị TW${number}`,
    `Hội nghị TW ${number}`,
  ];
  return meetings.map((meeting) => `${kind} ${meeting} khóa ${term}`);
}

function congressVariants(term: string): string[] {
  return [
    `Đại hội ${term}`,
    `Đại hội ${term} của Đảng`,
    `Đại hội lần thứ ${term}`,
    `Đại hội lần thứ ${term} của Đảng`,
    `Đại hội Đảng lần thứ ${term}`,
    `Đại hội Đảng toàn quốc lần thứ ${term}`,
    `Đại hội đại biểu toàn quốc lần thứ ${term}`,
    `Đại hội đại biểu toàn quốc lần thứ ${term} Đảng Cộng sản Việt Nam`,
  ].map((congress) => `Nghị quyết ${congress}`);
}
