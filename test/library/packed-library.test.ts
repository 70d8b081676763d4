import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { planText } from '../checking/plan-text.js';

/**
 * The package as an office add-in would use it: packed, unpacked into an empty project, imported from Node and bundled
 * for a page. The tarball holds what `npm run build` made; nothing else of the checkout is in reach.
 */
let project: string;
const plan = planText({
  on: '15 tháng 12 năm 2023',
  body: ['Thực hiện Quy định số 205-QĐ/TW, ngày 23/9/2019 của Bộ Chính trị.'],
});
const program = `
import { check, extract, parseIsoDate, resolve, shippedFacts } from 'cancu';
const text = ${JSON.stringify(plan)};
const source = { sha256: '0'.repeat(64), name: 'plan', text, extraction: extract(text), extractorVersion: 'test' };
globalThis.answer = JSON.stringify([
  source.extraction.citations.map(({ symbol }) => symbol),
  resolve([source], shippedFacts).sources.get(source.sha256).citations.map(({ id }) => id),
  check({ text }, { asOf: parseIsoDate('2026-11-22') }).findings.map(({ ruleId }) => ruleId),
]);
`;
const answer = [['205-QĐ/TW'], ['tw/qd/205/2019-09-23'], ['outdated-when-issued']];

/** Most of a page's share that the core may take, compressed; facts are the larger part of it. */
const largestBundle = 300_000;

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'cancu-library-'));
  const npm = (args: readonly string[], cwd: string) =>
    execFileSync('npm', [...args], { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  npm(['pack', '--ignore-scripts', '--pack-destination', project], resolve('.'));
  const tarball = readdirSync(project).find((name) => name.endsWith('.tgz')) ?? '';
  writeFileSync(join(project, 'package.json'), '{ "name": "empty", "private": true, "type": "module" }');
  // The pure core needs no package: its dependencies are left out, so that the test needs no registry.
  mkdirSync(join(project, 'node_modules/cancu'), { recursive: true });
  execFileSync('tar', ['xzf', tarball, '--strip-components=1', '-C', 'node_modules/cancu'], { cwd: project });
  writeFileSync(join(project, 'main.mjs'), program);
}, 120_000);
afterAll(() => rmSync(project, { recursive: true, force: true }));

describe('the packed library', { timeout: 120_000 }, () => {
  it('is imported from Node without any dependency installed', () => {
    writeFileSync(join(project, 'node.mjs'), `${program}\nconsole.log(globalThis.answer);`);
    const printed = execFileSync(process.execPath, ['node.mjs'], { cwd: project, encoding: 'utf8' });
    expect(JSON.parse(printed)).toEqual(answer);
  });

  it('brings types for each of its names', () => {
    writeFileSync(
      join(project, 'typed.ts'),
      "import { check, extract, parseIsoDate, type Finding } from 'cancu';\n" +
        "const asOf = parseIsoDate('2026-11-22');\n" +
        "const found: readonly Finding[] = asOf ? check({ text: '' }, { asOf }).findings : [];\n" +
        "export const both = [found.map((one) => one.message.vi), extract('').citations.length];\n",
    );
    const tsc = resolve('node_modules/typescript/bin/tsc');
    const options = [
      '--noEmit',
      '--strict',
      '--skipLibCheck',
      'false',
      '--module',
      'NodeNext',
      '--target',
      'ES2022',
      '--lib',
      'ES2022,DOM',
    ];
    expect(() =>
      execFileSync(process.execPath, [tsc, ...options, 'typed.ts'], { cwd: project }),
    ).not.toThrow();
  });

  it('is bundled for a browser and runs where there is no Node', async () => {
    await build({
      root: project,
      logLevel: 'silent',
      build: {
        outDir: 'bundle',
        lib: { entry: join(project, 'main.mjs'), formats: ['iife'], name: 'page', fileName: () => 'page.js' },
      },
    });
    const bundle = readFileSync(join(project, 'bundle/page.js'), 'utf8');
    expect(bundle).not.toMatch(/require\(|from\s*["']node:|__vite-browser-external/);
    const size = gzipSync(bundle).length;
    console.info(`bundle for a browser: ${bundle.length} bytes, ${size} compressed`);
    expect(size).toBeLessThan(largestBundle);

    // What every page has, and nothing of Node.
    const page = { ...browserGlobals, answer: 'null' };
    runInNewContext(bundle, page);
    expect(JSON.parse(page.answer)).toEqual(answer);
  });
});

const browserGlobals = { TextDecoder, TextEncoder, URL };
