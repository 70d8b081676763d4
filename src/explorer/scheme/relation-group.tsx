import type { ReactNode } from 'react';
import { numberWords } from '../words/day.js';
import { useWords } from '../words/dictionary.js';
import type { Group } from './groups.js';
import { schemeWords } from './words.js';

interface RelationGroupProps {
  readonly group: Group;
  readonly count: number | null;
  readonly children: ReactNode;
}

/** A named list of the scheme, with how many there are. */
export function RelationGroup({ group, count, children }: RelationGroupProps) {
  const words = useWords(schemeWords);
  const numbers = useWords(numberWords);
  return (
    <section className={`relation-group group-${group}`}>
      <h3>
        {words.groups[group]} {count !== null && <span className="count">{numbers.count(count)}</span>}
      </h3>
      {children}
    </section>
  );
}
