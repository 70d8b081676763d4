import { pathTo } from '../address/address.js';
import { Go } from '../address/go.js';
import { documentLabel } from '../document/label.js';
import { StatusMark } from '../validity/status-mark.js';
import { numberWords } from '../words/day.js';
import { useLanguage, useWords } from '../words/dictionary.js';
import { RelationList } from './relation-list.js';
import { relationsInWords } from './relations-in-words.js';
import type { ShownGraph } from './shown-graph.js';
import { graphWords } from './words.js';

interface ChosenPanelProps {
  readonly graph: ShownGraph;
  readonly chosen: string | null;
  readonly expanded: readonly string[];
  readonly onExpand: (id: string) => void;
}

/** The chosen document: what it is, how it relates to the others shown, and where to go from it. */
export function ChosenPanel({ graph, chosen, expanded, onExpand }: ChosenPanelProps) {
  const words = useWords(graphWords);
  const { day } = useWords(numberWords);
  const language = useLanguage();
  const node = graph.nodes.find(({ id }) => id === chosen);
  if (!node) return <p className="quiet">{words.chooseHint}</p>;
  const canExpand = node.id !== graph.root && !expanded.includes(node.id);
  return (
    <section className="chosen" aria-label={words.chosen} aria-live="polite">
      <h2 lang="vi">{documentLabel(node, language)}</h2>
      <p className="relation-facts">
        {[node.issuedOn ? day(node.issuedOn) : words.undated, node.issuerName].filter(Boolean).join(' · ')}{' '}
        <StatusMark status={node.validity.status} />
      </p>
      {node.title && (
        <p className="relation-title" lang="vi">
          {node.title}
        </p>
      )}
      <p className="chosen-ways">
        <Go to={pathTo('document', node.id)} className="button">
          {words.open}
        </Go>
        {node.id !== graph.root && (
          <button
            type="button"
            className="button"
            aria-disabled={!canExpand}
            onClick={() => canExpand && onExpand(node.id)}
          >
            {canExpand ? words.expand : words.expanded}
          </button>
        )}
      </p>
      <RelationList relations={relationsInWords(graph, node.id, language)} />
    </section>
  );
}
