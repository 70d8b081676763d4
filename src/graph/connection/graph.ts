import neo4j, {
  type Driver,
  type ManagedTransaction,
  Neo4jError,
  type Result,
  type Session,
} from 'neo4j-driver';
import { CancuError } from '../../errors/cancu-error.js';
import { connectionError } from './connection-error.js';
import { type CypherQuery, loadCypher } from './load-cypher.js';
import { isSupportedVersion } from './supported-version.js';
import { fromNeo4j, toNeo4j } from './values.js';

/** Where a Neo4j is and how to be let in. */
export interface GraphSettings {
  /** `bolt://`, `neo4j://` (a cluster: the driver routes reads and writes) or either with `+s`, `+ssc`. */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  /** Database name; always sent, so that no statement costs a look-up of the user's home database. */
  readonly database: string;
  /** Milliseconds after which Neo4j gives up a statement, unless the statement asks for another limit. */
  readonly statementTimeoutMs: number;
}

/** Hears what a graph does, for metrics. */
export interface GraphObserver {
  /**
   * A statement or transaction has ended: `name` is that of the statement (`transaction` where there are several),
   * `seconds` run from asking for a connection until the last row, and `error` is what it failed with, if it did.
   */
  statementEnded(name: string, seconds: number, error: unknown): void;
}

export interface StatementOptions {
  /** Milliseconds after which Neo4j gives up this statement or transaction. */
  readonly timeoutMs?: number;
}

/** A write transaction that is open: all of its statements take effect, or none. */
export interface WriteTransaction {
  run<P extends object, R extends object>(query: CypherQuery<P, R>, params: P): Promise<R[]>;
}

/** What Neo4j answered about itself. */
export interface ServerVersion {
  /** As in `5.26.25` or `2025.06.0`. */
  readonly version: string;
  readonly edition: string;
}

const serverVersion = loadCypher<Record<string, never>, { name: string; version: string; edition: string }>(
  'server-version',
);

/**
 * The graph: the only door to Neo4j. Every failure that a user can mend is a `CancuError` (`NEO4J_UNREACHABLE`,
 * `NEO4J_AUTH`, `NEO4J_FORBIDDEN`, `NEO4J_DATABASE`, `NEO4J_TIMEOUT`); after `NEO4J_UNREACHABLE` the same graph works
 * again as soon as Neo4j does.
 */
export class Graph {
  readonly #driver: Driver;
  readonly #settings: GraphSettings;
  // A cluster's members lag behind each other: bookmarks let a read see every write made through this graph.
  // One server needs none.
  readonly #bookmarks: ReturnType<typeof neo4j.bookmarkManager> | undefined;
  readonly #observers = new Set<GraphObserver>();
  #openSessions = 0;

  /** Connections held at most to each server; what comes beyond them waits for one. */
  readonly maxConnections = 100;

  constructor(settings: GraphSettings) {
    this.#settings = settings;
    this.#driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.user, settings.password), {
      disableLosslessIntegers: true,
      userAgent: 'cancu',
      connectionTimeout: 5_000,
      maxConnectionPoolSize: this.maxConnections,
      // Many clients at once wait their turn; a Neo4j that is out of reach is known sooner, by the limit above.
      connectionAcquisitionTimeout: 30_000,
      maxTransactionRetryTime: 10_000,
      telemetryDisabled: true,
      notificationFilter: { minimumSeverityLevel: 'OFF' },
    });
    if (settings.uri.startsWith('neo4j')) this.#bookmarks = neo4j.bookmarkManager();
  }

  /** Address that this graph talks to, for messages; it holds no password. */
  get uri(): string {
    return this.#settings.uri;
  }

  /** Sessions open now: each holds a connection, or waits for one. */
  get openSessions(): number {
    return this.#openSessions;
  }

  /** Tells `observer` of every statement from now on. */
  observe(observer: GraphObserver): void {
    this.#observers.add(observer);
  }

  /**
   * All rows of a reading statement. Neo4j refuses writes in it. It runs outside an explicit transaction (half the
   * latency) and once more when the connection turns out to be broken.
   *
   * @example const rows = await graph.read(findTitles, { ids: ['tw/nq/28/2022-11-17'] }, { timeoutMs: 2_000 });
   */
  async read<P extends object, R extends object>(
    query: CypherQuery<P, R>,
    params: P,
    options?: StatementOptions,
  ): Promise<R[]> {
    try {
      return await this.#readOnce(query, params, options);
    } catch (error) {
      if (!(error instanceof Neo4jError && error.retriable)) throw this.#explain(error);
    }
    return this.#explaining(() => this.#readOnce(query, params, options));
  }

  /** Rows of a reading statement as they arrive, for results too long to hold. The session ends with the loop. */
  async *stream<P extends object, R extends object>(
    query: CypherQuery<P, R>,
    params: P,
    options?: StatementOptions,
  ): AsyncGenerator<R, void, void> {
    const session = this.#session('READ');
    const ended = this.#begun(query.name);
    let failure: unknown;
    try {
      for await (const record of session.run(query.text, parameters(params), this.#limits(options))) {
        yield rowOf<R>(record);
      }
    } catch (error) {
      failure = this.#explain(error);
      throw failure;
    } finally {
      await this.#close(session);
      ended(failure);
    }
  }

  /** Runs one writing statement in a transaction of its own, again when Neo4j asks for that (a deadlock, a failover). */
  write<P extends object, R extends object>(
    query: CypherQuery<P, R>,
    params: P,
    options?: StatementOptions,
  ): Promise<R[]> {
    return this.#write(query.name, (transaction) => transaction.run(query, params), options);
  }

  /**
   * Runs `work` in one write transaction: it is committed when `work` ends well and undone when it throws.
   * `work` is called again when Neo4j asks for a retry, so it must change nothing but the graph.
   *
   * @example
   * await graph.writeTransaction(async (transaction) => {
   *   await transaction.run(removeSource, { sha256 });
   *   await transaction.run(writeSource, { source });
   * });
   */
  writeTransaction<T>(
    work: (transaction: WriteTransaction) => Promise<T>,
    options?: StatementOptions,
  ): Promise<T> {
    return this.#write('transaction', work, options);
  }

  /**
   * Runs a writing statement that commits by itself, part after part (`CALL … IN TRANSACTIONS`), so that no change is too
   * large for one transaction. It must bear to be run again: cut off, its first parts stay done.
   */
  async writeInParts<P extends object>(
    query: CypherQuery<P, object>,
    params: P,
    options?: StatementOptions,
  ): Promise<void> {
    await this.#explaining(() =>
      this.#observed(query.name, 'WRITE', (session) =>
        session.run(query.text, parameters(params), this.#limits(options)),
      ),
    );
  }

  /**
   * Asks Neo4j for its version: the proof that the address, the password and the database name are right.
   *
   * @throws CancuError `NEO4J_VERSION` when it is too old for cancu, and those of every statement.
   */
  async verify(options?: StatementOptions): Promise<ServerVersion> {
    const rows = await this.read(serverVersion, {}, options);
    const kernel = rows.find((row) => row.name === 'Neo4j Kernel');
    const version = kernel?.version ?? 'unknown';
    if (!isSupportedVersion(version)) throw new CancuError('NEO4J_VERSION', { uri: this.uri, version });
    return { version, edition: kernel?.edition ?? 'unknown' };
  }

  /** Closes every connection; statements under way fail. */
  close(): Promise<void> {
    return this.#driver.close();
  }

  #readOnce<P extends object, R extends object>(
    query: CypherQuery<P, R>,
    params: P,
    options: StatementOptions | undefined,
  ): Promise<R[]> {
    return this.#observed(query.name, 'READ', (session) =>
      rowsOf<R>(session.run(query.text, parameters(params), this.#limits(options))),
    );
  }

  #write<T>(
    name: string,
    work: (transaction: WriteTransaction) => Promise<T>,
    options: StatementOptions | undefined,
  ): Promise<T> {
    return this.#explaining(() =>
      this.#observed(name, 'WRITE', (session) =>
        session.executeWrite((managed) => work(writeTransactionOf(managed)), this.#limits(options)),
      ),
    );
  }

  /** Runs `work` in a session of its own and tells the observers how it went. */
  async #observed<T>(
    name: string,
    mode: 'READ' | 'WRITE',
    work: (session: Session) => Promise<T>,
  ): Promise<T> {
    const session = this.#session(mode);
    const ended = this.#begun(name);
    let failure: unknown;
    try {
      return await work(session);
    } catch (error) {
      failure = this.#explain(error);
      throw error;
    } finally {
      await this.#close(session);
      ended(failure);
    }
  }

  #begun(name: string): (failure: unknown) => void {
    const start = performance.now();
    return (failure) => {
      const seconds = (performance.now() - start) / 1_000;
      for (const observer of this.#observers) observer.statementEnded(name, seconds, failure);
    };
  }

  async #close(session: Session): Promise<void> {
    this.#openSessions--;
    await session.close();
  }

  #session(defaultAccessMode: 'READ' | 'WRITE'): Session {
    const bookmarkManager = this.#bookmarks;
    this.#openSessions++;
    return this.#driver.session({
      defaultAccessMode,
      database: this.#settings.database,
      ...(bookmarkManager && { bookmarkManager }),
    });
  }

  #limits(options: StatementOptions | undefined): { timeout: number } {
    return { timeout: options?.timeoutMs ?? this.#settings.statementTimeoutMs };
  }

  async #explaining<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      throw this.#explain(error);
    }
  }

  #explain(error: unknown): unknown {
    return connectionError(error, this.#settings);
  }
}

/**
 * Opens the graph and makes sure that it can be used.
 *
 * @throws CancuError `NEO4J_UNREACHABLE`, `NEO4J_AUTH`, `NEO4J_DATABASE`, `NEO4J_VERSION`
 */
export async function openGraph(settings: GraphSettings): Promise<Graph> {
  const graph = new Graph(settings);
  try {
    await graph.verify();
    return graph;
  } catch (error) {
    await graph.close();
    throw error;
  }
}

function writeTransactionOf(managed: ManagedTransaction): WriteTransaction {
  return {
    run: <P extends object, R extends object>(query: CypherQuery<P, R>, params: P) =>
      rowsOf<R>(managed.run(query.text, parameters(params))),
  };
}

function parameters(params: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, toNeo4j(value)]));
}

async function rowsOf<R extends object>(result: Result): Promise<R[]> {
  const { records } = await result;
  return records.map((record) => rowOf<R>(record));
}

function rowOf<R extends object>(record: { toObject(): Record<string, unknown> }): R {
  // The one place where the row type declared beside a statement is taken on trust.
  return fromNeo4j(record.toObject()) as R;
}
