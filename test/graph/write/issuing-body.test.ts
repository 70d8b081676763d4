import { describe, expect, test } from 'vitest';
import { parseIsoDate } from '../../../src/documents/iso-date.js';
import { shippedFacts } from '../../../src/facts/facts.js';
import { IssuingBodies } from '../../../src/graph/write/issuing-body.js';
import { recipientsOf } from '../../../src/graph/write/recipients.js';

const bodies = new IssuingBodies(shippedFacts);

describe('the issuing body', () => {
  test.each([
    ['tw', 'Ban Chấp hành Trung ương Đảng khóa XIII', 'tw', 'Ban Chấp hành Trung ương Đảng', 'central', null],
    ['tw', 'Bộ Chính trị', 'tw.bo-chinh-tri', 'Bộ Chính trị', 'central', null],
    ['tw', 'Ban Bí thư Trung ương Đảng', 'tw.ban-bi-thu', 'Ban Bí thư', 'central', null],
    ['tu.dong-nai', null, 'tu.dong-nai', 'Tỉnh ủy Đồng Nai', 'province', 'dong-nai'],
    ['tu.ha-noi', null, 'tu.ha-noi', 'Thành ủy Hà Nội', 'province', 'ha-noi'],
    ['ubnd.dong-nai', null, 'ubnd.dong-nai', 'Ủy ban nhân dân tỉnh Đồng Nai', 'province', 'dong-nai'],
    ['hu.dong-nai.long-thanh', 'Huyện ủy Long Thành', 'hu.dong-nai.long-thanh', null, 'district', 'dong-nai'],
    ['tu.~0123456789ab-district', null, 'tu.~0123456789ab-district', null, 'district', null],
    ['bcd.dong-nai~cai-cach-tu-phap', null, 'bcd.dong-nai~cai-cach-tu-phap', null, 'province', 'dong-nai'],
    [null, 'Bộ Tài chính', 'btc', 'Bộ Tài chính', 'central', null],
    [null, 'Tỉnh ủy Bình Thuận', 'tu.binh-thuan', 'Tỉnh ủy Bình Thuận', 'province', 'binh-thuan'],
    [
      null,
      'Ủy ban nhân dân tỉnh Bình Thuận',
      'ubnd.binh-thuan',
      'Ủy ban nhân dân tỉnh Bình Thuận',
      'province',
      'binh-thuan',
    ],
  ])('of series %s, issuer %s', (series, issuer, id, name, level, placeId) => {
    expect(bodies.find(series, issuer)).toMatchObject({ id, name, level, placeId });
  });

  test.each([
    [null, 'Tỉnh ủy'],
    [null, 'một cơ quan nào đó'],
    [null, 'Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh'],
    [null, null],
  ])('is unknown where nothing tells (%s, %s)', (series, issuer) => {
    expect(bodies.find(series, issuer)).toBeNull();
  });

  test('belongs to other bodies', () => {
    const office = bodies.find('vptu.dong-nai', null);
    expect(office && bodies.lineage(office).map(({ id }) => id)).toEqual(['vptu.dong-nai', 'tu.dong-nai']);
  });

  test('sits in the place that bore its name on the day', () => {
    const committee = bodies.find('tu.dong-nai', null);
    if (!committee) throw new Error('no committee');
    expect(bodies.placeOn(committee, parseIsoDate('2023-03-10'))).toBe('dong-nai');
    expect(bodies.placeOn(committee, parseIsoDate('2025-07-01'))).toBe('dong-nai.2025');
    expect(bodies.placeOn(committee, null)).toBe('dong-nai');
  });
});

describe('recipients', () => {
  test.each([
    ['- Văn phòng Chính phủ (báo cáo);', ['vpcp']],
    ['- TTr Tỉnh ủy, TTr HĐND tỉnh (báo cáo);', ['tu.dong-nai', 'hdnd.dong-nai']],
    ['- Bộ Chính trị, Ban Bí thư;', ['tw.bo-chinh-tri', 'tw.ban-bi-thu']],
    ['- Các sở, ban, ngành (th/h);', []],
    ['- Lưu: VT, NC7.', []],
  ])('%s', (line, ids) => {
    expect(recipientsOf([line], 'dong-nai', bodies).map(({ body }) => body.id)).toEqual(ids);
  });
});
