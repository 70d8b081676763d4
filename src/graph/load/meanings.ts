import type { DocumentId } from '../../documents/document-id.js';
import type { IsoDate } from '../../documents/iso-date.js';
import type { Assignment } from '../../resolution/resolution-types.js';

/** What was found out: which documents there are, and which of them each claim means. */
export class Meanings {
  readonly #assignments: Assignment[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #documents: {
    readonly id: DocumentId;
    readonly sortKey: string;
    readonly issuedOn: IsoDate | null;
  }[] = [];
  /** How many files hold each document. */
  readonly #copies: number[] = [];
  /** The documents that answer to an id which is no document's own any more. */
  readonly #answering = new Map<string, number[]>();
  /** Current ids by those of the curated facts. */
  readonly #ofFacts = new Map<string, DocumentId>();

  assign(claim: number, assignment: Assignment): void {
    this.#assignments[claim] = assignment;
  }

  assignment(claim: number): Assignment | null {
    return this.#assignments[claim] ?? null;
  }

  /**
   * Adds a document and returns its number; null where one of this id is there already. (Two runs of numbers of one
   * committee, `8/QĐ-UBND` and `08/2012/QĐ-UBND`, can meet on one day.)
   */
  addDocument(document: {
    readonly id: DocumentId;
    readonly issuedOn: IsoDate | null;
    readonly sortKey: string;
    readonly copies: number;
    readonly formerIds: readonly string[];
  }): number | null {
    if (this.#numbers.has(document.id)) return null;
    const number = this.#numbers.size;
    this.#numbers.set(document.id, number);
    const { id, sortKey, issuedOn } = document;
    this.#documents.push({ id, sortKey, issuedOn });
    this.#copies.push(document.copies);
    for (const id of document.formerIds) {
      const known = this.#answering.get(id);
      if (known) known.push(number);
      else this.#answering.set(id, [number]);
    }
    return number;
  }

  noteFact(fact: string, id: DocumentId): void {
    this.#ofFacts.set(fact, id);
  }

  /** The id by which a document of the facts goes now. */
  currentId(fact: DocumentId): DocumentId {
    return this.#ofFacts.get(fact) ?? fact;
  }

  documentNumber(id: string): number | undefined {
    return this.#numbers.get(id);
  }

  sortKey(document: number): string {
    return this.#documents[document]?.sortKey ?? '';
  }

  /** Id of a document by its number. */
  id(document: number): DocumentId {
    const known = this.#documents[document];
    if (!known) throw new RangeError(`no document ${document}`);
    return known.id;
  }

  issuedOn(document: number): IsoDate | null {
    return this.#documents[document]?.issuedOn ?? null;
  }

  copies(document: number): number {
    return this.#copies[document] ?? 0;
  }

  /** The documents that an id means now: a candidate's id may have become a former one. */
  answering(id: string): readonly number[] {
    const own = this.#numbers.get(id);
    const former = this.#answering.get(id) ?? [];
    return own === undefined ? former : [own, ...former.filter((number) => number !== own)];
  }
}
