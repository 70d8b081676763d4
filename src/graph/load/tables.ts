import type { RelationKind } from '../../resolution/resolution-types.js';
import { relationKinds } from '../../resolution/resolution-types.js';
import { type Columns, CsvTable, listSeparator } from './csv-table.js';

/** The properties of each label, as docs/graph.md describes them. A property that is missing here is an error. */
const nodeColumns = {
  Source: {
    sha256: 'string',
    name: 'string',
    extractorVersion: 'string',
    text: 'string',
    textLength: 'long',
    hasText: 'boolean',
    fingerprint: 'string',
  },
  Holding: {
    id: 'string',
    sourceId: 'string',
    index: 'long',
    start: 'long',
    end: 'long',
    symbol: 'string',
    type: 'string',
    issuer: 'string',
    superior: 'string',
    place: 'string',
    system: 'string',
    issuedOn: 'string',
    title: 'string',
    signer: 'string',
    signerTitle: 'string',
    recipients: 'string[]',
    implements: 'string[]',
    basis: 'string[]',
    attachedTo: 'long',
    effectiveOn: 'string',
    cluster: 'string',
    claim: 'string',
  },
  Citation: {
    id: 'string',
    sourceId: 'string',
    holdingId: 'string',
    index: 'long',
    document: 'long',
    start: 'long',
    end: 'long',
    line: 'long',
    page: 'long',
    text: 'string',
    symbol: 'string',
    name: 'string',
    typeWord: 'string',
    form: 'string',
    section: 'string',
    role: 'string',
    statedDate: 'string',
    statedYear: 'long',
    statedIssuer: 'string',
    statedTerm: 'string',
    subject: 'string',
    leadIn: 'string',
    within: 'long',
    titleRelation: 'string',
    changeKind: 'string',
    changeScope: 'string',
    changeEffectiveOn: 'string',
    repairs: 'string',
    candidates: 'string[]',
    confidence: 'double',
    extractorVersion: 'string',
    cluster: 'string',
    claim: 'string',
    sortKey: 'string',
    secondHand: 'string',
    secondHandConfidence: 'double',
  },
  Claim: {
    id: 'string',
    cluster: 'string',
    voice: 'string',
    series: 'string',
    symbol: 'string',
    name: 'string',
    type: 'string',
    issuedOn: 'string',
    term: 'string',
    grounds: 'string',
    issuer: 'string',
    title: 'string',
    around: 'string',
    notAfter: 'string',
    notBefore: 'string',
    doubtful: 'boolean',
    sources: 'long',
    silent: 'boolean',
    meaning: 'string',
  },
  Document: {
    id: 'string',
    symbol: 'string',
    number: 'string',
    name: 'string',
    typeKey: 'string',
    typeName: 'string',
    title: 'string',
    series: 'string',
    cluster: 'string',
    issuedOn: 'string',
    issuedOnFrom: 'string',
    period: 'string',
    notBefore: 'string',
    issuer: 'string',
    basis: 'string',
    source: 'string',
    note: 'string',
    checkedOn: 'string',
    formerIds: 'string[]',
    effectiveOn: 'string',
    expiresOn: 'string',
    bodyId: 'string',
    placeId: 'string',
    level: 'string',
    system: 'string',
    held: 'boolean',
    inRegistry: 'boolean',
    factId: 'string',
    aliases: 'string[]',
    sortKey: 'string',
    text: 'string',
    shownFrom: 'string',
    fingerprint: 'string',
  },
  FormerId: { id: 'string' },
  Conflict: {
    id: 'string',
    documentId: 'string',
    field: 'string',
    value: 'string',
    witnesses: 'string[]',
    sortKey: 'string',
  },
  Anomaly: {
    id: 'string',
    kind: 'string',
    relation: 'string',
    documents: 'string[]',
    witnesses: 'string[]',
  },
  Person: { id: 'string', name: 'string' },
  Body: {
    id: 'string',
    code: 'string',
    name: 'string',
    variants: 'string[]',
    level: 'string',
    system: 'string',
    perPlace: 'boolean',
    from: 'string',
    until: 'string',
    derived: 'boolean',
    namedByDocuments: 'boolean',
  },
  Place: {
    id: 'string',
    name: 'string',
    kind: 'string',
    level: 'string',
    aliases: 'string[]',
    partyCommittee: 'string',
    from: 'string',
    until: 'string',
  },
  DocumentType: {
    key: 'string',
    abbreviation: 'string',
    name: 'string',
    nameEn: 'string',
    systems: 'string[]',
    variants: 'string[]',
  },
} as const satisfies Readonly<Record<string, Columns>>;

export type NodeLabel = keyof typeof nodeColumns;

const betweenDocuments: Columns = {
  sourceId: 'string',
  targetId: 'string',
  sortKey: 'string',
  targetSortKey: 'string',
  roles: 'string[]',
  citationIds: 'string[]',
  secondHandIds: 'string[]',
  secondHandCount: 'long',
  secondHandConfidence: 'double',
  count: 'long',
  registrySources: 'string[]',
  registryNotes: 'string[]',
  effectiveOn: 'string',
  scope: 'string',
  partial: 'boolean',
  rules: 'string[]',
  confidence: 'double',
  fingerprint: 'string',
};

interface RelationshipTable {
  readonly type: string;
  readonly from: NodeLabel;
  readonly to: NodeLabel;
  readonly columns: Columns;
}

/** Every kind of relationship by the name of its table: two kinds may share a type (PART_OF). */
const relationshipTables = {
  HOLDS: { type: 'HOLDS', from: 'Source', to: 'Holding', columns: {} },
  CONTAINS: {
    type: 'CONTAINS',
    from: 'Source',
    to: 'Document',
    columns: { index: 'long', start: 'long', end: 'long' },
  },
  IDENTIFIED_AS: { type: 'IDENTIFIED_AS', from: 'Holding', to: 'Document', columns: {} },
  HAS_CITATION: { type: 'HAS_CITATION', from: 'Document', to: 'Citation', columns: {} },
  REFERS_TO: {
    type: 'REFERS_TO',
    from: 'Citation',
    to: 'Document',
    columns: { rule: 'string', confidence: 'double' },
  },
  MAY_REFER_TO: { type: 'MAY_REFER_TO', from: 'Citation', to: 'Document', columns: { rank: 'long' } },
  WITHIN: { type: 'WITHIN', from: 'Citation', to: 'Citation', columns: {} },
  NOW: { type: 'NOW', from: 'FormerId', to: 'Document', columns: { shared: 'boolean' } },
  OF_TYPE: { type: 'OF_TYPE', from: 'Document', to: 'DocumentType', columns: {} },
  ISSUED_BY: { type: 'ISSUED_BY', from: 'Document', to: 'Body', columns: {} },
  SIGNED_BY: { type: 'SIGNED_BY', from: 'Document', to: 'Person', columns: { title: 'string' } },
  SENT_TO: { type: 'SENT_TO', from: 'Document', to: 'Body', columns: { as: 'string' } },
  HAS_CONFLICT: { type: 'HAS_CONFLICT', from: 'Document', to: 'Conflict', columns: {} },
  HAS_ANOMALY: { type: 'HAS_ANOMALY', from: 'Document', to: 'Anomaly', columns: {} },
  BODY_PART_OF: { type: 'PART_OF', from: 'Body', to: 'Body', columns: {} },
  BODY_SUCCEEDED_BY: { type: 'SUCCEEDED_BY', from: 'Body', to: 'Body', columns: { on: 'string' } },
  PLACE_PART_OF: { type: 'PART_OF', from: 'Place', to: 'Place', columns: {} },
  PLACE_SUCCEEDED_BY: { type: 'SUCCEEDED_BY', from: 'Place', to: 'Place', columns: { on: 'string' } },
  SEATED_IN: { type: 'SEATED_IN', from: 'Body', to: 'Place', columns: {} },
} as const satisfies Readonly<Record<string, RelationshipTable>>;

export type RelationshipName = keyof typeof relationshipTables | RelationKind;

/** All files of one load: a table for each label and each kind of relationship. */
export class LoadTables {
  readonly #nodes: ReadonlyMap<NodeLabel, CsvTable>;
  readonly #relationships: ReadonlyMap<RelationshipName, { readonly type: string; readonly table: CsvTable }>;

  constructor(folder: string) {
    this.#nodes = new Map(
      nodeLabels.map((label) => [label, new CsvTable(folder, label, [`:ID(${label})`], nodeColumns[label])]),
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

  /** Writes a node; `number` is its own among those of its label. */
  node(label: NodeLabel, number: number, row: object): void {
    this.#nodes.get(label)?.write([number], row);
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
