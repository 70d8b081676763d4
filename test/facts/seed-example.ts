import { expect } from 'vitest';
import { checkSeed } from '../../scripts/seed/check-seed.js';
import { describeProblem } from '../../scripts/seed/seed-problem.js';
import { type IsoDate, parseIsoDate } from '../../src/documents/iso-date.js';

const today: IsoDate = parseIsoDate('2026-11-30') ?? expect.fail();

/** A small seed for entries to lean on. */
const origin = 'source: unsourced, checkedOn: 2026-11-22';
const ground = `types:
  - { key: qd, abbreviation: QĐ, name: Quyết định, nameEn: Decision, systems: [party, state], ${origin} }
  - { key: qdi, abbreviation: QĐi, name: Quy định, nameEn: Regulation, systems: [party], variants: [QĐ], ${origin} }
  - { key: kl, abbreviation: KL, name: Kết luận, nameEn: Conclusion, systems: [party], ${origin} }
  - { key: kh, abbreviation: KH, name: Kế hoạch, nameEn: Plan, systems: [party, state], ${origin} }
  - { key: nd, abbreviation: NĐ, name: Nghị định, nameEn: Decree, systems: [state], ${origin} }
bodies:
  - { id: tw, code: TW, names: [Bộ Chính trị, Ban Bí thư], level: central, system: party, ${origin} }
  - { id: cp, code: CP, names: [Chính phủ], level: central, system: state, ${origin} }
  - { id: ubnd, code: UBND, names: [Ủy ban nhân dân], level: other, system: state, perPlace: true, ${origin} }
places:
  - { id: dong-nai, name: Đồng Nai, kind: tỉnh, level: province, ${origin} }
terms:
  - { kind: congress, ordinal: XII, numberingFrom: 2016-01-27, boundaryDays: 10, ${origin} }
  - { kind: congress, ordinal: XIII, numberingFrom: 2021-01-31, boundaryDays: 10, ${origin} }
`;

/** Checks `text` as a file of the seed, beside a small ground of types, bodies, places and terms. */
export function checkBeside(text: string, name = 'seed/registry/example.yaml') {
  const { facts, problems } = checkSeed(
    [
      { name: 'seed/ground.yaml', text: ground },
      { name, text },
    ],
    today,
  );
  return { facts, messages: problems.map(describeProblem) };
}

/** What is said of one YAML text alone. */
export function checkAlone(text: string): string[] {
  return checkSeed([{ name: 'seed/example.yaml', text }], today).problems.map(describeProblem);
}
