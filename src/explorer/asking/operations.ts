// Made by `npm run operations` from graphql/operations/explorer: do not edit.
import type { Operation } from './operation.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** A rule of the checker; docs/rules.md says what each is for (quy tắc kiểm tra). */
export type CheckRule =
  /** A citation that fits several documents (Dẫn chiếu có thể hiểu theo nhiều văn bản). */
  | 'AMBIGUOUS_CITATION'
  /** What it cites has been amended (Văn bản được dẫn đã được sửa đổi, bổ sung). */
  | 'AMENDED'
  /** Rests on what no longer holds (Căn cứ đã hết hiệu lực). */
  | 'BASIS_OUTDATED'
  /** A body that has ended (Cơ quan đã kết thúc hoạt động). */
  | 'BODY_ENDED'
  /** Cites what was issued after its own day (Dẫn chiếu văn bản ban hành sau ngày của chính mình). */
  | 'CITED_BEFORE_ISSUED'
  /** The day given does not agree (Ngày ban hành được dẫn không khớp). */
  | 'DATE_CONFLICT'
  /** The issuer given does not agree (Cơ quan ban hành được dẫn không khớp). */
  | 'ISSUER_CONFLICT'
  /** A symbol that is not written as it should be (Số, ký hiệu viết sai thể thức). */
  | 'MALFORMED_SYMBOL'
  /** What it cites has ended since it was issued (Văn bản được dẫn đã hết hiệu lực sau khi ban hành). */
  | 'OUTDATED_SINCE'
  /** Cites what no longer held when it was issued (Dẫn chiếu văn bản đã hết hiệu lực khi ban hành). */
  | 'OUTDATED_WHEN_ISSUED'
  /** Part of what it cites has been replaced or repealed (Một phần văn bản được dẫn đã bị thay thế hoặc bãi bỏ). */
  | 'PARTLY_REPLACED'
  /** Carries out a document whose own foundation has ended (Thực hiện văn bản mà căn cứ của nó đã hết hiệu lực). */
  | 'STALE_CHAIN'
  /** The type named does not agree with the symbol (Tên loại văn bản không khớp ký hiệu). */
  | 'TYPE_CONFLICT'
  /** A numbered foundation without its day (Căn cứ có số, ký hiệu nhưng không ghi ngày). */
  | 'UNDATED_BASIS'
  /** What it cites is not known (Văn bản được dẫn chưa có trong dữ liệu). */
  | 'UNKNOWN_DOCUMENT';

/** What became of a citation: the status of its document, or why it has none (kết quả của dẫn chiếu). */
export type CitationOutcome =
  /** Ambiguous (chưa rõ văn bản nào). */
  | 'AMBIGUOUS'
  /** Amended (được sửa đổi, bổ sung). */
  | 'AMENDED'
  /** Expired (hết hiệu lực). */
  | 'EXPIRED'
  /** In force, a source says (còn hiệu lực theo nguồn). */
  | 'IN_FORCE'
  /** Not yet in force (chưa có hiệu lực). */
  | 'NOT_YET_IN_FORCE'
  /** No known change (chưa thấy thay đổi). */
  | 'NO_KNOWN_CHANGE'
  /** Replaced in part (bị thay thế một phần). */
  | 'PARTLY_REPLACED'
  /** Repealed (bị bãi bỏ). */
  | 'REPEALED'
  /** Replaced (bị thay thế). */
  | 'REPLACED'
  /** Suspended (ngưng hiệu lực). */
  | 'SUSPENDED'
  /** Not known (chưa có dữ liệu). */
  | 'UNKNOWN'
  /** Not read with certainty (không đọc chắc được). */
  | 'UNREAD';

/** What a citing text does with the cited document at one place (vai trò của dẫn chiếu). */
export type CitationRole =
  /** Amends it, or orders that it be amended (sửa đổi, bổ sung). */
  | 'AMENDS'
  /** Listed in the preamble that the citing document rests on (căn cứ). */
  | 'BASIS'
  /** Orders someone to carry the cited document out or to comply with it (quán triệt, thực hiện). */
  | 'DIRECTS'
  /** Names or defines it, as in a footnote or a short form (viết tắt, chú thích). */
  | 'EXPLAINS'
  /** The citing document as a whole exists to carry the cited one out (thực hiện, triển khai). */
  | 'IMPLEMENTS'
  /** Anything else (nhắc đến). */
  | 'MENTIONS'
  /** Orders that it be drafted or issued (xây dựng, ban hành). */
  | 'PREPARES'
  /** Replaces or repeals it (thay thế, bãi bỏ). */
  | 'REPLACES'
  /** Reviews, sums up or inspects how it has been carried out (sơ kết, tổng kết, kiểm tra). */
  | 'REVIEWS';

/** Where in the citing document a citation stands (vị trí của dẫn chiếu). */
export type CitationSection =
  /** In an annex (phụ lục). */
  | 'ANNEX'
  /** In the preamble of "Căn cứ …" (phần căn cứ). */
  | 'BASIS'
  /** In its numbered parts (phần nội dung). */
  | 'BODY'
  /** In a footnote (cước chú). */
  | 'FOOTNOTE'
  /** Before the first numbered part (phần mở đầu). */
  | 'OPENING'
  /** Among the recipients (nơi nhận). */
  | 'RECIPIENTS'
  /** In its title (trích yếu). */
  | 'TITLE';

/** Where the day of issue comes from that a check goes by (nguồn của mốc ban hành). */
export type ClockOrigin =
  /** A draft prints none: the as-of date stands in (dự thảo, lấy ngày xét). */
  | 'AS_OF'
  /** Given with the question (do người hỏi nêu). */
  | 'GIVEN'
  /** Printed in the text (ghi trong văn bản). */
  | 'TEXT';

/** What statements of one document disagree on (điểm mâu thuẫn). */
export type ConflictField =
  /** The day of issue (ngày ban hành). */
  | 'ISSUED_ON'
  /** The issuing body (cơ quan ban hành). */
  | 'ISSUER'
  /** The title (trích yếu). */
  | 'TITLE'
  /** The type (loại văn bản). */
  | 'TYPE';

/** Which documents a list holds; all conditions given must hold (bộ lọc văn bản). */
export type DocumentFilter = {
  /** True: only documents whose text is held; false: only those known from others (có toàn văn). */
  readonly held?: boolean | null | undefined;
  /** True: only documents of the curated registry; false: only others (có trong sổ đăng ký). */
  readonly inRegistry?: boolean | null | undefined;
  /** Issued on this day or later; leaves undated documents out (ban hành từ ngày). */
  readonly issuedFrom?: string | null | undefined;
  /** Issued on this day or earlier; leaves undated documents out (ban hành đến ngày). */
  readonly issuedUntil?: string | null | undefined;
  /** Issued by the body with this id (cơ quan ban hành): `tu.dong-nai`. */
  readonly issuer?: string | null | undefined;
  /** Issued at this level (cấp ban hành). */
  readonly level?: Level | null | undefined;
  /** Issued in the place with this id (địa phương): `dong-nai`. */
  readonly place?: string | null | undefined;
  /** Numbered in this series (dãy số): `tw`, `tu.dong-nai`. */
  readonly series?: string | null | undefined;
  /** In one of these statuses on the day `statusAsOf` (tình trạng hiệu lực). */
  readonly status?: ReadonlyArray<ValidityStatus> | null | undefined;
  /** The day for `status`; today in Viet Nam when not given (tính đến ngày). */
  readonly statusAsOf?: string | null | undefined;
  /** Exactly this symbol (số, ký hiệu): `28-NQ/TW`. For what people write, see `lookup`. */
  readonly symbol?: string | null | undefined;
  /** Issued in this system (hệ thống). */
  readonly system?: System | null | undefined;
  /** Any of these types, by key (loại văn bản): `["nq", "kl"]`. */
  readonly type?: ReadonlyArray<string> | null | undefined;
};

/** How grave a finding is (mức độ). */
export type FindingLevel =
  /** A fault of the plan (lỗi). */
  | 'ERROR'
  /** Good to know (lưu ý). */
  | 'NOTE'
  /** Something to act on (cảnh báo). */
  | 'WARNING';

/** What a day of issue was taken from (nguồn của ngày ban hành). */
export type IssueDateSource =
  /** Most of the texts that cite it (các văn bản dẫn chiếu). */
  | 'CITATIONS'
  /** The curated registry (sổ đăng ký văn bản). */
  | 'REGISTRY'
  /** The document’s own text (văn bản gốc). */
  | 'TEXT';

/** Level of a body or a place (cấp). */
export type Level =
  /** The centre (Trung ương). */
  | 'CENTRAL'
  /** A commune or ward (cấp xã). */
  | 'COMMUNE'
  /** A district, ended on 1 July 2025 (cấp huyện). */
  | 'DISTRICT'
  /** Outside the territorial ladder (khác). */
  | 'OTHER'
  /** A province or a centrally run city (cấp tỉnh). */
  | 'PROVINCE';

/** What one document does to another (quan hệ giữa hai văn bản). */
export type RelationKind =
  /** Amends or supplements it (sửa đổi, bổ sung). */
  | 'AMENDS'
  /** Is attached to it (ban hành kèm theo). */
  | 'ATTACHED_TO'
  /** Rests on it: names it in its preamble (căn cứ). */
  | 'BASED_ON'
  /** Cites it (dẫn chiếu). */
  | 'CITES'
  /** Carries it out as a whole (thực hiện). */
  | 'IMPLEMENTS'
  /** Repeals it (bãi bỏ). */
  | 'REPEALS'
  /** Replaces it (thay thế). */
  | 'REPLACES'
  /** Reviews how it has been carried out (sơ kết, tổng kết). */
  | 'REVIEWS';

/** Which rule decided what a citation means (quy tắc xác định văn bản được dẫn chiếu). */
export type ResolutionRule =
  /** The neighbours in the same list (cùng một danh sách). */
  | 'LIST'
  /** Its name (tên gọi). */
  | 'NAME'
  /** No other document is known that it could mean (văn bản duy nhất được biết). */
  | 'ONLY_KNOWN'
  /** It is the document whose text is held (văn bản có toàn văn). */
  | 'OWN_TEXT'
  /** A date or alias given elsewhere in the same document (nơi khác trong cùng văn bản). */
  | 'SAME_DOCUMENT'
  /** The date printed with it (ngày ghi trong dẫn chiếu). */
  | 'STATED_DATE'
  /** The congress term printed with it (khóa ghi trong dẫn chiếu). */
  | 'STATED_TERM'
  /** The year printed with it (năm ghi trong dẫn chiếu). */
  | 'STATED_YEAR'
  /** The words of its subject (nội dung trích yếu). */
  | 'SUBJECT'
  /** Nothing tells its date: it stands for the undated document (chưa rõ ngày). */
  | 'UNDATED_STUB';

/** Which system a body belongs to (hệ thống). */
export type System =
  /** National Assembly and People’s Councils (Quốc hội, Hội đồng nhân dân). */
  | 'LEGISLATURE'
  /** The Party (Đảng). */
  | 'PARTY'
  /** State administration (Nhà nước). */
  | 'STATE';

/** What can happen to a document (loại sự kiện hiệu lực). */
export type ValidityEventKind =
  /** Amended or supplemented (sửa đổi, bổ sung). */
  | 'AMENDED'
  /** A source says that it is in force (được xác nhận còn hiệu lực). */
  | 'CONFIRMED'
  /** An error in it was corrected (đính chính). */
  | 'CORRECTED'
  /** Took effect (có hiệu lực). */
  | 'EFFECTIVE'
  /** Expired (hết thời hạn). */
  | 'EXPIRED'
  /** Issued (ban hành). */
  | 'ISSUED'
  /** Replaced or repealed in part (thay thế, bãi bỏ một phần). */
  | 'PARTLY_REPLACED'
  /** Repealed (bị bãi bỏ). */
  | 'REPEALED'
  /** Replaced (bị thay thế). */
  | 'REPLACED'
  /** Suspended (ngưng hiệu lực). */
  | 'SUSPENDED';

/** The status of a document on a day (tình trạng hiệu lực). */
export type ValidityStatus =
  /** Amended or supplemented, otherwise unchanged (đã được sửa đổi, bổ sung). */
  | 'AMENDED'
  /** Its time has run out (hết thời hạn hiệu lực). */
  | 'EXPIRED'
  /** A source says that it is in force on that day or later (còn hiệu lực). */
  | 'IN_FORCE'
  /** It takes effect later (chưa có hiệu lực). */
  | 'NOT_YET_IN_FORCE'
  /** No source tells of a change; none says that it is in force (chưa ghi nhận thay đổi). */
  | 'NO_KNOWN_CHANGE'
  /** A part has been replaced or repealed (hết hiệu lực một phần). */
  | 'PARTLY_REPLACED'
  /** It has been repealed (đã bị bãi bỏ). */
  | 'REPEALED'
  /** Another document has taken its place (đã bị thay thế). */
  | 'REPLACED'
  /** Its effect is suspended (ngưng hiệu lực). */
  | 'SUSPENDED';

export type BodyPageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  filter?: DocumentFilter | null | undefined;
}>;


export type BodyPageQuery = { readonly body: { readonly id: string, readonly name: string, readonly code: string | null, readonly level: Level | null, readonly system: System | null, readonly from: string | null, readonly until: string | null, readonly variants: ReadonlyArray<string>, readonly place: { readonly id: string, readonly name: string } | null, readonly partOf: { readonly id: string, readonly name: string } | null, readonly predecessors: ReadonlyArray<{ readonly on: string | null, readonly body: { readonly id: string, readonly name: string } }>, readonly successors: ReadonlyArray<{ readonly on: string | null, readonly body: { readonly id: string, readonly name: string } }>, readonly documents: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<(
        { readonly validity: { readonly status: ValidityStatus } }
        & LabelFragment
      )> } } | null };

export type CascadePageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type CascadePageQuery = { readonly cascade: { readonly truncated: boolean, readonly document: LabelFragment, readonly steps: ReadonlyArray<{ readonly depth: number, readonly lagDays: number | null, readonly totalLagDays: number | null, readonly parent: { readonly id: string, readonly symbol: string | null }, readonly document: LabelFragment, readonly relation: EvidenceFragment }> }, readonly coverage: { readonly asOf: string, readonly total: number, readonly carriedOut: ReadonlyArray<{ readonly place: { readonly id: string, readonly name: string }, readonly documents: ReadonlyArray<LabelFragment> }>, readonly missing: ReadonlyArray<{ readonly id: string, readonly name: string }> } };

export type CheckTextQueryVariables = Exact<{
  text: string;
  asOf?: string | null | undefined;
  issuedOn?: string | null | undefined;
  place?: string | null | undefined;
  fileName?: string | null | undefined;
}>;


export type CheckTextQuery = { readonly check: { readonly asOf: string, readonly document: { readonly symbol: string | null, readonly type: string | null, readonly issuedOn: string | null, readonly issuer: string | null, readonly clock: { readonly on: string, readonly from: ClockOrigin, readonly notBefore: string | null } } | null, readonly citations: ReadonlyArray<{ readonly start: number, readonly end: number, readonly outcome: CitationOutcome, readonly cited: { readonly id: string | null, readonly symbol: string | null, readonly name: string | null } | null }>, readonly findings: ReadonlyArray<CheckFindingFragment> } };

export type CheckFindingFragment = { readonly ruleId: CheckRule, readonly level: FindingLevel, readonly line: number, readonly page: number | null, readonly start: number, readonly end: number, readonly quote: string, readonly count: number, readonly fingerprint: string, readonly message: { readonly vi: string, readonly en: string }, readonly suggestion: { readonly vi: string, readonly en: string } | null, readonly cited: { readonly id: string | null, readonly symbol: string | null, readonly name: string | null } | null, readonly evidence: ReadonlyArray<
    | { readonly note: string | null, readonly source: string | null }
    | { readonly note: string | null, readonly source: string | null }
    | { readonly line: number, readonly quote: string }
  > };

export type CitationPageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
}>;


export type CitationPageQuery = { readonly node:
    | (
      { readonly refersTo: CandidateFragment | null, readonly mayReferTo: ReadonlyArray<CandidateFragment> }
      & QuoteFragment
    )
    | Record<PropertyKey, never>
   | null };

export type DocumentChoiceQueryVariables = Exact<{
  id: string;
  near: string;
  asOf?: string | null | undefined;
}>;


export type DocumentChoiceQuery = { readonly candidates: ReadonlyArray<CandidateFragment>, readonly lookup: ReadonlyArray<{ readonly document: (
      { readonly validity: { readonly status: ValidityStatus } }
      & LabelFragment
    ) }> };

export type CandidateFragment = (
  { readonly issuer: { readonly id: string, readonly name: string } | null, readonly validity: { readonly status: ValidityStatus }, readonly implementedBy: { readonly totalCount: number }, readonly citedBy: { readonly totalCount: number } }
  & LabelFragment
);

export type DocumentPageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  past: boolean;
}>;


export type DocumentPageQuery = { readonly document: (
    { readonly number: string | null, readonly issuedOnFrom: IssueDateSource | null, readonly effectiveOn: string | null, readonly expiresOn: string | null, readonly system: System | null, readonly series: string | null, readonly inRegistry: boolean, readonly aliases: ReadonlyArray<string>, readonly formerIds: ReadonlyArray<string>, readonly issuer: { readonly id: string, readonly name: string } | null, readonly signers: ReadonlyArray<{ readonly id: string, readonly name: string, readonly title: string | null }>, readonly recipients: ReadonlyArray<{ readonly as: string | null, readonly body: { readonly id: string, readonly name: string } }>, readonly sources: ReadonlyArray<{ readonly sha256: string, readonly name: string }>, readonly provenance: { readonly checkedOn: string | null, readonly note: string | null, readonly source: string | null, readonly sourced: boolean } | null, readonly validity: (
      { readonly holding: ReadonlyArray<EventFragment>, readonly undated: ReadonlyArray<EventFragment> }
      & StatusFragment
    ), readonly now?: StatusFragment, readonly conflicts: ReadonlyArray<{ readonly id: string, readonly field: ConflictField, readonly value: string, readonly fromRegistry: boolean, readonly citations: ReadonlyArray<QuoteFragment> }>, readonly amends: ReadonlyArray<ChangeRowFragment>, readonly replaces: ReadonlyArray<ChangeRowFragment>, readonly repeals: ReadonlyArray<ChangeRowFragment>, readonly amendedBy: ReadonlyArray<ChangeRowFragment>, readonly replacedBy: ReadonlyArray<ChangeRowFragment>, readonly repealedBy: ReadonlyArray<ChangeRowFragment> }
    & LabelFragment
  ) | null };

export type DocumentTextQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  after?: string | null | undefined;
  withText: boolean;
}>;


export type DocumentTextQuery = { readonly document: { readonly id: string, readonly text?: string | null, readonly sources?: ReadonlyArray<{ readonly sha256: string, readonly start: number, readonly end: number }>, readonly citations: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly source: string, readonly start: number, readonly end: number, readonly quote: string, readonly line: number, readonly page: number | null, readonly section: CitationSection, readonly role: CitationRole, readonly confidence: number, readonly rule: ResolutionRule | null, readonly refersTo: (
          { readonly validity: { readonly status: ValidityStatus } }
          & LabelFragment
        ) | null, readonly mayReferTo: ReadonlyArray<LabelFragment> }> } } | null };

export type FilterChoicesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FilterChoicesQuery = { readonly statistics: { readonly documentsByType: ReadonlyArray<{ readonly type: { readonly key: string, readonly name: string, readonly nameEn: string | null } }> }, readonly bodies: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly id: string, readonly place: { readonly id: string, readonly name: string, readonly until: string | null } | null }> } };

export type FindQueryVariables = Exact<{
  text: string;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  withMeaning: boolean;
}>;


export type FindQuery = { readonly lookup?: ReadonlyArray<{ readonly confidence: number, readonly reason: string, readonly document: (
      { readonly validity: { readonly status: ValidityStatus } }
      & LabelFragment
    ) }>, readonly bodies?: { readonly nodes: ReadonlyArray<BodyLabelFragment> }, readonly search: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<{ readonly excerpt: { readonly text: string, readonly highlights: ReadonlyArray<{ readonly start: number, readonly end: number }> } | null, readonly node: (
        { readonly validity: { readonly status: ValidityStatus } }
        & LabelFragment
      ) }> } };

export type LabelFragment = { readonly id: string, readonly symbol: string | null, readonly name: string | null, readonly title: string | null, readonly issuedOn: string | null, readonly issuerName: string | null, readonly level: Level | null, readonly held: boolean, readonly type: { readonly key: string, readonly name: string, readonly nameEn: string | null }, readonly place: { readonly id: string, readonly name: string } | null };

export type BodyLabelFragment = { readonly id: string, readonly name: string, readonly level: Level | null };

export type StatusFragment = { readonly status: ValidityStatus, readonly asOf: string, readonly source: string | null, readonly checkedOn: string | null, readonly event: EventFragment | null };

export type EventFragment = { readonly kind: ValidityEventKind, readonly on: string | null, readonly until: string | null, readonly inferred: boolean, readonly parts: string | null, readonly note: string | null, readonly source: string | null, readonly by: LabelFragment | null, readonly citation: QuoteFragment | null };

export type QuoteFragment = { readonly id: string, readonly quote: string, readonly subject: string | null, readonly line: number, readonly page: number | null, readonly section: CitationSection, readonly role: CitationRole, readonly statedDate: string | null, readonly document: { readonly id: string, readonly symbol: string | null, readonly name: string | null, readonly title: string | null, readonly held: boolean, readonly type: { readonly key: string, readonly name: string, readonly nameEn: string | null } } };

export type EvidenceFragment = { readonly kind: RelationKind, readonly count: number, readonly secondHand: boolean, readonly roles: ReadonlyArray<CitationRole>, readonly citations: ReadonlyArray<QuoteFragment>, readonly registry: ReadonlyArray<{ readonly note: string | null, readonly source: string | null }> };

export type RowFragment = { readonly node: (
    { readonly validity: { readonly status: ValidityStatus } }
    & LabelFragment
  ), readonly chain: ReadonlyArray<EvidenceFragment> };

export type RowsFragment = { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly edges: ReadonlyArray<RowFragment> };

export type ChangeRowFragment = { readonly on: string | null, readonly partial: boolean, readonly scope: string | null, readonly source: string | null, readonly document: (
    { readonly validity: { readonly status: ValidityStatus } }
    & LabelFragment
  ), readonly relation: EvidenceFragment };

export type GraphPageQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  depth: number;
  limit: number;
}>;


export type GraphPageQuery = { readonly neighbourhood: { readonly truncated: boolean, readonly root: { readonly id: string }, readonly nodes: ReadonlyArray<(
      { readonly validity: { readonly status: ValidityStatus } }
      & LabelFragment
    )>, readonly links: ReadonlyArray<{ readonly kind: RelationKind, readonly count: number, readonly secondHand: boolean, readonly from: { readonly id: string }, readonly to: { readonly id: string } }> } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { readonly statistics: { readonly documents: number, readonly held: number, readonly citations: number, readonly conflicts: number, readonly bodies: number, readonly factsCheckedOn: string | null } };

export type RelationCountsQueryVariables = Exact<{
  id: string;
  filter?: DocumentFilter | null | undefined;
}>;


export type RelationCountsQuery = { readonly document: { readonly id: string, readonly basis: { readonly totalCount: number }, readonly implements: { readonly totalCount: number }, readonly reviews: { readonly totalCount: number }, readonly attachedTo: { readonly totalCount: number }, readonly cites: { readonly totalCount: number }, readonly implementedBy: { readonly totalCount: number }, readonly basisFor: { readonly totalCount: number }, readonly reviewedBy: { readonly totalCount: number }, readonly attachments: { readonly totalCount: number }, readonly citedBy: { readonly totalCount: number } } | null };

export type SuggestQueryVariables = Exact<{
  text: string;
  whole: string;
  hasWhole: boolean;
  on?: string | null | undefined;
}>;


export type SuggestQuery = { readonly lookup: ReadonlyArray<{ readonly document: LabelFragment }>, readonly search: { readonly nodes: ReadonlyArray<LabelFragment> }, readonly bodies: { readonly nodes: ReadonlyArray<BodyLabelFragment> }, readonly documentsWithWholeWords?: { readonly nodes: ReadonlyArray<LabelFragment> }, readonly bodiesWithWholeWords?: { readonly nodes: ReadonlyArray<BodyLabelFragment> } };

export type WhatBuildsOnItQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  filter?: DocumentFilter | null | undefined;
  implementedBy: boolean;
  basisFor: boolean;
  reviewedBy: boolean;
  attachments: boolean;
  citedBy: boolean;
}>;


export type WhatBuildsOnItQuery = { readonly document: { readonly id: string, readonly implementedBy?: RowsFragment, readonly basisFor?: RowsFragment, readonly reviewedBy?: RowsFragment, readonly attachments?: RowsFragment, readonly citedBy?: RowsFragment } | null };

export type WhatItBuildsOnQueryVariables = Exact<{
  id: string;
  asOf?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
  filter?: DocumentFilter | null | undefined;
  basis: boolean;
  implements: boolean;
  reviews: boolean;
  attachedTo: boolean;
  cites: boolean;
}>;


export type WhatItBuildsOnQuery = { readonly document: { readonly id: string, readonly basis?: RowsFragment, readonly implements?: RowsFragment, readonly reviews?: RowsFragment, readonly attachedTo?: RowsFragment, readonly cites?: RowsFragment } | null };

export const askBodyPage: Operation<BodyPageQuery, BodyPageQueryVariables> = {
  text: "query BodyPage($id: ID!, $asOf: Date, $first: Int!, $after: String, $filter: DocumentFilter) {\n  body(id: $id) {\n    id\n    name\n    code\n    level\n    system\n    from\n    until\n    variants\n    place {\n      id\n      name\n    }\n    partOf {\n      id\n      name\n    }\n    predecessors {\n      on\n      body {\n        id\n        name\n      }\n    }\n    successors {\n      on\n      body {\n        id\n        name\n      }\n    }\n    documents(first: $first, after: $after, filter: $filter) {\n      totalCount\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        ...Label\n        validity(asOf: $asOf) {\n          status\n        }\n      }\n    }\n  }\n}\nfragment Label on Document {\n  id\n  symbol\n  name\n  title\n  issuedOn\n  issuerName\n  level\n  held\n  type {\n    key\n    name\n    nameEn\n  }\n  place {\n    id\n    name\n  }\n}",
};

export const askCascadePage: Operation<CascadePageQuery, CascadePageQueryVariables> = {
  text: "query CascadePage($id: ID!, $asOf: Date) {\n  cascade(id: $id, depth: 6) {\n    truncated\n    document {\n      ...Label\n    }\n    steps {\n      depth\n      lagDays\n      totalLagDays\n      parent {\n        id\n        symbol\n      }\n      document {\n        ...Label\n      }\n      relation {\n        ...Evidence\n      }\n    }\n  }\n  coverage(id: $id, asOf: $asOf) {\n    asOf\n    total\n    carriedOut {\n      place {\n        id\n        name\n      }\n      documents {\n        ...Label\n      }\n    }\n    missing {\n      id\n      name\n    }\n  }\n}\nfragment Label on Document {\n  id\n  symbol\n  name\n  title\n  issuedOn\n  issuerName\n  level\n  held\n  type {\n    key\n    name\n    nameEn\n  }\n  place {\n    id\n    name\n  }\n}\nfragment Evidence on Relation {\n  kind\n  count\n  secondHand\n  roles\n  citations(first: 3) {\n    ...Quote\n  }\n  registry {\n    note\n    source\n  }\n}\nfragment Quote on Citation {\n  id\n  quote\n  subject\n  line\n  page\n  section\n  role\n  statedDate\n  document {\n    id\n    symbol\n    name\n    title\n    held\n    type {\n      key\n      name\n      nameEn\n    }\n  }\n}",
};

export const askCheckText: Operation<CheckTextQuery, CheckTextQueryVariables> = {
  text: "query CheckText($text: String!, $asOf: Date, $issuedOn: Date, $place: String, $fileName: String) {\n  check(\n    text: $text\n    asOf: $asOf\n    issuedOn: $issuedOn\n    place: $place\n    fileName: $fileName\n  ) {\n    asOf\n    document {\n      symbol\n      type\n      issuedOn\n      issuer\n      clock {\n        on\n        from\n        notBefore\n      }\n    }\n    citations {\n      start\n      end\n      outcome\n      cited {\n        id\n        symbol\n        name\n      }\n    }\n    findings {\n      ...CheckFinding\n    }\n  }\n}\nfragment CheckFinding on Finding {\n  ruleId\n  level\n  message {\n    vi\n    en\n  }\n  suggestion {\n    vi\n    en\n  }\n  line\n  page\n  start\n  end\n  quote\n  count\n  fingerprint\n  cited {\n    id\n    symbol\n    name\n  }\n  evidence {\n    ... on EventEvidence {\n      note\n      source\n    }\n    ... on FactEvidence {\n      note\n      source\n    }\n    ... on MentionEvidence {\n      line\n      quote\n    }\n  }\n}",
};

export const askCitationPage: Operation<CitationPageQuery, CitationPageQueryVariables> = {
  text: "query CitationPage($id: ID!, $asOf: Date) {\n  node(id: $id) {\n    ... on Citation {\n      ...Quote\n      refersTo {\n        ...Candidate\n      }\n      mayReferTo {\n        ...Candidate\n      }\n    }\n  }\n}\nfragment Quote on Citation {\n  id\n  quote\n  subject\n  line\n  page\n  section\n  role\n  statedDate\n  document {\n    id\n    symbol\n    name\n    title\n    held\n    type {\n      key\n      name\n      nameEn\n    }\n  }\n}\nfragment Candidate on Document {\n  ...Label\n  issuer {\n    id\n    name\n  }\n  validity(asOf: $asOf) {\n    status\n  }\n  implementedBy(first: 0) {\n    totalCount\n  }\n  citedBy(first: 0) {\n    totalCount\n  }\n}\nfragment Label on Document {\n  id\n  symbol\n  name\n  title\n  issuedOn\n  issuerName\n  level\n  held\n  type {\n    key\n    name\n    nameEn\n  }\n  place {\n    id\n    name\n  }\n}",
};

export const askDocumentChoice: Operation<DocumentChoiceQuery, DocumentChoiceQueryVariables> = {
  text: "query DocumentChoice($id: ID!, $near: String!, $asOf: Date) {\n  candidates(id: $id) {\n    ...Candidate\n  }\n  lookup(citation: $near) {\n    document {\n      ...Label\n      validity(asOf: $asOf) {\n        status\n      }\n    }\n  }\n}\nfragment Candidate on Document {\n  ...Label\n  issuer {\n    id\n    name\n  }\n  validity(asOf: $asOf) {\n    status\n  }\n  implementedBy(first: 0) {\n    totalCount\n  }\n  citedBy(first: 0) {\n    totalCount\n  }\n}\nfragment Label on Document {\n  id\n  symbol\n  name\n  title\n  issuedOn\n  issuerName\n  level\n  held\n  type {\n    key\n    name\n    nameEn\n  }\n  place {\n    id\n    name\n  }\n}",
};

export const askDocumentPage: Operation<DocumentPageQuery, DocumentPageQueryVariables> = {
  text: "query DocumentPage($id: ID!, $asOf: Date, $past: Boolean!) {\n  document(id: $id) {\n    ...Label\n    number\n    issuedOnFrom\n    effectiveOn\n    expiresOn\n    system\n    series\n    inRegistry\n    aliases\n    formerIds\n    issuer {\n      id\n      name\n    }\n    signers {\n      id\n      name\n      title\n    }\n    recipients {\n      as\n      body {\n        id\n        name\n      }\n    }\n    sources {\n      sha256\n      name\n    }\n    provenance {\n      checkedOn\n      note\n      source\n      sourced\n    }\n    validity(asOf: $asOf) {\n      ...Status\n      holding {\n        ...Event\n      }\n      undated {\n        ...Event\n      }\n    }\n    now: validity @include(if: $past) {\n      ...Status\n    }\n    conflicts {\n      id\n      field\n      value\n      fromRegistry\n      citations {\n        ...Quote\n      }\n    }\n    amends {\n      ...ChangeRow\n    }\n    replaces {\n      ...ChangeRow\n    }\n    repeals {\n      ...ChangeRow\n    }\n    amendedBy {\n      ...ChangeRow\n    }\n    replacedBy {\n      ...ChangeRow\n    }\n    repealedBy {\n      ...ChangeRow\n    }\n  }\n}\nfragment Label on Document {\n  id\n  symbol\n  name\n  title\n  issuedOn\n  issuerName\n  level\n  held\n  type {\n    key\n    name\n    nameEn\n  }\n  place {\n    id\n    name\n  }\n}\nfragment Status on Validity {\n  status\n  asOf\n  source\n  checkedOn\n  event {\n    ...Event\n  }\n}\nfragment Event on ValidityEvent {\n  kind\n  on\n  until\n  inferred\n  parts\n  note\n  source\n  by {\n    ...Label\n  }\n  citation {\n    ...Quote\n  }\n}\nfragment Quote on Citation {\n  id\n  quote\n  subject\n  line\n  page\n  section\n  role\n  statedDate\n  document {\n    id\n    symbol\n    name\n    title\n    held\n    type {\n      key\n      name\n      nameEn\n    }\n  }\n}\nfragment ChangeRow on Change {\n  on\n  partial\n  scope\n  source\n  document {\n    ...Label\n    validity(asOf: $asOf) {\n      status\n    }\n  }\n  relation {\n    ...Evidence\n  }\n}\nfragment Evidence on Relation {\n  kind\n  count\n  secondHand\n  roles\n  citations(first: 3) {\n    ...Quote\n  }\n  registry {\n    note\n    source\n  }\n}",
};

export const askDocumentText: Operation<DocumentTextQuery, DocumentTextQueryVariables> = {
  text: "query DocumentText($id: ID!, $asOf: Date, $after: String, $withText: Boolean!) {\n  document(id: $id) {\n    id\n    text @include(if: $withText)\n    sources @include(if: $withText) {\n      sha256\n      start\n      end\n    }\n    citations(first: 100, after: $after) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        source\n        start\n        end\n        quote\n        line\n        page\n        section\n        role\n        confidence\n        rule\n        refersTo {\n          ...Label\n          validity(asOf: $asOf) {\n            status\n          }\n        }\n        mayReferTo {\n          ...Label\n        }\n      }\n    }\n  }\n}\nfragment Label on Document {\n  id\n  symbol\n  name\n  title\n  issuedOn\n  issuerName\n  level\n  held\n  type {\n    key\n    name\n    nameEn\n  }\n  place {\n    id\n    name\n  }\n}",
};

export const askFilterChoices: Operation<FilterChoicesQuery, FilterChoicesQueryVariables> = {
  text: "query FilterChoices($after: String) {\n  statistics {\n    documentsByType {\n      type {\n        key\n        name\n        nameEn\n      }\n    }\n  }\n  bodies(filter: {level: PROVINCE, system: PARTY}, first: 100, after: $after) {\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    nodes {\n      id\n      place {\n        id\n        name\n        until\n      }\n    }\n  }\n}",
};

export const askFind: Operation<FindQuery, FindQueryVariables> = {
  text: "query Find($text: String!, $asOf: Date, $first: Int!, $after: String, $withMeaning: Boolean!) {\n  lookup(citation: $text, on: $asOf) @include(if: $withMeaning) {\n    confidence\n    reason\n    document {\n      ...Label\n      validity(asOf: $asOf) {\n        status\n      }\n    }\n  }\n  bodies(filter: {text: $text}, first: 8) @include(if: $withMeaning) {\n    nodes {\n      ...BodyLabel\n    }\n  }\n  search(text: $text, first: $first, after: $after) {\n    totalCount\n    pageInfo {\n      hasNextPage\n      endCursor\n    }\n    edges {\n      excerpt {\n        text\n        highlights {\n          start\n          end\n        }\n      }\n      node {\n        ...Label\n        validity(asOf: $asOf) {\n          status\n        }\n      }\n    }\n  }\n}\nfragment Label on Document {\n  id\n  symbol\n  name\n  title\n  issuedOn\n  issuerName\n  level\n  held\n  type {\n    key\n    name\n    nameEn\n  }\n  place {\n    id\n    name\n  }\n}\nfragment BodyLabel on Body {\n  id\n  name\n  level\n}",
};

export const askGraphPage: Operation<GraphPageQuery, GraphPageQueryVariables> = {
  text: "query GraphPage($id: ID!, $asOf: Date, $depth: Int!, $limit: Int!) {\n  neighbourhood(id: $id, depth: $depth, limit: $limit) {\n    truncated\n    root {\n      id\n    }\n    nodes {\n      ...Label\n      validity(asOf: $asOf) {\n        status\n      }\n    }\n    links {\n      kind\n      count\n      secondHand\n      from {\n        id\n      }\n      to {\n        id\n      }\n    }\n  }\n}\nfragment Label on Document {\n  id\n  symbol\n  name\n  title\n  issuedOn\n  issuerName\n  level\n  held\n  type {\n    key\n    name\n    nameEn\n  }\n  place {\n    id\n    name\n  }\n}",
};

export const askHome: Operation<HomeQuery, HomeQueryVariables> = {
  text: "query Home {\n  statistics {\n    documents\n    held\n    citations\n    conflicts\n    bodies\n    factsCheckedOn\n  }\n}",
};

export const askRelationCounts: Operation<RelationCountsQuery, RelationCountsQueryVariables> = {
  text: "query RelationCounts($id: ID!, $filter: DocumentFilter) {\n  document(id: $id) {\n    id\n    basis(first: 0, filter: $filter) {\n      totalCount\n    }\n    implements(first: 0, filter: $filter) {\n      totalCount\n    }\n    reviews(first: 0, filter: $filter) {\n      totalCount\n    }\n    attachedTo(first: 0, filter: $filter) {\n      totalCount\n    }\n    cites(first: 0, filter: $filter) {\n      totalCount\n    }\n    implementedBy(first: 0, filter: $filter) {\n      totalCount\n    }\n    basisFor(first: 0, filter: $filter) {\n      totalCount\n    }\n    reviewedBy(first: 0, filter: $filter) {\n      totalCount\n    }\n    attachments(first: 0, filter: $filter) {\n      totalCount\n    }\n    citedBy(first: 0, filter: $filter) {\n      totalCount\n    }\n  }\n}",
};

export const askSuggest: Operation<SuggestQuery, SuggestQueryVariables> = {
  text: "query Suggest($text: String!, $whole: String!, $hasWhole: Boolean!, $on: Date) {\n  lookup(citation: $text, on: $on) {\n    document {\n      ...Label\n    }\n  }\n  search(text: $text, first: 6) {\n    nodes {\n      ...Label\n    }\n  }\n  bodies(filter: {text: $text}, first: 4) {\n    nodes {\n      ...BodyLabel\n    }\n  }\n  documentsWithWholeWords: search(text: $whole, first: 40) @include(if: $hasWhole) {\n    nodes {\n      ...Label\n    }\n  }\n  bodiesWithWholeWords: bodies(filter: {text: $whole}, first: 40) @include(if: $hasWhole) {\n    nodes {\n      ...BodyLabel\n    }\n  }\n}\nfragment Label on Document {\n  id\n  symbol\n  name\n  title\n  issuedOn\n  issuerName\n  level\n  held\n  type {\n    key\n    name\n    nameEn\n  }\n  place {\n    id\n    name\n  }\n}\nfragment BodyLabel on Body {\n  id\n  name\n  level\n}",
};

export const askWhatBuildsOnIt: Operation<WhatBuildsOnItQuery, WhatBuildsOnItQueryVariables> = {
  text: "query WhatBuildsOnIt($id: ID!, $asOf: Date, $first: Int!, $after: String, $filter: DocumentFilter, $implementedBy: Boolean!, $basisFor: Boolean!, $reviewedBy: Boolean!, $attachments: Boolean!, $citedBy: Boolean!) {\n  document(id: $id) {\n    id\n    implementedBy(first: $first, after: $after, filter: $filter) @include(if: $implementedBy) {\n      ...Rows\n    }\n    basisFor(first: $first, after: $after, filter: $filter) @include(if: $basisFor) {\n      ...Rows\n    }\n    reviewedBy(first: $first, after: $after, filter: $filter) @include(if: $reviewedBy) {\n      ...Rows\n    }\n    attachments(first: $first, after: $after, filter: $filter) @include(if: $attachments) {\n      ...Rows\n    }\n    citedBy(first: $first, after: $after, filter: $filter) @include(if: $citedBy) {\n      ...Rows\n    }\n  }\n}\nfragment Rows on DocumentConnection {\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n  edges {\n    ...Row\n  }\n}\nfragment Row on DocumentEdge {\n  node {\n    ...Label\n    validity(asOf: $asOf) {\n      status\n    }\n  }\n  chain {\n    ...Evidence\n  }\n}\nfragment Label on Document {\n  id\n  symbol\n  name\n  title\n  issuedOn\n  issuerName\n  level\n  held\n  type {\n    key\n    name\n    nameEn\n  }\n  place {\n    id\n    name\n  }\n}\nfragment Evidence on Relation {\n  kind\n  count\n  secondHand\n  roles\n  citations(first: 3) {\n    ...Quote\n  }\n  registry {\n    note\n    source\n  }\n}\nfragment Quote on Citation {\n  id\n  quote\n  subject\n  line\n  page\n  section\n  role\n  statedDate\n  document {\n    id\n    symbol\n    name\n    title\n    held\n    type {\n      key\n      name\n      nameEn\n    }\n  }\n}",
};

export const askWhatItBuildsOn: Operation<WhatItBuildsOnQuery, WhatItBuildsOnQueryVariables> = {
  text: "query WhatItBuildsOn($id: ID!, $asOf: Date, $first: Int!, $after: String, $filter: DocumentFilter, $basis: Boolean!, $implements: Boolean!, $reviews: Boolean!, $attachedTo: Boolean!, $cites: Boolean!) {\n  document(id: $id) {\n    id\n    basis(first: $first, after: $after, filter: $filter) @include(if: $basis) {\n      ...Rows\n    }\n    implements(first: $first, after: $after, filter: $filter) @include(if: $implements) {\n      ...Rows\n    }\n    reviews(first: $first, after: $after, filter: $filter) @include(if: $reviews) {\n      ...Rows\n    }\n    attachedTo(first: $first, after: $after, filter: $filter) @include(if: $attachedTo) {\n      ...Rows\n    }\n    cites(first: $first, after: $after, filter: $filter) @include(if: $cites) {\n      ...Rows\n    }\n  }\n}\nfragment Rows on DocumentConnection {\n  pageInfo {\n    hasNextPage\n    endCursor\n  }\n  edges {\n    ...Row\n  }\n}\nfragment Row on DocumentEdge {\n  node {\n    ...Label\n    validity(asOf: $asOf) {\n      status\n    }\n  }\n  chain {\n    ...Evidence\n  }\n}\nfragment Label on Document {\n  id\n  symbol\n  name\n  title\n  issuedOn\n  issuerName\n  level\n  held\n  type {\n    key\n    name\n    nameEn\n  }\n  place {\n    id\n    name\n  }\n}\nfragment Evidence on Relation {\n  kind\n  count\n  secondHand\n  roles\n  citations(first: 3) {\n    ...Quote\n  }\n  registry {\n    note\n    source\n  }\n}\nfragment Quote on Citation {\n  id\n  quote\n  subject\n  line\n  page\n  section\n  role\n  statedDate\n  document {\n    id\n    symbol\n    name\n    title\n    held\n    type {\n      key\n      name\n      nameEn\n    }\n  }\n}",
};
