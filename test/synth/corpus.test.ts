import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CorpusSettings, synthesize, writeCorpus } from '../../bench/synth/corpus.js';
import type { Citation, ExtractedDocument } from '../../src/documents/citation.js';
import { extract } from '../../src/extraction/extract.js';
import { shippedFacts } from '../../src/facts/facts.js';
import { resolve } from '../../src/resolution/resolve.js';

const settings: CorpusSettings = { documents: 300, seed: 7, characters: 2500 };
const corpus = [...synthesize(settings)];
const citations = corpus.flatMap(({ extraction }) => extraction.citations);

describe('a made-up corpus', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cancu-synth-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  test('is the same for the same seed, and another for another', () => {
    const hashOf = (seed: number) => {
      const hash = createHash('sha256');
      for (const record of synthesize({ documents: 50, seed, characters: 1200 }))
        hash.update(JSON.stringify(record));
      return hash.digest('hex');
    };
    expect(hashOf(3)).toBe(hashOf(3));
    expect(hashOf(3)).not.toBe(hashOf(4));
  });

  test('goes to disk as texts and as records that say what the texts say', async () => {
    const size = await writeCorpus(
      { documents: 12, seed: 3, characters: 800 },
      { folder, texts: true, records: true },
    );
    const names = await readdir(join(folder, 'texts', '000'));
    expect(names).toHaveLength(12);
    const lines = (await readFile(join(folder, 'records', '0000.jsonl'), 'utf8')).trim().split('\n');
    expect(lines).toHaveLength(size.documents);
    for (const [at, line] of lines.entries()) {
      const { sha256, text, extraction } = JSON.parse(line);
      const written = await readFile(join(folder, 'texts', '000', names[at] ?? ''), 'utf8');
      expect(createHash('sha256').update(written).digest('hex')).toBe(sha256);
      expect(text).toBeNull();
      for (const { start, end, text: quote } of extraction.citations)
        expect(written.slice(start, end)).toBe(quote);
    }
  });

  test('has bodies of every level', () => {
    const issuers = corpus.map(({ extraction }) => extraction.documents[0]?.issuer ?? '');
    for (const kind of ['Bộ Chính trị', 'Tỉnh ủy', 'Ủy ban nhân dân tỉnh', 'Huyện ủy', 'Đảng ủy xã']) {
      expect(
        issuers.some((issuer) => issuer.startsWith(kind)),
        kind,
      ).toBe(true);
    }
  });

  test('cites a few documents very often and most rarely', () => {
    const times = [...countBy(citations.flatMap(({ symbol }) => symbol ?? [])).values()].sort(
      (a, b) => b - a,
    );
    const top = times.slice(0, Math.ceil(times.length / 20)).reduce((sum, count) => sum + count, 0);
    expect(top / citations.length).toBeGreaterThan(0.25);
    const median = times[Math.floor(times.length / 2)] ?? 0;
    expect(times[0] ?? 0).toBeGreaterThan(6 * median);
  });

  test('has every trouble of real corpora', () => {
    const { identities } = resolve(corpus, shippedFacts);
    const made = identities.filter(({ factId }) => factId === null);
    const periods = countBy(made.map(({ series, symbol }) => `${series} ${symbol}`));
    expect([...periods.values()].filter((count) => count > 1).length, 'symbols that recur').toBeGreaterThan(
      5,
    );
    expect(
      made.some(({ conflicts }) => conflicts.some(({ field }) => field === 'issuedOn')),
      'conflicts',
    ).toBe(true);
    expect(
      citations.some(({ change }) => change?.kind === 'replaces'),
      'replacements',
    ).toBe(true);
    expect(
      citations.some(({ within }) => within !== null),
      'titles in titles',
    ).toBe(true);
    expect(new Set(citations.map(({ form }) => form))).toEqual(
      new Set(['numbered', 'listed', 'alias', 'unnumbered']),
    );
  });

  test('never cites what is not issued yet', () => {
    for (const { extraction, name } of corpus) {
      const issuedOn = extraction.documents[0]?.issuedOn ?? '';
      for (const { statedDate } of extraction.citations) {
        if (statedDate !== null) expect(statedDate <= issuedOn, name).toBe(true);
      }
    }
  });
});

/**
 * The texts are clean prose, so a reader gets nearly everything: what extraction reads in them is held against what
 * their writer knows that they say.
 */
describe('extraction reads back what the records say', () => {
  const read = corpus.map(({ text }) => extract(text));
  const headFields = [
    'symbol',
    'type',
    'issuedOn',
    'title',
    'signer',
    'recipients',
    'implements',
    'basis',
  ] as const;
  const citationFields = [
    'text',
    'symbol',
    'name',
    'form',
    'section',
    'role',
    'statedDate',
    'change',
  ] as const;

  test.each(headFields)('%s of every head', (field: keyof ExtractedDocument) => {
    const right = corpus.filter(({ extraction }, at) =>
      isSame(extraction.documents[0]?.[field], read[at]?.documents[0]?.[field]),
    );
    expect(right.length / corpus.length).toBeGreaterThanOrEqual(0.99);
  });

  test('every citation, and nothing that is none', () => {
    const places = (found: readonly Citation[]) => new Set(found.map(({ start, end }) => `${start}-${end}`));
    let [missed, madeUp] = [0, 0];
    for (const [at, { extraction }] of corpus.entries()) {
      const [said, got] = [places(extraction.citations), places(read[at]?.citations ?? [])];
      missed += [...said].filter((place) => !got.has(place)).length;
      madeUp += [...got].filter((place) => !said.has(place)).length;
    }
    expect(missed / citations.length).toBeLessThanOrEqual(0.005);
    expect(madeUp / citations.length).toBeLessThanOrEqual(0.005);
  });

  test.each(citationFields)('%s of every citation', (field: keyof Citation) => {
    const wrong = corpus.flatMap(({ extraction }, at) => {
      const got = new Map((read[at]?.citations ?? []).map((citation) => [citation.start, citation]));
      return extraction.citations.filter(
        (citation) => !isSame(citation[field], got.get(citation.start)?.[field]),
      );
    });
    expect(wrong.length / citations.length).toBeLessThanOrEqual(0.01);
  });
});

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function countBy(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
