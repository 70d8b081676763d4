import type { Citation } from '../../documents/citation.js';
import type { Sha256, SourceRecord } from '../../documents/source.js';
import type { Facts } from '../../facts/fact-types.js';
import type { Claim, ClusterKey, Statement } from '../../resolution/resolution-types.js';
import { stateSource } from '../../resolution/state-source.js';
import { headOf } from '../write/holding-head.js';
import { refuseUnfit } from '../write/ingest-source.js';
import { claimId } from '../write/said.js';
import { citationRow, holdingRow, sourceRow, type WeighedAt } from '../write/source-rows.js';
import { CsvRow } from './csv-row.js';
import { readyColumns } from './table-columns.js';

/** In the place of a claim where a mention names nothing to be looked for. */
export const noClaim = -1;

/**
 * What one file brings to a load, made ready: nearly everything is UTF-8 that only has to be laid aside or written out,
 * so that it costs little to be handed over by the thread that made it.
 */
export interface StatedFile {
  readonly sha256: Sha256;
  /** Fields of its node. */
  readonly source: Uint8Array;
  /** The different claims that it makes. */
  readonly claims: readonly { readonly id: string; readonly cluster: ClusterKey; readonly json: string }[];
  readonly holdings: readonly StatedHolding[];
  /** For each citation the place of its claim among `claims`, or {@link noClaim}. */
  readonly citations: readonly number[];
  /** Fields of the nodes of all citations, one after another. */
  readonly citationFields: Uint8Array;
  /** A {@link FileOutline} as JSON. */
  readonly outline: Uint8Array;
  /** Whether a citation stands in the title of another, and so may tell of other documents. */
  readonly citesInTitles: boolean;
}

/** One document in a file. */
export interface StatedHolding {
  /** The place of its claim among those of the file. */
  readonly claim: number;
  /** Fields of its node. */
  readonly fields: Uint8Array;
  /** The field of its text; null where only the record of the file is held. */
  readonly text: Uint8Array | null;
  /** A `HoldingHead` as JSON. */
  readonly head: string;
}

/** What of a file is needed again once all files have been read. */
export interface FileOutline {
  /** The record without words: those stand in the fields of its nodes. */
  readonly record: SourceRecord;
  /** How many bytes the fields of each citation take. */
  readonly fieldBytes: readonly number[];
}

const rows = {
  source: new CsvRow(readyColumns.Source),
  holding: new CsvRow(readyColumns.Holding),
  citation: new CsvRow(readyColumns.Citation),
  text: new CsvRow(readyColumns.Document),
};
const encoder = new TextEncoder();

/**
 * Makes one file ready for a load.
 *
 * @throws CancuError `SECRET_DOCUMENT`, `NO_DOCUMENT`
 * @example writer.addStated(stateFile(source, shippedFacts))
 */
export function stateFile(source: SourceRecord, facts: Facts): StatedFile {
  refuseUnfit(source);
  const { sha256, text, extraction } = source;
  const stated = stateSource(source, facts);
  const claims = new ClaimNumbers();
  const holdings = stated.holdings.flatMap((statement, index): StatedHolding[] => {
    const document = extraction.documents[index];
    if (!document) return [];
    const { number, weighedAt } = claims.numberOf(statement);
    const row = holdingRow(source, document, index, weighedAt);
    const words = text === null ? null : text.slice(document.start, document.end);
    return [
      {
        claim: number,
        fields: encoder.encode(rows.holding.fields(row)),
        text: words === null ? null : encoder.encode(rows.text.fields({ text: words })),
        head: JSON.stringify(headOf(row, text !== null)),
      },
    ];
  });
  const numbered = stated.citations.map((statement) => claims.numberOf(statement));
  const fields = extraction.citations.map((citation, index) => {
    const weighedAt = numbered[index]?.weighedAt ?? nowhere;
    return encoder.encode(rows.citation.fields(citationRow(source, citation, index, weighedAt)));
  });
  const record = {
    ...source,
    text: null,
    extraction: { ...extraction, citations: extraction.citations.map(withoutWords) },
  };
  const outline: FileOutline = { record, fieldBytes: fields.map(({ length }) => length) };
  return {
    sha256,
    source: encoder.encode(rows.source.fields(sourceRow(source))),
    claims: claims.all,
    holdings,
    citations: numbered.map(({ number }) => number),
    citationFields: joined(fields),
    outline: encoder.encode(JSON.stringify(outline)),
    citesInTitles: extraction.citations.some(({ within }) => within !== null),
  };
}

const nowhere: WeighedAt = { cluster: null, claim: null };

/** Numbers the claims of one file. */
class ClaimNumbers {
  readonly all: { readonly id: string; readonly cluster: ClusterKey; readonly json: string }[] = [];
  readonly #known = new Map<string, number>();

  numberOf(statement: Statement | null): { readonly number: number; readonly weighedAt: WeighedAt } {
    if (statement === null) return { number: noClaim, weighedAt: nowhere };
    const { claim } = statement;
    const id = claimId(claim);
    const number = this.#known.get(id) ?? this.#add(id, claim);
    return { number, weighedAt: { cluster: claim.cluster, claim: id } };
  }

  #add(id: string, claim: Claim): number {
    const number = this.all.length;
    this.#known.set(id, number);
    this.all.push({ id, cluster: claim.cluster, json: JSON.stringify(claim) });
    return number;
  }
}

/** A citation as far as relations rest on it. */
function withoutWords(citation: Citation): Citation {
  return {
    ...citation,
    text: '',
    subject: null,
    leadIn: null,
    statedIssuer: null,
    repairs: [],
    candidates: [],
  };
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}
