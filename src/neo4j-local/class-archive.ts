import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BilingualText } from '../errors/bilingual-text.js';
import { openGraph } from '../graph/connection/graph.js';
import { migrate } from '../graph/migrations/migrate.js';
import { type LocalNeo4jParts, startLocalNeo4j } from './local-neo4j.js';
import { makeWhole } from './make-whole.js';

const archiveName = 'classes.jsa';

/**
 * Java options that let Neo4j start from an archive of its loaded classes (class data sharing): 2.9 s instead of
 * 4.6 s to an answering Bolt, and the first statements in half the time. The archive is made once for each Java and
 * each launcher by a trial run in a folder of its own. A Java that cannot make one starts without.
 */
export async function prepareClassArchive(
  parts: LocalNeo4jParts,
  onProgress: (text: BilingualText) => void,
): Promise<readonly string[]> {
  const { cache } = parts.installation;
  const folder = join(cache, `classes-${keyOf(parts)}`);
  if (!existsSync(folder)) {
    onProgress({
      vi: 'Chuẩn bị để Neo4j khởi động nhanh hơn (một lần cho mỗi máy)',
      en: 'Preparing quicker starts of Neo4j (once for this machine)',
    });
    try {
      await makeWhole(cache, folder, (draft) => trialRun(parts, draft));
    } catch {
      // The start that follows works without, or fails with the same cause and says so.
      return [];
    }
  }
  const archive = join(folder, archiveName);
  return existsSync(archive) ? [`-XX:SharedArchiveFile=${archive}`] : [];
}

/** An archive is good for the very Java and the very class path that made it. */
function keyOf({ java, installation }: LocalNeo4jParts): string {
  const hash = createHash('sha256').update(java.description);
  for (const jar of installation.classPath) hash.update(`\n${jar}`);
  return hash.digest('hex').slice(0, 12);
}

/** Starts Neo4j, does what every start does, and lets Java write its classes down when it ends. */
async function trialRun(parts: LocalNeo4jParts, draft: string): Promise<void> {
  const dataDir = join(draft, 'trial');
  const javaOptions = [
    `-XX:ArchiveClassesAtExit=${join(draft, archiveName)}`,
    '-Xlog:cds=off',
    '-Xlog:cds+dynamic=off',
  ];
  const neo4j = await startLocalNeo4j(dataDir, { ...parts, javaOptions });
  try {
    const graph = await openGraph({ ...neo4j, database: 'neo4j', statementTimeoutMs: 60_000 });
    await migrate(graph);
    await graph.close();
  } finally {
    await neo4j.stop();
  }
  await rm(dataDir, { recursive: true, force: true });
}
