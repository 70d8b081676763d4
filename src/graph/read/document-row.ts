import type { DocumentId } from '../../documents/document-id.js';
import type { IsoDate } from '../../documents/iso-date.js';
import type { Level, System } from '../../facts/fact-types.js';
import { projection } from './compose-cypher.js';

/** A document (văn bản) as the graph holds it, without its text, which may be long. See docs/graph.md. */
export interface DocumentRow {
  readonly id: DocumentId;
  readonly formerIds: readonly DocumentId[];
  readonly symbol: string | null;
  readonly number: string | null;
  readonly name: string | null;
  readonly typeKey: string | null;
  readonly typeName: string | null;
  readonly title: string | null;
  readonly aliases: readonly string[];
  readonly series: string | null;
  readonly issuedOn: IsoDate | null;
  readonly issuedOnFrom: 'text' | 'registry' | 'citations' | null;
  readonly effectiveOn: IsoDate | null;
  readonly expiresOn: IsoDate | null;
  readonly issuer: string | null;
  readonly bodyId: string | null;
  readonly placeId: string | null;
  readonly level: Level | null;
  readonly system: System | null;
  readonly held: boolean;
  readonly inRegistry: boolean;
  readonly basis: 'sourced' | 'unsourced' | null;
  readonly source: string | null;
  readonly note: string | null;
  readonly checkedOn: IsoDate | null;
  readonly sortKey: string;
}

const fields = [
  'id',
  'symbol',
  'number',
  'name',
  'typeKey',
  'typeName',
  'title',
  'series',
  'issuedOn',
  'issuedOnFrom',
  'effectiveOn',
  'expiresOn',
  'issuer',
  'bodyId',
  'placeId',
  'level',
  'system',
  'held',
  'inRegistry',
  'basis',
  'source',
  'note',
  'checkedOn',
  'sortKey',
] as const satisfies readonly (keyof DocumentRow)[];
const lists = ['formerIds', 'aliases'] as const satisfies readonly (keyof DocumentRow)[];

/** Fragment that returns the document `d` as a {@link DocumentRow}. */
export const documentProjection = documentProjectionOf('d');

/**
 * Fragment that returns the document of that variable as a {@link DocumentRow}; null where it is null. With `wanted` the
 * row holds only its id and these fields.
 */
export function documentProjectionOf(variable: string, wanted?: ReadonlySet<string>): string {
  if (!wanted) return projection(variable, fields, lists);
  const isWanted = (field: string) => field === 'id' || wanted.has(field);
  return projection(variable, fields.filter(isWanted), lists.filter(isWanted));
}
