import type { ValidityEvent } from '../documents/validity.js';
import type { Knowledge } from './knowledge.js';
import { type KnownDocument, referenceTo } from './known-document.js';
import type { FindingEvidence } from './report.js';
import { toldBy } from './words/source-words.js';

/** An event in a document's life as the evidence of a finding. */
export function eventEvidence(
  of: KnownDocument,
  event: ValidityEvent,
  knowledge: Knowledge,
): FindingEvidence {
  const by = event.by === null ? null : knowledge.documentOf(event.by);
  const told = toldBy(event);
  return {
    kind: 'event',
    event: event.kind,
    of: referenceTo(of),
    on: event.on,
    by: by && referenceTo(by),
    parts: event.parts,
    source: told?.source ?? null,
    note: told?.note ?? null,
    checkedOn: told?.checkedOn ?? null,
  };
}

/** Whether only common knowledge says so: no page that was read, no text. */
export function isUnsourced({ source }: ValidityEvent): boolean {
  return source.kind === 'registry' && source.provenance.basis === 'unsourced';
}
