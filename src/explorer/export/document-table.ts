import type { LabelFragment, ValidityStatus } from '../asking/operations.js';
import { documentLabel, typeLabel } from '../document/label.js';
import type { Language } from '../words/dictionary.js';
import { terms } from '../words/terms.js';
import type { Table } from './csv.js';
import { exportWords } from './words.js';

type ListedDocument = LabelFragment & { readonly validity: { readonly status: ValidityStatus } };

/** Documents as a table, in the order in which they are shown. */
export function documentTable(documents: readonly ListedDocument[], language: Language): Table {
  return {
    columns: [...documentColumns(language), exportWords[language].columns.id],
    rows: documents.map((document) => [
      ...documentCells(document, document.validity.status, language),
      document.id,
    ]),
  };
}

/** The names of the columns that say what a document is; {@link documentCells} fills them. */
export function documentColumns(language: Language): readonly string[] {
  const { columns } = exportWords[language];
  return [
    columns.document,
    columns.title,
    columns.type,
    columns.issuer,
    columns.issuedOn,
    columns.level,
    columns.place,
    columns.status,
  ];
}

/** What a document is, cell by cell. */
export function documentCells(
  document: LabelFragment,
  status: ValidityStatus,
  language: Language,
): readonly (string | null)[] {
  const { level, status: statusWords } = terms[language];
  return [
    documentLabel(document, language),
    document.title,
    typeLabel(document.type, language),
    document.issuerName,
    document.issuedOn,
    document.level && level[document.level],
    document.place?.name ?? null,
    statusWords[status],
  ];
}
