import { foldMarks } from '../../documents/fold.js';
import type { CleanText } from '../clean/clean-text.js';
import type { Line } from '../clean/lines.js';
import type { DocumentPlan } from '../layout/document-plan.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { PlaceBody } from '../tables/place-bodies.js';
import { issuerInOpening } from './issuer-in-opening.js';
import { centralCommittee, nameBody, nameUnder, systemOf } from './name-body.js';
import { placeNamed } from './place-named.js';
import { placeOfText } from './place-of-text.js';
import { readHeadBodies } from './read-head-bodies.js';
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
