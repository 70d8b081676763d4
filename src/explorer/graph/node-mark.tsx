import type { KeyboardEvent } from 'react';
import { gravity } from '../validity/status-mark.js';
import type { Point } from './layout.js';
import { outlines, shapeOf } from './node-shape.js';
import type { GraphNode } from './shown-graph.js';

interface NodeMarkProps {
  readonly node: GraphNode;
  readonly place: Point;
  /** What a screen reader says. */
  readonly spoken: string;
  readonly label: string;
  /** Whether there is room for the label; else it is shown with the focus. */
  readonly named: boolean;
  readonly state: string;
  readonly onChoose: (id: string) => void;
  readonly onKey: (event: KeyboardEvent, id: string) => void;
  readonly onFocus: (id: string) => void;
}

/** A document in the picture: a shape for its type, an outline and a sign for its status, and its name where there is room. */
export function NodeMark({
  node,
  place,
  spoken,
  label,
  named,
  state,
  onChoose,
  onKey,
  onFocus,
}: NodeMarkProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in an SVG
    <g
      role="button"
      tabIndex={0}
      data-id={node.id}
      aria-label={spoken}
      aria-pressed={state.includes('chosen')}
      className={`node node-${gravity[node.validity.status]} ${state}`}
      transform={`translate(${place.x} ${place.y})`}
      onClick={() => onChoose(node.id)}
      onKeyDown={(event) => onKey(event, node.id)}
      onFocus={() => onFocus(node.id)}
    >
      <title>{spoken}</title>
      <circle r="17" className="node-halo" />
      <path d={outlines[shapeOf(node.type.key)]} className="node-shape" />
      {gravity[node.validity.status] === 'over' && <path d="M-5 -5L5 5M5 -5L-5 5" className="node-cross" />}
      {gravity[node.validity.status] === 'partial' && <path d="M-5 0H5" className="node-cross" />}
      <text y={13} dy="1em" className={named ? 'node-name' : 'node-name node-name-later'}>
        {label}
      </text>
    </g>
  );
}
