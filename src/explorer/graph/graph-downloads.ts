import type { RefObject } from 'react';
import { documentLabel, typeLabel } from '../document/label.js';
import { toCsv } from '../export/csv.js';
import type { Download } from '../export/export-bar.js';
import { toGraphml } from '../export/graphml.js';
import { pictureAsPng, pictureAsSvg } from '../export/picture-file.js';
import { fileName, saveFile } from '../export/save-file.js';
import { exportWords } from '../export/words.js';
import { numberWords } from '../words/day.js';
import { useLanguage, useWords } from '../words/dictionary.js';
import { terms } from '../words/terms.js';
import type { Layout } from './layout.js';
import type { ShownGraph } from './shown-graph.js';
import { wholeOf } from './view.js';
import { graphWords } from './words.js';

/** What can be taken along from a graph: its relations, the graph, the picture. */
export function useGraphDownloads(
  graph: ShownGraph | null,
  layout: Layout | null,
  svg: RefObject<SVGSVGElement | null>,
): readonly Download[] {
  const words = useWords(exportWords);
  const { cut, shown } = useWords(graphWords);
  const { count } = useWords(numberWords);
  const { relation, status, level } = useWords(terms);
  const language = useLanguage();
  if (!graph || !layout) return [];
  const frame = wholeOf(layout);
  const names = new Map(graph.nodes.map((node) => [node.id, documentLabel(node, language)]));
  const extent = graph.truncated
    ? cut(count(graph.nodes.length))
    : shown(count(graph.nodes.length), count(graph.links.length));
  const saved = (extension: string, content: string | Blob, type?: string): string => {
    const name = fileName(graph.root, 'graph', extension);
    saveFile(name, content, type);
    return words.saved(name, extent);
  };
  const csv = () =>
    toCsv({
      columns: [
        words.columns.from,
        words.columns.relation,
        words.columns.to,
        words.columns.fromId,
        words.columns.toId,
      ],
      rows: graph.links.map(({ from, to, kind }) => [
        names.get(from.id) ?? null,
        relation[kind],
        names.get(to.id) ?? null,
        from.id,
        to.id,
      ]),
    });
  const graphml = () =>
    toGraphml({
      note: extent,
      nodes: graph.nodes.map((node) => ({
        id: node.id,
        properties: {
          label: documentLabel(node, language),
          title: node.title,
          type: typeLabel(node.type, language),
          issuer: node.issuerName,
          issuedOn: node.issuedOn,
          level: node.level && level[node.level],
          status: status[node.validity.status],
        },
      })),
      edges: graph.links.map(({ from, to, kind }) => ({
        source: from.id,
        target: to.id,
        properties: { kind, label: relation[kind] },
      })),
    });
  return [
    { label: 'CSV', save: () => saved('csv', csv(), 'text/csv') },
    { label: 'GraphML', save: () => saved('graphml', graphml(), 'application/xml') },
    {
      label: 'SVG',
      save: () => (svg.current ? saved('svg', pictureAsSvg(svg.current, frame), 'image/svg+xml') : ''),
    },
    {
      label: 'PNG',
      save: async () => (svg.current ? saved('png', await pictureAsPng(svg.current, frame)) : ''),
    },
  ];
}
