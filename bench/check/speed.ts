/**
 * How many plans of 50 KB one core checks in a second, warm, from text to findings against the shipped registry:
 *
 *   npm run bench:check
 *
 * Processor time is counted beside the clock's, so that the figure holds on a machine that has other things to do. The
 * plans are composed from seeds, so that the figures of two machines compare. Aim: 200 a second.
 */
import { cpus } from 'node:os';
import { check } from '../../src/checking/check.js';
import { parseIsoDate } from '../../src/documents/iso-date.js';
import { composeDocument } from '../../test/noise/compose.js';

const bytesEach = 50_000;
const distinct = 40;
const warmUp = 200;
const measured = 400;

const asOf = parseIsoDate('2026-11-22');
if (asOf === null) throw new RangeError('no day');

/** A plan of about 50 KB: paragraphs of one document, and no more of them than it takes. */
function plan(seed: number): string {
  for (let paragraphs = 20; ; paragraphs += 20) {
    const { text } = composeDocument(seed, { paragraphs, citingShare: 0.3 });
    if (Buffer.byteLength(text) >= bytesEach) return text;
  }
}

const plans = Array.from({ length: distinct }, (_, seed) => plan(seed + 1));
const bytes = plans.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / distinct;
const checkOne = (index: number) => check({ text: plans[index % distinct] ?? '' }, { asOf });

for (let index = 0; index < warmUp; index++) checkOne(index);
let citations = 0;
let findings = 0;
const began = performance.now();
const before = process.cpuUsage();
for (let index = 0; index < measured; index++) {
  const report = checkOne(index);
  citations += report.summary.citations;
  findings += report.findings.length;
}
const { user, system } = process.cpuUsage(before);
const seconds = (performance.now() - began) / 1_000;
const processor = (user + system) / 1e6;

console.log(`\nNode ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}\n`);
console.log('| plans | KB each | citations each | findings each | a second of processor time | a second |');
console.log('| ---: | ---: | ---: | ---: | ---: | ---: |');
console.log(
  `| ${measured} | ${(bytes / 1_000).toFixed(0)} | ${(citations / measured).toFixed(0)} | ${(findings / measured).toFixed(0)} | ${(measured / processor).toFixed(0)} | ${(measured / seconds).toFixed(0)} |\n`,
);
