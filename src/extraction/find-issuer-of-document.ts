import { foldMarks } from '../documents/fold.js';
import { type CleanText, isCapital, sliceOf } from './clean-text.js';
import type { DocumentPlan } from './document-plan.js';
import { align, isWordCode } from './fuzzy-match.js';
import type { Lexicon } from './lexicon.js';
import type { Line } from './lines.js';
import type { SignatureRead } from './read-head.js';
import { placeNamed, readHeadIssuer } from './read-head-issuer.js';
import { readIssuer, tidy } from './read-issuer.js';
import { type PlaceBody, placeBodies } from './tables/place-bodies.js';

/** Who issued a document, and where. */
export interface DocumentIssuer {
  readonly issuer: string | null;
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
  const own =
    readHeadIssuer(clean, lines, plan, lexicon) ??
    issuerInOpening(clean, plan, lexicon) ??
    signature.onBehalfOf;
  const headPlaceKnown = headPlace === null ? null : (placeNamed(headPlace, lexicon) ?? headPlace);
  if (own === null) return { issuer: null, place: headPlaceKnown, system: null };
  const folded = foldMarks(own);
  if (/^(?:ban chap hanh trung uong|bch trung uong)(?: dang)?/.test(folded)) {
    return { issuer: 'Ban Chấp hành Trung ương Đảng', place: headPlaceKnown, system: 'party' };
  }
  const body = placeBodyOf(folded);
  if (!body) return { issuer: canonicalName(own, lexicon), place: headPlaceKnown, system: systemOf(folded) };
  const said = folded.slice(body.length).trim();
  const printed =
    said === '' ? null : (placeNamed(said, lexicon) ?? tidy(own.slice(own.length - said.length)));
  const place = printed ?? headPlaceKnown ?? placeOfText(clean, plan, lexicon, body.body);
  if (place === null) return { issuer: null, place: null, system: body.body.system };
  return {
    issuer: `${body.body.name} ${inTitleCase(place)}`,
    place: inTitleCase(place),
    system: body.body.system,
  };
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
  const to = plan.annexFrom;
  const count = (at: number, weight: number): void => {
    if (!isCapital(clean, at)) return;
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
    for (let at = flat.indexOf(cue, plan.from); at >= 0 && at < to; at = flat.indexOf(cue, at + 1)) {
      if (at === 0 || !isWordCode(flat.charCodeAt(at - 1))) count(at + cue.length, weight);
    }
  }
  const best = [...counts.entries()].sort((a, b) => b[1] - a[1])[0];
  return best?.[0] ?? null;
}

function capitalWords(clean: CleanText, from: number): string | null {
  let to = from;
  for (let words = 0; words < 2; words++) {
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
  if (printed !== printed.toUpperCase()) return printed;
  const name = printed.charAt(0) + printed.slice(1).toLowerCase();
  if (folded.length !== name.length) return name;
  const place = lexicon.places.find((one) => folded.endsWith(` ${one.folded}`));
  return place ? name.slice(0, -place.name.length) + place.name : name;
}
