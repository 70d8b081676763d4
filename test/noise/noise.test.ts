import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Citation } from '../../src/documents/citation.js';
import { offset } from '../../src/documents/span.js';
import { emptyCitation } from '../resolution/empty-extraction.js';
import { compare } from './compare.js';
import { composeDocument } from './compose.js';
import { degrade } from './degrade.js';
import { ruin } from './ruin.js';

const seed = fc.integer({ min: 1, max: 1e9 });

describe('the noise that benches and tests are measured with', () => {
  it('is the same for the same seed and another for another', () => {
    const { text } = composeDocument(1);
    const at = (chosen: number) => degrade(text, [], { rate: 0.02, seed: chosen }).text;
    expect(at(1)).toBe(at(1));
    expect(at(1)).not.toBe(at(2));
  });

  it('damages as many characters as asked for', () => {
    const text = composeDocument(2, { paragraphs: 400 }).text;
    const every = Array.from(text, (_, at) => ({ start: offset(at), end: offset(at + 1) }));
    for (const rate of [0, 0.005, 0.02, 0.04]) {
      const degraded = degrade(text, every, { rate, seed: 5 });
      // What was put in behind a character makes a gap before the next one.
      const isSound = degraded.marked.map(
        ({ start, end }, at) =>
          degraded.text.slice(start, end) === text[at] && (degraded.marked[at + 1]?.start ?? end) === end,
      );
      const share = isSound.filter((sound) => !sound).length / text.length;
      expect(share).toBeGreaterThanOrEqual(rate * 0.8);
      expect(share).toBeLessThanOrEqual(rate * 1.2);
    }
  });

  it('keeps every digit of a number, in its order', () => {
    fc.assert(
      fc.property(seed, (chosen) => {
        const { text, marked } = degrade('số 7035/2019/NĐ-CP', [{ start: offset(3), end: offset(12) }], {
          rate: 0.3,
          seed: chosen,
        });
        const [number] = marked;
        const left = text.slice(number?.start, number?.end).replace(/\D/g, '');
        // Digits may become letters; those that are left are the ones that were there.
        expect('70352019').toMatch(new RegExp([...left].join('.*')));
      }),
    );
  });

  it('carries marked spans along', () => {
    fc.assert(
      fc.property(seed, (chosen) => {
        const { text, citations } = composeDocument(chosen, { paragraphs: 5 });
        for (const { start, end, symbol } of citations) {
          expect(text.slice(start, end).replace(/\s/g, '')).toMatch(new RegExp(`${symbol}$`));
        }
        const lost = ruin(text, citations, { mode: 'marks lost', seed: chosen });
        lost.marked.forEach(({ start, end }, at) => {
          const before = citations[at];
          expect(lost.text.slice(start, end)).toHaveLength((before?.end ?? 0) - (before?.start ?? 0));
        });
        expect(lost.text).not.toMatch(/[đĐ\p{M}]/u);
      }),
      { numRuns: 30 },
    );
  });
});

describe('comparing what was found with what is marked', () => {
  const text = 'Nghị quyết số 28-NQ/TW và Kết luận số 21-KL/TW';
  const marked = (start: number, end: number, symbol: string) => ({
    start: offset(start),
    end: offset(end),
    symbol,
    isDoubtful: false,
    hasNumber: true,
  });
  const gold = [marked(0, 22, '28-NQ/TW'), marked(26, 46, '21-KL/TW')];
  const found = (start: number, end: number, symbol: string, confidence = 0.9): Citation => ({
    ...emptyCitation,
    start: offset(start),
    end: offset(end),
    text: text.slice(start, end),
    symbol,
    confidence,
  });
  it.each([
    [
      'all found',
      [found(0, 22, '28-NQ/TW'), found(26, 46, '21-KL/TW')],
      { found: 2, wrong: 0, wrongAndSure: 0 },
    ],
    ['one missed', [found(0, 22, '28-NQ/TW')], { found: 1, wrong: 0, wrongAndSure: 0 }],
    ['a shortened number', [found(0, 22, '8-NQ/TW')], { found: 0, wrong: 1, wrongAndSure: 1 }],
    ['a doubtful guess', [found(0, 22, '8-NQ/TW', 0.4)], { found: 0, wrong: 1, wrongAndSure: 0 }],
    [
      'the right symbol on too small a span',
      [found(14, 16, '28-NQ/TW')],
      { found: 0, wrong: 0, wrongAndSure: 0 },
    ],
  ])('%s', (_, predicted, expected) => {
    const scope = { start: offset(0), end: offset(text.length) };
    expect(compare(text, scope, gold, predicted)).toMatchObject({ marked: 2, ...expected });
  });
});
