import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { commands } from '../../src/cli/commands.js';
import { CancuProcess } from './cancu-process.js';

const folder = mkdtempSync(join(tmpdir(), 'cancu-main-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const limit = { timeout: 60_000 };

test('the help names every command in both languages', limit, async () => {
  const help = new CancuProcess(['--help'], {});
  expect(await help.end()).toBe(0);
  // Long lines are broken to the width of the terminal.
  const unbroken = help.stdout.replace(/\s+/g, ' ');
  for (const { name, summary } of commands) {
    expect(unbroken).toContain(` ${name} ${summary.vi} · ${summary.en}`);
  }
});

test.each(commands.map(({ name }) => name))('cancu %s --help tells what it does', limit, async (name) => {
  const help = new CancuProcess([name, '--help'], {});
  expect(await help.end()).toBe(0);
  expect(help.stdout).toContain(`Usage: cancu ${name}`);
});

test.each([{ args: ['nosuchcommand'] }, { args: ['migrate', '--nosuchoption'] }, { args: [] }])(
  'cancu $args ends with 2',
  limit,
  async ({ args }) => {
    const refused = new CancuProcess(args, {});
    expect(await refused.end()).toBe(2);
    expect(refused.stderr).not.toBe('');
  },
);

test('a wrong command line is named and explained in both languages', limit, async () => {
  const refused = new CancuProcess(['ingest', '--nosuchoption', 'a.txt'], {});
  expect(await refused.end()).toBe(2);
  expect(refused.stderr).toMatch(
    /^cancu: dòng lệnh không đúng · the command line is wrong: .*--nosuchoption/,
  );
  expect(refused.stderr).toMatch(/→ Xem cách dùng: .*\n {2}→ See how it is used: /);
});

test('an expected failure shows its stack only when asked for', limit, async () => {
  const env = { NEO4J_URI: 'nonsense' };
  const plain = new CancuProcess(['migrate'], env);
  expect(await plain.end()).toBe(2);
  expect(plain.stderr).toMatch(
    /^cancu: Biến NEO4J_URI không hợp lệ.*\n {2}→ .*\n {2}NEO4J_URI is not valid.*\n {2}→ .*\[CONFIG_INVALID\]\n$/,
  );
  const debugging = new CancuProcess(['migrate'], { ...env, LOG_LEVEL: 'debug' });
  expect(await debugging.end()).toBe(2);
  expect(debugging.stderr).toMatch(/\n {4}at /);
});

test('doctor says that no way leads to a Neo4j, and what to do', limit, async () => {
  const doctor = new CancuProcess(['doctor'], {
    NEO4J_URI: 'bolt://127.0.0.1:9',
    NEO4J_PASSWORD: 'a-long-password',
    CANCU_DATA_DIR: folder,
    PORT: '0',
  });
  expect(await doctor.end()).toBe(2);
  expect(doctor.stdout).toMatch(/✓ Node\.js: \d/);
  expect(doctor.stdout).toMatch(/✗ Neo4j: .*bolt:\/\/127\.0\.0\.1:9/);
  expect(doctor.stdout).toContain('No way to a Neo4j works.');
});
