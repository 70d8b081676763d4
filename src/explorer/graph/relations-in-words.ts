import type { RelationKind } from '../asking/operations.js';
import { documentLabel, shortLabel } from '../document/label.js';
import { numberWords } from '../words/day.js';
import type { Language } from '../words/dictionary.js';
import { terms } from '../words/terms.js';
import { drawnLinks, type GraphNode, type ShownGraph } from './shown-graph.js';
import { graphWords } from './words.js';

/** One relation of a document, said from where it stands: "được thực hiện bởi 31-CTr/TU". */
export interface SpokenRelation {
  readonly words: string;
  readonly other: GraphNode;
}

/**
 * The relations of one document within a graph, what it does before what is done to it. That it cites another is said
 * only where nothing more is.
 */
export function relationsInWords(
  graph: ShownGraph,
  id: string,
  language: Language,
): readonly SpokenRelation[] {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const { relation } = terms[language];
  const { passive } = graphWords[language];
  const said = (other: string, kinds: readonly RelationKind[], words: Words): readonly SpokenRelation[] => {
    const node = nodes.get(other);
    return node ? [{ words: kinds.map((kind) => words[kind]).join(', '), other: node }] : [];
  };
  const lines = drawnLinks(graph.links).map(({ from, to, kinds }) => {
    const telling = kinds.filter((kind) => kind !== 'CITES');
    return { from, to, kinds: telling.length > 0 ? telling : kinds };
  });
  return [
    ...lines.flatMap(({ from, to, kinds }) => (from === id ? said(to, kinds, relation) : [])),
    ...lines.flatMap(({ from, to, kinds }) => (to === id ? said(from, kinds, passive) : [])),
  ];
}

type Words = Readonly<Record<RelationKind, string>>;

/** What a screen reader says of a document in the picture: its name, issuer, day, status and first relations. */
export function spokenName(node: GraphNode, graph: ShownGraph, language: Language): string {
  const words = graphWords[language];
  const relations = relationsInWords(graph, node.id, language)
    .slice(0, 3)
    .map((relation) => `${relation.words} ${shortLabel(relation.other, language)}`);
  return [
    documentLabel(node, language),
    node.id === graph.root ? words.center : null,
    node.issuerName,
    node.issuedOn ? numberWords[language].day(node.issuedOn) : words.undated,
    terms[language].status[node.validity.status],
    ...relations,
  ]
    .filter((part) => part !== null)
    .join(', ');
}
