/**
 * Writes a made-up corpus to measure with:
 *
 *   npm run synth -- --documents 100000 --seed 7 --out /tmp/corpus               # texts and records
 *   npm run synth -- --documents 1000 --seed 7 --out /tmp/corpus --only texts --characters 9000
 */
import { parseArgs } from 'node:util';
import { writeCorpus } from './corpus.js';

const { values } = parseArgs({
  options: {
    documents: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    characters: { type: 'string', default: '4000' },
    out: { type: 'string' },
    only: { type: 'string' },
  },
});
const { out, only } = values;
if (out === undefined || (only !== undefined && only !== 'texts' && only !== 'records')) {
  throw new Error(
    'npm run synth -- --documents N --seed S --out FOLDER [--only texts|records] [--characters C]',
  );
}
const began = performance.now();
const size = await writeCorpus(
  {
    documents: wholeNumber(values.documents),
    seed: wholeNumber(values.seed),
    characters: wholeNumber(values.characters),
  },
  { folder: out, texts: only !== 'records', records: only !== 'texts' },
);
const seconds = ((performance.now() - began) / 1000).toFixed(1);
const megabytes = (size.bytes / 1e6).toFixed(0);
console.log(
  `${size.documents} documents, ${size.citations} citations, ${megabytes} MB of text in ${seconds} s → ${out}`,
);

function wholeNumber(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0) throw new Error(`not a whole number: ${text}`);
  return value;
}
