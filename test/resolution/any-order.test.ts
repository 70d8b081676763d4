import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { SourceRecord } from '../../src/documents/source.js';
import { shippedFacts } from '../../src/facts/facts.js';
import { assign } from '../../src/resolution/assign.js';
import { identify, identifyCluster } from '../../src/resolution/identify.js';
import { registryClaims } from '../../src/resolution/registry-claims.js';
import type { WeighedClaim } from '../../src/resolution/resolution-types.js';
import { resolve } from '../../src/resolution/resolve.js';
import { stateSource } from '../../src/resolution/state-source.js';
import { claimKey, weighClaims } from '../../src/resolution/weigh-claims.js';
import { type Cited, cite, citeName, file } from './source-builder.js';

const days = [
  '2016-02-01',
  '2018-02-02',
  '2020-10-20',
  '2020-11-03',
  '2021-01-28',
  '2022-11-17',
  '2023-10-04',
];
const symbols = ['124-QĐ/TW', '28-NQ/TW', '08-QĐi/TW', '08-QĐ/TW', '12-NQ/TU', '62/KH-UBND', '59/2020/QH14'];

const said: fc.Arbitrary<Cited> = fc
  .record({
    symbol: fc.constantFrom(...symbols),
    on: fc.option(fc.constantFrom(...days), { nil: undefined }),
    statedTerm: fc.constantFrom(null, null, 'XII', 'XIII'),
    typeWord: fc.constantFrom(null, 'Quy định', 'Quyết định', 'Luật'),
    subject: fc.constantFrom(
      null,
      'về cải cách chính sách bảo hiểm xã hội',
      'về kiểm điểm và đánh giá, xếp loại',
    ),
    confidence: fc.constantFrom(0.98, 0.98, 0.4),
    role: fc.constantFrom('mentions', 'implements', 'reviews'),
  })
  .map(({ symbol, on, ...rest }) => cite(symbol, { ...rest, ...(on === undefined ? {} : { on }) } as Cited));

const byName: fc.Arbitrary<Cited> = fc
  .constantFrom('Điều lệ Đảng', 'Luật Đất đai', 'Nghị quyết Trung ương 6 khóa XIII', 'Đề án tinh gọn bộ máy')
  .map((name) => citeName(name));

const heads = fc.record({
  issuer: fc.constantFrom('Tỉnh ủy Đồng Nai', 'Thành ủy Vũng Tàu', 'Tỉnh ủy'),
  symbol: fc.constantFrom(null, '12-NQ/TU', '300-KH/TU'),
  on: fc.option(fc.constantFrom(...days), { nil: undefined }),
  cites: fc.array(fc.oneof({ weight: 5, arbitrary: said }, { weight: 1, arbitrary: byName }), {
    maxLength: 6,
  }),
});

const files: fc.Arbitrary<SourceRecord[]> = fc
  .array(heads, { minLength: 1, maxLength: 5 })
  .map((all) =>
    all.map(({ on, ...head }, at) => file(`file-${at}`, on === undefined ? head : { ...head, on })),
  );

/** What the files and the registry say, cluster by cluster. */
function claimsByCluster(all: readonly SourceRecord[]): WeighedClaim[][] {
  const statements = all.flatMap((source) => {
    const { holdings, citations } = stateSource(source, shippedFacts);
    return [...holdings, ...citations.filter((statement) => statement !== null)];
  });
  return [...new Set(statements.map(({ claim }) => claim.cluster))].map((cluster) => [
    ...weighClaims(statements.filter(({ claim }) => claim.cluster === cluster)),
    ...(registryClaims(shippedFacts).get(cluster) ?? []),
  ]);
}

// Hundreds of resolutions in one test: more than the usual five seconds on a machine that does other work.
vi.setConfig({ testTimeout: 60_000 });

describe('the same files come to the same', () => {
  it('in any order, and given twice', () => {
    fc.assert(
      fc.property(
        files.chain((all) =>
          fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length }), fc.subarray(all)),
        ),
        ([all, shuffled, again]) => {
          expect(resolve([...shuffled, ...again], shippedFacts)).toEqual(resolve(all, shippedFacts));
        },
      ),
      { numRuns: 25 },
    );
  });

  it('cluster by cluster as all at once, whatever the order of the statements', () => {
    fc.assert(
      fc.property(files, fc.integer(), (all, seed) => {
        const statements = all
          .flatMap((source) => {
            const { holdings, citations } = stateSource(source, shippedFacts);
            return [...holdings, ...citations.filter((statement) => statement !== null)];
          })
          .map((statement, at) => ({ statement, rank: Math.sin(at * 7919 + seed) }))
          .sort((a, b) => a.rank - b.rank)
          .map(({ statement }) => statement);
        const { identities } = resolve(all, shippedFacts);
        for (const cluster of new Set(statements.map(({ claim }) => claim.cluster))) {
          const claims = weighClaims(statements.filter(({ claim }) => claim.cluster === cluster));
          const curated = registryClaims(shippedFacts).get(cluster) ?? [];
          expect(identify([...claims.reverse(), ...curated], shippedFacts)).toEqual(
            identities.filter((identity) => identity.cluster === cluster),
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it('whether or not claims are counted that only ask', () => {
    fc.assert(
      fc.property(files, (all) => {
        for (const claims of claimsByCluster(all)) {
          const { identities, silent, fingerprint } = identifyCluster(claims, shippedFacts);
          const telling = claims.filter(({ claim }) => !silent.has(claim));
          expect(identifyCluster(telling, shippedFacts)).toEqual({
            identities,
            silent: new Set(),
            fingerprint,
          });
        }
      }),
      { numRuns: 60 },
    );
  });

  it('as long as the fingerprint of a cluster stays, claims that only ask stay so and mean the same', () => {
    fc.assert(
      fc.property(files, fc.integer({ min: 1, max: 4 }), (all, left) => {
        const before = new Map(
          claimsByCluster(all.slice(left)).map((claims) => [claims[0]?.claim.cluster, claims]),
        );
        for (const claims of claimsByCluster(all)) {
          const then = identifyCluster(before.get(claims[0]?.claim.cluster) ?? [], shippedFacts);
          const now = identifyCluster(claims, shippedFacts);
          if (then.fingerprint !== now.fingerprint) continue;
          const asking = new Set([...now.silent].map(claimKey));
          expect([...then.silent].map(claimKey).filter((key) => !asking.has(key))).toEqual([]);
          for (const claim of then.silent) {
            expect(assign(claim, now.identities, shippedFacts)).toEqual(
              assign(claim, then.identities, shippedFacts),
            );
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('every id means one document, and every document held or cited has one', () => {
    fc.assert(
      fc.property(files, (all) => {
        const { identities, sources } = resolve(all, shippedFacts);
        const answering = identities.flatMap(({ id, formerIds }) => [id, ...formerIds]);
        expect(new Set(answering).size).toBe(answering.length);
        const ids = new Set(identities.map(({ id }) => id));
        for (const { documents, citations } of sources.values()) {
          const named = citations.flatMap((assignment) => {
            if (assignment === null) return [];
            return assignment.kind === 'resolved' ? [assignment.id] : assignment.candidates;
          });
          expect([...documents, ...named].filter((id) => !ids.has(id))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });

  it('ids that a document once had keep answering, or show a choice, as more files come', () => {
    fc.assert(
      fc.property(files, (all) => {
        const before = resolve(all.slice(1), shippedFacts).identities;
        const after = resolve(all, shippedFacts).identities;
        const answering = new Set(
          after.flatMap(({ id, formerIds, sharedIds }) => [id, ...formerIds, ...sharedIds]),
        );
        expect(before.map(({ id }) => id).filter((id) => !answering.has(id))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
