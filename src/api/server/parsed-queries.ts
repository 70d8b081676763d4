import { InMemoryLRUCache } from '@apollo/utils.keyvaluecache';
import type { DocumentNode } from 'graphql';
import type { Metrics } from '../metrics/metrics.js';

/** Queries that were read and found valid before, so that the same query is not read again; the newest 1,000. */
export class ParsedQueries extends InMemoryLRUCache<DocumentNode> {
  readonly #metrics: Metrics;

  constructor(metrics: Metrics) {
    super({ max: 1_000 });
    this.#metrics = metrics;
  }

  override async get(key: string): Promise<DocumentNode | undefined> {
    const found = await super.get(key);
    this.#metrics.cacheAsked('parsed-queries', found !== undefined);
    return found;
  }
}
