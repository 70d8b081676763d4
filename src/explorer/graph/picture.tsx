import { type KeyboardEvent, type RefObject, useMemo, useState } from 'react';
import { shortLabel } from '../document/label.js';
import { numberWords } from '../words/day.js';
import { useLanguage, useWords } from '../words/dictionary.js';
import { Ground } from './ground.js';
import type { Layout } from './layout.js';
import { LinkLine } from './link-line.js';
import { nearestInDirection } from './nearest.js';
import { NodeMark } from './node-mark.js';
import { type NameToPlace, placedNames } from './placed-names.js';
import { spokenName } from './relations-in-words.js';
import { shortened } from './short-name.js';
import { type DrawnLink, drawnLinks, type GraphNode, type ShownGraph } from './shown-graph.js';
import { useDrag } from './use-drag.js';
import { isInside, openingView, type View, wholeOf, zoomed } from './view.js';
import { graphWords } from './words.js';

interface PictureProps {
  readonly graph: ShownGraph;
  readonly layout: Layout;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly svg: RefObject<SVGSVGElement | null>;
}

const zoomStep = 1.3;

/** Height of the letters of a name, in pixels, and the width of a picture on which it stands so. */
const nameSize = 12;
const usualWidth = 820;

/**
 * The documents and their relations drawn. Every document can be reached by Tab and has a spoken name; arrow keys go to
 * the nearest one in that direction, Enter chooses.
 */
export function Picture({ graph, layout, chosen, onChoose, svg }: PictureProps) {
  const words = useWords(graphWords);
  const { count } = useWords(numberWords);
  const language = useLanguage();
  const [moved, setMoved] = useState<{ readonly layout: Layout; readonly view: View } | null>(null);
  const view = moved?.layout === layout ? moved.view : openingView(layout, graph.root);
  const setView = (next: View): void => setMoved({ layout, view: next });
  const lines = useMemo(() => drawnLinks(graph.links), [graph.links]);
  const root = graph.nodes.find(({ id }) => id === graph.root);
  const near = useMemo(() => neighboursOf(chosen, lines), [chosen, lines]);
  const drag = useDrag(view, setView);
  // Where much is seen at once, names are larger in the picture, so that they stay readable, and fewer.
  const size = nameSize * Math.max(1, view.width / usualWidth);
  const names = useMemo(
    () => namesInOrder(graph, layout, lines, (node) => shortened(shortLabel(node, language))),
    [graph, layout, lines, language],
  );
  const named = useMemo(() => {
    const first = (id: string): number => (id === chosen ? 0 : near.has(id) ? 1 : 2);
    return placedNames(
      [...names].sort((a, b) => first(a.id) - first(b.id)),
      size,
    );
  }, [names, chosen, near, size]);

  const onKey = (event: KeyboardEvent, id: string): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onChoose(id);
      return;
    }
    const next = nearestInDirection(layout.places, id, event.key);
    if (next === null) return;
    event.preventDefault();
    const target = svg.current?.querySelector<SVGGElement>(`[data-id="${CSS.escape(next)}"]`);
    target?.focus();
  };
  /** The focus must be seen: the view follows it. */
  const onFocus = (id: string): void => {
    const place = layout.places.get(id);
    if (!place || isInside(place, view)) return;
    setView({ ...view, x: place.x - view.width / 2, y: place.y - view.height / 2 });
  };

  return (
    <div className="picture">
      {/* biome-ignore lint/a11y/useSemanticElements: a picture whose parts are reached one by one */}
      <svg
        ref={svg}
        role="group"
        aria-label={words.picture(root ? shortLabel(root, language) : '', count(graph.nodes.length))}
        viewBox={`${view.x} ${view.y} ${view.width} ${view.height}`}
        style={{ fontSize: `${size}px` }}
        {...drag}
      >
        <defs>
          <marker
            id="arrow"
            viewBox="0 0 10 10"
            refX="9"
            markerUnits="userSpaceOnUse"
            refY="5"
            markerWidth="9"
            markerHeight="9"
            orient="auto"
          >
            <path d="M0 0L10 5L0 10Z" className="arrow" />
          </marker>
        </defs>
        {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: lanes and lines take no focus; the list says what they show */}
        <g aria-hidden="true">
          <Ground layout={layout} />
          {lines.map((line) => (
            <LinkLine key={`${line.from} ${line.to}`} line={line} layout={layout} chosen={chosen} />
          ))}
        </g>
        {graph.nodes.map((node) => {
          const place = layout.places.get(node.id);
          return (
            place && (
              <NodeMark
                key={node.id}
                node={node}
                place={place}
                spoken={spokenName(node, graph, language)}
                label={shortened(shortLabel(node, language))}
                named={named.has(node.id)}
                state={stateOf(node.id, graph.root, chosen, near)}
                onChoose={onChoose}
                onKey={onKey}
                onFocus={onFocus}
              />
            )
          );
        })}
      </svg>
      <div className="picture-tools">
        <ToolButton name={words.zoomIn} sign="+" onPress={() => setView(zoomed(view, zoomStep))} />
        <ToolButton name={words.zoomOut} sign="−" onPress={() => setView(zoomed(view, 1 / zoomStep))} />
        <button type="button" className="button" onClick={() => setView(wholeOf(layout))}>
          {words.zoomFit}
        </button>
      </div>
    </div>
  );
}

interface ToolButtonProps {
  readonly name: string;
  readonly sign: string;
  readonly onPress: () => void;
}

function ToolButton({ name, sign, onPress }: ToolButtonProps) {
  return (
    <button type="button" className="button" aria-label={name} title={name} onClick={onPress}>
      {sign}
    </button>
  );
}

/** The names of all documents, the root's first, then of those with most relations. */
function namesInOrder(
  graph: ShownGraph,
  { places }: Layout,
  lines: readonly DrawnLink[],
  nameOf: (node: GraphNode) => string,
): readonly NameToPlace[] {
  const weight = new Map<string, number>([[graph.root, Number.POSITIVE_INFINITY]]);
  for (const id of lines.flatMap(({ from, to }) => [from, to])) weight.set(id, (weight.get(id) ?? 0) + 1);
  return graph.nodes
    .flatMap((node) => {
      const place = places.get(node.id);
      return place ? [{ id: node.id, name: nameOf(node), place }] : [];
    })
    .sort((a, b) => (weight.get(b.id) ?? 0) - (weight.get(a.id) ?? 0));
}

function neighboursOf(id: string | null, lines: readonly DrawnLink[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])));
}

function stateOf(id: string, root: string, chosen: string | null, near: ReadonlySet<string>): string {
  const states = [id === root ? 'node-root' : '', id === chosen ? 'node-chosen' : ''];
  if (chosen !== null && id !== chosen && !near.has(id)) states.push('node-far');
  return states.filter(Boolean).join(' ');
}
