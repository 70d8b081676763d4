import type { WriteTransaction } from '../connection/graph.js';
import { loadCypher } from '../connection/load-cypher.js';
import { inBatches } from './batches.js';
import type { IssuingBody } from './issuing-body.js';

type Nothing = Record<string, never>;

/** Properties of a `Body` node. */
export interface BodyRow {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly variants: readonly string[];
  readonly level: string;
  readonly system: string;
  readonly perPlace: boolean;
  readonly from: string | null;
  readonly until: string | null;
  /** Lives as long as a document needs it. */
  readonly derived: boolean;
  /** The facts do not know its name: its documents do; where it has none, it goes by its code. */
  readonly namedByDocuments: boolean;
}

/** A relationship between two bodies, or two places. */
export interface Link {
  readonly kind: 'PART_OF' | 'SUCCEEDED_BY';
  readonly from: string;
  readonly to: string;
  readonly on: string | null;
}

const writeBodyNodes = loadCypher<{ rows: readonly BodyRow[] }, Nothing>('write/write-bodies');
const writeBodyLinks = loadCypher<{ rows: readonly Link[] }, Nothing>('write/write-body-links');
const writeSeats = loadCypher<{ rows: readonly { body: string; place: string }[] }, Nothing>(
  'write/write-body-seats',
);
const nameBodies = loadCypher<{ ids: readonly string[] }, Nothing>('write/name-bodies');

/** Writes body nodes and the relationships between them. */
export async function writeBodies(
  transaction: WriteTransaction,
  bodies: readonly BodyRow[],
  links: readonly Link[],
): Promise<void> {
  await inBatches(bodies, (rows) => transaction.run(writeBodyNodes, { rows }));
  await inBatches(links, (rows) => transaction.run(writeBodyLinks, { rows }));
}

/** Writes, of these bodies, those that the facts do not list: committees of places, organs that share a code. */
export async function writeDerivedBodies(
  transaction: WriteTransaction,
  bodies: readonly IssuingBody[],
): Promise<void> {
  const derived = [...new Map(bodies.filter((body) => body.derived).map((body) => [body.id, body])).values()];
  await writeBodies(
    transaction,
    derived.map(derivedBodyRow),
    derived.flatMap(({ id, parentId }) =>
      parentId === null ? [] : [{ kind: 'PART_OF', from: id, to: parentId, on: null }],
    ),
  );
  const seats = derived.flatMap(({ id, placeId }) =>
    placeId === null ? [] : [{ body: id, place: placeId }],
  );
  await inBatches(seats, (rows) => transaction.run(writeSeats, { rows }));
}

/** Properties of the node of a body that the facts do not list. */
export function derivedBodyRow({ id, code, name, level, system }: IssuingBody): BodyRow {
  return {
    id,
    code,
    name: name ?? code,
    variants: [],
    level,
    system,
    perPlace: false,
    from: null,
    until: null,
    derived: true,
    namedByDocuments: name === null,
  };
}

/** Names, of these bodies, those that only documents name, by what most of their documents say. */
export async function nameBodiesByDocuments(
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<void> {
  await inBatches(ids, (batch) => transaction.run(nameBodies, { ids: batch }));
}
