import { describe, expect, it } from 'vitest';
import { endedIn } from '../../src/checking/ended-bodies.js';
import { shippedFacts } from '../../src/facts/facts.js';
import { day } from '../resolution/source-builder.js';

describe('bodies that had ended by 22/11/2026', () => {
  it.each<[words: string, names: string[]]>([
    ['Tỉnh ủy Bình Thuận', ['Tỉnh ủy Bình Thuận']],
    ['TỈNH ỦY BÌNH THUẬN', ['TỈNH ỦY Bình Thuận']],
    ['Tỉnh ủy Bình Thuận, Thành ủy Hà Nội', ['Tỉnh ủy Bình Thuận']],
    ['UBND tỉnh Bình Dương', ['UBND tỉnh Bình Dương']],
    ['UBND các huyện, thị xã, thành phố', ['UBND các huyện']],
    ['Phòng Nội vụ huyện Tam Nông', ['Phòng Nội vụ huyện Tam Nông']],
    ['Ủy ban nhân dân quận Lê Chân', ['Ủy ban nhân dân quận Lê Chân']],
    ['Các huyện ủy, thị ủy, thành ủy', ['Huyện ủy', 'Thị ủy']],
    ['Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh', ['Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh']],
    // What may keep the district in its name, and what only sounds alike.
    ['Trung tâm Y tế huyện Tam Nông', []],
    ['Các cơ quan, đơn vị', []],
    ['UBND các xã, phường', []],
    // A name that begins like that of an ended place is another's.
    ['Tỉnh ủy Vĩnh Hà', []],
    ['TỈNH ỦY VĨNH HÀ', []],
  ])('%s', (words, names) => {
    expect(endedIn(words, day('2026-11-22'), shippedFacts).map(({ name }) => name)).toEqual(names);
  });

  it('a committee of a province is not followed by those of the centre', () => {
    const [ended] = endedIn('Đảng ủy Khối doanh nghiệp tỉnh', day('2026-11-22'), shippedFacts);
    expect(ended?.fact).toMatchObject({ id: 'dukt', successors: [] });
  });
});
