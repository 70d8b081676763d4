import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { htmlFormat } from '../../src/checking/formats/html.js';
import { markdownFormat } from '../../src/checking/formats/markdown.js';
import { quotedLine } from '../../src/checking/formats/quoted-line.js';
import { textFormat } from '../../src/checking/formats/text.js';
import { registryDay } from './plan-text.js';
import { hostileText, printed } from './printed.js';

describe('the quoted line', () => {
  const columnsOf = (text: string) => [...new Intl.Segmenter('vi').segment(text)].length;

  it.each<[string, string, string]>([
    ['at the start', 'Quy định số 41-QĐ/TW là', 'Quy định số 41-QĐ/TW'],
    ['after composed marks', 'Thực hiện Quy định số 41-QĐ/TW', 'Quy định số 41-QĐ/TW'],
    [
      'after decomposed marks',
      'Thực hiện Quy định số 41-QĐ/TW'.normalize('NFD'),
      'Quy định số 41-QĐ/TW'.normalize('NFD'),
    ],
    ['after a tab', '\t1.\tTheo Quy định số 41-QĐ/TW', 'Quy định số 41-QĐ/TW'],
    [
      'far in a long line',
      `${'chữ '.repeat(80)}Quy định số 41-QĐ/TW${' chữ'.repeat(80)}`,
      'Quy định số 41-QĐ/TW',
    ],
  ])('has its carets right below the quote %s', (_, text, quote) => {
    const start = text.indexOf(quote);
    const { line, carets } = quotedLine(text, start, start + quote.length);
    const before = columnsOf(carets) - columnsOf(quote);
    expect(carets).toBe(' '.repeat(before) + '^'.repeat(columnsOf(quote)));
    const shown = [...new Intl.Segmenter('vi').segment(line)].map(({ segment }) => segment);
    expect(shown.slice(before, before + columnsOf(quote)).join('')).toBe(quote);
    expect(columnsOf(line)).toBeLessThan(125);
  });

  it('of a quote over two lines shows the first', () => {
    const text = 'Theo Kế hoạch số 12-\r\nKH/TW của';
    expect(quotedLine(text, 5, 27)).toEqual({
      line: 'Theo Kế hoạch số 12-',
      carets: `     ${'^'.repeat(15)}`,
    });
  });
});

describe('text', () => {
  it('has colour only where it is asked for', () => {
    expect(printed(textFormat('vi', false))).not.toContain('\u001b');
    expect(printed(textFormat('vi', true))).toContain('\u001b[31mlỗi\u001b[0m');
  });

  it('says of a text without findings how much was read', () => {
    expect(printed(textFormat('vi', false))).toMatch(
      /trống\.txt\n.*\n {2}0 dẫn chiếu\n\n {2}Không đọc thấy dẫn chiếu nào\./,
    );
  });

  it('speaks English', () => {
    const text = printed(textFormat('en', false));
    expect(text).toContain('was replaced by Regulation No. 114-QĐ/TW of 11 July 2023');
    expect(text).not.toMatch(/lỗi|cảnh báo|dẫn chiếu/);
  });
});

describe('Markdown', () => {
  const text = printed(markdownFormat('vi', registryDay));

  it('keeps its tables whole', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('|'));
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) expect(row.replace(/\\\|/g, '').match(/\|/g)).toHaveLength(5);
  });

  it('takes no markup from a path or a text', () => {
    expect(text).not.toMatch(/(?<!\\)<(?:b|i|script)/);
  });
});

describe('HTML', () => {
  const html = printed(htmlFormat('vi', registryDay));
  const page = parse(html);

  it('is one page without scripts and without anything from elsewhere', () => {
    expect(html).not.toMatch(/<script|<link|<img|src=|https?:\/\/[^\s<]*['"]/i);
    expect(html).toContain("default-src 'none'");
  });

  it('shows each text as it stands, markup in it as words', () => {
    expect(words(page)).toContain(hostileText.trimEnd());
  });

  it('marks the place of every finding and links the two', () => {
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    expect(targets.length).toBeGreaterThan(20);
    expect(targets.filter((id) => !ids.has(id ?? ''))).toEqual([]);
  });
});

interface Node {
  readonly nodeName: string;
  readonly value?: string;
  readonly childNodes?: readonly Node[];
}

function words(node: Node): string {
  return node.nodeName === '#text' ? (node.value ?? '') : (node.childNodes ?? []).map(words).join('');
}
