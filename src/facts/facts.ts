import type { Facts } from './fact-types.js';
import { compiledFacts } from './generated/compiled-facts.js';

/** The curated facts shipped with cancu, compiled from `seed/*.yaml` by `npm run generate`. */
export const shippedFacts: Facts = compiledFacts;
