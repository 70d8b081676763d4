import { describe, expect, it } from 'vitest';
import { Bodies } from '../../src/documents/body.js';
import { DocumentTypes } from '../../src/documents/document-type.js';
import { type IsoDate, parseIsoDate } from '../../src/documents/iso-date.js';
import { Places } from '../../src/documents/place.js';
import { parseSymbol } from '../../src/documents/symbol.js';
import { shippedFacts } from '../../src/facts/facts.js';

const types = new DocumentTypes(shippedFacts.types);
const bodies = new Bodies(shippedFacts.bodies);
const places = new Places(shippedFacts.places);
const day = (text: string): IsoDate => parseIsoDate(text) ?? expect.fail(text);

describe('types of document', () => {
  it.each([
    // symbol, type word, type, part of the id
    ['28-NQ/TW', null, 'nq', 'nq'],
    ['96-QĐ/TW', 'Quy định', 'qdi', 'qd'],
    ['217-QĐ/TW', 'Quyết định', 'qd', 'qd'],
    ['217-QĐ/TW', null, 'qd', 'qd'],
    ['08-QĐi/TW', 'Quy định', 'qdi', 'qdi'],
    ['08-QĐi/TW', 'Quyết định', 'qdi', 'qdi'],
    ['12-CTHĐ/TU', 'Chương trình hành động', 'ctr', 'ctr'],
    ['01-TT/TU', null, 'ttri', 'ttri'],
    ['05/2021/TT-BTC', null, 'tt', 'tt'],
    ['04-ĐA/TU', null, 'da', 'da'],
    ['04-DA/TU', null, 'duan', 'duan'],
    ['15-HD/UBKTTW', null, 'hd', 'hd'],
    ['10/2022/QH15', 'Luật', 'luat', 'luat'],
    ['176/2025/QH15', 'Nghị quyết', 'nq', 'nq'],
    ['12564/UBND-KGVX', 'Công văn', 'cv', 'cv'],
    ['12564/UBND-KGVX', null, null, 'cv'],
    // A type word that the symbol cannot be of: the symbol tells.
    ['12-NQ/TU', 'Chương trình hành động', 'nq', 'nq'],
  ])('%s cited as %s is %s', (text, typeWord, key, idKey) => {
    const symbol = parseSymbol(text) ?? expect.fail(text);
    expect(types.ofDocument(symbol, typeWord)?.key ?? null).toBe(key);
    expect(types.idKey(symbol, typeWord)).toBe(idKey);
  });

  it.each([
    ['KẾ HOẠCH', 'kh'],
    ['quy dinh', 'qdi'],
    ['Thông báo kết luận', 'tb'],
    ['Thông tư liên bộ', 'ttlt'],
  ])('%s is a name of %s', (name, key) => {
    expect(types.byName(name)?.key).toBe(key);
  });

  it('QĐ may be either, QĐi only one', () => {
    expect(types.byAbbreviation('QĐ', 'party').map(({ key }) => key)).toEqual(['qd', 'qdi']);
    expect(types.byAbbreviation('QĐi', 'party').map(({ key }) => key)).toEqual(['qdi']);
    expect(types.byAbbreviation('ZZ')).toEqual([]);
  });
});

describe('bodies', () => {
  it.each([
    ['TW', 'tw'],
    ['T.Ư', 'tw'],
    ['BTC', 'btc'],
    ['BTCTW', 'btctw'],
    ['QU', 'qu'],
    ['BNN', 'bnnptnt'],
    ['bnnmt', 'bnnmt'],
    ['VKSTC', 'vksndtc'],
  ])('code %s is %s', (code, id) => {
    expect(bodies.byCode(code)[0]?.id).toBe(id);
  });

  it.each([
    ['12/2020/TTLT-BTC-BNV', 'btc'],
    ['59/2020/QH14', 'qh'],
    ['26/2012/UBTVQH13', 'ubtvqh'],
    ['01-CTr/BCĐCCTP', 'bcdcctp'],
    ['43-CV/BCĐ', 'bcd'],
  ])('%s is a number of %s', (text, id) => {
    expect(bodies.ofSymbol(parseSymbol(text) ?? expect.fail(text))[0]?.id).toBe(id);
  });

  it.each([
    ['Ban Thường vụ Tỉnh ủy Đồng Nai', 'tu', 'Đồng Nai'],
    ['TỈNH UỶ BÀ RỊA - VŨNG TÀU', 'tu', 'BÀ RỊA - VŨNG TÀU'],
    ['Ban Chấp hành Trung ương Đảng khóa XIII', 'tw', 'khóa XIII'],
    ['Bộ Lao động – Thương binh và Xã hội', 'bldtbxh', ''],
    ['Ủy ban nhân dân tỉnh Bình Thuận', 'ubnd', 'Bình Thuận'],
    ['Đảng đoàn Quốc hội', 'ddqh', ''],
  ])('%s begins with %s', (name, id, rest) => {
    const read = bodies.readName(name);
    expect([read?.body.id, read?.rest]).toEqual([id, rest]);
  });

  it('reads no body where none is named', () => {
    expect(bodies.readName('Hội nghị lần thứ sáu')).toBeNull();
  });
});

describe('places', () => {
  it.each([
    ['Đồng Nai', '2023-03-10', 'dong-nai'],
    ['Đồng Nai', '2025-07-01', 'dong-nai.2025'],
    ['tỉnh Bà Rịa-Vũng Tàu', '2023-03-10', 'ba-ria-vung-tau'],
    ['BR-VT', '2023-03-10', 'ba-ria-vung-tau'],
    ['Vũng Tàu', '2023-03-10', 'ba-ria-vung-tau.vung-tau'],
    ['Khánh Hoà', '2020-01-01', 'khanh-hoa'],
    ['TP. Hồ Chí Minh', '2025-08-01', 'ho-chi-minh.2025'],
    ['Thừa Thiên - Huế', '2020-01-01', 'thua-thien-hue'],
    ['Huế', '2025-03-01', 'hue'],
    ['Hà Giang', '2020-01-01', 'ha-giang'],
    ['thành phố Hà Giang', '2020-01-01', 'ha-giang.ha-giang'],
    ['Cao Bằng', '2025-08-01', 'cao-bang'],
    ['Bình Thuận', null, 'binh-thuan'],
    ['Đồng Nai', null, 'dong-nai.2025'],
  ])('%s on %s is %s', (name, on, id) => {
    expect(places.namedOn(name, on === null ? null : day(on))?.id).toBe(id);
  });

  it('goes from one life of a name to the other', () => {
    const old = places.byId('dong-nai') ?? expect.fail();
    expect(places.lifeOn(old, day('2025-12-01')).id).toBe('dong-nai.2025');
    expect(places.lifeOn(old, day('2024-12-01')).id).toBe('dong-nai');
  });
});
