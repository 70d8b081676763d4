import type { SourceRecord } from '../../documents/source.js';
import type { Facts } from '../../facts/fact-types.js';
import type { Claim, Statement } from '../../resolution/resolution-types.js';
import { stateSource } from '../../resolution/state-source.js';
import { claimKey } from '../../resolution/weigh-claims.js';
import { canonicalJson, shortHash } from './content-hash.js';
import { type SourceRow, sourceRow, type WeighedAt } from './source-rows.js';

/** A claim with the id of its `Claim` node. */
export interface StatedClaim {
  readonly id: string;
  readonly claim: Claim;
}

/** One file with everything that it states. Made without the graph, while that is busy with other files. */
export interface Said {
  readonly source: SourceRecord;
  readonly row: SourceRow;
  /** One for each document in the file. */
  readonly holdings: readonly StatedClaim[];
  /** One for each citation; null where it names nothing that could be looked for. */
  readonly citations: readonly (StatedClaim | null)[];
}

/** What a file says, with these facts. */
export function saidBy(source: SourceRecord, facts: Facts): Said {
  const { holdings, citations } = stateSource(source, facts);
  return {
    source,
    row: sourceRow(source),
    holdings: holdings.map(statedClaim),
    citations: citations.map((statement) => statement && statedClaim(statement)),
  };
}

/** The distinct claims of a file, by id. */
export function claimsIn({ holdings, citations }: Said): Map<string, Claim> {
  const stated = [...holdings, ...citations].filter((claim) => claim !== null);
  return new Map(stated.map(({ id, claim }) => [id, claim]));
}

/** Id of the `Claim` node of a claim: equal content, one node. */
export function claimId(claim: Claim): string {
  return shortHash(canonicalJson(claimKey(claim)));
}

/** Where a statement is weighed, as its node keeps it. */
export function weighedAt(stated: StatedClaim | null | undefined): WeighedAt {
  return stated ? { cluster: stated.claim.cluster, claim: stated.id } : { cluster: null, claim: null };
}

function statedClaim({ claim }: Statement): StatedClaim {
  return { id: claimId(claim), claim };
}
