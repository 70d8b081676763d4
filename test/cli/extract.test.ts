import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { composeDocument } from '../noise/compose.js';

/** What `npm run build` made (`npm test` runs it first): worker threads load no TypeScript. */
const program = 'dist/cli/main.js';
const fixture = (name: string) => fileURLToPath(new URL(`../reading/fixtures/${name}`, import.meta.url));

const report = z.object({
  files: z.array(
    z.object({
      path: z.string(),
      sha256: z.string(),
      documents: z.array(z.object({ start: z.number(), end: z.number(), symbol: z.string().nullable() })),
      citations: z.array(
        z.object({
          start: z.number(),
          end: z.number(),
          text: z.string(),
          line: z.number(),
          page: z.number().nullable(),
        }),
      ),
    }),
  ),
  failures: z.array(z.object({ path: z.string(), code: z.string() })),
  interrupted: z.literal(true).optional(),
});

function cancu(args: readonly string[], input?: string) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [program, ...args], {
    input,
    maxBuffer: 2 ** 28,
  });
  return {
    stdout,
    stderr: stderr.toString(),
    status,
    json: () => report.parse(JSON.parse(stdout.toString())),
  };
}

/** A `cancu` that runs while the test goes on. */
function start(args: readonly string[]) {
  const child = spawn(process.execPath, [program, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  child.stdout.setEncoding('utf8').on('data', (text) => {
    printed += text;
  });
  return {
    progress: once(child.stderr, 'data'),
    end: once(child, 'close').then(([exitCode]: unknown[]) => exitCode),
    interrupt: () => child.kill('SIGINT'),
    printed: () => printed,
  };
}

// Each test starts programs, and machines that run tests are busy.
vi.setConfig({ testTimeout: 60_000 });

let folder = '';
const planFile = () => join(folder, 'ke-hoach.txt');
const plan = '\ufeffSố 45-KH/TU\r\nThực hiện Nghị quyết số 77-NQ/TW, ngày 03/02/2024 của Bộ Chính trị';

beforeAll(async () => {
  expect(existsSync(program), 'npm run build comes first').toBe(true);
  folder = await mkdtemp(join(tmpdir(), 'cancu-'));
  await writeFile(planFile(), plan);
  await writeFile(join(folder, 'trong.txt'), '');
  await mkdir(join(folder, 'nhieu'));
  for (let seed = 1; seed <= 30; seed++) {
    await writeFile(
      join(folder, 'nhieu', `${String(seed).padStart(2, '0')}.txt`),
      composeDocument(seed).text,
    );
  }
});
afterAll(() => rm(folder, { recursive: true }));

describe('cancu read', () => {
  it('prints the text as it stands, without its mark and with no line end added', () => {
    expect(cancu(['read', planFile()]).stdout).toEqual(Buffer.from(plan.slice(1)));
  });

  it('reads standard input', () => {
    expect(cancu(['read', '-'], plan).stdout.toString()).toBe(plan.slice(1));
  });

  it('says in both languages what is wrong with a file, and ends with 2', () => {
    const { status, stderr, stdout } = cancu(['read', join(folder, 'trong.txt')]);
    expect(status).toBe(2);
    expect(stdout.toString()).toBe('');
    expect(stderr).toMatch(/không có chữ nào[\s\S]+holds no text[\s\S]+FILE_EMPTY/);
  });
});

describe('cancu extract', () => {
  it('gives offsets into what cancu read prints', () => {
    for (const file of [planFile(), fixture('ke-hoach.docx'), fixture('ke-hoach.pdf')]) {
      const text = cancu(['read', file]).stdout.toString();
      const [found] = cancu(['extract', file, '--format', 'json']).json().files;
      expect(found?.citations.map((citation) => citation.text)).toContain('Nghị quyết số 77-NQ/TW');
      for (const citation of found?.citations ?? []) {
        expect(text.slice(citation.start, citation.end)).toBe(citation.text);
      }
    }
  });

  it('says on which page a citation of a PDF stands', () => {
    const [found] = cancu(['extract', fixture('ke-hoach.pdf'), '--format', 'json']).json().files;
    expect(found?.citations[0]?.page).toBe(1);
  });

  it('prints a table for people', () => {
    const { stdout, status } = cancu(['extract', planFile(), '--format', 'text']);
    expect(status).toBe(0);
    expect(stdout.toString()).toMatch(/Dòng +Văn bản[\s\S]+77-NQ\/TW +03\/02\/2024/);
    const english = cancu(['extract', planFile(), '--format', 'text', '--lang', 'en']);
    expect(english.stdout.toString()).toMatch(/Line +Document[\s\S]+77-NQ\/TW +2024-02-03/);
  });

  it('does the other files when one fails, and sums the failures up', () => {
    const missing = join(folder, 'khong-co.txt');
    const { json, status, stderr } = cancu(['extract', join(folder, 'trong.txt'), planFile(), missing]);
    expect(status).toBe(2);
    expect(json().files.map(({ path }) => path)).toEqual([planFile()]);
    expect(json().failures.map(({ code }) => code)).toEqual(['FILE_EMPTY', 'FILE_NOT_FOUND']);
    expect(stderr.indexOf('2/3 tệp không xử lý được')).toBeLessThan(stderr.indexOf('2 of 3 files failed'));
  });
});

describe('cancu extract of a folder, in worker threads', () => {
  it('keeps the order of the input and the same results as file by file', () => {
    const { json, status, stderr } = cancu(['extract', join(folder, 'nhieu')]);
    expect(stderr).toContain('30/30');
    expect(status).toBe(0);
    const paths = json().files.map(({ path }) => path);
    expect(paths).toHaveLength(30);
    expect(paths).toEqual([...paths].sort());
    const alone = cancu(['extract', paths[7] ?? '']).json();
    expect(json().files[7]).toEqual(alone.files[0]);
  });

  it('writes a file only when all is done', () => {
    const output = join(folder, 'ket-qua.json');
    expect(cancu(['extract', join(folder, 'nhieu'), '--output', output]).status).toBe(0);
    expect(existsSync(output)).toBe(true);
  });

  it('refuses to write over a folder, before any work is done', () => {
    const { status, stderr } = cancu(['extract', join(folder, 'nhieu'), '--output', join(folder, 'nhieu')]);
    expect(status).toBe(2);
    expect(stderr).toContain('[FILE_IS_FOLDER]');
    expect(stderr).not.toContain('30/30');
    expect(existsSync(join(folder, 'nhieu.partial'))).toBe(false);
  });

  it('leaves nothing half-written when Ctrl-C ends it', async () => {
    const many = Array.from({ length: 10 }, () => join(folder, 'nhieu'));
    const output = join(folder, 'dut-quang.json');
    const [toFile, toPipe] = [['--output', output], []].map((more) => start(['extract', ...many, ...more]));
    await Promise.all(
      [toFile, toPipe].map(async (child) => {
        // The first line of progress: some files are done, most are not.
        await child?.progress;
        child?.interrupt();
        expect(await child?.end).toBe(130);
      }),
    );
    expect((await readdir(folder)).filter((name) => name.startsWith('dut-quang'))).toEqual([]);
    const result = report.parse(JSON.parse(toPipe?.printed() ?? ''));
    expect(result.interrupted).toBe(true);
    expect(result.files.length).toBeLessThan(300);
  });
});
