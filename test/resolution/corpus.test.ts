import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { env } from 'node:process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SourceRecord } from '../../src/documents/source.js';
import { extract } from '../../src/extraction/extract.js';
import { extractorVersion } from '../../src/extraction/extractor-version.js';
import { shippedFacts } from '../../src/facts/facts.js';
import { resolve } from '../../src/resolution/resolve.js';

/**
 * Real texts are not part of the project: these tests run where the environment variable CANCU_CORPUS names a folder
 * that holds them, and are skipped elsewhere.
 */
const folder = env.CANCU_CORPUS;

describe.skipIf(folder === undefined)('real plans that carry out 28-NQ/TW of 2022', () => {
  const sources = folder === undefined ? [] : readCorpus(folder);
  const resolution = resolve(sources, shippedFacts);

  /** Every meaning of a symbol in the texts, as `file: id`, each once. */
  function meanings(symbol: string): string[] {
    const lines = sources.flatMap(({ sha256, name, extraction }) =>
      extraction.citations.flatMap((citation, index) => {
        const assignment = resolution.sources.get(sha256)?.citations[index];
        if (citation.symbol !== symbol || !assignment) return [];
        const meaning = assignment.kind === 'resolved' ? assignment.id : assignment.candidates.join(' or ');
        return [`${name.slice(0, 3)}: ${meaning}`];
      }),
    );
    return [...new Set(lines)].sort();
  }

  it('all mean the resolution of 2022, dated or not', () => {
    expect(new Set(meanings('28-NQ/TW').map((line) => line.slice(5)))).toEqual(
      new Set(['tw/nq/28/2022-11-17']),
    );
  });

  it('21-KL/TW and 05-CT/TW are one document each, with the text that misprints the day as witness', () => {
    const conflictsOf = (id: string) =>
      resolution.identities.find((identity) => identity.id === id)?.conflicts ?? [];
    const misprints = (id: string) =>
      conflictsOf(id).flatMap(({ field, value, witnesses }) =>
        witnesses.flatMap((from) =>
          field === 'issuedOn' && from.kind === 'citation' ? [`${nameOf(from.source)} ${value}`] : [],
        ),
      );
    expect(new Set(meanings('21-KL/TW').map((line) => line.slice(5)))).toEqual(
      new Set(['tw/kl/21/2021-10-25']),
    );
    expect(misprints('tw/kl/21/2021-10-25')).toEqual(['002 2021-11-25']);
    expect(new Set(meanings('05-CT/TW').map((line) => line.slice(5)))).toEqual(
      new Set(['tw/ct/5/2016-05-15']),
    );
    expect(new Set(misprints('tw/ct/5/2016-05-15'))).toEqual(new Set(['002 2016-06-15']));
  });

  it('"18, 19-NQ/TW" beside "sắp xếp tổ chức bộ máy" is the pair of 2017', () => {
    expect(meanings('18-NQ/TW')).toContain('001: tw/nq/18/2017-10-25');
    expect(meanings('19-NQ/TW')).toContain('001: tw/nq/19/2017-10-25');
  });

  it('25-CTr/TU is one document for the province and for its city', () => {
    expect(meanings('25-CTr/TU')).toEqual([
      '000: tu.ba-ria-vung-tau/ctr/25/2023-03-15',
      '004: tu.ba-ria-vung-tau/ctr/25/2023-03-15',
    ]);
  });

  it("158-KH/TU is the city's own, 12-CT/TU its province's", () => {
    expect(meanings('158-KH/TU')).toEqual(['004: tu.ba-ria-vung-tau.vung-tau/kh/158/2022-06-27']);
    expect(meanings('12-CT/TU')).toEqual(['004: tu.ba-ria-vung-tau/ct/12/2021-04-12']);
  });

  it('nothing in them is against time', () => expect(resolution.anomalies).toEqual([]));

  it('any order of the texts comes to the same', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(sources, { minLength: sources.length }), (shuffled) => {
        expect(resolve(shuffled, shippedFacts)).toEqual(resolution);
      }),
      { numRuns: 5 },
    );
  });

  function nameOf(sha256: string): string | undefined {
    return sources.find((source) => source.sha256 === sha256)?.name.slice(0, 3);
  }
});

function readCorpus(from: string): SourceRecord[] {
  return readdirSync(from)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => {
      const text = readFileSync(join(from, name), 'utf8');
      const sha256 = createHash('sha256').update(text).digest('hex');
      return { sha256, name, text, extraction: extract(text), extractorVersion };
    });
}
