import type { FlatRepair, Mention } from '../mention.js';
import { printSymbol, type SymbolParts } from '../symbol-parts.js';
import type { NumberRead } from './read-number.js';
import type { Suffix } from './suffix.js';

/** Writes into `mention` what its number and suffix say, and how sure it is. */
export function fill(mention: Mention, number: NumberRead, suffix: Suffix, typeWord: string | null): void {
  const parts: SymbolParts = {
    number: number.digits,
    year: suffix.year,
    type: suffix.type,
    body: suffix.body,
    party: suffix.party,
    bodyFirst: suffix.bodyFirst,
  };
  mention.parts = parts;
  mention.number = number.digits;
  mention.numberFrom = number.from;
  mention.symbol = printSymbol(parts);
  mention.typeWord = typeWord;
  mention.repairs = repairsOf(mention, number, suffix);
  mention.candidates = candidatesOf(parts, number, suffix);
  let confidence = 0.98 - Math.min(0.4, suffix.cost * 0.3) - (number.repairs.length > 0 ? 0.08 : 0);
  if (number.typeWord === null) confidence -= 0.05;
  else confidence -= Math.min(0.1, number.typeWord.cost * 0.03);
  if (mention.candidates.length > 0) confidence = Math.min(confidence, 0.6);
  if (number.doubtful || suffix.incomplete) confidence = Math.min(confidence, 0.45);
  mention.confidence = Math.max(0.1, Math.round(confidence * 100) / 100);
}

const none: readonly never[] = [];

function repairsOf(mention: Mention, number: NumberRead, suffix: Suffix): readonly FlatRepair[] {
  const word = number.typeWord;
  const isSoundWord = word === null || word.cost === 0;
  if (isSoundWord && number.repairs.length === 0 && suffix.repairs.length === 0) return none;
  return [
    ...(isSoundWord ? none : [{ from: word.from, to: word.to, as: word.word.name }]),
    ...number.repairs,
    ...suffix.repairs.filter((repair) => number.to <= suffix.to && repair.to <= mention.to),
  ];
}

function candidatesOf(parts: SymbolParts, number: NumberRead, suffix: Suffix): readonly string[] {
  if (number.others.length === 0 && suffix.otherTypes.length === 0 && suffix.otherBodies.length === 0)
    return none;
  return [
    ...number.others.map((digits) => printSymbol({ ...parts, number: digits })),
    ...suffix.otherTypes.map((type) => printSymbol({ ...parts, type })),
    ...suffix.otherBodies.map((body) => printSymbol({ ...parts, body })),
  ];
}
