import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { docxOf } from '../api/docx-of.js';
import { planText } from '../checking/plan-text.js';
import { violations } from './every-page.js';
import type { ExplorerUnderTest } from './explorer-under-test.js';
import { saved } from './saved.js';

const citing = 'Thực hiện Quy định số 205-QĐ/TW, ngày 23/9/2019 của Bộ Chính trị.';
const plan = planText({
  on: '15 tháng 12 năm 2023',
  body: [citing, 'Quán triệt Nghị quyết số 28-NQ/TW, ngày 17/11/2022 của Ban Chấp hành Trung ương Đảng.'],
});

interface SentFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

/** A Word file as an office has it. */
async function wordFile(): Promise<SentFile> {
  const mimeType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const buffer = Buffer.from(await docxOf(plan).arrayBuffer());
  return { name: 'kế hoạch.docx', mimeType, buffer };
}

/** The same plan printed to PDF, behind a first page of other words. */
async function pdfFile(explorer: ExplorerUnderTest): Promise<SentFile> {
  const page = await (await explorer.open('/')).context().newPage();
  const lines = plan.split('\n').map((line) => `<p>${line}</p>`);
  await page.setContent(
    `<p>Công văn gửi kèm dự thảo.</p><div style="break-before: page">${lines.join('')}</div>`,
  );
  const buffer = await page.pdf({ format: 'A4' });
  await page.context().close();
  return { name: 'kế hoạch.pdf', mimeType: 'application/pdf', buffer };
}

/** Drops a file on the form as a hand does. */
async function drop(page: Page, { name, mimeType, buffer }: SentFile): Promise<void> {
  const form = page.locator('.check-form');
  const transfer = await page.evaluateHandle(
    ({ bytes, fileName, type }) => {
      const data = new DataTransfer();
      const content = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
      data.items.add(new File([content], fileName, { type }));
      return data;
    },
    { bytes: buffer.toString('base64'), fileName: name, type: mimeType },
  );
  await form.dispatchEvent('dragover', { dataTransfer: transfer });
  await form.dispatchEvent('drop', { dataTransfer: transfer });
}

async function check(page: Page, file: SentFile): Promise<void> {
  await page.getByText(file.name).waitFor();
  await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
  await page.locator('.finding').first().waitFor();
}

/** The words of a text as a reader sees them, line breaks of the layout aside. */
async function wordsOf(text: Locator): Promise<string> {
  return (await text.innerText()).normalize('NFC').replace(/\s+/g, ' ');
}

/** Word and PDF files on the page that checks: their text is read by the server and shown with its marks. */
export function checkingFiles(explorer: ExplorerUnderTest): void {
  describe('who checks a file', () => {
    test('drops a Word file and reads its text with the citations marked', async () => {
      const page = await explorer.open('/kiem-tra');
      const file = await wordFile();
      await drop(page, file);
      await check(page, file);
      const text = page.locator('.running-text');
      expect(await wordsOf(text)).toContain(citing);
      expect(await text.locator('.found-ERROR').innerText()).toBe('Quy định số 205-QĐ/TW');
      const held = text.getByRole('link', { name: 'Nghị quyết số 28-NQ/TW' });
      expect(await held.getAttribute('href')).toBe('/van-ban/tw/nq/28/2022-11-17');
      expect(await page.locator('.page-begins').count()).toBe(0);
      expect(await violations(page)).toEqual([]);
    });

    test('chooses a PDF file, goes from a finding to its place, and sees on which page that is', async () => {
      const file = await pdfFile(explorer);
      const page = await explorer.open('/kiem-tra');
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByText('Chọn tệp hoặc thả vào khung').click(),
      ]);
      await chooser.setFiles(file);
      await check(page, file);
      const finding = page.locator('.finding').filter({ hasText: '205-QĐ/TW' }).first();
      expect(await finding.innerText()).toContain('trang 2');
      const text = page.locator('.running-text');
      expect(await wordsOf(text)).toContain(citing);
      await finding
        .getByRole('link', { name: /205-QĐ\/TW/ })
        .first()
        .click();
      const place = text.locator('.citation-chosen');
      expect(await place.first().innerText()).toContain('205-QĐ/TW');
      const heads = await text.locator('.page-begins').allInnerTexts();
      expect(heads).toEqual(['trang 1', 'trang 2']);
      expect(await saved(page, 'SARIF')).toContain('205-QĐ/TW');
      expect(await saved(page, 'HTML')).toContain('205-QĐ/TW');
    });

    test('asks for another day and finds the text judged anew', async () => {
      const page = await explorer.open('/kiem-tra?asOf=2023-12-20');
      await page.getByLabel('Toàn văn').fill('Căn cứ Quy định số 80-QĐ/TW, ngày 18/8/2022 của Bộ Chính trị;');
      await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
      await page.getByText('Xét đến ngày 20/12/2023.').waitFor();
      expect(await page.locator('.found-place').count()).toBe(0);
      await page.getByLabel('Xét đến ngày').fill('1/12/2025');
      await page.getByText('Xét đến ngày 1/12/2025.').waitFor();
      expect(await page.locator('.found-place').innerText()).toContain('80-QĐ/TW');
      expect(new URL(page.url()).searchParams.get('asOf')).toBe('2025-12-01');
    });

    test('follows a citation and comes back to the same report', async () => {
      const page = await explorer.open('/kiem-tra');
      await page.getByLabel('Toàn văn').fill(plan);
      await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
      await page.locator('.running-text').getByRole('link', { name: 'Nghị quyết số 28-NQ/TW' }).click();
      await page.getByRole('heading', { level: 1, name: 'Nghị quyết số 28-NQ/TW' }).waitFor();
      await page.goBack();
      expect(await wordsOf(page.locator('.running-text'))).toContain(citing);
      await page.getByRole('button', { name: 'Kiểm tra văn bản khác' }).click();
      expect(await page.getByLabel('Toàn văn').inputValue()).toBe('');
    });

    test('learns why a file cannot be read', async () => {
      const page = await explorer.open('/kiem-tra');
      await drop(page, { name: 'hỏng.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7') });
      await page.getByText('hỏng.pdf').waitFor();
      await page.getByRole('button', { name: 'Kiểm tra', exact: true }).click();
      await page.getByRole('alert').getByText('FILE_DAMAGED').waitFor();
      explorer.forgive(/422/);
    });
  });
}
