import type { Citation } from '../documents/citation.js';
import type { DocumentId } from '../documents/document-id.js';
import type { SourceRecord } from '../documents/source.js';
import { mayChange } from './may-change.js';
import { leastConfidence } from './mention.js';
import { relationOfTitle, relationsOfCitation } from './relation-rules.js';
import type {
  Assignment,
  Evidence,
  Relation,
  RelationKind,
  RelationRule,
  SourceMeaning,
} from './resolution-types.js';
import { compareTexts } from './weigh-claims.js';

const changes: ReadonlySet<RelationKind> = new Set(['AMENDS', 'REPLACES', 'REPEALS']);

/** One reason for one relation; {@link gatherRelations} puts the reasons for each relation together. */
export interface RelationReason {
  readonly kind: RelationKind;
  readonly from: DocumentId;
  readonly to: DocumentId;
  readonly role: Citation['role'] | null;
  readonly evidence: Evidence;
}

/**
 * The relations that one file gives reason for, from what its citations mean: what its documents cite, rest on, carry
 * out, review and change; what is attached to what; and, second hand, what documents named in titles do to each other.
 *
 * A reading below even confidence gives no reason; an ambiguous citation gives none either, nor a change that the
 * citing body could not make. A document's mention of
 * itself is no relation, except that a change of itself is kept for {@link findAnomalies} to report.
 */
export function relate(source: SourceRecord, meaning: SourceMeaning): RelationReason[] {
  const { documents, citations } = source.extraction;
  const reasons: RelationReason[] = [];
  for (const [index, citation] of citations.entries()) {
    const from = meaning.documents[citation.document];
    const to = resolvedId(meaning.citations[index]);
    if (from === undefined || to === null || citation.confidence < leastConfidence) continue;
    const say = (kind: RelationKind, rule: RelationRule): void => {
      const evidence = evidenceOf(source, index, citation, meaning.citations[index], rule, false);
      reasons.push({ kind, from, to, role: citation.role, evidence });
    };
    if (from !== to) say('CITES', 'mention');
    for (const { kind, rule } of relationsOfCitation(citation)) {
      if (changes.has(kind) && !mayChange(from, to)) continue;
      if (from !== to || rule === 'change-clause') say(kind, rule);
    }
    const told = secondHand(source, meaning, index);
    if (told) reasons.push(told);
  }
  for (const [index, { attachedTo }] of documents.entries()) {
    const from = meaning.documents[index];
    const to = attachedTo === null ? undefined : meaning.documents[attachedTo];
    if (from === undefined || to === undefined || from === to) continue;
    const witness = { source: source.sha256, kind: 'holding', index } as const;
    const { extractorVersion } = source;
    const evidence = { kind: 'holding', witness, rule: 'attachment', extractorVersion } as const;
    reasons.push({ kind: 'ATTACHED_TO', from, to, role: null, evidence });
  }
  return reasons;
}

/**
 * What a citation inside another's title tells of the two: "Chương trình hành động số 25-CTr/TU … thực hiện Nghị
 * quyết số 28-NQ/TW" says that 25-CTr/TU carries out 28-NQ/TW, even where no file holds 25-CTr/TU.
 */
function secondHand(source: SourceRecord, meaning: SourceMeaning, index: number): RelationReason | null {
  const inner = source.extraction.citations[index];
  if (!inner || inner.within === null || inner.titleRelation === null) return null;
  const outer = source.extraction.citations[inner.within];
  const from = resolvedId(meaning.citations[inner.within]);
  const to = resolvedId(meaning.citations[index]);
  if (!outer || from === null || to === null || from === to || outer.confidence < leastConfidence)
    return null;
  const kind = relationOfTitle(inner.titleRelation);
  if (changes.has(kind) && !mayChange(from, to)) return null;
  const isOwnTitle = from === meaning.documents[inner.document];
  const evidence = evidenceOf(source, index, inner, meaning.citations[index], 'title-of-cited', !isOwnTitle);
  return { kind, from, to, role: null, evidence };
}

function evidenceOf(
  source: SourceRecord,
  index: number,
  citation: Citation,
  assignment: Assignment | null | undefined,
  rule: RelationRule,
  isSecondHand: boolean,
): Evidence {
  const sure = assignment?.kind === 'resolved' ? assignment.confidence : 0;
  return {
    kind: 'citation',
    witness: { source: source.sha256, kind: 'citation', index },
    secondHand: isSecondHand,
    rule,
    extractorVersion: source.extractorVersion,
    confidence: Math.round(citation.confidence * sure * 1000) / 1000,
    change: rule === 'change-clause' ? citation.change : null,
    titleRelation: rule === 'title-of-cited' ? citation.titleRelation : null,
  };
}

function resolvedId(assignment: Assignment | null | undefined): DocumentId | null {
  return assignment?.kind === 'resolved' ? assignment.id : null;
}

/** One relation for each pair and kind, with all its reasons, in an order that does not depend on theirs. */
export function gatherRelations(reasons: Iterable<RelationReason>): Relation[] {
  const byPair = new Map<string, RelationReason[]>();
  for (const reason of reasons) {
    const key = `${reason.from} ${reason.kind} ${reason.to}`;
    const known = byPair.get(key);
    if (known) known.push(reason);
    else byPair.set(key, [reason]);
  }
  return [...byPair]
    .sort(([a], [b]) => compareTexts(a, b))
    .flatMap(([, group]) => {
      const [first] = group;
      if (!first) return [];
      const { kind, from, to } = first;
      const roles = [...new Set(group.flatMap(({ role }) => role ?? []))].sort(compareTexts);
      const evidence = group.map((reason) => reason.evidence).sort(compareEvidence);
      return [{ kind, from, to, roles, evidence }];
    });
}

function compareEvidence(a: Evidence, b: Evidence): number {
  return compareTexts(evidenceKey(a), evidenceKey(b));
}

/** Sorts citations in reading order within each file, and the registry last. */
function evidenceKey(evidence: Evidence): string {
  if (evidence.kind === 'registry') return `~${JSON.stringify(evidence)}`;
  const { source, index } = evidence.witness;
  return `${source} ${String(index).padStart(8, '0')} ${evidence.kind}`;
}
