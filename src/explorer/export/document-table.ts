import type { LabelFragment, ValidityStatus } from '../asking/operations.js';
import { documentLabel, typeLabel } from '../document/label.js';
import type { Language } from '../words/dictionary.js';
import { terms } from '../words/terms.js';
import type { Table } from './csv.js';
import { exportWords } from './words.js';

type ListedDocument = LabelFragment & { readonly validity: { readonly status: ValidityStatus } };

/** Documents as a table, in the order in which they are shown. */
export function documentTable(documents: readonly ListedDocument[], language: Language): Table {
  const { columns } = exportWords[language];
  const { level, status } = terms[language];
  return {
    columns: [
      columns.document,
      columns.title,
      columns.type,
      columns.issuer,
      columns.issuedOn,
      columns.level,
      columns.place,
      columns.status,
      columns.id,
    ],
    rows: documents.map((document) => [
      documentLabel(document, language),
      document.title,
      typeLabel(document.type, language),
      document.issuerName,
      document.issuedOn,
      document.level && level[document.level],
      document.place?.name ?? null,
      status[document.validity.status],
      document.id,
    ]),
  };
}
