import { readdirSync } from 'node:fs';
import neo4j, { type Driver, type Plan } from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { CypherQuery } from '../../src/graph/connection/load-cypher.js';
import type { DocumentFilter } from '../../src/graph/read/document-filter.js';
import { exportBodiesStatement } from '../../src/graph/read/export-bodies.js';
import {
  countExportedCitationsStatement,
  exportCitationsStatement,
} from '../../src/graph/read/export-citations.js';
import { exportDocumentsStatement } from '../../src/graph/read/export-documents.js';
import {
  countExportedRelationsStatement,
  exportGraphStatement,
  exportRelationsStatement,
} from '../../src/graph/read/export-relations.js';
import { findBodiesStatement } from '../../src/graph/read/find-bodies.js';
import { findBodyLinksStatement } from '../../src/graph/read/find-body-links.js';
import { findChangesStatement } from '../../src/graph/read/find-changes-to.js';
import { findChoiceStatement } from '../../src/graph/read/find-choice.js';
import { findCitationsStatement } from '../../src/graph/read/find-citations.js';
import {
  conflictsStatement,
  recipientsStatement,
  signersStatement,
  sourcesStatement,
  textsStatement,
} from '../../src/graph/read/find-document-parts.js';
import { findDocumentTypesStatement } from '../../src/graph/read/find-document-types.js';
import { findDocumentsStatement } from '../../src/graph/read/find-documents.js';
import { documentsOfSourceStatement } from '../../src/graph/read/find-documents-of-source.js';
import { byNumberStatement, byWordsStatement } from '../../src/graph/read/find-lookup-candidates.js';
import { findPathsStatement } from '../../src/graph/read/find-paths.js';
import { findPlacesStatement } from '../../src/graph/read/find-places.js';
import { type Fold, foldFragments, noFold, type RowShape } from '../../src/graph/read/fold.js';
import { countAnomaliesStatement, listAnomaliesStatement } from '../../src/graph/read/list-anomalies.js';
import { countBodiesStatement, listBodiesStatement } from '../../src/graph/read/list-bodies.js';
import { countCitationsStatement, listCitationsStatement } from '../../src/graph/read/list-citations.js';
import { countConflictsStatement, listConflictsStatement } from '../../src/graph/read/list-conflicts.js';
import { countStatement, documentsStatement } from '../../src/graph/read/list-documents.js';
import { listHistoriesStatement, readTurnStatement } from '../../src/graph/read/list-histories.js';
import { countImplementersStatement, implementersStatement } from '../../src/graph/read/list-implementers.js';
import { countIssuedStatement, issuedStatement } from '../../src/graph/read/list-issued-documents.js';
import {
  countRecordedChangesStatement,
  listRecordedChangesStatement,
} from '../../src/graph/read/list-recorded-changes.js';
import { readCascadeStatement } from '../../src/graph/read/read-cascade.js';
import {
  changesForCheckStatement,
  claimsForCheckStatement,
  foundationsForCheckStatement,
} from '../../src/graph/read/read-check-knowledge.js';
import { readCoverageStatement } from '../../src/graph/read/read-coverage.js';
import { findLinksStatement, findNeighboursStatement } from '../../src/graph/read/read-neighbourhood.js';
import { countByTypeStatement, statisticsStatement } from '../../src/graph/read/read-statistics.js';
import { countRelatedStatement, relatedStatement } from '../../src/graph/read/related-documents.js';
import { countSearchStatement, searchStatement } from '../../src/graph/read/search-documents.js';
import { relationKinds } from '../../src/resolution/resolution-types.js';
import { testGraph } from '../neo4j/test-graph.js';
import { day } from './api-under-test.js';

type Statement = Pick<CypherQuery<object, object>, 'name' | 'text'>;

const whole: DocumentFilter = {
  symbol: '28-NQ/TW',
  bodyId: 'tw',
  series: 'tw',
  placeId: 'dong-nai',
  types: ['nq', 'kl'],
  level: 'central',
  system: 'party',
  inRegistry: true,
  held: true,
  issuedFrom: day('2022-01-01'),
  issuedUntil: day('2022-12-31'),
  status: { ids: ['tw/nq/28/2022-11-17'], others: 'none' },
};
const others = { ids: ['tw/nq/28/2022-11-17'], known: [], nextDay: day('2024-01-01') };

/** Relations folded in, in both directions, with more folded into them; kinds differ by nothing but their name. */
const folds: readonly Fold[] = (['CITES', 'IMPLEMENTS'] as const).flatMap((kind) =>
  (['sources', 'targets'] as const).flatMap((ask) =>
    (['DESC'] as const).map((order): Fold => {
      const page = { range: { above: '', below: ':' }, order, limit: 21 };
      const citations = [
        { filter: {}, after: null, limit: 21, withCited: true },
        { filter: { roles: ['basis'], sections: ['body'] }, after: null, limit: 21, withCited: false },
      ] as const;
      const inner = { related: [{ asked: { kind, ask }, filter: {}, page, inner: noFold }], citations };
      return { related: [{ asked: { kind, ask }, filter: { types: ['nq'] }, page, inner }], citations };
    }),
  ),
);

/** What a request reads that shows nothing but ids and words. */
const narrow: RowShape = { documents: new Set(['id']), citations: new Set(['text']), relations: false };

/** Every condition alone, all together, and none. */
const filters: readonly DocumentFilter[] = [
  {},
  whole,
  { types: ['nq'] },
  { status: { ...others, others: 'all' } },
  { status: { ...others, others: 'issued' }, types: ['nq'] },
  { status: { ...others, others: 'not-yet-issued' } },
  ...Object.entries(whole).map(([field, value]) => ({ [field]: value })),
];
const orders = ['ASC', 'DESC'] as const;
const ends = ['sources', 'targets'] as const;

/** Every statement that the API reads with, in every form that a choice of the user gives it. */
const statements: readonly Statement[] = [
  ...filters.flatMap((filter) => [
    ...orders.map((order) => documentsStatement(filter, order)),
    countStatement(filter),
  ]),
  ...[{}, whole].flatMap((filter) => [
    ...orders.map((order) => issuedStatement(filter, order)),
    countIssuedStatement(filter),
    ...orders.map((order) => implementersStatement(filter, order)),
    countImplementersStatement(filter),
  ]),
  ...relationKinds.flatMap((kind) =>
    ends.flatMap((ask) => [
      ...orders.map((order) => relatedStatement({ kind, ask }, {}, order)),
      countRelatedStatement({ kind, ask }, {}),
    ]),
  ),
  ...ends.flatMap((ask) => [
    relatedStatement({ kind: 'CITES', ask }, whole, 'DESC'),
    countRelatedStatement({ kind: 'CITES', ask }, whole),
  ]),
  ...[{}, { roles: ['basis'] as const }, { roles: ['basis'] as const, sections: ['body'] as const }].flatMap(
    (filter) => [listCitationsStatement(filter), countCitationsStatement(filter)],
  ),
  ...[
    {},
    { text: '+"x"' },
    { code: 'TU', level: 'province', system: 'party', placeId: 'x' } as const,
  ].flatMap((filter) => [listBodiesStatement(filter), countBodiesStatement(filter)]),
  ...filters.flatMap((filter) =>
    [null, 10].flatMap((first) => {
      const citations = { roles: ['basis'], sections: ['body'] } as const;
      const relations = { filter, first, kinds: [] };
      return [
        exportDocumentsStatement({ filter, first }),
        exportRelationsStatement(relations),
        exportGraphStatement({ ...relations, kinds: ['IMPLEMENTS'] }),
        countExportedRelationsStatement(relations),
        ...[{}, citations].flatMap((which) => [
          exportCitationsStatement({ filter, first, citations: which }),
          countExportedCitationsStatement({ filter, first, citations: which }),
        ]),
        exportBodiesStatement(first),
      ];
    }),
  ),
  ...folds
    .flatMap((fold) => [foldFragments(fold), foldFragments(fold, narrow)])
    .flatMap((fragments) => [findDocumentsStatement(fragments), documentsStatement({}, 'DESC', fragments)]),
  ...[1, 3].map(findNeighboursStatement),
  ...[1, 6].map(readCascadeStatement),
  ...[1, 8].map(findPathsStatement),
  byNumberStatement([]),
  byNumberStatement(['nq']),
  byWordsStatement(),
  changesForCheckStatement(),
  claimsForCheckStatement(),
  conflictsStatement(),
  countByTypeStatement(),
  countAnomaliesStatement(),
  countConflictsStatement(),
  countRecordedChangesStatement(),
  countSearchStatement(),
  documentsOfSourceStatement(),
  findBodiesStatement(),
  findBodyLinksStatement(),
  findChangesStatement(),
  findChoiceStatement(),
  findCitationsStatement(),
  findDocumentsStatement(),
  findDocumentTypesStatement(),
  findLinksStatement(),
  findPlacesStatement(),
  foundationsForCheckStatement(),
  listAnomaliesStatement(),
  listConflictsStatement(),
  listHistoriesStatement(),
  listRecordedChangesStatement(),
  readCoverageStatement(),
  readTurnStatement(),
  recipientsStatement(),
  searchStatement(),
  signersStatement(),
  sourcesStatement(),
  statisticsStatement(),
  textsStatement(),
];

/** Labels that may be read whole: a table of a few hundred facts, of which the coverage asks for every province. */
const wholeLabels: Readonly<Record<string, string>> = { 'read-coverage': 'Place' };

const names = [...new Set(statements.map(({ name }) => name))].sort();

describe('every statement that reads', () => {
  testGraph();
  let driver: Driver;
  beforeAll(() => {
    const { uri, user, password } = inject('neo4j');
    driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  });
  afterAll(() => driver.close());

  test('is looked at here', () => {
    const folder = new URL('../../cypher/queries/read/', import.meta.url);
    const files = readdirSync(folder).map((file) => file.replace('.cypher', ''));
    expect(names).toEqual(files.sort());
  });

  test.each(names)('%s finds its way by an index, and its pages are in order', async (name) => {
    const forms = [...new Set(statements.filter((one) => one.name === name).map(({ text }) => text))];
    for (const text of forms) {
      const steps = stepsOf(await plan(driver, text));
      expect(steps.filter((step) => readsTooMuch(step, wholeLabels[name])).map(detailsOf), text).toEqual([]);
      expect(steps.filter(isProduct).map(detailsOf), text).toEqual([]);
      // What is cut off by LIMIT must be in order, or a page would hold whatever comes first.
      const limits = (text.match(/\bLIMIT\b/g) ?? []).length;
      const orderings = (text.match(/\bORDER BY\b/g) ?? []).length;
      expect(orderings, text).toBeGreaterThanOrEqual(limits);
    }
  });

  test.each(orders)('a page of citers is a range of the relationship index, %s', async (order) => {
    for (const kind of relationKinds) {
      for (const ask of ends) {
        const steps = stepsOf(await plan(driver, relatedStatement({ kind, ask }, {}, order).text));
        expect(steps.map(operatorOf)).toContain('DirectedRelationshipIndexSeek');
        expect(steps.map(operatorOf).filter(sorts)).toEqual([]);
      }
    }
  });

  test.each([{}, { types: ['nq'] }, { bodyId: 'tw' }, { held: true }, { level: 'central' } as const])(
    'a page of documents is read in order: %j',
    async (filter) => {
      for (const order of orders) {
        const steps = stepsOf(await plan(driver, documentsStatement(filter, order).text));
        expect(steps.map(operatorOf).filter(sorts)).toEqual([]);
      }
    },
  );
});

const sorts = (operator: string): boolean => /^(Sort|Top|PartialSort|PartialTop)/.test(operator);

function readsTooMuch(step: Plan, wholeLabel: string | undefined): boolean {
  if (!/AllNodesScan|NodeByLabelScan|RelationshipTypeScan/.test(operatorOf(step))) return false;
  return wholeLabel === undefined || !detailsOf(step).includes(`:${wholeLabel}`);
}

/** Two nodes, each found by its key, are joined by a product of one row and one row. */
function isProduct(step: Plan): boolean {
  return operatorOf(step) === 'CartesianProduct' && !step.children.every(isOneRow);
}

function isOneRow(step: Plan): boolean {
  const [first] = step.children;
  if (operatorOf(step) === 'NodeUniqueIndexSeek') return true;
  return operatorOf(step) === 'CartesianProduct' ? step.children.every(isOneRow) : !!first && isOneRow(first);
}

function operatorOf(step: Plan): string {
  return step.operatorType.replace(/[(@].*/, '');
}

function detailsOf(step: Plan): string {
  return `${step.operatorType} ${String(step.arguments.Details ?? '')}`;
}

function stepsOf(step: Plan): Plan[] {
  return [step, ...step.children.flatMap(stepsOf)];
}

/** The plan that Neo4j makes for a statement; its parameters need no values for that. */
async function plan(driver: Driver, text: string): Promise<Plan> {
  const parameters = Object.fromEntries([...text.matchAll(/\$(\w+)/g)].map(([, name = '']) => [name, null]));
  const { database } = inject('neo4j');
  const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, parameters, { database });
  if (!summary.plan) throw new Error('no plan');
  return summary.plan;
}
