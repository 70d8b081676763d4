import { readdirSync, readFileSync } from 'node:fs';
import neo4j, { type Plan } from 'neo4j-driver';
import { describe, expect, inject, test } from 'vitest';
import { testGraph } from '../../neo4j/test-graph.js';

const folder = new URL('../../../cypher/queries/write/', import.meta.url);
const statements = readdirSync(folder).sort();

/** Statements that read a whole label on purpose: tables of a few hundred facts, once when the facts change. */
const wholeLabel: Readonly<Record<string, readonly string[]>> = {
  'clear-fact-links.cypher': ['Place', 'Body'],
  'delete-stale-bodies.cypher': ['Body'],
  'delete-stale-document-types.cypher': ['DocumentType'],
  'delete-stale-places.cypher': ['Place'],
};

describe('every statement that writes finds its way by an index', () => {
  testGraph();

  test.each(statements)('%s', async (file) => {
    const steps = stepsOf(await plan(readFileSync(new URL(file, folder), 'utf8')));
    const allowed = wholeLabel[file] ?? [];
    const scans = steps.filter(
      (step) =>
        /AllNodesScan|NodeByLabelScan|UnionNodeByLabelsScan|RelationshipTypeScan/.test(step.operatorType) &&
        !allowed.some((label) => detailsOf(step).includes(`:${label}`)),
    );
    expect(scans.map(detailsOf)).toEqual([]);
    const products = steps.filter(
      (step) => step.operatorType.startsWith('CartesianProduct') && !step.children.every(isOneRow),
    );
    expect(products.map(detailsOf)).toEqual([]);
  });
});

/** Two nodes, each found by its key, are joined by a product of one row and one row. */
function isOneRow(step: Plan): boolean {
  const [first] = step.children;
  if (step.operatorType.startsWith('NodeUniqueIndexSeek')) return true;
  return step.operatorType.startsWith('CartesianProduct')
    ? step.children.every(isOneRow)
    : !!first && isOneRow(first);
}

function detailsOf(step: Plan): string {
  return `${step.operatorType} ${String(step.arguments.Details ?? '')}`;
}

function stepsOf(step: Plan): Plan[] {
  return [step, ...step.children.flatMap(stepsOf)];
}

/** The plan that Neo4j makes for a statement; its parameters need no values for that. */
async function plan(text: string): Promise<Plan> {
  const { uri, user, password, database } = inject('neo4j');
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  try {
    const names = [...text.matchAll(/\$(\w+)/g)].map(([, name = '']) => [name, null]);
    const { summary } = await driver.executeQuery(`EXPLAIN ${text}`, Object.fromEntries(names), { database });
    if (!summary.plan) throw new Error('no plan');
    return summary.plan;
  } finally {
    await driver.close();
  }
}
