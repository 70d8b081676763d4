import { foldMarks } from '../../documents/fold.js';
import type { CleanText } from '../clean/clean-text.js';
import type { Line } from '../clean/lines.js';
import type { DocumentPlan } from '../layout/document-plan.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { PlaceBody } from '../tables/place-bodies.js';
import { bodyBelowTitle } from './body-below-title.js';
import { withItsPlace } from './body-with-place.js';
import { whoEnacts } from './central-enacting.js';
import { labelledIssuer } from './data-table.js';
import { issuerInOpening } from './issuer-in-opening.js';
import { issuerInTitle } from './issuer-in-title.js';
import { centralCommittee, massOrganisation, nameBody, nameUnder, systemOf } from './name-body.js';
import { namedInTitle } from './named-in-title.js';
import { placeNamed, provinceOf } from './place-named.js';
import { placeOfText } from './place-of-text.js';
import { readHeadBodies } from './read-head-bodies.js';
import type { SignatureRead } from './read-signature.js';
import { withUnitsName } from './unit-named-in-text.js';

/** Who issued a document, and where. */
export interface DocumentIssuer {
  readonly issuer: string | null;
  /** The body printed above it in the head (cơ quan chủ quản, cấp trên). */
  readonly superior: string | null;
  readonly place: string | null;
  readonly system: 'party' | 'state' | null;
}

/**
 * Finds who issued a document: the head's left column, else its title or the line below that, else who is said to issue
 * it in the opening, else for whom it is signed, else a page's table of data; with the place from the head's date, the opening, or the place that the text names as its own.
 */
export function findIssuer(
  clean: CleanText,
  lines: readonly Line[],
  plan: DocumentPlan,
  lexicon: Lexicon,
  headPlace: string | null,
  signature: SignatureRead,
): DocumentIssuer {
  const heads = jointly(plan, readHeadBodies(clean, lines, plan, lexicon));
  const last = heads[heads.length - 1];
  const printed =
    last && (withItsPlace(clean, lines, plan, last, headPlace) ?? withUnitsName(clean, plan, last));
  const titled = printed === undefined || plan.typeTo !== null ? issuerInTitle(clean, plan, lexicon) : null;
  const below = bodyBelowTitle(clean, lines, plan);
  const own =
    titled ??
    (last !== undefined && below !== null && isCutOff(last, below) ? below : printed) ??
    below ??
    issuerInOpening(clean, plan, lexicon) ??
    namedInTitle(clean, plan, signature.onBehalfOf) ??
    labelledIssuer(clean, lines, plan);
  const placeOfHead = headPlace === null ? null : (placeNamed(headPlace, lexicon) ?? headPlace);
  if (own === null) return { issuer: null, superior: null, place: placeOfHead, system: null };
  const above = printed === undefined ? undefined : heads[heads.length - 2];
  const superior = above === undefined ? null : nameBody(above, lexicon, () => null);
  const toPlace = (body: PlaceBody): string | null =>
    (superior?.level !== null && foldMarks(superior?.level ?? '') === body.level ? superior?.place : null) ??
    placeAtLevel(placeOfHead, body, lexicon) ??
    placeOfText(clean, plan, lexicon, body);
  const folded = foldMarks(own);
  const ofUnion = centreOfUnion(folded, foldMarks([...heads, signature.onBehalfOf ?? ''].join(' ')));
  if (ofUnion !== null) return { issuer: ofUnion, superior: null, place: placeOfHead, system: 'party' };
  const isOfOrganisation = superior !== null && massOrganisation.test(superior.name ?? '');
  if (centralCommittee.test(folded) && !isOfOrganisation) {
    const signed =
      /^(?:bo chinh tri|ban bi thu)/.exec(foldMarks(signature.onBehalfOf ?? ''))?.[0] ??
      (signature.onBehalfOf === null ? whoEnacts(clean, plan) : null);
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
    // A page's title may leave the place to its reader: "Nghị quyết của Ban Chấp hành Đảng bộ tỉnh về …".
    issuer: named.name ?? titled,
    superior: superior?.name ?? null,
    place: named.place ?? (named.ofPlace ? null : placeOfHead),
    system: named.system,
  };
}

/**
 * The organ of the Youth Union's centre (Trung ương Đoàn) that acts under the head of its committee: as with the Party, who
 * signs tells which. Null for any other body. `said`: all bodies of the head, and for whom it is signed.
 */
function centreOfUnion(own: string, said: string): string | null {
  if (!/^(?:ban chap hanh|bch|ban bi thu|ban thuong vu)?(?: ?trung uong)?(?: doan\b|$)/.test(own))
    return null;
  if (!/trung uong doan/.test(said)) return null;
  const organ = /\bban (?:bi thu|thuong vu)\b/.exec(said)?.[0];
  const name = organ === 'ban bi thu' ? 'Ban Bí thư' : organ ? 'Ban Thường vụ' : 'Ban Chấp hành';
  return `${name} Trung ương Đoàn TNCS Hồ Chí Minh`;
}

/** "ỦY BAN THƯỜNG VỤ" in a cell that a copy cut short, "ỦY BAN THƯỜNG VỤ QUỐC HỘI" below the title. */
const isCutOff = (head: string, below: string): boolean =>
  /^uy ban thuong vu$/.test(foldMarks(head)) && foldMarks(below).startsWith(`${foldMarks(head)} `);

/** Bodies of the centre in the head of a joint document (văn bản liên tịch) stand side by side, none above another. */
const jointly = (plan: DocumentPlan, heads: string[]): string[] =>
  /liên tịch/iu.test(plan.type ?? '') &&
  heads.length > 1 &&
  heads.every((head) => central.test(foldMarks(head)))
    ? [heads.join(' - ')]
    : heads;

const central =
  /^(?:bo |chinh phu|(?:toa an|vien kiem sat) nhan dan toi cao|thanh tra chinh phu|ngan hang nha nuoc|uy ban trung uong |uy ban dan toc|kiem toan nha nuoc|ban to chuc|tong lien doan|trung uong (?:hoi|doan))/;

/** The place of a body by where its document was signed: a province's is signed in its capital, "Việt Trì". */
function placeAtLevel(placeOfHead: string | null, body: PlaceBody, lexicon: Lexicon): string | null {
  return placeOfHead === null || body.level !== 'tinh' ? placeOfHead : provinceOf(placeOfHead, lexicon);
}
