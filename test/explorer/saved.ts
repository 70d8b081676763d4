import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** What the file holds that a button of the page saves. */
export async function saved(page: Page, button: string, encoding: BufferEncoding = 'utf8'): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFile(await download.path(), encoding);
}
