import type { CleanText } from '../clean/clean-text.js';
import { isWordCode } from '../clean/codes.js';
import { isCapital } from '../clean/printed.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Mention } from '../mention.js';
import { aliasOf, type CitingStretch } from './alias-mention.js';
import { firstFrom, overlapsOne } from './disjoint.js';

const definingWords: readonly string[] = ['goi ', 'viet '];
const definition = /(?:goi|viet) (?:tat |chung |gon )?l[a-z.] (?:chung la |")?/y;
/** "… khóa X (Nghị quyết Tam nông)": a name of its own in brackets behind the symbol. */
const nickname =
  /(?:nghi quyet|chi thi|ket luan|ke hoach|chuong trinh|de an|quy dinh|quyet dinh) [a-z][a-z ]{2,30}\)/y;

/** Short forms that the text sets: `(gọi là Chương trình hành động của …)`, and their later uses. */
export function definedAliases(
  clean: CleanText,
  stretch: CitingStretch,
  taken: readonly Mention[],
  lexicon: Lexicon,
): Mention[] {
  const { flat } = clean;
  const found: Mention[] = [];
  const heads = new Set<string>();
  const text = flat.slice(stretch.from, stretch.to);
  const definitions = definitionsIn(text);
  const nicknames = nicknamesIn(text);
  for (const at of [...definitions, ...nicknames]) {
    const isNickname = nicknames.has(at);
    const from = stretch.from + at;
    const close = flat.slice(from, from + 120).search(/[);"]/);
    const word = lexicon.typeWords.find(
      (one) => flat.startsWith(one.folded, from) && !isWordCode(flat.charCodeAt(from + one.folded.length)),
    );
    if (close < 0 || !word || !isCapital(clean, from) || overlapsOne(taken, from, from + close)) continue;
    const number = numberIn(flat.slice(from + word.folded.length, from + close));
    const meant = lastCited(taken, from, word.name, number);
    if (!meant) continue;
    if (isNickname && !isNamedSo(clean, meant, word, from)) continue;
    const setting = aliasOf(from, from + close, meant, word.name, 0.85);
    setting.issuer = meant.issuer;
    found.push(setting);
    // The first definition of a word counts; a document's own type means itself.
    if (!isNickname && (word.name === stretch.type || heads.has(word.folded))) continue;
    if (!isNickname) heads.add(word.folded);
    const phrase = flat.slice(from, from + close);
    const alias = { phrase, head: word.folded, typeWord: word.name, meant, headAlone: !isNickname };
    for (const use of laterUses(clean, stretch, from + close, alias, taken)) found.push(use);
  }
  return found;
}

/** Where names begin behind "gọi tắt là", "viết tắt là"; the pattern is tried at its first words alone, which are few. */
function definitionsIn(text: string): number[] {
  const found: number[] = [];
  for (const word of definingWords) {
    for (let i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + word.length)) {
      definition.lastIndex = i;
      if (definition.test(text)) found.push(definition.lastIndex);
    }
  }
  return found.sort((a, b) => a - b);
}

/** Where names begin that stand in brackets; brackets are few, so that the pattern is tried at each alone. */
function nicknamesIn(text: string): ReadonlySet<number> {
  const found = new Set<number>();
  for (let i = text.indexOf('('); i >= 0; i = text.indexOf('(', i + 1)) {
    nickname.lastIndex = i + 1;
    if (nickname.test(text)) found.add(i + 1);
  }
  return found;
}

/** Whether what stands in brackets at `from` is a proper name, right behind the document that it names. */
function isNamedSo(
  clean: CleanText,
  meant: Mention,
  word: { readonly name: string; readonly folded: string },
  from: number,
): boolean {
  return (
    meant.typeWord === word.name &&
    from - meant.tailTo < 60 &&
    isCapital(clean, from + word.folded.length + 1) &&
    !/[.;]/.test(clean.flat.slice(meant.tailTo, from))
  );
}

const nearEnough = 900;

/** The number that a short form prints: "Nghị quyết số 35". A year ("Kế hoạch năm 2023") is none. */
const numberIn = (words: string): string | null => /^ (?:so )?0*(\d{1,6})(?!\d)/.exec(words)?.[1] ?? null;

/**
 * The document that a definition right behind it names: the last of its type in the sentence before; one that prints a
 * number of its own only the document of that number.
 */
function lastCited(
  taken: readonly Mention[],
  before: number,
  typeWord: string,
  number: string | null,
): Mention | null {
  let nearest: Mention | null = null;
  for (let i = firstFrom(taken, before) - 1; i >= 0; i--) {
    const mention = taken[i];
    if (!mention || before - mention.from >= nearEnough) break;
    if (mention.symbol === null || (number !== null && mention.number?.replace(/^0+/, '') !== number))
      continue;
    if (mention.typeWord === typeWord) return mention;
    nearest ??= mention;
  }
  return nearest;
}

interface DefinedAlias {
  /** As defined, marks and capitals gone: "chuong trinh hanh dong cua ban chap hanh dang bo tinh". */
  readonly phrase: string;
  /** Its type word: "chuong trinh hanh dong". */
  readonly head: string;
  readonly typeWord: string;
  readonly meant: Mention;
  /** Whether its type word alone may stand for it. */
  readonly headAlone: boolean;
}

function laterUses(
  clean: CleanText,
  stretch: CitingStretch,
  from: number,
  alias: DefinedAlias,
  taken: readonly Mention[],
): Mention[] {
  const { flat } = clean;
  const { head, meant } = alias;
  const found: Mention[] = [];
  const forms = [alias.phrase, alias.phrase.replace(`${head} cua `, `${head} `)];
  const later = flat.slice(from, stretch.to);
  for (let i = later.indexOf(head); i >= 0; i = later.indexOf(head, i + head.length)) {
    const at = from + i;
    if (!isCapital(clean, at) || (at > 0 && isWordCode(flat.charCodeAt(at - 1)))) continue;
    const form = forms.find(
      (one) => flat.startsWith(one, at) && !isWordCode(flat.charCodeAt(at + one.length)),
    );
    const to = at + (form ?? head).length;
    if (isWordCode(flat.charCodeAt(to)) || overlapsOne(taken, at, to)) continue;
    const after = flat.slice(to, to + 10);
    if (form === undefined && !alias.headAlone) continue;
    if (form === undefined && !/^(?:[,;.)]| (?:va|cua|den|trong|tai|de|nham|theo|o)\b)/.test(after)) continue;
    if (/^ (?:nay|so|thuc hien|ve)\b/.test(after)) continue;
    const mention = aliasOf(at, to, meant, alias.typeWord, form === undefined ? 0.7 : 0.8);
    if (form !== undefined) mention.issuer = meant.issuer;
    found.push(mention);
  }
  return found;
}
