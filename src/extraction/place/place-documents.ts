import type { ExtractedDocument } from '../../documents/citation.js';
import { foldMarks } from '../../documents/fold.js';
import { withAliases } from '../aliases/find-aliases.js';
import type { CleanText } from '../clean/clean-text.js';
import { type Line, lineIndexAt, linesOf } from '../clean/lines.js';
import { isDoubleSpaced } from '../clean/sentences.js';
import type { FoundMentions } from '../find/find-mentions.js';
import { isNumberLine, mayStandOnNumberLine } from '../heads/number-line.js';
import { findOwnSymbol } from '../heads/own-symbol.js';
import { documentOf, inheriting, namedByAttached } from '../heads/read-document.js';
import { planDocument } from '../layout/document-plan.js';
import { rejoinLines } from '../layout/rejoin-lines.js';
import { splitDocuments } from '../layout/split-documents.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Mention } from '../mention.js';
import { attachesHere } from './attaching-line.js';
import { readChanges } from './change-clauses.js';
import { namesIssued, namesItself } from './own-names.js';
import { placeRoles } from './place-roles.js';
import { placeSections } from './place-sections.js';

/** A mention with the index of the document that makes it. */
export interface PlacedMention {
  readonly mention: Mention;
  readonly document: number;
}

/** The documents of a text, and the mentions with their places in them. */
export interface PlacedDocuments {
  readonly documents: readonly ExtractedDocument[];
  readonly mentions: readonly PlacedMention[];
}

/** Finds the documents of a text and gives each mention its document, section and role. */
export function placeDocuments(clean: CleanText, found: FoundMentions, lexicon: Lexicon): PlacedDocuments {
  const printedLines = linesOf(clean);
  const doubleSpaced = isDoubleSpaced(printedLines);
  const lines = rejoinLines(clean, printedLines, lexicon);
  const documents: ExtractedDocument[] = [];
  const mentions: PlacedMention[] = [];
  const mentionsTo = takerOf(found.mentions, (mention) => mention.from);
  // The end of a number is behind it: one that ends where a document does belongs to it.
  const bareNumbersTo = takerOf(found.bareNumbers, (end) => end - 1);
  const typesOfBodiesTo = takerOf(found.typesOfBodies, (type) => type.from);
  for (const [index, split] of splitDocuments(clean, lines, lexicon).entries()) {
    const plan = planDocument(clean, lines, split, doubleSpaced);
    const end = lines[split.last + 1]?.from ?? clean.codes.length;
    const inside = mentionsTo(end);
    const own = findOwnSymbol(clean, lines, plan, inside, lexicon);
    const issued = namesIssued(clean, plan, inside);
    const read = inside.filter(
      (mention) =>
        !own?.mentions.has(mention) &&
        !namesItself(mention, plan) &&
        !(mention.form === 'unnumbered' && issued.size > 0 && issued.has(foldMarks(mention.name ?? ''))) &&
        !(mayStandOnNumberLine(mention) && isNumberLine(clean, lineOf(lines, mention.from), mention)),
    );
    const cited = withAliases(
      clean,
      { from: plan.from, to: end, type: plan.type },
      read,
      bareNumbersTo(end),
      typesOfBodiesTo(end),
      lexicon,
    );
    placeSections(clean, lines, plan, cited, doubleSpaced);
    placeRoles(clean, lines, plan, cited, doubleSpaced);
    const document = documentOf(clean, lines, plan, own, cited, lexicon, index);
    readChanges(clean, plan, cited, document, doubleSpaced);
    documents.push(inheriting(document, documents));
    const host = document.attachedTo === null ? undefined : documents[document.attachedTo];
    const naming = host && cited.find((one) => one.section === 'title' && attachesHere(clean, one));
    if (host && naming) documents[documents.indexOf(host)] = namedByAttached(host, naming);
    for (const mention of cited) mentions.push({ mention, document: index });
  }
  return { documents, mentions };
}

/** Hands out a sorted list piece by piece: each call gives what lies before `end` and was not given yet. */
function takerOf<T>(sorted: readonly T[], at: (one: T) => number): (end: number) => readonly T[] {
  let taken = 0;
  return (end) => {
    const first = taken;
    for (let one = sorted[taken]; one !== undefined && at(one) < end; one = sorted[taken]) taken++;
    return sorted.slice(first, taken);
  };
}

const noLine: Line = { from: 0, to: 0, afterBlank: false };

const lineOf = (lines: readonly Line[], at: number): Line => lines[lineIndexAt(lines, at)] ?? noLine;
