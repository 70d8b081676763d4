import { Graph, type StatementOptions } from '../../src/graph/connection/graph.js';
import type { CypherQuery } from '../../src/graph/connection/load-cypher.js';

/** A graph that writes down which statements are sent. */
export class ObservedGraph extends Graph {
  readonly sent: string[] = [];

  override read<P extends object, R extends object>(
    query: CypherQuery<P, R>,
    params: P,
    options?: StatementOptions,
  ): Promise<R[]> {
    this.sent.push(query.name);
    return super.read(query, params, options);
  }
}
