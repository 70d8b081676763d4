import type { ExtractedDocument } from '../../documents/citation.js';
import { foldMarks } from '../../documents/fold.js';
import { withAliases } from '../aliases/find-aliases.js';
import type { CleanText } from '../clean/clean-text.js';
import { type Line, lineIndexAt, linesOf } from '../clean/lines.js';
import { spanOf } from '../clean/printed.js';
import { isDoubleSpaced } from '../clean/sentences.js';
import type { FoundMentions } from '../find/find-mentions.js';
import { findIssuer } from '../heads/find-issuer-of-document.js';
import {
  findHeadDate,
  findOwnSymbol,
  isNumberLine,
  type OwnSymbol,
  readRecipients,
  readTitle,
} from '../heads/read-head.js';
import { readSecrecy } from '../heads/read-secrecy.js';
import { readSignature } from '../heads/read-signature.js';
import { type DocumentPlan, planDocument } from '../layout/document-plan.js';
import { splitDocuments } from '../layout/split-documents.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Mention } from '../mention.js';
import { readChanges, readEffectiveOn } from './change-clauses.js';
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
  const lines = linesOf(clean);
  const doubleSpaced = isDoubleSpaced(lines);
  const documents: ExtractedDocument[] = [];
  const mentions: PlacedMention[] = [];
  let taken = 0;
  let bareTaken = 0;
  let typesTaken = 0;
  for (const [index, split] of splitDocuments(clean, lines, lexicon).entries()) {
    const plan = planDocument(clean, lines, split);
    const end = lines[split.last + 1]?.from ?? clean.codes.length;
    const first = taken;
    while (taken < found.mentions.length && (found.mentions[taken]?.from ?? 0) < end) taken++;
    const inside = found.mentions.slice(first, taken);
    const own = findOwnSymbol(clean, lines, plan, inside);
    const issued = namesIssued(clean, plan, inside);
    const read = inside.filter(
      (mention) =>
        mention !== own?.mention &&
        !namesItself(mention, plan) &&
        !(mention.form === 'unnumbered' && issued.has(foldMarks(mention.name ?? ''))) &&
        !isNumberLine(clean, lineOf(lines, mention.from), mention),
    );
    const firstBare = bareTaken;
    while (bareTaken < found.bareNumbers.length && (found.bareNumbers[bareTaken] ?? 0) <= end) bareTaken++;
    const bare = found.bareNumbers.slice(firstBare, bareTaken);
    const firstType = typesTaken;
    while (typesTaken < found.typesOfBodies.length && (found.typesOfBodies[typesTaken]?.from ?? 0) < end)
      typesTaken++;
    const types = found.typesOfBodies.slice(firstType, typesTaken);
    const cited = withAliases(
      clean,
      { from: plan.from, to: end, type: plan.type },
      read,
      bare,
      types,
      lexicon,
    );
    placeSections(clean, lines, plan, cited, doubleSpaced);
    placeRoles(clean, plan, cited, doubleSpaced);
    const document = documentOf(clean, lines, plan, own, cited, lexicon, index);
    readChanges(clean, plan, cited, document, doubleSpaced);
    documents.push(inheriting(document, documents));
    for (const mention of cited) mentions.push({ mention, document: index });
  }
  return { documents, mentions };
}

function documentOf(
  clean: CleanText,
  lines: readonly Line[],
  plan: DocumentPlan,
  own: OwnSymbol | null,
  mentions: readonly Mention[],
  lexicon: Lexicon,
  index: number,
): ExtractedDocument {
  const head = findHeadDate(clean, lines, plan);
  const signature = readSignature(clean, lines, plan);
  const issuer = findIssuer(clean, lines, plan, lexicon, head.place, signature);
  return {
    ...spanOf(clean, plan.from, plan.to),
    symbol: own?.symbol ?? null,
    type: plan.type ?? typeBySymbol(own),
    issuer: issuer.issuer,
    superior: issuer.superior,
    place: issuer.place,
    system: issuer.system,
    issuedOn: head.date,
    title: readTitle(clean, plan),
    signer: signature.signer,
    signerTitle: signature.signerTitle,
    recipients: readRecipients(clean, lines, plan),
    implements: namesOf(mentions.filter((mention) => mention.role === 'implements')),
    basis: namesOf(mentions.filter((mention) => mention.role === 'basis')),
    attachedTo: plan.attached && index > 0 ? index - 1 : null,
    effectiveOn: readEffectiveOn(clean, plan, head.date),
    secrecy: readSecrecy(clean, lines, plan),
  };
}

/** An official letter (công văn) prints no type: its symbol has none ("2158/SNV-CCHC") or "CV". */
function typeBySymbol(own: OwnSymbol | null): string | null {
  const parts = own?.mention?.parts;
  return parts && (parts.type === null || parts.type === 'CV') ? 'Công văn' : null;
}

/** An attached document without a head of its own is its parent's work. */
function inheriting(document: ExtractedDocument, before: readonly ExtractedDocument[]): ExtractedDocument {
  const parent = document.attachedTo === null ? undefined : before[document.attachedTo];
  if (!parent || document.issuer !== null) return document;
  return { ...document, issuer: parent.issuer, place: document.place ?? parent.place, system: parent.system };
}

const noLine: Line = { from: 0, to: 0, afterBlank: false };

const lineOf = (lines: readonly Line[], at: number): Line => lines[lineIndexAt(lines, at)] ?? noLine;

/** "… ban hành Kế hoạch triển khai …": the document speaks of itself. */
function namesItself(mention: Mention, plan: DocumentPlan): boolean {
  if (mention.form !== 'unnumbered' || mention.typeWord !== plan.type) return false;
  return mention.from < plan.titleFrom || (mention.from < plan.bodyFrom && mention.confidence < 0.9);
}

const issuing = /^[\s"']*(?:ve viec |v\/v |ve )?(?:ban hanh|phe duyet)(?: kem theo)?\s["']?$/;

/** "Quyết định ban hành Quy chế …": what a document issues is no citation in it, in the title or later. */
function namesIssued(
  clean: CleanText,
  plan: DocumentPlan,
  mentions: readonly Mention[],
): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { form, name, from } of mentions) {
    if (from >= plan.titleTo) break;
    if (form !== 'unnumbered' || name === null || from < plan.titleFrom) continue;
    if (issuing.test(clean.flat.slice(plan.titleFrom, from))) names.add(foldMarks(name));
  }
  return names;
}

function namesOf(mentions: readonly Mention[]): string[] {
  return [
    ...new Set(mentions.map((mention) => mention.symbol ?? mention.name).filter((name) => name !== null)),
  ];
}
