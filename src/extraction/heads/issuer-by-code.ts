import type { Lexicon } from '../lexicon/lexicon.js';
import type { Mention } from '../mention.js';
import type { DocumentIssuer } from './find-issuer.js';
import { placeNamed } from './place-named.js';

/**
 * The body behind the code of the document's own number, where no line of the copy names it: "…/CĐ-TTg" is the Prime
 * Minister's, "…/KH-UBND" signed in Sơn La the People's Committee's of that province. A code that several bodies of the
 * centre share ("TW") or that each commune has tells none.
 */
export function issuerByCode(
  own: Mention | null,
  headPlace: string | null,
  lexicon: Lexicon,
): Pick<DocumentIssuer, 'issuer' | 'system'> | null {
  // Joint documents (liên tịch) have several.
  if (/LT$/.test(own?.parts?.type ?? '')) return null;
  const code = own?.parts?.body.split('-', 1)[0]?.replace(/\d+$/, '') ?? '';
  const bodies = lexicon.facts.bodies.filter((body) => body.code === code && code !== 'TW');
  const [body] = bodies;
  const name = body?.names[0];
  if (!body || name === undefined || bodies.length > 1) return null;
  const system = body.system === 'party' ? 'party' : 'state';
  if (!body.perPlace) return body.level === 'central' ? { issuer: name, system } : null;
  const place = headPlace === null ? null : placeNamed(headPlace, lexicon);
  const province = lexicon.facts.places.find((one) => one.name === place && one.level === 'province');
  if (!province) return null;
  if (code === 'TU') return { issuer: province.partyCommittee, system };
  return code === 'UBND' || code === 'HĐND'
    ? { issuer: `${name} ${province.kind} ${province.name}`, system }
    : null;
}
