import type { IsoDate } from '../../src/documents/iso-date.js';
import { Lineage, type StatedRelation } from '../../src/documents/lineage.js';
import type { SourceRecord } from '../../src/documents/source.js';
import { type Validity, validity } from '../../src/documents/validity.js';
import type { Facts } from '../../src/facts/fact-types.js';
import type { Assignment, Relation, Resolution } from '../../src/resolution/resolution-types.js';

/**
 * What one file cites, for a person to read through: under each document in it a line for each citation, with the line of
 * the text, the symbol or name as read, the document that it means and by which rule (or the candidates), and the status
 * of that document on the citing document's own day and on `today`, with the event that decides. A document without a day
 * is looked at from the latest day that it cites. `~` marks a day inferred from a day of issue.
 */
export function reviewOf(source: SourceRecord, resolution: Resolution, facts: Facts, today: IsoDate): string {
  const lineage = new Lineage(facts, { relations: resolution.relations.flatMap(changesTold) });
  const factIds = new Map(resolution.identities.map(({ id, factId }) => [id, factId ?? id]));
  const meaning = resolution.sources.get(source.sha256);
  const { documents, citations } = source.extraction;

  const statusOn = (id: (Assignment & { kind: 'resolved' })['id'], on: IsoDate) =>
    statusWords(validity(lineage.historyOf(factIds.get(id) ?? id), on));
  const meaningWords = (assignment: Assignment | null, then: IsoDate) => {
    if (assignment === null) return 'nothing';
    if (assignment.kind === 'ambiguous') return `one of: ${assignment.candidates.join(', ')}`;
    const [before, now] = [statusOn(assignment.id, then), statusOn(assignment.id, today)];
    return `${assignment.id} (${assignment.rule}) | ${before === now ? now : `${before} | ${now}`}`;
  };
  return documents
    .map(({ issuedOn }, position) => {
      const own = citations
        .map((citation, index) => ({ citation, index }))
        .filter(({ citation }) => citation.document === position);
      const latest = own
        .flatMap(({ citation }) => citation.statedDate ?? [])
        .sort()
        .at(-1);
      const then = issuedOn ?? latest ?? today;
      const lines = own.map(
        ({ citation: { line, symbol, name }, index }) =>
          `${line} ${symbol ?? name ?? '?'} → ${meaningWords(meaning?.citations[index] ?? null, then)}`,
      );
      const head = `${meaning?.documents[position] ?? '?'}: status on ${then}, and on ${today} where it differs`;
      return [head, ...lines, ''].join('\n');
    })
    .join('\n');
}

function statusWords({ status, event }: Validity): string {
  if (event === null) return status;
  const by = event.by === null ? '' : ` by ${event.by}`;
  const parts = event.parts === null ? '' : ` (${event.parts})`;
  return `${status}${by} ${event.on ?? 'undated'}${event.inferred ? '~' : ''}${parts}`;
}

/** What change clauses in texts do, as events in the life of their target. */
function changesTold({ from, to, evidence }: Relation): StatedRelation[] {
  return evidence.flatMap((one) => {
    if (one.kind !== 'citation' || one.change === null) return [];
    const { kind, scope, effectiveOn } = one.change;
    const { source, index } = one.witness;
    const parts = scope === 'whole' ? null : scope;
    return [
      { kind, from, to, parts, effectiveOn, source: { kind: 'text', source, citation: index } } as const,
    ];
  });
}
