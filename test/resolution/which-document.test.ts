import { describe, expect, it } from 'vitest';
import { shippedFacts } from '../../src/facts/facts.js';
import { resolve } from '../../src/resolution/resolve.js';
import { meaningOf, meaningsIn } from './meaning.js';
import { type Cited, cite, citeName, file, type Head } from './source-builder.js';

const plan: Head = { issuer: 'Tỉnh ủy Đồng Nai', symbol: '300-KH/TU', on: '2024-03-01' };
const reorganisation = 'về tiếp tục đổi mới, sắp xếp tổ chức bộ máy của hệ thống chính trị';

/** What a citation in a plan of 1 March 2024 says; what it means, and by which rule. */
const table: readonly (readonly [said: string, cited: Cited, meaning: string])[] = [
  ['a printed day', cite('28-NQ/TW', { on: '2018-05-23' }), 'tw/nq/28/2018-05-23 (stated-date)'],
  ['a printed year', cite('28-NQ/TW', { statedYear: 2018 }), 'tw/nq/28/2018-05-23 (stated-year)'],
  [
    'a printed year in which no such document was issued',
    cite('28-NQ/TW', { statedYear: 2020 }),
    'one of: tw/nq/28/2022-11-17, tw/nq/28/2018-05-23, tw/nq/28/2013-10-25',
  ],
  ['a printed term', cite('28-NQ/TW', { statedTerm: 'XI' }), 'tw/nq/28/2013-10-25 (stated-term)'],
  ['words of its subject', cite('18-NQ/TW', { subject: reorganisation }), 'tw/nq/18/2017-10-25 (subject)'],
  [
    'words before it',
    cite('18-NQ/TW', { before: 'Tiếp tục sắp xếp tổ chức bộ máy tinh gọn theo Nghị quyết ' }),
    'tw/nq/18/2017-10-25 (subject)',
  ],
  ['nothing, and one document bears the symbol', cite('213-QĐ/TW'), 'tw/qd/213/2020-01-02 (only-known)'],
  ['nothing, and no document is known', cite('999-QĐ/TW'), 'tw/qd/999/undated (undated-stub)'],
  [
    'nothing, and several are known',
    cite('28-NQ/TW'),
    'one of: tw/nq/28/2022-11-17, tw/nq/28/2018-05-23, tw/nq/28/2013-10-25',
  ],
  [
    'words of quite another subject',
    cite('213-QĐ/TW', { subject: 'về quản lý vốn đầu tư xây dựng công trình thủy lợi' }),
    'one of: tw/qd/213/2020-01-02',
  ],
  [
    'a day against its printed term',
    cite('28-NQ/TW', { on: '2012-11-17', statedTerm: 'XIII' }),
    'tw/nq/28/2022-11-17 (stated-date)',
  ],
  ['a name', citeName('Nghị quyết Trung ương 4 khóa XII'), 'tw/nq/4/2016-10-30 (name)'],
  ['a name of several in time', citeName('Luật Đất đai'), 'qh/luat/45/2013-11-29 (name)'],
  ['a name with a year', citeName('Luật Đất đai năm 2003'), 'qh/luat/13/2003-11-26 (name)'],
  [
    'a name with a day',
    citeName('Luật Đất đai', { on: '2024-01-18' }),
    'qh/luat/31/2024-01-18 (stated-date)',
  ],
  [
    'an amending law by its title and day',
    citeName(
      'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương',
      { on: '2019-11-22' },
    ),
    'qh/luat/47/2019-11-22 (stated-date)',
  ],
  ['a name without symbols', citeName('Điều lệ Đảng'), 'name/dieu-le-dang/2011-01-19 (name)'],
  [
    'an unknown name',
    citeName('Chiến lược thu hút nhân tài'),
    'name/chien-luoc-thu-hut-nhan-tai/undated (undated-stub)',
  ],
  [
    'a title in place of the symbol, of the document that bore it then',
    citeName(
      'Quy định về việc kiểm điểm và đánh giá, xếp loại chất lượng hằng năm đối với tập thể, cá nhân trong hệ thống chính trị',
    ),
    'tw/qd/124/2023-10-04 (name)',
  ],
  [
    'part of a title, with the issuer before it',
    citeName('Kết luận của Bộ Chính trị về công tác quản lý biên chế của hệ thống chính trị'),
    'tw/kl/40/2022-07-18 (name)',
  ],
  [
    'a title of what is only being prepared',
    citeName('Kết luận của Bộ Chính trị về công tác quản lý biên chế của hệ thống chính trị', {
      role: 'prepares',
    }),
    'name/ket-luan-cua-bo-chinh-tri-ve-cong-tac-quan-ly-bien-che-cua-he-thong-chinh-tri/undated (undated-stub)',
  ],
  [
    'a title beside another organ',
    citeName('Kết luận của Ban Bí thư về công tác quản lý biên chế của hệ thống chính trị'),
    'name/ket-luan-cua-ban-bi-thu-ve-cong-tac-quan-ly-bien-che-cua-he-thong-chinh-tri/undated (undated-stub)',
  ],
  [
    'a name that every body gives to one of its documents',
    citeName('Quy chế tiếp công dân'),
    'name.dong-nai/quy-che-tiep-cong-dan/undated (undated-stub)',
  ],
  [
    'a programme of the whole country',
    citeName('Chương trình mục tiêu quốc gia phát triển văn hóa'),
    'name/chuong-trinh-muc-tieu-quoc-gia-phat-trien-van-hoa/undated (undated-stub)',
  ],
  [
    'its own plan for a programme of the whole country',
    citeName('Kế hoạch thực hiện Chương trình mục tiêu quốc gia phát triển văn hóa', {
      typeWord: 'Kế hoạch',
    }),
    'name.dong-nai/ke-hoach-thuc-hien-chuong-trinh-muc-tieu-quoc-gia-phat-trien-van-hoa/undated (undated-stub)',
  ],
];

describe('which document is meant', () => {
  for (const [said, cited, meaning] of table) {
    it(`by ${said}: ${meaning}`, () => expect(meaningOf(cited, plan)).toBe(meaning));
  }

  it('never one that is younger than the citing text', () => {
    expect(meaningOf(cite('28-NQ/TW'), { ...plan, on: '2017-01-01' })).toBe(
      'tw/nq/28/2013-10-25 (only-known)',
    );
    expect(meaningOf(cite('28-NQ/TW'), { ...plan, on: '2012-01-01' })).toBe(
      'tw/nq/28/undated (undated-stub)',
    );
    expect(meaningOf(citeName('Luật Đất đai'), { ...plan, on: '2012-01-01' })).toBe(
      'qh/luat/13/2003-11-26 (name)',
    );
  });

  const oneBreath: readonly Cited[] = [
    cite('18-NQ/TW', { before: 'tiếp tục sắp xếp tổ chức bộ máy theo Nghị quyết ', form: 'listed' }),
    cite('19-NQ/TW', { before: ', ' }),
  ];

  /** What several citations of one plan mean together. */
  const together: readonly (readonly [what: string, cites: readonly Cited[], ...meanings: string[]])[] = [
    [
      'a mention without a day takes the day given elsewhere in the text',
      [cite('28-NQ/TW'), cite('28-NQ/TW', { on: '2022-11-17' })],
      'tw/nq/28/2022-11-17 (same-document)',
      'tw/nq/28/2022-11-17 (stated-date)',
    ],
    [
      'or the term',
      [cite('28-NQ/TW'), cite('28-NQ/TW', { statedTerm: 'XII' })],
      'tw/nq/28/2018-05-23 (same-document)',
      'tw/nq/28/2018-05-23 (stated-term)',
    ],
    [
      'two conflicting days of one document still are one',
      [cite('21-KL/TW', { on: '2021-11-25' }), cite('21-KL/TW', { on: '2021-10-25' }), cite('21-KL/TW')],
      'tw/kl/21/2021-10-25 (stated-date)',
      'tw/kl/21/2021-10-25 (stated-date)',
      'tw/kl/21/2021-10-25 (same-document)',
    ],
    [
      'not the day of one of two homonyms',
      [cite('124-QĐ/TW', { on: '2018-02-02' }), cite('124-QĐ/TW', { on: '2023-10-04' }), cite('124-QĐ/TW')],
      'tw/qd/124/2018-02-02 (stated-date)',
      'tw/qd/124/2023-10-04 (stated-date)',
      'one of: tw/qd/124/2023-10-04, tw/qd/124/2018-02-02',
    ],
    [
      '"18, 19-NQ/TW … sắp xếp tổ chức bộ máy" is the pair of 2017',
      oneBreath,
      'tw/nq/18/2017-10-25 (list)',
      'tw/nq/19/2017-10-25 (list)',
    ],
    [
      'a term printed after the last of a list is that of all',
      [cite('18-NQ/TW'), cite('19-NQ/TW', { before: ', ', statedTerm: 'XIII' })],
      'tw/nq/18/2022-06-16 (stated-term)',
      'tw/nq/19/2022-06-16 (stated-term)',
    ],
    [
      'nor one that is younger than the document in whose title it stands',
      [cite('25-CTr/TU', { on: '2014-03-15' }), cite('28-NQ/TW', { within: 0, titleRelation: 'implements' })],
      'tu.dong-nai/ctr/25/2014-03-15 (stated-date)',
      'tw/nq/28/2013-10-25 (only-known)',
    ],
    [
      'a plenum by its name is the resolution of it that the text cites',
      [citeName('Nghị quyết Trung ương 6 khóa XIII'), cite('28-NQ/TW', { on: '2022-11-17' })],
      'tw/nq/28/2022-11-17 (same-document)',
      'tw/nq/28/2022-11-17 (stated-date)',
    ],
    ['its own symbol in its own text', [cite('300-KH/TU')], 'tu.dong-nai/kh/300/2024-03-01 (same-document)'],
    [
      'a damaged symbol is the one that the text cites clearly with the same day',
      [
        cite('30-QĐi/TU', { on: '2019-07-05' }),
        cite('3-QĐi/TU', { on: '2019-07-05', candidates: ['30-QĐi/TU'], confidence: 0.4 }),
      ],
      'tu.dong-nai/qdi/30/2019-07-05 (stated-date)',
      'tu.dong-nai/qdi/30/2019-07-05 (stated-date)',
    ],
    [
      'or the one that the registry knows of that day',
      [cite('273-QĐ/TW', { on: '2020-01-02', candidates: ['213-QĐ/TW'], confidence: 0.4 })],
      'tw/qd/213/2020-01-02 (stated-date)',
    ],
    [
      'a damaged symbol that nothing confirms makes no document',
      [cite('888-QĐ/TW', { on: '2020-01-09', confidence: 0.3 })],
      'one of: ',
    ],
  ];

  for (const [what, cites, ...meanings] of together) {
    it(what, () => {
      const citing = file('citing', { ...plan, cites });
      expect(meaningsIn(resolve([citing], shippedFacts), citing)).toEqual(meanings);
    });
  }

  it('a citation finds its document when that arrives, without being read again', () => {
    const citing = file('citing', { ...plan, cites: [cite('12-NQ/TU')] });
    const held = file('held', {
      issuer: 'Tỉnh ủy Đồng Nai',
      symbol: '12-NQ/TU',
      type: 'Nghị quyết',
      on: '2022-05-04',
    });
    const before = resolve([citing], shippedFacts);
    const after = resolve([citing, held], shippedFacts);
    expect(meaningsIn(before, citing)).toEqual(['tu.dong-nai/nq/12/undated (undated-stub)']);
    expect(meaningsIn(after, citing)).toEqual(['tu.dong-nai/nq/12/2022-05-04 (only-known)']);
    const found = after.identities.find(({ id }) => id === 'tu.dong-nai/nq/12/2022-05-04');
    expect(found?.formerIds).toContain('tu.dong-nai/nq/12/undated');
  });

  it('the id of an undated 08-QĐ keeps answering when it turns out to be an 08-QĐi', () => {
    const undated = file('undated', { ...plan, on: '2016-02-01', cites: [cite('08-QĐ/TW')] });
    const dated = file('dated', {
      ...plan,
      symbol: '301-KH/TU',
      cites: [cite('08-QĐi/TW', { on: '2016-02-01' })],
    });
    expect(meaningsIn(resolve([undated], shippedFacts), undated)).toEqual(['tw/qd/8/undated (undated-stub)']);
    const { identities } = resolve([undated, dated], shippedFacts);
    const found = identities.find(({ id }) => id === 'tw/qdi/8/2016-02-01');
    expect([...(found?.formerIds ?? []), ...(found?.sharedIds ?? [])]).toContain('tw/qd/8/undated');
  });

  it('a held text without a day is the document that others date, unless it cites what is younger', () => {
    const draft = file('draft', {
      issuer: 'Tỉnh ủy Đồng Nai',
      symbol: '12-NQ/TU',
      cites: [cite('28-NQ/TW', { on: '2022-11-17' })],
    });
    const naming = (on: string) => file(`naming-${on}`, { ...plan, cites: [cite('12-NQ/TU', { on })] });
    const ids = (on: string) =>
      resolve([draft, naming(on)], shippedFacts).sources.get(draft.sha256)?.documents;
    expect(ids('2023-02-01')).toEqual(['tu.dong-nai/nq/12/2023-02-01']);
    expect(ids('2017-02-01')).toEqual(['tu.dong-nai/nq/12/undated']);
  });
});
