import type { CleanText } from '../clean/clean-text.js';
import type { Line } from '../clean/lines.js';
import type { DocumentPlan } from '../layout/document-plan.js';
import type { Lexicon } from '../lexicon/lexicon.js';

/** The committee that a head prints in its first lines, and its code in the symbols of the Party. */
const codesOfCommittees: readonly (readonly [committee: RegExp, code: string])[] = [
  [/(?:^|\n)\W?(?:tinh|thanh) uy\b/, 'TU'],
  [/(?:^|\n)\W?huyen uy\b/, 'HU'],
  [/(?:^|\n)\W?quan uy\b/, 'QU'],
  [/(?:^|\n)\W?thi uy\b/, 'ThU'],
];

/**
 * A committee's own symbol in a number line whose letters a scan damaged: "Số 215-RL:TU" below "TỈNH ỦY …" and above "KẾT
 * LUẬN" is 215-KL/TU, for the head's other lines print type and body. Null where they don't, or are not like it.
 */
export function damagedNumberLine(
  clean: CleanText,
  lines: readonly Line[],
  plan: DocumentPlan,
  lexicon: Lexicon,
  line: Line,
  from: number,
): string | null {
  const printed = /^(\d{1,4}) ?[-~<] ?([a-z]{2,7})(?:[/:;.,'|\\]([a-z1]{1,3}))?(?![a-z\d])/.exec(
    clean.flat.slice(from, line.to),
  );
  const head = lines.slice(plan.headLine, plan.typeLine ?? plan.headLine);
  const texts = head.map((one) => `\n${clean.flat.slice(one.from, one.to)}`).join('');
  const bodies = codesOfCommittees.filter(([committee]) => committee.test(texts));
  const code = bodies.at(-1)?.[1];
  const word = lexicon.typeWords.find(({ name }) => name === plan.type);
  if (!printed || code === undefined || !word) return null;
  const [, number = '', first = '', second = ''] = printed;
  for (const folded of word.abbreviations) {
    const as = lexicon.types.get(folded)?.[0]?.printed;
    // With the mark between both gone, the letters themselves must tell the type.
    const type = second === '' ? first.slice(0, folded.length) : first;
    const rest = second === '' ? first.slice(folded.length) : second;
    if (as !== undefined && differing(type, folded) <= (second === '' ? 0 : 1) && isLike(rest, code))
      return `${number}-${as}/${code}`;
  }
  return null;
}

/** How many letters of two words of one length are others; more than any limit where they differ in length. */
const differing = (word: string, other: string): number =>
  word.length === other.length
    ? [...word].filter((letter, i) => letter !== other[i]).length
    : word.length + 1;

/** "tl", "ti", "t1", "iu": the code, or as much of it as a scan left. */
const isLike = (rest: string, code: string): boolean => differing(rest, code.toLowerCase()) < code.length;
