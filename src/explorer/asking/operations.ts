// Made by `npm run operations` from graphql/operations/explorer: do not edit.
import type { Operation } from './operation.js';

/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
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
  /** Exactly this symbol (số, ký hiệu): `28-NQ/TW`. For what people write, see `lookup`. */
  readonly symbol?: string | null | undefined;
  /** Issued in this system (hệ thống). */
  readonly system?: System | null | undefined;
  /** Any of these types, by key (loại văn bản): `["nq", "kl"]`. */
  readonly type?: ReadonlyArray<string> | null | undefined;
};

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
  text: "query BodyPage($id:ID!$asOf:Date$first:Int!$after:String$filter:DocumentFilter){body(id:$id){id name code level system from until variants place{id name}partOf{id name}predecessors{on body{id name}}successors{on body{id name}}documents(first:$first after:$after filter:$filter){totalCount pageInfo{hasNextPage endCursor}nodes{...Label validity(asOf:$asOf){status}}}}}fragment Label on Document{id symbol name title issuedOn issuerName level held type{key name nameEn}place{id name}}",
};

export const askCascadePage: Operation<CascadePageQuery, CascadePageQueryVariables> = {
  text: "query CascadePage($id:ID!$asOf:Date){cascade(id:$id depth:6){truncated document{...Label}steps{depth lagDays totalLagDays parent{id symbol}document{...Label}relation{...Evidence}}}coverage(id:$id asOf:$asOf){asOf total carriedOut{place{id name}documents{...Label}}missing{id name}}}fragment Label on Document{id symbol name title issuedOn issuerName level held type{key name nameEn}place{id name}}fragment Evidence on Relation{kind count secondHand roles citations(first:3){...Quote}registry{note source}}fragment Quote on Citation{id quote subject line page section role statedDate document{id symbol name title held type{key name nameEn}}}",
};

export const askDocumentPage: Operation<DocumentPageQuery, DocumentPageQueryVariables> = {
  text: "query DocumentPage($id:ID!$asOf:Date$past:Boolean!){document(id:$id){...Label number issuedOnFrom effectiveOn expiresOn system series inRegistry aliases formerIds issuer{id name}signers{id name title}recipients{as body{id name}}sources{sha256 name}provenance{checkedOn note source sourced}validity(asOf:$asOf){...Status holding{...Event}undated{...Event}}now:validity@include(if:$past){...Status}conflicts{id field value fromRegistry citations{...Quote}}amends{...ChangeRow}replaces{...ChangeRow}repeals{...ChangeRow}amendedBy{...ChangeRow}replacedBy{...ChangeRow}repealedBy{...ChangeRow}}}fragment Label on Document{id symbol name title issuedOn issuerName level held type{key name nameEn}place{id name}}fragment Status on Validity{status asOf source checkedOn event{...Event}}fragment Event on ValidityEvent{kind on until inferred parts note source by{...Label}citation{...Quote}}fragment Quote on Citation{id quote subject line page section role statedDate document{id symbol name title held type{key name nameEn}}}fragment ChangeRow on Change{on partial scope source document{...Label validity(asOf:$asOf){status}}relation{...Evidence}}fragment Evidence on Relation{kind count secondHand roles citations(first:3){...Quote}registry{note source}}",
};

export const askDocumentText: Operation<DocumentTextQuery, DocumentTextQueryVariables> = {
  text: "query DocumentText($id:ID!$asOf:Date$after:String$withText:Boolean!){document(id:$id){id text@include(if:$withText)sources@include(if:$withText){sha256 start end}citations(first:100 after:$after){pageInfo{hasNextPage endCursor}nodes{id source start end quote line page section role confidence rule refersTo{...Label validity(asOf:$asOf){status}}mayReferTo{...Label}}}}}fragment Label on Document{id symbol name title issuedOn issuerName level held type{key name nameEn}place{id name}}",
};

export const askFilterChoices: Operation<FilterChoicesQuery, FilterChoicesQueryVariables> = {
  text: "query FilterChoices($after:String){statistics{documentsByType{type{key name nameEn}}}bodies(filter:{level:PROVINCE system:PARTY}first:100 after:$after){pageInfo{hasNextPage endCursor}nodes{id place{id name until}}}}",
};

export const askFind: Operation<FindQuery, FindQueryVariables> = {
  text: "query Find($text:String!$asOf:Date$first:Int!$after:String$withMeaning:Boolean!){lookup(citation:$text on:$asOf)@include(if:$withMeaning){confidence reason document{...Label validity(asOf:$asOf){status}}}bodies(filter:{text:$text}first:8)@include(if:$withMeaning){nodes{...BodyLabel}}search(text:$text first:$first after:$after){totalCount pageInfo{hasNextPage endCursor}edges{excerpt{text highlights{start end}}node{...Label validity(asOf:$asOf){status}}}}}fragment Label on Document{id symbol name title issuedOn issuerName level held type{key name nameEn}place{id name}}fragment BodyLabel on Body{id name level}",
};

export const askGraphPage: Operation<GraphPageQuery, GraphPageQueryVariables> = {
  text: "query GraphPage($id:ID!$asOf:Date$depth:Int!$limit:Int!){neighbourhood(id:$id depth:$depth limit:$limit){truncated root{id}nodes{...Label validity(asOf:$asOf){status}}links{kind count secondHand from{id}to{id}}}}fragment Label on Document{id symbol name title issuedOn issuerName level held type{key name nameEn}place{id name}}",
};

export const askHome: Operation<HomeQuery, HomeQueryVariables> = {
  text: "query Home{statistics{documents held citations conflicts bodies factsCheckedOn}}",
};

export const askRelationCounts: Operation<RelationCountsQuery, RelationCountsQueryVariables> = {
  text: "query RelationCounts($id:ID!$filter:DocumentFilter){document(id:$id){id basis(first:0 filter:$filter){totalCount}implements(first:0 filter:$filter){totalCount}reviews(first:0 filter:$filter){totalCount}attachedTo(first:0 filter:$filter){totalCount}cites(first:0 filter:$filter){totalCount}implementedBy(first:0 filter:$filter){totalCount}basisFor(first:0 filter:$filter){totalCount}reviewedBy(first:0 filter:$filter){totalCount}attachments(first:0 filter:$filter){totalCount}citedBy(first:0 filter:$filter){totalCount}}}",
};

export const askSuggest: Operation<SuggestQuery, SuggestQueryVariables> = {
  text: "query Suggest($text:String!$whole:String!$hasWhole:Boolean!$on:Date){lookup(citation:$text on:$on){document{...Label}}search(text:$text first:6){nodes{...Label}}bodies(filter:{text:$text}first:4){nodes{...BodyLabel}}documentsWithWholeWords:search(text:$whole first:40)@include(if:$hasWhole){nodes{...Label}}bodiesWithWholeWords:bodies(filter:{text:$whole}first:40)@include(if:$hasWhole){nodes{...BodyLabel}}}fragment Label on Document{id symbol name title issuedOn issuerName level held type{key name nameEn}place{id name}}fragment BodyLabel on Body{id name level}",
};

export const askWhatBuildsOnIt: Operation<WhatBuildsOnItQuery, WhatBuildsOnItQueryVariables> = {
  text: "query WhatBuildsOnIt($id:ID!$asOf:Date$first:Int!$after:String$filter:DocumentFilter$implementedBy:Boolean!$basisFor:Boolean!$reviewedBy:Boolean!$attachments:Boolean!$citedBy:Boolean!){document(id:$id){id implementedBy(first:$first after:$after filter:$filter)@include(if:$implementedBy){...Rows}basisFor(first:$first after:$after filter:$filter)@include(if:$basisFor){...Rows}reviewedBy(first:$first after:$after filter:$filter)@include(if:$reviewedBy){...Rows}attachments(first:$first after:$after filter:$filter)@include(if:$attachments){...Rows}citedBy(first:$first after:$after filter:$filter)@include(if:$citedBy){...Rows}}}fragment Rows on DocumentConnection{pageInfo{hasNextPage endCursor}edges{...Row}}fragment Row on DocumentEdge{node{...Label validity(asOf:$asOf){status}}chain{...Evidence}}fragment Label on Document{id symbol name title issuedOn issuerName level held type{key name nameEn}place{id name}}fragment Evidence on Relation{kind count secondHand roles citations(first:3){...Quote}registry{note source}}fragment Quote on Citation{id quote subject line page section role statedDate document{id symbol name title held type{key name nameEn}}}",
};

export const askWhatItBuildsOn: Operation<WhatItBuildsOnQuery, WhatItBuildsOnQueryVariables> = {
  text: "query WhatItBuildsOn($id:ID!$asOf:Date$first:Int!$after:String$filter:DocumentFilter$basis:Boolean!$implements:Boolean!$reviews:Boolean!$attachedTo:Boolean!$cites:Boolean!){document(id:$id){id basis(first:$first after:$after filter:$filter)@include(if:$basis){...Rows}implements(first:$first after:$after filter:$filter)@include(if:$implements){...Rows}reviews(first:$first after:$after filter:$filter)@include(if:$reviews){...Rows}attachedTo(first:$first after:$after filter:$filter)@include(if:$attachedTo){...Rows}cites(first:$first after:$after filter:$filter)@include(if:$cites){...Rows}}}fragment Rows on DocumentConnection{pageInfo{hasNextPage endCursor}edges{...Row}}fragment Row on DocumentEdge{node{...Label validity(asOf:$asOf){status}}chain{...Evidence}}fragment Label on Document{id symbol name title issuedOn issuerName level held type{key name nameEn}place{id name}}fragment Evidence on Relation{kind count secondHand roles citations(first:3){...Quote}registry{note source}}fragment Quote on Citation{id quote subject line page section role statedDate document{id symbol name title held type{key name nameEn}}}",
};
