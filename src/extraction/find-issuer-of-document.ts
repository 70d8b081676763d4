import { foldMarks } from '../documents/fold.js';
import { type CleanText, isCapital, sliceOf } from './clean-text.js';
import type { DocumentPlan } from './document-plan.js';
import { align, isWordCode } from './fuzzy-match.js';
import type { Lexicon } from './lexicon.js';
import { isInCapitals, type Line, lineText } from './lines.js';
import type { SignatureRead } from './read-head.js';
import { readIssuer, tidy } from './read-issuer.js';
import { mottoLines, nationalMottos } from './tables/headings.js';

/** Who issued a document, and where. */
export interface DocumentIssuer {
  readonly issuer: string | null;
  readonly place: string | null;
  readonly system: 'party' | 'state' | null;
}

/** Bodies that a place has one of: their names need the place to say who is meant. */
const placeBodies: readonly (readonly [
  folded: string,
  name: string,
  joint: string,
  system: 'party' | 'state',
])[] = [
  ['ban chap hanh dang bo tinh', 'Tỉnh ủy', ' ', 'party'],
  ['ban thuong vu tinh uy', 'Ban Thường vụ Tỉnh ủy', ' ', 'party'],
  ['tinh uy', 'Tỉnh ủy', ' ', 'party'],
  ['ban thuong vu thanh uy', 'Ban Thường vụ Thành ủy', ' ', 'party'],
  ['thanh uy', 'Thành ủy', ' ', 'party'],
  ['ban thuong vu huyen uy', 'Ban Thường vụ Huyện ủy', ' ', 'party'],
  ['huyen uy', 'Huyện ủy', ' ', 'party'],
  ['quan uy', 'Quận ủy', ' ', 'party'],
  ['thi uy', 'Thị ủy', ' ', 'party'],
  ['uy ban nhan dan tinh', 'Ủy ban nhân dân tỉnh', ' ', 'state'],
  ['uy ban nhan dan thanh pho', 'Ủy ban nhân dân thành phố', ' ', 'state'],
  ['hoi dong nhan dan tinh', 'Hội đồng nhân dân tỉnh', ' ', 'state'],
  ['hoi dong nhan dan thanh pho', 'Hội đồng nhân dân thành phố', ' ', 'state'],
];

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
    issuerInHead(clean, lines, plan, lexicon) ??
    issuerInOpening(clean, plan, lexicon) ??
    signature.onBehalfOf;
  const headPlaceKnown = headPlace === null ? null : (placeNamed(foldMarks(headPlace), lexicon) ?? headPlace);
  if (own === null) return { issuer: null, place: headPlaceKnown, system: null };
  const folded = foldMarks(own);
  if (/^ban chap hanh trung uong/.test(folded))
    return { issuer: 'Ban Chấp hành Trung ương Đảng', place: headPlaceKnown, system: 'party' };
  for (const [start, name, joint, system] of placeBodies) {
    const at = folded.startsWith(start) ? { at: start.length } : align(folded, 0, start, 1, start.length / 6);
    if (!at) continue;
    const said = folded.slice(at.at).trim();
    const place =
      (said === '' ? null : (placeNamed(said, lexicon) ?? tidy(own.slice(own.length - said.length)))) ??
      headPlaceKnown ??
      placeOfText(clean, plan, lexicon, name);
    return {
      issuer: place === null ? null : name + joint + inTitleCase(place),
      place: place === null ? null : inTitleCase(place),
      system,
    };
  }
  return { issuer: canonicalName(own, lexicon), place: headPlaceKnown, system: systemOf(folded) };
}

function systemOf(folded: string): 'party' | 'state' {
  return /dang|trung uong|bo chinh tri|ban bi thu|ban (?:to chuc|tuyen giao|noi chinh|dan van)|uy ban kiem tra| uy$|uy /.test(
    folded,
  ) && !/^(?:uy ban nhan dan|bo |so )/.test(folded)
    ? 'party'
    : 'state';
}

function issuerInHead(
  clean: CleanText,
  lines: readonly Line[],
  plan: DocumentPlan,
  lexicon: Lexicon,
): string | null {
  const parts: string[] = [];
  const last = plan.typeLine ?? Math.min(plan.last, plan.first + 8);
  for (let i = plan.first; i < last; i++) {
    const line = lines[i];
    if (!line || line.to - line.from > 110) continue;
    const text = withoutMotto(lineText(clean, line));
    if (
      text.length < 4 ||
      !isInCapitals(clean, line) ||
      /^(?:so|s6|56)[\s:]/.test(text) ||
      /^(?:khan|hoa toc|mat|toi mat|du thao|phu luc)/.test(text)
    ) {
      if (parts.length > 0 && text.length > 3) break;
      continue;
    }
    const at = line.from + lineText(clean, line).indexOf(text);
    parts.push(tidy(sliceOf(clean, at, at + text.length)));
    if (parts.length === 3) break;
  }
  if (parts.length === 0) return null;
  return lowestBody(parts, lexicon);
}

/** A head prints the superior body above the issuing one; a name may go on over two lines. */
function lowestBody(parts: readonly string[], lexicon: Lexicon): string {
  const [first = '', second, third] = parts;
  if (second === undefined) return first;
  const joined = `${first} ${second}`;
  const starts =
    /^(?:uy ban|hoi dong|so |ban |van phong|cuc |tong cuc|chi cuc|bo |dang uy|tinh uy|thanh uy|huyen uy|truong|trung tam|doan|thanh tra|tinh doan)/;
  if (!starts.test(foldMarks(second))) return joined;
  if (
    /^(?:uy ban nhan dan|hoi dong nhan dan)/.test(foldMarks(second)) &&
    third !== undefined &&
    placeNamed(foldMarks(third), lexicon)
  )
    return `${second} ${third}`;
  return second;
}

function withoutMotto(text: string): string {
  let rest = text;
  for (const motto of [...nationalMottos, ...mottoLines]) rest = rest.replace(motto, ' ');
  // The motto of a scan: what follows the body's name in the same line.
  const at = rest.search(/[dp]ang cong san|cong ho[a0] xa hoi/);
  if (at >= 0) rest = rest.slice(0, at);
  return rest.trim();
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

function placeNamed(folded: string, lexicon: Lexicon): string | null {
  const plain = folded
    .replace(/[–-]/g, '-')
    .replace(/^(?:tinh|thanh pho|tp\.?) /, '')
    .replace(/[^a-z -]/g, '')
    .trim();
  for (const place of lexicon.facts.places)
    if (foldMarks(place.name).replace(/[–-]/g, '-') === plain) return place.name;
  if (plain.length < 5) return null;
  let best: { name: string; cost: number } | null = null;
  for (const place of lexicon.facts.places) {
    const name = foldMarks(place.name).replace(/[–-]/g, '-');
    const found = align(plain, 0, name, 1, name.length / 6);
    if (found && found.at >= plain.length - 1 && (!best || found.cost < best.cost))
      best = { name: place.name, cost: found.cost };
  }
  return best?.name ?? null;
}

/** The place that the text names most often behind the words for its own level: "tỉnh Bình Thuận", "thành phố Vũng Tàu". */
function placeOfText(clean: CleanText, plan: DocumentPlan, lexicon: Lexicon, body: string): string | null {
  const { flat } = clean;
  const level = /Thành ủy|thành phố/.test(body)
    ? 'thanh pho'
    : /Huyện/.test(body)
      ? 'huyen'
      : /Quận/.test(body)
        ? 'quan'
        : /Thị/.test(body)
          ? 'thi xa'
          : 'tinh';
  const counts = new Map<string, number>();
  const to = plan.annexFrom;
  const count = (at: number, weight: number): void => {
    if (!isCapital(clean, at)) return;
    const known = lexicon.facts.places.find((place) => {
      const name = foldMarks(place.name).replace(/[–-]/g, '-');
      return flat.startsWith(name, at) && !isWordCode(flat.charCodeAt(at + name.length));
    });
    const name = known?.name ?? (level === 'tinh' ? null : capitalWords(clean, at));
    if (name !== null) counts.set(name, (counts.get(name) ?? 0) + weight);
  };
  for (const [cue, weight] of [
    [`${level} `, 2],
    [`${foldMarks(body)} `, 3],
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
  for (const body of lexicon.facts.bodies)
    for (const name of body.names) if (foldMarks(name) === folded) return name;
  if (printed !== printed.toUpperCase()) return printed;
  let name = printed.charAt(0) + printed.slice(1).toLowerCase();
  for (const place of lexicon.facts.places) {
    const at = foldMarks(name).indexOf(` ${foldMarks(place.name)}`);
    if (at >= 0 && foldMarks(name).length === name.length)
      name = `${name.slice(0, at + 1)}${place.name}${name.slice(at + 1 + place.name.length)}`;
  }
  return name;
}
