import { describe, expect, test } from 'vitest';
import { excerptOf } from '../../src/api/search/excerpt.js';

const marked = (text: string, search: string) => {
  const excerpt = excerptOf(text, search);
  return excerpt.highlights.map(({ start, end }) => excerpt.text.slice(start, end));
};

describe('the excerpt around what a search found', () => {
  test.each([
    ['Quy định về trách nhiệm nêu gương', 'neu guong', ['nêu', 'gương']],
    ['Quy định về trách nhiệm nêu gương', 'NÊU', ['nêu']],
    ['Số 28-NQ/TW ngày 17/11/2022', '28-nq/tw', ['28', 'NQ', 'TW']],
    ['Đảng bộ'.normalize('NFD'), 'đảng', ['Đảng'.normalize('NFD')]],
    ['Đại hội', 'dai', ['Đại']],
    ['khôngcótừnào', 'co', []],
    ['', 'x', []],
  ])('%j by %j marks %j', (text, search, words) => {
    expect(marked(text, search)).toEqual(words);
  });

  test('shows the place where most words stand together, far down a long text', () => {
    const text = `${'Đảng ủy. '.repeat(200)}Kiểm soát quyền lực trong công tác cán bộ. ${'Hết. '.repeat(200)}`;
    const excerpt = excerptOf(text, 'đảng quyền lực cán bộ');
    expect(excerpt.text).toContain('quyền lực trong công tác cán bộ');
    expect(excerpt.text.length).toBeLessThanOrEqual(240);
  });
});
