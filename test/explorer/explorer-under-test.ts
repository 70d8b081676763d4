import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { type RunningServer, startServer } from '../../src/api/server.js';
import type { Graph } from '../../src/graph/connection/graph.js';
import { loadSeed } from '../../src/graph/write/load-seed.js';
import { day } from '../api/api-under-test.js';
import { testGraph } from '../neo4j/test-graph.js';
import { launchChromium } from './chromium.js';

export interface ExplorerUnderTest {
  readonly url: () => string;
  readonly graph: () => Graph;
  /** Opens an address in a browser that knows nothing yet. */
  readonly open: (address: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Takes back the complaints that a test has caused on purpose. */
  readonly forgive: (expected: RegExp) => void;
}

/** The day that it is for the server. */
export const today = day('2026-11-22');

/**
 * The built explorer, sent by a server on the graph of the shipped seed, in a real Chromium. After each test the pages
 * are closed, and none of them may have reported an error or asked anything of another machine.
 */
export function explorerUnderTest(): ExplorerUnderTest {
  const graph = testGraph();
  let server: RunningServer | undefined;
  let browser: Browser | undefined;
  const complaints: string[] = [];

  beforeAll(async () => {
    await loadSeed(graph(), () => {});
    const config = { host: '127.0.0.1', port: 0, logLevel: 'silent' } as const;
    server = await startServer({ graph: graph(), config, today: () => today });
    browser = await launchChromium();
  });
  afterEach(async () => {
    for (const context of browser?.contexts() ?? []) await context.close();
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  const url = () => server?.url ?? '';
  return {
    url,
    graph,
    forgive: (expected) => {
      const others = complaints.filter((complaint) => !expected.test(complaint));
      complaints.splice(0, complaints.length, ...others);
    },
    open: async (address, options = {}) => {
      if (!browser) throw new Error('the browser is there once the tests run');
      const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
      const page = await context.newPage();
      watch(page, url(), complaints);
      await page.goto(url() + address);
      return page;
    },
  };
}

function watch(page: Page, ownUrl: string, complaints: string[]): void {
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('request', (request) => {
    const address = request.url();
    const local = address.startsWith(`${ownUrl}/`) || /^(data|blob):/.test(address);
    if (!local) complaints.push(`asked another machine: ${address}`);
  });
}
