import { describe, expect, it } from 'vitest';
import type { SourceRecord } from '../../src/documents/source.js';
import { shippedFacts } from '../../src/facts/facts.js';
import type { Identity } from '../../src/resolution/resolution-types.js';
import { resolve } from '../../src/resolution/resolve.js';
import { type Cited, cite, file, type Head } from './source-builder.js';

const tinhUy: Head = { issuer: 'Tỉnh ủy Đồng Nai' };

function plan(name: string, ...cites: readonly Cited[]): SourceRecord {
  return file(name, { ...tinhUy, cites });
}

/** The documents with this symbol, the conflicts of each as lines with the files that say so. */
function found(symbol: string, ...sources: readonly SourceRecord[]) {
  const nameOf = new Map(sources.map(({ sha256, name }) => [sha256, name.replace('.txt', '')]));
  const { identities } = resolve(sources, shippedFacts);
  return identities
    .filter((identity) => identity.symbol === symbol)
    .map(({ id, issuedOnFrom, conflicts }: Identity) => ({
      id,
      issuedOnFrom,
      conflicts: conflicts.map(
        ({ field, value, witnesses }) =>
          `${field} ${value}: ${witnesses.map((from) => (from.kind === 'registry' ? 'registry' : nameOf.get(from.source))).join(', ')}`,
      ),
    }));
}

describe('two days in one period are one document with a conflict', () => {
  it('21-KL/TW, twice dated in one plan', () => {
    const twice = plan(
      'binh-thuan',
      cite('21-KL/TW', { on: '2021-10-25' }),
      cite('21-KL/TW', { on: '2021-11-25' }),
    );
    expect(found('21-KL/TW', twice)).toEqual([
      { id: 'tw/kl/21/2012-05-25', issuedOnFrom: 'registry', conflicts: [] },
      { id: 'tw/kl/21/2021-10-25', issuedOnFrom: 'registry', conflicts: ['issuedOn 2021-11-25: binh-thuan'] },
    ]);
  });

  it('05-CT/TW, dated otherwise in two texts; the old id keeps answering', () => {
    const right = plan('vung-tau', cite('05-CT/TW', { on: '2016-05-15' }));
    const wrong = plan('binh-thuan', cite('05-CT/TW', { on: '2016-06-15' }));
    const [document, ...others] = found('05-CT/TW', right, wrong);
    expect(others).toEqual([]);
    expect(document?.id).toBe('tw/ct/5/2016-05-15');
    expect(document?.conflicts).toEqual(['issuedOn 2016-06-15: binh-thuan']);
    const { identities } = resolve([wrong], shippedFacts);
    expect(identities.find(({ id }) => id === 'tw/ct/5/2016-05-15')?.formerIds).toContain(
      'tw/ct/5/2016-06-15',
    );
  });

  it('the day that more files print prevails, however often one file repeats another', () => {
    const often = plan('often', ...Array.from({ length: 5 }, () => cite('9-NQ/TU', { on: '2022-03-28' })));
    const two = [
      plan('b', cite('9-NQ/TU', { on: '2022-03-18' })),
      plan('c', cite('9-NQ/TU', { on: '2022-03-18' })),
    ];
    expect(found('9-NQ/TU', often, ...two)).toEqual([
      {
        id: 'tu.dong-nai/nq/9/2022-03-18',
        issuedOnFrom: 'citations',
        conflicts: [`issuedOn 2022-03-28: ${Array(5).fill('often').join(', ')}`],
      },
    ]);
  });

  it('the earliest day, when as many print one as the other', () => {
    const one = [
      plan('a', cite('9-NQ/TU', { on: '2022-03-28' })),
      plan('b', cite('9-NQ/TU', { on: '2022-03-18' })),
    ];
    expect(found('9-NQ/TU', ...one).map(({ id }) => id)).toEqual(['tu.dong-nai/nq/9/2022-03-18']);
  });

  it('its own text outweighs the registry and everyone who cites it', () => {
    const own = file('own', {
      symbol: '05-CT/TW',
      issuer: 'Bộ Chính trị',
      type: 'Chỉ thị',
      on: '2016-05-14',
    });
    const [document] = found('05-CT/TW', own, plan('a', cite('05-CT/TW', { on: '2016-05-15' })));
    expect(document?.id).toBe('tw/ct/5/2016-05-14');
    expect(document?.issuedOnFrom).toBe('text');
    expect(document?.conflicts).toContain('issuedOn 2016-05-15: a, registry');
  });
});

describe('days around the end of a term', () => {
  it('a day inside the weeks of the congresses is a document of its own', () => {
    const texts = plan('a', cite('12-NQ/TU', { on: '2016-03-04' }), cite('12-NQ/TU', { on: '2020-10-20' }));
    expect(found('12-NQ/TU', texts).map(({ id }) => id)).toEqual([
      'tu.dong-nai/nq/12/2016-03-04',
      'tu.dong-nai/nq/12/2020-10-20',
    ]);
  });

  it('unless another text prints a day close to it', () => {
    const texts = [
      plan('a', cite('12-NQ/TU', { on: '2020-10-20' })),
      plan('b', cite('12-NQ/TU', { on: '2020-11-02' })),
    ];
    expect(found('12-NQ/TU', ...texts).map(({ id }) => id)).toEqual(['tu.dong-nai/nq/12/2020-10-20']);
  });

  it('one day is one document, whatever terms are printed with it', () => {
    const texts = plan(
      'a',
      cite('9-KL/TW', { on: '2021-01-28', statedTerm: 'XII' }),
      cite('9-KL/TW', { on: '2021-01-28', statedTerm: 'XIII' }),
      cite('9-KL/TW', { on: '2021-01-28' }),
    );
    expect(found('9-KL/TW', texts).filter(({ id }) => id.endsWith('2021-01-28'))).toHaveLength(1);
  });

  it('a merged province begins anew on the day of the merger', () => {
    const texts = plan('a', cite('1-NQ/TU', { on: '2025-06-20' }), cite('1-NQ/TU', { on: '2025-07-02' }));
    expect(found('1-NQ/TU', texts)).toHaveLength(2);
  });

  it('"Tỉnh ủy (khóa XIV)" is one document, whichever mention is dated', () => {
    const texts = [
      plan('a', cite('117-KH/TU', { on: '2022-12-14', statedTerm: 'XIV' })),
      plan('b', cite('117-KH/TU', { statedTerm: 'XIV' })),
    ];
    expect(found('117-KH/TU', ...texts).map(({ id }) => id)).toEqual(['tu.dong-nai/kh/117/2022-12-14']);
  });
});

describe('disagreements are noted, and make no second document', () => {
  it('a "Chương trình hành động" with the symbol of a Nghị quyết', () => {
    const text = plan('a', cite('12-NQ/TU', { typeWord: 'Chương trình hành động', on: '2007-10-19' }));
    const { identities } = resolve([text], shippedFacts);
    const document = identities.find(({ symbol }) => symbol === '12-NQ/TU');
    expect(document?.type).toBe('nq');
    expect(document?.conflicts.map(({ field }) => field)).toEqual(['type']);
  });

  it('a Quy định cited as a Quyết định', () => {
    const text = plan('a', cite('144-QĐ/TW', { typeWord: 'Quyết định', on: '2024-05-09' }));
    expect(found('144-QĐ/TW', text)).toEqual([
      { id: 'tw/qd/144/2024-05-09', issuedOnFrom: 'registry', conflicts: ['type Quyết định: a'] },
    ]);
  });

  it('the Secretariat for the Politburo; but not two names of one organ', () => {
    const wrong = plan('wrong', cite('144-QĐ/TW', { by: 'Ban Bí thư', on: '2024-05-09' }));
    expect(found('144-QĐ/TW', wrong)[0]?.conflicts).toEqual(['issuer Ban Bí thư: wrong']);
    const long = plan(
      'long',
      cite('28-NQ/TW', { by: 'Ban Chấp hành Trung ương Đảng khóa XIII', on: '2022-11-17' }),
    );
    expect(found('28-NQ/TW', long).at(-1)?.conflicts).toEqual([]);
  });
});
