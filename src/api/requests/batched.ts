import DataLoader from 'dataloader';

/**
 * Gathers what the resolvers of one request ask for one by one into one statement for each kind of question: fifty
 * documents that each want their citations cost one statement, not fifty. Questions with different arguments are
 * gathered apart. Lives for one request, and remembers its answers so long.
 */
export class Batched<Key, Args, Value> {
  readonly #loaders = new Map<string, DataLoader<Key, Value | undefined, string>>();
  readonly #idOf: (key: Key) => string;
  readonly #read: (keys: readonly Key[], args: Args) => Promise<ReadonlyMap<string, Value>>;

  /** `read` answers for several keys at once, by their ids. */
  constructor(
    idOf: (key: Key) => string,
    read: (keys: readonly Key[], args: Args) => Promise<ReadonlyMap<string, Value>>,
  ) {
    this.#idOf = idOf;
    this.#read = read;
  }

  /** The answer for one key, or undefined when there is none. */
  load(key: Key, args: Args): Promise<Value | undefined> {
    return this.#loaderFor(args).load(key);
  }

  /** Answers for one key without asking, from now on. */
  remember(key: Key, args: Args, value: Value): void {
    this.#loaderFor(args).prime(key, value);
  }

  #loaderFor(args: Args): DataLoader<Key, Value | undefined, string> {
    const name = JSON.stringify(args);
    let loader = this.#loaders.get(name);
    if (loader === undefined) {
      loader = new DataLoader<Key, Value | undefined, string>(
        async (keys) => {
          const answers = await this.#read(keys, args);
          return keys.map((key) => answers.get(this.#idOf(key)));
        },
        { cacheKeyFn: this.#idOf, maxBatchSize: 1_000 },
      );
      this.#loaders.set(name, loader);
    }
    return loader;
  }
}

/** Rows of several parents as a list for each parent, in the order in which they came. */
export function groupBy<Row>(
  rows: readonly Row[],
  parentOf: (row: Row) => string,
): ReadonlyMap<string, readonly Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const parent = parentOf(row);
    const group = groups.get(parent);
    if (group) group.push(row);
    else groups.set(parent, [row]);
  }
  return groups;
}
