import { readdir, readFile as readWhole } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { SourceRecord } from '../../documents/source.js';
import type { BilingualText } from '../../errors/bilingual-text.js';
import { extract } from '../../extraction/extract.js';
import { extractorVersion } from '../../extraction/extractor-version.js';
import { shippedFacts } from '../../facts/facts.js';
import { readFile } from '../../reading/read-file.js';
import type { Graph } from '../connection/graph.js';
import { loadCypher } from '../connection/load-cypher.js';
import { contentHash } from './content-hash.js';
import { ingestSource } from './ingest-source.js';
import { loadFacts } from './load-facts.js';
import { sourceRecordSchema } from './source-record-schema.js';

type Nothing = Record<string, never>;

// `src/graph/write` and `dist/graph/write` lie equally deep.
const demonstrationFolder = new URL('../../../seed/demonstration/', import.meta.url);
const samplesFolder = new URL('../../../seed/samples/', import.meta.url);

const readSeedVersion = loadCypher<Nothing, { hash: string | null; hasSources: boolean }>(
  'write/read-seed-version',
);
const writeSeedVersion = loadCypher<{ hash: string }, Nothing>('write/write-seed-version');

/**
 * Fills the graph with what ships with cancu: the curated facts always; the demonstration graph and the sample
 * documents when the graph holds no files yet, and again when a newer cancu ships others. A graph that began with the
 * user's own files stays free of them. Does nothing when all is there.
 *
 * @example await loadSeed(graph, ({ en }) => console.error(en));
 */
export async function loadSeed(graph: Graph, onProgress: (text: BilingualText) => void): Promise<void> {
  await loadFacts(graph, shippedFacts, onProgress);
  const [state] = await graph.read(readSeedVersion, {});
  const isSeeded = state?.hash != null;
  if (!isSeeded && state?.hasSources) return;
  const files = await seedFiles();
  const hash = contentHash([extractorVersion, files.map(({ name, text }) => [name, text])]);
  if (state?.hash === hash) return;
  // Marked before the first file, so that a load that was cut off goes on the next time.
  await graph.write(writeSeedVersion, { hash: 'loading' });
  for (const [index, file] of files.entries()) {
    onProgress({
      vi: `Nạp văn bản mẫu ${index + 1}/${files.length}`,
      en: `Loading sample documents ${index + 1}/${files.length}`,
    });
    await ingestSource(graph, await file.read(), shippedFacts);
  }
  await graph.write(writeSeedVersion, { hash });
}

/** One shipped file: its content, and how it becomes a source. */
interface SeedFile {
  readonly name: string;
  readonly text: string;
  readonly read: () => Promise<SourceRecord>;
}

async function seedFiles(): Promise<SeedFile[]> {
  const demonstration = await filesIn(demonstrationFolder, '.json', async (_, text) =>
    sourceRecordSchema.parse(JSON.parse(text)),
  );
  return [...demonstration, ...(await filesIn(samplesFolder, '.txt', readSample))];
}

async function readSample(file: URL): Promise<SourceRecord> {
  const { text, sha256, pageStarts } = await readFile(fileURLToPath(file));
  const name = decodeURIComponent(file.pathname.slice(file.pathname.lastIndexOf('/') + 1));
  return { sha256, name, text, extraction: extract(text, { pageStarts }), extractorVersion };
}

async function filesIn(
  folder: URL,
  ending: string,
  read: (file: URL, text: string) => Promise<SourceRecord>,
): Promise<SeedFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(ending)).sort();
  return Promise.all(
    names.map(async (name) => {
      const file = new URL(encodeURIComponent(name), folder);
      const text = await readWhole(file, 'utf8');
      return { name, text, read: () => read(file, text) };
    }),
  );
}
