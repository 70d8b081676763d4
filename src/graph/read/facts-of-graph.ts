import type { Facts } from '../../facts/fact-types.js';
import { shippedFacts } from '../../facts/facts.js';
import type { Graph } from '../connection/graph.js';
import { factsOf, readerOf } from '../write/recorded-changes.js';

/** The curated facts that ship with cancu, with what editors recorded in this graph. */
export function factsOfGraph(graph: Graph): Promise<Facts> {
  return factsOf(readerOf(graph), shippedFacts);
}
