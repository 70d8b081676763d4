/**
 * How cancu bears many documents, as a Markdown table (kept in docs/performance.md):
 *
 *   npm run bench                                # 1,000 and 10,000 documents; `npm run build` first
 *   npm run bench -- --sizes 1000,10000,100000   # as many as there is time for; 500000 too
 *   npm run bench -- --keep                      # and keep the figures in bench/scale/kept-run.json
 *   npm run bench -- --compare                   # ratios beside the kept ones; exit 1 where one is 1.5 times worse
 *
 * Other benches measure the rest, each by itself: the last lines say which.
 */
import { parseArgs } from 'node:util';
import { compare, keep, keptRun, millisOf, type Run } from './kept-run.js';
import { machine } from './measure.js';
import { measureSize, type SizeFigures } from './run.js';
import { measureExtraction, measureLoading } from './steps.js';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000' },
    keep: { type: 'boolean' },
    compare: { type: 'boolean' },
  },
});
const sizes = values.sizes.split(',').map(Number);
if (!sizes.every((size) => Number.isInteger(size) && size >= 1000)) {
  throw new Error('sizes of a thousand or more, as in --sizes 1000,10000');
}

const extraction = await measureExtraction();
const loading = await measureLoading(3_000);
const figures: SizeFigures[] = [];
for (const size of sizes) {
  process.stderr.write(`${size} documents\n`);
  figures.push(await measureSize(size));
}
const run: Run = { machine: machine(), extraction, loading, sizes: figures };
print(run);

console.log(
  '\nThe rest: npm run bench:api (the API), bench:check (the checker), bench:extract, bench:noise, bench:resolution',
);

const kept = keptRun();
if (values.compare && !kept) {
  console.error('Nothing to compare with: keep a run first, npm run bench -- --keep');
  process.exitCode = 1;
}
if (values.compare && kept) {
  const { lines, isWorse } = compare(run, kept);
  console.log(`\n${lines.join('\n')}`);
  if (isWorse) process.exitCode = 1;
}
if (values.keep) keep(run);

function print({ extraction: { documentsPerSecond, decodingPerSecond }, sizes: all }: Run): void {
  console.log(`\n${run.machine}\n`);
  const number = (value: number) =>
    value >= 100 ? Math.round(value).toLocaleString('en') : value.toPrecision(3);
  console.log(
    `Extraction on one core: ${number(documentsPerSecond)} documents of 20 kB a second; decoding them alone: ${number(decodingPerSecond)}.\n`,
  );
  console.log(
    `From ${number(loading.documents)} such texts to the importer's files: ${number(loading.documents / loading.seconds)} a second by the clock, ` +
      `${((loading.cpuSeconds / loading.documents) * 1000).toFixed(1)} ms of processor each, ${number(loading.megabytes)} MB.\n`,
  );
  const row = (name: string, read: (size: SizeFigures) => number) =>
    console.log(
      `| ${name} | ${all.map((size) => number(read(size))).join(' | ')} | ${exponent(all, read)} |`,
    );
  console.log(`| | ${all.map(({ documents }) => documents.toLocaleString('en')).join(' | ')} | exponent |`);
  console.log(`| --- |${all.map(() => ' ---: |').join('')} ---: |`);
  row('citations', ({ citations }) => citations);
  row('relationships', ({ relationships }) => relationships);
  row('stating what records say, µs of processor a citation', ({ gatherMicros }) => gatherMicros);
  row('identities, relations, files: µs of processor a citation', ({ resolveMicros }) => resolveMicros);
  row('importer, relationships a second by the clock', ({ importedPerSecond }) => importedPerSecond);
  row('constraints and indexes, seconds by the clock', ({ indexSeconds }) => indexSeconds);
  row("ingesting a document, ms of Neo4j's processor", ({ ingestNeo4jMillis }) => ingestNeo4jMillis);
  row('the same, of its Java compiling itself', ({ ingestCompilerMillis }) => ingestCompilerMillis);
  row("ingesting a document, ms of cancu's processor", ({ ingestNodeMillis }) => ingestNodeMillis);
  row('ingestion, citations a second by the clock', ({ ingestedPerSecond }) => ingestedPerSecond);
  row("floor: one bare relationship, µs of Neo4j's processor", ({ bareMicros }) => bareMicros);
  for (const { question } of all[0]?.questions ?? []) {
    row(`${question}, ms of Neo4j's processor`, (size) => millisOf(size, question));
  }
  row("Neo4j's memory, MB", ({ neo4jMegabytes }) => neo4jMegabytes);
}

/** How a figure grows with the number of documents: 0 not at all, 1 as they do. */
function exponent(all: readonly SizeFigures[], read: (size: SizeFigures) => number): string {
  const [smallest, largest] = [all[0], all.at(-1)];
  if (!smallest || !largest || smallest === largest) return '';
  const growth = Math.log(read(largest) / read(smallest));
  return (growth / Math.log(largest.documents / smallest.documents)).toFixed(2);
}
