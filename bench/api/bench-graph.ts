import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Graph } from '../../src/graph/connection/graph.js';
import { loadCypher } from '../../src/graph/connection/load-cypher.js';
import { migrate } from '../../src/graph/migrations/migrate.js';
import { neo4jFolder } from '../../src/neo4j-local/data-folder.js';
import { importDatabase } from '../../src/neo4j-local/import-database.js';
import { prepareInstallation } from '../../src/neo4j-local/installation.js';
import { findJava } from '../../src/neo4j-local/java.js';
import {
  type LocalNeo4jParts,
  startLocalNeo4j,
  type UsableNeo4j,
} from '../../src/neo4j-local/local-neo4j.js';
import { type GraphSize, writeGraphFiles } from './graph-files.js';

const say = (text: { readonly en: string }): void => {
  process.stderr.write(`${text.en}\n`);
};

/** A Neo4j with the graph of the measurements, made in `dataDir` where it is not there yet. */
export async function benchNeo4j(
  dataDir: string,
  size: GraphSize,
  isThere: boolean,
): Promise<UsableNeo4j & { readonly pid: number }> {
  const parts = await partsOfThisMachine();
  if (!isThere) {
    const files = await mkdtemp(join(tmpdir(), 'cancu-bench-files-'));
    try {
      say({ en: `Writing the files of ${size.documents} documents` });
      const importArguments = await writeGraphFiles(files, size);
      await importDatabase(dataDir, files, importArguments, parts, makeIndexes, say);
    } finally {
      await rm(files, { recursive: true, force: true });
    }
  }
  const neo4j = await startLocalNeo4j(dataDir, parts);
  return { ...neo4j, pid: Number(await readFile(join(neo4jFolder(dataDir), 'lock'), 'utf8')) };
}

async function makeIndexes(graph: Graph): Promise<void> {
  await migrate(graph);
  await graph.read(awaitIndexes, { seconds: 1_800 }, { timeoutMs: 1_800_000 });
}

const awaitIndexes = loadCypher<{ seconds: number }, object>('await-indexes');

async function partsOfThisMachine(): Promise<LocalNeo4jParts> {
  const java = await findJava();
  if (!java) throw new Error('The measurements need Java 17 or newer with Maven.');
  const installation = await prepareInstallation(java, say);
  return { java, installation, javaOptions: ['-Xmx3g'], limitMs: 600_000 };
}
