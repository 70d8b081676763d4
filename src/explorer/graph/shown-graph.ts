import type { GraphPageQuery, RelationKind } from '../asking/operations.js';

type Neighbourhood = GraphPageQuery['neighbourhood'];
export type GraphNode = Neighbourhood['nodes'][number];
export type GraphLink = Neighbourhood['links'][number];

/** What a picture shows: some documents and every relation among them. */
export interface ShownGraph {
  /** Id of the document in the middle. */
  readonly root: string;
  readonly nodes: readonly GraphNode[];
  readonly links: readonly GraphLink[];
  /** Whether there is more than is shown. */
  readonly truncated: boolean;
}

/** Past this many documents no picture can be read. */
export const mostNodes = 150;

/** The neighbourhoods as one graph, the first one's documents first; what goes past {@link mostNodes} is left out. */
export function mergedGraph(neighbourhoods: readonly [Neighbourhood, ...Neighbourhood[]]): ShownGraph {
  const nodes = new Map<string, GraphNode>();
  let truncated = false;
  for (const neighbourhood of neighbourhoods) {
    truncated ||= neighbourhood.truncated;
    for (const node of neighbourhood.nodes) {
      if (nodes.has(node.id)) continue;
      if (nodes.size < mostNodes) nodes.set(node.id, node);
      else truncated = true;
    }
  }
  const links = new Map<string, GraphLink>();
  for (const link of neighbourhoods.flatMap((each) => each.links)) {
    if (nodes.has(link.from.id) && nodes.has(link.to.id) && link.from.id !== link.to.id) {
      links.set(`${link.kind} ${link.from.id} ${link.to.id}`, link);
    }
  }
  return {
    root: neighbourhoods[0].root.id,
    nodes: [...nodes.values()],
    links: [...links.values()],
    truncated,
  };
}

/** What a relation says most: that a document replaces another outweighs that it cites it. */
const weight: Readonly<Record<RelationKind, number>> = {
  REPEALS: 8,
  REPLACES: 7,
  AMENDS: 6,
  IMPLEMENTS: 5,
  BASED_ON: 4,
  ATTACHED_TO: 3,
  REVIEWS: 2,
  CITES: 1,
};

/** One line from one document to another, for all that the one does to the other. */
export interface DrawnLink {
  readonly from: string;
  readonly to: string;
  /** The weightiest first. */
  readonly kinds: readonly [RelationKind, ...RelationKind[]];
}

/** The lines to draw: one for each ordered pair of documents, however many relations there are. */
export function drawnLinks(links: readonly GraphLink[]): readonly DrawnLink[] {
  const lines = new Map<string, DrawnLink>();
  for (const { from, to, kind } of links) {
    const key = `${from.id} ${to.id}`;
    const known = lines.get(key)?.kinds ?? [];
    const [first = kind, ...others] = [...known, kind].sort((a, b) => weight[b] - weight[a]);
    lines.set(key, { from: from.id, to: to.id, kinds: [first, ...others] });
  }
  return [...lines.values()];
}
