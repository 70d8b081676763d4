import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import type { ExplorerUnderTest } from './explorer-under-test.js';
import { saved } from './saved.js';

const draft = new URL('../../seed/samples/04-ke-hoach-vien-dan-cu.txt', import.meta.url);

/** What a researcher comes for, from the question to the answer. */
export function journeys(explorer: ExplorerUnderTest): void {
  describe('a researcher', () => {
    test('finds a regulation by words without marks, the last one half typed, by keyboard alone', async () => {
      const page = await explorer.open('/');
      const box = page.getByRole('combobox', { name: 'Tìm văn bản hoặc cơ quan' });
      await box.focus();
      await page.keyboard.type('trach nhiem neu gu');
      const option = page.getByRole('option', { name: /Quy định số 08-QĐi\/TW/ });
      await option.waitFor();
      const count = await page.getByRole('option').count();
      for (let step = 0; step < count; step++) {
        await page.keyboard.press('ArrowDown');
        if ((await option.getAttribute('aria-selected')) === 'true') break;
      }
      expect(await box.getAttribute('aria-activedescendant')).toBe(await option.getAttribute('id'));
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Quy định số 08-QĐi/TW' }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/van-ban/tw/qdi/8/2018-10-25');
    });

    test('sees two statuses of 205-QĐ/TW on two days, with its successor and the source', async () => {
      const page = await explorer.open('/van-ban/tw/qd/205/2019-09-23?asOf=2022-06-01');
      const status = page.getByRole('region', { name: 'Tình trạng hiệu lực' });
      await status.getByText('Tính đến ngày 1/6/2022').waitFor();
      expect(await status.innerText()).toContain('Chưa ghi nhận thay đổi nào về hiệu lực.');

      await status.getByLabel('Xem tình trạng vào ngày').fill('2024-06-01');
      await status.getByText('Tính đến ngày 1/6/2024').waitFor();
      const said = await status.innerText();
      expect(said).toContain('Được thay thế bởi Quy định số 114-QĐ/TW từ ngày 11/7/2023.');
      expect(said).toContain('Nguồn: baohaiduong.vn');
      expect(new URL(page.url()).searchParams.get('asOf')).toBe('2024-06-01');

      await status.getByRole('link', { name: 'Quy định số 114-QĐ/TW' }).first().click();
      await page.getByRole('heading', { level: 1, name: 'Quy định số 114-QĐ/TW' }).waitFor();
      expect(new URL(page.url()).searchParams.get('asOf')).toBe('2024-06-01');
    });

    test('follows 28-NQ/TW down to the plan of Vũng Tàu, to the words that say so', async () => {
      const page = await explorer.open('/van-ban/tw/nq/28/2022-11-17');
      await page
        .getByRole('navigation', { name: 'Các cách xem văn bản này' })
        .getByText('Triển khai')
        .click();
      const row = page.getByRole('row').filter({ hasText: 'Kế hoạch số 256-KH/TU' });
      await row.waitFor();
      expect(await row.innerText()).toContain('Vũng Tàu');
      const quote = row.getByRole('link', { name: /25-CTr\/TU/ }).first();
      const words = (await quote.innerText()).replace(/[“”]/g, '');
      await quote.click();
      await page.getByRole('heading', { level: 1, name: 'Kế hoạch số 256-KH/TU' }).waitFor();
      const place = page.locator('.citation-chosen').first();
      await place.waitFor();
      expect(await place.innerText()).toContain(words);
      expect(await place.evaluate((element) => element.ownerDocument.activeElement === element)).toBe(true);
    });

    test('checks a pasted plan, chooses levels, and takes the report along as SARIF', async () => {
      const page = await explorer.open('/kiem-tra');
      await page.getByLabel('Toàn văn').fill(await readFile(draft, 'utf8'));
      await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
      const found = page.locator('.finding');
      await found.filter({ hasText: '205-QĐ/TW' }).first().waitFor();
      const all = await found.count();
      expect(await page.locator('.found-ERROR').first().innerText()).toContain('205-QĐ/TW');

      await page.getByRole('checkbox', { name: 'Lỗi' }).uncheck();
      await expect.poll(() => found.count()).toBeLessThan(all);
      expect(new URL(page.url()).searchParams.get('levels')).toBe('warning,note');
      await page.getByRole('checkbox', { name: 'Lỗi' }).check();

      const report: unknown = JSON.parse(await saved(page, 'SARIF'));
      expect(report).toMatchObject({ version: '2.1.0', runs: [{ tool: { driver: { name: 'cancu' } } }] });
      expect(JSON.stringify(report)).toContain('205-QĐ/TW');
      expect(await saved(page, 'HTML')).toContain('205-QĐ/TW');
    });

    test('walks through the graph, chooses and expands by keyboard alone', async () => {
      const page = await explorer.open('/so-do/tw/nq/28/2022-11-17?layout=timeline');
      const nodes = page.locator('.picture [role=button]');
      await nodes.first().waitFor();
      const count = await nodes.count();
      const focused = () =>
        page.evaluate(() => {
          const at = globalThis.document.activeElement;
          return at?.closest('.picture') ? (at.getAttribute('data-id') ?? null) : null;
        });
      const reached = new Set<string>();
      for (let press = 0; press < count + 40; press++) {
        await page.keyboard.press('Tab');
        const id = await focused();
        if (id) reached.add(id);
        else if (reached.size > 0) break;
      }
      expect(reached.size).toBe(count);
      const spoken = await nodes.evaluateAll((all) =>
        all.map((each) => each.getAttribute('aria-label') ?? ''),
      );
      expect(spoken.every((name) => /,.+/.test(name))).toBe(true);
      expect(spoken[0]).toMatch(
        /^Nghị quyết số 28-NQ\/TW, ở giữa sơ đồ, .*17\/11\/2022, Chưa ghi nhận thay đổi/,
      );

      await page.locator('[data-id="tw/kh/12/2022-11-28"]').focus();
      const before = await focused();
      await page.keyboard.press('ArrowDown');
      const after = await focused();
      expect(after).not.toBe(before);
      await page.keyboard.press('Enter');
      const chosen = page.getByRole('region', { name: 'Văn bản đang chọn' });
      await chosen.waitFor();
      expect(new URL(page.url()).searchParams.get('node')).toBe(after);

      const expand = page.getByRole('button', { name: 'Mở rộng từ văn bản này' });
      for (let press = 0; press < 60; press++) {
        await page.keyboard.press('Tab');
        if (await expand.evaluate((element) => element.ownerDocument.activeElement === element)) break;
      }
      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Đã mở rộng' }).waitFor();
      await expect.poll(() => nodes.count()).toBeGreaterThan(count);
      expect(new URL(page.url()).searchParams.get('expanded')).toBe(after);
      const again = await explorer.open(new URL(page.url()).pathname + new URL(page.url()).search);
      await again.locator('.picture [role=button]').first().waitFor();
      expect(await again.locator('.picture [role=button]').count()).toBe(await nodes.count());
    });

    test('takes what is shown along: relations as a table, the graph as a picture', async () => {
      const page = await explorer.open('/van-ban/tw/nq/28/2022-11-17?role=implements');
      await page.getByRole('heading', { name: /Được thực hiện bởi/ }).waitFor();
      const rows = (await saved(page, 'CSV')).trimEnd().split('\r\n');
      expect(rows[0]).toMatch(/^\uFEFFquan hệ,văn bản,/);
      expect(rows.length).toBeGreaterThan(3);
      expect(rows.slice(1).every((row) => /^(Được thực hiện bởi|Thực hiện),/.test(row))).toBe(true);
      await page.getByText(/Đã tải .*: đủ \d+ dòng/).waitFor();

      await page.getByRole('navigation', { name: 'Các cách xem văn bản này' }).getByText('Sơ đồ').click();
      await page.locator('.picture [role=button]').first().waitFor();
      expect(await saved(page, 'SVG')).toMatch(/^<svg[^>]*>.*28-NQ\/TW/s);
      expect((await saved(page, 'PNG', 'latin1')).slice(1, 4)).toBe('PNG');
    });

    test('begins another page at its head, and finds the place again that was left', async () => {
      const page = await explorer.open('/van-ban/tw/nq/28/2022-11-17');
      const last = page.locator('.relation-label').last();
      await last.scrollIntoViewIfNeeded();
      const left = await page.evaluate(() => globalThis.scrollY);
      expect(left).toBeGreaterThan(500);
      await last.click();
      await page.waitForURL((url) => !url.pathname.endsWith('/28/2022-11-17'));
      await page.locator('.document-head').waitFor();
      expect(await page.evaluate(() => globalThis.scrollY)).toBe(0);
      expect(await page.evaluate(() => globalThis.document.activeElement?.id)).toBe('main');
      await page.goBack();
      await expect.poll(() => page.evaluate(() => globalThis.scrollY)).toBeGreaterThan(left - 200);
    });

    test('goes from a citation in a text to what it cites, and back to the place', async () => {
      const page = await explorer.open('/toan-van/tu.song-lam/kl/402/2024-11-25');
      const citation = page.locator('.running-text').getByRole('link', { name: 'Quy định số 205-QĐ/TW' });
      await citation.waitFor();
      expect(await citation.getAttribute('title')).toContain('Đã bị thay thế');
      await citation.click();
      await page.getByRole('heading', { level: 1, name: 'Quy định số 205-QĐ/TW' }).waitFor();
      const quote = page.locator('.relation').filter({ hasText: '402-KL/TU' }).locator('a.quote').first();
      await quote.click();
      const place = page.locator('.running-text .citation-chosen');
      await place.waitFor();
      expect(await place.innerText()).toBe('Quy định số 205-QĐ/TW');
    });
  });
}
