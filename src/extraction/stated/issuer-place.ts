import { foldMarks } from '../../documents/fold.js';
import type { CleanText } from '../clean/clean-text.js';
import { isCapital, printedWord, sliceOf, tidy } from '../clean/printed.js';
import { wordAt } from '../clean/words.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { placeAt } from '../lexicon/places.js';
import { endsIssuer } from './open-issuer.js';

/** A body's name and where it ends. */
export interface BodyRead {
  readonly name: string;
  readonly to: number;
}

const levelBehind = /^ (tinh|thanh pho|huyen|quan|thi xa|thi tran|xa|phuong|dac khu|tp\.?|tx\.?)(?![a-z.])/;
const wantsLevel = /(?:nhân dân|HĐND|UBND|Đảng bộ|Mặt trận Tổ quốc Việt Nam)$/;
const wantsPlace = /(?:ủy|tỉnh|thành phố|huyện|quận|thị xã|thị trấn|xã|phường|đặc khu|T[PX]\.?)$/iu;
const numbered = /(?:quận|phường)$/u;

/** The words for levels, whatever became of their marks. */
const levels: ReadonlyMap<string, string> = new Map(
  ['tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'thị trấn', 'xã', 'phường', 'đặc khu'].map((word) => [
    foldMarks(word),
    word,
  ]),
);

/** Words of places' names that are others without their capital: "Phúc La", "Đa Tốn", "Cổ Nhuế". */
const beginsPlaces: ReadonlySet<string> = new Set(['la', 'da', 'va', 'co', 'tai', 'do', 'cho', 'ra']);

/** Words of places' names that would be stop words with their marks: "Kỳ Nam", "Ea Tu". */
const namesPlaces: ReadonlySet<string> = new Set(['nam', 'tu', 'toi', 'nay']);

/** "Ban Tuyên giáo Quận ủy | Tháng 9", "… | Quý IV": the next column of a plan says when. */
const timeOfTable = /^(?:thang \d|quy [ivx]+(?![a-z]))/;

/** "Ủy ban nhân dân tỉnh" + "Bình Thuận". */
export function withPlace(clean: CleanText, name: string, to: number, lexicon: Lexicon): BodyRead {
  const { flat } = clean;
  if (flat[to] !== ' ') return { name, to };
  const level = levelBehind.exec(flat.slice(to, to + 13));
  const afterLevel = level && wantsLevel.test(name) ? to + level[0].length : to;
  const base =
    afterLevel > to
      ? `${name} ${levels.get(level?.[1] ?? '') ?? tidy(sliceOf(clean, to + 1, afterLevel))}`
      : name;
  // "UBND Quận 1", "UBND phường 12".
  const number =
    afterLevel > to ? /^ \d{1,2}(?![\d/-]|\.\d)/.exec(flat.slice(afterLevel, afterLevel + 5)) : null;
  if (number && numbered.test(base)) return { name: base + number[0], to: afterLevel + number[0].length };
  if (!isCapital(clean, afterLevel + 1)) return { name: base, to: afterLevel };
  const place = placeAt(lexicon, flat, afterLevel + 1);
  if (place) return { name: `${base} ${place.name}`, to: afterLevel + 1 + place.folded.length };
  if (!wantsPlace.test(base)) return { name: base, to: afterLevel };
  // A smaller place: the capitalised words that follow.
  let end = afterLevel;
  for (let words = 0; words < 3; words++) {
    const next = end + 1;
    const word = wordAt(flat, next);
    if (
      flat[end] !== ' ' ||
      word.length < 2 ||
      !isCapital(clean, next) ||
      clean.codes[end] === 12 ||
      (endsIssuer(flat, next) &&
        !beginsPlaces.has(word) &&
        !namesPlaces.has(printedWord(clean, next, word.length))) ||
      timeOfTable.test(flat.slice(next, next + 9))
    )
      break;
    end = next + word.length;
  }
  return end === afterLevel
    ? { name: base, to: afterLevel }
    : { name: `${base} ${tidy(sliceOf(clean, afterLevel + 1, end))}`, to: end };
}
