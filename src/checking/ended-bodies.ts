import { Bodies, type BodyReading } from '../documents/body.js';
import type { IsoDate } from '../documents/iso-date.js';
import { livedOn, Places } from '../documents/place.js';
import type { BodyFact, EndedKindFact, Facts, PlaceFact } from '../facts/fact-types.js';
import { foldWords } from '../resolution/fold-words.js';

/** The longest name of a place has fewer words than this. */
const longestPlace = 7;

/** A body, the place of one, or the kind of that place, that had ended. */
export interface EndedFact {
  readonly fact: BodyFact | PlaceFact | EndedKindFact;
  /** As printed, beginning with a capital. */
  readonly name: string;
  /** Of a body that ended with its place, that place. */
  readonly place: PlaceFact | null;
  readonly until: IsoDate;
}

interface Directory {
  readonly bodies: Bodies;
  readonly places: Places;
  /** Names of all bodies and places that have ended, folded, with their last day. */
  readonly ended: readonly { readonly name: string; readonly until: IsoDate }[];
  /** Matches where any of these names may stand: most words name none. */
  readonly anyEnded: RegExp;
}

const directories = new WeakMap<Facts, Directory>();

function directoryOf(facts: Facts): Directory {
  const made = directories.get(facts) ?? makeDirectory(facts);
  directories.set(facts, made);
  return made;
}

function makeDirectory(facts: Facts): Directory {
  const named = [
    ...facts.bodies.map(({ names, until }) => ({ names, until })),
    ...facts.places.map(({ name, aliases, until }) => ({ names: [name, ...aliases], until })),
    ...facts.endedKinds.map(({ word, until }) => ({ names: [word], until })),
  ];
  const ended = named.flatMap(({ names, until }) =>
    until === null ? [] : names.map((name) => ({ name: foldWords(name), until })),
  );
  // Folded names hold letters, digits and blanks only.
  const anyEnded = new RegExp(ended.map(({ name }) => name).join('|'));
  return { bodies: new Bodies(facts.bodies), places: new Places(facts.places), ended, anyEnded };
}

/**
 * The bodies named in `words` that had ended by `on`, themselves or with their place; the longest name wins, so that
 * Ban Tuyên giáo và Dân vận is not taken for Ban Tuyên giáo.
 */
export function endedIn(words: string, on: IsoDate, facts: Facts): readonly EndedFact[] {
  const { bodies, places, ended, anyEnded } = directoryOf(facts);
  // Most recipients live: the names are read word by word only where one that has ended can be among them.
  const folded = foldWords(words);
  if (!anyEnded.test(folded)) return [];
  if (!ended.some(({ name, until }) => until < on && folded.includes(name))) return [];
  const found: EndedFact[] = [...ofEndedKind(words, on, facts)];
  const printed = words.split(/\s+/);
  for (let at = 0; at < printed.length; ) {
    const reading = bodies.readName(printed.slice(at).join(' ')) ?? readAcronym(printed, at, bodies);
    if (!reading) {
      at++;
      continue;
    }
    const rest = reading.rest === '' ? [] : reading.rest.split(/\s+/);
    const length = printed.length - at - rest.length;
    const name = plainName(printed.slice(at, at + length).join(' '));
    const place = endedPlaceAfter(rest, on, places);
    if (hasEndedBy(reading.body, on))
      found.push({ fact: reading.body, name, place: null, until: reading.body.until });
    else if (place && hasEndedBy(place, on))
      found.push({
        fact: place,
        name: `${name} ${kindIn(reading.rest)}${place.name}`,
        place,
        until: place.until,
      });
    at += Math.max(length, 1);
  }
  return found;
}

/** "UBND tỉnh Bình Dương": a body of each place that is printed by its code. */
function readAcronym(printed: readonly string[], at: number, bodies: Bodies): BodyReading | null {
  const code = printed[at] ?? '';
  const body = /^\p{Lu}{3,6}$/u.test(code) ? bodies.byCode(code).find(({ perPlace }) => perPlace) : undefined;
  return body ? { body, rest: printed.slice(at + 1).join(' ') } : null;
}

/** Words with which an authority of a place begins; a hospital or a school may keep the district in its name. */
const authority =
  /^(?:lãnh đạo |thường trực |chủ tịch |văn phòng |đảng ủy |ban thường vụ )*(?:các |ubnd |hđnd |ủy ban nhân dân |uỷ ban nhân dân |hội đồng nhân dân |phòng |ubmttq |ủy ban m|mặt trận |mttq )/iu;

/** The authority of a kind of place that was done away with: "UBND các huyện, thị xã", "Phòng Nội vụ huyện Tam Nông". */
function ofEndedKind(words: string, on: IsoDate, { endedKinds }: Facts): readonly EndedFact[] {
  const printed = words.normalize('NFC');
  if (!authority.test(printed)) return [];
  const found = endedKinds.flatMap((fact) => {
    if (fact.until >= on) return [];
    // "huyện ủy" is a body of its own.
    const place = new RegExp(
      `(?<![\\p{L}\\p{M}])${fact.word}(?! [uủ][ỷy]|[\\p{L}\\p{M}])(?: \\p{Lu}[\\p{L}\\p{M}]*)*`,
      'u',
    ).exec(printed);
    return place ? [{ fact, to: place.index + place[0].length }] : [];
  });
  // A list of kinds is one recipient: the first speaks for it.
  const [first] = found.sort((a, b) => a.to - b.to);
  if (!first) return [];
  const name = plainName(printed.slice(0, first.to));
  return [{ fact: first.fact, name, place: null, until: first.fact.until }];
}

/** "huyện ủy," in a list of recipients is "Huyện ủy". */
function plainName(name: string): string {
  const plain = name.replace(/[\s,;:.()]+$/u, '');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

function hasEndedBy<T extends BodyFact | PlaceFact>(
  fact: T,
  on: IsoDate,
): fact is T & { readonly until: IsoDate } {
  return fact.until !== null && fact.until < on;
}

/** "tỉnh " of "UBND tỉnh Bình Dương". */
const kindIn = (rest: string): string =>
  /^(?:tỉnh|thành phố|TP\.?) /iu.exec(rest.normalize('NFC'))?.[0] ?? '';

/** The place whose whole name follows a body's ("Tỉnh ủy Bình Thuận"), when no place of that name was left by `on`. */
function endedPlaceAfter(rest: readonly string[], on: IsoDate, places: Places): PlaceFact | null {
  for (let length = Math.min(rest.length, longestPlace); length > 0; length--) {
    if (nameGoesOn(rest, length)) continue;
    const lives = places.named(plainName(rest.slice(0, length).join(' ')));
    const [place] = lives;
    if (place) return lives.some((life) => livedOn(life, on)) ? null : place;
  }
  return null;
}

/** "Vĩnh" is no whole name in "Tỉnh ủy Vĩnh Hà": another capital follows, with no comma between. */
function nameGoesOn(words: readonly string[], length: number): boolean {
  return /[\p{L}\p{M}]$/u.test(words[length - 1] ?? '') && /^\p{Lu}/u.test(words[length] ?? '');
}
