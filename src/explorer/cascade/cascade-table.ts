import type { CascadePageQuery } from '../asking/operations.js';
import { documentLabel, typeLabel } from '../document/label.js';
import type { Table } from '../export/csv.js';
import { exportWords } from '../export/words.js';
import type { Language } from '../words/dictionary.js';
import { terms } from '../words/terms.js';
import { cascadeRows } from './cascade-rows.js';

/** A cascade as a table, in the order in which it is shown. */
export function cascadeTable(
  { document: root, steps }: CascadePageQuery['cascade'],
  language: Language,
): Table {
  const { columns } = exportWords[language];
  const { level } = terms[language];
  return {
    columns: [
      columns.document,
      columns.title,
      columns.type,
      columns.issuer,
      columns.level,
      columns.place,
      columns.issuedOn,
      columns.parent,
      columns.lag,
      columns.totalLag,
      columns.quote,
      columns.witness,
      columns.id,
    ],
    rows: cascadeRows(root, steps).map(({ step: { document, parent, lagDays, totalLagDays, relation } }) => [
      documentLabel(document, language),
      document.title,
      typeLabel(document.type, language),
      document.issuerName,
      document.level && level[document.level],
      document.place?.name ?? null,
      document.issuedOn,
      parent.symbol ?? parent.id,
      lagDays,
      totalLagDays,
      relation.citations[0]?.quote ?? null,
      relation.citations[0]?.document.symbol ?? relation.citations[0]?.document.id ?? null,
      document.id,
    ]),
  };
}
