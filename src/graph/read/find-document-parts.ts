import type { Graph } from '../connection/graph.js';
import { composeCypher } from './compose-cypher.js';
import { type BodyRow, bodyProjection } from './find-bodies.js';

/** Who signed a document (người ký). */
export interface SignerRow {
  readonly id: string;
  readonly name: string;
  readonly title: string | null;
}

/** To whom a document was sent (nơi nhận). */
export interface RecipientRow {
  /** The line as printed. */
  readonly as: string | null;
  readonly body: BodyRow;
}

/** A file that holds a document (tệp nguồn). */
export interface SourceRow {
  readonly sha256: string;
  readonly name: string;
  readonly extractorVersion: string | null;
  readonly textLength: number | null;
  readonly hasText: boolean | null;
  /** Where in the file's text the document stands, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}

/** Two statements of one fact that do not agree (mâu thuẫn). */
export interface ConflictRow {
  readonly id: string;
  readonly documentId: string;
  readonly field: 'issuedOn' | 'issuer' | 'type' | 'title';
  readonly value: string;
  readonly witnesses: readonly string[];
  readonly sortKey: string;
}

/** The rows of one kind that belong to each document, by document id. */
type ByDocument<Row> = ReadonlyMap<string, readonly Row[]>;

/** Who signed each document. */
export async function findSigners(graph: Graph, ids: readonly string[]): Promise<ByDocument<SignerRow>> {
  const rows = await graph.read(signersStatement(), { ids });
  return new Map(rows.map(({ id, signers }) => [id, signers]));
}

/** The bodies to which each document was sent. */
export async function findRecipients(
  graph: Graph,
  ids: readonly string[],
): Promise<ByDocument<RecipientRow>> {
  const rows = await graph.read(recipientsStatement(), { ids });
  return new Map(rows.map(({ id, recipients }) => [id, recipients]));
}

/** The files that hold each document. */
export async function findSources(graph: Graph, ids: readonly string[]): Promise<ByDocument<SourceRow>> {
  const rows = await graph.read(sourcesStatement(), { ids });
  return new Map(rows.map(({ id, sources }) => [id, sources]));
}

/** What is said of each document against its canonical values. */
export async function findConflicts(graph: Graph, ids: readonly string[]): Promise<ByDocument<ConflictRow>> {
  const rows = await graph.read(conflictsStatement(), { ids });
  return new Map(rows.map(({ id, conflicts }) => [id, conflicts]));
}

/** The text of each document that is held with its text. */
export async function findTexts(graph: Graph, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await graph.read(textsStatement(), { ids });
  return new Map(rows.map(({ id, text }) => [id, text]));
}

/** The statement behind {@link findSigners}. */
export const signersStatement = () =>
  composeCypher<{ ids: readonly string[] }, { id: string; signers: readonly SignerRow[] }>(
    'find-signers',
    {},
  );

/** The statement behind {@link findRecipients}. */
export const recipientsStatement = () =>
  composeCypher<{ ids: readonly string[] }, { id: string; recipients: readonly RecipientRow[] }>(
    'find-recipients',
    { body: bodyProjection },
  );

/** The statement behind {@link findSources}. */
export const sourcesStatement = () =>
  composeCypher<{ ids: readonly string[] }, { id: string; sources: readonly SourceRow[] }>(
    'find-sources',
    {},
  );

/** The statement behind {@link findConflicts}. */
export const conflictsStatement = () =>
  composeCypher<{ ids: readonly string[] }, { id: string; conflicts: readonly ConflictRow[] }>(
    'find-conflicts',
    {},
  );

/** The statement behind {@link findTexts}. */
export const textsStatement = () =>
  composeCypher<{ ids: readonly string[] }, { id: string; text: string }>('find-texts', {});
