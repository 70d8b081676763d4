import { useWords } from '../words/dictionary.js';
import { terms } from '../words/terms.js';
import type { Layout } from './layout.js';
import { graphWords } from './words.js';

/** What lies under the documents of a timeline: a lane for each level, and the years. */
export function Ground({ layout }: { readonly layout: Layout }) {
  const words = useWords(graphWords);
  const { level } = useWords(terms);
  return (
    <>
      {layout.lanes.map((lane, index) => (
        <g key={lane.level}>
          <rect
            x={0}
            y={lane.top}
            width={layout.width}
            height={lane.height}
            className={index % 2 === 0 ? 'lane' : 'lane lane-odd'}
          />
          <text x={8} y={lane.top + 16} className="lane-name">
            {lane.level === 'UNKNOWN' ? words.unknownLevel : level[lane.level]}
          </text>
        </g>
      ))}
      {layout.ticks.map(({ x, label }) => (
        <g key={label ?? 'undated'}>
          <line x1={x} x2={x} y1={0} y2={layout.height - 26} className="tick" />
          <text x={x} y={layout.height - 8} className="tick-name">
            {label ?? words.undated}
          </text>
        </g>
      ))}
    </>
  );
}
