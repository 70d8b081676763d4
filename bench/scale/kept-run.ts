import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { sizeSchema } from './run.js';

const runSchema = z.object({
  machine: z.string(),
  extraction: z.object({ documentsPerSecond: z.number(), decodingPerSecond: z.number() }),
  /** From texts to the importer's files; runs of an older form have none. */
  loading: z
    .object({ documents: z.number(), seconds: z.number(), cpuSeconds: z.number(), megabytes: z.number() })
    .optional(),
  sizes: z.array(sizeSchema),
});

/** One run of the measurements. */
export type Run = z.infer<typeof runSchema>;

const file = new URL('kept-run.json', import.meta.url);
/** A ratio may be so many times worse than in the kept run before that counts as a loss. */
const tolerated = 1.5;

export function keep(run: Run): void {
  writeFileSync(file, `${JSON.stringify(run, null, 2)}\n`);
}

/** The run kept last; null where there is none, or one that measured otherwise and cannot be compared. */
export function keptRun(): Run | null {
  if (!existsSync(file)) return null;
  return runSchema.safeParse(JSON.parse(readFileSync(file, 'utf8'))).data ?? null;
}

/** A figure that does not hang on the machine: a cost beside the floor of the same run. Higher is worse. */
export interface Ratio {
  readonly name: string;
  readonly value: number;
}

/** The ratios of a run: to the floor, and of the largest size to the smallest. */
export function ratiosOf({ extraction, loading, sizes }: Run): Ratio[] {
  const [smallest, largest] = [sizes[0], sizes.at(-1)];
  const ratios = [
    {
      name: 'extraction / UTF-8 decoding',
      value: extraction.decodingPerSecond / extraction.documentsPerSecond,
    },
    ...(loading
      ? [
          {
            name: "text to the importer's files / UTF-8 decoding",
            value: (loading.cpuSeconds / loading.documents) * extraction.decodingPerSecond,
          },
        ]
      : []),
    ...sizes.map((size) => ({
      name: `ingesting a document / writing a bare relationship, ${size.documents} documents`,
      value: (size.ingestNeo4jMillis * 1000) / size.bareMicros,
    })),
  ];
  if (!smallest || !largest || smallest === largest) return ratios;
  const growth = (name: string, read: (size: (typeof sizes)[number]) => number) => ({
    name: `${name}, ${largest.documents} / ${smallest.documents} documents`,
    value: read(largest) / read(smallest),
  });
  return [
    ...ratios,
    growth('resolution a citation', ({ gatherMicros, resolveMicros }) => gatherMicros + resolveMicros),
    growth('ingestion a document', ({ ingestNeo4jMillis }) => ingestNeo4jMillis),
    ...smallest.questions.map(({ question }) => growth(question, (size) => millisOf(size, question))),
  ];
}

/** What Neo4j took for one answer, ms of processor. */
export function millisOf({ questions }: Run['sizes'][number], question: string): number {
  return questions.find((cost) => cost.question === question)?.neo4jMillis ?? Number.NaN;
}

/** Ratios beside those of the kept run, and whether one has become worse than is tolerated. */
export function compare(
  run: Run,
  kept: Run,
): { readonly lines: readonly string[]; readonly isWorse: boolean } {
  const before = new Map(ratiosOf(kept).map(({ name, value }) => [name, value]));
  const compared = ratiosOf(run).flatMap(({ name, value }) => {
    const old = before.get(name);
    return old === undefined ? [] : [{ name, value, old, isWorse: value > old * tolerated }];
  });
  const measured = new Set(compared.map(({ name }) => name));
  const missing = [...before.keys()].filter((name) => !measured.has(name));
  return {
    lines: [
      ...compared.map(
        ({ name, value, old, isWorse }) =>
          `${isWorse ? '✗' : '✓'} ${name}: ${value.toFixed(1)}, kept ${old.toFixed(1)} (× ${(value / old).toFixed(2)})`,
      ),
      ...missing.map((name) => `- ${name}: kept, not measured now`),
    ],
    isWorse: compared.some(({ isWorse }) => isWorse),
  };
}
