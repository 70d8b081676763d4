import type { CleanText } from '../clean/clean-text.js';
import { sliceOf, tidy } from '../clean/printed.js';
import type { DocumentPlan } from '../layout/document-plan.js';
import type { Mention } from '../mention.js';
import { nameOfPerson } from './person-name.js';

/** What a page says above a document of which it left the head out: what was signed, and by whom. */
export interface SignedInLead {
  readonly symbol: string | null;
  readonly mention: Mention;
  readonly signer: string | null;
}

/**
 * "Phó Thủ tướng Nguyễn Văn A vừa ký Công điện số 12/CĐ-TTg ngày … . Toàn văn Công điện như sau: ⏎ CÔNG ĐIỆN": the press tells
 * of the signing and prints the text below, which is the document of the type that is named. Null for any other lead.
 */
export function signedInLead(
  clean: CleanText,
  plan: DocumentPlan,
  mentions: readonly Mention[],
): SignedInLead | null {
  if (plan.typeLine === null || plan.titleFrom - plan.from < shortest) return null;
  const from = Math.max(plan.from, plan.titleFrom - farthest);
  for (const mention of mentions) {
    if (mention.from >= plan.titleFrom) break;
    if (mention.from < from || mention.symbol === null || mention.typeWord !== plan.type) continue;
    const before = clean.flat.slice(Math.max(plan.from, mention.from - longestName), mention.from);
    const signs = signing.exec(before);
    if (!signs || !wholeText.test(clean.flat.slice(mention.to, plan.titleFrom))) continue;
    const words = tidy(sliceOf(clean, mention.from - before.length, mention.from - signs[0].length)).split(
      ' ',
    );
    return { symbol: mention.symbol, mention, signer: nameAtEnd(words) };
  }
  return null;
}

/** In codes: a lead has some words, and is seldom longer. */
const shortest = 60;
const farthest = 1500;
const longestName = 90;

const signing = / (?:(?:vua|da|moi) )?(?:thay mat [^.;,]{4,40} )?ky(?: ban hanh| thong qua)? $/;
const wholeText = /(?:toan van|nguyen van|noi dung)[^.;]{0,80}(?:nhu sau|duoi day|sau day|:)/;

/** The last words that make a person's name: all behind "Phó Thủ tướng", "Chủ tịch UBND tỉnh". */
function nameAtEnd(words: readonly string[]): string | null {
  let from = words.length;
  while (from > 0 && /^\p{Lu}(?:\p{Ll}*)$/u.test(words[from - 1] ?? '')) from--;
  return nameOfPerson(words.slice(from).join(' '));
}
