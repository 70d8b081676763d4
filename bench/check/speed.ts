/**
 * How many plans of 50 KB one core checks in a second, warm, from text to findings against the shipped registry:
 *
 *   npm run bench:check
 *
 * What users run is measured: the built library in `dist`, which the command builds first where it is out of date. The
 * compiler takes some 1,500 plans to settle; they are run before the clock starts. Processor time is counted beside the
 * clock's, so that the figure holds on a machine that has other things to do. The plans are composed from seeds, so that
 * the figures of two machines compare. Aim: 200 clean plans a second.
 */
import { cpus } from 'node:os';
import { cleanPlan, faultyPlan } from './plans.js';

const built = new URL('../../dist/index.js', import.meta.url).href;
const { check, extract, parseIsoDate }: typeof import('../../src/index.js') = await import(built);

const distinct = 40;
const warmUp = 1_500;
const measured = 400;

const asOf = parseIsoDate('2026-11-22');
if (asOf === null) throw new RangeError('no day');

const secondsOf = (work: (index: number) => void): { readonly processor: number; readonly clock: number } => {
  for (let index = 0; index < warmUp; index++) work(index);
  const began = performance.now();
  const before = process.cpuUsage();
  for (let index = 0; index < measured; index++) work(index);
  const { user, system } = process.cpuUsage(before);
  return { processor: (user + system) / 1e6, clock: (performance.now() - began) / 1_000 };
};

console.log(`\nNode ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}\n`);
console.log(
  '| plans | KB each | citations each | findings each | a second of processor time | a second | extraction alone |',
);
console.log('| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
for (const [name, compose] of [
  ['clean', cleanPlan],
  ['everything at fault', faultyPlan],
] as const) {
  const plans = Array.from({ length: distinct }, (_, seed) => compose(seed + 1));
  const text = (index: number) => plans[index % distinct] ?? '';
  const reports = plans.map((plan) => check({ text: plan }, { asOf }));
  const mean = (of: (at: number) => number) =>
    (plans.reduce((sum, _, at) => sum + of(at), 0) / distinct).toFixed(0);
  const checking = secondsOf((index) => check({ text: text(index) }, { asOf }));
  const extraction = secondsOf((index) => extract(text(index)));
  const figures = [
    mean((at) => Buffer.byteLength(text(at)) / 1_000),
    mean((at) => reports[at]?.summary.citations ?? 0),
    mean((at) => reports[at]?.findings.length ?? 0),
    (measured / checking.processor).toFixed(0),
    (measured / checking.clock).toFixed(0),
    (measured / extraction.processor).toFixed(0),
  ];
  console.log(`| ${[name, ...figures].join(' | ')} |`);
}
