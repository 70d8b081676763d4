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
 *
 * 4: grounds listed as a first part; preambles below heads without a type, with full stops, in consolidated texts and bad
 * scans; bodies behind quoted titles and before accounts of what they did; codes of the Party's committees; units behind
 * spaced hyphens, terms set apart, two bodies before a type; no short form of another number; what is told, taught or
 * listed and orders nothing.
 *
 * 5: points run together in one paragraph; what was told or done by a document and orders nothing; parts that are headed and
 * told on one line; what plans of review look into; "số" that a scan made digits of; titles before numbers; bodies of listed
 * series; symbols behind doubled hyphens and strokes, old codes BT and CT, no names of pages and files; what decisions are
 * issued with, forms, decisions without a letterhead; parts and lists replaced; bodies that approve or publish, joint
 * ministries.
 *
 * 6: lists and rows of annexes that say what is done with their members; findings and reviews told apart from orders;
 * cues that a scan damaged; letterheads on one line, signers behind ranks and beside recipients, organs of mass
 * organisations; slashes and letters of types that a scan read as others; short forms in small letters and with a year.
 *
 * 7: published lists of ended documents; what is said behind a document (given up, no longer applied, contrary rules
 * ended); findings and rules told apart from orders; minutes, letters and notes that no blank line parts; offices of
 * districts, committees of communes and wards, Party committees of companies; congresses, plans, treaties and drafts by
 * name; dust, doubled hyphens and lost bars that a scan leaves in a citation; numbers grown together with a type word.
 */
export const extractorVersion = '7';
