import type { FastifyBaseLogger } from 'fastify';
import type { IsoDate } from '../../documents/iso-date.js';
import type { Graph } from '../../graph/connection/graph.js';
import type { EditorAccess } from '../editing/editor-access.js';
import type { UploadLimits } from '../uploads/upload-limits.js';
import type { StatusFilters } from '../validity/status-index.js';
import { type RequestReads, requestReads } from './request-reads.js';

/** What every resolver of one request shares. */
export interface RequestContext {
  readonly graph: Graph;
  /** Today in Viet Nam: the as-of date where none is given. */
  readonly today: IsoDate;
  readonly editor: EditorAccess;
  readonly uploads: UploadLimits;
  readonly reads: RequestReads;
  readonly statuses: StatusFilters;
  /** Writes lines that bear the id of the request. */
  readonly log: FastifyBaseLogger;
}

/** The context of a new request. */
export function requestContext(given: Omit<RequestContext, 'reads'>): RequestContext {
  return { ...given, reads: requestReads(given.graph) };
}
