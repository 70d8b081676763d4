import { describe, expect, test } from 'vitest';
import type { ExplorerUnderTest } from './explorer-under-test.js';

/** What a reader sees when there is no answer. */
export function troubles(explorer: ExplorerUnderTest): void {
  describe('when something is wrong', () => {
    test('an address that names nothing says so, and the find box stays', async () => {
      const page = await explorer.open('/van-ban/tw/nq/9999/1900-01-01');
      await page.getByText('Không có văn bản này').waitFor();
      expect(await page.getByRole('combobox', { name: /Tìm văn bản/ }).isVisible()).toBe(true);
    });

    test('a server that is gone is named, what was loaded stays, and trying again brings the answer', async () => {
      const page = await explorer.open('/van-ban/tw/nq/28/2022-11-17');
      await page.getByRole('heading', { name: /Được thực hiện bởi/ }).waitFor();
      await page.route('**/graphql', (route) => route.abort('connectionrefused'));
      await page.getByLabel('Xem tình trạng vào ngày').fill('2023-03-03');
      await page.getByText('Không nối được với máy chủ').first().waitFor();
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Nghị quyết số 28-NQ/TW');
      await page.unroute('**/graphql');
      const retry = page.getByRole('button', { name: 'Thử lại' });
      while ((await retry.count()) > 0) await retry.first().click();
      await page.getByText('Tính đến ngày 3/3/2023').waitFor();
      explorer.forgive(/ERR_CONNECTION_REFUSED/);
    });

    test('a machine that goes offline says so', async () => {
      const page = await explorer.open('/');
      await page.waitForLoadState('networkidle');
      await page.context().setOffline(true);
      await page.getByText('Mất kết nối với máy chủ').waitFor();
      explorer.forgive(/ERR_INTERNET_DISCONNECTED/);
    });

    test('while an answer is awaited the page says that it loads', async () => {
      const page = await explorer.open('/');
      await page.route('**/graphql', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        await route.continue();
      });
      await page.getByRole('link', { name: 'Quy định 205-QĐ/TW' }).click();
      await page
        .locator('main')
        .getByRole('status')
        .getByText('Đang tải…')
        .first()
        .waitFor({ state: 'attached' });
      await page.getByRole('heading', { level: 1, name: 'Quy định số 205-QĐ/TW' }).waitFor();
    });
  });
}
