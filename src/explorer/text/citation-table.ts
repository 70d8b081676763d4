import { documentLabel } from '../document/label.js';
import type { Table } from '../export/csv.js';
import { exportWords } from '../export/words.js';
import type { Language } from '../words/dictionary.js';
import { terms } from '../words/terms.js';
import type { TextCitation } from './use-all-citations.js';

/** The citations of a text as a table; of an ambiguous one the ids of all that it may mean. */
export function citationTable(citations: readonly TextCitation[], language: Language): Table {
  const { columns } = exportWords[language];
  const { section, role, status } = terms[language];
  return {
    columns: [
      columns.quote,
      columns.page,
      columns.line,
      columns.section,
      columns.role,
      columns.document,
      columns.issuedOn,
      columns.status,
      columns.id,
    ],
    rows: citations.map(({ quote, page, line, refersTo, mayReferTo, ...citation }) => [
      quote,
      page,
      line,
      section[citation.section],
      role[citation.role],
      refersTo && documentLabel(refersTo, language),
      refersTo?.issuedOn ?? null,
      refersTo && status[refersTo.validity.status],
      refersTo?.id ?? mayReferTo.map(({ id }) => id).join(' | '),
    ]),
  };
}
