import { describe, expect, test } from 'vitest';
import { checkSeed } from '../../../scripts/seed/check-seed.js';
import { type RunningServer, startServer } from '../../../src/api/server.js';
import { readChangesFile } from '../../../src/editing/changes-file.js';
import { shippedFacts } from '../../../src/facts/facts.js';
import { ingestSource } from '../../../src/graph/write/ingest-source.js';
import { loadFacts } from '../../../src/graph/write/load-facts.js';
import { recordChange } from '../../../src/graph/write/record-change.js';
import { removeSource } from '../../../src/graph/write/remove-source.js';
import { planText } from '../../checking/plan-text.js';
import { dumpGraph } from '../../graph/write/graph-dump.js';
import { sourceOf } from '../../graph/write/source-of.js';
import { type Answer, apiUnderTest, asEditor, askAt, day } from '../api-under-test.js';

const ingest = `mutation ($name: String!, $text: String!) {
  ingestText(input: { name: $name, text: $text }) {
    sourceId outcome citations documents { id symbol }
    userErrors { code field message { vi en } remedy { vi en } }
  }
}`;
const remove = `mutation ($id: ID!) { removeSource(id: $id) { removed userErrors { code field } } }`;
const record = `mutation ($input: RecordChangeInput!) {
  recordChange(input: $input) {
    outcome change { id kind by { id symbol document { id } } of { id symbol } effectiveOn parts source note recordedOn }
    userErrors { code field message { vi } }
  }
}`;
const removeChange = `mutation ($id: ID!) { removeChange(id: $id) { change { id } userErrors { code field } } }`;
const size = '{ statistics { documents citations sources bodies conflicts } }';

const codes = ({ errors }: Answer): readonly unknown[] => errors.map(({ extensions }) => extensions.code);
const refusals = (answer: Answer, mutation: string): readonly unknown[] => {
  const payload = (answer.data as Record<string, { userErrors: { code: string; field: string }[] }>)[
    mutation
  ];
  return (payload?.userErrors ?? []).map(({ code, field }) => `${code} ${field}`);
};

/** A new regulation that the shipped registry does not know, and the plan of a province that it replaces. */
const byInvented = {
  symbol: '991-QĐ/TW',
  issuedOn: '2024-03-05',
  type: 'Quy định',
  issuer: 'Bộ Chính trị',
  title: 'Về một việc được nghĩ ra',
};
const ofCharter = { symbol: '205-QĐ/TW', issuedOn: '2019-09-23', type: 'Quy định' };
const invented = {
  kind: 'AMENDS',
  by: byInvented,
  of: { id: 'tw/qd/114/2023-07-11' },
  effectiveOn: '2024-04-01',
  source: 'https://example.org/quy-dinh-991',
  note: 'Điều 12 sửa đổi quy định cũ.',
};

describe('an editor', () => {
  const api = apiUnderTest();

  describe('is asked who it is', () => {
    const operations: readonly (readonly [string, string])[] = [
      ['ingestText', 'mutation { ingestText(input: { name: "x", text: "x" }) { outcome } }'],
      ['removeSource', `mutation { removeSource(id: "${'0'.repeat(64)}") { removed } }`],
      ['removeChange', 'mutation { removeChange(id: "x") { change { id } } }'],
      [
        'recordChange',
        'mutation { recordChange(input: { kind: AMENDS, by: { id: "a" }, of: { id: "b" }, source: "https://example.org" }) { outcome } }',
      ],
    ];

    test.each(operations)('%s without a token is refused', async (_, query) => {
      expect(codes(await api.ask(query))).toEqual(['EDITOR_TOKEN_MISSING']);
      for (const authorization of [
        'Bearer ',
        'Bearer wrong',
        `Basic ${asEditor.authorization}`,
        `${asEditor.authorization}x`,
      ]) {
        const answer = await askAt(api.url(), query, {}, { authorization });
        expect(codes(answer)[0], authorization).toMatch(/^EDITOR_TOKEN_/);
      }
    });

    test.each(operations)(
      '%s is refused by a server without a token of its own, whatever is sent',
      async (_, query) => {
        let server: RunningServer | undefined;
        try {
          const config = { host: '127.0.0.1', port: 0, logLevel: 'silent', editorToken: null } as const;
          server = await startServer({ graph: api.graph(), config });
          for (const authorization of ['', 'Bearer null', 'Bearer undefined', asEditor.authorization]) {
            const answer = await askAt(server.url, query, {}, { authorization });
            expect(codes(answer)).toEqual(['EDITOR_NOT_CONFIGURED']);
            expect(answer.errors[0]?.message).toContain('CANCU_EDITOR_TOKEN');
          }
        } finally {
          await server?.close();
        }
      },
    );

    test('and what it sends is looked at only then', async () => {
      const answer = await api.ask(ingest, { name: '', text: '' });
      expect(codes(answer)).toEqual(['EDITOR_TOKEN_MISSING']);
    });
  });

  describe('takes texts in and out', () => {
    const text = planText({
      on: '7 tháng 5 năm 2024',
      body: ['Theo Công văn số 77-CV/TU ngày 3/1/2024 của Tỉnh ủy.'],
    }).replace('230-KH/TU', '777-KH/TU');

    test('the next reader sees it, the same again changes nothing, and removing leaves no trace', async () => {
      const before = await dumpGraph(api.graph());
      const { data } = await api.edit(ingest, { name: 'kế hoạch 777.txt', text });
      expect(data).toMatchObject({
        ingestText: {
          outcome: 'NEW',
          citations: 1,
          documents: [{ id: 'tu.dong-nai/kh/777/2024-05-07', symbol: '777-KH/TU' }],
          userErrors: [],
        },
      });
      expect(
        await api.data('{ document(id: "tu.dong-nai/kh/777/2024-05-07") { held sources { name sha256 } } }'),
      ).toMatchObject({ document: { held: true, sources: [{ name: 'kế hoạch 777.txt' }] } });
      const again = await api.edit(ingest, { name: 'tên khác.txt', text });
      expect(again.data).toMatchObject({ ingestText: { outcome: 'UNCHANGED' } });
      const { ingestText } = data as { ingestText: { sourceId: string } };
      const removed = await api.edit(remove, { id: ingestText.sourceId });
      expect(removed.data).toMatchObject({ removeSource: { removed: true, userErrors: [] } });
      expect(await dumpGraph(api.graph())).toEqual(before);
    });

    test.each([
      ['a secret text', text.replace('*\n', '*\nMẬT\n'), 'SECRET_DOCUMENT text'],
      ['a text that is no document', 'Hôm nay trời đẹp.', 'NO_DOCUMENT text'],
      ['no words', ' \n ', 'TEXT_EMPTY text'],
      ['too many words', 'a'.repeat(500_001), 'TEXT_TOO_LONG text'],
    ])('%s is refused as data, and nothing is kept of it', async (_, refused, reason) => {
      const before = await api.data(size);
      const answer = await api.edit(ingest, { name: 'x.txt', text: refused });
      expect(answer.errors).toEqual([]);
      expect(refusals(answer, 'ingestText')).toEqual([reason]);
      expect(answer.data).toMatchObject({ ingestText: { sourceId: null, outcome: null } });
      expect(await api.data(size)).toEqual(before);
    });

    test('a source that is not there is refused as data; what is no id is an error', async () => {
      expect(refusals(await api.edit(remove, { id: 'a'.repeat(64) }), 'removeSource')).toEqual([
        'SOURCE_UNKNOWN id',
      ]);
      expect(codes(await api.edit(remove, { id: 'MATCH (n) DETACH DELETE n' }))).toEqual(['INPUT_INVALID']);
    });

    test.each([
      "'; MATCH (n) DETACH DELETE n //",
      '{{document}}',
      '`}) DETACH DELETE d //',
      '../../etc/passwd',
      '\u0000',
    ])('the name %j is a name', async (name) => {
      const before = await dumpGraph(api.graph());
      const { data } = await api.edit(ingest, { name, text });
      const { ingestText } = data as { ingestText: { sourceId: string } };
      expect(
        await api.data('{ document(id: "tu.dong-nai/kh/777/2024-05-07") { sources { name } } }'),
      ).toEqual({ document: { sources: [{ name }] } });
      await api.edit(remove, { id: ingestText.sourceId });
      expect(await dumpGraph(api.graph())).toEqual(before);
    });

    test('ten at once are all taken, and come to the same graph as one after another', async () => {
      const texts = Array.from({ length: 10 }, (_, index) =>
        text.replaceAll('777-KH/TU', `${800 + index}-KH/TU`),
      );
      const answers = await Promise.all(
        texts.map((one, index) => api.edit(ingest, { name: `${index}.txt`, text: one })),
      );
      expect(answers.flatMap(({ errors }) => errors)).toEqual([]);
      const atOnce = await dumpGraph(api.graph());
      const ids = answers.map(
        ({ data }) => (data as { ingestText: { sourceId: string } }).ingestText.sourceId,
      );
      for (const id of ids) await api.edit(remove, { id });
      for (const [index, one] of texts.entries()) await api.edit(ingest, { name: `${index}.txt`, text: one });
      expect(await dumpGraph(api.graph())).toEqual(atOnce);
      for (const id of ids) await api.edit(remove, { id });
    });
  });

  describe('records changes', () => {
    const plan = planText({
      on: '15 tháng 12 năm 2024',
      body: ['Thực hiện Quy định số 114-QĐ/TW, ngày 11/7/2023 của Bộ Chính trị.'],
    });
    const rulesOf = async (): Promise<readonly string[]> => {
      const answer = (await api.data(
        'query ($text: String!) { check(text: $text, asOf: "2024-12-31") { findings { ruleId message { vi } } } }',
        { text: plan },
      )) as { check: { findings: { ruleId: string; message: { vi: string } }[] } };
      return answer.check.findings.map(({ ruleId, message }) => `${ruleId} ${message.vi}`);
    };

    test('which the graph, the validity and the check tell at once, and which go without a trace', async () => {
      const before = await dumpGraph(api.graph());
      expect(await rulesOf()).toEqual([]);
      const { data } = await api.edit(record, { input: invented });
      expect(data).toMatchObject({
        recordChange: {
          outcome: 'NEW',
          change: {
            kind: 'AMENDS',
            by: { id: 'tw/qd/991/2024-03-05', document: { id: 'tw/qd/991/2024-03-05' } },
            of: { symbol: '114-QĐ/TW' },
            recordedOn: '2024-06-01',
          },
          userErrors: [],
        },
      });
      expect(
        await api.data(`{ document(id: "tw/qd/114/2023-07-11") {
          amendedBy { on document { symbol title inRegistry } source relation { registry { source note } } }
          march: validity(asOf: "2024-03-31") { status } april: validity(asOf: "2024-04-01") { status source }
        } }`),
      ).toMatchObject({
        document: {
          amendedBy: [
            {
              on: '2024-04-01',
              document: { symbol: '991-QĐ/TW', title: byInvented.title, inRegistry: false },
              source: invented.source,
              relation: { registry: [{ source: invented.source, note: invented.note }] },
            },
          ],
          march: { status: 'NO_KNOWN_CHANGE' },
          april: { status: 'AMENDED', source: invented.source },
        },
      });
      expect(await rulesOf()).toEqual([expect.stringMatching(/^AMENDED .*991-QĐ\/TW.*example\.org/)]);

      const { recordChange: recorded } = data as { recordChange: { change: { id: string } } };
      const back = await api.edit(removeChange, { id: recorded.change.id });
      expect(refusals(back, 'removeChange')).toEqual([]);
      expect(await dumpGraph(api.graph())).toEqual(before);
      expect(await rulesOf()).toEqual([]);
      expect(refusals(await api.edit(removeChange, { id: recorded.change.id }), 'removeChange')).toEqual([
        'CHANGE_UNKNOWN id',
      ]);
    });

    test('recorded again it is corrected, not doubled', async () => {
      const first = await api.edit(record, { input: invented });
      expect((await api.edit(record, { input: invented })).data).toMatchObject({
        recordChange: { outcome: 'UNCHANGED' },
      });
      const corrected = await api.edit(record, { input: { ...invented, effectiveOn: '2024-05-01' } });
      expect(corrected.data).toMatchObject({
        recordChange: { outcome: 'UPDATED', change: { effectiveOn: '2024-05-01' } },
      });
      expect(await api.data('{ recordedChanges { totalCount nodes { effectiveOn } } }')).toEqual({
        recordedChanges: { totalCount: 1, nodes: [{ effectiveOn: '2024-05-01' }] },
      });
      const { recordChange: recorded } = first.data as { recordChange: { change: { id: string } } };
      await api.edit(removeChange, { id: recorded.change.id });
    });

    test('they stay when files come, go and come again, and when the facts are loaded anew', async () => {
      const citing = sourceOf(
        'trích.txt',
        plan.replace('114-QĐ/TW, ngày 11/7/2023', '991-QĐ/TW, ngày 05/3/2024'),
      );
      await ingestSource(api.graph(), citing, shippedFacts);
      await api.edit(record, { input: invented });
      const recordedLast = await dumpGraph(api.graph());
      await removeSource(api.graph(), citing.sha256, shippedFacts);
      await ingestSource(api.graph(), citing, shippedFacts);
      expect(await dumpGraph(api.graph())).toEqual(recordedLast);
      await api
        .graph()
        .write({ name: 'forget', text: "MATCH (m:Meta {key: 'facts'}) SET m.hash = 'older'" }, {});
      expect(await loadFacts(api.graph(), shippedFacts)).toBe(true);
      expect(await dumpGraph(api.graph())).toEqual(recordedLast);
      await removeSource(api.graph(), citing.sha256, shippedFacts);
      const { recordedChanges } = (await api.data('{ recordedChanges { nodes { id } } }')) as {
        recordedChanges: { nodes: { id: string }[] };
      };
      for (const { id } of recordedChanges.nodes) await api.edit(removeChange, { id });
    });

    test('they go out as YAML that the seed takes, and come in again', async () => {
      await api.edit(record, { input: invented });
      await api.edit(record, {
        input: {
          kind: 'REPLACES',
          by: { symbol: '15-KH/TU', issuedOn: '2024-02-02', place: 'Đồng Nai' },
          of: { symbol: '9-KH/TU', issuedOn: '2023-02-02', place: 'Đồng Nai' },
          parts: 'Mục III',
          source: 'https://example.org/15',
        },
      });
      const { recordedChangesYaml: yaml } = (await api.data('{ recordedChangesYaml }')) as {
        recordedChangesYaml: string;
      };
      const { readdirSync, readFileSync } = await import('node:fs');
      const seed = readdirSync('seed', { recursive: true, encoding: 'utf8' })
        .filter((name) => name.endsWith('.yaml') && !/^(demonstration|samples)/.test(name))
        .map((name) => ({ name: `seed/${name}`, text: readFileSync(`seed/${name}`, 'utf8') }));
      const { problems, facts } = checkSeed(
        [...seed, { name: 'seed/registry/recorded.yaml', text: yaml }],
        day('2026-11-22'),
      );
      expect(problems).toEqual([]);
      expect(facts.registry.find(({ id }) => id === 'tw/qd/991/2024-03-05')?.relations).toMatchObject([
        { kind: 'amends', target: { id: 'tw/qd/114/2023-07-11' }, effectiveOn: '2024-04-01' },
      ]);

      const recorded = await dumpGraph(api.graph());
      const { recordedChanges } = (await api.data('{ recordedChanges { nodes { id } } }')) as {
        recordedChanges: { nodes: { id: string }[] };
      };
      expect(recordedChanges.nodes).toHaveLength(2);
      for (const { id } of recordedChanges.nodes) await api.edit(removeChange, { id });
      for (const told of readChangesFile(yaml, 'changes.yaml', shippedFacts)) {
        await recordChange(api.graph(), told, shippedFacts);
      }
      expect(await dumpGraph(api.graph())).toEqual(recorded);
      for (const { id } of recordedChanges.nodes) await api.edit(removeChange, { id });
    });

    test.each<[string, object, string]>([
      ['a document that is not there', { of: { id: 'tw/qd/12345/2020-01-01' } }, 'DOCUMENT_NOT_FOUND of'],
      ['one with neither id nor symbol', { by: { title: 'Quy định mới' } }, 'CHANGE_DOCUMENT_UNFIT by'],
      ['one without its day', { by: { symbol: '991-QĐ/TW', type: 'Quy định' } }, 'CHANGE_DOCUMENT_UNFIT by'],
      ['a type that there is not', { by: { ...byInvented, type: 'Sổ tay' } }, 'CHANGE_DOCUMENT_UNFIT by'],
      [
        'a local body without its place',
        { of: { symbol: '9-KH/TU', issuedOn: '2023-02-02' } },
        'CHANGE_DOCUMENT_UNFIT of',
      ],
      [
        'a year that is not that of the symbol',
        { by: { symbol: '140/2017/NĐ-CP', issuedOn: '2018-01-01' } },
        'CHANGE_DOCUMENT_UNFIT by',
      ],
      [
        'another day for a number of the registry',
        { of: { ...ofCharter, issuedOn: '2019-09-25' } },
        'CHANGE_DOCUMENT_UNFIT of',
      ],
      ['itself', { of: byInvented }, 'CHANGE_IMPOSSIBLE of'],
      [
        'a younger one',
        { of: { ...byInvented, symbol: '992-QĐ/TW', issuedOn: '2024-05-01' } },
        'CHANGE_IMPOSSIBLE of',
      ],
      ['one that something else replaced', { kind: 'REPLACES', of: ofCharter }, 'CHANGE_IMPOSSIBLE of'],
      [
        'what the registry says',
        { kind: 'REPLACES', by: { id: 'tw/qd/114/2023-07-11' }, of: ofCharter },
        'CHANGE_ALREADY_KNOWN of',
      ],
    ])('%s is refused as data', async (_, wrong, reason) => {
      const before = await dumpGraph(api.graph());
      const answer = await api.edit(record, { input: { ...invented, ...wrong } });
      expect(answer.errors).toEqual([]);
      expect(refusals(answer, 'recordChange')).toEqual([reason]);
      expect(await dumpGraph(api.graph())).toEqual(before);
    });

    test.each<[string, object]>([
      ['a source that is no address', { source: 'unsourced' }],
      ['a script for a source', { source: 'javascript:alert(1)' }],
      ['a source that is too long', { source: `https://example.org/${'x'.repeat(1_000)}` }],
      ['a note that is too long', { note: 'x'.repeat(1_001) }],
      ['parts that are too long', { parts: 'x'.repeat(501) }],
      ['a title that is too long', { by: { ...byInvented, title: 'x'.repeat(1_001) } }],
      ['an issuer that is too long', { by: { ...byInvented, issuer: 'x'.repeat(301) } }],
      ['a symbol that is too long', { by: { ...byInvented, symbol: 'x'.repeat(101) } }],
    ])('%s is an error', async (_, wrong) => {
      const answer = await api.edit(record, { input: { ...invented, ...wrong } });
      expect(codes(answer)).toEqual(['INPUT_INVALID']);
    });

    test('a note of Cypher is a note', async () => {
      const note = "'}) MATCH (n) DETACH DELETE n RETURN ({a: '";
      const before = await api.data(size);
      const { data } = await api.edit(record, { input: { ...invented, note } });
      const { recordChange: recorded } = data as { recordChange: { change: { id: string; note: string } } };
      expect(recorded.change.note).toBe(note);
      await api.edit(removeChange, { id: recorded.change.id });
      expect(await api.data(size)).toEqual(before);
    });
  });
});
