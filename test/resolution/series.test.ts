import { describe, expect, it } from 'vitest';
import { shippedFacts } from '../../src/facts/facts.js';
import { resolve } from '../../src/resolution/resolve.js';
import { meaningOf } from './meaning.js';
import { type Cited, cite, day, file, type Head } from './source-builder.js';

const province: Head = { issuer: 'Ủy ban nhân dân tỉnh Bà Rịa – Vũng Tàu' };
const city: Head = { issuer: 'Thành ủy Vũng Tàu', symbol: '256-KH/TU' };
const district: Head = { issuer: 'Huyện ủy Long Thành, tỉnh Đồng Nai', symbol: '12-KH/HU' };
const capital: Head = { issuer: 'Thành ủy Hà Nội', symbol: '9-KH/TU' };
const ward: Head = { issuer: 'Quận ủy Ba Đình, thành phố Hà Nội', symbol: '9-KH/QU' };
const ministry: Head = { issuer: 'Bộ Tài chính', symbol: '15/QĐ-BTC' };

const newWard: Head = {
  issuer: 'Đảng ủy phường Hòa Khánh',
  superior: 'Thành ủy Đà Nẵng',
  symbol: '24-KH/ĐU',
  on: '2026-01-08',
};
const hue = (on: string): Head => ({ issuer: 'Thành ủy Huế', symbol: '8-KH/TU', on });

/** Who writes, what is cited and by whom it is said to be; whose it is. */
const table: readonly (readonly [
  writer: string,
  head: Head,
  symbol: string,
  by: string | null,
  series: string,
])[] = [
  ['a province', province, '25-CTr/TU', 'Ban Chấp hành Đảng bộ tỉnh', 'tu.ba-ria-vung-tau'],
  ['a province', province, '25-CTr/TU', null, 'tu.ba-ria-vung-tau'],
  ['a province', province, '62/KH-UBND', 'UBND tỉnh', 'ubnd.ba-ria-vung-tau'],
  [
    'a province',
    province,
    '2683-KH/BCSĐ',
    'Ban Cán sự đảng UBND tỉnh',
    'bcsd.ba-ria-vung-tau~uy-ban-nhan-dan',
  ],
  [
    'a province',
    province,
    '02-CTr/BCĐ',
    'Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực tỉnh',
    'bcd.ba-ria-vung-tau~phong-chong-tham-nhung-tieu-cuc',
  ],
  ['a province', province, '03-CTr/BCĐCCTP', 'Ban Chỉ đạo Cải cách tư pháp tỉnh', 'bcdcctp.ba-ria-vung-tau'],
  ['a province', province, '7-KH/HU', 'Huyện ủy Châu Đức', 'hu.ba-ria-vung-tau.chau-duc'],
  ['a province', province, '31-NQ/TU', 'Tỉnh ủy Đồng Nai', 'tu.dong-nai'],
  ['a province', province, '140/2017/NĐ-CP', 'Chính phủ', 'cp'],
  ['a province', province, '36-HD/VPTW', null, 'vptw'],
  ['a city', city, '25-CTr/TU', 'Ban Chấp hành Đảng bộ tỉnh', 'tu.ba-ria-vung-tau'],
  ['a city', city, '12-CT/TU', 'Ban Thường vụ Tỉnh ủy', 'tu.ba-ria-vung-tau'],
  ['a city', city, '158-KH/TU', 'Ban Thường vụ Thành ủy', 'tu.ba-ria-vung-tau.vung-tau'],
  ['a city', city, '158-KH/TU', null, 'tu.ba-ria-vung-tau.vung-tau'],
  ['a city', city, '88/KH-UBND', 'UBND thành phố', 'ubnd.ba-ria-vung-tau.vung-tau'],
  ['a district', district, '31-NQ/TU', null, 'tu.dong-nai'],
  ['a district', district, '5-NQ/HU', 'Ban Chấp hành Đảng bộ huyện', 'hu.dong-nai.long-thanh'],
  ['a centrally run city', capital, '11-CTr/TU', 'Thành ủy', 'tu.ha-noi'],
  ['a centrally run city', capital, '11-CTr/TU', 'Ban Chấp hành Đảng bộ thành phố', 'tu.ha-noi'],
  ['its district', ward, '11-CTr/TU', 'Thành ủy', 'tu.ha-noi'],
  ['its district', ward, '11-CTr/TU', null, 'tu.ha-noi'],
  ['a ministry', ministry, '31-NQ/TU', 'Tỉnh ủy Đồng Nai', 'tu.dong-nai'],
  ['a ministry', ministry, '28-NQ/TW', null, 'tw'],
  ['a ministry', ministry, '4402/TCĐBVN-KHĐT', 'Tổng cục Đường bộ Việt Nam', 'tcdbvn'],
  ['a ministry', ministry, '03-CTr/BCĐCCTP', 'Ban Chỉ đạo Cải cách tư pháp', 'bcdcctp'],
  ['a province', province, '03-CTr/BCĐCCTP', 'Ban Chỉ đạo Cải cách tư pháp Trung ương', 'bcdcctp'],
  ['a province', province, '03-CTr/BCĐCCTP', null, 'bcdcctp.ba-ria-vung-tau'],
  [
    'a province',
    province,
    '02-CTr/BCĐ',
    'Ban Chỉ đạo phòng, chống tham',
    'bcd.ba-ria-vung-tau~phong-chong-tham-nhung-tieu-cuc',
  ],
  ['a province', province, '02-CTr/BCĐ', 'Ban Chỉ đạo phòng, chống', 'bcd.ba-ria-vung-tau~phong-chong'],
  ['a province', province, '30-QĐi/TU', 'Tỉnh ủy Vvé', 'tu.ba-ria-vung-tau'],
  ['a ward of a centrally run city', newWard, '9-CTr/TU', 'Thành ủy', 'tu.da-nang'],
  ['a ward of a centrally run city', newWard, '4-KH/ĐU', null, 'du.da-nang.hoa-khanh'],
  [
    'the city of many names',
    { issuer: 'Thành ủy TP.HCM', symbol: '3-KH/TU' },
    '9-CTr/TU',
    null,
    'tu.ho-chi-minh',
  ],
  ['a district', district, '9-NQ/HU', 'Huyện ủy Châu Thành', 'hu.dong-nai.chau-thanh'],
  ['Huế inside its province', hue('2023-05-05'), '12-KH/TU', null, 'tu.thua-thien-hue.hue'],
  ['Huế inside its province', hue('2023-05-05'), '12-KH/TU', 'Tỉnh ủy', 'tu.thua-thien-hue'],
  ['Huế run by the centre', hue('2025-05-05'), '12-KH/TU', null, 'tu.hue'],
];

describe('whose a symbol is', () => {
  for (const [writer, head, symbol, by, series] of table) {
    it(`in a text of ${writer}, ${symbol} ${by === null ? 'without an issuer' : `of "${by}"`}: ${series}`, () => {
      const on = head.on ?? '2022-06-27';
      const id = meaningOf(cite(symbol, { on, ...(by === null ? {} : { by }) }), head);
      expect(id.split('/')[0]).toBe(series);
    });
  }

  it('a text that does not tell its place has places of its own', () => {
    const one = file('one', { issuer: 'Tỉnh ủy', cites: [cite('7-QĐ/TU', { on: '2022-01-04' })] });
    const other = file('other', { issuer: 'Tỉnh ủy', cites: [cite('7-QĐ/TU', { on: '2022-01-04' })] });
    const { identities } = resolve([one, other], shippedFacts);
    const found = identities.filter(({ symbol }) => symbol === '7-QĐ/TU').map(({ series }) => series);
    expect(found).toHaveLength(2);
    expect(found.every((series) => /^tu\.~[0-9a-f]{12}$/.test(series ?? ''))).toBe(true);
  });

  it.each([
    ['Ủy ban nhân dân huyện Châu Thành', '15/KH-UBND'],
    ['Ủy ban nhân dân xã Tân Tiến', '15/KH-UBND'],
    ['Đảng ủy xã Tân Tiến', '15-KH/ĐU'],
    // The name is also a province's, which tells nothing: there is a xã Bình Dương in Quảng Nam, Hải Phòng, An Giang ….
    ['Ủy ban nhân dân xã Bình Dương', '15/KH-UBND'],
  ])('%s without its province is another in each file: many bear that name', (issuer, symbol) => {
    const files = ['one', 'other'].map((name) => file(name, { issuer, symbol, on: '2022-01-04' }));
    const { sources } = resolve(files, shippedFacts);
    const [one, other] = [...sources.values()].map(({ documents }) => documents[0]);
    expect(one).not.toBe(other);
  });

  it.each([
    ['Ủy ban nhân dân huyện Vĩnh Sơn', '15/KH-UBND', 'ubnd.vinh-son'],
    ['Huyện ủy Huế Sơn', '15-KH/HU', 'hu.hue-son'],
    ['Ủy ban nhân dân thành phố Vinh', '15/KH-UBND', 'ubnd.nghe-an.vinh'],
    ['Thành ủy Vinh', '15-KH/TU', 'tu.nghe-an.vinh'],
  ])('%s: a longer name is no city of which it begins like the name', (issuer, symbol, series) => {
    const { sources } = resolve([file('one', { issuer, symbol, on: '2022-01-04' })], shippedFacts);
    expect([...sources.values()][0]?.documents[0]?.split('/')[0]).toBe(series);
  });

  it('a district of a name of its own is one in all files', () => {
    const head = { issuer: 'Ủy ban nhân dân huyện Krông Năng', symbol: '15/KH-UBND', on: '2022-01-04' };
    const { sources } = resolve([file('one', head), file('other', head)], shippedFacts);
    const ids = [...sources.values()].map(({ documents }) => documents[0]);
    expect(ids).toEqual(Array(2).fill('ubnd.krong-nang/kh/15/2022-01-04'));
  });

  it('a Thành ủy that does not name its city is known by the titles of its own documents', () => {
    const title = 'về nhiệm vụ xây dựng thành phố Vũng Tàu thành đô thị biển';
    const plan = { issuer: 'Thành ủy', symbol: '256-KH/TU' };
    const cites: readonly Cited[] = [
      cite('9-NQ/TU', { by: 'Thành ủy', on: '2022-05-16', subject: title }),
      cite('25-CTr/TU', { by: 'Ban Chấp hành Đảng bộ tỉnh', on: '2023-03-15' }),
    ];
    const { identities } = resolve([file('plan', { ...plan, cites })], shippedFacts);
    const local = identities.filter(({ series }) => series?.startsWith('tu.')).map(({ id }) => id);
    expect(local).toEqual([
      'tu.ba-ria-vung-tau.vung-tau/kh/256/undated',
      'tu.ba-ria-vung-tau.vung-tau/nq/9/2022-05-16',
      'tu.ba-ria-vung-tau/ctr/25/2023-03-15',
    ]);
  });

  it('a mention without an issuer belongs to the series told elsewhere in the same text', () => {
    const cites = [cite('15-QĐ/TU', { by: 'Ban Thường vụ Tỉnh ủy', on: '2022-11-11' }), cite('15-QĐ/TU')];
    const { sources } = resolve([file('plan', { ...city, cites })], shippedFacts);
    const [meaning] = [...sources.values()];
    expect(meaning?.citations.map((assignment) => assignment?.kind === 'resolved' && assignment.id)).toEqual([
      'tu.ba-ria-vung-tau/qd/15/2022-11-11',
      'tu.ba-ria-vung-tau/qd/15/2022-11-11',
    ]);
  });

  it('25-CTr/TU of Bà Rịa – Vũng Tàu is one document for the province and for its city', () => {
    const on = '2023-03-15';
    const ofProvince = file('ubnd', {
      ...province,
      cites: [cite('25-CTr/TU', { on, by: 'Ban Chấp hành Đảng bộ tỉnh' })],
    });
    const ofCity = file('vung-tau', {
      ...city,
      cites: [
        cite('25-CTr/TU', { on, by: 'Ban Chấp hành Đảng bộ tỉnh' }),
        cite('158-KH/TU', { on: '2022-06-27', by: 'Ban Thường vụ Thành ủy' }),
      ],
    });
    const ofOther = file('dong-nai', {
      issuer: 'Tỉnh ủy Đồng Nai',
      cites: [cite('158-KH/TU', { on: '2022-06-27' })],
    });
    const { identities } = resolve([ofProvince, ofCity, ofOther], shippedFacts);
    expect(
      identities.filter(({ symbol }) => symbol === '25-CTr/TU').map(({ id, issuedOn }) => [id, issuedOn]),
    ).toEqual([['tu.ba-ria-vung-tau/ctr/25/2023-03-15', day(on)]]);
    expect(identities.filter(({ symbol }) => symbol === '158-KH/TU').map(({ id }) => id)).toEqual([
      'tu.ba-ria-vung-tau.vung-tau/kh/158/2022-06-27',
      'tu.dong-nai/kh/158/2022-06-27',
    ]);
  });
});
