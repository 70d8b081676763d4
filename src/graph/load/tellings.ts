import { witnessLimit } from '../../resolution/resolution-types.js';
import { relationOfText } from '../write/relation-key.js';
import type { SecondHand, Telling } from '../write/second-hand.js';

interface Told {
  count: number;
  /** The first by id, at least `witnessLimit` of them where there are as many. */
  first: { readonly id: string; readonly confidence: number | null }[];
}

/** What third documents tell of each relation: all of them counted, the first of them named. */
export class Tellings {
  readonly #told = new Map<string, Told>();

  add({ id, told, confidence }: Telling): void {
    if (told === null) return;
    const known = this.#told.get(told) ?? { count: 0, first: [] };
    known.count += 1;
    known.first.push({ id, confidence });
    if (known.first.length >= 4 * witnessLimit) known.first = firstById(known.first);
    this.#told.set(told, known);
  }

  /** By relation, see `relationText`: what the relationship is to say of its tellers. */
  settled(): Map<string, SecondHand> {
    return new Map(
      [...this.#told].map(([told, { count, first }]) => [told, secondHand(count, firstById(first))]),
    );
  }

  /** Relations told of, by the document that they go out from. */
  static byDocument(told: Iterable<string>): Map<string, string[]> {
    const relations = new Map<string, string[]>();
    for (const text of told) {
      const { from } = relationOfText(text);
      const known = relations.get(from);
      if (known) known.push(text);
      else relations.set(from, [text]);
    }
    return relations;
  }
}

function firstById(tellers: Told['first']): Told['first'] {
  return tellers.sort((a, b) => (a.id < b.id ? -1 : 1)).slice(0, witnessLimit);
}

function secondHand(count: number, first: Told['first']): SecondHand {
  const sure = first.flatMap(({ confidence }) => confidence ?? []);
  return { ids: first.map(({ id }) => id), count, confidence: sure.length === 0 ? null : Math.max(...sure) };
}
