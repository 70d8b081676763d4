import type { CleanText } from '../clean/clean-text.js';
import { sliceOf, tidy } from '../clean/printed.js';

/** A document's name and where it ends. */
export interface NameRead {
  readonly name: string;
  readonly to: number;
  readonly confidence: number;
}

/**
 * "Luật Đất đai năm 2024", "Luật Đất đai 2024", "Luật Luật sư sửa đổi 2012": the year tells which. "Luật Giá (sửa đổi)" is a
 * law in the making, another than the one in force.
 */
export function withYear(clean: CleanText, name: string, to: number, confidence: number): NameRead {
  const making = inTheMaking.exec(clean.flat.slice(to, to + 24));
  if (making) {
    const end = to + making[0].length;
    return { name: `${name} ${tidy(sliceOf(clean, to + 1, end))}`, to: end, confidence };
  }
  const year = yearBehind.exec(clean.flat.slice(to, to + 30));
  return year
    ? {
        name: `${name}${year[1] === undefined ? '' : ' (sửa đổi)'} năm ${year[2]}`,
        to: to + year[0].length,
        confidence,
      }
    : { name, to, confidence };
}

const inTheMaking = /^ \((?:sua doi|sua doi, bo sung|thay the|moi)\)(?! nam \d)/;

const yearBehind = /^( sua doi(?:, bo sung)?)? (?:nam )?((?:19|20)\d{2})(?![\d/-]|\.\d)/;
