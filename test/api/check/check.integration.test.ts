import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type RunningServer, startServer } from '../../../src/api/server.js';
import { shippedFacts } from '../../../src/facts/facts.js';
import { ingestSource } from '../../../src/graph/write/ingest-source.js';
import { checkText, decisionText, planText, told } from '../../checking/plan-text.js';
import { sourceOf } from '../../graph/write/source-of.js';
import { apiUnderTest, askAt } from '../api-under-test.js';
import { ObservedGraph } from '../observed-graph.js';

const cites205 = 'Thực hiện Quy định số 205-QĐ/TW, ngày 23/9/2019 của Bộ Chính trị.';
const cites733 = 'Thực hiện Quyết định số 733/QĐ-UBND ngày 22 tháng 4 năm 2016 của Ủy ban nhân dân tỉnh.';

const query = `query ($text: String!, $asOf: Date, $issuedOn: Date, $place: String, $fileName: String, $config: CheckConfigInput) {
  check(text: $text, asOf: $asOf, issuedOn: $issuedOn, place: $place, fileName: $fileName, config: $config) {
    asOf
    document { symbol type issuedOn issuer clock { on from notBefore } }
    documents { symbol }
    summary { citations byStatus { status count } }
    findings {
      ruleId level message { vi en } suggestion { vi en } line column page start end quote document count fingerprint
      cited { id symbol name issuedOn document { id title } }
      evidence { __typename ... on EventEvidence { event on by { symbol } source } ... on MentionEvidence { line quote } }
    }
    suppressed { reason finding { ruleId } }
    citations { start end outcome cited { symbol } }
  }
}`;

interface Answered {
  readonly check: {
    readonly asOf: string;
    readonly summary: { readonly byStatus: readonly object[] };
    readonly findings: readonly {
      readonly ruleId: string;
      readonly level: string;
      readonly message: { readonly vi: string };
      readonly quote: string;
      readonly start: number;
      readonly end: number;
      readonly cited: { readonly symbol: string; readonly document: { readonly id: string } | null } | null;
      readonly evidence: readonly { readonly __typename: string }[];
    }[];
    readonly suppressed: readonly object[];
    readonly citations: readonly { readonly outcome: string }[];
  };
}

const lines = ({ check }: Answered): readonly string[] =>
  check.findings
    .filter(({ ruleId }) => ruleId !== 'UNKNOWN_DOCUMENT')
    .map(({ level, ruleId, cited }) => `${level} ${ruleId} ${cited?.symbol ?? ''}`);

describe('check', () => {
  const api = apiUnderTest();
  const ask = async (variables: object): Promise<Answered> =>
    (await api.data(query, { ...variables })) as Answered;

  test('says what the checker says without a database, of what the registry knows', async () => {
    const text = planText({ on: '15 tháng 12 năm 2023', body: [cites205] });
    const answer = await ask({ text, asOf: '2026-11-22' });
    const [alone] = checkText(text).findings;
    expect(answer.check.findings).toMatchObject([
      {
        ruleId: 'OUTDATED_WHEN_ISSUED',
        level: 'ERROR',
        message: alone?.message,
        suggestion: alone?.suggestion,
        fingerprint: alone?.fingerprint,
        start: alone?.start,
        end: alone?.end,
        line: alone?.line,
        cited: { id: 'tw/qd/205/2019-09-23', document: { id: 'tw/qd/205/2019-09-23' } },
        evidence: [{ __typename: 'EventEvidence', event: 'REPLACED', by: { symbol: '114-QĐ/TW' } }],
      },
    ]);
    expect(answer.check.findings.map(({ start, end, quote }) => text.slice(start, end) === quote)).toEqual([
      true,
    ]);
    expect(answer.check.citations).toMatchObject([{ outcome: 'REPLACED', cited: { symbol: '205-QĐ/TW' } }]);
  });

  test('judges by today where no day is given', async () => {
    const { check } = await ask({ text: planText({ on: null, body: [cites205] }) });
    expect(check).toMatchObject({
      asOf: '2024-06-01',
      document: { clock: { on: '2024-06-01', from: 'AS_OF' } },
    });
  });

  test('goes by the day of issue and the place that are given', async () => {
    const text = planText({ on: '15 tháng 12 năm 2023', body: [cites205] });
    expect(lines(await ask({ text, issuedOn: '2023-03-10' }))).toEqual(['WARNING OUTDATED_SINCE 205-QĐ/TW']);
    const placeless = decisionText('06 tháng 6 năm 2024', ['Kế hoạch số 7-KH/TU ngày 02/3/2021 của Tỉnh ủy'])
      .replace('TỈNH ĐỒNG NAI\n', '')
      .replace('Đồng Nai, ', '');
    const { check } = await ask({ text: placeless, place: 'Đồng Nai' });
    expect(check.findings).toMatchObject([{ cited: { id: 'tu.dong-nai/kh/7/2021-03-02' } }]);
  });

  test('follows the settings of the office', async () => {
    const text = planText({ on: '15 tháng 12 năm 2023', body: [cites205] });
    const levels = [{ rule: 'OUTDATED_WHEN_ISSUED', level: 'NOTE' }];
    expect(lines(await ask({ text, config: { levels } }))).toEqual(['NOTE OUTDATED_WHEN_ISSUED 205-QĐ/TW']);
    const suppress = [{ rule: 'OUTDATED_WHEN_ISSUED', file: 'cu.txt', reason: 'đã có hướng dẫn' }];
    const silent = await ask({ text, fileName: 'cu.txt', config: { suppress } });
    expect(silent.check).toMatchObject({ findings: [], suppressed: [{ reason: 'đã có hướng dẫn' }] });
    expect(lines(await ask({ text, fileName: 'moi.txt', config: { suppress } }))).toHaveLength(1);
  });

  describe('knows what the texts in the graph say', () => {
    const plan = planText({ on: '15 tháng 12 năm 2024', body: [cites733] });
    const replacing = decisionText('06 tháng 6 năm 2024', [
      'Luật Viên chức ngày 15 tháng 11 năm 2010',
    ]).concat(
      '\nĐiều 2. Quyết định này thay thế Quyết định số 733/QĐ-UBND ngày 22 tháng 4 năm 2016 của Ủy ban nhân dân tỉnh Đồng Nai.\n',
    );
    beforeAll(async () => {
      expect(told(checkText(plan))).toEqual([]);
      await ingestSource(api.graph(), sourceOf('1127.txt', replacing), shippedFacts);
    });

    test('what a held text replaces is outdated', async () => {
      const answer = await ask({ text: plan, asOf: '2026-11-22' });
      expect(lines(answer)).toEqual(['ERROR OUTDATED_WHEN_ISSUED 733/QĐ-UBND']);
      expect(answer.check.findings[0]?.message.vi).toContain('1127/QĐ-UBND');
      expect(answer.check.findings[0]?.cited?.document).not.toBeNull();
    });

    test('though it cites it without its day, and the graph did not know the day', async () => {
      const undated = replacing
        .replace('1127/QĐ-UBND', '1200/QĐ-UBND')
        .replace('733/QĐ-UBND ngày 22 tháng 4 năm 2016', '811/QĐ-UBND');
      await ingestSource(api.graph(), sourceOf('1200.txt', undated), shippedFacts);
      const dating = plan.replace(
        '733/QĐ-UBND ngày 22 tháng 4 năm 2016',
        '811/QĐ-UBND ngày 2 tháng 3 năm 2024',
      );
      expect(lines(await ask({ text: dating, asOf: '2026-11-22' }))).toEqual([
        'ERROR OUTDATED_WHEN_ISSUED 811/QĐ-UBND',
      ]);
    });

    test('a chain leads through documents that only the graph holds', async () => {
      const provincial = planText({
        on: '10 tháng 3 năm 2020',
        title: 'thực hiện Quy định số 205-QĐ/TW, ngày 23/9/2019 của Bộ Chính trị',
      });
      await ingestSource(api.graph(), sourceOf('230.txt', provincial), shippedFacts);
      const district = planText({
        on: '15 tháng 12 năm 2023',
        title: 'thực hiện Kế hoạch số 230-KH/TU, ngày 10/3/2020 của Tỉnh ủy',
      }).replace('Số 230-KH/TU', 'Số 5-KH/TU');
      expect(lines(await ask({ text: district, asOf: '2026-11-22' }))).toEqual([
        'WARNING STALE_CHAIN 230-KH/TU',
      ]);
    });

    test('a text that the graph holds is judged as if it did not', async () => {
      const held = planText({
        on: '1 tháng 2 năm 2024',
        body: ['Thực hiện Công văn số 19-CV/TU ngày 3/1/2024 của Tỉnh ủy.'],
      }).replace('230-KH/TU', '231-KH/TU');
      const before = await ask({ text: held });
      await ingestSource(api.graph(), sourceOf('231.txt', held), shippedFacts);
      const { findings, ...report } = (await ask({ text: held })).check;
      expect(report).toEqual({ ...before.check, findings: undefined });
      // Only whether the graph holds the cited document may differ: it came with this very text.
      expect(findings.map(({ cited, ...rest }) => rest)).toEqual(
        before.check.findings.map(({ cited, ...rest }) => rest),
      );
      expect(report.summary.byStatus).toEqual([{ status: 'UNKNOWN', count: 1 }]);
    });
  });

  test.each([
    [
      'a secret document',
      planText({ on: null, body: [cites205] }).replace('*\n', '*\nMẬT\n'),
      'SECRET_DOCUMENT',
    ],
    ['a text of blanks', ' \n\t ', 'TEXT_EMPTY'],
    ['a text that is too long', 'ă'.repeat(500_001), 'TEXT_TOO_LONG'],
  ])('%s is refused', async (_, text, code) => {
    const { errors } = await api.ask(query, { text });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(JSON.stringify(errors)).not.toContain('205-QĐ/TW');
  });

  test.each([
    ['a place', { place: 'x'.repeat(201) }],
    ['a file name', { fileName: 'x'.repeat(501) }],
    ['a reason', { config: { suppress: [{ rule: 'AMENDED', reason: '' }] } }],
    ['too many levels', { config: { levels: Array(51).fill({ rule: 'AMENDED', level: 'OFF' }) } }],
    ['too many suppressions', { config: { suppress: Array(201).fill({ rule: 'AMENDED', reason: 'x' }) } }],
  ])('%s that is not valid is named', async (_, wrong) => {
    const { errors } = await api.ask(query, { text: 'Kế hoạch', ...wrong });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['INPUT_INVALID']);
  });
});

describe('the cost of a check', () => {
  apiUnderTest();
  let graph: ObservedGraph;
  let server: RunningServer;
  beforeAll(async () => {
    graph = new ObservedGraph({ ...inject('neo4j'), statementTimeoutMs: 30_000 });
    server = await startServer({ graph, config: { host: '127.0.0.1', port: 0, logLevel: 'silent' } });
  });
  afterAll(async () => {
    await server.close();
    await graph.close();
  });

  test.each([1, 200])('is four statements for %i citations', async (count) => {
    const body = Array.from(
      { length: count },
      (_, index) => `Thực hiện Kế hoạch số ${index + 1}-KH/TU, ngày 02/3/2021 của Tỉnh ủy.`,
    );
    graph.sent.length = 0;
    const { data, errors } = await askAt(
      server.url,
      'query ($text: String!) { check(text: $text) { summary { citations } } }',
      { text: planText({ on: '15 tháng 12 năm 2023', body }) },
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({ check: { summary: { citations: count } } });
    expect([...graph.sent].sort()).toEqual([
      'find-changes-for-check',
      'find-claims-for-check',
      'find-foundations-for-check',
      'write/read-recorded-changes-version',
    ]);
  });
});
