import { blankLine, type CleanText } from '../clean/clean-text.js';
import { isLetter } from '../clean/codes.js';
import { isCapital } from '../clean/printed.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Mention } from '../mention.js';
import { readLaw } from './named-laws.js';

const longestName = 260;

const ofLegislature = /^(?:QH|UBTVQH)\d/;

/**
 * "Luật Ban hành văn bản quy phạm pháp luật số 80/2015/QH13": a law's name stands before its number, and the citation
 * begins with it. Extends the mentions of laws so, never over the mention before.
 */
export function extendLaws(clean: CleanText, mentions: readonly Mention[], lexicon: Lexicon): void {
  let readTo = 0;
  for (const mention of mentions) {
    if (
      ofLegislature.test(mention.parts?.body ?? '') &&
      mention.typeWord !== 'Nghị quyết' &&
      !isBareLaw(clean, mention)
    ) {
      const start = startOfName(clean, mention, readTo, lexicon);
      if (start !== null) {
        mention.from = start.from;
        mention.typeWord = start.typeWord;
        mention.repairs = mention.repairs.filter((repair) => repair.from >= mention.from);
      }
    }
    readTo = mention.to;
  }
}

/** "Luật số 87/2025/QH15": no name stands between the word and the number. */
const isBareLaw = (clean: CleanText, mention: Mention): boolean =>
  /^(?:bo luat|luat|phap lenh)[\s:]{1,2}(?:so\b[\s:.]{1,2})?$/.test(
    clean.flat.slice(mention.from, mention.numberFrom ?? mention.from),
  ) &&
  isCapital(clean, mention.from) &&
  clean.flat[mention.from - 1] !== '(';

interface NameStart {
  readonly from: number;
  readonly typeWord: string;
}

function startOfName(clean: CleanText, mention: Mention, readTo: number, lexicon: Lexicon): NameStart | null {
  const numberFrom = mention.numberFrom ?? mention.from;
  const least = Math.max(readTo, numberFrom - longestName);
  const window = clean.flat.slice(least, numberFrom);
  const clause = window.slice(window.lastIndexOf(';') + 1);
  let any: NameStart | null = null;
  for (const match of clause.matchAll(lawWord)) {
    const word = match[1] ?? '';
    const from = numberFrom - clause.length + match.index + match[0].length - word.length - 1;
    const led = /can cu $/.test(clean.flat.slice(Math.max(0, from - 7), from));
    if (!led && !isCapital(clean, from) && isLetter(clean.codes[from] ?? 0)) continue;
    const start = {
      from,
      typeWord: word.startsWith('ph') ? 'Pháp lệnh' : word.startsWith('bo ') ? 'Bộ luật' : 'Luật',
    };
    const law = readLaw(clean, from, lexicon);
    if (
      law &&
      law.to <= numberFrom &&
      /^[\s,(:]*(?:so|s6|s0)?[\s:]*$/.test(clean.flat.slice(law.to, numberFrom))
    )
      return start;
    if (any === null || (!amends(clean, any.from) && beginsAnother(clean, from))) any = start;
  }
  // A name that the scan damaged, or a law that no list knows.
  return any && isOneName(clean, any.from, numberFrom) ? any : null;
}

/** "Luật sửa đổi, bổ sung …", however damaged: its name goes on over the laws that it amends. */
const amends = (clean: CleanText, from: number): boolean =>
  /^(?:phap )?[a-z1|]{3,5} (?:sua d|bo sung)/.test(clean.flat.slice(from, from + 22));

/** "Luật …, Luật …": behind a comma the next law of a list begins, and so does one that amends the others. */
const beginsAnother = (clean: CleanText, from: number): boolean =>
  amends(clean, from) || clean.flat.startsWith(', ', from - 2);

/** "luật", "bộ luật", "pháp lệnh", a letter damaged: before the number of a law nothing else can be meant. */
const lawWord =
  /(?:^|[^a-z0-9])((?:bo )?(?:[l1|it]uat|l(?:ii|v)at|lu[aoe][tlfjir]|[1|]u[ao][tf])|phap [l1|i]e[nr][hbl]) /g;

/** No name holds another number or "căn cứ", nor goes on over a blank line. */
const isOneName = (clean: CleanText, from: number, to: number): boolean =>
  !/\d{1,3} ?\d?\/\d{4}|(?:^|[^a-z])can cu /.test(clean.flat.slice(from, to)) &&
  !clean.codes.subarray(from, to).includes(blankLine);
