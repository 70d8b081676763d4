import type { Citation, ExtractedDocument } from '../../documents/citation.js';
import type { SourceRecord } from '../../documents/source.js';
import { contentHash } from './content-hash.js';
import { citationId, holdingId } from './said-ids.js';

/** Properties of a `Source` node. */
export interface SourceRow {
  readonly sha256: string;
  readonly name: string;
  readonly extractorVersion: string;
  readonly text: string | null;
  readonly textLength: number | null;
  readonly hasText: boolean;
  readonly fingerprint: string;
}

/** The node of a file. Its fingerprint covers everything that extraction read, so that a newer reading is noticed. */
export function sourceRow(source: SourceRecord): SourceRow {
  return {
    sha256: source.sha256,
    name: source.name,
    extractorVersion: source.extractorVersion,
    text: source.text,
    textLength: source.text?.length ?? null,
    hasText: source.text !== null,
    fingerprint: contentHash([source.extractorVersion, source.extraction]),
  };
}

/** Where a statement is weighed: its cluster and its claim there; null where it names nothing to be looked for. */
export interface WeighedAt {
  readonly cluster: string | null;
  readonly claim: string | null;
}

/** Properties of the `Holding` node of one document found in a source. */
export function holdingRow(
  source: SourceRecord,
  document: ExtractedDocument,
  index: number,
  weighedAt: WeighedAt,
) {
  return {
    id: holdingId(source.sha256, index),
    sourceId: source.sha256,
    index,
    start: document.start,
    end: document.end,
    symbol: document.symbol,
    type: document.type,
    issuer: document.issuer,
    superior: document.superior,
    place: document.place,
    system: document.system,
    issuedOn: document.issuedOn,
    title: document.title,
    signer: document.signer,
    signerTitle: document.signerTitle,
    recipients: document.recipients,
    implements: document.implements,
    basis: document.basis,
    attachedTo: document.attachedTo,
    effectiveOn: document.effectiveOn,
    ...weighedAt,
  };
}

/** Properties of the `Citation` node of one mention in a source. */
export function citationRow(source: SourceRecord, citation: Citation, index: number, weighedAt: WeighedAt) {
  return {
    id: citationId(source.sha256, index),
    sourceId: source.sha256,
    index,
    document: citation.document,
    start: citation.start,
    end: citation.end,
    line: citation.line,
    page: citation.page,
    text: citation.text,
    symbol: citation.symbol,
    name: citation.name,
    typeWord: citation.typeWord,
    form: citation.form,
    section: citation.section,
    role: citation.role,
    statedDate: citation.statedDate,
    statedYear: citation.statedYear,
    statedIssuer: citation.statedIssuer,
    statedTerm: citation.statedTerm,
    subject: citation.subject,
    leadIn: citation.leadIn,
    within: citation.within,
    titleRelation: citation.titleRelation,
    changeKind: citation.change?.kind ?? null,
    changeScope: citation.change?.scope ?? null,
    changeEffectiveOn: citation.change?.effectiveOn ?? null,
    repairs: citation.repairs.length > 0 ? JSON.stringify(citation.repairs) : null,
    candidates: citation.candidates,
    confidence: citation.confidence,
    extractorVersion: source.extractorVersion,
    ...weighedAt,
  };
}

export type HoldingRow = ReturnType<typeof holdingRow>;
export type CitationRow = ReturnType<typeof citationRow>;
