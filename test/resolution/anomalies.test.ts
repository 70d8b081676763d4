import { describe, expect, it } from 'vitest';
import type { SourceRecord } from '../../src/documents/source.js';
import { shippedFacts } from '../../src/facts/facts.js';
import { resolve } from '../../src/resolution/resolve.js';
import { type Cited, cite, file } from './source-builder.js';

const whole = { kind: 'replaces', scope: 'whole', effectiveOn: null } as const;

function document(number: number, on: string | undefined, ...cites: readonly Cited[]): SourceRecord {
  const head = { issuer: 'Tỉnh ủy Đồng Nai', symbol: `${number}-QĐ/TU`, cites };
  return file(`d${number}`, on === undefined ? head : { ...head, on });
}

/** What cannot be, as lines: kind, relation and the numbers of the documents. */
function anomalies(...sources: readonly SourceRecord[]): string[] {
  return resolve(sources, shippedFacts)
    .anomalies.filter(({ documents }) => documents.some((id) => id.startsWith('tu.')))
    .map(
      ({ kind, relation, documents }) =>
        `${kind} ${relation} ${documents.map((id) => id.split('/')[2]).join(' ')}`,
    );
}

describe('what cannot be is reported', () => {
  it('nothing of a plan in order', () => {
    const newer = document(2, '2023-01-01', cite('1-QĐ/TU', { on: '2022-01-01', change: whole }));
    expect(anomalies(newer, document(1, '2022-01-01'))).toEqual([]);
  });

  it('a document that carries out a younger one', () => {
    const older = document(2, '2022-01-01', cite('1-QĐ/TU', { on: '2023-01-01', role: 'implements' }));
    expect(anomalies(older)).toEqual(['cites-later CITES 2 1', 'cites-later IMPLEMENTS 2 1']);
  });

  it('a document that replaces itself', () => {
    expect(anomalies(document(1, '2022-01-01', cite('1-QĐ/TU', { change: whole })))).toEqual([
      'changes-itself REPLACES 1',
    ]);
  });

  it('a document replaced twice; not one whose chapters are replaced', () => {
    const cited = { on: '2021-01-01' };
    const part = { ...whole, scope: 'Chương II' };
    const byWhole = (number: number) =>
      document(number, '2022-01-01', cite('1-QĐ/TU', { ...cited, change: whole }));
    const byPart = document(4, '2022-01-01', cite('1-QĐ/TU', { ...cited, change: part }));
    expect(anomalies(byWhole(2), byWhole(3))).toEqual(['replaced-twice REPLACES 1 2 3']);
    expect(anomalies(byWhole(2), byPart)).toEqual([]);
  });

  it('documents that carry each other out, each circle once', () => {
    const inCircle = [1, 2, 3].map((number) =>
      document(number, undefined, cite(`${(number % 3) + 1}-QĐ/TU`, { role: 'implements' })),
    );
    expect(anomalies(...inCircle)).toEqual(['cycle IMPLEMENTS 1 2 3']);
  });

  it('nothing in the registry itself', () => {
    expect(resolve([], shippedFacts).anomalies).toEqual([]);
  });
});
