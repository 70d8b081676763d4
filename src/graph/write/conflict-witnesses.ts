import { type Identity, type Speaker, witnessLimit } from '../../resolution/resolution-types.js';
import type { WriteTransaction } from '../connection/graph.js';
import { loadCypher } from '../connection/load-cypher.js';
import { inBatches } from './batches.js';
import type { Said } from './said.js';
import { citationId, holdingId } from './said-ids.js';

const readWitnesses = loadCypher<
  { claims: readonly string[]; limit: number },
  { claim: string; ids: string[] }
>('write/read-claim-witnesses');

/** Names the witnesses of conflicts by node id: those in the graph, and those in the files that come in. */
export async function conflictWitnesses(
  transaction: WriteTransaction,
  identities: readonly Identity[],
  said: readonly Said[],
): Promise<(speaker: Speaker) => readonly string[]> {
  const speakers = identities.flatMap(({ conflicts }) => conflicts.flatMap(({ witnesses }) => witnesses));
  const asked = new Set(speakers.flatMap((speaker) => (speaker.kind === 'registry' ? [] : [speaker.source])));
  const rows = await inBatches([...asked], (claims) =>
    transaction.run(readWitnesses, { claims, limit: witnessLimit }),
  );
  const ids = new Map(rows.map((row) => [row.claim, row.ids]));
  const note = (claim: string | undefined, id: string) => {
    if (claim !== undefined && asked.has(claim)) ids.set(claim, [...(ids.get(claim) ?? []), id]);
  };
  for (const { source, holdings, citations } of said) {
    for (const [index, holding] of holdings.entries()) note(holding.id, holdingId(source.sha256, index));
    for (const [index, citation] of citations.entries()) note(citation?.id, citationId(source.sha256, index));
  }
  return (speaker) =>
    speaker.kind === 'registry' ? [`registry:${speaker.id}`] : (ids.get(speaker.source) ?? []);
}
