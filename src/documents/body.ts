import type { BodyFact } from '../facts/fact-types.js';
import { foldMarks } from './fold.js';
import { type DocumentSymbol, leadIssuer } from './symbol.js';

/** A body found at the head of a printed name, and what follows it: mostly the place. */
export interface BodyReading {
  readonly body: BodyFact;
  /** "Đồng Nai" of "Ban Thường vụ Tỉnh ủy Đồng Nai"; empty when nothing follows. */
  readonly rest: string;
}

/** Looks up issuing bodies (cơ quan ban hành) by id, by code and by printed name. */
export class Bodies {
  readonly #byId = new Map<string, BodyFact>();
  readonly #byCode = new Map<string, BodyFact[]>();
  readonly #byFoldedCode = new Map<string, BodyFact[]>();
  readonly #byName = new Map<string, BodyFact>();
  readonly #longestName: number;

  constructor(bodies: readonly BodyFact[]) {
    let longest = 1;
    for (const body of bodies) {
      this.#byId.set(body.id, body);
      // A body's own code goes before another's variant: QU is Quận ủy before it is Quân ủy Trung ương.
      put(this.#byCode, body.code, body, true);
      put(this.#byFoldedCode, foldMarks(body.code), body, true);
      for (const variant of body.variants) {
        put(this.#byCode, variant, body, false);
        put(this.#byFoldedCode, foldMarks(variant), body, false);
      }
      for (const name of body.names) {
        const words = wordsOf(name);
        longest = Math.max(longest, words.length);
        if (!this.#byName.has(words.join(' '))) this.#byName.set(words.join(' '), body);
      }
    }
    this.#longestName = longest;
  }

  byId(id: string): BodyFact | null {
    return this.#byId.get(id) ?? null;
  }

  /** The bodies that a code may stand for, likeliest first: as printed, else with marks and case folded. */
  byCode(code: string): readonly BodyFact[] {
    return this.#byCode.get(code) ?? this.#byFoldedCode.get(foldMarks(code)) ?? [];
  }

  /** The bodies whose numbers `symbol` may bear: of a joint document the one that leads. */
  ofSymbol(symbol: DocumentSymbol): readonly BodyFact[] {
    return this.byCode(leadIssuer(symbol));
  }

  /**
   * The body that a printed name begins with, longest name first, marks and case aside.
   *
   * @example bodies.readName('Ban Thường vụ Tỉnh ủy Đồng Nai') // body TU, rest "Đồng Nai"
   */
  readName(name: string): BodyReading | null {
    // A hyphen may stand as a word of its own: "Bộ Lao động - Thương binh và Xã hội".
    const printed = name.trim().split(/\s+/);
    const hyphens = printed.filter((word) => wordsOf(word).length === 0).length;
    const words = printed.map((word) => wordsOf(word).join(' '));
    for (let length = Math.min(words.length, this.#longestName + hyphens); length > 0; length--) {
      const body = this.#byName.get(words.slice(0, length).join(' ').replace(/ +/g, ' ').trim());
      if (body) return { body, rest: printed.slice(length).join(' ') };
    }
    return null;
  }
}

function wordsOf(name: string): string[] {
  return foldMarks(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
}

function put(map: Map<string, BodyFact[]>, key: string, body: BodyFact, first: boolean): void {
  const bodies = map.get(key) ?? [];
  if (bodies.includes(body)) return;
  if (first) {
    const own = bodies.filter((other) => foldMarks(other.code) === foldMarks(key)).length;
    bodies.splice(own, 0, body);
  } else bodies.push(body);
  map.set(key, bodies);
}
