import type { Identity } from './resolution-types.js';

/**
 * A text that is the same as long as the identities of a cluster are: while it is, no citation in the cluster means
 * anything else than before, and only new mentions need to be looked at.
 */
export function clusterFingerprint(identities: readonly Identity[]): string {
  return JSON.stringify(
    identities.map((identity) => [
      identity.id,
      identity.formerIds,
      identity.sharedIds,
      identity.symbol,
      identity.name,
      identity.type,
      identity.period,
      identity.issuedOn,
      identity.issuedOnFrom,
      identity.notBefore,
      identity.issuer,
      identity.title,
      identity.factId,
      identity.conflicts,
    ]),
  );
}
