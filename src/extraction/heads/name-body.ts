import { foldMarks } from '../../documents/fold.js';
import { remembering } from '../../documents/remembering.js';
import { isWordCode } from '../clean/codes.js';
import { tidy } from '../clean/printed.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { align, beginsAlike } from '../matching/align.js';
import { isSyllable } from '../matching/syllable.js';
import {
  bodyAbbreviations,
  bodyWithoutPlace,
  committeeOrgans,
  jointBodyStarts,
  type PlaceBody,
  partyWords,
  placeBodies,
  underLevel,
} from '../tables/place-bodies.js';
import { canonicalName, inTitleCase } from './canonical-name.js';
import { placeNamed } from './place-named.js';

/** The heads of one office print the same again and again. */
const mostBodies = 2000;

/** The Party's Central Committee as heads print it; the mass organisations (đoàn thể) have committees of their own. */
export const centralCommittee =
  /^(?:ban chap hanh trung uong|bch trung uong)(?! (?:doan|hoi|lien (?:hiep|doan)|cong doan|mat tran)\b)(?: dang)?/;

/** The associations and unions whose organs print their name above their own. */
export const massOrganisation =
  /^(?:Trung ương )?(?:Hội (?!đồng)|Liên đoàn |Tổng Liên đoàn |Liên hiệp |Đoàn )/iu;

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
  const full = inFull(printed);
  const [last = full, ...others] = full.split(jointBodies).reverse();
  const named = nameOneBody(last, lexicon, toPlace);
  if (others.length === 0 || named.name === null) return named;
  const names = others.reverse().map((other) => canonicalName(other, lexicon));
  return { ...named, name: [...names, named.name].join(' - ') };
}

/** Between the names of bodies that issue a document together (liên tịch): "BỘ Y TẾ - BỘ TÀI CHÍNH". */
const jointBodies = new RegExp(` ?[-–] ?(?=(?:${jointBodyStarts.join('|')}) )`, 'iu');

function nameOneBody(
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
    const system = systemOf(folded);
    const level = levelAtEnd.exec(name)?.[0] ?? null;
    // "ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH": the place is told elsewhere.
    const place = level === null ? null : toPlace({ name, heads: [], system, level: foldMarks(level) });
    return { name: place === null ? name : `${name} ${place}`, place, ofPlace: false, level: null, system };
  }
  const { body } = found;
  const rest = folded.slice(found.length).trim();
  const said =
    rest === '' || term.test(rest)
      ? null
      : (placeNamed(rest, lexicon) ?? tidy(printed.slice(printed.length - rest.length)));
  const place = said ?? toPlace(body);
  const level = levelAtEnd.exec(body.name)?.[0] ?? null;
  if (place === null) return { name: null, place, ofPlace: true, level, system: body.system };
  const inPlace = inTitleCase(place);
  return { name: `${body.name} ${inPlace}`, place: inPlace, ofPlace: true, level, system: body.system };
}

const levelAtEnd = /(?:tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu)$/;

/** "BAN CHẤP HÀNH ĐẢNG BỘ TỈNH (KHÓA XIV)" names no place. */
const term = /^\(?(?:khoa|nhiem ky) [ivx\d]/;

/** Words printed short in capitals, in full: "UBND - HĐND" → "ỦY BAN NHÂN DÂN - HỘI ĐỒNG NHÂN DÂN". */
const inFull = remembering(
  (printed) =>
    printed.replace(
      /[\p{Lu}.]{2,}/gu,
      (word) => bodyAbbreviations.get(foldMarks(word))?.toUpperCase() ?? word,
    ),
  mostBodies,
);

const organsByFoldedName: ReadonlyMap<string, string> = new Map(
  committeeOrgans.map((name) => [foldMarks(name), name]),
);

/** A body that needs the one above it for its name: "Ban Tuyên giáo" of a Tỉnh ủy, "Sở Nội vụ" of a tỉnh. */
export function nameUnder(printed: string, above: NamedBody, lexicon: Lexicon): string | null {
  if (above.name === null) return null;
  const folded = foldMarks(printed);
  const ofCommittee = organsByFoldedName.get(folded);
  if (ofCommittee !== undefined) {
    if (/^Ban Chấp hành Trung ương(?: Đảng)?$/u.test(above.name))
      return usualName(`${ofCommittee} Trung ương`, lexicon);
    return above.ofPlace ? `${ofCommittee} ${above.name}` : null;
  }
  // "VĂN PHÒNG HUYỆN ỦY" below "HUYỆN ỦY ĐỒNG MÂY"
  const ofThis = / (?:tinh|thanh|huyen|quan|thi) uy$/.exec(folded);
  const itsOrgan = ofThis ? organsByFoldedName.get(folded.slice(0, ofThis.index)) : undefined;
  if (ofThis && itsOrgan !== undefined && above.ofPlace && foldMarks(above.name).startsWith(ofThis[0].trim()))
    return `${itsOrgan} ${above.name}`;
  // "HỘI NÔNG DÂN VIỆT NAM ⏎ BAN CHẤP HÀNH TỈNH SƠN BÌNH"
  const branch =
    /^(?:ban chap hanh|bch|ban thuong vu) (?=(?:tinh|thanh pho|tp\.?|huyen|quan|thi xa|thi tran|xa|phuong|dac khu) )/.exec(
      folded,
    );
  const organ =
    /^(?:doan chu tich|ban (?:thuong vu|chap hanh|bi thu|thuong truc)|bch|btv)(?: trung uong)?$/.test(folded);
  if (organ && massOrganisation.test(above.name)) return `${canonicalName(printed, lexicon)} ${above.name}`;
  if (branch && massOrganisation.test(above.name)) {
    const level = canonicalName(printed.slice(branch[0].length), lexicon);
    const organisation = /^Đoàn /u.test(above.name)
      ? 'Ban Chấp hành Đoàn'
      : above.name.replace(/ việt nam$/iu, '');
    return `${organisation} ${level.charAt(0).toLowerCase()}${level.slice(1)}`;
  }
  const province = /^cong doan nganh /.test(folded)
    ? foldMarks(above.name).search(/ (?:tinh|thanh pho) /)
    : -1;
  if (province > 0) return `${canonicalName(printed, lexicon)}${above.name.slice(province)}`;
  // The Front's committee has a standing board that signs for it.
  if (folded === 'ban thuong truc' && /\b(?:MTTQ|Mặt trận Tổ quốc)\b/u.test(above.name))
    return `Ban Thường trực ${above.name}`;
  if (!above.ofPlace || above.level === null || !underLevel.test(folded)) return null;
  const name = canonicalName(printed, lexicon);
  return folded.includes(` ${foldMarks(above.level)}`)
    ? `${name} ${above.place}`
    : `${name} ${above.level} ${above.place}`;
}

/** "Văn phòng Trung ương" is the "Văn phòng Trung ương Đảng" of the curated table. */
const usualName = (name: string, lexicon: Lexicon): string =>
  lexicon.bodyNames.get(foldMarks(name)) ?? lexicon.bodyNames.get(`${foldMarks(name)} dang`) ?? name;

interface BodyHead {
  readonly body: PlaceBody;
  readonly head: string;
}

/** Longest first, so that the first that fits is the one that says most. */
const bodyHeads: readonly BodyHead[] = placeBodies
  .flatMap((body) => body.heads.map((head) => ({ body, head })))
  .sort((a, b) => b.head.length - a.head.length);

/** The body of a place that `folded` begins with, a letter in eight damaged at most, and how much of it names the body. */
const placeBodyOf = remembering((folded): { body: PlaceBody; length: number } | null => {
  const exact = bodyHeads.find(
    ({ head }) => folded.startsWith(head) && !isWordCode(folded.charCodeAt(head.length)),
  );
  return exact ? { body: exact.body, length: exact.head.length } : damagedPlaceBody(folded);
}, mostBodies);

function damagedPlaceBody(folded: string): { body: PlaceBody; length: number } | null {
  let best: { body: PlaceBody; length: number; cost: number } | null = null;
  // No letter is wrong where the level was left out: "HỘI ĐỒNG NHÂN DÂN".
  if (bodyWithoutPlace.test(folded)) return null;
  for (const { body, head } of bodyHeads) {
    const found = beginsAlike(folded, 0, head) ? align(folded, 0, head, 1, head.length / 8) : null;
    // "ĐẢNG ỦY" is no damaged "QUẬN ỦY": words that a text can print name another kind of body.
    if (found && found.cost > head.length / 20 && isSound(folded.slice(0, found.at))) continue;
    if (found && (!best || found.cost < best.cost)) best = { body, length: found.at, cost: found.cost };
  }
  return best;
}

/** Whether each word can be printed as it stands. */
const isSound = (folded: string): boolean =>
  folded.split(/[^a-z0-9]+/).every((word) => word === '' || isSyllable(word));

/** Whether a body is of the Party or the State, by the words of its name. */
export const systemOf = (folded: string): 'party' | 'state' => (partyWords.test(folded) ? 'party' : 'state');
