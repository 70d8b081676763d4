/**
 * Version of the extractor, kept with everything it read: a higher one means that texts should be read again. Raise it
 * whenever the same text may give other citations, other heads, sections or roles; not for speed or structure.
 *
 * 2: symbols without hyphens, with points and with unit numbers; well printed codes that no table knows; dates shared by
 * pairs; heads printed in pieces; where an opening ends.
 *
 * 3: the year printed in place of a day; symbols with the body before the type; no citation of the document itself by its
 * page; laws, charters and congresses by their whole names; bodies that propose or order; changes only where the document
 * itself makes them; reports and faults that order nothing; preambles that break off.
 */
export const extractorVersion = '3';
