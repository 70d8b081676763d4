import type { ExportedBodyRow } from '../../graph/read/export-bodies.js';
import type { BodyRow } from '../../graph/read/find-bodies.js';
import { type Column, column } from './column.js';

/** An issuing body (cơ quan ban hành) with the ids of what surrounds it. */
export type BodyRecord = BodyRow & Omit<ExportedBodyRow, 'body'>;

export function bodyRecord({ body, ...around }: ExportedBodyRow): BodyRecord {
  return { ...body, ...around };
}

export const bodyColumns: readonly Column<BodyRecord>[] = [
  column('id', ({ id }) => id),
  column('name', ({ name }) => name),
  column('code', ({ code }) => code),
  column('variants', ({ variants }) => variants),
  column('level', ({ level }) => level),
  column('system', ({ system }) => system),
  column('from', ({ from }) => from),
  column('until', ({ until }) => until),
  column('place', ({ place }) => place),
];

/** A body as a row of a table names what surrounds it too. */
export const bodyRecordColumns: readonly Column<BodyRecord>[] = [
  ...bodyColumns,
  column('partOf', ({ partOf }) => partOf),
  column('successors', ({ successors }) => successors.map(({ id }) => id)),
];
