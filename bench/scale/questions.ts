import type { Graph } from '../../src/graph/connection/graph.js';
import { findDocuments } from '../../src/graph/read/find-documents.js';
import { listCitations } from '../../src/graph/read/list-citations.js';
import { listDocuments } from '../../src/graph/read/list-documents.js';
import { listRelatedDocuments } from '../../src/graph/read/related-documents.js';
import { everySortKey, type SortKeyRange } from '../../src/graph/read/sort-key-range.js';
import { usageOf } from './measure.js';

/** What one question took, asked many times in turn. */
export interface QuestionCost {
  readonly question: string;
  /** Of Neo4j without its compiler, ms of processor for one answer. */
  readonly neo4jMillis: number;
}

const rows = 20;
const rounds = { warmUp: 900, measured: 600, turns: 3 };

type Ask = (number: number) => Promise<readonly unknown[] | ReadonlyMap<string, unknown>>;

/**
 * What each kind of question costs Neo4j at the same size of answer: it should not hang on the number of documents.
 * The questions take turns, so that what else runs on the machine falls on all of them alike.
 */
export async function measureQuestions(graph: Graph, pid: number): Promise<QuestionCost[]> {
  const questions = await questionsOn(graph);
  for (const ask of questions.values()) await repeat(ask, 0, rounds.warmUp);
  const used = new Map([...questions.keys()].map((question) => [question, 0]));
  for (let turn = 0; turn < rounds.turns; turn++) {
    for (const [question, ask] of questions) {
      const before = usageOf(pid);
      await repeat(ask, turn * rounds.measured, rounds.measured);
      const after = usageOf(pid);
      const seconds = after.cpuSeconds - before.cpuSeconds - (after.compilerSeconds - before.compilerSeconds);
      used.set(question, (used.get(question) ?? 0) + seconds);
    }
  }
  const answers = rounds.turns * rounds.measured;
  return [...used].map(([question, seconds]) => ({ question, neo4jMillis: (seconds * 1000) / answers }));
}

async function repeat(ask: Ask, from: number, times: number): Promise<void> {
  for (let at = 0; at < times; at++) await ask(from + at);
}

async function questionsOn(graph: Graph): Promise<Map<string, Ask>> {
  const held = await graph.read<object, { id: string; sortKey: string }>(
    {
      name: 'bench-held',
      text: "MATCH (d:Document {held: true}) WHERE d.sortKey > '0001' RETURN d.id AS id, d.sortKey AS sortKey",
    },
    {},
  );
  // 300 of all times, in no order.
  const every = Math.max(1, Math.floor(held.length / 300));
  const some = held.filter((_, at) => at % every === 0);
  const one = (number: number) => {
    const document = some[(number * 7) % some.length];
    if (!document) throw new Error('no documents');
    return document;
  };
  const [hub] = await graph.read<object, { id: string }>(
    {
      name: 'bench-hub',
      text: 'MATCH (d:Document) WITH d, COUNT { (d)<-[:CITES]-() } AS citers ORDER BY citers DESC LIMIT 1 RETURN d.id AS id',
    },
    {},
  );
  const hubs = [hub?.id ?? ''];
  const citers = { kind: 'CITES', ask: 'sources' } as const;
  const page = (range: SortKeyRange = everySortKey, limit = rows + 1) =>
    ({ range, order: 'DESC', limit }) as const;
  const before = await listRelatedDocuments(graph, hubs, citers, {}, page(everySortKey, 3 * rows));
  const later = { ...everySortKey, below: before.at(-1)?.relation.sortKey ?? everySortKey.below };
  return new Map<string, Ask>([
    ['a document by its id', (number) => findDocuments(graph, [one(number).id])],
    ['20 documents, newest first', () => listDocuments(graph, {}, page())],
    ['20 documents of the central level', () => listDocuments(graph, { level: 'central' }, page())],
    ['20 citers of the most cited one', () => listRelatedDocuments(graph, hubs, citers, {}, page())],
    ['the fourth page of them', () => listRelatedDocuments(graph, hubs, citers, {}, page(later))],
    [
      'what a document cites',
      (number) =>
        listRelatedDocuments(graph, [one(number).id], { kind: 'CITES', ask: 'targets' }, {}, page()),
    ],
    ['the citations of a document', (number) => listCitations(graph, [one(number)], {}, null, rows + 1)],
  ]);
}
