import type { Facts } from '../../facts/fact-types.js';
import type { DocumentRow } from '../write/document-rows.js';
import { bodyRow, linksOf, placeRow, typeRow } from '../write/fact-rows.js';
import type { IssuingBody } from '../write/issuing-body.js';
import { derivedBodyRow, type Link } from '../write/write-bodies.js';
import type { NodeLabel } from './table-columns.js';
import type { LoadTables } from './tables.js';

/** Numbers for the nodes of one label, by their keys, in the order in which they are first asked for. */
class Numbers {
  readonly #known = new Map<string, number>();

  get(key: string): number | undefined {
    return this.#known.get(key);
  }

  /** The number of a key, and whether it is asked for the first time. */
  take(key: string): { readonly number: number; readonly isNew: boolean } {
    const known = this.#known.get(key);
    if (known !== undefined) return { number: known, isNew: false };
    const number = this.#known.size;
    this.#known.set(key, number);
    return { number, isNew: true };
  }
}

/** The nodes around documents that several share: types, places, bodies, people, former ids. */
export class Surroundings {
  readonly #tables: LoadTables;
  readonly #types = new Numbers();
  readonly #places = new Numbers();
  readonly #bodies = new Numbers();
  readonly #persons = new Numbers();
  readonly #formerIds = new Numbers();
  /** Names of people by id: of several prints the last, so that it does not hang on the order of the files. */
  readonly #names = new Map<string, string>();
  readonly #derived = new Map<string, IssuingBody>();
  /** What documents call the bodies that only they name, with how many do. */
  readonly #bodyNames = new Map<string, Map<string, number>>();
  #conflicts = 0;

  /** Writes the curated tables. */
  constructor(tables: LoadTables, { types, places, bodies }: Facts) {
    this.#tables = tables;
    for (const type of types) this.#write('DocumentType', this.#types, type.key, typeRow(type));
    for (const place of places) this.#write('Place', this.#places, place.id, placeRow(place));
    for (const body of bodies) this.#write('Body', this.#bodies, body.id, bodyRow(body));
    this.#link(places.flatMap(linksOf), this.#places, 'PLACE_PART_OF', 'PLACE_SUCCEEDED_BY');
    this.#link(bodies.flatMap(linksOf), this.#bodies, 'BODY_PART_OF', 'BODY_SUCCEEDED_BY');
  }

  /** Writes what surrounds one document. */
  add(document: number, row: DocumentRow): void {
    for (const { id, shared } of row.formerIds) {
      const { number, isNew } = this.#formerIds.take(id);
      if (isNew) this.#tables.node('FormerId', number, { id });
      this.#tables.relationship('NOW', number, document, { shared });
    }
    const type = row.typeKey === null ? undefined : this.#types.get(row.typeKey);
    if (type !== undefined) this.#tables.relationship('OF_TYPE', document, type);
    for (const body of row.bodies) if (body.derived) this.#derived.set(body.id, body);
    this.#nameBody(row);
    if (row.body) this.#tables.relationship('ISSUED_BY', document, this.#bodies.take(row.body.id).number);
    for (const { id, name, title } of row.signers) {
      const known = this.#names.get(id);
      if (known === undefined || name > known) this.#names.set(id, name);
      this.#tables.relationship('SIGNED_BY', document, this.#persons.take(id).number, { title });
    }
    for (const { body, as } of row.recipients) {
      this.#tables.relationship('SENT_TO', document, this.#bodies.take(body.id).number, { as });
    }
    for (const conflict of row.conflicts) {
      this.#tables.node('Conflict', this.#conflicts, conflict);
      this.#tables.relationship('HAS_CONFLICT', document, this.#conflicts++);
    }
  }

  /** Writes the people and bodies that the documents named, once all are known. */
  finish(): void {
    for (const [id, name] of this.#names) {
      this.#tables.node('Person', this.#persons.take(id).number, { id, name });
    }
    for (const body of this.#derived.values()) {
      const row = derivedBodyRow(body);
      const name = (row.namedByDocuments && mostCommon(this.#bodyNames.get(body.id))) || row.name;
      this.#tables.node('Body', this.#bodies.take(body.id).number, { ...row, name });
    }
    for (const { id, parentId, placeId } of this.#derived.values()) {
      const number = this.#bodies.take(id).number;
      const parent = parentId === null ? undefined : this.#bodies.get(parentId);
      if (parent !== undefined) this.#tables.relationship('BODY_PART_OF', number, parent);
      const place = placeId === null ? undefined : this.#places.get(placeId);
      if (place !== undefined) this.#tables.relationship('SEATED_IN', number, place);
    }
  }

  #nameBody({ properties }: DocumentRow): void {
    const { bodyId, issuer } = properties;
    if (typeof bodyId !== 'string' || typeof issuer !== 'string') return;
    if (this.#derived.get(bodyId)?.name !== null) return;
    const names = this.#bodyNames.get(bodyId) ?? new Map<string, number>();
    names.set(issuer, (names.get(issuer) ?? 0) + 1);
    this.#bodyNames.set(bodyId, names);
  }

  #write(label: NodeLabel, numbers: Numbers, key: string, row: object): void {
    this.#tables.node(label, numbers.take(key).number, row);
  }

  #link(
    links: readonly Link[],
    numbers: Numbers,
    partOf: 'PLACE_PART_OF' | 'BODY_PART_OF',
    succeededBy: 'PLACE_SUCCEEDED_BY' | 'BODY_SUCCEEDED_BY',
  ): void {
    const pairs = new Map(links.map((link) => [`${link.kind} ${link.from} ${link.to}`, link]));
    for (const { kind, from, to, on } of pairs.values()) {
      const [start, end] = [numbers.get(from), numbers.get(to)];
      if (start === undefined || end === undefined) continue;
      if (kind === 'PART_OF') this.#tables.relationship(partOf, start, end);
      else this.#tables.relationship(succeededBy, start, end, { on });
    }
  }
}

/** As `name-bodies.cypher` chooses: the most common name, and of equals the last in order. */
function mostCommon(names: ReadonlyMap<string, number> | undefined): string | null {
  const [best] = [...(names ?? [])].sort(([a, most], [b, more]) => more - most || (a < b ? 1 : -1));
  return best?.[0] ?? null;
}
