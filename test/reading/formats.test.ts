import { readFile as readWhole } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readBytes } from '../../src/reading/read-bytes.js';
import { readFile } from '../../src/reading/read-file.js';
import { makeDocx, paragraph } from './make-docx.js';
import { makePdf } from './make-pdf.js';
import { toTcvn3, toVni } from './old-encodings.js';

const fixture = (name: string) => fileURLToPath(new URL(`fixtures/${name}`, import.meta.url));
const sentence = 'Thực hiện Nghị quyết số 77-NQ/TW của Bộ Chính trị về phát triển kinh tế biển';

describe('files saved by a word processor', () => {
  it.each(['docx', 'doc', 'pdf'])('ke-hoach.%s holds its words in reading order', async (format) => {
    const { text, ...read } = await readFile(fixture(`ke-hoach.${format}`));
    expect(read.format).toBe(format);
    expect(read.name).toBe(`ke-hoach.${format}`);
    const inOrder = [
      'TỈNH ỦY HẢI TRUNG',
      'Số 45-KH/TU',
      'Hải Trung, ngày 12 tháng 5 năm 2024',
      'KẾ HOẠCH\n',
      'của Bộ Chính trị về phát',
      'kinh tế biển¹, Ban Thường vụ',
      'Chỉ thị số 19-CT/TU của',
      '1\tĐề án cảng biển\tQuý III',
      'Kế hoạch này được phổ biến',
      'T/M BAN THƯỜNG VỤ',
    ];
    const places = inOrder.map((words) => text.indexOf(words));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text).toContain('Thay thế Nghị quyết số 55-NQ/TW');
  });

  it('puts the letters of two fonts back into one line', async () => {
    const { text } = await readFile(fixture('thong-bao-hai-phong-chu.pdf'));
    const typed = await readWhole(fixture('thong-bao-hai-phong-chu.txt'), 'utf8');
    const words = (from: string) => from.split(/\s+/).join(' ').replace('45- KH', '45-KH').trim();
    expect(words(text)).toBe(words(typed));
  });

  it.each(['tcvn3', 'vni'])('cong-van-%s.doc comes out of its old font', async (encoding) => {
    const { text, warnings } = await readFile(fixture(`cong-van-${encoding}.doc`));
    expect(text).toContain(
      'Thực hiện Nghị quyết số 77-NQ/TW, ngày 03/02/2004 của Bộ Chính trị về phát triển kinh tế biển, Ban Thường vụ ' +
        'Tỉnh ủy yêu cầu các cấp ủy khẩn trương xây dựng chương trình hành động',
    );
    expect(warnings.map(({ code }) => code)).toEqual(['LEGACY_CONVERTED']);
  });
});

describe('.docx', () => {
  const read = async (body: string, parts = {}) => (await readBytes(makeDocx(body, parts), 'a.docx')).text;

  it('keeps paragraphs apart and joins the runs of one', async () => {
    expect(await read(paragraph('Số 28-', 'NQ', '/TW') + paragraph('') + paragraph('Hà Nội'))).toBe(
      'Số 28-NQ/TW\n\nHà Nội',
    );
  });

  it('shows capitals as they are printed, and raised numbers as raised', async () => {
    const body = paragraph({ text: 'Kế hoạch', properties: '<w:caps/>' }, ' 28-NQ/TW', {
      text: '1',
      properties: '<w:vertAlign w:val="superscript"/>',
    });
    expect(await read(body)).toBe('KẾ HOẠCH 28-NQ/TW¹');
  });

  it('leaves deleted revisions out and takes inserted ones in', async () => {
    const body =
      '<w:p><w:r><w:t xml:space="preserve">Số </w:t></w:r><w:del><w:r><w:delText>12</w:delText></w:r></w:del>' +
      '<w:ins><w:r><w:t>21</w:t></w:r></w:ins><w:r><w:t>-KL/TW</w:t></w:r></w:p>';
    expect(await read(body)).toBe('Số 21-KL/TW');
  });

  it('puts the cells of a head one after the other', async () => {
    const cell = (...lines: string[]) => `<w:tc>${lines.map((line) => paragraph(line)).join('')}</w:tc>`;
    const table = `<w:tbl><w:tr>${cell('TỈNH ỦY', '*', 'Số 4-KH/TU')}${cell('ĐẢNG CỘNG SẢN VIỆT NAM')}</w:tr></w:tbl>`;
    expect(await read(table)).toBe('TỈNH ỦY\n*\nSố 4-KH/TU\nĐẢNG CỘNG SẢN VIỆT NAM');
  });

  it.each([
    ['.VnTime', toTcvn3, sentence],
    ['.VnTimeH', toTcvn3, sentence.toUpperCase()],
    ['VNI-Times', toVni, sentence],
    ['Times New Roman', toTcvn3, sentence],
    // Unicode text that kept the name of an old font.
    ['.VnTime', (text: string) => text, sentence],
  ])('text set in %s', async (font, encode, expected) => {
    const properties = `<w:rFonts w:ascii="${font}" w:hAnsi="${font}"/>`;
    expect(await read(paragraph({ text: encode(sentence), properties }))).toBe(expected);
  });

  it('mixes an old font and Unicode in one paragraph', async () => {
    const old = { text: toTcvn3('Bộ Chính trị và Ban Bí thư'), properties: '<w:rFonts w:ascii=".VnTime"/>' };
    expect(await read(paragraph('Nghị quyết của ', old))).toBe('Nghị quyết của Bộ Chính trị và Ban Bí thư');
  });

  it('is known by its content whatever it is called', async () => {
    const { format, warnings } = await readBytes(makeDocx(paragraph('Kế hoạch')), 'ke-hoach.pdf');
    expect(format).toBe('docx');
    expect(warnings.map(({ code }) => code)).toEqual(['NOT_AS_NAMED']);
  });

  it('takes no notice of parts that it does not know', async () => {
    expect(await read(paragraph('Kế hoạch'), { 'word/media/image1.png': strToU8('PNG') })).toBe('Kế hoạch');
  });
});

describe('.pdf', () => {
  it('gives the offset at which each page begins', async () => {
    const pages = ['Trang thứ nhất có chữ', 'Trang thứ hai có chữ'].map((text) => [{ text, x: 80, y: 700 }]);
    const { text, pageStarts } = await readBytes(makePdf(pages), 'a.pdf');
    expect(pageStarts?.map((start) => text.slice(start, start + 14))).toEqual([
      'Trang thứ nhất',
      'Trang thứ hai ',
    ]);
  });

  it('warns of pages without text among others', async () => {
    const { warnings } = await readBytes(makePdf([[{ text: sentence, x: 80, y: 700 }], []]), 'a.pdf');
    expect(warnings.map(({ message }) => message.en)).toEqual([expect.stringContaining('page 2')]);
  });

  it('comes out of an old font, page starts moved along', async () => {
    const pages = [sentence, `Trang hai: ${sentence}`].map((text) => [
      { text: toVni(text), x: 80, y: 700, size: 8 },
    ]);
    const { text, pageStarts } = await readBytes(makePdf(pages), 'a.pdf');
    expect(text).toBe(`${sentence}\n\nTrang hai: ${sentence}`);
    expect(pageStarts).toEqual([0, sentence.length + 2]);
  });

  it('leaves the given bytes as they were', async () => {
    const bytes = await readWhole(fixture('ke-hoach.pdf'));
    const before = Buffer.from(bytes);
    await readBytes(bytes, 'ke-hoach.pdf');
    expect(bytes.equals(before)).toBe(true);
  });
});

describe('.html', () => {
  const read = async (page: string) => (await readBytes(Buffer.from(page), 'a.html')).text;

  it.each([
    ['paragraphs', '<p>Số 28-<br>NQ/TW</p><p>Hà\n  Nội</p>', 'Số 28-\nNQ/TW\n\nHà Nội'],
    ['no words that are not shown', '<style>p{}</style><script>x()</script><p>Kế hoạch</p>', 'Kế hoạch'],
    ['entities', '<p>Nghị quy&#7871;t &amp; K&#x1ebf; hoạch</p>', 'Nghị quyết & Kế hoạch'],
    ['inline marks', '<p>số <b>28</b>-NQ/<i>TW</i><sup>1</sup></p>', 'số 28-NQ/TW¹'],
    [
      'tables',
      '<table><tr><td>1</td><td>Đề án</td></tr><tr><td>2</td><td>Kế hoạch</td></tr></table>',
      '1\tĐề án\n2\tKế hoạch',
    ],
    ['preformatted text', '<pre>Số  28\n  NQ</pre>', 'Số  28\n  NQ'],
    ['text outside of elements', 'Kế hoạch <div>số 4</div> hết', 'Kế hoạch\n\nsố 4\n\nhết'],
  ])('%s', async (_, page, text) => {
    expect(await read(page)).toBe(text);
  });

  it('reads elements nested deeper than the call stack', async () => {
    expect(await read(`${'<div>'.repeat(50_000)}Kế hoạch`)).toBe('Kế hoạch');
  });
});
