import type { Citation } from '../../src/documents/citation.js';
import { offset } from '../../src/documents/span.js';

/** What a citation says, as its writer knows it; the place is noted while the text is written. */
export type Said = Omit<
  Citation,
  'start' | 'end' | 'text' | 'line' | 'page' | 'document' | 'leadIn' | 'repairs' | 'candidates'
>;

const longestLeadIn = 200;

/** A text under way, with the citations in it and the place of each. */
export class RecordedText {
  #text = '';
  #line = 1;
  /** Where the sentence under way began. */
  #sentence = 0;
  readonly #citations: Citation[] = [];

  get length(): number {
    return this.#text.length;
  }

  get citations(): readonly Citation[] {
    return this.#citations;
  }

  get text(): string {
    return this.#text;
  }

  /** Adds words; a full stop, semicolon or colon before a blank ends the sentence. */
  add(words: string): void {
    for (const { 0: end, index } of words.matchAll(/[.;:](?=\s)|\n/g)) {
      if (end === '\n') this.#line++;
      else this.#sentence = this.#text.length + index + 1;
    }
    this.#text += words;
  }

  /** Adds a citation's own words and returns its index. `knownSubject`: words of its subject that follow at once. */
  cite(quote: string, said: Said): number {
    const start = this.#text.length;
    this.#citations.push({
      ...said,
      start: offset(start),
      end: offset(start + quote.length),
      text: quote,
      line: this.#line,
      page: null,
      document: 0,
      leadIn: said.statedDate === null ? this.#leadIn() : null,
      repairs: [],
      candidates: [],
    });
    this.#text += quote;
    return this.#citations.length - 1;
  }

  #leadIn(): string | null {
    const from = Math.max(this.#sentence, this.#text.length - longestLeadIn);
    return this.#text.slice(from).replace(/\s+/gu, ' ').trim() || null;
  }
}
