import { findLineageContradictions, type TimedRelation } from '../../src/documents/lineage-contradiction.js';
import type { Facts, RegistryDocumentFact, RegistryRelation } from '../../src/facts/fact-types.js';
import { type Complain, type FieldPath, type SeedProblem, say } from './seed-problem.js';

/** Checks that what documents are said to do to each other can be so. */
export function lintLineage(facts: Facts, complain: Complain): void {
  soundRelations(facts, complain);
  soundLineage(facts, complain);
}

function soundRelations({ registry }: Facts, complain: Complain): void {
  for (const document of registry) {
    const seen = new Set<string>();
    document.relations.forEach((relation, index) => {
      const at: FieldPath = ['relations', index];
      if (relation.kind === 'replaces' && relation.parts !== null) {
        complain(
          document,
          [...at, 'parts'],
          say('Thay thế toàn bộ mà lại nêu phần.', 'It replaces the whole, yet names parts.'),
          say(
            'Dùng kind partly-replaces, hoặc bỏ parts.',
            'Use the kind partly-replaces, or leave parts out.',
          ),
        );
      }
      const key = `${relation.kind} ${relation.target.id} ${relation.parts}`;
      if (seen.has(key)) {
        complain(
          document,
          at,
          say('Quan hệ này đã được ghi.', 'This relation stands here already.'),
          say('Bỏ một trong hai.', 'Remove one of the two.'),
        );
      }
      seen.add(key);
    });
  }
}

function soundLineage({ registry, named }: Facts, complain: Complain): void {
  const days = new Map(
    [...registry, ...named.flatMap(({ versions }) => versions)].map(({ id, issuedOn }) => [id, issuedOn]),
  );
  const origin = new Map<TimedRelation, { document: RegistryDocumentFact; index: number }>();
  for (const document of registry) {
    document.relations.forEach((relation, index) => {
      const timed = {
        kind: relation.kind,
        from: document.id,
        to: relation.target.id,
        fromOn: document.issuedOn,
        toOn: days.get(relation.target.id) ?? null,
        ends: endsWhole(relation),
      };
      origin.set(timed, { document, index });
    });
  }
  for (const contradiction of findLineageContradictions([...origin.keys()])) {
    const last = 'relation' in contradiction ? contradiction.relation : contradiction.relations.at(-1);
    const written = last && origin.get(last);
    if (written) complain(written.document, ['relations', written.index], ...told[contradiction.kind]);
  }
}

function endsWhole({ kind, parts }: RegistryRelation): boolean {
  return (kind === 'replaces' || kind === 'repeals') && parts === null;
}

const told = {
  'acts-on-itself': [
    say('Văn bản tác động lên chính nó.', 'The document acts on itself.'),
    say('Sửa số hoặc ngày của văn bản đích.', 'Mend the symbol or day of the target.'),
  ],
  'acts-on-younger': [
    say(
      'Văn bản này cũ hơn văn bản mà nó tác động tới.',
      'This document is older than the one that it acts on.',
    ),
    say(
      'Sửa ngày, hoặc đổi chiều quan hệ: ghi ở văn bản mới hơn.',
      'Mend a day, or turn the relation round: it belongs to the younger one.',
    ),
  ],
  'ended-twice': [
    say(
      'Đã có một văn bản khác thay thế hoặc bãi bỏ toàn bộ văn bản đích.',
      'Another document replaces or repeals the whole of the target already.',
    ),
    say(
      'Giữ văn bản đúng; với thay thế từng phần dùng partly-replaces và parts.',
      'Keep the right one; for parts use partly-replaces and parts.',
    ),
  ],
  circle: [
    say('Các văn bản thay thế nhau thành vòng.', 'Documents replace each other in a circle.'),
    say('Bỏ quan hệ sai chiều.', 'Remove the relation that points the wrong way.'),
  ],
} as const satisfies Record<string, readonly [SeedProblem['message'], SeedProblem['remedy']]>;
