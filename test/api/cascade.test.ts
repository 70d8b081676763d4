import { describe, expect, test } from 'vitest';
import { cascadeSteps } from '../../src/api/exploration/cascade.js';
import { parseDocumentId } from '../../src/documents/document-id.js';
import type { DocumentRow } from '../../src/graph/read/document-row.js';
import type { RelationRow } from '../../src/graph/read/related-documents.js';
import { day } from './api-under-test.js';

function document(name: string, issuedOn: string | null): DocumentRow {
  const id = parseDocumentId(`x/${name}`);
  if (id === null) throw new Error(name);
  const nothing = {
    symbol: null,
    number: null,
    name: null,
    typeKey: null,
    typeName: null,
    title: null,
    series: null,
    issuedOnFrom: null,
    effectiveOn: null,
    expiresOn: null,
    issuer: null,
    bodyId: null,
    placeId: null,
    level: null,
    system: null,
    basis: null,
    source: null,
    note: null,
    checkedOn: null,
  };
  return {
    ...nothing,
    id,
    formerIds: [],
    aliases: [],
    held: false,
    inRegistry: false,
    issuedOn: issuedOn === null ? null : day(issuedOn),
    sortKey: `${issuedOn ?? '0000-00-00'}|${id}`,
  };
}

function carriesOut(source: DocumentRow, target: DocumentRow) {
  const relation: RelationRow = {
    kind: 'IMPLEMENTS',
    sourceId: source.id,
    targetId: target.id,
    sortKey: source.sortKey,
    targetSortKey: target.sortKey,
    roles: [],
    citationIds: [],
    secondHandIds: [],
    count: 1,
    registrySources: [],
    registryNotes: [],
    effectiveOn: null,
    scope: null,
    partial: null,
    rules: [],
    confidence: null,
  };
  return { relation, document: source };
}

const centre = document('centre', '2022-11-17');
const plan = document('plan', '2022-11-28');
const province = document('province', '2023-03-15');
const district = document('district', '2023-06-01');
const draft = document('draft', null);

const summary = (rows: ReturnType<typeof carriesOut>[]) =>
  cascadeSteps(centre, rows).map((step) => [
    step.document.id,
    step.parent.id,
    step.depth,
    step.lagDays,
    step.totalLagDays,
  ]);

describe('a cascade', () => {
  test('puts each document below the lowest of all that it carries out', () => {
    const rows = [
      carriesOut(district, centre),
      carriesOut(district, plan),
      carriesOut(district, province),
      carriesOut(province, centre),
      carriesOut(province, plan),
      carriesOut(plan, centre),
    ];
    const expected = [
      ['x/plan', 'x/centre', 1, 11, 11],
      ['x/province', 'x/plan', 2, 107, 118],
      ['x/district', 'x/province', 3, 78, 196],
    ];
    expect(summary(rows)).toEqual(expected);
    expect(summary([...rows].reverse())).toEqual(expected);
  });

  test('knows no days of an undated document', () => {
    expect(summary([carriesOut(draft, centre), carriesOut(district, draft)])).toEqual([
      ['x/draft', 'x/centre', 1, null, null],
      ['x/district', 'x/draft', 2, null, 196],
    ]);
  });

  test('ends where documents carry out each other in a circle', () => {
    const steps = summary([
      carriesOut(plan, centre),
      carriesOut(plan, province),
      carriesOut(province, plan),
      carriesOut(centre, province),
    ]);
    expect(steps.map(([id]) => id).sort()).toEqual(['x/plan', 'x/province']);
  });
});
