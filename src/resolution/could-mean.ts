import { varietyOf } from './claim-id.js';
import { type FactIndex, symbolOf } from './fact-index.js';
import { numberingOf } from './numbering.js';
import type { Claim, Identity } from './resolution-types.js';

/**
 * Whether a claim that gives neither day nor term could mean this identity of its cluster: the type fits, the document
 * is not younger than the one that cites it, and not older than what its own text cites.
 */
export function couldMean(claim: Claim, identity: Identity, index: FactIndex): boolean {
  if (!typesFit(claim, identity, index)) return false;
  const earliest = identity.issuedOn ?? beginningOf(identity, index);
  if (claim.notAfter !== null && earliest !== null && earliest > claim.notAfter) return false;
  return claim.notBefore === null || identity.issuedOn === null || identity.issuedOn >= claim.notBefore;
}

/**
 * "Quy định số 08-QĐ/TW" may be 08-QĐi/TW, a "Quyết định" may not. Without a type word any law or resolution of the
 * National Assembly with that symbol may be meant.
 */
function typesFit(claim: Claim, identity: Identity, index: FactIndex): boolean {
  const said = varietyOf(claim, index);
  const known = varietyOf(identity, index);
  if (said === known || said === null || known === null) return true;
  return said === 'qd' && known === 'qdi' && claim.type !== 'qd';
}

function beginningOf(identity: Identity, index: FactIndex) {
  if (identity.period === null) return null;
  const symbol = identity.symbol === null ? null : symbolOf(identity.symbol);
  return numberingOf(identity.series ?? '', symbol, index).beginningOf(identity.period);
}
