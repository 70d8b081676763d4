import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { ExplorerUnderTest } from './explorer-under-test.js';

const axePath = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Every page of the explorer, with what is there once it is ready. */
const pages = [
  { address: '/', ready: '.home-contents:not(:empty)' },
  { address: '/tim?q=trach%20nhiem%20neu%20guong', ready: '.hit' },
  { address: '/tim?q=khongcogihet', ready: '.note' },
  { address: '/van-ban/tw/nq/28/2022-11-17', ready: '.scheme-buildOnIt .relation' },
  { address: '/van-ban/tw/qd/205/2019-09-23?asOf=2024-06-01&lang=en', ready: '.scheme-buildOnIt .relation' },
  { address: '/van-ban/tw/kl/21/2021-10-25?role=cites&level=PROVINCE', ready: '.conflicts' },
  { address: '/toan-van/tu.song-lam/kl/402/2024-11-25', ready: '.running-text .citation' },
  { address: '/trien-khai/tw/nq/28/2022-11-17', ready: '.cascade' },
  { address: '/so-do/tw/nq/28/2022-11-17', ready: '.picture .node' },
  { address: '/so-do/tw/nq/28/2022-11-17?layout=timeline&node=tw/kh/12/2022-11-28', ready: '.chosen' },
  { address: '/co-quan/tu.ba-ria-vung-tau', ready: '.hit' },
  { address: '/kiem-tra', ready: '.check-form' },
  { address: '/van-ban/tw/nq/28/undated', ready: '.candidate' },
  { address: '/van-ban/tw/nq/28/1999-01-01', ready: '.hit' },
] as const;

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** What axe-core finds wrong with a page, by its strictest rules for WCAG 2.2 and good practice. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(await readFile(axePath, 'utf8'));
  const found: { readonly violations: readonly Violation[] } = await page.evaluate('axe.run(document)');
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

export function everyPage(explorer: ExplorerUnderTest): void {
  describe('every page', () => {
    test.each(pages)(
      '$address: nothing in the way of anyone, in both themes and on a phone',
      async ({ address, ready }) => {
        for (const colorScheme of ['light', 'dark'] as const) {
          const page = await explorer.open(address, { colorScheme, reducedMotion: 'reduce' });
          await page.locator(ready).first().waitFor();
          await page.waitForLoadState('networkidle');
          expect(await violations(page)).toEqual([]);
          await page.setViewportSize({ width: 360, height: 740 });
          const tooWide = await page.evaluate(
            () => globalThis.document.documentElement.scrollWidth - globalThis.innerWidth,
          );
          expect(tooWide).toBeLessThanOrEqual(0);
          await page.context().close();
        }
      },
    );
  });
}
