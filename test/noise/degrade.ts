import { offset, type Span } from '../../src/documents/span.js';
import { misreadings, specks } from './misreadings.js';
import { type Random, seededRandom } from './random.js';

/** A degraded text and where the marked spans of the sound one now stand. */
export interface DegradedText<Marked extends Span> {
  readonly text: string;
  readonly marked: readonly Marked[];
}

/** What may befall one character; `after` stands behind it and belongs to nothing that ended there. */
interface Damage {
  readonly instead: string;
  readonly after?: string;
}

/** A character and its neighbours; they are empty at the ends of the text. */
interface Place {
  readonly before: string;
  readonly character: string;
  readonly next: string;
}

interface DamageKind {
  readonly weight: number;
  readonly apply: (place: Place, random: Random) => Damage | null;
}

/**
 * The kinds of damage and how often each is tried, in parts of a hundred. A kind that does not fit the character at
 * hand gives way to another, so that the share of damaged characters is the rate asked for.
 */
const kinds: readonly [DamageKind, ...DamageKind[]] = [
  // A letter, digit or sign taken for another one; see the table.
  { weight: 50, apply: misread },
  // A vowel that keeps its letter and loses its marks, or gets others.
  { weight: 25, apply: remark },
  // Dust.
  { weight: 5, apply: speck },
  // A letter that was not printed clearly. Digits are never lost: see the table.
  { weight: 4, apply: ({ character }) => (/\p{L}/u.test(character) ? { instead: '' } : null) },
  // A line broken where the recogniser thought that the column ends, within a symbol too.
  {
    weight: 4,
    apply: ({ character }) =>
      /[\p{L}\p{N}/-]/u.test(character) ? { instead: character, after: '\n' } : null,
  },
  // The number of a footnote, glued to the end of a word or symbol.
  {
    weight: 4,
    apply: ({ character, next }, random) =>
      /\p{L}/u.test(character) && /[\s.,;)]/.test(next)
        ? { instead: character, after: String(1 + random.below(9)) }
        : null,
  },
  // What a converter to Markdown escapes.
  {
    weight: 4,
    apply: ({ character }) => (/[-.*_()]/.test(character) ? { instead: `\\${character}` } : null),
  },
  // A page number between two lines.
  {
    weight: 4,
    apply: ({ character }, random) =>
      character === '\n' ? { instead: `\n\n${1 + random.below(60)}\n\n` } : null,
  },
];

/**
 * `text` as a poor scan of it would be read: each character is damaged with the chance `rate` (0.02 for two in a
 * hundred), deterministically for a `seed`. `marked` spans are carried along.
 *
 * @example degrade('Nghị quyết số 28-NQ/TW', [], { rate: 0.1, seed: 7 }).text
 */
export function degrade<Marked extends Span>(
  text: string,
  marked: readonly Marked[],
  { rate, seed }: { readonly rate: number; readonly seed: number },
): DegradedText<Marked> {
  const random = seededRandom(seed);
  // Where each character of the sound text begins and ends in the degraded one.
  const begins = new Uint32Array(text.length + 1);
  const ends = new Uint32Array(text.length + 1);
  let degraded = '';
  for (let at = 0; at < text.length; at++) {
    const place = { before: text[at - 1] ?? '', character: text[at] ?? '', next: text[at + 1] ?? '' };
    const { instead, after = '' } =
      random.next() < rate ? damage(place, random) : { instead: place.character };
    begins[at] = degraded.length;
    degraded += instead;
    ends[at] = degraded.length;
    degraded += after;
  }
  return {
    text: degraded,
    marked: marked.map((span) => ({
      ...span,
      start: offset(begins[span.start] ?? degraded.length),
      end: offset(ends[span.end - 1] ?? degraded.length),
    })),
  };
}

function damage(place: Place, random: Random): Damage {
  for (let tries = 0; tries < 20; tries++) {
    const damaged = random.pickWeighted(kinds).apply(place, random);
    if (damaged) return damaged;
  }
  return { instead: place.character };
}

function misread({ before, character, next }: Place, random: Random): Damage | null {
  const readings = misreadings[character] ?? [];
  const [first, ...others] =
    isDigit(before) && isDigit(next) ? readings.filter((reading) => !/[\d,.]/.test(reading)) : readings;
  return first === undefined ? null : { instead: random.pick([first, ...others]) };
}

function speck({ character, next }: Place, random: Random): Damage {
  const mark = random.pick(specks);
  return { instead: character, after: isDigit(character) && isDigit(next) && /[.,]/.test(mark) ? ' ' : mark };
}

function isDigit(character: string): boolean {
  return /^\d$/.test(character);
}

const toneMarks = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'] as const;

function remark({ character }: Place, random: Random): Damage | null {
  const [letter = '', ...marks] = character.normalize('NFD');
  if (marks.length === 0) return null;
  const qualities = marks.filter((mark) => !toneMarks.some((tone) => tone === mark));
  const instead = random.pick([letter, letter, letter + qualities.join(''), letter + random.pick(toneMarks)]);
  return instead.normalize('NFC') === character ? { instead: letter } : { instead: instead.normalize('NFC') };
}
