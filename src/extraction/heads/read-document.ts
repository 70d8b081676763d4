import type { ExtractedDocument } from '../../documents/citation.js';
import { foldMarks } from '../../documents/fold.js';
import { parseSymbol } from '../../documents/symbol.js';
import type { CleanText } from '../clean/clean-text.js';
import type { Line } from '../clean/lines.js';
import { isCapital, spanOf } from '../clean/printed.js';
import type { DocumentPlan } from '../layout/document-plan.js';
import type { Lexicon } from '../lexicon/lexicon.js';
import { typeNamedBy } from '../lexicon/type-words.js';
import type { Mention } from '../mention.js';
import { readEffectiveOn } from './effective-on.js';
import { findIssuer } from './find-issuer.js';
import { findHeadDate } from './head-date.js';
import { issuerByCode } from './issuer-by-code.js';
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
  const signature = readSignature(clean, lines, plan, mentions);
  const found = findIssuer(clean, lines, plan, lexicon, head.place, signature);
  const issuer =
    found.issuer === null ? { ...found, ...issuerByCode(own?.mention ?? null, head.place, lexicon) } : found;
  const { start, end } = spanOf(clean, plan.from, plan.to);
  // Written out: a spread before properties costs more than all the others together.
  return {
    start,
    end,
    symbol: own?.symbol ?? null,
    type: plan.type ?? typeOfNumber(own, lexicon) ?? (isLetter(clean, lines, plan, own) ? 'Công văn' : null),
    issuer: issuer.issuer ?? own?.mention?.issuer ?? null,
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

/** Where no line prints the type, the abbreviation in the document's own number tells it. */
function typeOfNumber(own: OwnSymbol | null, lexicon: Lexicon): string | null {
  const parts = own?.mention?.parts;
  if (parts) {
    // "77/CT-TTHT" is a letter of a tax office (Cục Thuế) and its unit; a directive bears the code of a body.
    const isUnit = parts.type === 'CT' && !lexicon.codes.has(foldMarks(parts.body.split('-', 1)[0] ?? ''));
    return parts.type === null || isUnit ? null : typeNamedBy(parts.type, parts.party);
  }
  // The number of a table of data, or one that stands alone.
  const symbol = own?.symbol ? parseSymbol(own.symbol) : null;
  return symbol?.type ? typeNamedBy(symbol.type, symbol.style === 'party') : null;
}

/**
 * An official letter (công văn) prints no type: a subject stands in its head ("V/v …") or it addresses its readers ("Kính
 * gửi"), or its symbol has a unit in the place of the type ("2158/SNV-CCHC").
 */
function isLetter(
  clean: CleanText,
  lines: readonly Line[],
  plan: DocumentPlan,
  own: OwnSymbol | null,
): boolean {
  if (plan.typeLine !== null) return false;
  const parts = own?.mention?.parts;
  if (parts && parts.type === null && parts.body !== '') return true;
  for (let i = plan.headLine; i <= Math.min(plan.last, plan.headLine + longestLetterhead); i++) {
    const line = lines[i];
    if (line && isCapital(clean, line.from) && letterMark.test(clean.flat.slice(line.from, line.from + 9)))
      return true;
  }
  return false;
}

/** In lines. */
const longestLetterhead = 25;

const letterMark = /^(?:v\/ ?v[ :]|kinh gui)/;

/** An attached document without a head of its own is its parent's work. */
export function inheriting(
  document: ExtractedDocument,
  before: readonly ExtractedDocument[],
): ExtractedDocument {
  const parent = document.attachedTo === null ? undefined : before[document.attachedTo];
  if (!parent || document.issuer !== null) return document;
  return { ...document, issuer: parent.issuer, place: document.place ?? parent.place, system: parent.system };
}

/**
 * The document to which another is attached, with the number and date by which the attached one names it ("Ban hành kèm
 * theo Quyết định số 77/QĐ-TTg ngày 26/6/2018"), where its own head is lost.
 */
export function namedByAttached(host: ExtractedDocument, naming: Mention): ExtractedDocument {
  const isLost = host.symbol === null && naming.symbol !== null && naming.typeWord === host.type;
  return isLost ? { ...host, symbol: naming.symbol, issuedOn: host.issuedOn ?? naming.date } : host;
}

function namesOf(mentions: readonly Mention[]): string[] {
  return [
    ...new Set(mentions.map((mention) => mention.symbol ?? mention.name).filter((name) => name !== null)),
  ];
}
