import { foldMarks } from '../../documents/fold.js';
import { isWordCode } from '../clean/codes.js';
import { tidy } from '../clean/printed.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { align, beginsAlike } from '../matching/align.js';
import { committeeOrgans, type PlaceBody, placeBodies } from '../tables/place-bodies.js';
import { placeNamed } from './place-named.js';

/** The Party's Central Committee as heads print it. */
export const centralCommittee = /^(?:ban chap hanh trung uong|bch trung uong)(?: dang)?/;

/** A body as a reader would name it. */
export interface NamedBody {
  /** Null for a body of a place that the text does not tell. */
  readonly name: string | null;
  readonly place: string | null;
  /** Whether there is one such body in each place. */
  readonly ofPlace: boolean;
  /** The word for its level: "tỉnh". */
  readonly level: string | null;
  readonly system: 'party' | 'state';
}

/** Names a body printed in capitals; `toPlace` tells the place of one that prints none. */
export function nameBody(
  printed: string,
  lexicon: Lexicon,
  toPlace: (body: PlaceBody) => string | null,
): NamedBody {
  const folded = foldMarks(printed);
  const found = placeBodyOf(folded);
  if (!found) {
    if (centralCommittee.test(folded))
      return {
        name: 'Ban Chấp hành Trung ương Đảng',
        place: null,
        ofPlace: false,
        level: null,
        system: 'party',
      };
    const name = canonicalName(printed, lexicon);
    return { name, place: null, ofPlace: false, level: null, system: systemOf(folded) };
  }
  const { body } = found;
  const rest = folded.slice(found.length).trim();
  const said =
    rest === '' ? null : (placeNamed(rest, lexicon) ?? tidy(printed.slice(printed.length - rest.length)));
  const place = said ?? toPlace(body);
  const level =
    /(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)$/.exec(body.name)?.[0] ?? null;
  if (place === null) return { name: null, place, ofPlace: true, level, system: body.system };
  const inPlace = inTitleCase(place);
  return { name: `${body.name} ${inPlace}`, place: inPlace, ofPlace: true, level, system: body.system };
}

const organsByFoldedName: ReadonlyMap<string, string> = new Map(
  committeeOrgans.map((name) => [foldMarks(name), name]),
);

/** A body that needs the one above it for its name: "Ban Tuyên giáo" of a Tỉnh ủy, "Sở Nội vụ" of a tỉnh. */
export function nameUnder(printed: string, above: NamedBody, lexicon: Lexicon): string | null {
  if (above.name === null) return null;
  const folded = foldMarks(printed);
  const organ = organsByFoldedName.get(folded);
  if (organ !== undefined) {
    if (above.name === 'Ban Chấp hành Trung ương Đảng') return `${organ} Trung ương`;
    return above.ofPlace ? `${organ} ${above.name}` : null;
  }
  if (!above.ofPlace || above.level === null || !/^(?:so|phong|thanh tra|van phong) /.test(folded))
    return null;
  const name = canonicalName(printed, lexicon);
  return folded.includes(` ${foldMarks(above.level)}`)
    ? `${name} ${above.place}`
    : `${name} ${above.level} ${above.place}`;
}

interface BodyHead {
  readonly body: PlaceBody;
  readonly head: string;
}

/** Longest first, so that the first that fits is the one that says most. */
const bodyHeads: readonly BodyHead[] = placeBodies
  .flatMap((body) => body.heads.map((head) => ({ body, head })))
  .sort((a, b) => b.head.length - a.head.length);

/** The body of a place that `folded` begins with, a letter in eight damaged at most, and how much of it names the body. */
function placeBodyOf(folded: string): { body: PlaceBody; length: number } | null {
  const exact = bodyHeads.find(
    ({ head }) => folded.startsWith(head) && !isWordCode(folded.charCodeAt(head.length)),
  );
  return exact ? { body: exact.body, length: exact.head.length } : damagedPlaceBody(folded);
}

function damagedPlaceBody(folded: string): { body: PlaceBody; length: number } | null {
  let best: { body: PlaceBody; length: number; cost: number } | null = null;
  for (const { body, head } of bodyHeads) {
    const found = beginsAlike(folded, 0, head) ? align(folded, 0, head, 1, head.length / 8) : null;
    if (found && (!best || found.cost < best.cost)) best = { body, length: found.at, cost: found.cost };
  }
  return best;
}

/** Whether a body is of the Party or the State, by the words of its name. */
export function systemOf(folded: string): 'party' | 'state' {
  return /dang|trung uong|bo chinh tri|ban bi thu|ban (?:to chuc|tuyen giao|noi chinh|dan van)|uy ban kiem tra| uy$|uy /.test(
    folded,
  ) && !/^(?:uy ban nhan dan|bo |so )/.test(folded)
    ? 'party'
    : 'state';
}

const inTitleCase = (place: string): string =>
  place === place.toUpperCase()
    ? place
        .toLowerCase()
        .replace(/(^|[\s–-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    : place;

/** A body's name as the curated table prints it; else only its first letter, and those of places, in capitals. */
function canonicalName(printed: string, lexicon: Lexicon): string {
  const folded = foldMarks(printed);
  const known = lexicon.bodyNames.get(folded);
  if (known !== undefined) return known;
  // A department bears the name of its ministry: "Sở Nội vụ".
  const ministry = /^so /.test(folded) ? lexicon.bodyNames.get(`bo ${folded.slice(3)}`) : undefined;
  if (ministry !== undefined) return `Sở ${ministry.slice(3)}`;
  if (printed !== printed.toUpperCase()) return printed;
  const name = printed.charAt(0) + printed.slice(1).toLowerCase();
  if (folded.length !== name.length) return name;
  const place = lexicon.places.find((one) => folded.endsWith(` ${one.folded}`));
  return place ? name.slice(0, -place.name.length) + place.name : name;
}
