import type { IsoDate } from '../../documents/iso-date.js';
import type { Graph } from '../../graph/connection/graph.js';
import { type RequestReads, requestReads } from './request-reads.js';

/** What every resolver of one request shares. */
export interface RequestContext {
  readonly graph: Graph;
  /** Today in Viet Nam: the as-of date where none is given. */
  readonly today: IsoDate;
  readonly reads: RequestReads;
}

/** The context of a new request. */
export function requestContext(graph: Graph, today: IsoDate): RequestContext {
  return { graph, today, reads: requestReads(graph) };
}
