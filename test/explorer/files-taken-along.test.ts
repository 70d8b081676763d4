import { describe, expect, test } from 'vitest';
import { toCsv } from '../../src/explorer/export/csv.js';
import { toGraphml } from '../../src/explorer/export/graphml.js';

describe('what is taken along', () => {
  test('CSV keeps Vietnamese for Excel, quotes what needs it and runs nothing', () => {
    expect(
      toCsv({
        columns: ['số', 'tên'],
        rows: [
          [1, '=1+1'],
          [null, 'a,"b"\nc'],
        ],
      }),
    ).toBe('\uFEFFsố,tên\r\n1,\'=1+1\r\n,"a,""b""\nc"\r\n');
  });

  test('GraphML escapes what XML would read', () => {
    const written = toGraphml({
      note: 'a -- b',
      nodes: [{ id: 'a&b', properties: { label: '<Luật> "Đất đai"', title: null } }],
      edges: [{ source: 'a&b', target: 'a&b', properties: { kind: 'CITES' } }],
    });
    expect(written).toContain(
      '<node id="a&amp;b"><data key="node-label">&lt;Luật&gt; &quot;Đất đai&quot;</data></node>',
    );
    expect(written).toContain('<!-- a –  b -->');
    expect(written).toContain('<data key="edge-kind">CITES</data>');
  });
});
