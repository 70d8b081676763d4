import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = 'src/extraction';

/** The steps of extraction in the order in which a text goes through them: each may use those before it. */
const steps = [
  'tables',
  'clean',
  'matching',
  'lexicon',
  'stated',
  'symbols',
  'names',
  'find',
  'aliases',
  'layout',
  'heads',
  'place',
];

const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));

const stepOf = (file: string): string => (file.includes('/') ? (file.split('/')[0] ?? '') : '');

describe('the steps of extraction', () => {
  it('are the folders of its source', () => {
    expect([...new Set(files.map(stepOf))].filter((step) => step !== '').sort()).toEqual([...steps].sort());
  });

  it('use only the steps before them', () => {
    const backward = files.flatMap((file) =>
      [...readFileSync(join(root, file), 'utf8').matchAll(/from '(\.[^']+)'/g)]
        .map(([, target = '']) => relative(root, join(root, dirname(file), target)))
        .filter(
          (target) =>
            steps.includes(stepOf(target)) && steps.indexOf(stepOf(target)) > steps.indexOf(stepOf(file)),
        )
        .filter(() => stepOf(file) !== '')
        .map((target) => `${file} imports ${target}`),
    );
    expect(backward).toEqual([]);
  });

  it('are kept in files that can be read at one sitting', () => {
    const long = files.filter((file) => readFileSync(join(root, file), 'utf8').split('\n').length > 201);
    expect(long).toEqual([]);
  });
});
