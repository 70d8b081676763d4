import type { DocumentId } from '../documents/document-id.js';
import { hasEnded } from '../documents/stale-foundation.js';
import { type ValidityEvent, validity } from '../documents/validity.js';
import { factIndex } from '../resolution/fact-index.js';
import { isNotItsOwnWord } from './not-its-own-words.js';
import { saysOneReplacedOther } from './one-statement.js';
import type { CitedDocument, Mention, Plan } from './plan.js';

/**
 * The mentions by which a plan cites a document in its own voice (dẫn chiếu của chính văn bản), and could cite
 * another: not in the title of a document that it cites, not where it does away with the document, not where it says
 * itself what took its place ("Quy định số 114-QĐ/TW … thay cho Quy định số 205-QĐ/TW"), and of an ended document not
 * where it quotes, tells of a time when that document held, or says that it has ended.
 */
export function ownMentions(cited: CitedDocument, plan: Plan): readonly Mention[] {
  const ended = hasEnded(cited.asOf) ? cited.asOf.event : null;
  const enders = ended === null ? [] : mentionsOfEnders(cited, ended, plan);
  return cited.mentions.filter(
    (mention) =>
      mention.citation.within === null &&
      mention.citation.role !== 'replaces' &&
      mention.citation.change === null &&
      plan.document.symbol !== cited.document.symbol &&
      !enders.some((other) => saysOneReplacedOther(mention, other, plan)) &&
      (ended === null || !isNotItsOwnWord(mention, ended, plan)),
  );
}

/** Where the plan cites what ended a document, or what has come of it since: "132-QĐ/TW (nay là 366-QĐ/TW)". */
function mentionsOfEnders(
  { document, asOf }: CitedDocument,
  { by }: ValidityEvent,
  { cited, knowledge }: Plan,
): readonly Mention[] {
  const id = document.fact?.id ?? document.id;
  const later = knowledge.lineage.successorsOn(id, asOf.asOf).flatMap(({ path }) => path.slice(1));
  const enders = new Set<DocumentId | null>([by, ...later]);
  return cited
    .filter((other) => enders.has(other.document.fact?.id ?? other.document.id))
    .flatMap(({ mentions }) => mentions);
}

/**
 * The plan's own mentions of one version of a document, without those by a name that a later version bears too: "Luật
 * Tổ chức chính quyền địa phương" without number, day and year is whichever is in force.
 */
export function mentionsOfVersion(cited: CitedDocument, plan: Plan): readonly Mention[] {
  const { facts, historyOf } = plan.knowledge;
  const own = cited.document.fact?.id ?? cited.document.id;
  return ownMentions(cited, plan).filter(({ citation: { name, symbol, statedDate } }) => {
    if (symbol !== null || statedDate !== null || name === null || tellsYear.test(name)) return true;
    const versions = factIndex(facts).namedDocument(name)?.versions ?? [];
    return !versions.some(({ id }) => id !== own && !hasEnded(validity(historyOf(id), plan.asOf)));
  });
}

/** "Luật Tổ chức chính quyền địa phương năm 2015": that version and no other. */
const tellsYear = /\b(?:19|20)\d\d$/;

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
