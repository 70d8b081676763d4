import { foldMarks } from '../../documents/fold.js';
import type { Facts } from '../../facts/fact-types.js';
import {
  earlyOrganCodes,
  furtherPartyCodes,
  furtherStateCodes,
  officeCodes,
  partyOrganCodes,
} from '../tables/issuing-codes.js';
import type { Abbreviation } from './type-words.js';

/** An issuing code, and whether its symbols always read number-type/body, even where they are printed turned round. */
export interface IssuingCode extends Abbreviation {
  readonly party: boolean;
  /** Whether it is meant only where it is printed so, and no other letters are a damaged form of it. */
  readonly onlyAsPrinted?: boolean;
}

/** The issuing codes of `facts` and of the tables, by their folded form. */
export function codesFrom(facts: Facts): Map<string, IssuingCode> {
  const codes = new Map<string, IssuingCode>();
  const add = (printed: string, party: boolean): void => {
    const folded = foldMarks(printed);
    if (/^[a-z&]{2,12}$/.test(folded) && !codes.has(folded)) codes.set(folded, { printed, folded, party });
  };
  for (const code of [...furtherPartyCodes, ...partyOrganCodes]) add(code, true);
  for (const code of [...furtherStateCodes, ...earlyOrganCodes]) add(code, false);
  for (const body of facts.bodies) {
    for (const code of [body.code, ...body.variants].flatMap((printed) => printed.split(/[, ]+/))) {
      if (/^\p{Lu}[\p{L}&]*$/u.test(code)) add(code, false);
    }
  }
  for (const printed of officeCodes) {
    const folded = foldMarks(printed);
    if (!codes.has(folded)) codes.set(folded, { printed, folded, party: false, onlyAsPrinted: true });
  }
  return codes;
}
