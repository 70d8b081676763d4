import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import { describe, expect, it } from 'vitest';
import type { SourceRecord } from '../../src/documents/source.js';
import { extract } from '../../src/extraction/extract.js';
import { extractorVersion } from '../../src/extraction/extractor-version.js';
import { shippedFacts } from '../../src/facts/facts.js';
import { resolve } from '../../src/resolution/resolve.js';
import { reviewOf } from './review.js';
import { day } from './source-builder.js';

/**
 * What every citation of whole texts means, and whether that was in force when the text was issued and is on the day of
 * the registry: read through line by line by a person who knows such documents, and found right. After a change:
 * `npx vitest run test/resolution/reviewed.test.ts -u`, then read what git shows. The real texts are not part of the
 * project: they are looked at where the environment variable CANCU_CORPUS names their folder.
 */
const today = day('2026-11-22');
const corpus = env.CANCU_CORPUS;

describe('the sample documents', () => reviews('seed/samples', (name) => name));

describe.skipIf(!corpus || !existsSync(corpus))('real texts (CANCU_CORPUS)', () => {
  if (corpus && existsSync(corpus)) reviews(corpus, (name) => `${name.slice(0, 3)}.txt`);
  else it('each citation with its meaning and status', () => undefined);
});

/** The texts of one folder, resolved together. */
function reviews(folder: string, snapshotOf: (name: string) => string): void {
  const sources = sourcesIn(folder);
  const resolution = resolve(sources, shippedFacts);
  it.each(sources.map((source) => [source.name, source]))('%s', async (name, source) => {
    const review = reviewOf(source, resolution, shippedFacts, today);
    await expect(review).toMatchFileSnapshot(`reviewed/${snapshotOf(name)}`);
  });
}

function sourcesIn(folder: string): SourceRecord[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      const text = readFileSync(join(folder, name), 'utf8');
      const sha256 = createHash('sha256').update(text).digest('hex');
      return { sha256, name, text, extraction: extract(text), extractorVersion };
    });
}
