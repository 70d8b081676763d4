import type { CleanText } from '../clean/clean-text.js';
import { isWordCode } from '../clean/codes.js';
import { isCapital } from '../clean/printed.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { type Mention, newMention } from '../mention.js';
import type { TypeOfBody } from '../names/type-of-body.js';
import { readIssuer } from '../stated/read-issuer.js';
import { firstFrom, mergeDisjoint, overlapsOne } from './disjoint.js';
import { findNumberedAliases } from './numbered-aliases.js';
import { plainBody } from './same-body.js';

/** One document's stretch of the text, with its type: what it calls itself is no citation. */
export interface CitingStretch {
  readonly from: number;
  readonly to: number;
  readonly type: string | null;
}

/**
 * Adds to `known` (what a document cites in full, in reading order) the short forms (tên gọi tắt) of it: "Nghị quyết
 * 28", "Kế hoạch của Bộ Chính trị", and those that the text defines ("sau đây gọi tắt là …"). `bareNumbers`: where
 * numbers end that stand behind "số" or a type word; `typesOfBodies`: type words with "của" behind them.
 */
export function withAliases(
  clean: CleanText,
  stretch: CitingStretch,
  known: readonly Mention[],
  bareNumbers: readonly number[],
  typesOfBodies: readonly TypeOfBody[],
  lexicon: Lexicon,
): readonly Mention[] {
  const numbered = mergeDisjoint(known, findNumberedAliases(clean, known, bareNumbers, lexicon));
  const defined = mergeDisjoint(numbered, definedAliases(clean, stretch, numbered, lexicon));
  return mergeDisjoint(defined, issuerAliases(clean, stretch, known, defined, typesOfBodies, lexicon));
}

const definition = /(?:goi|viet) (?:tat |chung |gon )?l[a-z.] (?:chung la |")?/g;
/** "… khóa X (Nghị quyết Tam nông)": a name of its own in brackets behind the symbol. */
const nickname =
  /\((?=(?:nghi quyet|chi thi|ket luan|ke hoach|chuong trinh|de an|quy dinh|quyet dinh) [a-z][a-z ]{2,30}\))/g;

/** Short forms that the text sets: `(gọi là Chương trình hành động của …)`, and their later uses. */
function definedAliases(
  clean: CleanText,
  stretch: CitingStretch,
  taken: readonly Mention[],
  lexicon: Lexicon,
): Mention[] {
  const { flat } = clean;
  const found: Mention[] = [];
  const heads = new Set<string>();
  const text = flat.slice(stretch.from, stretch.to);
  for (const match of [...text.matchAll(definition), ...text.matchAll(nickname)]) {
    const isNickname = match[0] === '(';
    const from = stretch.from + match.index + match[0].length;
    const close = flat.slice(from, from + 120).search(/[);"]/);
    const word = lexicon.typeWords.find(
      (one) => flat.startsWith(one.folded, from) && !isWordCode(flat.charCodeAt(from + one.folded.length)),
    );
    if (close < 0 || !word || !isCapital(clean, from) || overlapsOne(taken, from, from + close)) continue;
    const meant = lastCited(taken, from, word.name);
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

function aliasOf(from: number, to: number, meant: Mention, typeWord: string, confidence: number): Mention {
  const mention = newMention(from, to, 'alias');
  mention.typeWord = typeWord;
  mention.name = meant.symbol === null ? meant.name : null;
  mention.symbol = meant.symbol;
  mention.parts = meant.parts;
  mention.confidence = Math.min(confidence, meant.confidence);
  return mention;
}

const nearEnough = 900;

/** The document that a definition right behind it names: the last of its type in the sentence before. */
function lastCited(taken: readonly Mention[], before: number, typeWord: string): Mention | null {
  let nearest: Mention | null = null;
  for (let i = firstFrom(taken, before) - 1; i >= 0; i--) {
    const mention = taken[i];
    if (!mention || before - mention.from >= nearEnough) break;
    if (mention.symbol === null) continue;
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

/** "Kế hoạch của Bộ Chính trị" where the text cites one plan of that body, or one more often than the others. */
function issuerAliases(
  clean: CleanText,
  stretch: CitingStretch,
  known: readonly Mention[],
  taken: readonly Mention[],
  typesOfBodies: readonly TypeOfBody[],
  lexicon: Lexicon,
): Mention[] {
  const found: Mention[] = [];
  const types = byTypeAndBody(known, taken, stretch.type);
  for (const { from, to, typeWord } of typesOfBodies) {
    const bodies = types.get(typeWord);
    const issuer = bodies ? readIssuer(clean, to, lexicon) : null;
    if (!bodies || !issuer || overlapsOne(taken, from, issuer.to)) continue;
    if (/^ v[e.] /.test(clean.flat.slice(issuer.to, issuer.to + 4))) continue;
    const meant = bodies.get(plainBody(issuer.name));
    if (!meant) continue;
    const mention = aliasOf(from, issuer.to, meant, typeWord, 0.65);
    mention.issuer = issuer.name;
    mention.term = issuer.term;
    found.push(mention);
  }
  return found;
}

/** A text that cites a document so often is about it. */
const oftenEnough = 3;

/** For each type word and body the document of that type that the text is about: the only one, or the most cited. */
function byTypeAndBody(
  known: readonly Mention[],
  cited: readonly Mention[],
  ownType: string | null,
): Map<string, Map<string, Mention | null>> {
  const times = new Map<string, number>();
  for (const { symbol } of cited) if (symbol !== null) times.set(symbol, (times.get(symbol) ?? 0) + 1);
  const documents = new Map<string, Map<string, Map<string, Mention>>>();
  for (const mention of known) {
    const { issuer, symbol, typeWord } = mention;
    if (issuer === null || symbol === null || typeWord === null || typeWord === ownType) continue;
    const bodies = documents.get(typeWord) ?? new Map<string, Map<string, Mention>>();
    const body = plainBody(issuer);
    const symbols = bodies.get(body) ?? new Map<string, Mention>();
    if (!symbols.has(symbol)) symbols.set(symbol, mention);
    bodies.set(body, symbols);
    documents.set(typeWord, bodies);
  }
  const types = new Map<string, Map<string, Mention | null>>();
  for (const [typeWord, bodies] of documents) {
    const meant = new Map<string, Mention | null>();
    for (const [body, symbols] of bodies) meant.set(body, mostCited([...symbols.values()], times));
    types.set(typeWord, meant);
  }
  return types;
}

function mostCited(mentions: readonly Mention[], times: ReadonlyMap<string, number>): Mention | null {
  const [first, second] = mentions
    .map((mention) => ({ mention, count: times.get(mention.symbol ?? '') ?? 0 }))
    .sort((a, b) => b.count - a.count);
  if (!first) return null;
  if (!second) return first.mention;
  return first.count >= oftenEnough && first.count > second.count ? first.mention : null;
}
