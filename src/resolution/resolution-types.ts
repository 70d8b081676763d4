import type { CitationRole, StatedChange, TitleRelation } from '../documents/citation.js';
import type { DocumentId } from '../documents/document-id.js';
import type { IsoDate } from '../documents/iso-date.js';
import type { Sha256 } from '../documents/source.js';
import type { Provenance } from '../facts/fact-types.js';

/**
 * Where documents may be confused: one series (mã cơ quan + nơi) and one symbol, as `tw|28-nq`, or one name, as
 * `name|dieu-le-dang`, or one held text without either, as `text|<sha256>:<start>`. All that is said of the documents
 * in one cluster is weighed together; nothing outside it matters.
 */
export type ClusterKey = string;

/** Where a statement stands: the file, and the citation's or document's index in its extraction. */
export interface Witness {
  readonly source: Sha256;
  readonly kind: 'citation' | 'holding';
  readonly index: number;
}

/** One thing said about one document, reduced to what identity needs. */
export interface Statement {
  readonly from: { readonly kind: 'registry'; readonly id: DocumentId } | Witness;
  readonly cluster: ClusterKey;
  readonly symbol: string | null;
  readonly name: string | null;
  /** Type key, when a type word or the symbol tells. */
  readonly type: string | null;
  readonly issuedOn: IsoDate | null;
  /** Congress term (Roman) or local ordinal, when printed. */
  readonly term: string | null;
  readonly issuer: string | null;
  readonly title: string | null;
  /** Day on which the citing document was issued: what it cites cannot be younger. Null for a draft. */
  readonly saidOn: IsoDate | null;
  readonly confidence: number;
}

/** A conflicting statement about an identity (mâu thuẫn): kept, shown, never averaged away. */
export interface Conflict {
  readonly field: 'issuedOn' | 'issuer' | 'type' | 'title';
  readonly value: string;
  readonly witnesses: readonly Statement['from'][];
}

/** One document as identified from everything said in its cluster. */
export interface Identity {
  readonly id: DocumentId;
  /** Every other id that some statement alone would have given it: they keep answering. */
  readonly formerIds: readonly DocumentId[];
  readonly cluster: ClusterKey;
  readonly symbol: string | null;
  readonly name: string | null;
  /** Key of its DocumentTypeFact. */
  readonly type: string | null;
  /** Series: `tw`, `tu.dong-nai`, `ubnd.ba-ria-vung-tau`; null for one known by name only. */
  readonly series: string | null;
  readonly issuedOn: IsoDate | null;
  readonly issuedOnFrom: 'text' | 'registry' | 'citations' | null;
  readonly issuer: string | null;
  readonly title: string | null;
  readonly conflicts: readonly Conflict[];
}

/** What one citation means. */
export type Assignment =
  | {
      readonly kind: 'resolved';
      readonly id: DocumentId;
      readonly confidence: number;
      /** The rule that decided: see docs/architecture.md, "Which document is meant". */
      readonly rule: AssignmentRule;
    }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly DocumentId[] };

export type AssignmentRule =
  | 'stated-date'
  | 'same-document'
  | 'stated-term'
  | 'subject'
  | 'only-known'
  | 'name'
  | 'undated-stub';

/** A relation between two documents, with everything that says so. */
export interface Relation {
  readonly kind: RelationKind;
  readonly from: DocumentId;
  readonly to: DocumentId;
  readonly roles: readonly CitationRole[];
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

/** One piece of evidence for a relation: a citation that says it, first or second hand, or a curated fact. */
export type Evidence =
  | {
      readonly kind: 'citation';
      readonly witness: Witness;
      /** True when the witness is a third document naming both ("25-CTr/TU … thực hiện Nghị quyết số 28-NQ/TW"). */
      readonly secondHand: boolean;
      readonly rule: string;
      readonly change: StatedChange | null;
      readonly titleRelation: TitleRelation | null;
    }
  | {
      readonly kind: 'registry';
      readonly effectiveOn: IsoDate | null;
      readonly parts: string | null;
      readonly provenance: Provenance;
    };
