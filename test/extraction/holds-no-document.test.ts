import { describe, expect, it } from 'vitest';
import { extract } from '../../src/extraction/extract.js';
import { holdsNoDocument } from '../../src/extraction/holds-no-document.js';

const cases: readonly (readonly [what: string, text: string, none: boolean])[] = [
  ['nothing', '', true],
  ['a diary', 'Hôm nay trời đẹp, em đi học.\nChiều về em giúp mẹ nấu cơm.', true],
  ['source code', 'const a = 28 / 7;\nif (a > 3) { run("kh/tu"); }', true],
  ['a table of figures', '| 12 | 34/56 |\n| 78 | 90-12 |', true],
  ['a head alone', 'TỈNH ỦY LÀO CAI\n*\nSố 12-KH/TU\n\nKẾ HOẠCH\nvề công tác dân vận', false],
  ['one citation', 'thực hiện Nghị quyết số 28-NQ/TW', false],
  ['a named document', 'học tập Điều lệ Đảng', false],
];

describe('a text that is no document', () => {
  it.each(cases)('%s', (_, text, none) => {
    expect(holdsNoDocument(extract(text))).toBe(none);
  });
});
