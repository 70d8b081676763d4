import type { Sha256 } from '../../documents/source.js';
import type { WriteTransaction } from '../connection/graph.js';
import { loadCypher } from '../connection/load-cypher.js';
import { inBatches } from './batches.js';
import type { ConflictRow, DocumentRow } from './document-rows.js';
import type { Said } from './said.js';
import { type IssuerNamed, writeDerivedBodies } from './write-bodies.js';

type Nothing = Record<string, never>;
type Rows<T> = { rows: readonly T[] };
type Ids = { ids: readonly string[] };

const readSurroundings = loadCypher<
  Ids,
  IssuerNamed & { persons: string[]; bodies: string[]; formerIds: string[] }
>('write/read-document-surroundings');
const clearDocuments = loadCypher<Ids, Nothing>('write/clear-documents');
const deleteDocuments = loadCypher<Ids, Nothing>('write/delete-documents');
const deleteOrphanPersons = loadCypher<Ids, Nothing>('write/delete-orphan-persons');
const deleteOrphanFormerIds = loadCypher<Ids, Nothing>('write/delete-orphan-former-ids');
const deleteOrphanBodies = loadCypher<Ids, { parents: string[] }>('write/delete-orphan-bodies');
const readSourceTexts = loadCypher<{ sources: readonly Sha256[] }, { sha256: Sha256; text: string | null }>(
  'write/read-source-texts',
);
const writeDocumentNodes = loadCypher<
  Rows<{
    id: string;
    properties: DocumentRow['properties'];
    text: string | null;
    shownFrom: string | null;
    fingerprint: string;
  }>,
  Nothing
>('write/write-documents');
const writeFormerIds = loadCypher<Rows<{ document: string; id: string; shared: boolean }>, Nothing>(
  'write/write-document-former-ids',
);
const writeTypes = loadCypher<Rows<{ document: string; key: string }>, Nothing>(
  'write/write-document-types-of',
);
const writeIssuers = loadCypher<Rows<{ document: string; body: string }>, Nothing>(
  'write/write-document-issuers',
);
const writeSigners = loadCypher<
  Rows<{ document: string; id: string; name: string; title: string | null }>,
  Nothing
>('write/write-document-signers');
const writeRecipients = loadCypher<Rows<{ document: string; body: string; as: string }>, Nothing>(
  'write/write-document-recipients',
);
const writeConflicts = loadCypher<Rows<ConflictRow>, Nothing>('write/write-conflicts');

/** Nodes that may have lost the last document that needed them. */
export interface Leftovers {
  /** What the documents called their issuing bodies. */
  readonly named: IssuerNamed[];
  readonly persons: Set<string>;
  readonly bodies: Set<string>;
  readonly formerIds: Set<string>;
}

/**
 * Takes away everything around the documents `ids`, except citations and relations, and says what may be left over.
 */
export async function clearSurroundings(
  transaction: WriteTransaction,
  ids: readonly string[],
): Promise<Leftovers> {
  const leftovers: Leftovers = { named: [], persons: new Set(), bodies: new Set(), formerIds: new Set() };
  for (const row of await inBatches(ids, (batch) => transaction.run(readSurroundings, { ids: batch }))) {
    leftovers.named.push({ body: row.body, issuer: row.issuer });
    for (const id of row.persons) leftovers.persons.add(id);
    for (const id of row.bodies) leftovers.bodies.add(id);
    for (const id of row.formerIds) leftovers.formerIds.add(id);
  }
  await inBatches(ids, (batch) => transaction.run(clearDocuments, { ids: batch }));
  return leftovers;
}

/**
 * Writes documents with everything around them, except citations and relations. `said`: the files that come in, which
 * the graph does not hold yet.
 */
export async function writeDocuments(
  transaction: WriteTransaction,
  documents: readonly DocumentRow[],
  said: readonly Said[],
): Promise<void> {
  if (documents.length === 0) return;
  const texts = await textsOf(transaction, documents, said);
  const nodes = documents.map(({ id, properties, shown, fingerprint }) => ({
    id,
    properties,
    text: (shown && texts.get(shown.sourceId)?.slice(shown.start, shown.end)) ?? null,
    shownFrom: shown?.id ?? null,
    fingerprint,
  }));
  await inBatches(nodes, (rows) => transaction.run(writeDocumentNodes, { rows }));
  await writeDerivedBodies(
    transaction,
    documents.flatMap(({ bodies }) => bodies),
  );

  const around = <T>(rowsOf: (document: DocumentRow) => readonly T[]): T[] => documents.flatMap(rowsOf);
  const former = around(({ id, formerIds }) => formerIds.map((entry) => ({ document: id, ...entry })));
  const types = around(({ id, typeKey }) => (typeKey === null ? [] : [{ document: id, key: typeKey }]));
  const issuers = around(({ id, body }) => (body ? [{ document: id, body: body.id }] : []));
  const signers = around((row) => row.signers.map((signer) => ({ document: row.id, ...signer })));
  const recipients = around((row) =>
    row.recipients.map(({ body, as }) => ({ document: row.id, body: body.id, as })),
  );
  const conflicts = around((row) => row.conflicts);
  // None waits for another: Neo4j takes them one after the other, without pauses between them.
  await Promise.all([
    inBatches(former, (rows) => transaction.run(writeFormerIds, { rows })),
    inBatches(types, (rows) => transaction.run(writeTypes, { rows })),
    inBatches(issuers, (rows) => transaction.run(writeIssuers, { rows })),
    inBatches(signers, (rows) => transaction.run(writeSigners, { rows })),
    inBatches(recipients, (rows) => transaction.run(writeRecipients, { rows })),
    inBatches(conflicts, (rows) => transaction.run(writeConflicts, { rows })),
  ]);
}

/** Takes documents away that nothing speaks of any more; their surroundings must have been cleared. */
export async function removeDocuments(transaction: WriteTransaction, ids: readonly string[]): Promise<void> {
  await inBatches(ids, (batch) => transaction.run(deleteDocuments, { ids: batch }));
}

/** Takes away people, former ids and bodies that only cleared or removed documents needed. */
export async function sweepLeftovers(transaction: WriteTransaction, leftovers: Leftovers): Promise<void> {
  await inBatches([...leftovers.persons], (ids) => transaction.run(deleteOrphanPersons, { ids }));
  await inBatches([...leftovers.formerIds], (ids) => transaction.run(deleteOrphanFormerIds, { ids }));
  // A body may have been the last to need the one it belongs to.
  for (let bodies = [...leftovers.bodies]; bodies.length > 0; ) {
    const gone = await inBatches(bodies, (ids) => transaction.run(deleteOrphanBodies, { ids }));
    bodies = [...new Set(gone.flatMap(({ parents }) => parents))];
  }
}

/** The texts that documents are shown with: of files that come in, else of the graph. */
async function textsOf(
  transaction: WriteTransaction,
  documents: readonly DocumentRow[],
  said: readonly Said[],
): Promise<Map<Sha256, string>> {
  const fresh = new Map(said.map(({ source }) => [source.sha256, source.text]));
  const shown = [
    ...new Set(documents.flatMap((document) => (document.shown ? [document.shown.sourceId] : []))),
  ];
  const stored = await inBatches(
    shown.filter((source) => !fresh.has(source)),
    (sources) => transaction.run(readSourceTexts, { sources }),
  );
  const texts = [...fresh, ...stored.map(({ sha256, text }) => [sha256, text] as const)];
  return new Map(texts.flatMap(([sha256, text]) => (text === null ? [] : [[sha256, text] as const])));
}
