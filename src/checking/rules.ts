import type { Rule } from './rule.js';
import { ambiguousCitation } from './rules/ambiguous-citation.js';
import { amended } from './rules/amended.js';
import { basisOutdated } from './rules/basis-outdated.js';
import { bodyEnded } from './rules/body-ended.js';
import { citedBeforeIssued } from './rules/cited-before-issued.js';
import { dateConflict } from './rules/date-conflict.js';
import { issuerConflict } from './rules/issuer-conflict.js';
import { malformedSymbol } from './rules/malformed-symbol.js';
import { outdatedSince } from './rules/outdated-since.js';
import { outdatedWhenIssued } from './rules/outdated-when-issued.js';
import { partlyReplaced } from './rules/partly-replaced.js';
import { staleChain } from './rules/stale-chain.js';
import { typeConflict } from './rules/type-conflict.js';
import { undatedBasis } from './rules/undated-basis.js';
import { unknownDocument } from './rules/unknown-document.js';

/** Every rule, the gravest matters first. */
export const rules: readonly Rule[] = [
  outdatedWhenIssued,
  outdatedSince,
  basisOutdated,
  staleChain,
  amended,
  partlyReplaced,
  dateConflict,
  issuerConflict,
  typeConflict,
  citedBeforeIssued,
  ambiguousCitation,
  undatedBasis,
  malformedSymbol,
  unknownDocument,
  bodyEnded,
];
