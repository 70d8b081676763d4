import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { errorsPage } from '../../scripts/errors-page.js';
import { CancuError } from '../../src/errors/cancu-error.js';
import { errorTable } from '../../src/errors/error-table.js';

describe('the table of errors', () => {
  it('is documented in docs/errors.md as it stands (npm run docs:errors writes it)', () => {
    expect(readFileSync('docs/errors.md', 'utf8')).toBe(errorsPage());
  });

  it.each(Object.entries(errorTable))('%s: both languages use the same placeholders', (_code, entry) => {
    const placeholders = (text: string) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
    expect(placeholders(entry.message.vi)).toEqual(placeholders(entry.message.en));
    expect(placeholders(entry.remedy.vi)).toEqual(placeholders(entry.remedy.en));
  });

  it('shows the control characters of a file name instead of sending them to the terminal', () => {
    const { text } = new CancuError('FILE_NOT_FOUND', { file: 'a\nb\u001b[31m\u202e.txt' });
    expect(text.vi).toBe('Không tìm thấy tệp a\\nb\\u001b[31m\\u202e.txt.');
  });

  it('fills the details into message and remedy', () => {
    const error = new CancuError('PORT_IN_USE', { host: '127.0.0.1', port: 4000 });
    expect(error.message).toBe('Port 4000 on 127.0.0.1 is in use.');
    expect(error.text.vi).toBe('Cổng 4000 trên 127.0.0.1 đang được dùng.');
  });
});
