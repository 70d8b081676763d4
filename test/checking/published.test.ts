import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { rulesPage } from '../../scripts/checking/rules-page.js';
import { schemas } from '../../scripts/checking/schemas.js';
import { jsonFormat } from '../../src/checking/formats/json.js';
import { registryDay } from './plan-text.js';
import { printed } from './printed.js';

/** What is written from the code and committed must be what the code says now: run `npm run docs:checking`. */
describe('pages and schemas written from the code', () => {
  it('docs/rules.md', () => {
    expect(readFileSync('docs/rules.md', 'utf8')).toBe(rulesPage());
  });

  it.each(Object.entries(schemas))('schemas/%s', (name, text) => {
    expect(readFileSync(`schemas/${name}`, 'utf8')).toBe(text);
  });
});

function validator(name: string) {
  const ajv = new Ajv2020({ allErrors: true });
  addFormats.default(ajv);
  return ajv.compile(JSON.parse(readFileSync(`schemas/${name}`, 'utf8')));
}

describe('the published schema of reports', () => {
  const validate = validator('check-report.schema.json');

  it('describes reports with findings of every kind, attachments, suppressions and failures', () => {
    const report: unknown = JSON.parse(printed(jsonFormat(registryDay)));
    expect(validate(report) || validate.errors).toBe(true);
  });

  it('refuses what is no report', () => {
    expect(validate({ asOf: '2026-11-22', files: [{ path: 'a.txt' }], failures: [] })).toBe(false);
  });
});

describe('the published schema of settings', () => {
  const validate = validator('config.schema.json');

  it.each<[unknown, boolean]>([
    [{}, true],
    [{ levels: { amended: 'off', 'undated-basis': 'error' } }, true],
    [{ suppress: [{ rule: 'amended', cited: '69-QĐ/TW', reason: 'đã xem' }] }, true],
    [{ levels: { amended: 'fatal' } }, false],
    [{ suppress: [{ rule: 'amended' }] }, false],
    [{ ignore: [] }, false],
  ])('%j: %s', (settings, valid) => {
    expect(validate(settings)).toBe(valid);
  });
});
