import type { DocumentId } from '../documents/document-id.js';
import type { IsoDate } from '../documents/iso-date.js';
import type { SymbolStyle } from '../documents/symbol.js';

/**
 * Party (Đảng), State administration (Nhà nước; courts and procuracy stand here too) or legislature (Quốc hội, Hội
 * đồng nhân dân). The Front and the mass organisations stand in the system whose symbols theirs are modelled on.
 */
export type System = 'party' | 'state' | 'legislature';

/** Level of a body or place; `other` for bodies outside the territorial ladder. */
export type Level = 'central' | 'province' | 'district' | 'commune' | 'other';

/** Where a fact comes from. `sourced` has an address that was read; `unsourced` is common knowledge to be checked. */
export interface Provenance {
  readonly basis: 'sourced' | 'unsourced';
  readonly source: string | null;
  /** The source's content in cancu's own words, one line. */
  readonly note: string | null;
  readonly checkedOn: IsoDate;
}

/** A type of document (loại văn bản). Two types may share an abbreviation: QĐ is Quyết định and Quy định. */
export interface DocumentTypeFact {
  /** Stable key in ids and filters, ASCII: `nq`, `qd`, `qdi`, `nd`, `tt`. */
  readonly key: string;
  /** Abbreviation as printed in symbols: `NQ`, `QĐi`, `NĐ`. Null for types that bear none. */
  readonly abbreviation: string | null;
  readonly name: string;
  readonly nameEn: string;
  readonly systems: readonly System[];
  /** Other printed forms of the abbreviation. */
  readonly variants: readonly string[];
  /** Other printed forms of the name. */
  readonly nameVariants: readonly string[];
  readonly provenance: Provenance;
}

/** A successor of a body or place, from the day it takes over. */
export interface Succession {
  readonly id: string;
  readonly on: IsoDate;
}

/** An issuing code (mã cơ quan ban hành) and the bodies that use it: `TW`, `TU`, `BCĐ`, `UBND`, `BTC`. */
export interface BodyFact {
  /** Stable ASCII key: `tw`, `tu`, `ubnd`, `btc`. Bodies of a place are `key.place-id`. */
  readonly id: string;
  /** The code as printed after the slash or the hyphen of a symbol. */
  readonly code: string;
  /** Full names, the first being the usual one: "Bộ Tài chính". For `TW`: the three bodies that share it. */
  readonly names: readonly string[];
  readonly variants: readonly string[];
  readonly level: Level;
  readonly system: System;
  /** Styles in which its symbols are printed, the usual one first. */
  readonly symbolStyles: readonly SymbolStyle[];
  /** True where the code stands for one body in each place (TU, HU, UBND, HĐND, BCĐ …). */
  readonly perPlace: boolean;
  /** Id of the body that it serves or belongs to: the Central Inspection Commission belongs to `tw`. */
  readonly partOf: string | null;
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  readonly successors: readonly Succession[];
  readonly provenance: Provenance;
}

/** A province or centrally run city (tỉnh, thành phố trực thuộc Trung ương), or a smaller place when curated. */
export interface PlaceFact {
  /**
   * Stable ASCII key: `dong-nai`, `ba-ria-vung-tau`. A name that lives on in a merged province is two places, the
   * younger one marked with the year in which its life begins: `an-giang` until 30 June 2025, `an-giang.2025` from
   * then on. A place inside a province bears the province's key: `ba-ria-vung-tau.vung-tau`.
   */
  readonly id: string;
  readonly name: string;
  readonly kind:
    | 'tỉnh'
    | 'thành phố'
    | 'huyện'
    | 'quận'
    | 'thị xã'
    | 'thành phố thuộc tỉnh'
    | 'xã'
    | 'phường'
    | 'đặc khu';
  readonly level: Level;
  readonly aliases: readonly string[];
  readonly partOf: string | null;
  /** "Tỉnh ủy Đồng Nai", "Thành ủy Hà Nội". */
  readonly partyCommittee: string | null;
  readonly from: IsoDate | null;
  readonly until: IsoDate | null;
  readonly successors: readonly Succession[];
  readonly provenance: Provenance;
}

/** A kind of administrative unit (loại đơn vị hành chính) that was done away with everywhere: the district in 2025. */
export interface EndedKindFact {
  /** Stable ASCII key: `huyen`. */
  readonly id: string;
  /** As printed before the name of a place: "huyện". */
  readonly word: string;
  /** Last day of all units of this kind. */
  readonly until: IsoDate;
  readonly provenance: Provenance;
}

/** A congress term (khóa) of the Party or a term of the National Assembly: one numbering period. */
export interface TermFact {
  readonly kind: 'congress' | 'national-assembly';
  /** Roman numeral: "XIII". */
  readonly ordinal: string;
  /** First and last day on which numbers of this term were given; null while it runs. */
  readonly numberingFrom: IsoDate;
  readonly numberingUntil: IsoDate | null;
  /** Days around a boundary inside which the term is doubtful. */
  readonly boundaryDays: number;
  readonly provenance: Provenance;
}

/**
 * The weeks in which the committees of one level held their congresses (đại hội đảng bộ các cấp): each committee's
 * numbers begin anew at its own congress, somewhere between `from` and `until`.
 */
export interface LocalCongressFact {
  readonly level: Level;
  /** Years of the term that begins: "2020-2025". */
  readonly term: string;
  readonly from: IsoDate;
  readonly until: IsoDate;
  readonly provenance: Provenance;
}

/**
 * A steering committee (Ban Chỉ đạo) of which there is one at the centre and one in each place, all under the code BCĐ.
 * Listed so that a name printed in short, or broken off at the end of a line, still means it.
 */
export interface CommitteeFact {
  /** Stable ASCII key: the committee's part of a series, `bcd.dong-nai~cai-cach-tu-phap`. */
  readonly key: string;
  /** What follows "Ban Chỉ đạo", the fullest form first: "phòng, chống tham nhũng, tiêu cực". */
  readonly names: readonly string[];
  readonly provenance: Provenance;
}

/** One version of a document that texts cite by name. */
export interface NamedVersion {
  readonly id: DocumentId;
  readonly symbol: string | null;
  readonly issuedOn: IsoDate | null;
  readonly effectiveOn: IsoDate | null;
  readonly title: string;
  readonly issuer: string | null;
  readonly provenance: Provenance;
}

/** A document that is cited by name (văn bản gọi theo tên), with the versions that the name has meant in time. */
export interface NamedDocumentFact {
  /** Stable ASCII key: `dieu-le-dang`. */
  readonly key: string;
  readonly name: string;
  readonly kind: 'party' | 'plenum' | 'law' | 'constitution' | 'other';
  readonly aliases: readonly string[];
  /**
   * What tells the versions apart: `date`, the version in force when the citing document was issued; `subject`, they
   * are different documents that one name covers, and only the words around the citation tell which is meant.
   */
  readonly chosenBy: 'date' | 'subject';
  /** With `subject`: the version that is meant when nothing tells. Null when no version is usual. */
  readonly usual: DocumentId | null;
  /** Oldest first. */
  readonly versions: readonly NamedVersion[];
  /** Words that choose a version, beside the citing document's date; plain prose for people. */
  readonly rule: string | null;
}

/** What one document can do to another. `partly-replaces` and a `repeals` with `parts` leave the rest standing. */
export const registryRelationKinds = [
  'replaces',
  'repeals',
  'partly-replaces',
  'amends',
  'corrects',
  'suspends',
  'implements',
  'reviews',
  'based-on',
] as const;
export type RegistryRelationKind = (typeof registryRelationKinds)[number];

/** What one document does to another, by symbol and date. */
export interface RegistryRelation {
  readonly kind: RegistryRelationKind;
  readonly target: {
    /** Id of the target, which stands in the registry too. */
    readonly id: DocumentId;
    readonly symbol: string | null;
    readonly issuedOn: IsoDate | null;
    readonly name: string | null;
  };
  readonly effectiveOn: IsoDate | null;
  /** The parts concerned, when not the whole: "Chương II". */
  readonly parts: string | null;
  readonly provenance: Provenance;
  /** True for what an editor of this database recorded; absent for what ships with cancu. */
  readonly recorded?: true;
}

/** A document in the curated registry (sổ đăng ký văn bản) with its lineage. */
export interface RegistryDocumentFact {
  readonly id: DocumentId;
  readonly symbol: string;
  readonly issuedOn: IsoDate | null;
  /** Ordinal of the term in which it was issued, where no day is known: "XIII". */
  readonly term: string | null;
  /** Id of the place whose body issued it, where the code stands for one body in each place. */
  readonly place: string | null;
  /** Issuing body in full; null where no source names it. */
  readonly issuer: string | null;
  /** Type name as printed: "Quy định", "Quyết định". */
  readonly type: string;
  /** Official title (trích yếu); null where none is known. */
  readonly title: string | null;
  readonly aliases: readonly string[];
  /** First day on which it has effect, where a source states it. */
  readonly effectiveOn: IsoDate | null;
  /** First day on which it no longer has effect (hết hiệu lực kể từ ngày). */
  readonly expiresOn: IsoDate | null;
  /** What this document does to others; the reverse is derived, never written twice. */
  readonly relations: readonly RegistryRelation[];
  /** Days on which a source said in so many words that it is in force (còn hiệu lực). */
  readonly inForce: readonly { readonly on: IsoDate; readonly provenance: Provenance }[];
  /** Names of fields above that no source confirms, though one confirms the entry as a whole. */
  readonly unconfirmed: readonly string[];
  /** Statements of sources that contradict the fields above, kept as such. */
  readonly contradictions: readonly {
    readonly field: string;
    readonly value: string;
    readonly provenance: Provenance;
  }[];
  readonly provenance: Provenance;
  /** True for an entry that an editor's change needs and the shipped registry lacks; absent for what ships. */
  readonly recorded?: true;
}

/** All curated facts (seed/), compiled into one value that the pure core reads. */
export interface Facts {
  readonly types: readonly DocumentTypeFact[];
  readonly bodies: readonly BodyFact[];
  readonly committees: readonly CommitteeFact[];
  readonly places: readonly PlaceFact[];
  readonly endedKinds: readonly EndedKindFact[];
  readonly terms: readonly TermFact[];
  readonly localCongresses: readonly LocalCongressFact[];
  readonly named: readonly NamedDocumentFact[];
  readonly registry: readonly RegistryDocumentFact[];
  /** Day on which the registry as a whole was last checked. */
  readonly checkedOn: IsoDate;
}
