import { type KeyboardEvent, type PointerEvent, type RefObject, useMemo, useRef, useState } from 'react';
import { shortLabel } from '../document/label.js';
import { gravity } from '../validity/status-mark.js';
import { numberWords } from '../words/day.js';
import { useLanguage, useWords } from '../words/dictionary.js';
import { terms } from '../words/terms.js';
import type { Layout, Point } from './layout.js';
import { nearestInDirection } from './nearest.js';
import { outlines, shapeOf } from './node-shape.js';
import { spokenName } from './relations-in-words.js';
import { type DrawnLink, drawnLinks, type GraphNode, type ShownGraph } from './shown-graph.js';
import { graphWords } from './words.js';

interface PictureProps {
  readonly graph: ShownGraph;
  readonly layout: Layout;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
  readonly svg: RefObject<SVGSVGElement | null>;
}

interface View {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const zoomStep = 1.3;

/**
 * The documents and their relations drawn. Every document can be reached by Tab and has a spoken name; arrow keys go to
 * the nearest one in that direction, Enter chooses.
 */
export function Picture({ graph, layout, chosen, onChoose, svg }: PictureProps) {
  const words = useWords(graphWords);
  const { count } = useWords(numberWords);
  const { level } = useWords(terms);
  const language = useLanguage();
  const whole: View = { x: 0, y: 0, width: layout.width, height: layout.height };
  const opening = layout.width > widestAtOnce() ? aroundRoot(layout, graph.root) : whole;
  const [zoomed, setZoomed] = useState<{ readonly layout: Layout; readonly view: View } | null>(null);
  const view = zoomed?.layout === layout ? zoomed.view : opening;
  const setView = (next: View): void => setZoomed({ layout, view: next });
  const lines = useMemo(() => drawnLinks(graph.links), [graph.links]);
  const root = graph.nodes.find(({ id }) => id === graph.root);
  const near = useMemo(() => neighboursOf(chosen, lines), [chosen, lines]);
  const drag = useDrag(view, setView);

  const zoom = (factor: number): void => {
    const [width, height] = [view.width / factor, view.height / factor];
    setView({ x: view.x + (view.width - width) / 2, y: view.y + (view.height - height) / 2, width, height });
  };
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
                {lane.level === 'UNKNOWN' ? words.unknownLevel : level[levelOf(lane.level)]}
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
          {lines.map((line) => (
            <LinkLine key={`${line.from} ${line.to}`} line={line} layout={layout} chosen={chosen} />
          ))}
        </g>
        {graph.nodes.map((node) => (
          <NodeMark
            key={node.id}
            node={node}
            place={layout.places.get(node.id)}
            name={spokenName(node, graph, language)}
            state={stateOf(node.id, graph.root, chosen, near)}
            onChoose={onChoose}
            onKey={onKey}
            onFocus={onFocus}
          />
        ))}
      </svg>
      <div className="picture-tools">
        <button type="button" className="button" aria-label={words.zoomIn} onClick={() => zoom(zoomStep)}>
          +
        </button>
        <button
          type="button"
          className="button"
          aria-label={words.zoomOut}
          onClick={() => zoom(1 / zoomStep)}
        >
          −
        </button>
        <button type="button" className="button" onClick={() => setView(whole)}>
          {words.zoomFit}
        </button>
      </div>
    </div>
  );
}

interface NodeMarkProps {
  readonly node: GraphNode;
  readonly place: Point | undefined;
  readonly name: string;
  readonly state: string;
  readonly onChoose: (id: string) => void;
  readonly onKey: (event: KeyboardEvent, id: string) => void;
  readonly onFocus: (id: string) => void;
}

function NodeMark({ node, place, name, state, onChoose, onKey, onFocus }: NodeMarkProps) {
  const language = useLanguage();
  if (!place) return null;
  const label = shortLabel(node, language);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in an SVG
    <g
      role="button"
      tabIndex={0}
      data-id={node.id}
      aria-label={name}
      aria-pressed={state.includes('chosen')}
      className={`node node-${gravity[node.validity.status]} ${state}`}
      transform={`translate(${place.x} ${place.y})`}
      onClick={() => onChoose(node.id)}
      onKeyDown={(event) => onKey(event, node.id)}
      onFocus={() => onFocus(node.id)}
    >
      <title>{name}</title>
      <circle r="17" className="node-halo" />
      <path d={outlines[shapeOf(node.type.key)]} className="node-shape" />
      {gravity[node.validity.status] === 'over' && <path d="M-5 -5L5 5M5 -5L-5 5" className="node-cross" />}
      {gravity[node.validity.status] === 'partial' && <path d="M-5 0H5" className="node-cross" />}
      <text y={25} className="node-name">
        {shortened(label)}
      </text>
    </g>
  );
}

/** Characters that a label may have. */
const longestLabel = 18;

/** A label cut between words, so that what is seen is part of what is spoken. */
function shortened(label: string): string {
  if (label.length <= longestLabel) return label;
  const cut = label.slice(0, longestLabel);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 1))} …`;
}

interface LinkLineProps {
  readonly line: DrawnLink;
  readonly layout: Layout;
  readonly chosen: string | null;
}

function LinkLine({ line, layout, chosen }: LinkLineProps) {
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

/** On a phone a whole picture would be too small to read: it opens around the document in the middle. */
function widestAtOnce(): number {
  return window.innerWidth < 640 ? phoneWidth : Number.POSITIVE_INFINITY;
}

const phoneWidth = 440;

function aroundRoot(layout: Layout, root: string): View {
  const { x, y } = layout.places.get(root) ?? { x: 0, y: 0 };
  return { x: x - phoneWidth / 2, y: y - phoneWidth / 2, width: phoneWidth, height: phoneWidth };
}

function neighboursOf(id: string | null, lines: readonly DrawnLink[]): ReadonlySet<string> {
  return new Set(lines.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : [])));
}

function stateOf(id: string, root: string, chosen: string | null, near: ReadonlySet<string>): string {
  const states = [id === root ? 'node-root' : '', id === chosen ? 'node-chosen' : ''];
  if (chosen !== null && id !== chosen && !near.has(id)) states.push('node-far');
  return states.filter(Boolean).join(' ');
}

function isInside({ x, y }: Point, view: View): boolean {
  return x >= view.x && x <= view.x + view.width && y >= view.y && y <= view.y + view.height;
}

const knownLevels = ['CENTRAL', 'PROVINCE', 'DISTRICT', 'COMMUNE', 'OTHER'] as const;

function levelOf(name: string): (typeof knownLevels)[number] {
  return knownLevels.find((each) => each === name) ?? 'OTHER';
}

/** Drags the view by its ground; a press on a document is no drag. */
function useDrag(view: View, setView: (view: View) => void) {
  const start = useRef<{ readonly x: number; readonly y: number; readonly view: View } | null>(null);
  return {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      if (event.target instanceof Element && event.target.closest('.node')) return;
      start.current = { x: event.clientX, y: event.clientY, view };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      if (!start.current) return;
      const { width, height } = event.currentTarget.getBoundingClientRect();
      const scale = Math.max(view.width / width, view.height / height);
      setView({
        ...view,
        x: start.current.view.x - (event.clientX - start.current.x) * scale,
        y: start.current.view.y - (event.clientY - start.current.y) * scale,
      });
    },
    onPointerUp: () => {
      start.current = null;
    },
  };
}
