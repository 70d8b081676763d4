import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';

/** One numbered step in the life of the graph's structure: a file of `cypher/migrations/`. */
export interface Migration {
  readonly number: number;
  /** File name without `.cypher`: `0001-constraints`. */
  readonly name: string;
  /** Statements in their order. */
  readonly statements: readonly string[];
  /** SHA-256 of the text, the same whatever the line endings. */
  readonly checksum: string;
}

// `src/graph/migrations` and `dist/graph/migrations` lie equally deep.
const migrationsFolder = new URL('../../../cypher/migrations/', import.meta.url);

/** All migrations that ship with cancu, by number. */
export async function loadMigrations(folder: URL = migrationsFolder): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.cypher')).sort();
  const migrations = await Promise.all(
    files.map(async (file) => parseMigration(file, await readFile(new URL(file, folder), 'utf8'))),
  );
  migrations.forEach((migration, index) => {
    if (migration.number !== index + 1)
      throw new Error(`migration ${index + 1} expected, found ${migration.name}`);
  });
  return migrations;
}

/**
 * A migration from its file. A statement ends with a semicolon at the end of a line.
 *
 * @example parseMigration('0001-keys.cypher', 'RETURN 1;').number // 1
 */
export function parseMigration(file: string, text: string): Migration {
  const match = /^((\d{4})-[a-z0-9-]+)\.cypher$/.exec(file);
  if (!match) throw new Error(`not the name of a migration: ${file}`);
  const [, name = '', number] = match;
  const unified = text.replace(/\r\n/g, '\n');
  return {
    number: Number(number),
    name,
    statements: unified
      .split(/;[ \t]*(?:\n|$)/)
      .map((statement) => statement.trim())
      .filter((statement) => statement.replace(/^\s*\/\/.*$/gm, '').trim() !== ''),
    checksum: createHash('sha256').update(unified).digest('hex'),
  };
}
