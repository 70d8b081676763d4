import { confusableLetters } from '../tables/confusable-letters.js';

/** Cost of taking one letter for another that scans confuse with it. */
export const confusedCost = 0.3;
/** Cost of a letter more or less. */
export const gapCost = 0.8;

let costs: Float32Array | null = null;

/** Costs by the code read and the code meant, as `a * 128 + b`; the order of the two makes no difference. */
export function costTable(): Float32Array {
  costs ??= makeCosts();
  return costs;
}

function makeCosts(): Float32Array {
  const table = new Float32Array(128 * 128).fill(1);
  for (let code = 0; code < 128; code++) table[(code << 7) | code] = 0;
  for (const group of confusableLetters) {
    for (const a of group) {
      for (const b of group) if (a !== b) table[(a.charCodeAt(0) << 7) | b.charCodeAt(0)] = confusedCost;
    }
  }
  return table;
}
