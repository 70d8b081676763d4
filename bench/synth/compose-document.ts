import { createHash } from 'node:crypto';
import type { ExtractedDocument } from '../../src/documents/citation.js';
import type { SourceRecord } from '../../src/documents/source.js';
import { offset } from '../../src/documents/span.js';
import { type Random, seededRandom } from '../../test/noise/random.js';
import { writeBody } from './body-text.js';
import { CitedDocuments } from './citing.js';
import { writeHead, writeSignature } from './head-text.js';
import type { Entry, Ledger } from './ledger.js';
import { RecordedText } from './recorded-text.js';
import { writeOpening, writeTitle } from './title-text.js';

/** A document being written: what it is, what it may cite, and the chance that belongs to it alone. */
export interface Writing {
  readonly own: Entry;
  readonly text: RecordedText;
  readonly cited: CitedDocuments;
  readonly random: Random;
  /** Length to reach, in UTF-16 code units. */
  readonly characters: number;
  /** The document that a document exists to carry out, the same whoever speaks of it; null where it is none's. */
  readonly orderBehind: (entry: Entry) => Entry | null;
}

/** Mean number of citations beyond those of title and opening. */
const meanCitations = 8;
const mostCitations = 60;

/** The version under which records are kept; what an extractor makes of the texts would bear the extractor's. */
export const recordVersion = 'synth-1';

/**
 * The text of this number with everything that it says: the record that a perfect reading of the text would give.
 *
 * @example composeDocument(new Ledger(1000, 7), 0, { seed: 7, characters: 4000 }).extraction.citations.length
 */
export function composeDocument(
  ledger: Ledger,
  number: number,
  { seed, characters }: { readonly seed: number; readonly characters: number },
): SourceRecord & { readonly text: string } {
  const own = ledger.entry(ledger.placeOfText(number));
  const random = seededRandom(seed ^ Math.imul(number + 1, 0x85ebca6b));
  const text = new RecordedText();
  const cited = new CitedDocuments(ledger);
  const orderBehind = (entry: Entry) => orderOf(entry, cited, seed);
  const writing: Writing = { own, text, cited, random, characters, orderBehind };

  writeHead(writing);
  const title = writeTitle(writing);
  writeOpening(writing);
  writeBody(writing, citationsWanted(random));
  const end = writeSignature(writing);

  const document: ExtractedDocument = {
    start: offset(0),
    end: offset(text.text.trimEnd().length),
    symbol: own.symbol,
    type: own.kind.word,
    issuer: own.body.name,
    superior: own.body.superior,
    place: own.body.place,
    system: own.body.system,
    issuedOn: own.issuedOn,
    title,
    ...end,
    implements: symbolsOf(text, 'implements'),
    basis: symbolsOf(text, 'basis'),
    attachedTo: null,
    effectiveOn: null,
    secrecy: null,
  };
  return {
    sha256: createHash('sha256').update(text.text).digest('hex'),
    name: `${String(number).padStart(6, '0')}.txt`,
    text: text.text,
    extraction: { documents: [document], citations: text.citations },
    extractorVersion: recordVersion,
  };
}

/** Plans and programmes carry something out: the programme of the committee above, or a document of the centre. */
function orderOf(entry: Entry, cited: CitedDocuments, seed: number): Entry | null {
  if (entry.body.level === 'central' || !['KH', 'CTr'].includes(entry.kind.abbreviation)) return null;
  const random = seededRandom(seed ^ Math.imul(entry.at + 1, 0xc2b2ae35));
  const above = random.next() < 0.6 ? cited.above(entry, random) : null;
  return above ?? cited.central(entry, random);
}

function citationsWanted(random: Random): number {
  return Math.min(mostCitations, Math.floor(-meanCitations * Math.log(1 - random.next())));
}

function symbolsOf({ citations }: RecordedText, role: 'implements' | 'basis'): string[] {
  const named = citations.filter((citation) => citation.role === role);
  return [...new Set(named.flatMap(({ symbol, name }) => symbol ?? name ?? []))];
}
