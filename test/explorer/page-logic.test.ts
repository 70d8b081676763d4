import { describe, expect, test } from 'vitest';
import { addressOf, pathTo } from '../../src/explorer/address/address.js';
import { isDay, withSettings } from '../../src/explorer/address/settings.js';
import { typedDay } from '../../src/explorer/address/typed-day.js';
import { cascadeRows, type Step } from '../../src/explorer/cascade/cascade-rows.js';
import { checkMarks, levelsIn, type ShownFinding } from '../../src/explorer/check/checked.js';
import { fileAnswer } from '../../src/explorer/check/file-report.js';
import { pagesBegun } from '../../src/explorer/check/pages-begun.js';
import { differencesIn } from '../../src/explorer/choice/differences.js';
import { guessedSymbol } from '../../src/explorer/choice/guessed-symbol.js';
import { toCsv } from '../../src/explorer/export/csv.js';
import { withDefaults } from '../../src/explorer/export/graphiql-address.js';
import { toGraphml } from '../../src/explorer/export/graphml.js';
import { wholeWordsOf } from '../../src/explorer/find/suggestions.js';
import { nearestInDirection } from '../../src/explorer/graph/nearest.js';
import { placedNames } from '../../src/explorer/graph/placed-names.js';
import { timelineLayout } from '../../src/explorer/graph/timeline-layout.js';
import { passes, relationFilterIn } from '../../src/explorer/scheme/relation-filter.js';
import { markedParagraphs } from '../../src/explorer/text/marked-text.js';
import { type Slot, sentenceParts } from '../../src/explorer/validity/sentence.js';
import { validityWords } from '../../src/explorer/validity/words.js';

describe('an address names a page', () => {
  test.each([
    ['/', { page: 'home' }],
    ['/tim', { page: 'find' }],
    ['/tim/', { page: 'find' }],
    ['/van-ban/tw/nq/28/2022-11-17', { page: 'document', id: 'tw/nq/28/2022-11-17' }],
    ['/toan-van/tw/nq/28/2022-11-17', { page: 'text', id: 'tw/nq/28/2022-11-17' }],
    ['/co-quan/tu.dong-nai', { page: 'body', id: 'tu.dong-nai' }],
    ['/van-ban/100%', { page: 'document', id: '100%' }],
    ['/van-ban/%C4%91', { page: 'document', id: 'đ' }],
    ['/documents', { page: 'unknown' }],
  ])('%s', (path, expected) => {
    expect(addressOf(path)).toEqual(expected);
  });

  test.each(['tw/nq/28/2022-11-17', 'bcsd.ba-ria~uy-ban/kh/26 83/đ?#%', 'sha-1a2b'])(
    'and comes back to the id %s',
    (id) => {
      expect(addressOf(new URL(pathTo('document', id), 'http://x').pathname)).toEqual({
        page: 'document',
        id,
      });
    },
  );

  test('a link keeps the day and the language, and nothing else of the view', () => {
    const current = new URLSearchParams('asOf=2024-06-01&lang=en&type=kh&node=a');
    expect(withSettings('/tim', current, { q: 'nghị quyết' })).toBe(
      '/tim?asOf=2024-06-01&lang=en&q=ngh%E1%BB%8B+quy%E1%BA%BFt',
    );
  });

  test.each([
    ['2024-02-29', true],
    ['2023-02-29', false],
    ['2024-6-1', false],
    ['hôm nay', false],
  ])('%s is a day: %s', (text, expected) => {
    expect(isDay(text)).toBe(expected);
  });

  test.each([
    ['1/6/2024', '2024-06-01'],
    ['01-06-2024', '2024-06-01'],
    [' 31. 12. 2025 ', '2025-12-31'],
    ['2024-06-01', '2024-06-01'],
    ['6/13/2024', null],
    ['30/2/2024', null],
    ['1/6/24', null],
    ['1/6/0202', null],
    ['1/6', null],
  ])('%s is typed for the day %s, the day before the month', (text, expected) => {
    expect(typedDay(text)).toBe(expected);
  });
});

describe('a status is a sentence of what is known', () => {
  const said = (template: string, known: Partial<Record<Slot, string>>): string =>
    sentenceParts(
      template,
      (['by', 'on', 'until', 'parts'] as const).filter((slot) => slot in known),
    )
      .map((part) => (typeof part === 'string' ? part : known[part.slot]))
      .join('');

  test.each([
    [
      'REPLACED',
      { by: 'Quy định số 114-QĐ/TW', on: '11/7/2023' },
      'Được thay thế bởi Quy định số 114-QĐ/TW từ ngày 11/7/2023.',
    ],
    ['REPLACED', { by: 'Quy định số 114-QĐ/TW' }, 'Được thay thế bởi Quy định số 114-QĐ/TW.'],
    ['REPEALED', {}, 'Bị bãi bỏ.'],
    [
      'AMENDED',
      { by: 'A', on: '1/2/2020', parts: 'Điều 5' },
      'Đã được sửa đổi, bổ sung bởi A từ ngày 1/2/2020 (Điều 5).',
    ],
    ['SUSPENDED', { until: '31/12/2025' }, 'Đang ngưng hiệu lực đến hết ngày 31/12/2025.'],
    ['NO_KNOWN_CHANGE', { on: '1/1/2020' }, 'Chưa ghi nhận thay đổi nào về hiệu lực.'],
  ] as const)('%s %j', (status, known, expected) => {
    expect(said(validityWords.vi.sentence[status], known)).toBe(expected);
  });
});

describe('a text is cut at its marks and loses nothing', () => {
  const text = 'Căn cứ Nghị quyết\nsố 28-NQ/TW;\n\nTheo Quy định 205.';
  const marks = [
    { start: 17, end: 39, name: 'over a line break' },
    { start: 47, end: 59, name: 'second' },
    { start: 50, end: 55, name: 'inside' },
  ];

  test('every line is its pieces', () => {
    const lines = markedParagraphs(text, marks, 10).map((pieces) =>
      pieces.map((piece) => piece.text).join(''),
    );
    expect(lines).toEqual(text.split('\n'));
  });

  test('a mark over a line break stands on both lines; one inside another gives way', () => {
    const marked = markedParagraphs(text, marks, 10)
      .flat()
      .flatMap(({ text: words, mark }) => (mark ? [[words, mark.name]] : []));
    expect(marked).toEqual([
      ['Nghị quyết', 'over a line break'],
      ['số 28-NQ/TW', 'over a line break'],
      ['Quy định 205', 'second'],
    ]);
  });

  test('of a mark over several lines only the first piece begins it', () => {
    const begun = markedParagraphs(text, marks, 10)
      .flat()
      .flatMap((piece) => (piece.mark ? [piece.begins] : []));
    expect(begun).toEqual([true, false, true]);
  });

  test.each([
    [
      'pages that begin with a line',
      [0, 8],
      [
        [0, 1],
        [2, 2],
      ],
    ],
    [
      'a page that begins within a line',
      [0, 5],
      [
        [0, 1],
        [2, 2],
      ],
    ],
    [
      'an empty page between',
      [0, 4, 4],
      [
        [0, 1],
        [1, 3],
      ],
    ],
    ['a text of one page', [0], []],
  ])('%s', (_, pageStarts, expected) => {
    expect([...pagesBegun('một\nhai\nba', pageStarts)]).toEqual(expected);
  });
});

describe('what is taken along', () => {
  test('CSV keeps Vietnamese for Excel, quotes what needs it and runs nothing', () => {
    expect(
      toCsv({
        columns: ['số', 'tên'],
        rows: [
          [1, '=1+1'],
          [null, 'a,"b"\nc'],
        ],
      }),
    ).toBe('\uFEFFsố,tên\r\n1,\'=1+1\r\n,"a,""b""\nc"\r\n');
  });

  test('GraphML escapes what XML would read', () => {
    const written = toGraphml({
      note: 'a -- b',
      nodes: [{ id: 'a&b', properties: { label: '<Luật> "Đất đai"', title: null } }],
      edges: [{ source: 'a&b', target: 'a&b', properties: { kind: 'CITES' } }],
    });
    expect(written).toContain(
      '<node id="a&amp;b"><data key="node-label">&lt;Luật&gt; &quot;Đất đai&quot;</data></node>',
    );
    expect(written).toContain('<!-- a –  b -->');
    expect(written).toContain('<data key="edge-kind">CITES</data>');
  });
});

describe('the query behind a view', () => {
  test('holds the values of its variables, so that it runs as it stands', () => {
    const query =
      'query A($id: ID!, $asOf: Date, $first: Int!, $filter: DocumentFilter) {\n  a(id: $id) { b }\n}';
    const filter = { type: ['kh'], level: 'PROVINCE', place: null, issuedFrom: '2023-01-01' };
    expect(withDefaults(query, { id: 'a"b', asOf: null, first: 20, filter })).toBe(
      'query A($id: ID! = "a\\"b", $asOf: Date, $first: Int! = 20, $filter: DocumentFilter = { type: ["kh"], level: PROVINCE, issuedFrom: "2023-01-01" }) {\n  a(id: $id) { b }\n}',
    );
  });
});

describe('the filter of relations', () => {
  test('takes from an address what makes sense', () => {
    const parameters = new URLSearchParams('role=implements&level=PLANET&from=2023-01-01&until=soon&type=kh');
    expect(relationFilterIn(parameters)).toEqual({
      role: 'implements',
      type: 'kh',
      level: null,
      place: null,
      from: '2023-01-01',
      until: null,
    });
  });

  test('leaves undated documents out when a day is asked for, as the server does', () => {
    const filter = relationFilterIn(new URLSearchParams('from=2023-01-01'));
    const type = { key: 'kh', name: 'Kế hoạch', nameEn: 'plan' };
    const document = { type, level: null, place: null };
    expect(passes(filter, { ...document, issuedOn: null })).toBe(false);
    expect(passes(filter, { ...document, issuedOn: '2023-01-01' })).toBe(true);
    expect(passes(filter, { ...document, issuedOn: '2022-12-31' })).toBe(false);
  });
});

test.each([
  ['trach nhiem neu gu', 'trach nhiem neu'],
  ['  nghị  quyết 28 ', 'nghị  quyết'],
  ['nghị', null],
  ['', null],
])('the whole words of "%s"', (text, expected) => {
  expect(wholeWordsOf(text)).toBe(expected);
});

describe('a cascade is read as a tree', () => {
  const step = (id: string, parent: string, issuedOn: string | null): Step => ({
    depth: 1,
    lagDays: null,
    totalLagDays: null,
    parent: { id: parent, symbol: parent },
    document: {
      id,
      symbol: id,
      name: null,
      title: null,
      issuedOn,
      issuerName: null,
      level: null,
      held: false,
      type: { key: 'kh', name: 'Kế hoạch', nameEn: null },
      place: null,
    },
    relation: { kind: 'IMPLEMENTS', count: 1, secondHand: false, roles: [], citations: [], registry: [] },
  });
  const root = { id: 'root', issuedOn: '2022-01-01' };

  test('each below what it carries out, the earlier first, undated ones last, in one place only', () => {
    const steps = [
      step('c', 'root', null),
      step('b', 'root', '2022-03-01'),
      step('a', 'root', '2022-02-01'),
      step('a1', 'a', '2022-04-01'),
      step('a1', 'b', '2022-04-01'),
    ];
    expect(cascadeRows(root, steps).map((row) => [row.step.document.id, row.depth])).toEqual([
      ['a', 1],
      ['a1', 2],
      ['b', 1],
      ['c', 1],
    ]);
  });

  test('stands on the time axis from its superior to itself', () => {
    const [row] = cascadeRows(root, [step('a', 'root', '2022-02-01'), step('b', 'root', '2022-03-04')]);
    expect(row).toMatchObject({ from: 0, at: 0.5 });
  });
});

describe('the timeline', () => {
  const documents = Array.from({ length: 120 }, (_, index) => ({
    id: `d${index}`,
    issuedOn: index % 7 === 0 ? null : `20${10 + (index % 14)}-0${1 + (index % 9)}-15`,
    level: (['CENTRAL', 'PROVINCE', null] as const)[index % 3] ?? null,
  }));
  const { places } = timelineLayout(documents);
  const placed = documents.map(({ id, issuedOn, level }) => ({
    issuedOn,
    level,
    ...(places.get(id) ?? { x: 0, y: 0 }),
  }));

  test('goes from left to right', () => {
    const dated = placed.filter(({ issuedOn }) => issuedOn !== null);
    const byDay = [...dated].sort((a, b) => String(a.issuedOn).localeCompare(String(b.issuedOn)));
    expect(byDay.map(({ x }) => x)).toEqual(dated.map(({ x }) => x).sort((a, b) => a - b));
  });

  test('puts no label over another, and the centre above the provinces', () => {
    const overlapping = placed.filter((one, index) =>
      placed.some((other, at) => at > index && one.y === other.y && Math.abs(one.x - other.x) < 80),
    );
    expect(overlapping).toEqual([]);
    const lowest = Math.max(...placed.filter(({ level }) => level === 'CENTRAL').map(({ y }) => y));
    const highest = Math.min(...placed.filter(({ level }) => level === 'PROVINCE').map(({ y }) => y));
    expect(lowest).toBeLessThan(highest);
  });
});

test('an arrow key goes to the nearest document that way, and nowhere when there is none', () => {
  const places = new Map([
    ['here', { x: 0, y: 0 }],
    ['right', { x: 50, y: 5 }],
    ['far right', { x: 90, y: 0 }],
    ['below', { x: 3, y: 40 }],
  ]);
  expect(nearestInDirection(places, 'here', 'ArrowRight')).toBe('right');
  expect(nearestInDirection(places, 'here', 'ArrowDown')).toBe('below');
  expect(nearestInDirection(places, 'here', 'ArrowLeft')).toBeNull();
  expect(nearestInDirection(places, 'here', 'a')).toBeNull();
});

test('names are written where they cover none that is written before them', () => {
  const names = [
    { id: 'first', name: '28-NQ/TW', place: { x: 0, y: 0 } },
    { id: 'beside', name: '12-KH/TW', place: { x: 30, y: 2 } },
    { id: 'below', name: '31-CTr/TU', place: { x: 0, y: 40 } },
    { id: 'far', name: '86/KH-UBND', place: { x: 200, y: 0 } },
  ];
  expect([...placedNames(names, 12)]).toEqual(['first', 'below', 'far']);
  expect([...placedNames(names, 4)]).toEqual(['first', 'beside', 'below', 'far']);
});

describe('documents to choose from', () => {
  test('are told apart by what differs, an unknown among it; what is alike is said once', () => {
    const compared = [
      { fact: 'day', values: ['17/11/2022', '25/10/2013'] },
      { fact: 'type', values: ['Nghị quyết', 'Nghị quyết'] },
      { fact: 'place', values: ['', 'Đồng Nai'] },
      { fact: 'level', values: ['', ''] },
    ] as const;
    expect(differencesIn(compared)).toEqual({
      apart: ['day', 'place'],
      alike: [{ fact: 'type', value: 'Nghị quyết' }],
    });
  });

  test.each([
    ['tw/nq/28/1999-01-01', 'nq 28'],
    ['ubnd.dong-nai/kh/62/2023-01-01', 'kh 62'],
    ['dieu-le-dang', 'dieu-le-dang'],
    ['text/949a525d106a1c3d/0', 'text/949a525d106a1c3d/0'],
  ])('the id %s is looked for as "%s"', (id, expected) => {
    expect(guessedSymbol(id)).toBe(expected);
  });
});

describe('a checked plan', () => {
  test.each([
    [null, ['ERROR', 'WARNING', 'NOTE']],
    ['error,note', ['ERROR', 'NOTE']],
    ['loud', ['ERROR', 'WARNING', 'NOTE']],
  ])('shows of the levels "%s"', (text, expected) => {
    expect(levelsIn(text)).toEqual(expected);
  });

  test('marks the gravest finding of a place, and citations without one', () => {
    const finding = (level: 'ERROR' | 'NOTE', start: number): ShownFinding => ({
      ruleId: 'AMENDED',
      level,
      message: { vi: '', en: '' },
      suggestion: null,
      line: 1,
      page: null,
      start,
      end: start + 5,
      quote: '',
      count: 1,
      fingerprint: `${level}${start}`,
      cited: null,
      evidence: [],
    });
    const citation = (start: number) => ({
      start,
      end: start + 5,
      outcome: 'REPLACED' as const,
      cited: null,
    });
    const marks = checkMarks([finding('NOTE', 10), finding('ERROR', 10)], [citation(10), citation(30)]);
    expect(marks.map(({ start, level }) => [start, level])).toEqual([
      [10, 'ERROR'],
      [30, null],
    ]);
  });

  test('tells why a file was not read', () => {
    const message = { vi: 'Tệp x.pdf không có chữ nào.', en: 'x.pdf holds no text.' };
    const failures = [{ path: 'x.pdf', code: 'FILE_EMPTY', message, remedy: message }];
    expect(fileAnswer({ asOf: '2026-11-22', files: [], failures })).toEqual({
      problem: { kind: 'coded', code: 'FILE_EMPTY', message, remedy: message },
    });
  });
});
