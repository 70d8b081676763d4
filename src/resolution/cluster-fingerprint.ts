import type { Identity } from './resolution-types.js';

/**
 * A text that is the same as long as no claim of a cluster that only asks can begin to tell, or mean anything else: of
 * identities, it holds what such claims are compared with. (They give neither day nor term, so ids by which documents
 * once went do not bear on them; nor do conflicts.)
 *
 * @param known documents of which more is known than that some cite them
 * @param stubs documents known by their citations only
 */
export function clusterFingerprint(known: readonly Identity[], stubs: readonly Identity[]): string {
  return JSON.stringify([known, stubs].map((identities) => identities.map(asCompared).sort()));
}

function asCompared({ id, symbol, type, series, period, issuedOn, title, factId }: Identity): string {
  return JSON.stringify([id, symbol, type, series, period, issuedOn, title, factId]);
}
