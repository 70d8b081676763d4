import { foldMarks } from '../documents/fold.js';
import { type CleanText, sliceOf } from './clean-text.js';
import type { DocumentPlan } from './document-plan.js';
import { align } from './fuzzy-match.js';
import { type Lexicon, plainName } from './lexicon.js';
import { isInCapitals, type Line, lineText } from './lines.js';
import { tidy } from './read-issuer.js';
import { mottoLines, nationalMottos } from './tables/headings.js';
import { committeeOrgans } from './tables/place-bodies.js';

const notBodies = /^(?:so|s6|56)[\s:]|^(?:khan|hoa toc|mat|toi mat|du thao|phu luc|thuong khan)/;

/** The issuing body in the head's left column, as printed; null where the head has none. */
export function readHeadIssuer(
  clean: CleanText,
  lines: readonly Line[],
  plan: DocumentPlan,
  lexicon: Lexicon,
): string | null {
  const parts: string[] = [];
  const last = plan.typeLine ?? Math.min(plan.last, plan.first + 8);
  for (let i = plan.first; i < last && parts.length < 3; i++) {
    const line = lines[i];
    if (!line || line.to - line.from > 110) continue;
    const left = leftColumn(clean, line);
    const printed = tidy(sliceOf(clean, left.from, left.to));
    if (left.to - left.from >= 4 && isInCapitals(clean, left) && !notBodies.test(lineText(clean, left)))
      parts.push(printed);
    else if (parts.length > 0 && printed.length > 3) break;
  }
  return parts.length === 0 ? null : lowestBody(parts, lexicon);
}

/** What stands left of the motto, or of the place and date, in a line of two columns: the words in capitals. */
function leftColumn(clean: CleanText, line: Line): Line {
  const text = lineText(clean, line);
  let to = text.length;
  for (const motto of [...nationalMottos, ...mottoLines]) {
    const at = text.indexOf(motto);
    if (at >= 0) to = Math.min(to, at);
  }
  // A motto that the scan damaged.
  const damaged = text.search(/[dp]ang,? c[o0]ng s.n|cong h[o0][a0] x. h/);
  if (damaged >= 0) to = Math.min(to, damaged);
  for (const word of text.slice(0, to).matchAll(/[^ ]+/g)) {
    const span = { ...line, from: line.from + word.index, to: line.from + word.index + word[0].length };
    if (/[a-z]{2}/.test(word[0]) && !isInCapitals(clean, span)) to = Math.min(to, word.index);
  }
  while (to > 0 && text[to - 1] === ' ') to--;
  return { ...line, to: line.from + to };
}

const bodyStart =
  /^(?:uy ban|hoi dong|so |ban |van phong|cuc |tong cuc|chi cuc|bo |dang uy|tinh uy|thanh uy|huyen uy|truong|trung tam|doan|thanh tra|tinh doan)/;

/** A head prints the superior body above the issuing one; a name may go on over two lines. */
function lowestBody(parts: readonly string[], lexicon: Lexicon): string {
  const [first = '', second, third] = parts;
  if (second === undefined) return first;
  if (!bodyStart.test(foldMarks(second))) return `${first} ${second}`;
  if (committeeOrgans.test(foldMarks(second)))
    return `${second} ${/^ban chap hanh trung uong/.test(foldMarks(first)) ? 'TRUNG ƯƠNG' : first}`;
  const local = /^(?:uy ban nhan dan|hoi dong nhan dan)/.test(foldMarks(second));
  return local && third !== undefined && placeNamed(third, lexicon) ? `${second} ${third}` : second;
}

/** The curated place that `printed` names, a letter in six damaged at most. */
export function placeNamed(printed: string, lexicon: Lexicon): string | null {
  const plain = plainName(printed).replace(/^(?:tinh|thanh pho|tp\.?) /, '');
  for (const place of lexicon.places) if (place.folded === plain) return place.name;
  if (plain.length < 5) return null;
  let best: { name: string; cost: number } | null = null;
  for (const place of lexicon.places) {
    const found = align(plain, 0, place.folded, 1, place.folded.length / 6);
    if (found && found.at >= plain.length - 1 && (!best || found.cost < best.cost))
      best = { name: place.name, cost: found.cost };
  }
  return best?.name ?? null;
}
