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
const nameBodies = loadCypher<
  { rows: readonly { id: string; fewer: boolean; issuers: readonly string[] }[] },
  Nothing
>('write/name-bodies');

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

/** What one document calls the body that issued it; null where it does not say, or no body is known. */
export interface IssuerNamed {
  readonly body: string | null;
  readonly issuer: string | null;
}

/**
 * Names, of these bodies, those that only documents name, by what most of their documents say.
 *
 * @param before what documents that have changed or gone called their bodies
 * @param now what they, and new ones, call them
 */
export async function nameBodiesByDocuments(
  transaction: WriteTransaction,
  ids: readonly string[],
  before: readonly IssuerNamed[],
  now: readonly IssuerNamed[],
): Promise<void> {
  const times = new Map<string, Map<string, number>>(ids.map((id) => [id, new Map()]));
  const count = ({ body, issuer }: IssuerNamed, more: number) => {
    const named = body === null ? undefined : times.get(body);
    if (named && issuer !== null) named.set(issuer, (named.get(issuer) ?? 0) + more);
  };
  for (const named of before) count(named, -1);
  for (const named of now) count(named, 1);
  const all = [...times].map(([id, named]) => ({
    id,
    fewer: [...named.values()].some((more) => more < 0),
    issuers: [...named].flatMap(([issuer, more]) => (more > 0 ? [issuer] : [])),
  }));
  await inBatches(all, (rows) => transaction.run(nameBodies, { rows }));
}
