import { foldMarks } from '../../documents/fold.js';
import type { Mention } from '../mention.js';

/**
 * Settles doubtful readings of damaged symbols by the rest of the text: by a symbol that the same text prints clearly,
 * and by the body printed behind ("43-CTr/TV … của Tỉnh ủy" is of /TU). What stays open keeps its candidates.
 */
export function settleDoubts(mentions: readonly Mention[]): void {
  const doubtful = mentions.filter(({ symbol, candidates }) => symbol !== null && candidates.length > 0);
  if (doubtful.length === 0) return;
  // Few symbols are in doubt: of the others nobody asks what is printed clearly.
  const asked = new Set(doubtful.flatMap(({ symbol, candidates }) => [symbol, ...candidates]));
  const clear = new Map<string, Set<string>>();
  for (const mention of mentions) {
    if (mention.symbol === null || mention.candidates.length > 0 || mention.repairs.length > 0) continue;
    if (!asked.has(mention.symbol)) continue;
    const dates = clear.get(mention.symbol) ?? new Set<string>();
    if (mention.date !== null) dates.add(mention.date);
    clear.set(mention.symbol, dates);
  }
  for (const mention of doubtful) settle(mention, clear);
  followSettled(doubtful);
}

/**
 * What the bodies printed behind them leave open follows what they settled: "09-NQ/TƯ" follows "Nghị quyết 09-NQ/TƯ của
 * Tỉnh ủy" in the same text, and so does any TƯ of a text that writes TU so.
 */
function followSettled(doubtful: readonly Mention[]): void {
  const settled = doubtful.filter((mention) => mention.candidates.length === 0);
  const symbols = new Set(settled.map((mention) => mention.symbol));
  const bodies = new Set(settled.map((mention) => mention.parts?.body));
  for (const mention of doubtful) {
    const meant =
      mention.candidates.find((symbol) => symbols.has(symbol)) ??
      (symbols.has(mention.symbol) || bodies.size !== 1
        ? undefined
        : mention.candidates.find((symbol) => bodies.has(partsOf(mention, symbol)?.body)));
    if (meant === undefined || mention.parts?.body === partsOf(mention, meant)?.body) continue;
    mention.candidates = [mention.symbol ?? '', ...mention.candidates.filter((symbol) => symbol !== meant)];
    mention.parts = partsOf(mention, meant);
    mention.symbol = meant;
  }
}

function settle(mention: Mention, clear: ReadonlyMap<string, ReadonlySet<string>>): void {
  const readings = [mention.symbol ?? '', ...mention.candidates];
  const scored = readings.map((symbol, order) => ({ symbol, order, score: scoreOf(symbol, mention, clear) }));
  scored.sort((a, b) => b.score - a.score || a.order - b.order);
  const [best, second] = scored;
  if (!best) return;
  if (best.order > 0 && mention.parts) mention.parts = partsOf(mention, best.symbol);
  mention.symbol = best.symbol;
  if (second && best.score >= second.score + 2) {
    mention.candidates = [];
    mention.confidence = Math.max(mention.confidence, 0.8);
  } else mention.candidates = scored.slice(1).map((reading) => reading.symbol);
}

function scoreOf(symbol: string, mention: Mention, clear: ReadonlyMap<string, ReadonlySet<string>>): number {
  const dates = clear.get(symbol);
  let score = dates ? 2 : 0;
  if (dates && mention.date !== null && dates.has(mention.date)) score += 2;
  const issuer = foldMarks(mention.issuer ?? '');
  if (/trung uong|bo chinh tri|ban bi thu/.test(issuer)) score += /\/TW$/.test(symbol) ? 3 : 0;
  else if (/tinh uy|thanh uy|dang bo (?:tinh|thanh pho)/.test(issuer)) score += /\/TU$/.test(symbol) ? 3 : 0;
  else if (/^(?:uy ban nhan dan|ubnd|chu tich)/.test(issuer)) score += /UBND$/.test(symbol) ? 3 : 0;
  else if (/^chinh phu/.test(issuer)) score += /-CP$/.test(symbol) ? 3 : 0;
  else if (/^thu tuong/.test(issuer)) score += /-TTg$/.test(symbol) ? 3 : 0;
  return score;
}

function partsOf(mention: Mention, symbol: string): Mention['parts'] {
  if (!mention.parts) return null;
  const number = /^\d+/.exec(symbol)?.[0] ?? mention.parts.number;
  mention.number = number;
  const suffix = symbol.slice(
    number.length + (mention.parts.year === null ? 0 : mention.parts.year.length + 1) + 1,
  );
  const at = suffix.search(mention.parts.party ? /\// : /-/);
  if (mention.parts.type === null || at < 0) return { ...mention.parts, number };
  return { ...mention.parts, number, type: suffix.slice(0, at), body: suffix.slice(at + 1) };
}
