/**
 * How fast extraction is on one core, in megabytes (10⁶ bytes of UTF-8) a second after warm-up, as a Markdown table:
 *
 *   npm run bench:extract
 *
 * Beside it stand the floor (decoding the same bytes; one scan for a simple pattern) and the npm package `citation`
 * 0.9, which finds citations of United States law and does nothing with them: it says what such a search costs, not
 * which is better. All texts are composed from seeds, so that the figures of two machines compare.
 */
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { extract } from '../src/extraction/extract.js';
import { composeDocument } from '../test/noise/compose.js';
import { degrade } from '../test/noise/degrade.js';
import { ruin } from '../test/noise/ruin.js';

const megabyte = 1e6;
const runs = 3;
/** A size ten times larger is not tried when one has taken this long. */
const patienceSeconds = 30;

const citation: { find(text: string): unknown } = createRequire(import.meta.url)('citation');

interface Sample {
  readonly name: string;
  readonly text: string;
  readonly bytes: Buffer;
}

/** A text of about `megabytes`, made of different documents one after another. */
function sample(name: string, megabytes: number, document: (seed: number) => string): Sample {
  const pieces: Buffer[] = [];
  let size = 0;
  // Documents repeat after the first thousand: composing takes longer than extracting.
  const made: Buffer[] = [];
  for (let seed = 1; size < megabytes * megabyte; seed++) {
    const piece = made[seed % 1000] ?? Buffer.from(document(seed), 'utf8');
    made[seed % 1000] = piece;
    pieces.push(piece);
    size += piece.length;
  }
  const bytes = Buffer.concat(pieces).subarray(0, megabytes * megabyte);
  // Decoding makes one flat string, as reading a file does.
  return { name, bytes, text: bytes.toString('utf8') };
}

const prose = (seed: number) => composeDocument(seed, { paragraphs: 60, citingShare: 0.3 }).text;
const ruined = (seed: number) =>
  degrade(ruin(prose(seed), [], { mode: 'marks guessed', seed }).text, [], { rate: 0.02, seed }).text;
const dense = (seed: number) => {
  const { text, citations } = composeDocument(seed, { paragraphs: 60 });
  return citations.map(({ start, end }) => text.slice(start, end)).join('; ');
};

/** Megabytes a second, the middle one of several runs. */
function speed(bytes: number, work: () => unknown, times = runs): number {
  const seconds: number[] = [];
  for (let run = 0; run < times; run++) {
    globalThis.gc?.();
    const start = performance.now();
    work();
    seconds.push((performance.now() - start) / 1000);
  }
  seconds.sort((a, b) => a - b);
  return bytes / megabyte / (seconds[Math.floor(seconds.length / 2)] ?? 1);
}

const figure = (value: number) => value.toFixed(value < 10 ? 2 : 0);

const samples = [
  sample('prose', 4, prose),
  sample('ruined scan', 4, ruined),
  sample('citations only', 4, dense),
];
console.log(`\nNode ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}; MB/s\n`);
console.log('| text (2 MB) | cancu | citation 0.9 | UTF-8 decoding | one pattern scan |');
console.log('| --- | ---: | ---: | ---: | ---: |');
for (const { name, text, bytes } of samples) {
  speed(bytes.length, () => extract(text.slice(0, 200_000)), 2);
  const columns = [
    speed(bytes.length, () => extract(text)),
    speed(bytes.length, () => citation.find(text)),
    speed(bytes.length, () => new TextDecoder().decode(bytes)),
    speed(bytes.length, () => text.match(/\d+-[A-ZĐ]+\/TW/g)),
  ];
  console.log(`| ${name} | ${columns.map(figure).join(' | ')} |`);
}

console.log('\n| prose | MB/s |');
console.log('| ---: | ---: |');
for (const megabytes of [1, 10, 100]) {
  const { text, bytes } = sample('prose', megabytes, prose);
  const reached = speed(bytes.length, () => extract(text), 1);
  console.log(`| ${megabytes} MB | ${figure(reached)} |`);
  if (megabytes / reached > patienceSeconds) break;
}
