import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/**
 * The way of a document goes in one direction (docs/architecture.md). Each folder of src/ lists what it may import;
 * itself is always allowed.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  documents: ['facts', 'errors'],
  facts: ['documents'],
  reading: ['documents', 'errors'],
  extraction: ['documents', 'facts'],
  resolution: ['documents', 'facts'],
  checking: ['documents', 'facts', 'extraction', 'resolution', 'errors'],
  editing: ['documents', 'facts', 'errors'],
  config: ['errors'],
  graph: ['documents', 'facts', 'editing', 'reading', 'extraction', 'resolution', 'errors'],
  'neo4j-local': ['config', 'errors', 'graph'],
  // Beside the vocabulary it knows the server only by what it answers.
  explorer: ['documents'],
  api: [
    'documents',
    'facts',
    'editing',
    'reading',
    'extraction',
    'resolution',
    'checking',
    'graph',
    'config',
    'errors',
  ],
};

/** Values in, values out: no file, clock, database or Node built-in, so that a browser can run them too. */
const pureFolders = ['documents', 'facts', 'errors', 'extraction', 'resolution', 'checking'];

interface Import {
  readonly file: string;
  readonly folder: string;
  readonly target: string;
}

const imports: readonly Import[] = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .flatMap((file) => {
    const text = readFileSync(join('src', file), 'utf8');
    const found = text.matchAll(
      /(?:^|\n)\s*(?:import|export)\b[^'";]*?from\s+'([^']+)'|import\(\s*'([^']+)'\s*\)/g,
    );
    return [...found].map((match) => ({
      file,
      folder: file.split('/')[0] ?? '',
      target: match[1] ?? match[2] ?? '',
    }));
  });

describe('the layers of src', () => {
  it('are seen at all by this test', () => {
    expect(imports.filter(({ folder }) => folder in mayImport).length).toBeGreaterThan(100);
  });

  it('import only in the direction in which a document travels', () => {
    const wrong = imports.filter(({ file, folder, target }) => {
      const allowed = mayImport[folder];
      if (!allowed || !target.startsWith('.')) return false;
      const to = relative('.', join(dirname(file), target)).split('/')[0] ?? '';
      return to !== folder && !allowed.includes(to);
    });
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('keep the pure folders free of Node built-ins', () => {
    const wrong = imports.filter(
      ({ folder, target }) => pureFolders.includes(folder) && target.startsWith('node:'),
    );
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('keep the pure folders free of the clock and of chance', () => {
    const wrong = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && pureFolders.includes(file.split('/')[0] ?? ''))
      .filter((file) =>
        /\bDate\.now\(|new Date\(\)|Math\.random\(|\bprocess\./.test(readFileSync(join('src', file), 'utf8')),
      );
    expect(wrong).toEqual([]);
  });

  it('open one door to Neo4j: nothing else imports its driver', () => {
    const wrong = imports.filter(
      ({ file, target }) => target === 'neo4j-driver' && !file.startsWith('graph/connection/'),
    );
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});
