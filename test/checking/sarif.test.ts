import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';
import { sarifFormat } from '../../src/checking/formats/sarif.js';
import { registryDay } from './plan-text.js';
import { hostilePath, printed } from './printed.js';

/** The schema of the OASIS committee, as Microsoft's SARIF SDK ships it. */
const sdk = dirname(createRequire(import.meta.url).resolve('@microsoft/jest-sarif/package.json'));
// Draft 4 by its own word, but nothing in it reads otherwise in the draft that ajv knows.
const {
  $schema: _draft,
  id: _id,
  ...schema
} = JSON.parse(readFileSync(join(sdk, 'lib/schemas/sarif-2.1.0-rtm.5.json'), 'utf8'));

const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const validate = ajv.compile(schema);

interface SarifLog {
  readonly runs: readonly [
    {
      readonly results: readonly {
        readonly ruleId: string;
        readonly suppressions?: readonly unknown[];
        readonly partialFingerprints: { readonly 'cancu/v1': string };
        readonly locations: readonly [
          { readonly physicalLocation: { readonly artifactLocation: { readonly uri: string } } },
        ];
      }[];
      readonly invocations: readonly { readonly executionSuccessful: boolean }[];
    },
  ];
}

describe('SARIF', () => {
  const log: SarifLog = JSON.parse(printed(sarifFormat({ version: '0.1.0', lang: 'vi', asOf: registryDay })));
  const [run] = log.runs;

  it('is valid against the official schema', () => {
    expect(validate(log) || validate.errors).toBe(true);
  });

  it('and the schema is one that refuses', () => {
    expect(validate({ ...log, runs: [{ ...run, results: [{ ruleId: 'amended' }] }] })).toBe(false);
  });

  it('writes paths as URIs', () => {
    const uris = run.results.map(({ locations }) => locations[0].physicalLocation.artifactLocation.uri);
    expect(uris).toContain(hostilePath.split('/').map(encodeURIComponent).join('/'));
  });

  it('marks what is suppressed and says that a file failed', () => {
    const suppressed = run.results.filter(({ suppressions }) => suppressions);
    expect(suppressed.map(({ ruleId }) => ruleId)).toEqual(['date-conflict']);
    expect(run.invocations[0]?.executionSuccessful).toBe(false);
  });
});
