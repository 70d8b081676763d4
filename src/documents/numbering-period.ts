import type { Facts, Level, TermFact } from '../facts/fact-types.js';
import { Bodies } from './body.js';
import { addDays, type IsoDate } from './iso-date.js';
import { Places } from './place.js';
import type { DocumentSymbol } from './symbol.js';

/** Days between which a numbering period of some bodies begins; before and after them the period is sure. */
interface Boundary {
  readonly from: IsoDate;
  readonly until: IsoDate;
  /** Key of the period that begins. */
  readonly begins: string;
}

/**
 * Tells in which numbering period (khóa, nhiệm kỳ, năm) a document got its number. Within one period a series gives
 * each number of a type once, so two documents of one symbol whose periods differ are two documents.
 *
 * Party bodies number by their own term: the centre from congress to congress, a province, district or commune from
 * its own congress on. State bodies number by calendar year, the National Assembly by its term (and year). Whatever
 * they number by, bodies of a merged province began anew on the day of the merger: see {@link mergedOn}.
 *
 * @example periods.of(parseSymbol('124-QĐ/TW'), '2018-02-02', null) // ['xii']
 * @example periods.of(parseSymbol('230-KH/TU'), '2020-10-10', 'dong-nai') // ['2015-2020', '2020-2025']: either
 */
export class NumberingPeriods {
  readonly #bodies: Bodies;
  readonly #places: Places;
  readonly #congresses: readonly Boundary[];
  readonly #local: ReadonlyMap<Level, readonly Boundary[]>;
  readonly #mergers = new Map<string, IsoDate>();

  constructor(facts: Pick<Facts, 'terms' | 'localCongresses' | 'bodies' | 'places'>) {
    this.#bodies = new Bodies(facts.bodies);
    this.#places = new Places(facts.places);
    this.#congresses = sorted(facts.terms.filter(({ kind }) => kind === 'congress').map(boundaryOf));
    const local = new Map<Level, Boundary[]>();
    for (const { level, from, until, term } of facts.localCongresses) {
      local.set(level, sorted([...(local.get(level) ?? []), { from, until, begins: term }]));
    }
    this.#local = local;
    for (const { id, from } of facts.places) {
      const name = nameOf(id);
      if (name !== id && from !== null) this.#mergers.set(name, from);
    }
  }

  /**
   * The terms or years in which a document may have got its number: one, or two when it was issued inside a boundary.
   * `placeId` is the place of a body that there is one of in each place, null for others and where it is unknown.
   */
  of(symbol: DocumentSymbol, issuedOn: IsoDate, placeId: string | null): readonly string[] {
    if (symbol.style === 'legislature') return [legislaturePeriod(symbol)];
    if (symbol.style === 'state') return [String(symbol.year ?? issuedOn.slice(0, 4))];
    return periodsAt(this.#boundariesOf(symbol, placeId), issuedOn);
  }

  /** Whether two documents of one series and symbol may be one: neither their periods nor a merger part them. */
  mayBeOne(symbol: DocumentSymbol, one: IsoDate, other: IsoDate, placeId: string | null): boolean {
    const merged = placeId === null ? null : this.mergedOn(placeId);
    if (merged !== null && one < merged !== other < merged) return false;
    const periods = this.of(symbol, one, placeId);
    return this.of(symbol, other, placeId).some((period) => periods.includes(period));
  }

  /**
   * The day on which the bodies of a place began their numbers anew because their province was merged under its name:
   * 1 July 2025 for `dong-nai` and `dong-nai.2025`. Null for a place that no merger touched.
   */
  mergedOn(placeId: string): IsoDate | null {
    return this.#mergers.get(nameOf(placeId)) ?? null;
  }

  /** The period of a congress term as citations print it ("khóa XIII"): `xiii`. Null when there is no such term. */
  ofTerm(ordinal: string): string | null {
    const key = ordinal.toLowerCase();
    return this.#congresses.some(({ begins }) => begins === key) ? key : null;
  }

  #boundariesOf(symbol: DocumentSymbol, placeId: string | null): readonly Boundary[] {
    const body = this.#bodies.ofSymbol(symbol)[0];
    const level = (placeId === null ? null : this.#places.byId(placeId)?.level) ?? body?.level ?? 'central';
    return this.#local.get(level) ?? this.#congresses;
  }
}

function boundaryOf({ ordinal, numberingFrom, boundaryDays }: TermFact): Boundary {
  return {
    from: addDays(numberingFrom, -boundaryDays),
    until: addDays(numberingFrom, boundaryDays),
    begins: ordinal.toLowerCase(),
  };
}

function periodsAt(boundaries: readonly Boundary[], on: IsoDate): readonly string[] {
  let current = 'before';
  for (const { from, until, begins } of boundaries) {
    if (on < from) break;
    if (on <= until) return [current, begins];
    current = begins;
  }
  return [current];
}

/** A place's id without the year of its second life. */
function nameOf(placeId: string): string {
  return placeId.replace(/\.\d{4}$/, '');
}

/** The number of the term stands in the symbol, and so does the year of most: `59/2020/QH14` → `qh14.2020`. */
function legislaturePeriod({ issuer, year }: DocumentSymbol): string {
  const term = `qh${issuer.replace(/^\D+/, '')}`;
  return year === null ? term : `${term}.${year}`;
}

function sorted(boundaries: Boundary[]): Boundary[] {
  return boundaries.sort((a, b) => a.from.localeCompare(b.from));
}
