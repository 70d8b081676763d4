import type { ExtractedDocument } from '../../documents/citation.js';
import type { CleanText } from '../clean/clean-text.js';
import type { Line } from '../clean/lines.js';
import { spanOf } from '../clean/printed.js';
import type { DocumentPlan } from '../layout/document-plan.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import type { Mention } from '../mention.js';
import { readEffectiveOn } from './effective-on.js';
import { findIssuer } from './find-issuer.js';
import { findHeadDate } from './head-date.js';
import type { OwnSymbol } from './own-symbol.js';
import { readRecipients } from './read-recipients.js';
import { readSecrecy } from './read-secrecy.js';
import { readSignature } from './read-signature.js';
import { readTitle } from './read-title.js';

/** The record of one document, its head read and what it implements and rests on gathered from its citations. */
export function documentOf(
  clean: CleanText,
  lines: readonly Line[],
  plan: DocumentPlan,
  own: OwnSymbol | null,
  mentions: readonly Mention[],
  lexicon: Lexicon,
  index: number,
): ExtractedDocument {
  const head = findHeadDate(clean, lines, plan, own?.mention ?? null);
  const signature = readSignature(clean, lines, plan);
  const issuer = findIssuer(clean, lines, plan, lexicon, head.place, signature);
  return {
    ...spanOf(clean, plan.from, plan.to),
    symbol: own?.symbol ?? null,
    type: plan.type ?? (isLetter(plan, own) ? 'Công văn' : null),
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

/**
 * An official letter (công văn) prints no type: a subject stands in its head ("V/v …"), or its symbol has no type
 * ("2158/SNV-CCHC") or "CV".
 */
function isLetter(plan: DocumentPlan, own: OwnSymbol | null): boolean {
  if (own !== null && plan.typeLine === null && plan.titleTo > plan.titleFrom) return true;
  const parts = own?.mention?.parts;
  return parts !== undefined && parts !== null && (parts.type === null || parts.type === 'CV');
}

/** An attached document without a head of its own is its parent's work. */
export function inheriting(
  document: ExtractedDocument,
  before: readonly ExtractedDocument[],
): ExtractedDocument {
  const parent = document.attachedTo === null ? undefined : before[document.attachedTo];
  if (!parent || document.issuer !== null) return document;
  return { ...document, issuer: parent.issuer, place: document.place ?? parent.place, system: parent.system };
}

function namesOf(mentions: readonly Mention[]): string[] {
  return [
    ...new Set(mentions.map((mention) => mention.symbol ?? mention.name).filter((name) => name !== null)),
  ];
}
