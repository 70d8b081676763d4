import { type Config, readConfig } from '../config/config.js';
import { CancuError } from '../errors/cancu-error.js';
import { shippedFacts } from '../facts/facts.js';
import { openGraph } from '../graph/connection/graph.js';
import { contentOf, finishImport } from '../graph/load/finish-import.js';
import type { LoadFiles } from '../graph/load/write-load-files.js';
import { prepareClassArchive } from '../neo4j-local/class-archive.js';
import { findNeo4j, findUsableJava } from '../neo4j-local/find-neo4j.js';
import { importDatabase, requireEmptyDatabase } from '../neo4j-local/import-database.js';
import { prepareInstallation } from '../neo4j-local/installation.js';
import type { LocalNeo4jParts } from '../neo4j-local/local-neo4j.js';
import { gatherApart } from './gather-apart.js';
import { withLoadFolder } from './load-folder.js';
import { endProgress, printProgress } from './print-progress.js';

export interface LoadSettings {
  /** Folder to write the importer's files to, and nothing more; null to import them here. */
  readonly files: string | null;
}

const someFailed = 2;

/** Runs `cancu load` and returns its exit code. */
export async function runLoad(paths: readonly string[], { files }: LoadSettings): Promise<number> {
  const config = readConfig();
  if (files !== null) {
    const gathered = await gatherApart(paths, files);
    if (gathered === null) return someFailed;
    process.stdout.write(filesSummary(gathered.loaded, files));
    return gathered.failed > 0 ? someFailed : 0;
  }
  const parts = await importerParts(config);
  // Known before an hour of reading, not after it.
  await requireEmptyDatabase(config.dataDir, parts);
  return withLoadFolder(async (folder) => {
    const gathered = await gatherApart(paths, folder);
    if (gathered === null) return someFailed;
    const { loaded, failed } = gathered;
    const began = performance.now();
    const { importMs } = await importDatabase(
      config.dataDir,
      folder,
      loaded.importArguments,
      parts,
      (graph) => finishImport(graph, shippedFacts),
      printProgress,
    );
    endProgress();
    process.stdout.write(summary(loaded, importMs, performance.now() - began));
    return failed > 0 ? someFailed : 0;
  });
}

/** Runs `cancu load --after-import` and returns its exit code. */
export async function runAfterImport(): Promise<number> {
  const config = readConfig();
  const neo4j = await findNeo4j(config, printProgress);
  try {
    const { database, statementTimeoutMs } = config;
    const graph = await openGraph({ ...neo4j, database, statementTimeoutMs });
    try {
      printProgress({ vi: 'Lập ràng buộc và chỉ mục', en: 'Making constraints and indexes' });
      await finishImport(graph, shippedFacts);
      endProgress();
      const { sources, documents } = await contentOf(graph);
      process.stdout.write(
        `Cơ sở dữ liệu có ${sources} tệp, ${documents} văn bản và đã sẵn sàng.\n` +
          `The database holds ${sources} files and ${documents} documents and is ready.\n`,
      );
    } finally {
      await graph.close();
    }
  } finally {
    await neo4j.stop();
  }
  return 0;
}

/**
 * What the importer takes to run here.
 *
 * @throws CancuError `LOAD_NEEDS_IMPORTER`
 */
async function importerParts(config: Config): Promise<LocalNeo4jParts> {
  if (config.neo4j) {
    const reason = { vi: 'NEO4J_URI nêu một Neo4j ở nơi khác', en: 'NEO4J_URI names a Neo4j elsewhere' };
    throw new CancuError('LOAD_NEEDS_IMPORTER', { reason });
  }
  const java = await findUsableJava();
  if (!('program' in java)) throw new CancuError('LOAD_NEEDS_IMPORTER', { reason: java });
  const installation = await prepareInstallation(java, printProgress);
  const javaOptions = await prepareClassArchive({ java, installation }, printProgress);
  endProgress();
  return { java, installation, javaOptions };
}

function summary(
  { sources, documents, citations, nodes, relationships }: LoadFiles,
  importMs: number,
  ms: number,
) {
  const [imported, all] = [importMs, ms].map((time) => (time / 1000).toFixed(1));
  return (
    `Đã nạp ${sources} tệp: ${documents} văn bản, ${citations} dẫn chiếu (${nodes} nút, ${relationships} quan hệ); ` +
    `bộ nhập chạy ${imported} giây, cùng chỉ mục là ${all} giây.\n` +
    `Loaded ${sources} files: ${documents} documents, ${citations} citations (${nodes} nodes, ${relationships} ` +
    `relationships); the importer took ${imported} s, with the indexes ${all} s.\n`
  );
}

function filesSummary({ sources, nodes, relationships }: LoadFiles, folder: string): string {
  const next = `cd ${folder} && neo4j-admin database import full neo4j @import.args`;
  return (
    `Đã ghi ${sources} tệp nguồn (${nodes} nút, ${relationships} quan hệ). Tiếp theo:\n` +
    `Wrote ${sources} sources (${nodes} nodes, ${relationships} relationships). Next:\n\n` +
    `  ${next}\n  cancu load --after-import\n`
  );
}
