import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { checkSeed } from '../../scripts/seed/check-seed.js';
import { type DocumentId, parseDocumentId } from '../../src/documents/document-id.js';
import { type IsoDate, parseIsoDate } from '../../src/documents/iso-date.js';
import { Lineage } from '../../src/documents/lineage.js';
import { validity } from '../../src/documents/validity.js';

const day = (text: string): IsoDate => parseIsoDate(text) ?? expect.fail(text);
const id = (text: string): DocumentId => parseDocumentId(text) ?? expect.fail(text);

it('every example of docs/adding-a-fact.md fits into the shipped seed and is understood', () => {
  const shipped = readdirSync('seed', { recursive: true, encoding: 'utf8' })
    .filter((name) => /^[^/]+\.yaml$|^registry\//.test(name) && name.endsWith('.yaml'))
    .map((name) => ({ name: `seed/${name}`, text: readFileSync(`seed/${name}`, 'utf8') }));
  const guide = readFileSync('docs/adding-a-fact.md', 'utf8');
  const examples = [...guide.matchAll(/^```yaml\n(.*?)^```/gms)].map(([, text = ''], index) => ({
    name: `docs/adding-a-fact.md#${index + 1}`,
    text,
  }));
  expect(examples.length).toBeGreaterThan(2);

  const { facts, problems } = checkSeed([...shipped, ...examples], day('2026-11-30'));

  expect(problems).toEqual([]);
  const lineage = new Lineage(facts);
  const plan = lineage.historyOf(id('tu.dong-nai/kh/15/2025-08-20'));
  expect(validity(plan, day('2026-03-14')).status).toBe('no_known_change');
  expect(validity(plan, day('2026-03-15'))).toMatchObject({
    status: 'replaced',
    event: { by: 'tu.dong-nai/kh/40/2026-03-02', inferred: false },
  });
  const named = facts.named.find(({ key }) => key === 'ke-hoach-mau');
  expect(named?.versions.map((version) => version.id)).toEqual([
    'tu.dong-nai/kh/15/2025-08-20',
    'tu.dong-nai/kh/40/2026-03-02',
  ]);
}, 30_000);
