import { addDays, daysBetween, type IsoDate } from '../../src/documents/iso-date.js';
import { shippedFacts } from '../../src/facts/facts.js';
import { seededRandom } from '../../test/noise/random.js';
import type { IssuingBody, Kind } from './issuing-bodies.js';

/** Real symbols of the centre end below this number, so that no made-up document is taken for a real one. */
const firstCentralNumber = 700;

/** The number that a body gives its next document, and the document of the same body and type before it. */
export interface NumberGiven {
  readonly number: number;
  /** Its place in the ledger; -1 for the first. */
  readonly previous: number;
}

interface Counter {
  period: string;
  number: number;
  latest: number;
}

/**
 * Gives numbers as bodies do: from 01 for each code, place and type, anew with each congress term (Party) or year
 * (State). A committee's own congress falls on some day of the weeks in which those of its level were held.
 */
export class Numbering {
  readonly #seed: number;
  readonly #counters = new Map<string, Counter>();

  constructor(seed: number) {
    this.#seed = seed;
  }

  next(body: IssuingBody, kind: Kind, on: IsoDate, at: number): NumberGiven {
    const key = `${body.code} ${body.province} ${body.district} ${body.level === 'commune' ? body.name : ''} ${kind.abbreviation} ${kind.form}`;
    const period = kind.form === 'party' ? this.#term(body, on) : on.slice(0, 4);
    const known = this.#counters.get(key);
    const previous = known?.latest ?? -1;
    const number = known?.period === period ? known.number + 1 : firstNumber(body);
    this.#counters.set(key, { period, number, latest: at });
    return { number, previous };
  }

  #term(body: IssuingBody, on: IsoDate): string {
    if (body.level === 'central') {
      const begun = congresses.filter(({ numberingFrom }) => numberingFrom <= on);
      return begun.at(-1)?.ordinal ?? 'before';
    }
    const ownLevel = localCongresses.filter(({ level }) => level === body.level);
    const random = seededRandom(this.#seed ^ (body.province * 1009 + body.district * 31 + body.name.length));
    const begun = ownLevel.filter(({ from, until }) => {
      const weeks = daysBetween(from, until);
      return addDays(from, random.below(weeks + 1)) <= on;
    });
    return begun.at(-1)?.term ?? 'before';
  }
}

function firstNumber({ level, system }: IssuingBody): number {
  return level === 'central' ? (system === 'party' ? firstCentralNumber : 3 * firstCentralNumber) : 1;
}

const congresses = shippedFacts.terms
  .filter(({ kind }) => kind === 'congress')
  .sort((a, b) => (a.numberingFrom < b.numberingFrom ? -1 : 1));
const localCongresses = [...shippedFacts.localCongresses].sort((a, b) => (a.from < b.from ? -1 : 1));

/** A number as printed in a symbol: the Party pads it to two digits. */
export function symbolOf(kind: Kind, body: IssuingBody, number: number, year: string): string {
  const padded = String(number).padStart(2, '0');
  switch (kind.form) {
    case 'party':
      return `${padded}-${kind.abbreviation}/${body.code}`;
    case 'state':
      return `${number}/${kind.abbreviation}-${body.code}`;
    case 'state-with-year':
      return `${padded}/${year}/${kind.abbreviation}-${body.code}`;
  }
}
