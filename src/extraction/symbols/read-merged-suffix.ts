import type { Segment } from './read-segments.js';
import { readType } from './read-type-abbreviation.js';
import type { Suffix, SuffixReader } from './suffix.js';

/** "NQTW", "NQITW": the slash is lost or was read as a letter. */
export function readMerged(reader: SuffixReader, first: Segment): Suffix | null {
  if (first.sign === '/' || !reader.anchored) return null;
  for (let at = 2; at <= first.folded.length - 2; at++) {
    const lost = reader.lexicon.codes.get(first.folded.slice(at));
    const misread = /[il1t|]/.test(first.folded.charAt(at))
      ? reader.lexicon.codes.get(first.folded.slice(at + 1))
      : undefined;
    const code = misread?.party ? misread : lost;
    const type = code?.party ? readType(reader, { ...first, folded: first.folded.slice(0, at) }) : null;
    if (!code || !type || type.cost > 0.35) continue;
    return {
      year: null,
      type: type.printed,
      body: code.printed,
      party: true,
      to: first.to,
      repairs: [{ from: first.from, to: first.to, as: `${type.printed}/${code.printed}` }],
      cost: 0.4 + type.cost,
      known: true,
      otherTypes: type.others,
      otherBodies: [],
    };
  }
  return null;
}
