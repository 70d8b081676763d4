/**
 * How extraction stands damage: recall and wrong citations on degraded texts, as Markdown tables.
 *
 *   npm run bench:noise                    # the annotated texts of $CANCU_GOLD and composed documents
 *   npm run bench:noise -- --mistakes 2    # and every mistake at two damaged characters in a hundred
 *
 * The noise model and its seeds stand in test/noise/: the figures are the same on every machine. $CANCU_CORPUS and
 * $CANCU_GOLD name the folders of texts and annotations (default ../shared/corpus and ../shared/gold); where there
 * are none, only the composed documents are measured.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Span } from '../src/documents/span.js';
import { extract } from '../src/extraction/extract.js';
import { type Comparison, compare } from '../test/noise/compare.js';
import { composeDocument } from '../test/noise/compose.js';
import { type DegradedText, degrade } from '../test/noise/degrade.js';
import { type GoldCitation, type GoldText, readGold } from '../test/noise/gold.js';
import { ruin } from '../test/noise/ruin.js';

const seeds = [1, 2, 3];
const rates = [0, 0.005, 0.01, 0.02, 0.04];
const composedDocuments = 20;

/** A span of the text that is scored, and the marked citations: all must follow the text through the damage. */
type Marked = GoldCitation | (Span & { readonly isScope: true });

interface Condition {
  readonly name: string;
  /** The rate in per cent that --mistakes asks for, where it is one. */
  readonly percent: number | null;
  readonly seeds: readonly number[];
  readonly damage: (text: string, marked: readonly Marked[], seed: number) => DegradedText<Marked>;
}

const conditions: readonly Condition[] = [
  ...rates.map((rate) => ({
    name: `${rate * 100} %`,
    percent: rate * 100,
    seeds: rate === 0 ? [0] : seeds,
    damage: (text: string, marked: readonly Marked[], seed: number) => degrade(text, marked, { rate, seed }),
  })),
  ...(['marks lost', 'marks guessed'] as const).map((mode) => ({
    name: mode,
    percent: null,
    seeds: mode === 'marks lost' ? [0] : seeds,
    damage: (text: string, marked: readonly Marked[], seed: number) => ruin(text, marked, { mode, seed }),
  })),
  {
    name: 'marks guessed and 2 %',
    percent: null,
    seeds,
    damage: (text: string, marked: readonly Marked[], seed: number) => {
      const ruined = ruin(text, marked, { mode: 'marks guessed', seed });
      return degrade(ruined.text, ruined.marked, { rate: 0.02, seed });
    },
  },
];

const { values: options } = parseArgs({ options: { mistakes: { type: 'string' } } });
const gold = process.env.CANCU_GOLD ?? '../shared/gold';
const corpus = process.env.CANCU_CORPUS ?? '../shared/corpus';

if (existsSync(gold)) print('Annotated texts', readGold(gold, corpus));
print(
  'Composed documents',
  Array.from({ length: composedDocuments }, (_, at) => composeDocument(at + 1)),
);

function print(title: string, texts: readonly GoldText[]): void {
  console.log(`\n### ${title} (${texts.length} texts, seeds ${seeds.join(', ')})\n`);
  console.log(
    '| damage | citations | recall | wrong per 100 | wrong and sure per 100 | wrong per document |',
  );
  console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
  for (const condition of conditions) {
    const runs = texts.flatMap((text) => condition.seeds.map((seed) => run(text, condition, seed)));
    const sum = (key: 'marked' | 'found' | 'wrong' | 'wrongAndSure') =>
      runs.reduce((total, comparison) => total + comparison[key], 0);
    const per100 = (key: 'wrong' | 'wrongAndSure') => ((100 * sum(key)) / sum('marked')).toFixed(2);
    console.log(
      `| ${condition.name} | ${sum('marked')} | ${(sum('found') / sum('marked')).toFixed(3)} | ${per100('wrong')} | ${per100('wrongAndSure')} | ${(sum('wrong') / runs.length).toFixed(2)} |`,
    );
    if (condition.percent !== null && String(condition.percent) === options.mistakes) printMistakes(runs);
  }
}

function printMistakes(runs: readonly Comparison[]): void {
  for (const { kind, quote, symbol } of runs.flatMap(({ mistakes }) => mistakes)) {
    console.log(`  ${kind}: ${JSON.stringify(quote)} → ${symbol}`);
  }
}

function run(gold: GoldText, { damage }: Condition, seed: number): Comparison {
  const scope = { ...gold.scope, isScope: true as const };
  const { text, marked } = damage(gold.text, [scope, ...gold.citations], seed);
  const citations = marked.filter((span): span is GoldCitation => !('isScope' in span));
  const moved = marked.find((span) => 'isScope' in span) ?? gold.scope;
  return compare(text, moved, citations, extract(text).citations);
}
