import type { ChangeRowFragment } from '../asking/operations.js';
import { numberWords } from '../words/day.js';
import { useWords } from '../words/dictionary.js';
import type { ChangeGroup } from './groups.js';
import { RelationGroup } from './relation-group.js';
import { RelationRow } from './relation-row.js';
import { schemeWords } from './words.js';

interface ChangeListProps {
  readonly group: ChangeGroup;
  readonly changes: readonly ChangeRowFragment[];
  readonly subject: string;
}

/** What amends, replaces or repeals, with the day and the parts concerned. */
export function ChangeList({ group, changes, subject }: ChangeListProps) {
  const words = useWords(schemeWords);
  const { day } = useWords(numberWords);
  return (
    <RelationGroup group={group} count={changes.length}>
      <ul className="relations">
        {changes.map(({ document, relation, on, partial, scope }) => (
          <RelationRow
            key={document.id}
            document={document}
            status={document.validity.status}
            evidence={relation}
            subject={subject}
            note={[
              on && words.from(day(on)),
              partial && (scope === null || scope === 'whole' ? words.partial : scope),
            ]
              .filter(Boolean)
              .join(', ')}
          />
        ))}
      </ul>
    </RelationGroup>
  );
}
