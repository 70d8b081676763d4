import { join } from 'node:path';
import type { SourceRecord } from '../../documents/source.js';
import type { Facts } from '../../facts/fact-types.js';
import type { Claim, Statement } from '../../resolution/resolution-types.js';
import { stateSource } from '../../resolution/state-source.js';
import { type HoldingHead, headOf } from '../write/holding-head.js';
import { refuseUnfit } from '../write/ingest-source.js';
import { claimId } from '../write/said.js';
import { citationId, holdingId } from '../write/said-ids.js';
import { holdingRow, sourceRow, type WeighedAt } from '../write/source-rows.js';
import { NumberList } from './number-list.js';
import { Spool } from './spool.js';
import type { LoadTables } from './tables.js';

/** So many parts are weighed one after another: a part's claims are in memory together. */
const partCount = 64;
/** In the place of a claim where a mention names nothing to be looked for. */
export const noClaim = -1;

/** What one part of the claims holds on disk. */
export type PartLine =
  | { readonly number: number; readonly claim: Claim }
  | { readonly number: number; readonly head: HoldingHead };

/**
 * Everything that the files of a load say, as far as it must be at hand until all have been read: numbers in memory,
 * words on disk. The `Source` and `Holding` nodes are written at once, as nothing about them can change any more.
 */
export class Gathered {
  /** Records without their texts, by the number of the source. */
  readonly #records: Spool<SourceRecord>;
  readonly #texts: Spool<string | null>;
  readonly #parts: readonly Spool<PartLine>[];
  readonly #tables: LoadTables;
  readonly #facts: Facts;
  readonly #sourceNumbers = new Map<string, number>();
  readonly #firstHolding = new NumberList();
  readonly #firstCitation = new NumberList();
  readonly #holdingClaims = new NumberList();
  readonly #citationClaims = new NumberList();
  /** Number of each claim by the id of its node. */
  readonly #claimNumbers = new Map<string, number>();
  #claimIds: readonly string[] = [];
  readonly #claimClusters: string[] = [];
  readonly #claimSources = new NumberList();

  constructor(folder: string, tables: LoadTables, facts: Facts) {
    this.#records = new Spool<SourceRecord>(join(folder, 'records.spool'));
    this.#texts = new Spool<string | null>(join(folder, 'texts.spool'));
    this.#parts = Array.from(
      { length: partCount },
      (_, part) => new Spool<PartLine>(join(folder, `claims-${part}.spool`)),
    );
    this.#tables = tables;
    this.#facts = facts;
  }

  get sources(): number {
    return this.#records.length;
  }

  get citations(): number {
    return this.#citationClaims.length;
  }

  get holdings(): number {
    return this.#holdingClaims.length;
  }

  get claims(): number {
    return this.#claimClusters.length;
  }

  /**
   * Takes one file in; false when the same text is there already.
   *
   * @throws CancuError `SECRET_DOCUMENT`, `NO_DOCUMENT`
   */
  add(source: SourceRecord): boolean {
    refuseUnfit(source);
    if (this.#sourceNumbers.has(source.sha256)) return false;
    const number = this.#records.add({ ...source, text: null });
    this.#texts.add(source.text);
    this.#sourceNumbers.set(source.sha256, number);
    this.#tables.node('Source', number, sourceRow(source));
    const stated = stateSource(source, this.#facts);
    const own = new Set<number>();
    this.#firstHolding.push(this.#holdingClaims.length);
    for (const [index, statement] of stated.holdings.entries())
      this.#addHolding(source, index, statement, own);
    this.#firstCitation.push(this.#citationClaims.length);
    for (const statement of stated.citations) this.#citationClaims.push(this.#claimOf(statement, own));
    for (const claim of own) this.#claimSources.set(claim, this.#claimSources.at(claim) + 1);
    return true;
  }

  #addHolding(source: SourceRecord, index: number, statement: Statement, own: Set<number>): void {
    const document = source.extraction.documents[index];
    if (!document) return;
    const number = this.#claimOf(statement, own);
    const { cluster } = statement.claim;
    const row = holdingRow(source, document, index, { cluster, claim: claimId(statement.claim) });
    this.#tables.node('Holding', this.#holdingClaims.length, row);
    this.#holdingClaims.push(number);
    const head = headOf(row, source.text !== null);
    this.#partOf(cluster).add({ number, head });
  }

  #claimOf(statement: Statement | null, own: Set<number>): number {
    if (statement === null) return noClaim;
    const { claim } = statement;
    const id = claimId(claim);
    const known = this.#claimNumbers.get(id);
    const number = known ?? this.#claimNumbers.size;
    if (known === undefined) {
      this.#claimNumbers.set(id, number);
      this.#claimClusters.push(claim.cluster);
      this.#claimSources.push(0);
      this.#partOf(claim.cluster).add({ number, claim });
    }
    own.add(number);
    return number;
  }

  #partOf(cluster: string): Spool<PartLine> {
    const part = this.#parts[partNumber(cluster)];
    if (!part) throw new RangeError(`no part for ${cluster}`);
    return part;
  }

  /** Which part a cluster belongs to: always the same. */
  static partOf(cluster: string): number {
    return partNumber(cluster);
  }

  static readonly parts = partCount;

  /** The lines of one part, in the order in which they came. */
  linesOf(part: number): Iterable<PartLine> {
    return this.#parts[part]?.values() ?? [];
  }

  record(source: number): SourceRecord {
    return this.#records.read(source);
  }

  /** The text of a source, or null where only its record is held. */
  textOf(sha256: string): string | null {
    const number = this.#sourceNumbers.get(sha256);
    return number === undefined ? null : this.#texts.read(number);
  }

  firstHolding(source: number): number {
    return this.#firstHolding.at(source);
  }

  firstCitation(source: number): number {
    return this.#firstCitation.at(source);
  }

  holdingClaim(holding: number): number {
    return this.#holdingClaims.at(holding);
  }

  citationClaim(citation: number): number {
    return this.#citationClaims.at(citation);
  }

  /** Where a mention is weighed, as its node keeps it. */
  weighedAt(claim: number): WeighedAt {
    if (claim === noClaim) return { cluster: null, claim: null };
    return { cluster: this.#claimClusters[claim] ?? null, claim: this.claimIds()[claim] ?? null };
  }

  /** Ids of the claims by their numbers. */
  claimIds(): readonly string[] {
    if (this.#claimIds.length !== this.#claimNumbers.size) this.#claimIds = [...this.#claimNumbers.keys()];
    return this.#claimIds;
  }

  /** How many files make a claim. */
  sourcesOf(claim: number): number {
    return this.#claimSources.at(claim);
  }

  /**
   * Finds who makes a claim, by node id: asked only for claims in a conflict, it goes through all sayings once for all
   * of them.
   */
  sayingsOf(claims: ReadonlySet<number>): Map<number, { citations: string[]; holdings: string[] }> {
    const found = new Map(
      [...claims].map((claim) => [claim, { citations: [] as string[], holdings: [] as string[] }]),
    );
    const ids = [...this.#sourceNumbers.keys()];
    for (let source = 0; source < ids.length; source++) {
      const sha256 = ids[source] ?? '';
      const holdings = this.firstHolding(source);
      for (let at = holdings; at < this.#end(this.#firstHolding, source, this.holdings); at++) {
        found.get(this.#holdingClaims.at(at))?.holdings.push(holdingId(sha256, at - holdings));
      }
      const citations = this.firstCitation(source);
      for (let at = citations; at < this.#end(this.#firstCitation, source, this.citations); at++) {
        found.get(this.#citationClaims.at(at))?.citations.push(citationId(sha256, at - citations));
      }
    }
    return found;
  }

  #end(firsts: NumberList, source: number, all: number): number {
    return source + 1 < firsts.length ? firsts.at(source + 1) : all;
  }

  close(): void {
    for (const spool of [this.#records, this.#texts, ...this.#parts]) spool.close();
  }
}

/** A small hash of the key (FNV-1a), spread evenly over the parts. */
function partNumber(cluster: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < cluster.length; at++) hash = Math.imul(hash ^ cluster.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % partCount;
}
