import { join } from 'node:path';
import type { Claim, ClusterKey } from '../../resolution/resolution-types.js';
import type { HoldingHead } from '../write/holding-head.js';
import { citationId, holdingId } from '../write/said-ids.js';
import { ByteSpool } from './byte-spool.js';
import { LineSpool } from './line-spool.js';
import { NumberList } from './number-list.js';
import { type FileOutline, noClaim, type StatedFile, type StatedHolding } from './stated-file.js';
import type { LoadTables } from './tables.js';

/** So many parts are weighed one after another: a part's claims are in memory together. */
const partCount = 64;

/** What one part of the claims holds on disk: claims, and heads of holdings beside the claims that they make. */
export type PartLine =
  | { readonly number: number; readonly claim: Claim }
  | { readonly number: number; readonly holding: number; readonly head: HoldingHead };

/**
 * Everything that the files of a load say, as far as it must be at hand until all have been read: numbers in memory,
 * words on disk. The `Source` and `Holding` nodes are written at once, as nothing about them can change any more.
 */
export class Gathered {
  readonly #outlines: ByteSpool;
  readonly #citationFields: ByteSpool;
  /** Fields of their texts, by the number of the holding; nothing where it has none. */
  readonly #texts: ByteSpool;
  readonly #parts: readonly LineSpool[];
  readonly #tables: LoadTables;
  readonly #sourceNumbers = new Map<string, number>();
  readonly #firstHolding = new NumberList();
  readonly #firstCitation = new NumberList();
  readonly #holdingClaims = new NumberList();
  readonly #citationClaims = new NumberList();
  /** Sources with citations in titles of others. */
  readonly #citingInTitles: number[] = [];
  /** Number of each claim by the id of its node. */
  readonly #claimNumbers = new Map<string, number>();
  #claimIds: readonly string[] = [];
  readonly #claimSources = new NumberList();

  constructor(folder: string, tables: LoadTables) {
    this.#outlines = new ByteSpool(join(folder, 'outlines.spool'));
    this.#citationFields = new ByteSpool(join(folder, 'citations.spool'));
    this.#texts = new ByteSpool(join(folder, 'texts.spool'));
    this.#parts = Array.from(
      { length: partCount },
      (_, part) => new LineSpool(join(folder, `claims-${part}.spool`)),
    );
    this.#tables = tables;
  }

  get sources(): number {
    return this.#outlines.length;
  }

  get citations(): number {
    return this.#citationClaims.length;
  }

  get holdings(): number {
    return this.#holdingClaims.length;
  }

  /** Takes one file in; false when the same text is there already. */
  add(file: StatedFile): boolean {
    if (this.#sourceNumbers.has(file.sha256)) return false;
    const number = this.#outlines.add(file.outline);
    this.#citationFields.add(file.citationFields);
    this.#sourceNumbers.set(file.sha256, number);
    this.#tables.node('Source', number, {}, file.source);
    if (file.citesInTitles) this.#citingInTitles.push(number);
    const claims = file.claims.map((claim) => this.#addClaim(claim));
    this.#firstHolding.push(this.#holdingClaims.length);
    for (const holding of file.holdings) this.#addHolding(holding, file, claims);
    this.#firstCitation.push(this.#citationClaims.length);
    for (const claim of file.citations) this.#citationClaims.push(claims[claim] ?? noClaim);
    return true;
  }

  #addClaim({ id, cluster, json }: StatedFile['claims'][number]): number {
    const known = this.#claimNumbers.get(id);
    if (known !== undefined) {
      this.#claimSources.set(known, this.#claimSources.at(known) + 1);
      return known;
    }
    const number = this.#claimNumbers.size;
    this.#claimNumbers.set(id, number);
    this.#claimSources.push(1);
    this.#partOf(cluster).add(`{"number":${number},"claim":${json}}`);
    return number;
  }

  #addHolding(
    { claim, fields, text, head }: StatedHolding,
    { claims }: StatedFile,
    numbers: readonly number[],
  ): void {
    const number = this.#texts.add(text ?? new Uint8Array(0));
    const [stated, claimNumber] = [claims[claim], numbers[claim]];
    if (!stated || claimNumber === undefined) throw new RangeError(`no claim ${claim}`);
    this.#tables.node('Holding', number, {}, fields);
    this.#holdingClaims.push(claimNumber);
    this.#partOf(stated.cluster).add(`{"number":${claimNumber},"holding":${number},"head":${head}}`);
  }

  #partOf(cluster: ClusterKey): LineSpool {
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
  linesOf(part: number): PartLine[] {
    return this.#parts[part]?.lines().map((line): PartLine => JSON.parse(line)) ?? [];
  }

  outline(source: number): FileOutline {
    return JSON.parse(decoder.decode(this.#outlines.read(source)));
  }

  /** Fields of the nodes of a file's citations, one after another. */
  citationFields(source: number): Uint8Array {
    return this.#citationFields.read(source);
  }

  /** The sources in which a citation stands in the title of another. */
  get citingInTitles(): readonly number[] {
    return this.#citingInTitles;
  }

  /** The field of the text of a holding, or null where only its record is held. */
  textField(holding: number): Uint8Array | null {
    const field = this.#texts.read(holding);
    return field.length === 0 ? null : field;
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
    for (const spool of [this.#outlines, this.#citationFields, this.#texts]) spool.close();
  }
}

const decoder = new TextDecoder();

/** A small hash of the key (FNV-1a), spread evenly over the parts. */
function partNumber(cluster: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < cluster.length; at++) hash = Math.imul(hash ^ cluster.charCodeAt(at), 0x01000193);
  return (hash >>> 0) % partCount;
}
