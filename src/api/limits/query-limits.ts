/** How large one GraphQL request may be. What real questions need, with room; what exhausts a server, not. */
export interface QueryLimits {
  /** Levels of nested fields. */
  readonly maxDepth: number;
  /** Fields under another name than their own. */
  readonly maxAliases: number;
  /** Objects that the query could return if every page were full. */
  readonly maxCost: number;
  /** Words of the query's text, as GraphQL counts them. */
  readonly maxTokens: number;
  /** Bytes of a request. */
  readonly maxBodyBytes: number;
}

export const defaultQueryLimits: QueryLimits = {
  maxDepth: 16,
  maxAliases: 30,
  maxCost: 50_000,
  maxTokens: 3_000,
  maxBodyBytes: 1_048_576,
};
