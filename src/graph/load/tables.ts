import { type RelationKind, relationKinds } from '../../resolution/resolution-types.js';
import { type Columns, listSeparator } from './csv-row.js';
import { CsvTable } from './csv-table.js';
import {
  betweenDocuments,
  type NodeLabel,
  nodeColumns,
  type RelationshipTable,
  readyColumns,
  relationshipTables,
} from './table-columns.js';

const ready: Readonly<Partial<Record<NodeLabel, Columns>>> = readyColumns;

export type RelationshipName = keyof typeof relationshipTables | RelationKind;

/** All files of one load: a table for each label and each kind of relationship. */
export class LoadTables {
  readonly #nodes: ReadonlyMap<NodeLabel, CsvTable>;
  readonly #relationships: ReadonlyMap<RelationshipName, { readonly type: string; readonly table: CsvTable }>;

  constructor(folder: string) {
    this.#nodes = new Map(
      nodeLabels.map((label) => [
        label,
        new CsvTable(folder, label, [`:ID(${label})`], nodeColumns[label], ready[label]),
      ]),
    );
    const all: [RelationshipName, RelationshipTable][] = [
      ...relationshipNames.map((name): [RelationshipName, RelationshipTable] => [
        name,
        relationshipTables[name],
      ]),
      ...relationKinds.map((kind): [RelationshipName, RelationshipTable] => [
        kind,
        { type: kind, from: 'Document', to: 'Document', columns: betweenDocuments },
      ]),
    ];
    this.#relationships = new Map(
      all.map(([name, { type, from, to, columns }]) => [
        name,
        { type, table: new CsvTable(folder, name, [`:START_ID(${from})`, `:END_ID(${to})`], columns) },
      ]),
    );
  }

  /**
   * Writes a node; `number` is its own among those of its label.
   *
   * @param fields the fields of its {@link readyColumns} in UTF-8; null where it has none
   */
  node(label: NodeLabel, number: number, row: object, fields: Uint8Array | null = null): void {
    this.#nodes.get(label)?.write([number], row, fields);
  }

  relationship(name: RelationshipName, from: number, to: number, row: object = {}): void {
    this.#relationships.get(name)?.table.write([from, to], row);
  }

  get nodes(): number {
    return [...this.#nodes.values()].reduce((sum, { rows }) => sum + rows, 0);
  }

  get relationships(): number {
    return [...this.#relationships.values()].reduce((sum, { table }) => sum + table.rows, 0);
  }

  /** Ends all files and returns what the importer is to be told of them, run in their folder. */
  close(): string[] {
    const tables = [
      ...[...this.#nodes].map(([label, table]) => ({ option: `--nodes=${label}`, ...table.close() })),
      ...[...this.#relationships.values()].map(({ type, table }) => ({
        option: `--relationships=${type}`,
        ...table.close(),
      })),
    ];
    const withBreaks = tables.flatMap((table) => table.withBreaks);
    return [
      '--id-type=integer',
      `--array-delimiter=U+${listSeparator.codePointAt(0)?.toString(16).toUpperCase()}`,
      '--bad-tolerance=0',
      ...tables.flatMap(({ option, plain, withBreaks: lines }) =>
        [...plain, ...lines].map((file) => `${option}=${file}`),
      ),
      ...(withBreaks.length === 0
        ? []
        : ['--multiline-fields-format=v2', `--multiline-fields=${withBreaks.join(',')}`]),
    ];
  }
}

const nodeLabels = Object.keys(nodeColumns).filter((name): name is NodeLabel => name in nodeColumns);
const relationshipNames = Object.keys(relationshipTables).filter(
  (name): name is keyof typeof relationshipTables => name in relationshipTables,
);
