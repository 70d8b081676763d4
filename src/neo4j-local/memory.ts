import { totalmem } from 'node:os';

/** How much memory the local Neo4j may take, in whole megabytes. */
export interface Neo4jMemory {
  /** Java's heap at most: what statements and transactions work with. */
  readonly heap: number;
  /** The part of the heap in which things begin: a batch of ingestion that fits is not copied about. */
  readonly young: number;
  /** The page cache at most. It is taken page by page as the store is read, so a small store takes little of it. */
  readonly pageCache: number;
}

const mebibyte = 2 ** 20;

/**
 * How the memory of a machine is shared (chia bộ nhớ): an eighth for the heap, from 1 to 2 GB, and a quarter for the
 * page cache, at least 256 MB; the rest is for cancu, the operating system's own cache, and whatever else runs there.
 * docs/performance.md has what each costs when it is too small.
 *
 * @param bytes of the machine, or of the container that all this runs in
 * @example memoryFor(8 * 2 ** 30) // { heap: 1024, young: 512, pageCache: 2048 }
 * @example memoryFor(24 * 2 ** 30) // { heap: 2048, young: 1024, pageCache: 6144 }
 */
export function memoryFor(bytes: number): Neo4jMemory {
  const heap = Math.min(2048, Math.max(1024, Math.floor(bytes / 8 / mebibyte)));
  return {
    heap,
    young: Math.floor(heap / 2),
    pageCache: Math.max(256, Math.floor(bytes / 4 / mebibyte)),
  };
}

/** The memory of this machine in bytes; of the container, where one sets a limit. */
export function memoryOfMachine(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}
