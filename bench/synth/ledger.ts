import { addDays, daysBetween, type IsoDate } from '../../src/documents/iso-date.js';
import { type Random, seededRandom } from '../../test/noise/random.js';
import { type IssuingBody, issuingBodies, type Kind } from './issuing-bodies.js';
import { Numbering, symbolOf } from './numbering.js';
import { actions, topics } from './wording.js';

/** One document of the ledger: everything that another text can say of it. */
export interface Entry {
  /** Its place in the ledger, by day of issue. */
  readonly at: number;
  readonly body: IssuingBody;
  readonly kind: Kind;
  readonly symbol: string;
  readonly issuedOn: IsoDate;
  /** What it is about, without "về". */
  readonly subject: string;
}

const firstDay = '2008-01-02' as IsoDate;
/** Ten days later the district level and half of the provinces ended. */
const lastDay = '2025-06-20' as IsoDate;
/** One of so many documents is known only from those that cite it. */
const citedOnlyEvery = 5;

/** Share of the documents that each level issues. */
const shareOfLevel = { central: 0.025, province: 0.45, district: 0.35, commune: 0.175 } as const;

/**
 * Every document that a corpus knows of, in the order of issue, in a few numbers each: half a million fit into 10 MB.
 * Numbers begin anew with each term or year, so symbols recur as they do in life.
 */
export class Ledger {
  readonly size: number;
  readonly bodies: readonly IssuingBody[];
  readonly #seed: number;
  readonly #body: Uint16Array;
  readonly #kind: Uint8Array;
  readonly #number: Uint32Array;
  readonly #day: Uint16Array;
  readonly #previous: Int32Array;
  /** Ledger places by province; those of the centre stand under -1. */
  readonly #ofProvince = new Map<number, number[]>();

  /** @param texts how many texts the corpus is to hold; a quarter as many more documents are only cited */
  constructor(texts: number, seed: number) {
    this.size = Math.ceil((texts * citedOnlyEvery) / (citedOnlyEvery - 1)) + citedOnlyEvery;
    this.#seed = seed;
    this.bodies = issuingBodies(texts, seed);
    this.#body = new Uint16Array(this.size);
    this.#kind = new Uint8Array(this.size);
    this.#number = new Uint32Array(this.size);
    this.#day = new Uint16Array(this.size);
    this.#previous = new Int32Array(this.size);
    this.#fill();
  }

  #fill(): void {
    const numbering = new Numbering(this.#seed);
    const days = daysBetween(firstDay, lastDay);
    const random = seededRandom(this.#seed ^ 0x1ed9e5);
    const byLevel = Object.entries(shareOfLevel).map(([level, weight]) => ({
      weight,
      bodies: this.bodies.flatMap((body, index) => (body.level === level ? [index] : [])),
    }));
    const [first, ...others] = byLevel;
    if (!first) return;
    for (let at = 0; at < this.size; at++) {
      const { bodies } = random.pickWeighted([first, ...others]);
      const index = bodies[random.below(bodies.length)] ?? 0;
      const body = this.#bodyAt(index);
      const kind = random.pickWeighted(body.kinds);
      const day = Math.floor((at / this.size) * days);
      const { number, previous } = numbering.next(body, kind, addDays(firstDay, day), at);
      this.#body[at] = index;
      this.#kind[at] = body.kinds.indexOf(kind);
      this.#number[at] = number;
      this.#day[at] = day;
      this.#previous[at] = previous;
      const places = this.#ofProvince.get(body.province);
      if (places) places.push(at);
      else this.#ofProvince.set(body.province, [at]);
    }
  }

  #bodyAt(index: number): IssuingBody {
    const body = this.bodies[index];
    if (!body) throw new RangeError(`no body ${index}`);
    return body;
  }

  /** Ledger place of the text of this number, counted from 0. */
  placeOfText(number: number): number {
    return number + Math.floor(number / (citedOnlyEvery - 1));
  }

  entry(at: number): Entry {
    const body = this.#bodyAt(this.#body[at] ?? 0);
    const kind = body.kinds[this.#kind[at] ?? 0] ?? body.kinds[0];
    const issuedOn = addDays(firstDay, this.#day[at] ?? 0);
    return {
      at,
      body,
      kind,
      symbol: symbolOf(kind, body, this.#number[at] ?? 0, issuedOn.slice(0, 4)),
      issuedOn,
      subject: subjectOf(seededRandom(this.#seed ^ Math.imul(at + 1, 0x9e3779b1))),
    };
  }

  /** The document of the same body and type before this one, or null. */
  previous(at: number): number | null {
    const previous = this.#previous[at] ?? -1;
    return previous < 0 ? null : previous;
  }

  /** Ledger places of a province's documents (the centre's: -1) in the order of issue. */
  ofProvince(province: number): readonly number[] {
    return this.#ofProvince.get(province) ?? [];
  }
}

function subjectOf(random: Random): string {
  const years = 2010 + 5 * random.below(4);
  const until = random.next() < 0.4 ? ` giai đoạn ${years} - ${years + 5}` : '';
  return `${random.pick(actions)} ${random.pick(topics)}${until}`;
}
