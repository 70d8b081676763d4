import type { IsoDate } from './iso-date.js';
import type { Span } from './span.js';

/**
 * How a citation (dẫn chiếu) names its document: `numbered` prints the whole symbol; `listed` shares its number
 * or suffix with a neighbour ("số 18, 19-NQ/TW"); `alias` is a short form for a document named elsewhere
 * ("Nghị quyết 28"); `unnumbered` names a document that has no symbol ("Điều lệ Đảng").
 */
export const citationForms = ['numbered', 'listed', 'alias', 'unnumbered'] as const;
export type CitationForm = (typeof citationForms)[number];

/** Where in the citing document a citation stands; `basis` is the preamble of "Căn cứ …" paragraphs. */
export const citationSections = [
  'title',
  'basis',
  'opening',
  'body',
  'footnote',
  'recipients',
  'annex',
] as const;
export type CitationSection = (typeof citationSections)[number];

/** What the citing document does with the cited one at that place. */
export const citationRoles = [
  'implements',
  'basis',
  'directs',
  'reviews',
  'amends',
  'replaces',
  'prepares',
  'explains',
  'mentions',
] as const;
export type CitationRole = (typeof citationRoles)[number];

/** What a change clause (điều khoản sửa đổi, thay thế, bãi bỏ) does to the document it names. */
export const changeKinds = ['replaces', 'repeals', 'amends', 'corrects'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** A change clause as read from a text. */
export interface StatedChange {
  readonly kind: ChangeKind;
  /** `whole`, or the parts named, as printed: "khoản 2 Điều 5". */
  readonly scope: string;
  /** The day from which the change holds, when the clause says so. */
  readonly effectiveOn: IsoDate | null;
}

/** One thing read for another in a damaged text; offsets are into the original text. */
export interface Repair extends Span {
  /** What stands in the text. */
  readonly read: string;
  /** What it was taken for. */
  readonly as: string;
}

/** What a citation inside another citation's title says of the two: the outer one `relation` the inner one. */
export type TitleRelation = 'implements' | 'amends' | 'replaces' | 'repeals' | 'reviews' | 'mentions';

/** One mention of a document in a text, as extraction reads it: what it says, not yet what it means. */
export interface Citation extends Span {
  /** Exactly `text.slice(start, end)`. */
  readonly text: string;
  /** 1-based line in which it begins. */
  readonly line: number;
  /** 1-based page in which it begins, when the file has pages. */
  readonly page: number | null;
  /** Index into `ExtractedFile.documents` of the citing document. */
  readonly document: number;
  /** Canonical symbol (số, ký hiệu), scan errors repaired, leading zeros kept; null for an unnumbered document. */
  readonly symbol: string | null;
  /** Normalised name of an unnumbered document, else null. */
  readonly name: string | null;
  /** Type word printed with it, marks restored ("Nghị quyết"); null when none is printed. */
  readonly typeWord: string | null;
  readonly form: CitationForm;
  readonly section: CitationSection;
  readonly role: CitationRole;
  /** The date printed with this mention, as printed even if it is wrong. */
  readonly statedDate: IsoDate | null;
  /** The year of issue printed in place of the day: 2017 for "Nghị quyết số 18-NQ/TW năm 2017"; else null. */
  readonly statedYear: number | null;
  /** The issuing body printed with this mention, marks restored: "Ban Chấp hành Trung ương Đảng khóa XIII". */
  readonly statedIssuer: string | null;
  /** Congress term printed with this mention, as a Roman numeral: "XIII". */
  readonly statedTerm: string | null;
  /** The words of its subject that follow ("về …"), at most 200 code units, white space folded; else null. */
  readonly subject: string | null;
  /** Words of its sentence before an undated citation, at most 200 code units, white space folded; else null. */
  readonly leadIn: string | null;
  /** Index into `ExtractedFile.citations` of the citation in whose title this one stands. */
  readonly within: number | null;
  /** With `within`: what the outer document does to this one, as its title says. */
  readonly titleRelation: TitleRelation | null;
  readonly change: StatedChange | null;
  readonly repairs: readonly Repair[];
  /** Other symbols that a damaged text may mean, best first; empty when there is no doubt. */
  readonly candidates: readonly string[];
  /** 0 to 1: how sure the reading is. Below 0.5 it is shown, but no relation is built on it alone. */
  readonly confidence: number;
}

/** One document (văn bản) found in a text: its head, and where it stands. */
export interface ExtractedDocument extends Span {
  /** Null for a draft with a blank number, and where none is printed. */
  readonly symbol: string | null;
  /** Type in full: "Kế hoạch". */
  readonly type: string | null;
  /** Issuing body (cơ quan ban hành) as a reader would name it: "Tỉnh ủy Đồng Nai"; null where the text does not tell. */
  readonly issuer: string | null;
  /** The body printed above the issuing one in the head (cơ quan chủ quản, cấp trên): "Tỉnh ủy Đồng Nai" above a district's. */
  readonly superior: string | null;
  /** Place of issue or of the issuing body: "Đồng Nai". */
  readonly place: string | null;
  readonly system: 'party' | 'state' | null;
  readonly issuedOn: IsoDate | null;
  readonly title: string | null;
  readonly signer: string | null;
  readonly signerTitle: string | null;
  readonly recipients: readonly string[];
  /** Symbols or names of the documents that it is made to carry out, in reading order, each once. */
  readonly implements: readonly string[];
  /** Symbols or names that its preamble rests on, in reading order, each once. */
  readonly basis: readonly string[];
  /** Index into `ExtractedFile.documents` of the document to which this one is attached ("Kèm theo …"). */
  readonly attachedTo: number | null;
  /** The day from which it says that it takes effect, when it says so. */
  readonly effectiveOn: IsoDate | null;
  /** Security stamp (độ mật) printed on it. A document that bears one is never stored. */
  readonly secrecy: 'MẬT' | 'TỐI MẬT' | 'TUYỆT MẬT' | null;
}

/** Everything that extraction reads in one text. Citations are sorted by `start` and do not overlap. */
export interface Extraction {
  readonly documents: readonly ExtractedDocument[];
  readonly citations: readonly Citation[];
}
