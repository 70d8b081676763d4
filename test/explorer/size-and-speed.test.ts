import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';
import { expect, test } from 'vitest';
import { forceLayout } from '../../src/explorer/graph/force-layout.js';
import type { DrawnLink } from '../../src/explorer/graph/shown-graph.js';

const mostBytes = 130_000;
const mostLayoutMs = 500;

test('the first page is at most 130 kB of scripts and styles, compressed', { timeout: 60_000 }, async () => {
  const outDir = await mkdtemp(join(tmpdir(), 'cancu-explorer-'));
  try {
    await build({ configFile: 'vite.config.ts', logLevel: 'error', build: { outDir } });
    const page = await readFile(join(outDir, 'index.html'), 'utf8');
    const assets = [...page.matchAll(/(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g)].map(
      ([, path]) => path ?? '',
    );
    const sizes = await Promise.all(
      assets.map(async (path) => gzipSync(await readFile(join(outDir, path)), { level: 9 }).length),
    );
    expect(assets.length).toBeGreaterThanOrEqual(2);
    const size = sizes.reduce((sum, each) => sum + each, 0);
    process.stderr.write(`[explorer] the first page: ${(size / 1_000).toFixed(1)} kB compressed\n`);
    expect(size).toBeLessThanOrEqual(mostBytes);
    // Nothing that a page loads may come from elsewhere.
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
});

test('150 documents with 400 relations are laid out in half a second, each time alike', () => {
  const ids = Array.from({ length: 150 }, (_, index) => `d${index}`);
  const links: readonly DrawnLink[] = Array.from({ length: 400 }, (_, index) => ({
    from: `d${(index * 7 + 3) % 150}`,
    to: `d${index % 11 === 0 ? 0 : (index * 13) % 150}`,
    kinds: ['CITES'],
  }));
  // Once, and nothing has been compiled before: so it is for a reader who opens the graph.
  const before = process.cpuUsage();
  const layout = forceLayout('d0', ids, links);
  const spent = process.cpuUsage(before).user / 1_000;
  process.stderr.write(`[explorer] 150 documents laid out in ${spent.toFixed(0)} ms of processor time\n`);
  expect(spent).toBeLessThanOrEqual(mostLayoutMs);
  expect(forceLayout('d0', ids, links)).toEqual(layout);
});
