import { hasEnded } from '../documents/stale-foundation.js';
import { validity } from '../documents/validity.js';
import { factIndex } from '../resolution/fact-index.js';
import { isQuoted, tellsOfPast } from './not-its-own-words.js';
import { saysOneReplacedOther } from './one-statement.js';
import type { CitedDocument, Mention, Plan } from './plan.js';

/**
 * The mentions by which a plan cites a document in its own voice (dẫn chiếu của chính văn bản), and could cite
 * another: not in the title of a document that it cites, not where it does away with the document, not where it says
 * itself what took its place ("Quy định số 114-QĐ/TW … thay cho Quy định số 205-QĐ/TW"), and of an ended document not
 * where it quotes, or tells of a time when that document held.
 */
export function ownMentions({ mentions, document, asOf }: CitedDocument, plan: Plan): readonly Mention[] {
  const ended = hasEnded(asOf) ? asOf.event : null;
  const ender = ended?.by;
  const ending =
    ender == null
      ? []
      : plan.cited
          .filter((other) => (other.document.fact?.id ?? other.document.id) === ender)
          .flatMap((other) => other.mentions);
  return mentions.filter(
    (mention) =>
      mention.citation.within === null &&
      mention.citation.role !== 'replaces' &&
      mention.citation.change === null &&
      !ending.some((other) => saysOneReplacedOther(mention, other, plan)) &&
      (ended === null || !(isQuoted(mention, plan.text) || tellsOfPast(mention, ended, plan))) &&
      plan.document.symbol !== document.symbol,
  );
}

/**
 * The plan's own mentions of one version of a document, without those by a name that a later version bears too: "Luật
 * Tổ chức chính quyền địa phương" without number and day is whichever is in force.
 */
export function mentionsOfVersion(cited: CitedDocument, plan: Plan): readonly Mention[] {
  const { facts, historyOf } = plan.knowledge;
  const own = cited.document.fact?.id ?? cited.document.id;
  return ownMentions(cited, plan).filter(({ citation: { name, symbol, statedDate } }) => {
    if (symbol !== null || statedDate !== null || name === null) return true;
    const versions = factIndex(facts).namedDocument(name)?.versions ?? [];
    return !versions.some(({ id }) => id !== own && !hasEnded(validity(historyOf(id), plan.asOf)));
  });
}

/** Whether the plan cites a document only to look back on how it was carried out (sơ kết, tổng kết). */
export function isOnlyReviewed(mentions: readonly Mention[]): boolean {
  return mentions.every(({ citation }) => citation.role === 'reviews');
}

/** The plan's own mentions in its preamble of "Căn cứ". */
export function basisMentions(mentions: readonly Mention[]): readonly Mention[] {
  return mentions.filter(({ citation }) => citation.section === 'basis' && citation.role === 'basis');
}

/** `mentions` when there is any: what a complaint can be hung on. */
export function atLeastOne(mentions: readonly Mention[]): readonly [Mention, ...Mention[]] | null {
  const [first, ...others] = mentions;
  return first ? [first, ...others] : null;
}
