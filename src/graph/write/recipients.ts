import { foldWords } from '../../resolution/fold-words.js';
import type { IssuingBodies, IssuingBody } from './issuing-body.js';

/** A body that a document was sent to, and the words under "Nơi nhận" that say so. */
export interface Recipient {
  readonly body: IssuingBody;
  readonly as: string;
}

// "TTr Tỉnh ủy, TTr HĐND tỉnh (báo cáo)": the standing board receives for its body. Code of the body, by the
// folded words that begin the item; the body is that of the sender's own place.
const ownPlaceBodies: readonly (readonly [RegExp, string])[] = [
  [/^((thuong truc|ban thuong vu|ttr?|btv) )?(tinh uy|thanh uy)$/, 'tu'],
  [/^(van phong|vp) (tinh uy|thanh uy)$/, 'vptu'],
  [/^((thuong truc|ttr?) )?(hdnd|hoi dong nhan dan) (tinh|thanh pho)$/, 'hdnd'],
  [/^((lanh dao|chu tich) )?(ubnd|uy ban nhan dan) (tinh|thanh pho)$/, 'ubnd'],
];

/**
 * The bodies among the lines of a recipients list (Nơi nhận) that can be told for certain: central bodies by their
 * names, and the committees of the sender's own place. Lines such as "Các sở, ban, ngành" name none.
 * `placeKey` is the place's part of the sender's series: `dong-nai`.
 *
 * @example recipientsOf(['- Văn phòng Chính phủ (báo cáo);'], null, bodies)[0]?.as // 'Văn phòng Chính phủ (báo cáo)'
 */
export function recipientsOf(
  lines: readonly string[],
  placeKey: string | null,
  bodies: IssuingBodies,
): Recipient[] {
  const found = new Map<string, Recipient>();
  for (const line of lines) {
    const words = line.replace(/^[\s\-–•*+]+|[\s;.,]+$/gu, '');
    for (const item of words.replace(/\([^)]*\)/gu, '').split(',')) {
      const body = bodies.find(null, item) ?? ownPlaceBody(item, placeKey, bodies);
      if (body && !found.has(body.id)) found.set(body.id, { body, as: words });
    }
  }
  return [...found.values()];
}

function ownPlaceBody(item: string, placeKey: string | null, bodies: IssuingBodies): IssuingBody | null {
  if (placeKey === null) return null;
  const folded = foldWords(item);
  const kind = ownPlaceBodies.find(([words]) => words.test(folded));
  return kind ? bodies.find(`${kind[1]}.${placeKey}`, null) : null;
}
