import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SourceRecord } from '../../src/documents/source.js';
import { extract } from '../../src/extraction/extract.js';
import { shippedFacts } from '../../src/facts/facts.js';
import type { Graph } from '../../src/graph/connection/graph.js';
import { finishImport } from '../../src/graph/load/finish-import.js';
import { type LoadFiles, LoadFilesWriter } from '../../src/graph/load/write-load-files.js';
import { ingestBatch } from '../../src/graph/write/ingest-batch.js';
import { importDatabase } from '../../src/neo4j-local/import-database.js';
import type { LocalNeo4jParts } from '../../src/neo4j-local/local-neo4j.js';
import { synthesize, writeCorpus } from '../synth/corpus.js';
import { earlyDocuments, lateDocuments } from './late-documents.js';
import { type Cost, costOf, usageOf } from './measure.js';

export const seed = 7;

/** Extraction of texts of 20 kB on one core, beside decoding the same bytes and doing nothing with them. */
export async function measureExtraction(): Promise<{
  readonly documentsPerSecond: number;
  readonly decodingPerSecond: number;
}> {
  const corpus = synthesize({ documents: 150, seed, characters: 14_000 });
  const bytes = [...corpus].map(({ text }) => Buffer.from(text));
  const decoder = new TextDecoder();
  for (const text of bytes.slice(0, 30)) extract(decoder.decode(text));
  const extraction = await costOf(() => bytes.map((text) => extract(decoder.decode(text)).citations.length));
  const rounds = 20;
  const decoding = await costOf(() => {
    for (let round = 0; round < rounds; round++) for (const text of bytes) decoder.decode(text);
  });
  return {
    documentsPerSecond: bytes.length / extraction.cpuSeconds,
    decodingPerSecond: (rounds * bytes.length) / decoding.cpuSeconds,
  };
}

/** What `cancu load --files` took for texts of 20 kB: reading, extraction, identities, relations, files. */
export interface LoadingCost {
  readonly documents: number;
  readonly seconds: number;
  readonly cpuSeconds: number;
  /** The most memory that the program held. */
  readonly megabytes: number;
}

/** Runs the built command as a user would: a start, cold workers and all. */
export function measureLoading(documents: number): Promise<LoadingCost> {
  return withFolder(async (folder) => {
    await writeCorpus(
      { documents, seed, characters: 14_000 },
      { folder: join(folder, 'texts'), texts: true, records: false },
    );
    const began = performance.now();
    const command = ['dist/cli/main.js', 'load', join(folder, 'texts'), '--files', join(folder, 'files')];
    const child = spawn(process.execPath, command, { stdio: 'ignore' });
    const ended = once(child, 'close');
    let used = { cpuSeconds: 0, megabytes: 0 };
    const look = setInterval(() => {
      if (child.pid === undefined || child.exitCode !== null) return;
      const { cpuSeconds, megabytes } = usageOf(child.pid);
      used = { cpuSeconds, megabytes: Math.max(used.megabytes, megabytes) };
    }, 100);
    const [code] = await ended.finally(() => clearInterval(look));
    if (code !== 0) throw new Error(`cancu load ended with ${code}`);
    return { documents, seconds: (performance.now() - began) / 1000, ...used };
  });
}

/** Making the importer's files from records: identities, meanings, relations. */
export async function measureFiles(
  documents: number,
  folder: string,
): Promise<{ readonly files: LoadFiles; readonly gathering: Cost; readonly resolving: Cost }> {
  const writer = await LoadFilesWriter.in(folder, shippedFacts);
  let composing = 0;
  const gathering = await costOf(() => {
    const corpus = earlyDocuments({ documents, seed, characters: 1_000 });
    for (;;) {
      const before = process.cpuUsage();
      const { value, done } = corpus.next();
      const { user, system } = process.cpuUsage(before);
      composing += (user + system) / 1e6;
      if (done) return;
      writer.add({ ...value, text: null } satisfies SourceRecord);
    }
  });
  const resolving = await costOf(() => writer.finish());
  return {
    files: resolving.result,
    gathering: { seconds: gathering.seconds, cpuSeconds: gathering.cpuSeconds - composing },
    resolving,
  };
}

/** The importer, and the constraints and indexes after it. */
export async function measureImport(
  dataDir: string,
  folder: string,
  files: LoadFiles,
  parts: LocalNeo4jParts,
): Promise<{ readonly importSeconds: number; readonly indexSeconds: number }> {
  const began = performance.now();
  let imported = began;
  const { importMs } = await importDatabase(
    dataDir,
    folder,
    files.importArguments,
    parts,
    async (graph) => {
      imported = performance.now();
      await finishImport(graph, shippedFacts);
    },
    () => {},
  );
  return { importSeconds: importMs / 1000, indexSeconds: (performance.now() - imported) / 1000 };
}

/** What taking documents in took: seconds of this program, of Neo4j, and of Neo4j's Java compiling itself. */
export interface IngestionCost {
  readonly citations: number;
  readonly node: number;
  readonly neo4j: number;
  readonly compiler: number;
  readonly seconds: number;
}

/** One batch of late documents after another; the first ones warm Neo4j up and are left out. */
export async function measureIngestion(
  graph: Graph,
  pid: number,
  documents: number,
  { perBatch, warmUp }: { readonly perBatch: number; readonly warmUp: number },
): Promise<IngestionCost> {
  const late = lateDocuments({ documents, seed, characters: 4_000 });
  const sum = { citations: 0, node: 0, neo4j: 0, compiler: 0, seconds: 0 };
  for (let at = 0; at < late.length; at += perBatch) {
    const before = usageOf(pid);
    const part = late.slice(at, at + perBatch);
    const { result, cpuSeconds, seconds } = await costOf(() => ingestBatch(graph, part, shippedFacts));
    if (at < warmUp) continue;
    const after = usageOf(pid);
    const compiler = after.compilerSeconds - before.compilerSeconds;
    sum.citations += result.reduce((total, { citations }) => total + citations, 0);
    sum.node += cpuSeconds;
    sum.neo4j += after.cpuSeconds - before.cpuSeconds - compiler;
    sum.compiler += compiler;
    sum.seconds += seconds;
  }
  return sum;
}

/** The floor of ingestion: the driver alone, writing as many nodes and relationships by `UNWIND` and nothing else. */
export async function measureBareWriting(
  graph: Graph,
  pid: number,
): Promise<{ readonly relationships: number; readonly neo4j: number; readonly seconds: number }> {
  const rows = 2_000;
  const rounds = 8;
  const text = `UNWIND $rows AS row CREATE (a:Bare {id: row.id, text: row.text})-[:BARE]->(b:Bare {id: row.id})
    CREATE (a)-[:BARE]->(:Bare {text: row.text})`;
  let before = usageOf(pid).cpuSeconds;
  let began = performance.now();
  for (let round = 0; round < rounds; round++) {
    // The first half warms Neo4j up.
    if (round === rounds / 2) {
      before = usageOf(pid).cpuSeconds;
      began = performance.now();
    }
    const batch = Array.from({ length: rows }, (_, at) => ({
      id: round * rows + at,
      text: 'về công tác cán bộ',
    }));
    await graph.write({ name: 'bare-write', text }, { rows: batch });
  }
  const cost = { neo4j: usageOf(pid).cpuSeconds - before, seconds: (performance.now() - began) / 1000 };
  await graph.write({ name: 'bare-clear', text: 'MATCH (b:Bare) DETACH DELETE b' }, {});
  return { relationships: rows * rounds, ...cost };
}

/** A folder under the temporary one that is gone after the work. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'cancu-bench-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
