import { z } from 'zod';
import { parseDocumentId } from '../../documents/document-id.js';
import { parseIsoDate } from '../../documents/iso-date.js';
import { type RecordedChange, recordedChangeKinds } from '../../editing/recorded-change.js';
import { withRecordedChanges } from '../../editing/with-recorded-changes.js';
import type { Facts } from '../../facts/fact-types.js';
import type { Graph, WriteTransaction } from '../connection/graph.js';
import { loadCypher } from '../connection/load-cypher.js';

type Nothing = Record<string, never>;

const readChanges = loadCypher<Nothing, { version: string | null; contents: readonly string[] }>(
  'write/read-recorded-changes',
);
const readVersion = loadCypher<Nothing, { version: string | null }>('write/read-recorded-changes-version');

const text = z.string().nullable();
const day = z.string().transform((value, context) => {
  const date = parseIsoDate(value);
  if (date !== null) return date;
  context.addIssue({ code: 'custom', message: `not a day: ${value}` });
  return z.NEVER;
});
const document = z.object({
  id: z.string().transform((value, context) => {
    const id = parseDocumentId(value);
    if (id !== null) return id;
    context.addIssue({ code: 'custom', message: `not an id: ${value}` });
    return z.NEVER;
  }),
  symbol: z.string(),
  issuedOn: day.nullable(),
  term: text,
  place: text,
  issuer: text,
  type: z.string(),
  title: text,
});
/** A change as its node keeps it. */
const recordedChange: z.ZodType<RecordedChange> = z.object({
  id: z.string(),
  kind: z.enum(recordedChangeKinds),
  by: document,
  of: document,
  effectiveOn: day.nullable(),
  parts: text,
  source: z.string(),
  note: text,
  recordedOn: day,
});

interface Recorded {
  readonly version: string | null;
  readonly changes: readonly RecordedChange[];
}

/** What editors recorded, in the order in which they did. */
export async function readRecordedChanges(from: Reader): Promise<readonly RecordedChange[]> {
  return (await readAll(from)).changes;
}

/** Whatever can run a statement: the graph, or a transaction that is open. */
export type Reader = Pick<WriteTransaction, 'run'>;

/** The graph as a reader outside any transaction. */
export function readerOf(graph: Graph): Reader {
  return { run: (query, params) => graph.read(query, params) };
}

const made = new WeakMap<Facts, { readonly version: string; readonly facts: Facts }>();

/**
 * The facts as they hold in this graph: those that ship with cancu, with what editors recorded here. The same value as
 * long as nothing is recorded, so that what is made from facts is made once.
 */
export async function factsOf(from: Reader, shipped: Facts): Promise<Facts> {
  const [row] = await from.run(readVersion, {});
  if (row?.version == null) return shipped;
  const known = made.get(shipped);
  if (known?.version === row.version) return known.facts;
  const { version, changes } = await readAll(from);
  const facts = withRecordedChanges(shipped, changes);
  if (version !== null) made.set(shipped, { version, facts });
  return facts;
}

async function readAll(from: Reader): Promise<Recorded> {
  const [row] = await from.run(readChanges, {});
  return { version: row?.version ?? null, changes: (row?.contents ?? []).map(recordedChangeOf) };
}

/** A change from the content of its node. */
export function recordedChangeOf(content: string): RecordedChange {
  return recordedChange.parse(JSON.parse(content));
}
