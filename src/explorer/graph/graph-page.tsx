import { useId, useMemo, useRef } from 'react';
import { useAsOf, useSetting } from '../address/settings.js';
import { askGraphPage } from '../asking/operations.js';
import { meansNoOneDocument } from '../asking/problem.js';
import { NoOneDocument } from '../choice/no-one-document.js';
import { DocumentHead } from '../document/document-head.js';
import { documentLabel } from '../document/label.js';
import { ExportBar } from '../export/export-bar.js';
import { Loading, ProblemNote } from '../frame/states.js';
import { useTitle } from '../frame/use-title.js';
import { numberWords } from '../words/day.js';
import { useLanguage, useWords } from '../words/dictionary.js';
import { ChosenPanel } from './chosen-panel.js';
import { forceLayout } from './force-layout.js';
import { useGraphDownloads } from './graph-downloads.js';
import { GraphList } from './graph-list.js';
import { Legend } from './legend.js';
import { Picture } from './picture.js';
import { drawnLinks, mostNodes } from './shown-graph.js';
import { timelineLayout } from './timeline-layout.js';
import { useShownGraph } from './use-shown-graph.js';
import { graphWords } from './words.js';
import './graph.css';

const layouts = ['force', 'timeline'] as const;

/** The neighbourhood of a document as a picture and as a list; layout, reach, choice and expansions in the address. */
export default function GraphPage({ id }: { readonly id: string }) {
  const words = useWords(graphWords);
  const { count } = useWords(numberWords);
  const language = useLanguage();
  const [asOf] = useAsOf();
  const [layoutName, setLayout] = useSetting('layout');
  const [depthText, setDepth] = useSetting('depth');
  const [chosen, setChosen] = useSetting('node');
  const [expandedText, setExpanded] = useSetting('expanded');
  const svg = useRef<SVGSVGElement>(null);
  const layoutId = useId();
  const depthId = useId();
  const expanded = useMemo(() => expandedText?.split(' ').filter(Boolean) ?? [], [expandedText]);
  const depth = depthText === '2' ? 2 : 1;
  const layoutKind = layouts.find((each) => each === layoutName) ?? 'force';
  const { graph, problem, pending, retry } = useShownGraph(id, expanded, depth, asOf);
  const layout = useMemo(() => {
    if (!graph) return null;
    performance.mark('graph-layout-begin');
    const made =
      layoutKind === 'timeline'
        ? timelineLayout(graph.nodes)
        : forceLayout(
            graph.root,
            graph.nodes.map((node) => node.id),
            drawnLinks(graph.links),
          );
    performance.measure('graph-layout', 'graph-layout-begin');
    return made;
  }, [graph, layoutKind]);
  const root = graph?.nodes.find((node) => node.id === graph.root);
  useTitle(root ? `${words.heading}: ${documentLabel(root, language)}` : null);
  const downloads = useGraphDownloads(graph, layout, svg);
  if (meansNoOneDocument(problem) && !graph) return <NoOneDocument id={id} page="graph" />;
  if (problem && !graph) return <ProblemNote problem={problem} retry={retry} />;
  if (!graph || !layout || !root) return <Loading lines={10} />;
  return (
    <article aria-busy={pending}>
      <DocumentHead document={root} page="graph" />
      {problem && <ProblemNote problem={problem} retry={retry} />}
      <div className="graph-settings">
        <p className="field">
          <label htmlFor={layoutId}>{words.layout}</label>
          <select id={layoutId} value={layoutKind} onChange={({ target }) => setLayout(target.value)}>
            {layouts.map((each) => (
              <option key={each} value={each}>
                {words.layouts[each]}
              </option>
            ))}
          </select>
        </p>
        <p className="field">
          <label htmlFor={depthId}>{words.depth}</label>
          <select
            id={depthId}
            value={depth}
            onChange={({ target }) => setDepth(target.value === '2' ? '2' : null)}
          >
            <option value={1}>1</option>
            <option value={2}>2</option>
          </select>
        </p>
        <p className="graph-extent" role="status">
          {words.shown(count(graph.nodes.length), count(graph.links.length))}
          {graph.truncated ? '' : `, ${words.whole}`}.
        </p>
      </div>
      {graph.truncated && (
        <p className="graph-cut">{words.cut(count(Math.min(graph.nodes.length, mostNodes)))}</p>
      )}
      <div className="graph-columns">
        <div>
          <Picture graph={graph} layout={layout} chosen={chosen} onChoose={setChosen} svg={svg} />
          {layoutKind === 'timeline' && <p className="legend">{words.stretched}</p>}
          <Legend />
        </div>
        <div className="graph-side">
          <ChosenPanel
            graph={graph}
            chosen={chosen}
            expanded={expanded}
            onExpand={(node) => setExpanded([...expanded, node].join(' '))}
          />
          <GraphList graph={graph} chosen={chosen} onChoose={setChosen} />
        </div>
      </div>
      <ExportBar
        downloads={downloads}
        query={{ operation: askGraphPage, variables: { id, asOf, depth, limit: mostNodes } }}
      />
    </article>
  );
}
