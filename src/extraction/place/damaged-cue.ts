import { align } from '../matching/align.js';
import { damagedCues } from '../tables/damaged-cues.js';
import { cueIn } from './cues.js';

/** Share of a cue's letters that may be damaged. */
const bearable = 1 / 6;

/**
 * The words before a citation with the cue that a scan damaged set right, where they end with one and hold no sound one:
 * "tbực biện" → "thuc hien". What says something as it is printed is left alone.
 *
 * @example withSoundCue('dang uy lhực hiẹn ') // 'dang uy thuc hien '
 */
export function withSoundCue(printed: string): string {
  if (printed.length < shortest || cueIn(printed) !== null) return printed;
  const words = printed.replace(specks, ' ');
  if (words !== printed && cueIn(words) !== null) return words;
  let end = words.length;
  while (end > 0 && words.charCodeAt(end - 1) === 32) end--;
  let best: { at: number; cost: number; cue: string } | null = null;
  for (const cue of damagedCues) {
    if (!endsAlike(words, end, cue)) continue;
    const found = align(words, end, cue, -1, cue.length * bearable);
    if (found && (best === null || found.cost < best.cost)) best = { ...found, cue };
  }
  return best ? `${words.slice(0, best.at)}${best.cue} ` : words;
}

const shortest = 4;

/** A mark in the place of the space between two words: "thực-hiện", "quán.triệt". */
const specks = /(?<=[a-z])[-._~'](?=[a-z])/g;

/** Whether one of the last two letters is that of the cue: else more is damaged than may be, and it is cheap to ask. */
const endsAlike = (words: string, end: number, cue: string): boolean =>
  words.charCodeAt(end - 1) === cue.charCodeAt(cue.length - 1) ||
  words.charCodeAt(end - 2) === cue.charCodeAt(cue.length - 2);
