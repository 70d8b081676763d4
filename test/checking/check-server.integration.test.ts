import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { shippedFacts } from '../../src/facts/facts.js';
import { ingestSource } from '../../src/graph/write/ingest-source.js';
import { CancuProcess } from '../cli/cancu-process.js';
import { sourceOf } from '../graph/write/source-of.js';
import { testGraph } from '../neo4j/test-graph.js';
import { decisionText, planText } from './plan-text.js';

/** `cancu check --server` and `cancu start`, each as a process of its own. */
describe('cancu check against a server', () => {
  const graph = testGraph();
  const token = 'ma-cua-nguoi-bien-tap';
  let folder: string;
  let server: CancuProcess;
  let url: string;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'cancu-check-'));
    const replacing = decisionText('06 tháng 6 năm 2024', [
      'Luật Viên chức ngày 15 tháng 11 năm 2010',
    ]).concat(
      '\nĐiều 2. Quyết định này thay thế Quyết định số 733/QĐ-UBND ngày 22 tháng 4 năm 2016 của Ủy ban nhân dân tỉnh Đồng Nai.\n',
    );
    await ingestSource(graph(), sourceOf('1127.txt', replacing), shippedFacts);
    const { uri, user, password } = inject('neo4j');
    const given = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password };
    const log = { PORT: '0', LOG_LEVEL: 'trace', CANCU_EDITOR_TOKEN: token };
    server = new CancuProcess(['start'], { ...given, ...log });
    [, url = ''] = await server.says(/(http:\/\/127\.0\.0\.1:\d+)\/graphql/);
  });
  afterAll(async () => {
    server.child.kill('SIGTERM');
    await server.end();
    rmSync(folder, { recursive: true, force: true });
  });

  const checked = async (text: string, args: readonly string[], format = 'json') => {
    const file = join(folder, 'ke-hoach.txt');
    writeFileSync(file, text);
    const cancu = new CancuProcess(['check', file, '--as-of', '2026-11-22', '--format', format, ...args], {});
    const code = await cancu.end();
    expect(cancu.stderr).toBe('');
    return { code, stdout: cancu.stdout };
  };

  const everyKind = planText({
    on: '15 tháng 12 năm 2023',
    body: [
      'Thực hiện Quy định số 205-QĐ/TW, ngày 23/9/2019 của Bộ Chính trị.',
      'Theo Kết luận số 21-KL/TW, ngày 25/10/2021 và Kết luận số 21-KL/TW, ngày 25/11/2021 của Ban Chấp hành Trung ương.',
      'Theo Quy định số 41-QĐ/TW, ngày 03/11/2021 của Bộ Chính trị và Kế hoạch số 3-KH/TU ngày 02/02/2021 của Tỉnh ủy.',
    ],
    recipients: ['Ban Tuyên giáo Trung ương.', 'Lưu Văn phòng Tỉnh ủy.'],
  });

  test.each(['json', 'sarif', 'html', 'markdown', 'text'])(
    'prints as %s what it prints alone, where the graph knows no more than the registry',
    async (format) => {
      const alone = await checked(everyKind, [], format);
      const asked = await checked(everyKind, ['--server', url], format);
      expect(asked).toEqual(alone);
      expect(alone.stdout).toContain('205-QĐ/TW');
    },
  );

  test('knows what the graph knows', async () => {
    const plan = planText({
      on: '15 tháng 12 năm 2024',
      body: ['Thực hiện Quyết định số 733/QĐ-UBND ngày 22 tháng 4 năm 2016 của Ủy ban nhân dân tỉnh.'],
    });
    expect((await checked(plan, [])).code).toBe(0);
    const { code, stdout } = await checked(plan, ['--server', url]);
    expect(code).toBe(1);
    expect(stdout).toContain('1127/QĐ-UBND');
  });

  test('leaves no word of a text and no token in the log, however much it logs', async () => {
    const secretWords = 'chuyện không ai được biết';
    const text = planText({ on: '15 tháng 12 năm 2024', body: [`Về ${secretWords}.`] });
    const form = new FormData();
    form.append('tep', new Blob([text]), 'ke-hoach.txt');
    const headers = { authorization: `Bearer ${token}` };
    const sent = await fetch(`${url}/documents`, { method: 'POST', headers, body: form });
    expect(sent.status).toBe(200);
    await fetch(`${url}/check`, { method: 'POST', headers, body: text });
    await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { ...headers, 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ check(text: 1) { asOf } }', variables: { text } }),
    });
    const log = server.stdout + server.stderr;
    expect(log).toContain('"path":"/documents"');
    expect(log).not.toContain(secretWords);
    expect(log).not.toContain(token);
  });
});
