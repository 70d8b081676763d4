import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type DocumentId, parseDocumentId } from '../../src/documents/document-id.js';
import { Lineage } from '../../src/documents/lineage.js';
import { NumberingPeriods } from '../../src/documents/numbering-period.js';
import type { SourceRecord } from '../../src/documents/source.js';
import { parseSymbol } from '../../src/documents/symbol.js';
import { validity } from '../../src/documents/validity.js';
import { extract } from '../../src/extraction/extract.js';
import { shippedFacts } from '../../src/facts/facts.js';
import type { Resolution } from '../../src/resolution/resolution-types.js';
import { resolve } from '../../src/resolution/resolve.js';
import { meaningOf, meaningsIn } from './meaning.js';
import { cite, day } from './source-builder.js';

/** The tables of the page, by the heading that they stand under: rows of cells, without the head. */
const tables = tablesOf(
  readFileSync(new URL('../../docs/identity-and-validity.md', import.meta.url), 'utf8'),
);

function tablesOf(page: string): ReadonlyMap<string, readonly string[][]> {
  return new Map(
    page.split(/^## /m).map((section) => {
      const lines = section.split('\n').filter((line) => line.startsWith('|'));
      const cells = lines.map((line) =>
        line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim()),
      );
      return [section.slice(0, section.indexOf('\n')), cells.slice(2)] as const;
    }),
  );
}

/** Runs every row under a heading: the last cells of a row must be what `run` makes of the first. */
function example(heading: string, run: (...given: string[]) => readonly string[]): void {
  const rows = tables.get(heading) ?? [];
  describe(heading, () => {
    it('has its table', () => expect(rows.length).toBeGreaterThan(0));
    it.each(rows.map((cells) => [cells.join(' | '), cells] as const))('%s', (_, cells) => {
      const made = run(...cells);
      expect(made).toEqual(cells.slice(-made.length));
    });
  });
}

/** A text as a plan of Đồng Nai prints it, read as any user's is. */
function plan(sentences: string, on = '2024-03-01', symbol = '300-KH/TU'): SourceRecord {
  const [year, month, date] = on.split('-');
  const isPlan = symbol.includes('KH');
  const text = `TỈNH ỦY ĐỒNG NAI
Số ${symbol}
Đồng Nai, ngày ${date} tháng ${month} năm ${year}

${isPlan ? 'KẾ HOẠCH' : 'QUYẾT ĐỊNH'}
về nhiệm vụ trọng tâm trong năm

${sentences}
`;
  const sha256 = createHash('sha256').update(text).digest('hex');
  return { sha256, name: 'plan.txt', text, extraction: extract(text), extractorVersion: 'test' };
}

/** Sentences that each say what stands between semicolons of a cell. */
function saying(cell: string): string {
  return cell
    .split(';')
    .map((said) => `Thực hiện ${said.trim()}.`)
    .join('\n\n');
}

/** The documents beside the plan itself that a cell's citations mean, each once. */
function documentsSaid(said: string) {
  const source = plan(saying(said));
  const resolution = resolve([source], shippedFacts);
  const ids = new Set(
    (resolution.sources.get(source.sha256)?.citations ?? []).flatMap((assignment) =>
      assignment?.kind === 'resolved' ? assignment.id : [],
    ),
  );
  return resolution.identities.filter(({ id }) => ids.has(id));
}

example('Series and numbering periods', (text, on, place) => {
  const symbol = parseSymbol(text ?? '');
  const periods = new NumberingPeriods(shippedFacts);
  return [symbol ? periods.of(symbol, day(on ?? ''), place || null).join(' or ') : 'no symbol'];
});

example('Whose number it is', (issuer = '', on = '', symbol = '', by = '') => {
  const cited = cite(symbol, by === '' ? {} : { by });
  const meaning = meaningOf(cited, { issuer, on });
  return [meaning.split('/', 1)[0] ?? ''];
});

example('One cluster at a time', (said = '') => {
  const documents = documentsSaid(said);
  const others = documents.flatMap(({ conflicts }) =>
    conflicts.flatMap(({ field, value, witnesses }) =>
      field === 'issuedOn' && witnesses.some(({ kind }) => kind === 'citation') ? value : [],
    ),
  );
  return [documents.map(({ id }) => id).join(', '), others.join(', ')];
});

example('A citation without a day', (sentence = '') => {
  const source = plan(sentence);
  return [meaningsIn(resolve([source], shippedFacts), source).join('; ')];
});

example('What a title tells of others', (sentence = '') => {
  const told = resolve([plan(sentence)], shippedFacts).relations.filter(({ evidence }) =>
    evidence.some((one) => one.kind === 'citation' && one.secondHand),
  );
  return [told.map(({ from, kind, to }) => `${from} ${kind} ${to}`).join(', ')];
});

example('Ids are permanent', (first = '', second = '', id = '') => {
  const before = resolve([plan(saying(first))], shippedFacts);
  expect(answers(before, id), `${id} at first`).not.toEqual([]);
  const now = answers(
    resolve([plan(saying(first)), plan(saying(second), '2025-12-01', '301-KH/TU')], shippedFacts),
    id,
  );
  return [now.length > 1 ? `a choice of ${now.length}` : now.join(', ')];
});

/** The documents that answer to an id. */
function answers({ identities }: Resolution, asked: string): DocumentId[] {
  return identities
    .filter(({ id, formerIds, sharedIds }) => [id, ...formerIds, ...sharedIds].some((one) => one === asked))
    .map(({ id }) => id);
}

const lineage = new Lineage(shippedFacts);

function statusOf(id: string, on: string) {
  const known = parseDocumentId(id) ?? expect.fail(`no id: ${id}`);
  return validity(lineage.historyOf(known), day(on));
}

example('In force on a day', (id = '', on = '') => {
  const { status, event } = statusOf(id, on);
  return [status, event?.by ?? ''];
});

example('Two clocks', (on = '', id = '') => [statusOf(id, on).status, statusOf(id, '2026-11-22').status]);

example('What cannot be', (symbol = '', on = '', says = '') => {
  const { anomalies } = resolve([plan(says, on, symbol)], shippedFacts);
  return [[...new Set(anomalies.map(({ kind }) => kind))].join(', ')];
});
