import type { DocumentId } from '../../documents/document-id.js';
import { endings, oneWay } from '../../resolution/anomalies.js';
import type { RelationReason } from '../../resolution/relate.js';
import type { RelationKind } from '../../resolution/resolution-types.js';
import { anomalyRows, type ToldRelation } from '../write/anomaly-rows.js';
import { groupBy } from '../write/group-by.js';
import { relationOfText, relationText } from '../write/relation-key.js';
import { type RelationProperties, relationRow } from '../write/relation-rows.js';
import type { SecondHand } from '../write/second-hand.js';
import { isFirstHand } from '../write/settle-relations.js';
import type { Meanings } from './meanings.js';
import type { LoadTables } from './tables.js';
import { Tellings } from './tellings.js';

/**
 * Writes relations as soon as all reasons for them are known: at once for a document that one file holds and the
 * registry does not speak of, at the end for the others.
 */
export class RelationWriter {
  readonly #meanings: Meanings;
  readonly #tables: LoadTables;
  readonly #secondHand: ReadonlyMap<string, SecondHand>;
  /** Relations of which third documents tell, by the document that they go out from. */
  readonly #told: Map<string, string[]>;
  readonly #waiting: Map<string, RelationReason[]>;
  readonly #ofThemselves: RelationReason[] = [];
  readonly #later: ToldRelation[] = [];
  readonly #steps: ToldRelation[] = [];

  constructor(
    meanings: Meanings,
    tables: LoadTables,
    secondHand: ReadonlyMap<string, SecondHand>,
    registry: readonly RelationReason[],
  ) {
    this.#meanings = meanings;
    this.#tables = tables;
    this.#secondHand = secondHand;
    this.#told = Tellings.byDocument(secondHand.keys());
    this.#waiting = groupBy(registry, ({ from }): string => from);
  }

  /** Takes the reasons that one file gives. */
  add(reasons: readonly RelationReason[]): void {
    for (const reason of reasons) if (reason.from === reason.to) this.#ofThemselves.push(reason);
    for (const [from, own] of groupBy(reasons.filter(isFirstHand), (reason): string => reason.from)) {
      const waiting = this.#waiting.get(from);
      const number = this.#meanings.documentNumber(from);
      if (waiting) waiting.unshift(...own);
      else if (number !== undefined && this.#meanings.copies(number) > 1) this.#waiting.set(from, [...own]);
      else this.#write(from, own);
    }
  }

  finish(): void {
    for (const [from, reasons] of this.#waiting) this.#write(from, reasons);
    for (const from of [...this.#told.keys()]) this.#write(from, []);
    this.#writeAnomalies();
  }

  /** What cannot be: nothing of it is known before all relations are. */
  #writeAnomalies(): void {
    const suspects = {
      ofThemselves: this.#ofThemselves,
      later: this.#later,
      ended: this.#steps.filter(({ kind, whole }) => whole && endings.includes(kind)),
      steps: this.#steps,
    };
    const dayOf = (id: DocumentId) => this.#meanings.issuedOn(this.#meanings.documentNumber(id) ?? -1);
    for (const [number, row] of anomalyRows(suspects, dayOf).entries()) {
      this.#tables.node('Anomaly', number, row);
      for (const id of row.documents) {
        const document = this.#meanings.documentNumber(id);
        if (document !== undefined) this.#tables.relationship('HAS_ANOMALY', document, number);
      }
    }
  }

  #suspect(kind: RelationKind, start: number, end: number, properties: RelationProperties): void {
    const [fromOn, toOn] = [this.#meanings.issuedOn(start), this.#meanings.issuedOn(end)];
    const isLater = fromOn !== null && toOn !== null && fromOn < toOn;
    if (!isLater && !oneWay.includes(kind)) return;
    const told: ToldRelation = {
      kind,
      from: this.#meanings.id(start),
      to: this.#meanings.id(end),
      whole: !properties.partial,
      witnesses: [...properties.citationIds, ...properties.secondHandIds],
      registered: properties.registrySources.length > 0,
    };
    if (isLater) this.#later.push(told);
    if (oneWay.includes(kind)) this.#steps.push(told);
  }

  #write(from: string, reasons: readonly RelationReason[]): void {
    const byRelation = groupBy(reasons, relationText);
    const texts = new Set([...byRelation.keys(), ...(this.#told.get(from) ?? [])]);
    this.#told.delete(from);
    const start = this.#meanings.documentNumber(from);
    for (const text of texts) {
      const relation = relationOfText(text);
      const end = this.#meanings.documentNumber(relation.to);
      if (start === undefined || end === undefined) continue;
      const grounds = {
        ...relation,
        reasons: byRelation.get(text) ?? [],
        secondHand: this.#secondHand.get(text) ?? null,
      };
      const { kind, properties } = relationRow(
        grounds,
        this.#meanings.sortKey(start),
        this.#meanings.sortKey(end),
      );
      this.#tables.relationship(kind, start, end, properties);
      this.#suspect(kind, start, end, properties);
    }
  }
}
