import { describe, expect, test } from 'vitest';
import { pathTo } from '../../src/explorer/address/address.js';
import type { ExplorerUnderTest } from './explorer-under-test.js';

/** The views of a document, each with an id that three resolutions share. */
const views = ['/van-ban/', '/toan-van/', '/trien-khai/', '/so-do/'] as const;

/** Where an id or a citation does not tell which document is meant. */
export function choices(explorer: ExplorerUnderTest): void {
  /** The id of the sample document that bears a symbol. */
  const idOf = async (symbol: string): Promise<string> => {
    const text = 'MATCH (document:Document {symbol: $symbol, held: true}) RETURN document.id AS id';
    const [row] = await explorer
      .graph()
      .read<{ symbol: string }, { id: string }>({ name: 'id-of-symbol', text }, { symbol });
    if (!row) throw new Error(`no document bears ${symbol}`);
    return row.id;
  };

  describe('who is led to more than one document', () => {
    test.each(views)('%s: chooses among those that share a former id', async (view) => {
      const page = await explorer.open(`${view}tw/nq/28/undated?asOf=2024-06-01`);
      await page.getByRole('heading', { level: 1, name: '“28-NQ/TW” là văn bản nào' }).waitFor();
      const candidates = page.locator('.candidate');
      expect(await candidates.count()).toBe(3);
      const said = await candidates.allInnerTexts();
      for (const [index, day] of ['17/11/2022', '23/5/2018', '25/10/2013'].entries())
        expect(said[index]).toContain(day);
      expect(said.join()).toContain('bảo hiểm xã hội');
      await candidates.nth(1).getByRole('link').click();
      await page.locator('.document-head').waitFor();
      expect(new URL(page.url()).pathname).toBe(`${view}tw/nq/28/2018-05-23`);
      expect(new URL(page.url()).searchParams.get('asOf')).toBe('2024-06-01');
    });

    test('chooses what an ambiguous citation in a text may mean', async () => {
      const page = await explorer.open(pathTo('text', await idOf('1127/QĐ-UBND')));
      await page.locator('.running-text').getByRole('link', { name: 'Nghị quyết số 28-NQ/TW' }).click();
      await page
        .getByRole('heading', { level: 1, name: '“Nghị quyết số 28-NQ/TW” có thể là văn bản nào?' })
        .waitFor();
      expect(new URL(page.url()).pathname).toMatch(/^\/dan-chieu\/[0-9a-f]{64}%3Ac\d+$/);
      expect(await page.locator('main').innerText()).toContain('không ghi ngày ban hành');
      expect(await page.locator('.candidate').count()).toBe(3);
      await page.getByRole('link', { name: 'Xem chỗ này trong toàn văn' }).click();
      expect(await page.locator('.running-text .citation-chosen').innerText()).toBe('Nghị quyết số 28-NQ/TW');
    });
  });

  describe('who is led to no document', () => {
    test.each(['/van-ban/', '/so-do/'])('%s: is offered a search and what comes near', async (view) => {
      const page = await explorer.open(`${view}tw/nq/28/1999-01-01`);
      await page.getByRole('heading', { level: 1, name: 'Không có văn bản này' }).waitFor();
      await page.locator('.hit').filter({ hasText: '17/11/2022' }).waitFor();
      await page.getByRole('link', { name: 'Tìm “nq 28”' }).click();
      await page.getByRole('heading', { level: 1, name: 'Tìm “nq 28”' }).waitFor();
      await page.locator('.hit').filter({ hasText: '17/11/2022' }).first().waitFor();
    });

    test.each([
      ['/dan-chieu/khong-co', 'Không có dẫn chiếu này'],
      ['/co-quan/khong-co', 'Không có cơ quan này'],
      ['/khong-co-trang-nay', 'Không có trang này'],
    ])('%s: reads "%s", and the find box is there', async (address, heading) => {
      const page = await explorer.open(address);
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      expect(await page.getByRole('combobox', { name: /Tìm văn bản/ }).isVisible()).toBe(true);
      explorer.forgive(/404/);
    });
  });
}
