import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { openGraph } from '../../src/graph/connection/graph.js';
import { prepareInstallation } from '../../src/neo4j-local/installation.js';
import { findJava } from '../../src/neo4j-local/java.js';
import { type LocalNeo4jParts, startLocalNeo4j } from '../../src/neo4j-local/local-neo4j.js';
import { lateCount } from './late-documents.js';
import { usageOf } from './measure.js';
import { measureQuestions } from './questions.js';
import { measureBareWriting, measureFiles, measureImport, measureIngestion, withFolder } from './steps.js';

/** What one size of corpus took. Times are of the processor where not said otherwise. */
export const sizeSchema = z.object({
  documents: z.number(),
  citations: z.number(),
  nodes: z.number(),
  relationships: z.number(),
  /** Reading records and stating what they say, µs a citation. */
  gatherMicros: z.number(),
  /** Identities, meanings, relations and the importer's files, µs a citation. */
  resolveMicros: z.number(),
  /** The importer alone, by the clock. */
  importedPerSecond: z.number(),
  /** Constraints and indexes after it, seconds by the clock. */
  indexSeconds: z.number(),
  /** Taking new documents in: of Neo4j without its compiler, of that, and of this program, ms a document. */
  ingestNeo4jMillis: z.number(),
  ingestCompilerMillis: z.number(),
  ingestNodeMillis: z.number(),
  ingestedPerSecond: z.number(),
  /** Neo4j's for one relationship written by the driver alone, µs. */
  bareMicros: z.number(),
  /** Neo4j's for one answer without its compiler, ms; runs of an older form have none. */
  questions: z.array(z.object({ question: z.string(), neo4jMillis: z.number() })).default([]),
  /** Neo4j's memory after all that. */
  neo4jMegabytes: z.number(),
});
export type SizeFigures = z.infer<typeof sizeSchema>;

// Java has compiled most of what is used often by then, not all.
const batches = { perBatch: 300, warmUp: 2_100 };

/** Makes a corpus of this size, loads it, and takes some more documents in. */
export function measureSize(documents: number): Promise<SizeFigures> {
  return withFolder(async (folder) => {
    const dataDir = join(folder, 'data');
    const parts = await partsOfThisMachine();
    const { files, gathering, resolving } = await measureFiles(documents, join(folder, 'files'));
    const { importSeconds, indexSeconds } = await measureImport(dataDir, join(folder, 'files'), files, parts);
    const neo4j = await startLocalNeo4j(dataDir, parts);
    try {
      const graph = await openGraph({ ...neo4j, database: 'neo4j', statementTimeoutMs: 600_000 });
      const pid = await pidIn(dataDir);
      const ingestion = await measureIngestion(graph, pid, documents, batches);
      const bare = await measureBareWriting(graph, pid);
      const questions = await measureQuestions(graph, pid);
      await graph.close();
      const perDocument = 1000 / (lateCount - batches.warmUp);
      const { citations, nodes, relationships } = files;
      return {
        documents,
        citations,
        nodes,
        relationships,
        gatherMicros: (gathering.cpuSeconds / citations) * 1e6,
        resolveMicros: (resolving.cpuSeconds / citations) * 1e6,
        importedPerSecond: relationships / importSeconds,
        indexSeconds,
        ingestNeo4jMillis: ingestion.neo4j * perDocument,
        ingestCompilerMillis: ingestion.compiler * perDocument,
        ingestNodeMillis: ingestion.node * perDocument,
        ingestedPerSecond: ingestion.citations / ingestion.seconds,
        bareMicros: (bare.neo4j / bare.relationships) * 1e6,
        questions,
        neo4jMegabytes: usageOf(pid).megabytes,
      };
    } finally {
      await neo4j.stop();
    }
  });
}

async function pidIn(dataDir: string): Promise<number> {
  const state = z.object({ pid: z.number() });
  return state.parse(JSON.parse(await readFile(join(dataDir, 'neo4j', 'state.json'), 'utf8'))).pid;
}

async function partsOfThisMachine(): Promise<LocalNeo4jParts> {
  const java = await findJava();
  if (!java) throw new Error('The measurements need Java 17 or newer with Maven.');
  const installation = await prepareInstallation(java, () => {});
  // A compiler thread that ends takes its account with it.
  const javaOptions = ['-XX:-UseDynamicNumberOfCompilerThreads'];
  return { java, installation, javaOptions, limitMs: 900_000 };
}
