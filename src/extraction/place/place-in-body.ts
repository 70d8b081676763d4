import { blankLine, type CleanText } from '../clean/clean-text.js';
import { isCapital } from '../clean/printed.js';
import { sentenceStart } from '../clean/sentences.js';
import type { Mention } from '../mention.js';
import { reportOpening } from '../tables/role-words.js';
import { clauseBehind } from './cues.js';
import type { Context } from './governor.js';
import { behindPartTitle } from './part-title.js';
import type { BodyPlace } from './role-in-body.js';

/** Where a mention stands in the body. What few roles turn on is read only when it is asked for. */
export class PlaceInBody implements BodyPlace {
  readonly inFootnote: boolean;
  readonly inPurpose: boolean;
  readonly isAccount: boolean;
  readonly behind: string;
  readonly isIssued: boolean;
  readonly typeWord: string | null;
  readonly #context: Context;
  readonly #mention: Mention;

  constructor(context: Context, mention: Mention) {
    const { clean, plan, accounts } = context;
    this.inFootnote = mention.section === 'footnote';
    this.inPurpose =
      plan.purpose !== null && mention.from >= plan.purpose.from && mention.from < plan.purpose.to;
    this.isAccount = accounts.some(({ from, to }) => mention.from >= from && mention.from < to);
    this.behind = clauseBehind(clean.flat, mention.tailTo);
    this.isIssued = mention.symbol !== null;
    this.typeWord = mention.typeWord;
    this.#context = context;
    this.#mention = mention;
  }

  get isInspection(): boolean {
    const { clean, plan } = this.#context;
    return inspection.test(clean.flat.slice(plan.titleFrom, plan.titleTo));
  }

  get isReport(): boolean {
    const { clean } = this.#context;
    return reportOpening.test(clean.flat.slice(sentenceOf(this.#context, this.#mention), this.#mention.from));
  }

  get line(): string {
    return lineBefore(this.#context.clean, sentenceOf(this.#context, this.#mention), this.#mention.from);
  }
}

const inspection =
  /^\s*(?:ke hoach |quyet dinh )?(?:vv?e )?(?:viec )?(?:kiem tra|giam sat|thanh tra|khao sat|so ket|tong ket)/;

/** What stands in `from` … `to` from where its last line with a capital begins. */
export function lineBefore(clean: CleanText, from: number, to: number): string {
  let start = to - 1;
  while (
    start > from &&
    !((clean.codes[start - 1] === 10 || clean.codes[start - 1] === blankLine) && isCapital(clean, start))
  )
    start--;
  return clean.flat.slice(start, to);
}

/** Where the sentence of a mention begins, at most where its part of the document does. */
export function sentenceOf({ clean, plan, doubleSpaced }: Context, mention: Mention): number {
  const sentence = behindPartTitle(
    clean,
    mention.from,
    sentenceStart(clean, mention.from, doubleSpaced),
    doubleSpaced,
  );
  // On a page a line above the head names the document: "Kế hoạch 12/KH-UBND năm 2017 thực hiện …".
  if (mention.section === 'title' && mention.from < plan.titleFrom)
    return namesDocument.test(clean.flat.slice(sentence, mention.from)) ? sentence : mention.from;
  const part =
    mention.section === 'title' ? plan.titleFrom : mention.section === 'body' ? plan.bodyFrom : plan.titleTo;
  return Math.max(sentence, mention.noteFrom ?? part);
}

const namesDocument =
  /\d\/[a-z\d/-]+ (?:nam \d{4} |ngay [\d/.-]+ )?(?:ve viec |ve )?(?:thuc hien|trien khai|sua doi|bo sung|bai bo|thay the|dieu chinh|huong dan)[^.;|]*$/;
