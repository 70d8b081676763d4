/**
 * Version of the extractor, kept with everything it read: a higher one means that texts should be read again. Raise it
 * whenever the same text may give other citations, other heads, sections or roles; not for speed or structure.
 *
 * 2: symbols without hyphens, with points and with unit numbers; well printed codes that no table knows; dates shared by
 * pairs; heads printed in pieces; where an opening ends.
 */
export const extractorVersion = '2';
