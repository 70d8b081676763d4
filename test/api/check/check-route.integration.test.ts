import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { type RunningServer, startServer } from '../../../src/api/server.js';
import { defaultReadingLimits } from '../../../src/reading/read-text.js';
import { planText } from '../../checking/plan-text.js';
import { apiUnderTest } from '../api-under-test.js';
import { docxOf } from '../docx-of.js';

const outdated = planText({
  on: '15 tháng 12 năm 2023',
  body: ['Thực hiện Quy định số 205-QĐ/TW, ngày 23/9/2019 của Bộ Chính trị.'],
});

interface Report {
  readonly asOf: string;
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly { readonly ruleId: string; readonly message: { readonly vi: string } }[];
    readonly suppressed: readonly object[];
  }[];
  readonly failures: readonly { readonly path: string; readonly code: string }[];
}

/** A file of a report that was asked for with its text. */
interface ReadFile {
  readonly text: string;
  readonly pageStarts: readonly number[] | null;
  readonly findings: readonly { readonly start: number; readonly end: number; readonly quote: string }[];
  readonly citations: readonly { readonly start: number; readonly end: number }[];
}

describe('POST /check', () => {
  const api = apiUnderTest();
  const send = (body: RequestInit['body'], headers: Record<string, string> = {}, query = '') =>
    fetch(`${api.url()}/check${query}`, { method: 'POST', headers, ...(body !== undefined && { body }) });
  const form = (files: Readonly<Record<string, string | Blob>>, fields: Record<string, string> = {}) => {
    const data = new FormData();
    for (const [name, value] of Object.entries(fields)) data.append(name, value);
    for (const [name, content] of Object.entries(files))
      data.append('tep', typeof content === 'string' ? new Blob([content]) : content, name);
    return data;
  };
  const report = async (response: Response): Promise<Report> => (await response.json()) as Report;

  test('reads several files of any format in one form, and names one that it cannot read', async () => {
    const files = {
      'kế hoạch.txt': outdated,
      'kế hoạch.docx': docxOf(outdated),
      'kế hoạch.pdf': new Blob([readFileSync('test/reading/fixtures/ke-hoach.pdf')]),
      'hỏng.pdf': '%PDF-1.7 cut off',
    };
    const response = await send(form(files), {}, '?asOf=2026-11-22');
    expect(response.status).toBe(200);
    const { asOf, files: checked, failures } = await report(response);
    expect(asOf).toBe('2026-11-22');
    expect(checked.map(({ path }) => path)).toEqual(['kế hoạch.txt', 'kế hoạch.docx', 'kế hoạch.pdf']);
    expect(checked.slice(0, 2).map(({ findings }) => findings.map(({ ruleId }) => ruleId))).toEqual([
      ['outdated-when-issued'],
      ['outdated-when-issued'],
    ]);
    expect(failures).toMatchObject([{ path: 'hỏng.pdf', code: 'FILE_DAMAGED' }]);
  });

  test('answers JSON that keeps to the published schema', async () => {
    const schema = JSON.parse(readFileSync('schemas/check-report.schema.json', 'utf8')) as object;
    const ajv = new Ajv2020();
    addFormats.default(ajv);
    const valid = ajv.compile(schema);
    const answer = await report(await send(form({ 'a.txt': outdated, 'b.pdf': '%PDF-1.7' })));
    expect(valid(answer), JSON.stringify(valid.errors)).toBe(true);
  });

  test('brings, when asked, the text to which the places refer, its pages and every citation', async () => {
    const files = {
      'a.docx': docxOf(outdated),
      'b.pdf': new Blob([readFileSync('test/reading/fixtures/ke-hoach.pdf')]),
    };
    const schema = JSON.parse(readFileSync('schemas/check-report.schema.json', 'utf8')) as object;
    const ajv = new Ajv2020();
    addFormats.default(ajv);
    const answer: unknown = await (await send(form(files), {}, '?withText=true')).json();
    const valid = ajv.compile<{ files: ReadFile[] }>(schema);
    expect(valid(answer), JSON.stringify(valid.errors)).toBe(true);
    if (!valid(answer)) return;
    const [word, pdf] = answer.files;
    expect(word?.pageStarts).toBeNull();
    expect(pdf?.pageStarts?.[0]).toBe(0);
    for (const { text, findings, citations } of answer.files) {
      for (const { start, end, quote } of findings) expect(text.slice(start, end)).toBe(quote);
      for (const { start, end } of citations) expect(text.slice(start, end)).toMatch(/\p{L}/u);
      expect(citations.length).toBeGreaterThan(0);
    }
    const without: unknown = await (await send(form(files))).json();
    expect(JSON.stringify(without)).not.toContain('"pageStarts"');
  });

  test('reads a body that is one file as it stands', async () => {
    const headers = { 'content-type': 'text/plain' };
    const { files } = await report(
      await send(outdated, headers, '?name=k%E1%BA%BF%20ho%E1%BA%A1ch.txt&lang=en'),
    );
    expect(files).toMatchObject([{ path: 'kế hoạch.txt', findings: [{ ruleId: 'outdated-when-issued' }] }]);
    const word = await report(await send(docxOf(outdated), { 'content-type': 'application/octet-stream' }));
    expect(word.files[0]?.findings).toHaveLength(1);
  });

  test('goes by the fields of the form: day of issue, place, settings', async () => {
    const issued = await report(
      await send(form({ 'a.txt': outdated }, { issuedOn: '2023-03-10', asOf: '2026-11-22' })),
    );
    expect(issued.files[0]?.findings.map(({ ruleId }) => ruleId)).toEqual(['outdated-since']);
    const config = 'suppress:\n  - rule: outdated-when-issued\n    file: a.txt\n    reason: đã biết\n';
    const silent = await report(await send(form({ 'a.txt': outdated }, { config })));
    expect(silent.files).toMatchObject([{ findings: [], suppressed: [{ reason: 'đã biết' }] }]);
  });

  test.each([
    ['application/json', 'application/json', /^\{ "asOf"/],
    ['*/*', 'application/json', /^\{ "asOf"/],
    ['application/sarif+json', 'application/sarif+json', /"version": "2\.1\.0"/],
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'text/html', /^<!doctype html>[\s\S]*mark class="error"/],
    ['text/markdown', 'text/markdown', /^# Kiểm tra dẫn chiếu[\s\S]*205-QĐ\/TW/],
    ['text/plain', 'text/plain', /205-QĐ\/TW[\s\S]*\^\^\^/],
  ])('answers %s with %s', async (accept, type, content) => {
    const response = await send(form({ 'a.txt': outdated }), { accept });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
    expect(await response.text()).toMatch(content);
  });

  test('?format= goes before Accept', async () => {
    const response = await send(
      form({ 'a.txt': outdated }),
      { accept: 'application/json' },
      '?format=markdown',
    );
    expect(response.headers.get('content-type')).toContain('text/markdown');
  });

  test('no page of the server runs what was sent, and none is kept', async () => {
    const hostile = outdated.replace('công tác năm', '<script>alert(1)</script>');
    const response = await send(form({ '<img src=x>.txt': hostile }), { accept: 'text/html' });
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.text()).not.toMatch(/<script|<img/);
  });

  test.each<[string, () => Promise<Response>, number, string]>([
    ['no file', () => send(form({})), 400, 'UPLOAD_EMPTY'],
    ['no body', () => send(undefined), 400, 'UPLOAD_EMPTY'],
    [
      'a torn form',
      () => send('--x', { 'content-type': 'multipart/form-data; boundary=x' }),
      400,
      'REQUEST_INVALID',
    ],
    [
      'a day that is none',
      () => send(form({ 'a.txt': outdated }, { asOf: '2026-02-30' })),
      400,
      'INPUT_INVALID',
    ],
    [
      'a language that is none',
      () => send(form({ 'a.txt': outdated }, { lang: 'fr' })),
      400,
      'INPUT_INVALID',
    ],
    [
      'a format that is none',
      () => send(form({ 'a.txt': outdated }), {}, '?format=xml'),
      406,
      'FORMAT_UNKNOWN',
    ],
    [
      'an Accept that is none',
      () => send(form({ 'a.txt': outdated }), { accept: 'image/png' }),
      406,
      'FORMAT_UNKNOWN',
    ],
    [
      'settings that are none',
      () => send(form({ 'a.txt': outdated }, { config: 'levels: 3' })),
      400,
      'SETTINGS_INVALID',
    ],
    [
      'settings that expand without end',
      () => send(form({ 'a.txt': outdated }, { config: 'a: &a [1]\nb: *a' })),
      400,
      'SETTINGS_INVALID',
    ],
    [
      'too many files',
      () => send(form(Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`${at}.txt`, 'x'])))),
      413,
      'UPLOAD_TOO_MANY_FILES',
    ],
  ])('%s is refused with its code', async (_, ask, status, code) => {
    const response = await ask();
    expect(await response.json()).toMatchObject({
      code,
      message: { vi: expect.any(String), en: expect.any(String) },
    });
    expect(response.status).toBe(status);
  });

  test('a secret file is named and not judged', async () => {
    const response = await send(form({ 'mật.txt': outdated.replace('*\n', '*\nMẬT\n') }));
    expect(response.status).toBe(422);
    expect(await report(response)).toMatchObject({
      files: [],
      failures: [{ path: 'mật.txt', code: 'SECRET_DOCUMENT' }],
    });
  });

  test('too many bytes are refused: of one file by its name, of all together as a request', async () => {
    let server: RunningServer | undefined;
    try {
      server = await startServer({
        graph: api.graph(),
        config: { host: '127.0.0.1', port: 0, logLevel: 'silent' },
        uploads: { maxRequestBytes: 20_000, reading: { ...defaultReadingLimits, maxBytes: 5_000 } },
      });
      const post = async (body: FormData | string) => fetch(`${server?.url}/check`, { method: 'POST', body });
      const large = await post(form({ 'lớn.txt': 'x'.repeat(6_000), 'nhỏ.txt': outdated }));
      expect(await report(large)).toMatchObject({
        files: [{ path: 'nhỏ.txt' }],
        failures: [{ path: 'lớn.txt', code: 'FILE_TOO_LARGE' }],
      });
      const many = await post(
        form(Object.fromEntries(Array.from({ length: 6 }, (_, at) => [`${at}`, 'x'.repeat(4_000)]))),
      );
      expect(many.status).toBe(413);
      expect(await many.json()).toMatchObject({ code: 'REQUEST_TOO_LARGE' });
      const whole = await post('x'.repeat(21_000));
      expect(whole.status).toBe(413);
    } finally {
      await server?.close();
    }
  });
});
