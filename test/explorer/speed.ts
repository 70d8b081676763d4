import { describe, expect, test } from 'vitest';
import { citingDocuments } from '../api/citing-documents.js';
import type { ExplorerUnderTest } from './explorer-under-test.js';

/** How long a reader waits. */
export function speed(explorer: ExplorerUnderTest): void {
  describe('how fast it is', () => {
    /** Milliseconds from the start of loading until the document's first relations are there; the best of three. */
    async function openingTime(address: string): Promise<number> {
      const times: number[] = [];
      for (let round = 0; round < 3; round++) {
        const page = await explorer.open('/kiem-tra');
        const begin = performance.now();
        await page.goto(explorer.url() + address);
        await page.locator('.relation').first().waitFor();
        times.push(performance.now() - begin);
        await page.context().close();
      }
      return Math.min(...times);
    }

    test('a document cited by 20,000 others opens as one cited by few', async () => {
      const hub = 'tw/qdi/99999/2020-01-01';
      await citingDocuments(explorer.graph(), hub, 20_000);
      const few = await openingTime('/van-ban/tw/qd/205/2019-09-23');
      const many = await openingTime(`/van-ban/${hub}`);
      process.stderr.write(
        `[explorer] opened with 5 citing: ${few.toFixed(0)} ms, 20,000: ${many.toFixed(0)} ms\n`,
      );
      expect(many).toBeLessThan(2 * few + 500);
    });

    test('the first page shows something useful within a second', async () => {
      const times: number[] = [];
      for (let round = 0; round < 3; round++) {
        const page = await explorer.open('/');
        await page.getByRole('combobox', { name: /Tìm văn bản/ }).waitFor();
        times.push(
          await page.evaluate(
            () => globalThis.performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 1e9,
          ),
        );
        await page.context().close();
      }
      const best = Math.min(...times);
      process.stderr.write(`[explorer] first contentful paint: ${best.toFixed(0)} ms\n`);
      expect(best).toBeLessThanOrEqual(1_000);
    });
  });
}
