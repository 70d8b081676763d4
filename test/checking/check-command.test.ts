import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { decisionText, planText } from './plan-text.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'cancu-check-'));
  writeFileSync(join(folder, 'cu.txt'), planText({ on: '15 tháng 12 năm 2023', body: [cites205] }));
  writeFileSync(join(folder, 'sach.txt'), planText({ on: '15 tháng 12 năm 2023', body: [cites114] }));
  writeFileSync(join(folder, 'hong.pdf'), '%PDF-1.7 cut off');
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const cites205 = 'Thực hiện Quy định số 205-QĐ/TW, ngày 23/9/2019 của Bộ Chính trị.';
const cites114 = 'Thực hiện Quy định số 114-QĐ/TW, ngày 11/7/2023 của Bộ Chính trị.';
const main = resolve('src/cli/main.ts');
const tsx = resolve('node_modules/tsx/dist/loader.mjs');

interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** `cancu check …` in the test's folder, with `input` on standard input. */
function cancuCheck(args: readonly string[], input = ''): Promise<Run> {
  return new Promise((done) => {
    const child = spawn(
      process.execPath,
      ['--import', tsx, main, 'check', '--as-of', '2026-11-22', ...args],
      { cwd: folder, env: { PATH: process.env.PATH } },
    );
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text;
    });
    child.on('close', (code) => done({ code, stdout, stderr }));
    child.stdin.end(input);
  });
}

describe('cancu check', { timeout: 60_000 }, () => {
  it.each<[string, readonly string[], number]>([
    ['a clean plan', ['sach.txt'], 0],
    ['an outdated citation', ['cu.txt'], 1],
    ['only warnings, which do not count by default', ['cu.txt', '--issued-on', '2023-03-10'], 0],
    ['warnings, where they count', ['cu.txt', '--issued-on', '2023-03-10', '--fail-on', 'warning'], 1],
    ['an error, where nothing counts', ['cu.txt', '--fail-on', 'none'], 0],
    ['a file that is not there, which beats findings', ['cu.txt', 'khong-co.txt'], 2],
    ['a day that is none', ['cu.txt', '--issued-on', '2023-02-30'], 2],
    ['an unknown format', ['cu.txt', '--format', 'xml'], 2],
  ])('ends as scripts expect: %s', async (_, args, code) => {
    expect((await cancuCheck(args)).code).toBe(code);
  });

  it('names bad input and does the rest, in one merged report', async () => {
    const { code, stdout, stderr } = await cancuCheck(['.', '--format', 'json']);
    const report: { files: { path: string }[]; failures: { path: string; code: string }[] } =
      JSON.parse(stdout);
    expect(code).toBe(2);
    expect(report.files.map(({ path }) => path)).toEqual(['cu.txt', 'sach.txt']);
    expect(report.failures.map(({ path }) => path)).toEqual(['hong.pdf']);
    expect(stderr).toContain('hong.pdf');
  });

  it('reads standard input', async () => {
    const { code, stdout } = await cancuCheck(['-'], planText({ on: null, body: [cites205] }));
    expect(code).toBe(1);
    expect(stdout).toContain('chưa ghi ngày ban hành, xét theo ngày 22/11/2026');
    expect(stdout).toContain('→ Thay bằng Quy định số 114-QĐ/TW, ngày 11/7/2023 của Bộ Chính trị.');
  });

  it('checks a secret document, since nothing is stored or sent', async () => {
    const secret = planText({ on: '15 tháng 12 năm 2023', body: [cites205] }).replace('*\n', '*\nMẬT\n');
    expect((await cancuCheck(['-'], secret)).code).toBe(1);
  });

  it('reports only what is new since a baseline', async () => {
    await cancuCheck(['cu.txt', '--format', 'json', '--output', 'truoc.json']);
    const { code, stdout } = await cancuCheck(['cu.txt', '--baseline', 'truoc.json']);
    expect(code).toBe(0);
    expect(stdout).toContain('1 phát hiện đã biết từ trước');
  });

  it('follows the settings file of the folder, and names a field that is wrong', async () => {
    writeFileSync(join(folder, 'muc.yaml'), 'levels:\n  outdated-when-issued: note\n');
    expect((await cancuCheck(['cu.txt', '--config', 'muc.yaml'])).code).toBe(0);
    writeFileSync(join(folder, 'cancu.config.yaml'), 'levels:\n  outdated-when-issued: grave\n');
    const wrong = await cancuCheck(['cu.txt']);
    rmSync(join(folder, 'cancu.config.yaml'));
    expect(wrong.code).toBe(2);
    expect(wrong.stderr).toContain('levels.outdated-when-issued');
    expect(wrong.stderr).toContain('SETTINGS_INVALID');
  });

  it('tells the province’s own series by --place', async () => {
    const text = decisionText('06 tháng 6 năm 2024', ['Kế hoạch số 7-KH/TU ngày 02/3/2021 của Tỉnh ủy'])
      .replace('TỈNH ĐỒNG NAI\n', '')
      .replace('Đồng Nai, ', '');
    const { stdout } = await cancuCheck(['-', '--place', 'Đồng Nai', '--format', 'json'], text);
    const report: { files: { findings: { cited: { id: string } | null }[] }[] } = JSON.parse(stdout);
    expect(report.files[0]?.findings.map(({ cited }) => cited?.id)).toContain('tu.dong-nai/kh/7/2021-03-02');
  });
});

describe('cancu check --server', { timeout: 60_000 }, () => {
  it('says when no server answers', async () => {
    const { code, stderr } = await cancuCheck(['cu.txt', '--server', 'http://127.0.0.1:9']);
    expect(code).toBe(2);
    expect(stderr).toContain('SERVER_UNREACHABLE');
  });

  it('never sends a secret document', async () => {
    let requests = 0;
    const server = createServer((_, response) => {
      requests++;
      response.end('{}');
    });
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const secret = planText({ on: '15 tháng 12 năm 2023', body: [cites205] }).replace('*\n', '*\nMẬT\n');
    const { code, stderr } = await cancuCheck(['-', '--server', `http://127.0.0.1:${port}`], secret);
    server.close();
    expect(code).toBe(2);
    expect(stderr).toContain('SECRET_DOCUMENT');
    expect(requests).toBe(0);
  });
});
