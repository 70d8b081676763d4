import type { CitationRole, StatedChange, TitleRelation } from '../documents/citation.js';
import type { DocumentId } from '../documents/document-id.js';
import type { IsoDate } from '../documents/iso-date.js';
import type { Sha256 } from '../documents/source.js';
import type { Provenance } from '../facts/fact-types.js';
import type { Anomaly, RelationInTime } from './anomalies.js';

/**
 * Where documents may be confused: one series (mã cơ quan + nơi) and one symbol, as `tw|28-nq`, or one name, as
 * `name|dieu-le-dang`, or one held text without either, as `text|<sha256>:<index>`. All that is said of the documents
 * in one cluster is weighed together; nothing outside it matters.
 */
export type ClusterKey = string;

/** Where a statement stands in a file: the file, and the citation's or document's index in its extraction. */
export interface Witness {
  readonly source: Sha256;
  readonly kind: 'citation' | 'holding';
  readonly index: number;
}

/** Who says something: a place in a text, or the curated registry through one of its documents. */
export type Speaker = Witness | { readonly kind: 'registry'; readonly id: DocumentId };

/**
 * How a claim knows the date or the term that it gives: printed with the mention; the registry's day in the year that is
 * printed; given with the same symbol
 * elsewhere in the same document; the one that fits all of a list read in one breath ("số 18, 19-NQ/TW … sắp xếp tổ
 * chức bộ máy"); or the curated meaning of a name ("Nghị quyết Trung ương 4 khóa XII").
 */
export type Grounds = 'print' | 'year' | 'same-document' | 'list' | 'name';

/**
 * What is said of one document (điều được nói), without who says it. Many mentions make the same claim: a cluster of
 * 20,000 citations holds few claims. Everything that identity needs stands here, nothing else does.
 */
export interface Claim {
  readonly cluster: ClusterKey;
  /** Whose word it is: a document's own head weighs most, then the registry, then what others cite. */
  readonly voice: 'holding' | 'registry' | 'citation';
  /** `tw`, `tu.dong-nai`; null for a document known by name or text only. */
  readonly series: string | null;
  readonly symbol: string | null;
  readonly name: string | null;
  /** Key of the DocumentTypeFact that the printed type word means; null when no word is printed or none is known. */
  readonly type: string | null;
  readonly issuedOn: IsoDate | null;
  /** Congress term (Roman numeral), for a local committee its own ordinal. */
  readonly term: string | null;
  /** How `issuedOn` or, without it, `term` is known. Null when neither is. */
  readonly grounds: Grounds | null;
  readonly issuer: string | null;
  /** The title, or the words of the subject that follow the citation. */
  readonly title: string | null;
  /** Words before an undated citation without a subject: they may tell what it is about. Else null. */
  readonly around: string | null;
  /** It cannot be younger: day of issue of the citing document, kept only where the claim itself has no date. */
  readonly notAfter: IsoDate | null;
  /** It cannot be older: the latest day that a held, undated text cites. Else null. */
  readonly notBefore: IsoDate | null;
  /** Id that the curated facts give; null for what texts say. */
  readonly id: DocumentId | null;
  /** True when the symbol was read with less than even confidence: such a claim never makes a document. */
  readonly doubtful: boolean;
}

/** One claim with the one who makes it. */
export interface Statement {
  readonly from: Speaker;
  readonly claim: Claim;
}

/** A claim with its weight: what {@link Claim | claims} of one cluster come to when counted. */
export interface WeighedClaim {
  readonly claim: Claim;
  /** Number of different files that say so; 1 for the registry. A file that says it ten times counts once. */
  readonly sources: number;
  /** Who says so, in order; at most {@link witnessLimit}. */
  readonly witnesses: readonly Speaker[];
}

/** So many witnesses are named for one claim or conflict; the count tells of the rest. */
export const witnessLimit = 50;

/** Everything that one file says, in the order of its extraction. */
export interface SourceStatements {
  readonly source: Sha256;
  /** One for each document found in the file. */
  readonly holdings: readonly Statement[];
  /** One for each citation; null where it names nothing that could be looked for. */
  readonly citations: readonly (Statement | null)[];
}

/** A conflicting statement about an identity (mâu thuẫn): kept, shown, never averaged away. */
export interface Conflict {
  readonly field: 'issuedOn' | 'issuer' | 'type';
  /** What these witnesses say, against what the identity holds. */
  readonly value: string;
  readonly witnesses: readonly Speaker[];
}

/** One document as identified from everything said in its cluster. */
export interface Identity {
  readonly id: DocumentId;
  /** Every other id that means this document and no other: they keep answering. Sorted. */
  readonly formerIds: readonly DocumentId[];
  /** Ids that once may have meant this document and now mean any of several: a choice must be shown. Sorted. */
  readonly sharedIds: readonly DocumentId[];
  readonly cluster: ClusterKey;
  readonly symbol: string | null;
  readonly name: string | null;
  /** Key of its DocumentTypeFact. */
  readonly type: string | null;
  /** Series: `tw`, `tu.dong-nai`, `ubnd.ba-ria-vung-tau`; null for one known by name only. */
  readonly series: string | null;
  /** Numbering period (kỳ đánh số), `khoa-xiii` or `2023`; null when nothing tells. */
  readonly period: string | null;
  readonly issuedOn: IsoDate | null;
  readonly issuedOnFrom: 'text' | 'registry' | 'citations' | null;
  /** Bounds of an undated document: what its own text and those who cite it leave possible. */
  readonly notBefore: IsoDate | null;
  readonly issuer: string | null;
  readonly title: string | null;
  /** Id of its entry in the curated facts, registry or named version; null when it has none. */
  readonly factId: DocumentId | null;
  readonly conflicts: readonly Conflict[];
}

/**
 * What one claim means. `ambiguous` lists the documents that it may mean, likeliest first; the list is empty only for
 * a doubtful reading that fits nothing known.
 */
export type Assignment =
  | {
      readonly kind: 'resolved';
      readonly id: DocumentId;
      /** How sure the rule is, 0 to 1. How sure the reading is stands with the citation. */
      readonly confidence: number;
      readonly rule: AssignmentRule;
    }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly DocumentId[] };

/** The rules that decide which document is meant, in the order in which they are tried. */
export const assignmentRules = [
  'own-text',
  'stated-date',
  'stated-year',
  'same-document',
  'stated-term',
  'list',
  'name',
  'subject',
  'only-known',
  'undated-stub',
] as const;
export type AssignmentRule = (typeof assignmentRules)[number];

/** A relation between two documents, with everything that says so. */
export interface Relation {
  readonly kind: RelationKind;
  readonly from: DocumentId;
  readonly to: DocumentId;
  /** Roles of the citations behind it, sorted. */
  readonly roles: readonly CitationRole[];
  /** Never empty; citations in reading order, then what the registry says. */
  readonly evidence: readonly Evidence[];
}

export const relationKinds = [
  'CITES',
  'BASED_ON',
  'IMPLEMENTS',
  'AMENDS',
  'REPLACES',
  'REPEALS',
  'REVIEWS',
  'ATTACHED_TO',
] as const;
export type RelationKind = (typeof relationKinds)[number];

/** Which reading of a text makes a relation: see {@link relationRules} for what each means. */
export type RelationRule =
  | 'mention'
  | 'role'
  | 'change-clause'
  | 'title-change'
  | 'title-of-cited'
  | 'attachment'
  | 'registry'
  | 'editor';

/** One piece of evidence for a relation: a citation that says it, first or second hand, or a curated fact. */
export type Evidence =
  | {
      readonly kind: 'citation';
      readonly witness: Witness;
      /** True when the witness is a third document naming both ("25-CTr/TU … thực hiện Nghị quyết số 28-NQ/TW"). */
      readonly secondHand: boolean;
      readonly rule: RelationRule;
      readonly extractorVersion: string;
      /** 0 to 1: the reading's confidence times the assignment's. */
      readonly confidence: number;
      readonly change: StatedChange | null;
      readonly titleRelation: TitleRelation | null;
    }
  | {
      /** The head of a document says so: "(Kèm theo Quyết định số …)". */
      readonly kind: 'holding';
      readonly witness: Witness;
      readonly rule: RelationRule;
      readonly extractorVersion: string;
    }
  | {
      readonly kind: 'registry';
      readonly rule: RelationRule;
      readonly effectiveOn: IsoDate | null;
      /** The parts concerned; null for the whole. */
      readonly parts: string | null;
      /** True when the rest of the target stands. */
      readonly partial: boolean;
      readonly provenance: Provenance;
    };

/** What a set of sources and the curated facts come to. */
export interface Resolution {
  /** Sorted by id. */
  readonly identities: readonly Identity[];
  /** By file, then in the order of the file's documents and citations. */
  readonly sources: ReadonlyMap<Sha256, SourceMeaning>;
  /** Sorted by from, kind and to. */
  readonly relations: readonly Relation[];
  readonly anomalies: readonly Anomaly<RelationInTime & Relation>[];
}

/** What one file holds and what its citations mean. */
export interface SourceMeaning {
  /** Id of each document in the file. */
  readonly documents: readonly DocumentId[];
  /** Meaning of each citation; null where it names nothing that could be looked for. */
  readonly citations: readonly (Assignment | null)[];
}
