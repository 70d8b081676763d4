import { foldMarks } from '../../documents/fold.js';
import { blankLine, type CleanText } from '../clean/clean-text.js';
import { isCapital, printedWord, sliceOf, tidy } from '../clean/printed.js';
import { wordAt } from '../clean/words.js';
import { afterIssuer, anyIssuerHeads } from '../tables/issuer-names.js';
import { wordsOfNames } from '../tables/stop-words.js';
import type { BodyRead } from './issuer-place.js';

/** Reads a body's own words to the end of its name. */
export function readOpen(clean: CleanText, from: number, headEnd: number): BodyRead {
  const { flat } = clean;
  const commas = flat.startsWith('ban chi dao', from);
  let end = headEnd;
  for (let words = 0; words < 16; words++) {
    const gap = /^(?: - | |, )/.exec(flat.slice(end, end + 3))?.[0] ?? '';
    const next = end + gap.length;
    // Below a blank line a small letter goes on with the sentence: all lines of the text stand apart.
    const isApart = clean.codes[end] === blankLine && isCapital(clean, next);
    if (gap === '' || isApart || (gap === ', ' && !commas)) break;
    const word = wordAt(flat, next);
    // "Tổ công tác số 03": its number is its name.
    const number = /^so \d{1,2}(?![\d/.-])/.exec(flat.slice(next, next + 6));
    if (words === 0 && number) {
      end = next + number[0].length;
      break;
    }
    if (
      word === '' ||
      (endsIssuer(flat, next) &&
        !wordsOfNames.has(printedWord(clean, next, word.length)) &&
        !(commas && words === 0) &&
        (!isCapital(clean, next) || /^(?:thuc hien|trien khai|ve viec)/.test(flat.slice(next, next + 10))))
    )
      break;
    if (gap === ', ' && (isCapital(clean, next) || word.length < 2)) break;
    if (word === 'va' && !isCapital(clean, next + 3) && !commas) break;
    if (
      startsType(flat, word === 'va' ? next + 3 : next) &&
      isCapital(clean, word === 'va' ? next + 3 : next)
    )
      break;
    end = next + word.length;
  }
  return { name: tidy(sliceOf(clean, from, end)), to: end };
}

/** "Ban Chỉ đạo thực hiện Nghị quyết của Tỉnh ủy": what a steering committee (ban chỉ đạo) is charged with is part of its name. */
const steering =
  /^ban chi dao(?: trung uong)? (?:trien khai )?(?:to chuc )?thuc hien (?:cac )?(?:nghi quyet|ket luan|chi thi) cua (?:bo chinh tri|ban bi thu|ban chap hanh trung uong|trung uong|tinh uy|thanh uy|chinh phu|quoc hoi)(?![a-z])/;

/** A steering committee that is named by the document it carries out; null for any other body. */
export function readSteering(clean: CleanText, from: number): BodyRead | null {
  const charge = steering.exec(clean.flat.slice(from, from + 130));
  if (!charge) return null;
  const to = from + charge[0].length;
  return { name: tidy(sliceOf(clean, from, to)), to };
}

/** Whether a body's name is over before the words at `at`. */
export const endsIssuer = (flat: string, at: number): boolean => afterIssuer.test(flat.slice(at, at + 16));

const typeStart =
  /^(?:nghi quyet|ket luan|quy dinh|quyet dinh|chi thi|thong|ke hoach|chuong trinh|de an|huong dan|cong van|quy che|nghi dinh|luat|dieu le|phap lenh|hien phap|bao cao|to trinh)/;

const startsType = (flat: string, at: number): boolean => typeStart.test(flat.slice(at, at + 14));

const anyHeads = anyIssuerHeads.map((name) => foldMarks(name)).sort((a, b) => b.length - a.length);

/** A body that no table knows, as printed, when it begins like one. */
export function readAnyBody(clean: CleanText, from: number): BodyRead | null {
  if (!isCapital(clean, from)) return null;
  const head = anyHeads.find((one) => clean.flat.startsWith(`${one} `, from));
  if (head === undefined || startsType(clean.flat, from)) return null;
  const read = readOpen(clean, from, from + head.length);
  return read.to >= from + head.length + 4 ? read : null;
}
