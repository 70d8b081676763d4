import type { Layout } from './layout.js';
import type { DrawnLink } from './shown-graph.js';

interface LinkLineProps {
  readonly line: DrawnLink;
  readonly layout: Layout;
  readonly chosen: string | null;
}

/** What one document does to another, drawn as one arrow. */
export function LinkLine({ line, layout, chosen }: LinkLineProps) {
  const [from, to] = [layout.places.get(line.from), layout.places.get(line.to)];
  if (!from || !to) return null;
  const length = Math.hypot(to.x - from.x, to.y - from.y) || 1;
  // The arrow ends at the outline of the document, not under it.
  const stop = Math.max(0, 1 - 15 / length);
  const near = chosen !== null && (line.from === chosen || line.to === chosen);
  return (
    <line
      x1={from.x}
      y1={from.y}
      x2={from.x + (to.x - from.x) * stop}
      y2={from.y + (to.y - from.y) * stop}
      markerEnd="url(#arrow)"
      className={`link link-${line.kinds[0]}${near ? ' link-near' : chosen === null ? '' : ' link-far'}`}
    />
  );
}
