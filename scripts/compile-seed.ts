/**
 * Compiles `seed/**.yaml` into `src/facts/generated/compiled-facts.ts`. With `--check` it only validates.
 * Ends with exit code 1 and one message for each problem when the seed is not sound.
 */
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseIsoDate } from '../src/documents/iso-date.js';
import { checkSeed } from './seed/check-seed.js';
import { describeProblem } from './seed/seed-problem.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const generated = `${root}src/facts/generated`;

/** Folders of `seed/` that hold no facts. */
const notFacts = /^seed\/(demonstration|samples)\//;

const names = (await readdir(`${root}seed`, { recursive: true }))
  .map((name) => `seed/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('.yaml') && !notFacts.test(name))
  .sort();
const files = await Promise.all(
  names.map(async (name) => ({ name, text: await readFile(`${root}${name}`, 'utf8') })),
);

const today = parseIsoDate(new Date().toISOString().slice(0, 10));
if (today === null) throw new Error('This machine has no calendar day.');
const { facts, problems } = checkSeed(files, today);
if (problems.length > 0) {
  for (const problem of problems) console.error(describeProblem(problem));
  console.error(`seed: ${problems.length} problem(s)`);
  process.exitCode = 1;
} else if (!process.argv.includes('--check')) {
  await mkdir(generated, { recursive: true });
  await writeFile(`${generated}/compiled-facts.ts`, moduleOf(JSON.stringify(facts)));
}

/**
 * One JSON string is parsed several times faster than an object literal of the same size, and in single quotes its own
 * double quotes need no escape.
 */
function moduleOf(json: string): string {
  return `// Written by \`npm run generate\` from seed/. Do not edit.
import type { Facts } from '../fact-types.js';

export const compiledFacts = JSON.parse('${json.replace(/[\\']/g, '\\$&')}') as Facts;
`;
}
