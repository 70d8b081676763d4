import type { Command } from 'commander';
import { readConfig } from '../config/config.js';
import type { BilingualText } from '../errors/bilingual-text.js';
import { diagnose } from './doctor/diagnose.js';
import type { Finding } from './doctor/finding.js';

const noWay = 2;

/** `cancu doctor`: says what is found and missing on this machine; exit code 2 when no way leads to a Neo4j. */
export function register(program: Command): void {
  program
    .command('doctor')
    .description('Kiểm tra máy này có đủ những gì cần · Say what is found and missing on this machine')
    .action(run);
}

async function run(): Promise<void> {
  const { findings, neo4jWorks } = await diagnose(readConfig());
  for (const finding of findings) process.stdout.write(`${lineOf(finding)}\n`);
  const conclusion: BilingualText = neo4jWorks
    ? { vi: 'Chạy được: `cancu start`.', en: 'Ready for `cancu start`.' }
    : { vi: 'Chưa có cách nào để dùng Neo4j.', en: 'No way to a Neo4j works.' };
  process.stdout.write(`\n${inBoth(conclusion)}\n`);
  if (!neo4jWorks) process.exitCode = noWay;
}

const marks = { ok: '✓', missing: '✗', unneeded: '–' } as const;

function lineOf({ what, state, detail, remedy }: Finding): string {
  const line = `${marks[state]} ${inBoth(what)}: ${inBoth(detail)}`;
  return remedy ? `${line}\n    → ${inBoth(remedy)}` : line;
}

function inBoth({ vi, en }: BilingualText): string {
  return vi === en ? vi : `${vi} · ${en}`;
}
