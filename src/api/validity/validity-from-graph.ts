import type { IsoDate } from '../../documents/iso-date.js';
import { Lineage } from '../../documents/lineage.js';
import { type Validity, validity } from '../../documents/validity.js';
import { shippedFacts } from '../../facts/facts.js';
import type { DocumentRow } from '../../graph/read/document-row.js';
import type { ChangeRow } from '../../graph/read/find-changes-to.js';
import { historyFromGraph } from './history-from-graph.js';

const registry = new Lineage(shippedFacts);

/** The status of a document on a day; `changes` are the relations that amend, replace or repeal it. */
export function validityFromGraph(
  document: DocumentRow,
  changes: readonly ChangeRow[],
  asOf: IsoDate,
): Validity {
  return validity(historyFromGraph(document, changes, registry), asOf);
}
