import type { Citation, ExtractedDocument, Extraction } from '../../src/documents/citation.js';
import { type IsoDate, parseIsoDate } from '../../src/documents/iso-date.js';
import type { SourceRecord } from '../../src/documents/source.js';
import { offset } from '../../src/documents/span.js';
import { readLeadIn } from '../../src/extraction/place/read-lead-in.js';
import { emptyCitation, emptyDocument } from './empty-extraction.js';

/** A document's head in a test: what is left out is unknown. */
export interface Head
  extends Partial<Omit<ExtractedDocument, 'start' | 'end' | 'issuedOn' | 'effectiveOn' | 'attachedTo'>> {
  readonly on?: string;
  readonly attachedTo?: number;
  readonly cites?: readonly Cited[];
}

/** A citation in a test, as {@link cite} makes it. */
export interface Cited extends Partial<Omit<Citation, 'start' | 'end' | 'text' | 'statedDate'>> {
  readonly on?: string;
  /** Words that stand before it. */
  readonly before?: string;
}

/** A citation by symbol; `on` and `by` are the day and the issuer printed with it. */
export function cite(symbol: string, said: Cited & { readonly by?: string } = {}): Cited {
  const { by, ...rest } = said;
  return { symbol, ...(by === undefined ? {} : { statedIssuer: by }), ...rest };
}

/** A document cited by name. */
export function citeName(name: string, said: Cited & { readonly by?: string } = {}): Cited {
  return { ...cite('', said), symbol: null, name, form: 'unnumbered' };
}

/** A day that a test writes out; a typing error in the test must not pass as "no day". */
export function day(text: string): IsoDate {
  const date = parseIsoDate(text);
  if (date === null) throw new RangeError(`not a day: ${text}`);
  return date;
}

/**
 * A file that holds the given documents with the given citations, in this order. Its text is made of the citations
 * and of the words before them, so that every span is true; its name tells it from all others.
 */
export function file(name: string, ...heads: readonly Head[]): SourceRecord {
  let text = '';
  const documents: ExtractedDocument[] = [];
  const citations: Citation[] = [];
  for (const [document, { on, cites, attachedTo, ...head }] of heads.entries()) {
    const start = text.length;
    for (const { on: citedOn, before, ...said } of cites ?? []) {
      text += before ?? '. Và: ';
      const quote = `${said.typeWord ?? ''} ${said.symbol ?? said.name ?? ''}`.trim();
      const from = text.length;
      text += quote;
      citations.push({
        ...emptyCitation,
        ...said,
        text: quote,
        document,
        ...span(from, text.length),
        statedDate: maybe(citedOn),
        leadIn: citedOn === undefined ? readLeadIn(text, start, from) : null,
      });
    }
    text += '.\n';
    const issued = { issuedOn: maybe(on), attachedTo: attachedTo ?? null };
    documents.push({ ...emptyDocument, ...head, ...issued, ...span(start, text.length) });
  }
  const extraction: Extraction = { documents, citations };
  return { sha256: shaOf(name), name: `${name}.txt`, text, extraction, extractorVersion: 'test' };
}

function maybe(date: string | undefined): IsoDate | null {
  return date === undefined ? null : day(date);
}

function span(start: number, end: number) {
  return { start: offset(start), end: offset(end) };
}

/** 64 hexadecimal digits that differ for every name. */
function shaOf(name: string): string {
  const digits = [...name].map((letter) => (letter.codePointAt(0) ?? 0).toString(16)).join('');
  return digits.padEnd(64, '0').slice(-64);
}
