/**
 * Writes `seed/demonstration/` from a folder of texts: `npm run demonstration -- FOLDER` (or `CANCU_CORPUS`). Run it again
 * when extraction has changed.
 */
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { demonstrationOf, demonstrationText } from './demonstration/demonstration-of.js';

const folder = process.argv[2] ?? process.env.CANCU_CORPUS;
if (folder === undefined) {
  process.stderr.write('Cách dùng · usage: npm run demonstration -- FOLDER\n');
  process.exit(2);
}
const target = new URL('../seed/demonstration/', import.meta.url);
const sources = await demonstrationOf(folder);
await mkdir(target, { recursive: true });
for (const name of await readdir(target)) await rm(new URL(name, target));
for (const source of sources) {
  await writeFile(new URL(`${source.sha256.slice(0, 16)}.json`, target), demonstrationText(source));
}
process.stdout.write(`${sources.length} tệp · files from ${folder}\n`);
