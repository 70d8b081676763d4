import type { ReactNode } from 'react';
import { pathTo } from '../address/address.js';
import { Go } from '../address/go.js';
import type { StatusFragment } from '../asking/operations.js';
import { documentLabel } from '../document/label.js';
import { numberWords } from '../words/day.js';
import { useLanguage, useWords } from '../words/dictionary.js';
import { type Slot, sentenceParts } from './sentence.js';
import { validityWords } from './words.js';

/** The status of a document as a plain sentence: "Được thay thế bởi Quy định số 114-QĐ/TW từ ngày 11/7/2023." */
export function StatusSentence({ validity }: { readonly validity: StatusFragment }) {
  const words = useWords(validityWords);
  const { day } = useWords(numberWords);
  const language = useLanguage();
  const { by, on, until, parts } = validity.event ?? { by: null, on: null, until: null, parts: null };
  const values: Readonly<Record<Slot, ReactNode>> = {
    by: by && (
      <Go to={pathTo('document', by.id)} lang="vi">
        {documentLabel(by, language)}
      </Go>
    ),
    on: on && day(on),
    until: until && day(until),
    parts,
  };
  const known = (['by', 'on', 'until', 'parts'] as const).filter((slot) => values[slot]);
  return (
    <>
      {sentenceParts(words.sentence[validity.status], known).map((part) =>
        typeof part === 'string' ? part : <span key={part.slot}>{values[part.slot]}</span>,
      )}
    </>
  );
}
