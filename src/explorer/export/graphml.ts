/** A property of nodes or edges; all are texts. */
export type Properties = Readonly<Record<string, string | null>>;

export interface GraphmlContent {
  readonly nodes: readonly { readonly id: string; readonly properties: Properties }[];
  readonly edges: readonly {
    readonly source: string;
    readonly target: string;
    readonly properties: Properties;
  }[];
  /** Said at the head of the file: what is shown, and whether something is left out. */
  readonly note: string;
}

/** A graph as GraphML, which Gephi, yEd and NetworkX open. */
export function toGraphml({ nodes, edges, note }: GraphmlContent): string {
  const keys = (
    kind: 'node' | 'edge',
    all: readonly { readonly properties: Properties }[],
  ): readonly string[] =>
    [...new Set(all.flatMap(({ properties }) => Object.keys(properties)))].map(
      (name) => `  <key id="${kind}-${name}" for="${kind}" attr.name="${escaped(name)}" attr.type="string"/>`,
    );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<!-- ${note.replaceAll('--', '– ')} -->`,
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...keys('node', nodes),
    ...keys('edge', edges),
    '  <graph edgedefault="directed">',
    ...nodes.map(({ id, properties }) => `    <node id="${escaped(id)}">${data('node', properties)}</node>`),
    ...edges.map(
      ({ source, target, properties }) =>
        `    <edge source="${escaped(source)}" target="${escaped(target)}">${data('edge', properties)}</edge>`,
    ),
    '  </graph>',
    '</graphml>',
    '',
  ].join('\n');
}

function data(kind: 'node' | 'edge', properties: Properties): string {
  return Object.entries(properties)
    .flatMap(([name, value]) =>
      value === null ? [] : [`<data key="${kind}-${name}">${escaped(value)}</data>`],
    )
    .join('');
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replace(/[\p{Cc}]/gu, ' ');
}
