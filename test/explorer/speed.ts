import { describe, expect, test } from 'vitest';
import { citingDocuments } from '../api/citing-documents.js';
import type { ExplorerUnderTest } from './explorer-under-test.js';

/** How often each is measured: enough for a median on a machine that does other things as well. */
const rounds = 7;
const mostPaintMs = 1_000;
/** More than the unrest of measuring on a loaded machine, far less than reading 20,000 relations would take. */
const mostTimesSlower = 1.5;

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** How long a reader waits. */
export function speed(explorer: ExplorerUnderTest): void {
  /** Milliseconds from the start of loading, in a browser that knows nothing yet, until the first relations are there. */
  async function openingTime(address: string): Promise<number> {
    const page = await explorer.open('/kiem-tra');
    const begin = performance.now();
    await page.goto(explorer.url() + address);
    await page.locator('.relation').first().waitFor();
    const time = performance.now() - begin;
    await page.context().close();
    return time;
  }

  describe('how fast it is', () => {
    test('a document cited by 20,000 others opens as fast as one cited by few', async () => {
      const hub = 'tw/qdi/99999/2020-01-01';
      await citingDocuments(explorer.graph(), hub, 20_000);
      const few: number[] = [];
      const many: number[] = [];
      // By turns, so that whatever else the machine does weighs on both.
      for (let round = 0; round < rounds; round++) {
        few.push(await openingTime('/van-ban/tw/qd/205/2019-09-23'));
        many.push(await openingTime(`/van-ban/${hub}`));
      }
      const ratio = median(many) / median(few);
      process.stderr.write(
        `[explorer] opened, medians of ${rounds}: 5 citing ${median(few).toFixed(0)} ms, 20,000 citing ${median(many).toFixed(0)} ms, ratio ${ratio.toFixed(2)}\n`,
      );
      expect(ratio).toBeLessThanOrEqual(mostTimesSlower);
    });

    test('the first page shows something useful within a second', async () => {
      const times: number[] = [];
      for (let round = 0; round < rounds; round++) {
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
      process.stderr.write(
        `[explorer] first contentful paint of ${rounds}: best ${best.toFixed(0)} ms, median ${median(times).toFixed(0)} ms\n`,
      );
      expect(best).toBeLessThanOrEqual(mostPaintMs);
    });
  });
}
