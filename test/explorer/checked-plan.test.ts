import { describe, expect, test } from 'vitest';
import { checkMarks, levelsIn, outcomeCounts, type ShownFinding } from '../../src/explorer/check/checked.js';
import { fileAnswer } from '../../src/explorer/check/file-report.js';

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

  test('of a file brings the text that the server read, with its pages and citations', () => {
    const text = 'Căn cứ Quy định số 205-QĐ/TW;';
    const cited = { id: 'tw/qd/205/2019-09-23', symbol: '205-QĐ/TW', name: null, issuedOn: '2019-09-23' };
    const citations = [
      { start: 7, end: 28, outcome: 'replaced', cited },
      { start: 0, end: 3, outcome: 'of a later version', cited: null },
    ];
    const file = { path: 'x.pdf', document: null, findings: [], text, pageStarts: [0, 7], citations };
    expect(fileAnswer({ asOf: '2026-11-22', files: [file], failures: [] })).toMatchObject({
      report: {
        read: {
          text,
          pageStarts: [0, 7],
          citations: [
            { start: 7, end: 28, outcome: 'REPLACED', cited: { id: 'tw/qd/205/2019-09-23' } },
            { start: 0, end: 3, outcome: 'UNKNOWN', cited: null },
          ],
        },
      },
    });
  });

  test('is summed up by what became of its citations, the gravest first', () => {
    const citation = (outcome: 'NO_KNOWN_CHANGE' | 'REPLACED') => ({
      start: 0,
      end: 1,
      outcome,
      cited: null,
    });
    const counts = outcomeCounts([
      citation('NO_KNOWN_CHANGE'),
      citation('REPLACED'),
      citation('NO_KNOWN_CHANGE'),
    ]);
    expect(counts).toEqual([
      ['REPLACED', 1],
      ['NO_KNOWN_CHANGE', 2],
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
