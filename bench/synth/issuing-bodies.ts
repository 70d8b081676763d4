import type { System } from '../../src/facts/fact-types.js';
import { shippedFacts } from '../../src/facts/facts.js';
import { seededRandom } from '../../test/noise/random.js';
import { districtNames } from './wording.js';

/** How symbols of a kind of document are printed. */
export type NumberForm = 'party' | 'state' | 'state-with-year';

/** A kind of document that a body issues, with its share among those of the body. */
export interface Kind {
  /** As printed before a symbol: "Chương trình hành động". */
  readonly word: string;
  readonly abbreviation: string;
  readonly form: NumberForm;
  readonly weight: number;
}

/** A body that issues documents (cơ quan ban hành), with the words by which others and itself call it. */
export interface IssuingBody {
  /** Code in its symbols: `TU`. */
  readonly code: string;
  readonly system: Extract<System, 'party' | 'state'>;
  readonly level: 'central' | 'province' | 'district' | 'commune';
  /** As the record names it: "Tỉnh ủy Nghệ An". */
  readonly name: string;
  /** As it is called inside its own place: "Tỉnh ủy". */
  readonly shortName: string;
  /** Lines of its head above the number, in capitals. */
  readonly headLines: readonly string[];
  /** The body printed above it in the head, as the record names it. */
  readonly superior: string | null;
  /** Place printed before the date. */
  readonly place: string;
  /** Index of its province; -1 at the centre. Bodies of one province cite each other. */
  readonly province: number;
  /** Index of its district in its province; -1 above districts. */
  readonly district: number;
  readonly kinds: readonly [Kind, ...Kind[]];
}

const kind = (word: string, abbreviation: string, form: NumberForm, weight: number): Kind => ({
  word,
  abbreviation,
  form,
  weight,
});

const resolution = kind('Nghị quyết', 'NQ', 'party', 2);
const directive = kind('Chỉ thị', 'CT', 'party', 1);
const conclusion = kind('Kết luận', 'KL', 'party', 2);
const regulation = kind('Quy định', 'QĐ', 'party', 2);
const guidance = kind('Hướng dẫn', 'HD', 'party', 1);
const actionProgramme = kind('Chương trình hành động', 'CTr', 'party', 3);
const partyPlan = kind('Kế hoạch', 'KH', 'party', 5);
const statePlan = kind('Kế hoạch', 'KH', 'state', 5);
const decision = kind('Quyết định', 'QĐ', 'state', 5);
const normativeDecision = kind('Quyết định', 'QĐ', 'state-with-year', 2);
const stateDirective = kind('Chỉ thị', 'CT', 'state', 1);

const centralParty = { system: 'party', level: 'central', code: 'TW', place: 'Hà Nội' } as const;
const centralState = { system: 'state', level: 'central', place: 'Hà Nội' } as const;
const atCentre = { superior: null, province: -1, district: -1 } as const;

const central: readonly IssuingBody[] = [
  {
    ...centralParty,
    ...atCentre,
    name: 'Ban Chấp hành Trung ương Đảng',
    shortName: 'Ban Chấp hành Trung ương Đảng',
    headLines: ['BAN CHẤP HÀNH TRUNG ƯƠNG'],
    kinds: [resolution, conclusion],
  },
  {
    ...centralParty,
    ...atCentre,
    name: 'Bộ Chính trị',
    shortName: 'Bộ Chính trị',
    headLines: ['BAN CHẤP HÀNH TRUNG ƯƠNG'],
    kinds: [regulation, resolution, directive, conclusion],
  },
  {
    ...centralParty,
    ...atCentre,
    name: 'Ban Bí thư',
    shortName: 'Ban Bí thư',
    headLines: ['BAN CHẤP HÀNH TRUNG ƯƠNG'],
    kinds: [directive, conclusion, guidance],
  },
  {
    ...centralState,
    ...atCentre,
    code: 'CP',
    name: 'Chính phủ',
    shortName: 'Chính phủ',
    headLines: ['CHÍNH PHỦ'],
    kinds: [kind('Nghị định', 'NĐ', 'state-with-year', 4), kind('Nghị quyết', 'NQ', 'state', 1)],
  },
  {
    ...centralState,
    ...atCentre,
    code: 'TTg',
    name: 'Thủ tướng Chính phủ',
    shortName: 'Thủ tướng Chính phủ',
    headLines: ['THỦ TƯỚNG CHÍNH PHỦ'],
    kinds: [decision, stateDirective],
  },
  ...(['Nội vụ|BNV', 'Tài chính|BTC', 'Y tế|BYT', 'Xây dựng|BXD'] as const).map((entry): IssuingBody => {
    const [name = '', code = ''] = entry.split('|');
    return {
      ...centralState,
      ...atCentre,
      code,
      name: `Bộ ${name}`,
      shortName: `Bộ trưởng Bộ ${name}`,
      headLines: [`BỘ ${name.toLocaleUpperCase('vi')}`],
      kinds: [kind('Thông tư', 'TT', 'state-with-year', 1)],
    };
  }),
];

/** Provinces as they were until the mergers of July 2025; a smaller corpus has fewer of them, so that numbers recur. */
const provinces = shippedFacts.places.filter(
  ({ level, from, kind }) => level === 'province' && from === null && kind === 'tỉnh',
);
const districtsInProvince = 6;
const communesInDistrict = 3;
const documentsForProvince = 400;
const fewestProvinces = 4;

/** All issuing bodies of a corpus of this size: those of the centre first, then province by province. */
export function issuingBodies(documents: number, seed: number): readonly IssuingBody[] {
  const count = Math.min(
    provinces.length,
    Math.max(fewestProvinces, Math.floor(documents / documentsForProvince)),
  );
  const random = seededRandom(seed);
  const start = random.below(provinces.length);
  const chosen = Array.from({ length: count }, (_, at) => provinces[(start + at) % provinces.length]);
  return [
    ...central,
    ...chosen.flatMap((place, province) => (place ? bodiesOfProvince(place.name, province) : [])),
  ];
}

function bodiesOfProvince(name: string, province: number): IssuingBody[] {
  const upper = name.toLocaleUpperCase('vi');
  const where = { level: 'province', place: name, province, district: -1, superior: null } as const;
  return [
    {
      ...where,
      system: 'party',
      code: 'TU',
      name: `Tỉnh ủy ${name}`,
      shortName: 'Tỉnh ủy',
      headLines: [`TỈNH ỦY ${upper}`],
      kinds: [partyPlan, actionProgramme, resolution, conclusion, directive, regulation],
    },
    {
      ...where,
      system: 'state',
      code: 'UBND',
      name: `Ủy ban nhân dân tỉnh ${name}`,
      shortName: 'Ủy ban nhân dân tỉnh',
      headLines: ['ỦY BAN NHÂN DÂN', `TỈNH ${upper}`],
      kinds: [statePlan, decision, normativeDecision, stateDirective],
    },
    ...Array.from({ length: districtsInProvince }, (_, district) =>
      bodiesOfDistrict(name, province, district),
    ).flat(),
  ];
}

function bodiesOfDistrict(provinceName: string, province: number, district: number): IssuingBody[] {
  const name = districtNames[(province * districtsInProvince + district) % districtNames.length] ?? 'Hòa Bắc';
  const upper = name.toLocaleUpperCase('vi');
  const superior = `Tỉnh ủy ${provinceName}`;
  const where = { place: name, province, district } as const;
  return [
    {
      ...where,
      level: 'district',
      system: 'party',
      code: 'HU',
      name: `Huyện ủy ${name}`,
      shortName: 'Huyện ủy',
      headLines: [`TỈNH ỦY ${provinceName.toLocaleUpperCase('vi')}`, `HUYỆN ỦY ${upper}`],
      superior,
      kinds: [partyPlan, actionProgramme, resolution, regulation],
    },
    {
      ...where,
      level: 'district',
      system: 'state',
      code: 'UBND',
      name: `Ủy ban nhân dân huyện ${name}`,
      shortName: 'Ủy ban nhân dân huyện',
      headLines: ['ỦY BAN NHÂN DÂN', `HUYỆN ${upper}`],
      superior: null,
      kinds: [statePlan, decision],
    },
    ...Array.from({ length: communesInDistrict }, (_, at): IssuingBody => {
      const commune = `${districtNames[(district * 7 + at * 11 + province) % districtNames.length] ?? 'Tân An'} ${['Thượng', 'Hạ', 'Trung'][at] ?? 'Đông'}`;
      return {
        place: commune,
        province,
        district,
        level: 'commune',
        system: 'party',
        code: 'ĐU',
        name: `Đảng ủy xã ${commune}`,
        shortName: 'Đảng ủy xã',
        headLines: [`HUYỆN ỦY ${upper}`, `ĐẢNG ỦY XÃ ${commune.toLocaleUpperCase('vi')}`],
        superior: `Huyện ủy ${name}`,
        kinds: [partyPlan, resolution],
      };
    }),
  ];
}
