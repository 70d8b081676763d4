/** What stands in one cell of a table, or in one attribute of a node or an edge. */
export type Cell = string | number | boolean | null;

/** One column of a CSV file, and one attribute of GraphML. */
export interface Column<Row> {
  readonly name: string;
  /** As GraphML calls it. */
  readonly type: 'string' | 'int' | 'double' | 'boolean';
  cell(row: Row): Cell;
}

/** A column; several values in one cell stand one after another. */
export function column<Row>(
  name: string,
  value: (row: Row) => Cell | readonly string[] | undefined,
  type: Column<Row>['type'] = 'string',
): Column<Row> {
  return {
    name,
    type,
    cell: (row) => {
      const found = value(row) ?? null;
      return typeof found === 'object' && found !== null ? found.join('; ') : found;
    },
  };
}
