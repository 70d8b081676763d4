import { expect, test } from 'vitest';
import { explorerUnderTest } from './explorer-under-test.js';

const explorer = explorerUnderTest();

test('what is typed without marks finds the regulation, by keyboard alone', async () => {
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

test('205-QĐ/TW has one status in 2022 and another in 2024, with its successor and source', async () => {
  const page = await explorer.open('/van-ban/tw/qd/205/2019-09-23?asOf=2022-06-01');
  const status = page.getByRole('region', { name: 'Tình trạng hiệu lực' });
  await status.getByText('Chưa ghi nhận thay đổi nào về hiệu lực.').waitFor();
  expect(await status.innerText()).toContain('Tính đến ngày 1/6/2022');

  await status.getByLabel('Xem tình trạng vào ngày').fill('2024-06-01');
  await status.getByText('Tính đến ngày 1/6/2024').waitFor();
  const said = await status.innerText();
  expect(said).toContain('Được thay thế bởi Quy định số 114-QĐ/TW từ ngày 11/7/2023.');
  expect(said).toContain('baohaiduong.vn');
  expect(new URL(page.url()).searchParams.get('asOf')).toBe('2024-06-01');

  await status.getByRole('link', { name: 'Quy định số 114-QĐ/TW' }).first().click();
  await page.getByRole('heading', { level: 1, name: 'Quy định số 114-QĐ/TW' }).waitFor();
  expect(new URL(page.url()).searchParams.get('asOf')).toBe('2024-06-01');
});
