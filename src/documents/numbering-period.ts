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
 * its own congress on. State bodies number by calendar year, the National Assembly by its term (and year).
 *
 * A province that was merged under its name keeps its series, and whatever it numbers by, begins a new period on the
 * day of the merger: 15-KH/TU and 62/KH-UBND of Đồng Nai of May and of August 2025 are four documents. The same holds
 * below the province, where every body began anew when the district level ended. Such a period is called by its day.
 *
 * @example periods.of(parseSymbol('124-QĐ/TW'), '2018-02-02', null) // ['xii']
 * @example periods.of(parseSymbol('230-KH/TU'), '2020-10-10', 'dong-nai') // ['2015-2020', '2020-2025']: either
 * @example periods.of(parseSymbol('62/KH-UBND'), '2025-08-20', 'dong-nai') // ['2025-07-01']
 */
export class NumberingPeriods {
  readonly #bodies: Bodies;
  readonly #places: Places;
  readonly #congresses: readonly Boundary[];
  readonly #local: ReadonlyMap<Level, readonly Boundary[]>;
  readonly #mergers = new Map<string, IsoDate>();
  /** The day after the last one of the district committees. */
  readonly #districtsEnded: IsoDate | null;
  /** By level and day of the merger: asked for with every dated mention. */
  readonly #boundaries = new Map<string, readonly Boundary[]>();

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
    const lastDay = this.#bodies.byId('hu')?.until ?? null;
    this.#districtsEnded = lastDay && addDays(lastDay, 1);
  }

  /**
   * The periods in which a document may have got its number: one, or two when it was issued inside a boundary's window.
   * `placeId` is the place of a body that there is one of in each place, null for others and where it is unknown.
   */
  of(symbol: DocumentSymbol, issuedOn: IsoDate, placeId: string | null): readonly string[] {
    if (symbol.style === 'legislature') return [legislaturePeriod(symbol)];
    if (symbol.style === 'state') return [this.ofYear(symbol.year, issuedOn, placeId)];
    return periodsAt(this.#boundariesOf(this.#levelOf(symbol, placeId), this.#beganAnew(placeId)), issuedOn);
  }

  /** The period of a body that numbers by calendar year: the year printed in the symbol, or else that of the day. */
  ofYear(printed: number | null, issuedOn: IsoDate, placeId: string | null): string {
    const year = String(printed ?? issuedOn.slice(0, 4));
    const anew = this.#beganAnew(placeId);
    return anew?.startsWith(year) && issuedOn >= anew ? anew : year;
  }

  /** Whether two documents of one series and symbol may be one, as far as their days tell. */
  mayBeOne(symbol: DocumentSymbol, one: IsoDate, other: IsoDate, placeId: string | null): boolean {
    const periods = this.of(symbol, one, placeId);
    return this.of(symbol, other, placeId).some((period) => periods.includes(period));
  }

  /**
   * The day on which the bodies of a province began their numbers anew because it was merged under its name: 1 July
   * 2025 for `dong-nai` and `dong-nai.2025`. Null for a place that no merger touched.
   */
  mergedOn(placeId: string): IsoDate | null {
    return this.#mergers.get(nameOf(placeId)) ?? null;
  }

  /** The period of a congress term as citations print it ("khóa XIII"): `xiii`. Null when there is no such term. */
  ofTerm(ordinal: string): string | null {
    const key = ordinal.toLowerCase();
    return this.#congresses.some(({ begins }) => begins === key) ? key : null;
  }

  #beganAnew(placeId: string | null): IsoDate | null {
    if (placeId === null) return null;
    return isBelowProvince(placeId) ? this.#districtsEnded : this.mergedOn(placeId);
  }

  #boundariesOf(level: Level, anew: IsoDate | null): readonly Boundary[] {
    const key = `${level} ${anew}`;
    const known = this.#boundaries.get(key);
    if (known) return known;
    const merger = anew === null ? [] : [{ from: anew, until: addDays(anew, -1), begins: anew }];
    const made = sorted([...(this.#local.get(level) ?? this.#congresses), ...merger]);
    this.#boundaries.set(key, made);
    return made;
  }

  /**
   * A city inside a province writes /TU like the province, and held its congress in the weeks of the districts; a Đảng
   * ủy below the province is a commune's.
   */
  #levelOf(symbol: DocumentSymbol, placeId: string | null): Level {
    const level = this.#bodies.ofSymbol(symbol)[0]?.level ?? 'central';
    const known = placeId === null ? null : this.#places.byId(placeId)?.level;
    if (known) return known;
    if (placeId === null || !isBelowProvince(placeId)) return level;
    return level === 'province' ? 'district' : level === 'other' ? 'commune' : level;
  }
}

function boundaryOf({ ordinal, numberingFrom, boundaryDays }: TermFact): Boundary {
  return {
    from: addDays(numberingFrom, -boundaryDays),
    until: addDays(numberingFrom, boundaryDays),
    begins: ordinal.toLowerCase(),
  };
}

/** A boundary that is passed leaves one period; inside one's window the period before it is as possible. */
function periodsAt(boundaries: readonly Boundary[], on: IsoDate): readonly string[] {
  let possible: readonly string[] = ['before'];
  for (const { from, until, begins } of boundaries) {
    if (on < from) continue;
    possible = on <= until ? [...possible, begins] : [begins];
  }
  return possible;
}

/** A place's id without the year of its second life. */
function nameOf(placeId: string): string {
  return placeId.replace(/\.\d{4}$/, '');
}

/** A place inside a province bears the province's key first: `ba-ria-vung-tau.vung-tau`. */
function isBelowProvince(placeId: string): boolean {
  return nameOf(placeId).includes('.');
}

/** The year that most symbols print; the term, which ends the issuing code, where they print none: `qh15`. */
function legislaturePeriod({ issuer, year }: DocumentSymbol): string {
  return year === null ? `qh${issuer.replace(/^\D+/, '')}` : String(year);
}

/** By the end of their windows: what is passed last holds. */
function sorted(boundaries: readonly Boundary[]): Boundary[] {
  return [...boundaries].sort((a, b) => (a.until < b.until ? -1 : 1));
}
