import type { Bodies } from '../../documents/body.js';
import type { DocumentTypes } from '../../documents/document-type.js';
import { foldMarks } from '../../documents/fold.js';
import { type IsoDate, isoDateOf } from '../../documents/iso-date.js';
import type { Places } from '../../documents/place.js';
import { foldNumber } from '../../documents/symbol.js';

/** The words that a written citation may use. */
export interface Vocabulary {
  readonly types: DocumentTypes;
  readonly bodies: Bodies;
  readonly places: Places;
}

/** A citation as a person types it into a search box, taken apart; what it does not say is null or empty. */
export interface WrittenCitation {
  /** Without leading zeros: `8` of "08-QĐi/TW". */
  readonly number: string | null;
  readonly year: number | null;
  /** Keys of the types that it may mean: `qd` and `qdi` of "QĐ". */
  readonly types: readonly string[];
  /** Id of the body whose code or name stands in it: `tw`, `tu`, `ubnd`. */
  readonly bodyId: string | null;
  /** Ids of the places that its place name has meant. */
  readonly placeIds: readonly string[];
  /** Congress term as a Roman numeral: `XII`. */
  readonly term: string | null;
  readonly date: IsoDate | null;
}

const slashedDate = /\b(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\b/;
const spelledDate = /\bngay (\d{1,2}) thang (\d{1,2}) nam (\d{4})\b/;
const congressTerm = /\bkhoa ([ivxl]{1,5})\b/;
// "Trung ương 4", "lần thứ 6": the number of a plenum or a congress, not of a document.
const ordinalWords = new Set(['uong', 'thu', 'khoa', 'hoi', 'dieu', 'khoan', 'chuong']);
const longestName = 6;

/**
 * Reads a citation as people type it, with or without marks, in any order: "NQ 28", "28 nq/tw", "Quy định 08-QĐi/TW",
 * "nghi quyet trung uong 4 khoa xii".
 *
 * @example readWrittenCitation('28 nq tw', vocabulary) // number '28', types ['nq'], bodyId 'tw'
 */
export function readWrittenCitation(text: string, vocabulary: Vocabulary): WrittenCitation {
  const folded = foldMarks(text);
  const date = dateIn(folded);
  const term = congressTerm.exec(folded)?.[1]?.toUpperCase() ?? null;
  const words =
    folded
      .replace(slashedDate, ' ')
      .replace(spelledDate, ' ')
      .match(/[a-z0-9]+/g) ?? [];
  const at = words.findIndex((word, index) => isNumber(word) && !ordinalWords.has(words[index - 1] ?? ''));
  const named = typeNamed(words, vocabulary.types);
  const abbreviated = at < 0 ? [] : typesBeside(words, at, vocabulary.types);
  const body = bodyIn(words, at, vocabulary);
  return {
    number: at < 0 ? null : foldNumber(words[at] ?? ''),
    year: yearIn(words, at),
    types: [...new Set([...(named === null ? [] : sharing(named, vocabulary.types)), ...abbreviated])],
    bodyId: body,
    placeIds: placesIn(words, vocabulary.places),
    term,
    date,
  };
}

function dateIn(folded: string): IsoDate | null {
  const match = slashedDate.exec(folded) ?? spelledDate.exec(folded);
  return match ? isoDateOf(Number(match[3]), Number(match[2]), Number(match[1])) : null;
}

function isNumber(word: string): boolean {
  return /^\d{1,5}[a-z]?$/.test(word) && !isYear(word);
}

function isYear(word: string): boolean {
  return /^(19[4-9]|20\d)\d$/.test(word);
}

function yearIn(words: readonly string[], number: number): number | null {
  const year = words.find((word, index) => index !== number && isYear(word));
  return year === undefined ? null : Number(year);
}

/** Key of the type whose name stands in the words; the longest name goes before the earliest. */
function typeNamed(words: readonly string[], types: DocumentTypes): string | null {
  for (let length = Math.min(longestName, words.length); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const type = types.byName(words.slice(start, start + length).join(' '));
      if (type) return type.key;
    }
  }
  return null;
}

/** "Quy định" is printed QĐ as well as QĐi, so that whoever names the one may have the other's key in mind. */
function sharing(key: string, types: DocumentTypes): readonly string[] {
  const type = types.byKey(key);
  if (!type) return [key];
  const prints = [type.abbreviation ?? [], type.variants].flat();
  return [key, ...prints.flatMap((print) => types.byAbbreviation(print).map((other) => other.key))];
}

// An abbreviation counts only beside the number, or every "ct" and "da" in a title would be one.
function typesBeside(words: readonly string[], number: number, types: DocumentTypes): readonly string[] {
  const afterYear = isYear(words[number + 1] ?? '') ? number + 2 : number + 1;
  return [words[afterYear], words[number - 1]]
    .filter((word) => word !== undefined)
    .flatMap((word) => types.byAbbreviation(word).map(({ key }) => key));
}

function bodyIn(words: readonly string[], number: number, { bodies, types }: Vocabulary): string | null {
  // The code follows the abbreviation in "28 nq tw", the number in "nq 28 tw", and goes before the type nowhere.
  for (const word of number < 0 ? [] : words.slice(number + 1, number + 4)) {
    if (isYear(word) || types.byAbbreviation(word).length > 0) continue;
    const body = bodies.byCode(word)[0];
    if (body) return body.id;
    break;
  }
  for (let start = 0; start < words.length; start++) {
    const reading = bodies.readName(words.slice(start).join(' '));
    if (reading) return reading.body.id;
  }
  return null;
}

function placesIn(words: readonly string[], places: Places): readonly string[] {
  for (let length = Math.min(longestName, words.length); length > 0; length--) {
    for (let start = 0; start + length <= words.length; start++) {
      const found = places.named(words.slice(start, start + length).join(' '));
      if (found.length > 0) return found.map(({ id }) => id);
    }
  }
  return [];
}
