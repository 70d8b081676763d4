/**
 * How fast extraction is, in megabytes (10⁶ bytes of UTF-8) a second of processor time after warm-up, as Markdown tables:
 *
 *   npm run bench:extract
 *
 * What users run is measured: the built library in `dist`, which the command builds first where it is out of date.
 * Processor time, of all threads together, stands still while other programs have the machine; the clock would not.
 * Beside it stand the floor (decoding the same bytes; one scan for a simple pattern) and the npm package `citation`
 * 0.9, which finds citations of United States law and does nothing with them: it says what such a search costs, not
 * which is better. All texts are composed from seeds (test/noise/), so that the figures of two machines compare. It ends
 * within three minutes: what would take longer is left out and said so.
 */
import { createRequire } from 'node:module';
import { cpus } from 'node:os';
import { composeDocument } from '../test/noise/compose.js';
import { degrade } from '../test/noise/degrade.js';
import { ruin } from '../test/noise/ruin.js';

const built = new URL('../dist/index.js', import.meta.url).href;
const { extract }: typeof import('../src/index.js') = await import(built);

const megabyte = 1e6;
const tableMegabytes = 2;
const runs = 9;
/** So long the compiler goes on making hot code faster; its own threads are counted too. */
const warmUpSeconds = 6;
const longestMeasurementSeconds = 6;
const longestBenchSeconds = 140;

const citation: { find(text: string): unknown } = createRequire(import.meta.url)('citation');

interface Sample {
  readonly text: string;
  readonly bytes: Buffer;
}

/** A text of about `megabytes`, made of different documents one after another. */
function sample(megabytes: number, document: (seed: number) => string): Sample {
  const pieces: Buffer[] = [];
  // Documents repeat after the first thousand: composing takes longer than extracting.
  const made: Buffer[] = [];
  let size = 0;
  for (let seed = 1; size < megabytes * megabyte; seed++) {
    const piece = made[seed % 1000] ?? Buffer.from(document(seed), 'utf8');
    made[seed % 1000] = piece;
    pieces.push(piece);
    size += piece.length;
  }
  const bytes = Buffer.concat(pieces).subarray(0, megabytes * megabyte);
  // Decoding makes one flat string, as reading a file does.
  return { bytes, text: bytes.toString('utf8') };
}

const prose = (seed: number) => composeDocument(seed, { paragraphs: 60, citingShare: 0.3 }).text;
const citing = (seed: number) => composeDocument(seed, { paragraphs: 12 }).text;
const ruined = (seed: number) =>
  degrade(ruin(prose(seed), [], { mode: 'marks guessed', seed }).text, [], { rate: 0.02, seed }).text;
const dense = (seed: number) => {
  const { text, citations } = composeDocument(seed, { paragraphs: 60 });
  return citations.map(({ start, end }) => text.slice(start, end)).join('; ');
};

const texts = [
  { name: 'prose', what: 'long plans and decisions, three paragraphs in ten with a citation', of: prose },
  {
    name: 'short documents',
    what: 'a head, twelve paragraphs that nearly all cite, a signature',
    of: citing,
  },
  {
    name: 'ruined scan',
    what: 'the prose with its marks guessed and 2 % of its characters misread',
    of: ruined,
  },
  { name: 'citations only', what: 'nothing but citations, joined by semicolons', of: dense },
];

const secondsUsed = (since?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1e6;
};

/** Megabytes a second of processor time, the middle one of several runs; they pay for the garbage that they make. */
function speed(bytes: number, work: () => unknown, times = runs): number {
  const seconds: number[] = [];
  let total = 0;
  while (seconds.length < times && (total < longestMeasurementSeconds || seconds.length === 0)) {
    const before = process.cpuUsage();
    work();
    const used = secondsUsed(before);
    seconds.push(used);
    total += used;
  }
  seconds.sort((a, b) => a - b);
  return bytes / megabyte / (seconds[Math.floor(seconds.length / 2)] ?? 1);
}

const figure = (value: number) => value.toFixed(value < 10 ? 2 : 0);

console.log(
  `\nNode ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}; MB a second of processor time\n`,
);
for (const { name, what } of texts) console.log(`- ${name}: ${what}`);
console.log('\n| text | citations a KB | cancu | citation 0.9 | UTF-8 decoding | one pattern scan |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
for (const { name, of } of texts) {
  const { text, bytes } = sample(tableMegabytes, of);
  const found = extract(text).citations.length;
  const begun = process.cpuUsage();
  while (secondsUsed(begun) < warmUpSeconds) extract(text);
  const columns = [
    (1000 * found) / bytes.length,
    speed(bytes.length, () => extract(text)),
    speed(bytes.length, () => citation.find(text)),
    speed(bytes.length, () => new TextDecoder().decode(bytes)),
    speed(bytes.length, () => text.match(/\d+-[A-ZĐ]+\/TW/g)),
  ];
  console.log(`| ${name} | ${columns.map(figure).join(' | ')} |`);
}

console.log('\n| prose | MB/s |');
console.log('| ---: | ---: |');
let reached = 1;
for (const megabytes of [1, 10, 100]) {
  // Composing the text and the clean-up behind it take as long again.
  if (process.uptime() + (2 * megabytes) / reached > longestBenchSeconds) {
    console.log(`| ${megabytes} MB | left out: it would take longer than three minutes |`);
    break;
  }
  const { text, bytes } = sample(megabytes, prose);
  reached = speed(bytes.length, () => extract(text), 1);
  console.log(`| ${megabytes} MB | ${figure(reached)} |`);
}
