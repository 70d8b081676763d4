import { describe, expect, it } from 'vitest';
import { type DocumentId, parseDocumentId } from '../../src/documents/document-id.js';
import { type IsoDate, parseIsoDate } from '../../src/documents/iso-date.js';
import { findLineageContradictions, type TimedRelation } from '../../src/documents/lineage-contradiction.js';

const day = (text: string): IsoDate => parseIsoDate(text) ?? expect.fail(text);
const id = (number: number): DocumentId => parseDocumentId(`tw/qd/${number}/2020-01-01`) ?? expect.fail();

/** `from` replaces or implements `to`; documents are numbered, their years given where known. */
const relation = (
  kind: string,
  from: number,
  to: number,
  fromYear?: number,
  toYear?: number,
): TimedRelation => ({
  kind,
  from: id(from),
  to: id(to),
  fromOn: fromYear ? day(`${fromYear}-01-01`) : null,
  toOn: toYear ? day(`${toYear}-01-01`) : null,
  ends: kind === 'replaces',
});

describe('contradictions in time', () => {
  it.each<[string, TimedRelation[], string[]]>([
    ['a chain is none', [relation('replaces', 2, 1, 2021, 2020), relation('replaces', 3, 2, 2022, 2021)], []],
    ['without days there is none', [relation('replaces', 2, 1)], []],
    ['replacing itself', [relation('replaces', 1, 1, 2020, 2020)], ['acts-on-itself']],
    ['carrying out a younger document', [relation('implements', 1, 2, 2020, 2021)], ['acts-on-younger']],
    ['replaced by two', [relation('replaces', 2, 1), relation('replaces', 3, 1)], ['ended-twice']],
    ['told twice is once', [relation('replaces', 2, 1), relation('replaces', 2, 1)], []],
    ['replacing each other', [relation('replaces', 2, 1), relation('replaces', 1, 2)], ['circle']],
    [
      'a circle of three, with a tail',
      [
        relation('replaces', 2, 1),
        relation('replaces', 3, 2),
        relation('replaces', 4, 3),
        relation('replaces', 2, 4),
      ],
      ['circle'],
    ],
    [
      'implementing each other ends nothing',
      [relation('implements', 2, 1), relation('implements', 1, 2)],
      [],
    ],
  ])('%s', (_, relations, kinds) => {
    expect(findLineageContradictions(relations).map(({ kind }) => kind)).toEqual(kinds);
  });
});
