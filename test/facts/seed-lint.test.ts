import { describe, expect, it } from 'vitest';
import { checkAlone, checkBeside } from './seed-example.js';

/** Two sound entries, the younger replacing the older; cases break one line. */
const sound = `documents:
  - symbol: 12-QĐ/TW
    issuedOn: 2018-03-01
    issuer: Ban Bí thư
    type: Quy định
    source: unsourced
    checkedOn: 2026-11-22
  - symbol: 77-QĐ/TW
    issuedOn: 2022-05-04
    issuer: Ban Bí thư
    type: Quy định
    effectiveOn: 2022-06-01
    source: https://example.org/77
    checkedOn: 2026-11-22
    relations:
      - kind: replaces
        symbol: 12-QĐ/TW
        issuedOn: 2018-03-01
        source: https://example.org/77
`;

const append = (more: string) => (text: string) => text + more;
const replace = (from: string, to: string) => (text: string) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};
const third = (fields: string) =>
  append(
    `  - ${fields.trim().replaceAll('\n', '\n    ')}\n    source: unsourced\n    checkedOn: 2026-11-22\n`,
  );

it('passes what is sound', () => {
  expect(checkBeside(sound).messages).toEqual([]);
});

describe('an entry of the registry', () => {
  it.each<[string, (text: string) => string, RegExp]>([
    // what is wrong, how, what the contributor reads
    [
      'YAML that cannot be read',
      replace('  - symbol: 12', ' - [symbol: 12'),
      /example\.yaml:\d+: YAML: Không đọc được YAML/,
    ],
    ['a misspelt field', replace('issuer: Ban', 'isuer: Ban'), /example\.yaml:2: documents\[0\]: .*isuer/],
    [
      'a missing field',
      replace('    type: Quy định\n', ''),
      /example\.yaml:2: documents\[0\]\.type: Không hợp lệ/,
    ],
    [
      'a day that is none',
      replace('2018-03-01', '2018-02-30'),
      /example\.yaml:3: documents\[0\]\.issuedOn: .*YYYY-MM-DD/,
    ],
    ['a day in Vietnamese order', replace('2018-03-01', '01/03/2018'), /example\.yaml:3: .*YYYY-MM-DD/],
    [
      'a source that is no address',
      replace('source: unsourced', 'source: báo'),
      /example\.yaml:6: documents\[0\]\.source: .*unsourced/,
    ],
    [
      'a malformed symbol',
      replace('- symbol: 12-QĐ/TW', '- symbol: số 12'),
      /:2: documents\[0\]\.symbol: “số 12” không phải là số, ký hiệu\. Viết như/,
    ],
    [
      'an unknown type',
      replace('type: Quy định', 'type: Quy dịnh mới'),
      /:5: documents\[0\]\.type: Không có “Quy dịnh mới”\. Thêm loại/,
    ],
    [
      'a type that the symbol is not of',
      replace('type: Quy định', 'type: Kế hoạch'),
      /:5: .*12-QĐ\/TW không phải của loại “Kế hoạch”/,
    ],
    [
      'an unknown issuing code',
      replace('- symbol: 77-QĐ/TW', '- symbol: 77-QĐ/XYZ'),
      /:8: documents\[1\]\.symbol: Không có “XYZ”\. Thêm mã cơ quan/,
    ],
    [
      'a target that is not there',
      replace('        symbol: 12-QĐ/TW', '        symbol: 13-QĐ/TW'),
      /:16: documents\[1\]\.relations\[0\]: Không có văn bản 13-QĐ\/TW ngày 2018-03-01/,
    ],
    [
      'a check in the future',
      replace('checkedOn: 2026-11-22', 'checkedOn: 2027-01-01'),
      /:7: documents\[0\]\.checkedOn: Ngày kiểm tra 2027-01-01 chưa tới/,
    ],
    [
      'an effective day before the day of issue',
      replace('2022-06-01', '2022-05-01'),
      /:12: documents\[1\]\.effectiveOn: 2022-05-01 trước ngày ban hành/,
    ],
    [
      'a replacement that is older',
      replace('issuedOn: 2022-05-04', 'issuedOn: 2017-05-04'),
      /:16: documents\[1\]\.relations\[0\]: Văn bản này cũ hơn/,
    ],
    [
      'parts of a whole',
      append('        parts: Chương II\n'),
      /:20: documents\[1\]\.relations\[0\]\.parts: Thay thế toàn bộ mà lại nêu phần/,
    ],
    [
      'a document that replaces itself',
      (text) =>
        replace(
          '        symbol: 12-QĐ/TW\n        issuedOn: 2018-03-01',
          '        symbol: 77-QĐ/TW\n        issuedOn: 2022-05-04',
        )(text),
      /:16: documents\[1\]\.relations\[0\]: Văn bản tác động lên chính nó/,
    ],
    [
      'one entry twice',
      third('symbol: 12-QĐ/TW\nissuedOn: 2018-03-01\nissuer: Ban Bí thư\ntype: Quyết định'),
      /:20: documents\[2\]: Đã có một mục khác mang khóa “tw\/qd\/12\/2018-03-01”/,
    ],
    [
      'one symbol twice in one term',
      third('symbol: 12-QĐ/TW\nissuedOn: 2019-07-01\ntype: Quy định'),
      /:20: documents\[2\]\.symbol: 12-QĐ\/TW ngày 2018-03-01 và ngày 2019-07-01 cùng một khóa.*contradictions/,
    ],
    [
      'a document replaced twice',
      third(`symbol: 80-QĐ/TW
issuedOn: 2023-01-01
type: Quy định
relations:
  - { kind: replaces, symbol: 12-QĐ/TW, issuedOn: 2018-03-01, source: unsourced }`),
      /:24: documents\[2\]\.relations\[0\]: Đã có một văn bản khác thay thế/,
    ],
    [
      'a year in the symbol that is not the year of issue',
      third('symbol: 140/2017/NĐ-CP\nissuedOn: 2018-12-05\ntype: Nghị định'),
      /:21: documents\[2\]\.issuedOn: Năm trong ký hiệu/,
    ],
    [
      'a body of a place without its place',
      third('symbol: 62/KH-UBND\nissuedOn: 2023-04-20\ntype: Kế hoạch'),
      /:20: documents\[2\]\.place: Mỗi nơi có một “UBND”/,
    ],
    [
      'an unknown place',
      third('symbol: 62/KH-UBND\nissuedOn: 2023-04-20\ntype: Kế hoạch\nplace: dong-nay'),
      /:23: documents\[2\]\.place: Không có “dong-nay”/,
    ],
    [
      'neither a day nor a term',
      third('symbol: 9-KL/TW\ntype: Kết luận'),
      /:20: documents\[2\]\.issuedOn: Không có ngày cũng không có khóa/,
    ],
  ])('with %s', (_, broken, message) => {
    const { messages } = checkBeside(broken(sound));
    expect(messages.join('\n')).toMatch(message);
  });

  it('lets homonyms of two terms stand side by side', () => {
    const homonym = third('symbol: 12-QĐ/TW\nissuedOn: 2023-07-01\ntype: Quy định');
    expect(checkBeside(homonym(sound)).messages).toEqual([]);
  });

  it('says every problem in both languages', () => {
    const [message] = checkBeside(sound.replace('type: Quy định', 'type: Sổ tay')).messages;
    expect(message).toBe(
      'seed/registry/example.yaml:5: documents[0].type: Không có “Sổ tay”. Thêm loại ấy vào seed/document-types.yaml, hoặc sửa tên loại.\n' +
        '    There is no "Sổ tay". Add that type to seed/document-types.yaml, or mend its name.',
    );
  });

  it('does not blame others for an entry that cannot be read', () => {
    const { messages } = checkBeside(
      sound.replace('issuedOn: 2018-03-01\n    issuer', 'issuedOn: sometime\n    issuer'),
    );
    expect(messages).toHaveLength(1);
  });
});

describe('bodies and places', () => {
  const entry = (fields: string) => `  - ${fields}\n    source: unsourced\n    checkedOn: 2026-11-22\n`;
  const body = (id: string, more = '') =>
    entry(
      `id: ${id}\n    code: ${id.toUpperCase()}\n    names: [Ban ${id}]\n    level: central\n    system: party${more}`,
    );

  it.each([
    [
      'an unknown successor',
      `bodies:\n${body('abc', '\n    until: 2025-01-31\n    successors:\n      - { id: xyz, on: 2025-02-01 }')}`,
      /:9: bodies\[0\]\.successors\[0\]\.id: Không có mục kế tục “xyz”/,
    ],
    [
      'a successor that takes over too early',
      `bodies:\n${body('abc', '\n    until: 2025-01-31\n    successors:\n      - { id: xyz, on: 2025-01-15 }')}${body('xyz')}`,
      /:9: bodies\[0\]\.successors\[0\]\.on: Ngày kế tục 2025-01-15 không khớp/,
    ],
    [
      'a life that ends before it begins',
      `bodies:\n${body('abc', '\n    from: 2025-02-01\n    until: 2025-01-31')}`,
      /:8: bodies\[0\]\.until: Kết thúc/,
    ],
    [
      'an unknown parent',
      `bodies:\n${body('abc', '\n    partOf: xyz')}`,
      /:7: bodies\[0\]\.partOf: Không có “xyz”/,
    ],
    [
      'one id twice',
      `bodies:\n${body('abc')}${body('abc')}`,
      /:9: bodies\[1\]: Đã có một mục khác mang khóa “abc”/,
    ],
    ['an id with marks', `bodies:\n${body('bộ')}`, /:2: bodies\[0\]\.id: .*chữ thường không dấu/],
    ['an unknown list', 'ministries: []\n', /seed\/example\.yaml:1: YAML: .*ministries/],
  ])('with %s', (_, text, message) => {
    expect(checkAlone(text).join('\n')).toMatch(message);
  });
});

describe('documents known by name', () => {
  const named = (key: string, name: string) =>
    `  - key: ${key}\n    name: ${name}\n    kind: law\n    chosenBy: date\n    versions:\n      - { symbol: 12-QĐ/TW, issuedOn: 2018-03-01 }\n`;

  it('take their versions from the registry', () => {
    const { facts, messages } = checkBeside(`${sound}named:\n${named('a', 'Quy định A')}`);
    expect(messages).toEqual([]);
    expect(facts.named[0]?.versions[0]?.id).toBe('tw/qd/12/2018-03-01');
  });

  it('may not share a name', () => {
    const text = `${sound}named:\n${named('a', 'Quy định A')}${named('b', 'QUY ĐỊNH A')}`;
    expect(checkBeside(text).messages.join('\n')).toMatch(
      /named\[1\]\.name: Tên “QUY ĐỊNH A” đã thuộc về “a”/,
    );
  });

  it('need a version that is there', () => {
    const text = `${sound}named:\n${named('a', 'Quy định A').replace('2018-03-01', '2018-03-02')}`;
    expect(checkBeside(text).messages.join('\n')).toMatch(
      /named\[0\]\.versions\[0\]: Không có văn bản 12-QĐ\/TW ngày 2018-03-02/,
    );
  });

  describe('steering committees', () => {
    it('may not share a name', () => {
      const committee = (key: string, names: string) =>
        `  - { key: ${key}, names: [${names}], source: unsourced, checkedOn: 2026-11-22 }\n`;
      const text = `committees:\n${committee('a', 'cải cách tư pháp')}${committee('b', 'chuyển đổi số, Cải cách tư pháp')}`;
      expect(checkBeside(text).messages.join('\n')).toMatch(
        /committees\[1\]\.names\[1\]: Tên “Cải cách tư pháp” đã thuộc về “a”/,
      );
    });
  });
});
