import type { DocumentId } from '../../documents/document-id.js';
import type { IsoDate } from '../../documents/iso-date.js';
import type { RecordedChange } from '../../editing/recorded-change.js';
import { recordedDocument } from '../../editing/recorded-document.js';
import { refuseUnsoundChange } from '../../editing/refuse-unsound-change.js';
import type { ToldChange } from '../../editing/told-change.js';
import { withRecordedChanges } from '../../editing/with-recorded-changes.js';
import { CancuError } from '../../errors/cancu-error.js';
import type { Facts } from '../../facts/fact-types.js';
import { registryClaims } from '../../resolution/registry-claims.js';
import type { Graph, WriteTransaction } from '../connection/graph.js';
import { loadCypher } from '../connection/load-cypher.js';
import { contentHash } from './content-hash.js';
import { loadFacts } from './load-facts.js';
import { readRecordedChanges } from './recorded-changes.js';
import { settle } from './settle.js';
import { takeTurn, writeTimeoutMs } from './take-turn.js';
import { nothingTouched } from './touched.js';

/** What recording a change came to. `updated`: the same two documents, kind and parts were recorded before. */
export interface Recording {
  readonly outcome: 'new' | 'updated' | 'unchanged';
  readonly change: RecordedChange;
}

interface FoundDocument {
  readonly asked: string;
  readonly id: DocumentId;
  readonly symbol: string | null;
  readonly issuedOn: IsoDate | null;
  readonly period: string | null;
  readonly series: string | null;
  readonly issuer: string | null;
  readonly type: string | null;
  readonly title: string | null;
}

const findDocuments = loadCypher<{ ids: readonly string[] }, FoundDocument>('write/find-documents-to-change');
const writeChange = loadCypher<{ change: object }, Record<string, never>>('write/write-recorded-change');
const deleteChange = loadCypher<{ id: string }, Record<string, never>>('write/delete-recorded-change');

/**
 * Records that one document replaces, amends or repeals another (ghi nhận thay đổi), in one transaction, and weighs
 * again what it touches. Recorded again, with another day or source, it is corrected.
 *
 * @param shipped the facts that ship with cancu; they are not changed
 * @throws CancuError DOCUMENT_NOT_FOUND, CHANGE_DOCUMENT_UNFIT, CHANGE_ALREADY_KNOWN, CHANGE_IMPOSSIBLE
 */
export async function recordChange(graph: Graph, told: ToldChange, shipped: Facts): Promise<Recording> {
  await loadFacts(graph, shipped);
  return graph.writeTransaction(
    async (transaction) => {
      await takeTurn(transaction);
      const before = await readRecordedChanges(transaction);
      const change = await changeOf(transaction, told, shipped);
      refuseUnsoundChange(change, before, shipped);
      const known = before.find(({ id }) => id === change.id);
      if (known && contentHash({ ...known, recordedOn: change.recordedOn }) === contentHash(change)) {
        return { outcome: 'unchanged' as const, change: known };
      }
      await transaction.run(writeChange, { change: nodeOf(change) });
      const now = [...before.filter(({ id }) => id !== change.id), change];
      await settleChanges(transaction, shipped, before, now, change);
      return { outcome: known ? ('updated' as const) : ('new' as const), change };
    },
    { timeoutMs: writeTimeoutMs },
  );
}

/**
 * Takes a recorded change back (gỡ thay đổi đã ghi): exactly what only it said is gone. Null when there is none of that
 * id.
 */
export async function removeChange(graph: Graph, id: string, shipped: Facts): Promise<RecordedChange | null> {
  await loadFacts(graph, shipped);
  return graph.writeTransaction(
    async (transaction) => {
      await takeTurn(transaction);
      const before = await readRecordedChanges(transaction);
      const change = before.find((one) => one.id === id);
      if (!change) return null;
      await transaction.run(deleteChange, { id });
      const now = before.filter((one) => one !== change);
      await settleChanges(transaction, shipped, before, now, change);
      return change;
    },
    { timeoutMs: writeTimeoutMs },
  );
}

async function changeOf(
  transaction: WriteTransaction,
  told: ToldChange,
  shipped: Facts,
): Promise<RecordedChange> {
  const ids = [told.by, told.of].flatMap((reference) => ('id' in reference ? [reference.id] : []));
  const rows = ids.length === 0 ? [] : await transaction.run(findDocuments, { ids });
  const found = new Map(rows.map((row) => [row.asked, row]));
  const documentOf = (field: 'by' | 'of') => {
    const reference = told[field];
    if (!('id' in reference)) return recordedDocument(reference, field, shipped);
    const row = found.get(reference.id);
    if (!row) throw new CancuError('DOCUMENT_NOT_FOUND', { field, id: reference.id });
    return documentOfRow(row, field, shipped);
  };
  const [by, of] = [documentOf('by'), documentOf('of')];
  const { kind, effectiveOn, parts, source, note, recordedOn } = told;
  const id = contentHash([kind, by.id, of.id, parts]).slice(0, 16);
  return { id, kind, by, of, effectiveOn, parts, source, note, recordedOn };
}

/** A document of the graph as the registry would write it; its entry in the shipped registry where it has one. */
function documentOfRow(row: FoundDocument, field: 'by' | 'of', shipped: Facts) {
  const entry = shipped.registry.find(({ id }) => id === row.id);
  const term = row.issuedOn === null ? (row.period?.toUpperCase() ?? null) : null;
  const place = row.series?.split('.').slice(1).join('.') || null;
  const document = recordedDocument(entry ?? { ...row, term, place }, field, shipped);
  if (document.id === row.id) return document;
  const name = { field, document: row.symbol ?? row.title ?? row.id };
  throw new CancuError('CHANGE_DOCUMENT_UNFIT', { ...name, reason: unwritable });
}

const unwritable = {
  vi: 'sổ đăng ký không ghi được văn bản này chỉ bằng số, ngày, loại và địa phương',
  en: 'symbol, day, type and place do not name it in the registry',
};

/** The node of a change: its content whole, and beside it what people look for in the database. */
function nodeOf(change: RecordedChange) {
  const { id, kind, by, of, effectiveOn, parts, source, note, recordedOn } = change;
  return {
    id,
    sortKey: `${recordedOn}|${id}`,
    content: JSON.stringify(change),
    ...{ kind, by: by.id, of: of.id, effectiveOn, parts, source, note, recordedOn },
  };
}

/** Weighs again what a change of the recorded changes touches. */
async function settleChanges(
  transaction: WriteTransaction,
  shipped: Facts,
  before: readonly RecordedChange[],
  now: readonly RecordedChange[],
  { by, of }: RecordedChange,
): Promise<void> {
  const touched = nothingTouched();
  const ids = new Set([by.id, of.id]);
  const facts = withRecordedChanges(shipped, now);
  for (const told of [withRecordedChanges(shipped, before), facts]) {
    for (const [cluster, claims] of registryClaims(told)) {
      if (claims.some(({ claim }) => claim.id !== null && ids.has(claim.id))) touched.clusters.add(cluster);
    }
  }
  for (const id of ids) {
    touched.facts.add(id);
    touched.documents.add(id);
  }
  await settle(transaction, facts, touched);
}
