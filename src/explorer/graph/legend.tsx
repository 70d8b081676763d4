import type { ValidityStatus } from '../asking/operations.js';
import { StatusMark } from '../validity/status-mark.js';
import { useWords } from '../words/dictionary.js';
import { terms } from '../words/terms.js';
import { nodeShapes, outlines } from './node-shape.js';
import { graphWords } from './words.js';

const statuses: readonly ValidityStatus[] = [
  'NO_KNOWN_CHANGE',
  'IN_FORCE',
  'AMENDED',
  'REPLACED',
  'NOT_YET_IN_FORCE',
];
const kinds = ['IMPLEMENTS', 'BASED_ON', 'CITES', 'REVIEWS', 'AMENDS', 'REPLACES'] as const;

/** What shapes, signs and lines mean. */
export function Legend() {
  const words = useWords(graphWords);
  const { relation } = useWords(terms);
  return (
    <section className="legend" aria-label={words.legend}>
      <ul>
        {nodeShapes.map((shape) => (
          <li key={shape}>
            <svg viewBox="-13 -13 26 26" width="16" height="16" aria-hidden="true">
              <path d={outlines[shape]} className="legend-shape" />
            </svg>{' '}
            {words.shapes[shape]}
          </li>
        ))}
        {kinds.map((kind) => (
          <li key={kind}>
            <svg viewBox="0 0 30 10" width="30" height="10" aria-hidden="true">
              <line x1="0" y1="5" x2="30" y2="5" className={`link link-${kind}`} />
            </svg>{' '}
            {relation[kind]}
          </li>
        ))}
        {statuses.map((status) => (
          <li key={status}>
            <StatusMark status={status} />
          </li>
        ))}
      </ul>
    </section>
  );
}
