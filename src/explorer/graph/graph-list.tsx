import { documentLabel, shortLabel } from '../document/label.js';
import { StatusMark } from '../validity/status-mark.js';
import { numberWords } from '../words/day.js';
import { useLanguage, useWords } from '../words/dictionary.js';
import { RelationList } from './relation-list.js';
import { relationsInWords } from './relations-in-words.js';
import type { GraphNode, ShownGraph } from './shown-graph.js';
import { graphWords } from './words.js';

interface GraphListProps {
  readonly graph: ShownGraph;
  readonly chosen: string | null;
  readonly onChoose: (id: string) => void;
}

/** The same as the picture, to be read: every document with its relations to the others. */
export function GraphList({ graph, chosen, onChoose }: GraphListProps) {
  const words = useWords(graphWords);
  return (
    <section className="graph-list">
      <h2>{words.list}</h2>
      <ul>
        {graph.nodes.map((node) => (
          <li key={node.id} className={node.id === chosen ? 'graph-item graph-item-chosen' : 'graph-item'}>
            <GraphItem node={node} graph={graph} onChoose={onChoose} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface GraphItemProps {
  readonly node: GraphNode;
  readonly graph: ShownGraph;
  readonly onChoose: (id: string) => void;
}

function GraphItem({ node, graph, onChoose }: GraphItemProps) {
  const words = useWords(graphWords);
  const { day } = useWords(numberWords);
  const language = useLanguage();
  const relations = relationsInWords(graph, node.id, language);
  return (
    <>
      <button type="button" className="plain graph-item-name" lang="vi" onClick={() => onChoose(node.id)}>
        {documentLabel(node, language)}
      </button>
      <p className="relation-facts">
        {[node.issuedOn ? day(node.issuedOn) : words.undated, node.issuerName].filter(Boolean).join(' · ')}
      </p>
      <StatusMark status={node.validity.status} />
      <details>
        <summary>
          {relations.length === 0
            ? words.alone
            : `${relations[0]?.words} ${relations[0] ? shortLabel(relations[0].other, language) : ''}${relations.length > 1 ? ` +${relations.length - 1}` : ''}`}
        </summary>
        <RelationList relations={relations} />
      </details>
    </>
  );
}
