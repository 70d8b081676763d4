import type { Graph } from '../connection/graph.js';
import { composeCypher } from './compose-cypher.js';
import { type DocumentRow, documentProjection } from './document-row.js';
import { anyFieldQuery } from './full-text-query.js';

/** A document that a written citation may mean. */
export interface LookupCandidateRow {
  readonly document: DocumentRow;
  /** How many documents cite it. */
  readonly citedBy: number;
  /** How well its symbol, name, aliases or title fit the words; 0 where they do not. */
  readonly textScore: number;
  /** The best `textScore` among all candidates. */
  readonly bestScore: number;
}

type FoundRow = Pick<LookupCandidateRow, 'document' | 'citedBy'> & { readonly textScore: number };

/** What to look for: documents of a number (without leading zeros), and documents whose words fit. */
export interface LookupQuestion {
  readonly number: string | null;
  /** Keys of types; empty for any. */
  readonly types: readonly string[];
  readonly text: string;
}

const titleFields = ['symbol', 'name', 'aliases', 'title'];
/** Zeros in front that numbers are printed with. */
const paddings = ['', '0', '00'];

/** Documents that a written citation may mean, by number and by words, each once. */
export async function findLookupCandidates(
  graph: Graph,
  { number, types, text }: LookupQuestion,
): Promise<readonly LookupCandidateRow[]> {
  const query = anyFieldQuery(text, titleFields);
  const numbers = number === null ? [] : paddings.map((zeros) => `${zeros}${number}`);
  const [byNumber, byWords] = await Promise.all([
    number === null ? [] : graph.read(byNumberStatement(types), { numbers, types }),
    query === null ? [] : graph.read(byWordsStatement(), { query }),
  ]);
  const bestScore = Math.max(0, ...byWords.map(({ textScore }) => textScore));
  const rows = new Map([...byNumber, ...byWords].map((row) => [row.document.id, { ...row, bestScore }]));
  return [...rows.values()];
}

/** Documents by number; of a common number the most cited. */
export function byNumberStatement(types: readonly string[]) {
  return composeCypher<{ numbers: readonly string[]; types: readonly string[] }, FoundRow>(
    'find-documents-by-number',
    {
      type: types.length === 0 ? 'd.typeKey IS NOT NULL' : 'd.typeKey IN $types',
      document: documentProjection,
    },
  );
}

/** Documents whose symbol, name, aliases or title hold the words. */
export function byWordsStatement() {
  return composeCypher<{ query: string }, FoundRow>('find-documents-by-words', {
    document: documentProjection,
  });
}
