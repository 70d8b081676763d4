import type { CleanText } from '../clean/clean-text.js';
import { isInCapitals, isItem, type Line, lineText } from '../clean/lines.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import {
  annexHeadings,
  enactingLines,
  formHeading,
  nationalMottos,
  recipientHeadings,
  signaturePrefixes,
  signerTitles,
} from '../tables/headings.js';
import { isGroundAt, startsWithOneOf } from './line-starts.js';
import { typeHeading } from './type-heading.js';

/** What a line is in the plan of a file. */
export type Landmark =
  | { readonly kind: 'motto' | 'recipients' | 'signature' | 'annex'; readonly line: number }
  | { readonly kind: 'type'; readonly line: number; readonly type: string };

/** The landmarks of a text, in order. */
export function landmarksOf(clean: CleanText, lines: readonly Line[], lexicon: Lexicon): Landmark[] {
  const marks: Landmark[] = [];
  let typed = false;
  let grounded = false;
  let enacted = false;
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index];
    if (!line) break;
    grounded ||= isGround(clean, line);
    const length = line.to - line.from;
    if (clean.codes[line.from] === 0x7c && recipientsCell.test(clean.flat.slice(line.from, line.from + 14)))
      marks.push({ kind: 'recipients', line: index });
    if (length < 4 || length > 140) continue;
    const capitals = isInCapitals(clean, line);
    if (!capitals && length >= 30) continue;
    const text = lineText(clean, line);
    if (capitals && nationalMottos.some((motto) => text.includes(motto)) && !isForm(clean, lines, index))
      marks.push({ kind: 'motto', line: index });
    else if (grounded && enactingLines.includes(text.replace(/ ?:$/, ''))) {
      grounded = false;
      enacted = true;
    } else if (length < 30 && startsWithOneOf(clean, line, recipientHeadings))
      marks.push({ kind: 'recipients', line: index });
    else if (
      length < 70 &&
      capitals &&
      (signaturePrefixes.test(text) || (enacted && isSignedBelow(clean, lines, index, text)))
    )
      marks.push({ kind: 'signature', line: index });
    else if (length < 70 && startsWithOneOf(clean, line, annexHeadings) && capitals)
      marks.push({ kind: 'annex', line: index });
    else if (length < 60 && capitals) {
      const type = typeHeading(clean, line, text, lexicon, typed || index > 80);
      if (type) {
        marks.push({ kind: 'type', line: index, type });
        typed = true;
      }
    }
    if (marks.at(-1)?.line === index) {
      grounded = false;
      enacted &&= marks.at(-1)?.kind !== 'signature';
    }
  }
  return marks;
}

/** "Căn cứ …", "- Căn cứ …": behind it "QUYẾT ĐỊNH" enacts and is no type, until another head or an end comes. */
function isGround(clean: CleanText, line: Line): boolean {
  return isGroundAt(clean, isItem(clean, line) ? line.from + 2 : line.from);
}

/** "| Nơi nhận: - Như trên; … | CHỦ TỊCH … |": recipients and signature in a row of a table, however long. */
const recipientsCell = /^\| ?n.i nh.n\b/;

/** "CHỦ TỊCH ⏎ (Đã ký) ⏎ Nguyễn Văn A": an office without "TM." or "KT.", with the signature below it. */
function isSignedBelow(clean: CleanText, lines: readonly Line[], at: number, text: string): boolean {
  if (!signerTitles.test(text)) return false;
  const next = lines[at + 1];
  return next !== undefined && /^\((?:da ky|ky)\b/.test(lineText(clean, next).slice(0, 8));
}

/** Whether the motto at `at` is that of a form (biểu mẫu): "Mẫu số 01" stands above it. */
function isForm(clean: CleanText, lines: readonly Line[], at: number): boolean {
  for (let i = Math.max(0, at - 2); i < at; i++) {
    const line = lines[i];
    if (line && line.to - line.from < 30 && formHeading.test(lineText(clean, line))) return true;
  }
  return false;
}
