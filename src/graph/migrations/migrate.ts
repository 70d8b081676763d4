import { CancuError } from '../../errors/cancu-error.js';
import type { Graph } from '../connection/graph.js';
import { loadCypher } from '../connection/load-cypher.js';
import { loadMigrations, type Migration } from './load-migrations.js';

interface AppliedMigration {
  readonly number: number;
  readonly name: string;
  readonly checksum: string;
}

const nothing: Record<string, never> = {};
const readApplied = loadCypher<typeof nothing, AppliedMigration>('read-migrations');
const recordApplied = loadCypher<{ number: number; name: string; checksum: string }, object>(
  'record-migration',
);
const prepareLock = loadCypher<typeof nothing, object>('prepare-migration-lock');
const takeLock = loadCypher<typeof nothing, object>('take-migration-lock');
const awaitIndexes = loadCypher<{ seconds: number }, object>('await-indexes');

// An index over a large graph takes its time.
const limit = { timeoutMs: 30 * 60_000 };

/**
 * Migrations that the graph still lacks, in their order.
 *
 * @throws CancuError `MIGRATION_CHANGED` when an applied migration is not the shipped one, `MIGRATION_UNKNOWN` when
 * a newer cancu has been here
 */
export async function pendingMigrations(
  graph: Graph,
  migrations?: readonly Migration[],
): Promise<Migration[]> {
  const shipped = migrations ?? (await loadMigrations());
  const applied = new Map((await graph.read(readApplied, nothing)).map((entry) => [entry.number, entry]));
  for (const { number, name, checksum } of applied.values()) {
    const own = shipped.find((migration) => migration.number === number);
    if (!own) throw new CancuError('MIGRATION_UNKNOWN', { name });
    if (own.checksum !== checksum) throw new CancuError('MIGRATION_CHANGED', { name: own.name });
  }
  return shipped.filter((migration) => !applied.has(migration.number));
}

/**
 * Brings the graph's structure up to date and returns the migrations that it applied. Each is recorded in the graph
 * after it took effect; one that is cut off between the two is applied again, so migrations are written to bear that
 * (`IF NOT EXISTS`). When several processes migrate at once, one works and the others wait for it.
 *
 * @throws CancuError as {@link pendingMigrations}
 */
export async function migrate(graph: Graph, migrations?: readonly Migration[]): Promise<Migration[]> {
  const shipped = migrations ?? (await loadMigrations());
  if ((await pendingMigrations(graph, shipped)).length === 0) return [];
  await graph.write(prepareLock, nothing, limit);
  return graph.writeTransaction(async (locking) => {
    await locking.run(takeLock, nothing);
    const pending = await pendingMigrations(graph, shipped);
    for (const [at, migration] of pending.entries()) {
      await apply(graph, withoutIndexes(migration, indexesDroppedBy(pending.slice(at + 1))));
    }
    await graph.read(awaitIndexes, { seconds: limit.timeoutMs / 1000 }, limit);
    return pending;
  }, limit);
}

function indexesDroppedBy(migrations: readonly Migration[]): ReadonlySet<string> {
  const statements = migrations.flatMap((migration) => migration.statements);
  return new Set(statements.flatMap((statement) => /^DROP INDEX (\w+)/m.exec(statement)?.[1] ?? []));
}

/** Without the making of indexes that are dropped at once: after a load each is over all that was loaded. */
function withoutIndexes(migration: Migration, names: ReadonlySet<string>): Migration {
  const isWanted = (statement: string) => {
    const [, made] = /^CREATE INDEX (\w+)/m.exec(statement) ?? [];
    return made === undefined || !names.has(made);
  };
  return { ...migration, statements: migration.statements.filter(isWanted) };
}

/**
 * Beside the transaction that holds the lock: Neo4j allows no transaction that changes both structure and data. What
 * commits by itself, part after part, stands in a migration without any other kind of statement.
 */
async function apply(graph: Graph, { number, name, statements, checksum }: Migration): Promise<void> {
  if (statements.every((text) => text.includes('IN TRANSACTIONS'))) {
    for (const text of statements) await graph.writeInParts({ name, text }, nothing, limit);
  } else {
    await graph.writeTransaction(async (transaction) => {
      for (const text of statements) await transaction.run({ name, text }, nothing);
    }, limit);
  }
  await graph.write(recordApplied, { number, name, checksum });
}
