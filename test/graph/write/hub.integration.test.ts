import { beforeAll, describe, expect, inject, test } from 'vitest';
import type { SourceRecord } from '../../../src/documents/source.js';
import { shippedFacts } from '../../../src/facts/facts.js';
import { Graph, type StatementOptions, type WriteTransaction } from '../../../src/graph/connection/graph.js';
import { ingestSource } from '../../../src/graph/write/ingest-source.js';
import { removeSource } from '../../../src/graph/write/remove-source.js';
import { testGraph } from '../../neo4j/test-graph.js';
import { sourceOf } from './source-of.js';

/** A graph that counts the rows which its write transactions get back and send. */
class CountingGraph extends Graph {
  rows = 0;

  override writeTransaction<T>(
    work: (transaction: WriteTransaction) => Promise<T>,
    options?: StatementOptions,
  ): Promise<T> {
    return super.writeTransaction(
      (transaction) =>
        work({
          run: async (query, params) => {
            const rows = await transaction.run(query, params);
            const sent = Object.values(params).map((value) => (Array.isArray(value) ? value.length : 1));
            this.rows += rows.length + sent.reduce((sum, length) => sum + length, 0);
            return rows;
          },
        }),
      options,
    );
  }
}

describe('a document that very many cite', () => {
  const graph = testGraph();

  beforeAll(async () => {
    await ingestSource(graph(), plan(0), shippedFacts);
  });

  test('costs the next one no more than it cost the tenth', async () => {
    const costs = await costsOf(120, plan);
    expect(costs.at(-1)).toBe(costs[9]);
    const text = `MATCH (:Document)-[r:CITES]->(:Document {id: 'tw/nq/28/2022-11-17'}) RETURN count(r) AS citers`;
    const [row] = await graph().read<object, { citers: number }>({ name: 'citers', text }, {});
    expect(row?.citers).toBeGreaterThanOrEqual(121);
  }, 240_000);

  test('costs no more either where each mentions it without a day, in a text of another day', async () => {
    const costs = await costsOf(60, reminder);
    expect(costs.at(-1)).toBe(costs[9]);
    const text = 'MATCH (c:Claim) WHERE c.symbol = "28-NQ/TW" AND c.silent RETURN count(c) AS asking';
    const [row] = await graph().read<object, { asking: number }>({ name: 'asking', text }, {});
    expect(row?.asking).toBeGreaterThanOrEqual(60);
  }, 240_000);

  test('counts all who tell of it second hand, though it names only some', async () => {
    const text = `MATCH (:Document {symbol: '12-KH/TW'})-[r:IMPLEMENTS]->(:Document {id: 'tw/nq/28/2022-11-17'})
      RETURN r.secondHandCount AS told, size(r.secondHandIds) AS named`;
    const told = () => graph().read<object, { told: number; named: number }>({ name: 'told', text }, {});
    expect(await told()).toEqual([{ told: 121, named: 50 }]);
    await removeSource(graph(), plan(7).sha256, shippedFacts);
    expect(await told()).toEqual([{ told: 120, named: 50 }]);
  });
});

/** Rows that go to and fro for each of so many texts, taken in one after the other. */
async function costsOf(count: number, textOf: (number: number) => SourceRecord): Promise<number[]> {
  const counting = new CountingGraph({ ...inject('neo4j'), statementTimeoutMs: 30_000 });
  const costs: number[] = [];
  try {
    for (let number = 1; number <= count; number++) {
      counting.rows = 0;
      await ingestSource(counting, textOf(number), shippedFacts);
      costs.push(counting.rows);
    }
  } finally {
    await counting.close();
  }
  return costs;
}

/** One of many letters, each of another day, that mention the resolution by its number alone. */
function reminder(number: number) {
  const [day, month] = [1 + (number % 28), 1 + Math.floor(number / 28)];
  return sourceOf(
    `letter-${number}.txt`,
    `TỈNH ỦY ĐỒNG NAI                                ĐẢNG CỘNG SẢN VIỆT NAM
Số ${1000 + number}-CV/TU                       Đồng Nai, ngày ${day} tháng ${month} năm 2024

CÔNG VĂN
về việc học tập nghị quyết

1. Các cấp ủy tổ chức học tập Nghị quyết số 28-NQ/TW.
`,
  );
}

/** One of many plans that carry out the same resolution, each of its own number. */
function plan(number: number) {
  return sourceOf(
    `plan-${number}.txt`,
    `TỈNH ỦY ĐỒNG NAI                                ĐẢNG CỘNG SẢN VIỆT NAM
Số ${100 + number}-KH/TU                        Đồng Nai, ngày 10 tháng 3 năm 2023

KẾ HOẠCH
thực hiện Nghị quyết số 28-NQ/TW, ngày 17/11/2022 của Ban Chấp hành Trung ương Đảng khóa XIII

Thực hiện Nghị quyết số 28-NQ/TW, ngày 17/11/2022 của Ban Chấp hành Trung ương Đảng khóa XIII; Kế hoạch số 12-KH/TW,
ngày 28/11/2022 của Bộ Chính trị thực hiện Nghị quyết số 28-NQ/TW, Tỉnh ủy ban hành kế hoạch như sau:

1. Các cấp ủy tổ chức học tập Nghị quyết số 28-NQ/TW.
`,
  );
}
