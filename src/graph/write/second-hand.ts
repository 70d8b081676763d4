import type { RelationReason } from '../../resolution/relate.js';
import { witnessLimit } from '../../resolution/resolution-types.js';
import type { WriteTransaction } from '../connection/graph.js';
import { loadCypher } from '../connection/load-cypher.js';
import { inBatches } from './batches.js';
import { relationText } from './relation-key.js';
import { saidId } from './said-ids.js';

/** What third documents tell of a relation: all of them counted, the first of them named. */
export interface SecondHand {
  readonly ids: readonly string[];
  readonly count: number;
  readonly confidence: number | null;
}

/** One citation that tells of a relation between two third documents; `told` is null when it tells none any more. */
export interface Telling {
  readonly id: string;
  readonly told: string | null;
  readonly confidence: number | null;
}

const writeTellings = loadCypher<{ rows: readonly Telling[] }, Record<string, never>>(
  'write/write-second-hand',
);
const readTold = loadCypher<
  { told: readonly string[]; limit: number },
  { told: string; ids: string[]; confidence: number | null }
>('write/read-second-hand');

/** What these reasons tell second hand, a citation each. */
export function tellingsOf(reasons: readonly RelationReason[]): Telling[] {
  return reasons.flatMap((reason) =>
    reason.evidence.kind === 'citation' && reason.evidence.secondHand
      ? [
          {
            id: saidId(reason.evidence.witness),
            told: relationText(reason),
            confidence: reason.evidence.confidence,
          },
        ]
      : [],
  );
}

/** Keeps with each citation what it tells, so that all who tell one thing are found without reading their files. */
export async function noteTellings(
  transaction: WriteTransaction,
  tellings: readonly Telling[],
): Promise<void> {
  await inBatches(tellings, (rows) => transaction.run(writeTellings, { rows }));
}

/**
 * Who tells of each of these relations: the first of them read, all of them counted from what they were before and what
 * has changed, so that it costs the same however many they are. Relations of which nobody tells are left out.
 *
 * @param changes how many more tell of each relation than before
 * @param before how many told of a relation
 */
export async function secondHandOf(
  transaction: WriteTransaction,
  changes: ReadonlyMap<string, number>,
  before: (told: string) => number,
): Promise<Map<string, SecondHand>> {
  const rows = await inBatches([...changes.keys()], (part) =>
    transaction.run(readTold, { told: part, limit: witnessLimit }),
  );
  const settled = new Map<string, SecondHand>();
  for (const { told, ids, confidence } of rows) {
    const count = ids.length < witnessLimit ? ids.length : before(told) + (changes.get(told) ?? 0);
    if (count > 0) settled.set(told, { ids, count, confidence });
  }
  return settled;
}
