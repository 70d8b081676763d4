import { foldMarks } from '../../documents/fold.js';
import type { CleanText } from '../clean/clean-text.js';
import { isWordCode } from '../clean/codes.js';
import type { Line } from '../clean/lines.js';
import { isCapital, sliceOf, tidy } from '../clean/printed.js';
import type { DocumentPlan } from '../layout/document-plan.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { align } from '../matching/align.js';
import { readIssuer } from '../stated/read-issuer.js';
import { signerTitles } from '../tables/headings.js';
import { committeeOrgans, type PlaceBody, placeBodies } from '../tables/place-bodies.js';
import { placeNamed, readHeadBodies } from './read-head-issuer.js';
import type { SignatureRead } from './read-signature.js';

/** Who issued a document, and where. */
export interface DocumentIssuer {
  readonly issuer: string | null;
  /** The body printed above it in the head (cơ quan chủ quản, cấp trên). */
  readonly superior: string | null;
  readonly place: string | null;
  readonly system: 'party' | 'state' | null;
}

/**
 * Finds who issued a document: the head's left column, else who is said to issue it in the opening, else for whom it is
 * signed; with the place from the head's date, the opening, or the place that the text names as its own.
 */
export function findIssuer(
  clean: CleanText,
  lines: readonly Line[],
  plan: DocumentPlan,
  lexicon: Lexicon,
  headPlace: string | null,
  signature: SignatureRead,
): DocumentIssuer {
  const heads = readHeadBodies(clean, lines, plan);
  const printed = heads[heads.length - 1];
  const own = printed ?? issuerInOpening(clean, plan, lexicon) ?? signature.onBehalfOf;
  const placeOfHead = headPlace === null ? null : (placeNamed(headPlace, lexicon) ?? headPlace);
  if (own === null) return { issuer: null, superior: null, place: placeOfHead, system: null };
  const above = printed === undefined ? undefined : heads[heads.length - 2];
  const toPlace = (body: PlaceBody): string | null => placeOfHead ?? placeOfText(clean, plan, lexicon, body);
  const superior = above === undefined ? null : nameBody(above, lexicon, () => null);
  const folded = foldMarks(own);
  if (centralCommittee.test(folded)) {
    const signed = /^(?:bo chinh tri|ban bi thu)/.exec(signature.onBehalfOf ?? '')?.[0];
    const issuer = (signed && lexicon.bodyNames.get(signed)) ?? 'Ban Chấp hành Trung ương Đảng';
    return { issuer, superior: null, place: placeOfHead, system: 'party' };
  }
  if (superior !== null) {
    const under = nameUnder(own, superior, lexicon);
    if (under !== null)
      return {
        issuer: under,
        superior: superior.name,
        place: superior.place ?? placeOfHead,
        system: systemOf(folded),
      };
  }
  const named = nameBody(own, lexicon, toPlace);
  return {
    issuer: named.name,
    superior: superior?.name ?? null,
    place: named.place ?? (named.ofPlace ? null : placeOfHead),
    system: named.system,
  };
}

const centralCommittee = /^(?:ban chap hanh trung uong|bch trung uong)(?: dang)?/;

/** A body as a reader would name it. */
interface NamedBody {
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
function nameBody(printed: string, lexicon: Lexicon, toPlace: (body: PlaceBody) => string | null): NamedBody {
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

/** A body that needs the one above it for its name: "Ban Tuyên giáo" of a Tỉnh ủy, "Sở Nội vụ" of a tỉnh. */
function nameUnder(printed: string, above: NamedBody, lexicon: Lexicon): string | null {
  if (above.name === null) return null;
  const folded = foldMarks(printed);
  const organ = committeeOrgans.find((name) => foldMarks(name) === folded);
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

/** The body of a place that `folded` begins with, a letter in eight damaged at most, and how much of it names the body. */
function placeBodyOf(folded: string): { body: PlaceBody; length: number } | null {
  let best: { body: PlaceBody; length: number; cost: number } | null = null;
  for (const body of placeBodies) {
    for (const head of body.heads) {
      const exact = folded.startsWith(head) && !isWordCode(folded.charCodeAt(head.length));
      const found = exact ? { at: head.length, cost: 0 } : align(folded, 0, head, 1, head.length / 8);
      if (
        found &&
        (!best || found.cost < best.cost || (found.cost === best.cost && found.at > best.length))
      ) {
        best = { body, length: found.at, cost: found.cost };
      }
    }
  }
  return best;
}

function systemOf(folded: string): 'party' | 'state' {
  return /dang|trung uong|bo chinh tri|ban bi thu|ban (?:to chuc|tuyen giao|noi chinh|dan van)|uy ban kiem tra| uy$|uy /.test(
    folded,
  ) && !/^(?:uy ban nhan dan|bo |so )/.test(folded)
    ? 'party'
    : 'state';
}

const issues =
  /^ (?:da )?(?:xay dung|ban hanh|de ra|quyet dinh|thong nhat|trien khai|yeu cau|ra|thong bao|huong dan|bao cao|kinh de nghi|de nghi|co y kien)\b/;

/** "…, Ủy ban nhân dân tỉnh X ban hành Kế hoạch …". */
function issuerInOpening(clean: CleanText, plan: DocumentPlan, lexicon: Lexicon): string | null {
  const { flat } = clean;
  const to = Math.min(plan.bodyFrom, plan.titleTo + 6000, plan.to);
  let found: string | null = null;
  for (let at = plan.titleTo; at < to; at++) {
    if (flat[at] !== ',' && flat[at] !== ';' && flat[at] !== ')') continue;
    const start = at + 2;
    if (flat[at + 1] !== ' ' || start >= to || !isCapital(clean, start)) continue;
    const read = readIssuer(clean, at + 1, lexicon);
    if (read && read.from === start && issues.test(flat.slice(read.to, read.to + 20))) found = read.name;
  }
  return found;
}

/** The place that the text names most often behind the words for its own level: "tỉnh Bình Thuận", "thành phố Vũng Tàu". */
function placeOfText(clean: CleanText, plan: DocumentPlan, lexicon: Lexicon, body: PlaceBody): string | null {
  const { flat } = clean;
  const { level } = body;
  const counts = new Map<string, number>();
  const own = flat.slice(plan.from, plan.annexFrom);
  const count = (at: number, weight: number): void => {
    // A new line begins something else: "T/M THÀNH ỦY", "BÍ THƯ".
    if (!isCapital(clean, at) || clean.codes[at - 1] !== 32 || signerTitles.test(flat.slice(at, at + 24)))
      return;
    const known = lexicon.places.find(
      (place) => flat.startsWith(place.folded, at) && !isWordCode(flat.charCodeAt(at + place.folded.length)),
    );
    const name = known?.name ?? (level === 'tinh' ? null : capitalWords(clean, at));
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + weight);
  };
  for (const [cue, weight] of [
    [`${level} `, 2],
    [`${foldMarks(body.name)} `, 3],
    ['bao ', level === 'tinh' ? 1 : 0],
    ['cong an tinh ', 2],
  ] as const) {
    if (weight === 0) continue;
    for (let i = own.indexOf(cue); i >= 0; i = own.indexOf(cue, i + 1)) {
      if (i === 0 || !isWordCode(own.charCodeAt(i - 1))) count(plan.from + i + cue.length, weight);
    }
  }
  const best = [...counts.entries()].sort((a, b) => b[1] - a[1])[0];
  return best?.[0] ?? null;
}

/** A place's name: capitalised words of one line, two at most. */
function capitalWords(clean: CleanText, from: number): string | null {
  let to = from;
  for (let words = 0; words < 2; words++) {
    if (words > 0 && clean.codes[to] !== 32) break;
    let end = to + (words > 0 ? 1 : 0);
    if (!isCapital(clean, end)) break;
    while (isWordCode(clean.flat.charCodeAt(end))) end++;
    to = end;
    if (clean.flat[to] !== ' ') break;
  }
  return to > from ? tidy(sliceOf(clean, from, to)) : null;
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
