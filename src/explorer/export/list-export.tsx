import type { AnyVariables } from '@urql/core';
import { client } from '../asking/client.js';
import type { Operation } from '../asking/operation.js';
import type { PageOf } from '../asking/use-pages.js';
import { numberWords } from '../words/day.js';
import { useWords } from '../words/dictionary.js';
import { type Table, toCsv } from './csv.js';
import { ExportBar } from './export-bar.js';
import { gatherPages } from './gather-pages.js';
import { saveFile } from './save-file.js';
import { exportWords } from './words.js';

interface ListExportProps<Data, Variables extends AnyVariables, Item> {
  readonly operation: Operation<Data, Variables>;
  readonly variablesAfter: (after: string | null) => Variables & object;
  readonly pageIn: (data: Data) => PageOf<Item> | null;
  readonly table: (items: readonly Item[]) => Table;
  /** Name of the file, whole or cut. */
  readonly nameOf: (complete: boolean) => string;
}

/** A list as a file with all of its pages, or plainly cut, and the query behind it. */
export function ListExport<Data, Variables extends AnyVariables, Item>({
  operation,
  variablesAfter,
  pageIn,
  table,
  nameOf,
}: ListExportProps<Data, Variables, Item>) {
  const words = useWords(exportWords);
  const { count } = useWords(numberWords);
  const ask = async (after: string | null): Promise<PageOf<Item>> => {
    const { data, error } = await client
      .query<Data, AnyVariables>(operation.text, variablesAfter(after))
      .toPromise();
    if (error) throw error;
    return (data && pageIn(data)) ?? { items: [], next: null };
  };
  const save = async (): Promise<string> => {
    const { items, complete } = await gatherPages(ask);
    const name = nameOf(complete);
    saveFile(name, toCsv(table(items)), 'text/csv');
    const rows = count(items.length);
    return words.saved(name, complete ? words.complete(rows) : words.cut(rows));
  };
  return (
    <ExportBar downloads={[{ label: 'CSV', save }]} query={{ operation, variables: variablesAfter(null) }} />
  );
}
