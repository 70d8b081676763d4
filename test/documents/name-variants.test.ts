import { describe, expect, it } from 'vitest';
import { foldMarks } from '../../src/documents/fold.js';
import { nameVariants } from '../../src/documents/name-variants.js';
import { shippedFacts } from '../../src/facts/facts.js';

/** The document that the shipped facts mean by a printed name, brackets, marks and case aside. */
function meantBy(printed: string) {
  const fold = (name: string) =>
    foldMarks(name)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim();
  const found = shippedFacts.named.filter(({ name, aliases }) =>
    [name, ...aliases].some((known) => fold(known) === fold(printed)),
  );
  return found.map(({ usual, versions }) => usual ?? versions.map(({ id }) => id));
}

describe('names of plenums and congresses', () => {
  it.each([
    ['Nghị quyết Trung ương 4 khóa XII', 'tw/nq/4/2016-10-30'],
    ['Nghị quyết Trung ương 4 (khóa XII)', 'tw/nq/4/2016-10-30'],
    ['Nghị quyết TW4 khóa XII', 'tw/nq/4/2016-10-30'],
    ['Nghị quyết T.Ư 4 (khoá XII)', 'tw/nq/4/2016-10-30'],
    ['Nghị quyết Hội nghị Trung ương 4 khóa XII', 'tw/nq/4/2016-10-30'],
    ['Nghị quyết Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII', 'tw/nq/4/2016-10-30'],
    ['Nghị quyết Trung ương 4 khóa XI', 'tw/nq/12/2012-01-16'],
    ['Kết luận Trung ương 4 khóa XIII', 'tw/kl/21/2021-10-25'],
    ['Nghị quyết Hội nghị lần thứ chín Ban Chấp hành Trung ương khóa XI', 'tw/nq/33/2014-06-09'],
  ])('%s means %s', (printed, id) => {
    expect(meantBy(printed)).toEqual([id]);
  });

  it.each([
    ['Nghị quyết Đại hội XIII', 'name/nghi-quyet-dai-hoi-xiii/2021-02-01'],
    ['Nghị quyết Đại hội lần thứ XIII của Đảng', 'name/nghi-quyet-dai-hoi-xiii/2021-02-01'],
    ['Nghị quyết Đại hội đại biểu toàn quốc lần thứ XII', 'name/nghi-quyet-dai-hoi-xii/2016-01-28'],
  ])('%s means %s', (printed, id) => {
    expect(meantBy(printed)).toEqual([[id]]);
  });

  it('leaves the plenum without a term, and one that issued several, to the words around it', () => {
    expect(meantBy('Nghị quyết Trung ương 4')).toEqual([['tw/nq/12/2012-01-16', 'tw/nq/4/2016-10-30']]);
    expect(meantBy('Nghị quyết TW 6 khóa XII')).toEqual([
      ['tw/nq/18/2017-10-25', 'tw/nq/19/2017-10-25', 'tw/nq/20/2017-10-25', 'tw/nq/21/2017-10-25'],
    ]);
  });

  it('makes nothing of other names', () => {
    expect(nameVariants('Luật Đất đai')).toEqual([]);
  });
});
