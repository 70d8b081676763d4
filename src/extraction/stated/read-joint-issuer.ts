import type { CleanText } from '../clean/clean-text.js';
import { sliceOf, tidy } from '../clean/printed.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { type IssuerRead, readIssuer } from './read-issuer.js';

/** No more bodies issue one document together. */
const mostBodies = 8;

/**
 * The bodies that issue a document together, as printed, from the first on: "Bộ Tài chính và Bộ Lao động - Thương binh
 * và Xã hội", "Ủy ban Kiểm tra Tỉnh ủy - Thanh tra tỉnh - Công an tỉnh".
 */
export function readJointIssuer(clean: CleanText, first: IssuerRead, lexicon: Lexicon): IssuerRead {
  let last = first;
  for (let bodies = 1; bodies < mostBodies; bodies++) {
    const joint = /^(?:,| -| va| voi|, va)(?= )/.exec(clean.flat.slice(last.to, last.to + 6));
    const next = joint ? readIssuer(clean, last.to + joint[0].length, lexicon) : null;
    if (!next) break;
    last = next;
  }
  if (last === first) return first;
  return { ...last, name: tidy(sliceOf(clean, first.from, last.to)), from: first.from };
}
