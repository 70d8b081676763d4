import type { CleanText } from '../clean/clean-text.js';
import { isInCapitals, type Line, lineText } from '../clean/lines.js';
import { hasMarks } from '../clean/printed.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { align } from '../matching/align.js';
import { isSyllable } from '../matching/syllable.js';
import { besideType, enactingLines, typesWithTheirName } from '../tables/headings.js';
import { bodyStart } from '../tables/place-bodies.js';

/**
 * The type that a heading line prints alone, in capitals: "KẾ HOẠCH", "QUY ĐỊNH (BỔ SUNG)", "DỰ THẢO NGHỊ QUYẾT", "Q U Y Ế T
 * Đ Ị N H". A law's name may stand beside it. "QUYẾT ĐỊNH:" only leads in the articles. `exact`: no letter may be damaged.
 */
export function typeHeading(
  clean: CleanText,
  line: Line,
  text: string,
  lexicon: Lexicon,
  exact: boolean,
): string | null {
  if (!isInCapitals(clean, line)) return null;
  if (text.endsWith(':') && enactingLines.includes(text.replace(/\s?:$/, ''))) return null;
  const plain = withoutSpacing(text.replace(besideType, ''), lexicon);
  const mayBearName = typesWithTheirName.test(text);
  for (const word of lexicon.typeWords) {
    if (plain === word.folded) return word.name;
    if (mayBearName && text.startsWith(`${word.folded} `)) return word.name;
  }
  if (exact || bodyStart.test(text) || isPrintedRight(clean, line, text)) return null;
  return damagedType(clean, line, text, lexicon);
}

function damagedType(clean: CleanText, line: Line, text: string, lexicon: Lexicon): string | null {
  let best: { name: string; cost: number } | null = null;
  for (const word of lexicon.typeWords) {
    if (Math.abs(word.folded.length - text.length) > 2 || word.folded.length < 5) continue;
    const found = align(clean.flat, line.from, word.folded, 1, word.folded.length * 0.2);
    if (found && found.at >= line.to - 1 && (!best || found.cost < best.cost))
      best = { name: word.name, cost: found.cost };
  }
  return best?.name ?? null;
}

/** "k e h o a c h" is a type set in spaced letters; all else stays as it is. */
function withoutSpacing(text: string, lexicon: Lexicon): string {
  if (!/^(?:[a-z] ){3}/.test(text)) return text;
  const letters = text.replace(/ /g, '');
  return lexicon.typeWords.find((word) => word.folded.replace(/ /g, '') === letters)?.folded ?? text;
}

/** Whether a line bears marks and only syllables that can be: it is no damaged type. */
const isPrintedRight = (clean: CleanText, line: Line, text: string): boolean =>
  hasMarks(clean, line.from) && text.split(/[^a-z0-9]+/).every((word) => word === '' || isSyllable(word));

/** A type that begins a line and is followed by the document's number, body or subject on the same line. */
export interface TitledType {
  readonly name: string;
  /** End of the type word. */
  readonly to: number;
}

/**
 * The type of a line that holds the title too: "KẾ HOẠCH THỰC HIỆN CHỈ THỊ SỐ …", "NGHỊ QUYẾT SỐ 12 NGÀY … CỦA HỘI ĐỒNG
 * NHÀ NƯỚC", or in small letters, as pages print it, "Nghị quyết của Ban Thường vụ Tỉnh ủy về …". `belowNumber`: the
 * document's number or date stands above, so that nothing else can begin with a type in capitals.
 */
export function titledType(
  clean: CleanText,
  line: Line,
  lexicon: Lexicon,
  belowNumber: boolean,
): TitledType | null {
  const text = lineText(clean, line);
  const capitals = isInCapitals(clean, line);
  if (!capitals && belowNumber) return null;
  const titled = capitals ? titleInCapitals : titleInSmallLetters;
  const words = lexicon.typeWords.filter(
    (one) => text.startsWith(`${one.folded} `) && (belowNumber || titled.test(text.slice(one.folded.length))),
  );
  // "KẾ HOẠCH THỰC HIỆN …" is a plan; a joint circular (thông tư liên tịch) is no circular.
  const word = words.find((one) => typesOfTheirOwn.test(one.folded)) ?? words[words.length - 1];
  return word ? { name: word.name, to: line.from + word.folded.length } : null;
}

const typesOfTheirOwn = / (?:hanh dong|lien tich|lien bo)$/;

const titleInCapitals =
  /^ (?:(?:so|s6) ?:?\d|cua |ve |v\/v|thuc hien |trien khai |quy dinh |ban hanh |to chuc |phoi hop |hanh dong |huong dan |phe duyet |sua doi|tang cuong |cong tac |thi hanh |phong, ?chong |tuyen truyen |kiem tra |giam sat |so ket |tong ket |ket qua |tinh hinh )/;

const titleInSmallLetters =
  /^ cua (?:[^.;:!?]{3,90}) (?:ve|thuc hien|trien khai|quy dinh|ban hanh|huong dan|phe duyet|sua doi|tang cuong|trong|giai doan) [^.;:!?]{4,240}$/;
