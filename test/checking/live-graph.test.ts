import { describe, expect, it } from 'vitest';
import { clustersOf, type GraphKnowledge } from '../../src/checking/knowledge.js';
import type { SourceRecord } from '../../src/documents/source.js';
import { extract } from '../../src/extraction/extract.js';
import { shippedFacts } from '../../src/facts/facts.js';
import type { Statement } from '../../src/resolution/resolution-types.js';
import { resolve } from '../../src/resolution/resolve.js';
import { stateSource } from '../../src/resolution/state-source.js';
import { weighClaims } from '../../src/resolution/weigh-claims.js';
import { checkText, day, decisionText, planText, told } from './plan-text.js';

function sourceOf(text: string, sha256: string): SourceRecord {
  return {
    sha256: sha256.repeat(64),
    name: 'text',
    text,
    extraction: extract(text),
    extractorVersion: 'test',
  };
}

/** What a graph that holds `others` knows of the documents that `plan` names. */
function graphOf(others: readonly SourceRecord[], plan: SourceRecord): GraphKnowledge {
  const clusters = new Set(clustersOf(plan, shippedFacts));
  const said = others
    .map((source) => stateSource(source, shippedFacts))
    .flatMap(({ holdings, citations }): (Statement | null)[] => [...holdings, ...citations])
    .filter(
      (statement): statement is Statement => statement !== null && clusters.has(statement.claim.cluster),
    );
  const { identities, relations } = resolve(others, shippedFacts);
  const ending = relations.filter(({ kind }) => kind === 'REPLACES');
  return {
    claims: new Map(
      [...clusters].map((cluster) => [
        cluster,
        weighClaims(said.filter(({ claim }) => claim.cluster === cluster)),
      ]),
    ),
    documents: identities.filter(({ id }) => ending.some(({ from, to }) => from === id || to === id)),
    days: identities.map(({ id, issuedOn }) => ({
      id,
      issuedOn,
      effectiveOn: null,
      source: { kind: 'text', source: 'f'.repeat(64), citation: null },
    })),
    relations: ending.map(({ from, to }) => ({
      kind: 'replaces',
      from,
      to,
      parts: null,
      effectiveOn: null,
      source: { kind: 'text', source: 'f'.repeat(64), citation: 0 },
    })),
    foundations: relations.flatMap(({ kind, from, to }) =>
      kind === 'IMPLEMENTS' ? [{ of: from, on: to }] : [],
    ),
  };
}

const replacing = sourceOf(
  decisionText('06 tháng 6 năm 2024', ['Luật Viên chức ngày 15 tháng 11 năm 2010']).concat(
    '\nĐiều 2. Quyết định này thay thế Quyết định số 733/QĐ-UBND ngày 22 tháng 4 năm 2016 của Ủy ban nhân dân tỉnh Đồng Nai.\n',
  ),
  'a',
);

describe('against a live graph', () => {
  const plan = planText({
    on: '15 tháng 12 năm 2024',
    body: ['Thực hiện Quyết định số 733/QĐ-UBND ngày 22 tháng 4 năm 2016 của Ủy ban nhân dân tỉnh.'],
  });

  it('what a held text replaces is outdated, though the registry does not know it', () => {
    expect(told(checkText(plan))).toEqual([]);
    const graph = graphOf([replacing], sourceOf(plan, 'b'));
    const report = checkText(plan, { graph });
    expect(told(report)).toEqual(['error outdated-when-issued 733/QĐ-UBND']);
    expect(report.findings[0]?.message.vi).toContain('1127/QĐ-UBND');
    expect(report.findings[0]?.message.vi).toContain('theo văn bản có trong cơ sở dữ liệu');
  });

  it('what a held text names is known, and no longer listed as unknown', () => {
    const graph = graphOf([replacing], sourceOf(plan, 'b'));
    expect(checkText(plan).summary.byStatus).toEqual({ unknown: 1 });
    expect(checkText(plan, { graph, asOf: day('2023-01-01') }).summary.byStatus).toEqual({
      no_known_change: 1,
    });
  });

  it('a chain may lead through documents that only the graph holds', () => {
    const provincial = sourceOf(
      planText({
        on: '10 tháng 3 năm 2020',
        title: 'thực hiện Quy định số 205-QĐ/TW, ngày 23/9/2019 của Bộ Chính trị',
      }),
      'c',
    );
    const district = planText({
      on: '15 tháng 12 năm 2023',
      title: 'thực hiện Kế hoạch số 230-KH/TU, ngày 10/3/2020 của Tỉnh ủy',
    }).replace('Số 230-KH/TU', 'Số 5-KH/TU');
    const graph = graphOf([provincial], sourceOf(district, 'd'));
    expect(told(checkText(district, { graph }))).toEqual(['warning stale-chain 230-KH/TU']);
  });
});
