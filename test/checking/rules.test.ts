import { describe, expect, it } from 'vitest';
import { levels, ruleIds } from '../../src/checking/report.js';
import { rules } from '../../src/checking/rules.js';
import { checkText, day } from './plan-text.js';

describe('the rules', () => {
  it('are all there, each once', () => {
    expect(rules.map(({ id }) => id).sort()).toEqual([...ruleIds].sort());
  });

  describe.each(rules.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
    it('finds something in its bad example, at no graver level than its own', () => {
      const { asOf, text } = rule.bad;
      const found = checkText(text, asOf ? { asOf: day(asOf) } : {}).findings.filter(
        ({ ruleId }) => ruleId === id,
      );
      expect(found).toHaveLength(1);
      const [finding] = found;
      expect(levels.indexOf(finding?.level ?? 'error')).toBeGreaterThanOrEqual(levels.indexOf(rule.level));
      expect(text.slice(finding?.start, finding?.end)).toBe(finding?.quote);
    });

    it('finds nothing in its good example', () => {
      const { asOf, text } = rule.good;
      const { findings, summary } = checkText(text, asOf ? { asOf: day(asOf) } : {});
      expect(findings.filter(({ ruleId }) => ruleId === id)).toEqual([]);
      // Silence must come from reading the text and not from missing it.
      expect(summary.citations + Number(id === 'body-ended')).toBeGreaterThan(0);
    });
  });
});
