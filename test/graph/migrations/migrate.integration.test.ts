import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { type Graph, openGraph } from '../../../src/graph/connection/graph.js';
import { loadMigrations, parseMigration } from '../../../src/graph/migrations/load-migrations.js';
import { migrate, pendingMigrations } from '../../../src/graph/migrations/migrate.js';

let graph: Graph;
const run = (text: string) => graph.write<object, Record<string, unknown>>({ name: 'test', text }, {});
const open = () => openGraph({ ...inject('neo4j'), statementTimeoutMs: 30_000 });

/** As on a database that cancu has never seen. */
async function forgetMigrations(): Promise<void> {
  await run('MATCH (n) WHERE n:Migration OR n:MigrationLock OR n:Step DETACH DELETE n');
}

beforeAll(async () => {
  graph = await open();
  await forgetMigrations();
});
afterAll(async () => {
  await forgetMigrations();
  await graph.close();
});

describe('the migrations that ship', () => {
  test('make every index and constraint that they name, once', async () => {
    const shipped = await loadMigrations();
    expect(await migrate(graph)).toEqual(shipped);
    expect(await migrate(graph)).toEqual([]);
    const statements = shipped.flatMap((migration) => migration.statements);
    const dropped = statements.flatMap((text) => /^DROP INDEX (\w+)/m.exec(text)?.[1] ?? []);
    const named = statements
      .flatMap((text) => /^CREATE .*?(?:INDEX|CONSTRAINT) (\w+)/m.exec(text)?.[1] ?? [])
      .filter((name) => !dropped.includes(name));
    const present = await graph.read<object, { name: string; state: string }>(
      { name: 'test', text: 'SHOW INDEXES YIELD name, state' },
      {},
    );
    const online = present.filter((index) => index.state === 'ONLINE').map((index) => index.name);
    expect(online).toEqual(expect.arrayContaining(named));
    expect(online.filter((name) => dropped.includes(name))).toEqual([]);
    expect(named.filter((name, at) => named.indexOf(name) !== at)).toEqual([]);
  });
});

describe('applying', () => {
  const first = parseMigration('0001-first.cypher', 'CREATE (:Step {n: 1});\nCREATE (:Step {n: 2});\n');
  const second = parseMigration(
    '0002-second.cypher',
    '// after the first\nMATCH (s:Step) SET s.seen = true;\n',
  );

  test('two processes at once apply each migration once', async () => {
    await forgetMigrations();
    const graphs = await Promise.all([open(), open(), open()]);
    const applied = await Promise.all(graphs.map((each) => migrate(each, [first, second])));
    expect(applied.flat().map(({ name }) => name)).toEqual(['0001-first', '0002-second']);
    expect(await run('MATCH (s:Step) RETURN s.n AS n, s.seen AS seen ORDER BY n')).toEqual([
      { n: 1, seen: true },
      { n: 2, seen: true },
    ]);
    await Promise.all(graphs.map((each) => each.close()));
  });

  test('only what is missing is applied', async () => {
    const third = parseMigration('0003-third.cypher', 'CREATE (:Step {n: 3});');
    expect(await pendingMigrations(graph, [first, second, third])).toEqual([third]);
  });

  test('a changed migration is refused', async () => {
    const changed = parseMigration('0001-first.cypher', 'CREATE (:Step {n: 9});');
    await expect(migrate(graph, [changed, second])).rejects.toMatchObject({ code: 'MIGRATION_CHANGED' });
  });

  test('other line endings are no change', async () => {
    const windows = parseMigration(
      '0001-first.cypher',
      'CREATE (:Step {n: 1});\r\nCREATE (:Step {n: 2});\r\n',
    );
    expect(await migrate(graph, [windows, second])).toEqual([]);
  });

  test('a graph that a newer cancu has migrated is left alone', async () => {
    await expect(migrate(graph, [first])).rejects.toMatchObject({ code: 'MIGRATION_UNKNOWN' });
  });

  test('an index that a later one drops is not made', async () => {
    await forgetMigrations();
    const passing = parseMigration(
      '0001-passing.cypher',
      '// For now.\nCREATE INDEX passing FOR (n:Step) ON (n.n);',
    );
    // Neo4j refuses two indexes over the same property.
    const lasting = parseMigration('0002-lasting.cypher', 'CREATE INDEX lasting FOR (n:Step) ON (n.n);');
    const drop = parseMigration('0003-drop.cypher', 'DROP INDEX passing IF EXISTS;');
    expect(await migrate(graph, [passing, lasting, drop])).toHaveLength(3);
    await run('DROP INDEX lasting');
  });

  test('a migration that fails half-way leaves nothing and is not recorded', async () => {
    await forgetMigrations();
    const broken = parseMigration('0001-broken.cypher', 'CREATE (:Step {n: 1});\nRETURN 1/0 AS x;');
    await expect(migrate(graph, [broken])).rejects.toThrow();
    expect(await run('MATCH (s:Step) RETURN s.n AS n')).toEqual([]);
    expect(await pendingMigrations(graph, [broken])).toEqual([broken]);
  });
});
