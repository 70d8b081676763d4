import { foldMarks } from '../documents/fold.js';
import { type CleanText, isCapital, sliceOf } from './clean-text.js';
import { isWordCode } from './fuzzy-match.js';
import type { Lexicon } from './lexicon.js';
import { type Mention, newMention } from './mention.js';
import { readIssuer } from './read-issuer.js';
import { readNumberBefore } from './read-number.js';
import { readTail } from './read-tail.js';

/** One document's stretch of the text, with its type: what it calls itself is no citation. */
export interface CitingStretch {
  readonly from: number;
  readonly to: number;
  readonly type: string | null;
}

/**
 * Finds short forms (tên gọi tắt) of documents that `known` cites in full: "Nghị quyết 28", "Kế hoạch của Bộ Chính
 * trị", and those that the text defines ("sau đây gọi tắt là …"). `bareNumbers`: where numbers end that stand behind
 * "số" or a type word.
 */
export function findAliases(
  clean: CleanText,
  stretch: CitingStretch,
  known: readonly Mention[],
  bareNumbers: readonly number[],
  lexicon: Lexicon,
): Mention[] {
  const numbered = numberedAliases(clean, known, bareNumbers, lexicon);
  const taken = [...known, ...numbered].sort((a, b) => a.from - b.from);
  const defined = definedAliases(clean, stretch, taken, lexicon);
  const all = [...taken, ...defined].sort((a, b) => a.from - b.from);
  return [...numbered, ...defined, ...issuerAliases(clean, stretch, known, all, lexicon)];
}

function overlapsAny(mentions: readonly Mention[], from: number, to: number): boolean {
  return mentions.some((mention) => mention.from < to && mention.to > from);
}

const unit =
  /^ (?:nam|thang|ngay|diem|dieu|noi dung|nhiem vu|giai phap|muc|trang|lan|nguoi|ty|trieu|phan|tuan|quy|don vi|chi tieu|dong chi|can bo|buoc|nhom|cap|khau)\b/;

function numberedAliases(
  clean: CleanText,
  known: readonly Mention[],
  bareNumbers: readonly number[],
  lexicon: Lexicon,
): Mention[] {
  const found: Mention[] = [];
  for (const end of bareNumbers) {
    if (unit.test(clean.flat.slice(end, end + 12))) continue;
    let number = readNumberBefore(clean, end, lexicon, []);
    if (!number?.typeWord) number = readNumberBefore(clean, end, lexicon, lexicon.typeWords);
    const word = number?.typeWord;
    if (
      !number ||
      !word ||
      (!isCapital(clean, word.from) && !number.hasNumberWord) ||
      overlapsAny(known, word.from, end)
    )
      continue;
    const mention = newMention(word.from, end, 'alias');
    mention.number = number.digits;
    mention.typeWord = word.word.name;
    readTail(clean, mention, lexicon);
    const meant = meaningOf(mention, word.word.abbreviations, known);
    if (meant) copyMeaning(mention, meant, word.cost > 0 ? 0.85 : 0.92);
    else if (!isCapital(clean, word.from)) continue;
    else if (!inferFromIssuer(mention, word.word.abbreviations, number.hasNumberWord, lexicon)) continue;
    if (word.cost > 0) mention.repairs.push({ from: word.from, to: word.to, as: word.word.name });
    found.push(mention);
  }
  return found;
}

const bareNumber = (digits: string): string => digits.replace(/^0+(?=\d)/, '');

/** The cited document with this number and type: the last before it, else the first after. */
function meaningOf(
  alias: Mention,
  abbreviations: readonly string[],
  known: readonly Mention[],
): Mention | null {
  const fitting = known.filter(
    (mention) =>
      mention.parts !== null &&
      mention.number !== null &&
      bareNumber(mention.number) === bareNumber(alias.number ?? '') &&
      (mention.typeWord === alias.typeWord ||
        (mention.parts.type !== null && abbreviations.includes(foldMarks(mention.parts.type)))),
  );
  const sameIssuer =
    alias.issuer === null
      ? []
      : fitting.filter((mention) => mention.issuer !== null && sameBody(mention.issuer, alias.issuer ?? ''));
  const pool = sameIssuer.length > 0 ? sameIssuer : fitting;
  let best: Mention | null = null;
  for (const mention of pool) if (!best || mention.from < alias.from) best = mention;
  return best;
}

function copyMeaning(alias: Mention, meant: Mention, confidence: number): void {
  alias.symbol = meant.symbol;
  alias.parts = meant.parts;
  alias.confidence = Math.min(confidence, meant.confidence);
}

/** "Nghị quyết số 57 của Bộ Chính trị": the body gives the code where its symbols have one form only. */
function inferFromIssuer(
  alias: Mention,
  abbreviations: readonly string[],
  hasNumberWord: boolean,
  lexicon: Lexicon,
): boolean {
  const folded = foldMarks(alias.issuer ?? '');
  const code = /^(?:bo chinh tri|ban bi thu|ban chap hanh trung uong|bch trung uong|trung uong)/.test(folded)
    ? 'TW'
    : /^(?:ban thuong vu |btv )?(?:tinh uy|thanh uy)/.test(folded)
      ? 'TU'
      : null;
  const type = abbreviations
    .map((folded) => lexicon.types.get(folded)?.[0]?.printed)
    .find((printed) => printed !== undefined);
  if (code === null || type === undefined || alias.number === null) {
    if (!hasNumberWord || alias.issuer === null) return false;
    alias.name = `${alias.typeWord} số ${alias.number}`;
    alias.confidence = 0.4;
    return true;
  }
  alias.parts = { number: alias.number, year: null, type, body: code, party: true };
  alias.symbol = `${alias.number}-${type}/${code}`;
  alias.confidence = 0.55;
  return true;
}

const definition = /(?:goi|viet) (?:tat |chung |gon )?l[a-z.] (?:chung la |")?/g;

/** Short forms that the text sets: `(gọi là Chương trình hành động của …)`, and their later uses. */
function definedAliases(
  clean: CleanText,
  stretch: CitingStretch,
  taken: readonly Mention[],
  lexicon: Lexicon,
): Mention[] {
  const { flat } = clean;
  const found: Mention[] = [];
  definition.lastIndex = stretch.from;
  for (let match = definition.exec(flat); match && match.index < stretch.to; match = definition.exec(flat)) {
    const from = match.index + match[0].length;
    const close = flat.slice(from, from + 120).search(/[);"]/);
    const word = lexicon.typeWords.find(
      (one) => flat.startsWith(one.folded, from) && !isWordCode(flat.charCodeAt(from + one.folded.length)),
    );
    if (close < 0 || !word || !isCapital(clean, from)) continue;
    const to = from + close;
    if (overlapsAny(taken, from, to)) continue;
    const meant = lastCited(taken, from, word.name);
    if (!meant) continue;
    const setting = aliasOf(from, to, meant, word.name, 0.85);
    setting.issuer = meant.issuer;
    found.push(setting);
    if (word.name === stretch.type) continue;
    const phrase = flat.slice(from, to);
    found.push(...laterUses(clean, stretch, to, phrase, word.folded, meant, word.name, [...taken, ...found]));
  }
  return found;
}

function aliasOf(from: number, to: number, meant: Mention, typeWord: string, confidence: number): Mention {
  const mention = newMention(from, to, 'alias');
  mention.typeWord = typeWord;
  mention.name = meant.symbol === null ? meant.name : null;
  copyMeaning(mention, meant, confidence);
  return mention;
}

/** The document that a definition right behind it names: the first of its type in the sentence before. */
function lastCited(taken: readonly Mention[], before: number, typeWord: string): Mention | null {
  const near = taken.filter(
    (mention) => mention.from < before && before - mention.from < 900 && mention.symbol !== null,
  );
  const sameType = near.filter((mention) => mention.typeWord === typeWord);
  return sameType[sameType.length - 1] ?? near[near.length - 1] ?? null;
}

function laterUses(
  clean: CleanText,
  stretch: CitingStretch,
  from: number,
  phrase: string,
  head: string,
  meant: Mention,
  typeWord: string,
  taken: readonly Mention[],
): Mention[] {
  const { flat } = clean;
  const found: Mention[] = [];
  const forms = [phrase, phrase.replace(`${head} cua `, `${head} `)];
  for (
    let at = flat.indexOf(head, from);
    at >= 0 && at < stretch.to;
    at = flat.indexOf(head, at + head.length)
  ) {
    if (!isCapital(clean, at) || (at > 0 && isWordCode(flat.charCodeAt(at - 1)))) continue;
    const form = forms.find(
      (one) => flat.startsWith(one, at) && !isWordCode(flat.charCodeAt(at + one.length)),
    );
    const to = at + (form ?? head).length;
    if (isWordCode(flat.charCodeAt(to)) || overlapsAny(taken, at, to)) continue;
    if (
      form === undefined &&
      !/^(?:[,;.)]| (?:va|cua|den|trong|tai|de|nham|theo|o)\b)/.test(flat.slice(to, to + 7))
    )
      continue;
    if (/^ (?:nay|so|thuc hien|ve)\b/.test(flat.slice(to, to + 10))) continue;
    const mention = aliasOf(at, to, meant, typeWord, form === undefined ? 0.7 : 0.8);
    if (form !== undefined) mention.issuer = meant.issuer;
    found.push(mention);
  }
  return found;
}

/** "Kế hoạch của Bộ Chính trị" where the text cites just one plan of that body. */
function issuerAliases(
  clean: CleanText,
  stretch: CitingStretch,
  known: readonly Mention[],
  taken: readonly Mention[],
  lexicon: Lexicon,
): Mention[] {
  const { flat } = clean;
  const found: Mention[] = [];
  const words = new Map(
    known
      .filter(
        (mention) =>
          mention.issuer !== null &&
          mention.symbol !== null &&
          mention.typeWord !== null &&
          mention.typeWord !== stretch.type,
      )
      .map((mention) => [mention.typeWord, foldMarks(mention.typeWord ?? '')]),
  );
  for (const [typeWord, head] of words) {
    const phrase = `${head} cua `;
    for (
      let at = flat.indexOf(phrase, stretch.from);
      at >= 0 && at < stretch.to;
      at = flat.indexOf(phrase, at + 1)
    ) {
      if (
        !isCapital(clean, at) ||
        (at > 0 && isWordCode(flat.charCodeAt(at - 1))) ||
        /(?:cac|nhung) $/.test(flat.slice(Math.max(0, at - 6), at))
      )
        continue;
      const issuer = readIssuer(clean, at + head.length, lexicon);
      if (
        !issuer ||
        overlapsAny(taken, at, issuer.to) ||
        /^ v[e.] /.test(flat.slice(issuer.to, issuer.to + 4))
      )
        continue;
      const fitting = known.filter(
        (mention) =>
          mention.typeWord === typeWord && mention.issuer !== null && sameBody(mention.issuer, issuer.name),
      );
      const symbols = new Set(fitting.map((mention) => mention.symbol));
      const meant = fitting[0];
      if (!meant || symbols.size !== 1) continue;
      const mention = aliasOf(at, issuer.to, meant, typeWord ?? '', 0.65);
      mention.issuer = issuer.name;
      mention.term = issuer.term;
      found.push(mention);
    }
  }
  return found;
}

/** Two names for one body: the term and "Đảng" aside. */
export function sameBody(a: string, b: string): boolean {
  return plainBody(a) === plainBody(b);
}

const plainBody = (name: string): string =>
  foldMarks(name)
    .replace(/\(?khoa [ivx]+\)?|\bdang\b(?! bo)/g, '')
    .replace(/\s+/g, ' ')
    .trim();

export { sliceOf };
