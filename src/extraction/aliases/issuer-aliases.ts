import type { CleanText } from '../clean/clean-text.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Mention } from '../mention.js';
import type { TypeOfBody } from '../names/type-of-body.js';
import { readIssuer } from '../stated/read-issuer.js';
import { aliasOf, type CitingStretch } from './alias-mention.js';
import { overlapsOne } from './disjoint.js';
import { plainBody } from './same-body.js';

/** "Kế hoạch của Bộ Chính trị" where the text cites one plan of that body, or one more often than the others. */
export function issuerAliases(
  clean: CleanText,
  stretch: CitingStretch,
  known: readonly Mention[],
  taken: readonly Mention[],
  typesOfBodies: readonly TypeOfBody[],
  lexicon: Lexicon,
): Mention[] {
  if (typesOfBodies.length === 0) return [];
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
