import {
  forceCollide,
  forceLink,
  forceManyBody,
  forceSimulation,
  forceX,
  forceY,
  type SimulationLinkDatum,
  type SimulationNodeDatum,
} from 'd3-force';
import type { Layout } from './layout.js';
import type { DrawnLink } from './shown-graph.js';

interface Body extends SimulationNodeDatum {
  readonly id: string;
}

const margin = 60;
/** Fewer documents than this have room to spread, so that each can bear its name. */
const fewDocuments = 60;
/** Enough for 150 documents to come to rest, when they cool down as fast as this many rounds ask for. */
const rounds = 200;
const restingHeat = 0.001;

/**
 * Places related documents near each other, the root in the middle. It uses no chance: the same graph gives the same
 * picture.
 */
export function forceLayout(root: string, ids: readonly string[], links: readonly DrawnLink[]): Layout {
  const bodies: Body[] = ids.map((id) => (id === root ? { id, fx: 0, fy: 0 } : { id }));
  const pulls: SimulationLinkDatum<Body>[] = links.map(({ from, to }) => ({ source: from, target: to }));
  const room = ids.length < fewDocuments ? 1.6 : 1;
  const spread = room * (60 + 6 * Math.sqrt(ids.length));
  forceSimulation(bodies)
    .force(
      'link',
      forceLink<Body, SimulationLinkDatum<Body>>(pulls)
        .id(({ id }) => id)
        .distance(spread),
    )
    .force(
      'charge',
      forceManyBody<Body>()
        .strength(-260 * room ** 2)
        .distanceMax(600),
    )
    // A label is wider than high.
    .force('collide', forceCollide<Body>(34 * room))
    .force('x', forceX<Body>(0).strength(0.035))
    .force('y', forceY<Body>(0).strength(0.07))
    .alphaDecay(1 - restingHeat ** (1 / rounds))
    .stop()
    .tick(rounds);
  const at = bodies.map(({ id, x = 0, y = 0 }) => ({ id, x, y }));
  const [left, top] = [Math.min(...at.map(({ x }) => x)), Math.min(...at.map(({ y }) => y))];
  const [right, bottom] = [Math.max(...at.map(({ x }) => x)), Math.max(...at.map(({ y }) => y))];
  return {
    places: new Map(at.map(({ id, x, y }) => [id, { x: x - left + margin, y: y - top + margin }])),
    width: right - left + 2 * margin,
    height: bottom - top + 2 * margin,
    lanes: [],
    ticks: [],
  };
}
