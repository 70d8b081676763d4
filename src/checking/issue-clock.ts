import type { Citation, ExtractedDocument } from '../documents/citation.js';
import type { IsoDate } from '../documents/iso-date.js';
import { leastConfidence } from '../resolution/mention.js';
import type { IssueClock } from './report.js';

/**
 * The day on which each document of a text counts as issued. A day given by the caller goes before what the first
 * document prints; an attachment without a day goes with the document to which it is attached; a draft takes the as-of
 * date.
 */
export function issueClocks(
  documents: readonly ExtractedDocument[],
  citations: readonly Citation[],
  asOf: IsoDate,
  given: IsoDate | null,
): readonly IssueClock[] {
  const clocks: IssueClock[] = [];
  for (const [index, document] of documents.entries()) {
    const notBefore = latestCited(citations.filter((citation) => citation.document === index));
    const parent = document.attachedTo === null ? undefined : clocks[document.attachedTo];
    if (index === 0 && given !== null) clocks.push({ on: given, from: 'given', notBefore });
    else if (document.issuedOn !== null) clocks.push({ on: document.issuedOn, from: 'text', notBefore });
    else if (parent) clocks.push({ ...parent, notBefore });
    else if (given !== null) clocks.push({ on: given, from: 'given', notBefore });
    else clocks.push({ on: asOf, from: 'as-of', notBefore });
  }
  return clocks;
}

function latestCited(citations: readonly Citation[]): IsoDate | null {
  const days = citations.flatMap(({ statedDate, confidence }) =>
    statedDate !== null && confidence >= leastConfidence ? [statedDate] : [],
  );
  return days.sort().at(-1) ?? null;
}
