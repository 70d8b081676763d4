import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SourceRecord } from '../../documents/source.js';
import type { Facts } from '../../facts/fact-types.js';
import { Gathered } from './gathered.js';
import { Meanings } from './meanings.js';
import { relateAll } from './relate-all.js';
import { type StatedFile, stateFile } from './stated-file.js';
import { Surroundings } from './surroundings.js';
import { LoadTables } from './tables.js';
import { weighAll } from './weigh-all.js';

/** What the files of a load hold, and what the importer is to be told of them. */
export interface LoadFiles {
  readonly sources: number;
  readonly documents: number;
  readonly citations: number;
  readonly nodes: number;
  readonly relationships: number;
  /** Arguments of `neo4j-admin database import full neo4j`, run in the folder of the files; also in `import.args`. */
  readonly importArguments: readonly string[];
}

/**
 * Takes sources in until {@link LoadFilesWriter.finish} makes of all of them, and the curated facts, the files of a
 * whole graph: the same that taking them in one by one would come to. It is computed once for all of them, so a hundred
 * thousand documents take minutes; words wait on disk, memory holds numbers.
 *
 * @example
 * const writer = await LoadFilesWriter.in(folder, shippedFacts);
 * for (const source of sources) writer.add(source);
 * const { importArguments } = await writer.finish();
 */
export class LoadFilesWriter {
  readonly #facts: Facts;
  readonly #tables: LoadTables;
  readonly #gathered: Gathered;
  readonly #folder: string;

  private constructor(facts: Facts, tables: LoadTables, gathered: Gathered, folder: string) {
    this.#facts = facts;
    this.#tables = tables;
    this.#gathered = gathered;
    this.#folder = folder;
  }

  /** Makes `folder` and begins the files in it. */
  static async in(folder: string, facts: Facts): Promise<LoadFilesWriter> {
    await mkdir(workFolderOf(folder), { recursive: true });
    const tables = new LoadTables(folder);
    return new LoadFilesWriter(facts, tables, new Gathered(workFolderOf(folder), tables), folder);
  }

  /**
   * Takes one file in; false when the same text is there already.
   *
   * @throws CancuError `SECRET_DOCUMENT`, `NO_DOCUMENT`
   */
  add(source: SourceRecord): boolean {
    return this.addStated(stateFile(source, this.#facts));
  }

  /** Takes in one file that was made ready elsewhere, with the same facts; false when the same text is there already. */
  addStated(file: StatedFile): boolean {
    return this.#gathered.add(file);
  }

  /** Weighs and relates everything and ends the files. */
  async finish(): Promise<LoadFiles> {
    const [gathered, tables, facts] = [this.#gathered, this.#tables, this.#facts];
    const meanings = new Meanings();
    const surroundings = new Surroundings(tables, facts);
    weighAll(gathered, facts, { meanings, surroundings, tables });
    surroundings.finish();
    relateAll(gathered, meanings, tables, facts);
    const importArguments = tables.close();
    await writeFile(join(this.#folder, 'import.args'), `${importArguments.join('\n')}\n`);
    gathered.close();
    await rm(workFolderOf(this.#folder), { recursive: true, force: true });
    return {
      sources: gathered.sources,
      documents: gathered.holdings,
      citations: gathered.citations,
      nodes: tables.nodes,
      relationships: tables.relationships,
      importArguments,
    };
  }
}

/** Where words wait until all files have been read. */
function workFolderOf(folder: string): string {
  return join(folder, 'work');
}
