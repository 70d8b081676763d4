import type { IsoDate } from '../../documents/iso-date.js';
import type { Sha256 } from '../../documents/source.js';
import type { BilingualText } from '../../errors/bilingual-text.js';
import type { Facts } from '../../facts/fact-types.js';
import { registryClaims } from '../../resolution/registry-claims.js';
import type { ClusterKey } from '../../resolution/resolution-types.js';
import type { Graph, WriteTransaction } from '../connection/graph.js';
import { loadCypher } from '../connection/load-cypher.js';
import { inBatches } from './batches.js';
import { bodyRow, hashOfFacts, linksOf, placeRow, typeRow } from './fact-rows.js';
import { factsOf, readerOf } from './recorded-changes.js';
import { restateSource } from './restate-source.js';
import { settle } from './settle.js';
import { takeTurn, writeTimeoutMs } from './take-turn.js';
import { nothingTouched } from './touched.js';
import { type Link, writeBodies } from './write-bodies.js';

type Nothing = Record<string, never>;
type Rows = { rows: readonly object[] };
type Keep = { keep: readonly string[] };

const readVersion = loadCypher<Nothing, { hash: string }>('write/read-facts-version');
const writeVersion = loadCypher<{ hash: string; checkedOn: IsoDate }, Nothing>('write/write-facts-version');
const writeTypes = loadCypher<Rows, Nothing>('write/write-document-types');
const writePlaces = loadCypher<Rows, Nothing>('write/write-places');
const writePlaceLinks = loadCypher<{ rows: readonly Link[] }, Nothing>('write/write-place-links');
const clearLinks = loadCypher<Nothing, Nothing>('write/clear-fact-links');
const deleteStaleTypes = loadCypher<Keep, Nothing>('write/delete-stale-document-types');
const deleteStalePlaces = loadCypher<Keep, Nothing>('write/delete-stale-places');
const deleteStaleBodies = loadCypher<Keep, Nothing>('write/delete-stale-bodies');
const listSources = loadCypher<{ after: string; limit: number }, { sha256: Sha256 }>('write/list-sources');
const listClusters = loadCypher<Nothing, { cluster: ClusterKey }>('write/list-clusters');

const clustersInOneTransaction = 500;
const sourcesInOneTransaction = 20;

/**
 * Brings the curated facts into the graph: bodies, places, types, and the documents of the registry with their
 * relations. Does nothing when these facts are there already. When they have changed, everything that texts say is
 * weighed anew with them. Cut off in the middle, it begins again the next time. True when there was something to do.
 */
export async function loadFacts(
  graph: Graph,
  facts: Facts,
  onProgress: (text: BilingualText) => void = () => {},
): Promise<boolean> {
  const hash = hashOfFacts(facts);
  const [version] = await graph.read(readVersion, {});
  if (version?.hash === hash) return false;
  onProgress({ vi: 'Nạp sổ đăng ký văn bản và các bảng', en: 'Loading the registry and the tables' });
  const inTurn = (work: (transaction: WriteTransaction) => Promise<void>) =>
    graph.writeTransaction(
      async (transaction) => {
        await takeTurn(transaction);
        await work(transaction);
      },
      { timeoutMs: writeTimeoutMs },
    );

  await inTurn((transaction) => writeTables(transaction, facts));
  for await (const sources of sourceBatches(graph)) {
    await inTurn(async (transaction) => {
      for (const sha256 of sources) await restateSource(transaction, sha256, facts);
    });
  }
  // What editors recorded in this graph stays, whatever ships.
  const told = await factsOf(readerOf(graph), facts);
  const clusters = new Set(registryClaims(told).keys());
  for (const { cluster } of await graph.read(listClusters, {}, { timeoutMs: writeTimeoutMs }))
    clusters.add(cluster);
  for (const part of parts([...clusters].sort(), clustersInOneTransaction)) {
    await inTurn(async (transaction) =>
      settle(transaction, await factsOf(transaction, facts), {
        ...nothingTouched(),
        clusters: new Set(part),
      }),
    );
  }
  // Only now do all documents stand that the registry relates to each other.
  for (const part of parts(registeredIds(told), clustersInOneTransaction)) {
    await inTurn(async (transaction) =>
      settle(transaction, await factsOf(transaction, facts), {
        ...nothingTouched(),
        documents: new Set(part),
      }),
    );
  }
  await noteFactsVersion(graph, facts);
  return true;
}

/** Notes in the graph that it holds these facts, all of them. */
export async function noteFactsVersion(graph: Graph, facts: Facts): Promise<void> {
  await graph.write(writeVersion, { hash: hashOfFacts(facts), checkedOn: facts.checkedOn });
}

function registeredIds(facts: Facts): string[] {
  return [...registryClaims(facts).values()].flat().flatMap(({ claim }) => claim.id ?? []);
}

async function writeTables(transaction: WriteTransaction, facts: Facts): Promise<void> {
  const { types, places, bodies } = facts;
  await transaction.run(clearLinks, {});
  await transaction.run(deleteStaleTypes, { keep: types.map(({ key }) => key) });
  await transaction.run(deleteStalePlaces, { keep: places.map(({ id }) => id) });
  await transaction.run(deleteStaleBodies, { keep: bodies.map(({ id }) => id) });
  await inBatches(types.map(typeRow), (rows) => transaction.run(writeTypes, { rows }));
  await inBatches(places.map(placeRow), (rows) => transaction.run(writePlaces, { rows }));
  await inBatches(places.flatMap(linksOf), (rows) => transaction.run(writePlaceLinks, { rows }));
  await writeBodies(transaction, bodies.map(bodyRow), bodies.flatMap(linksOf));
}

async function* sourceBatches(graph: Graph): AsyncGenerator<Sha256[]> {
  for (let after = ''; ; ) {
    const rows = await graph.read(listSources, { after, limit: sourcesInOneTransaction });
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(({ sha256 }) => sha256);
    after = last.sha256;
  }
}

function* parts<T>(values: readonly T[], size: number): Generator<T[]> {
  for (let at = 0; at < values.length; at += size) yield values.slice(at, at + size);
}
