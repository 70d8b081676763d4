import type { IsoDate } from '../../src/documents/iso-date.js';
import type { Facts } from '../../src/facts/fact-types.js';
import { assembleFacts, type SeedText } from './assemble-facts.js';
import { lintEntries } from './lint-entries.js';
import { lintLineage } from './lint-lineage.js';
import { lintRegistry } from './lint-registry.js';
import type { SeedProblem } from './seed-problem.js';

/**
 * The facts that seed files hold, and everything that must be mended in them before they may be used. Entries are
 * checked against each other only when each can be read: an unreadable one would make others look wrong too.
 */
export function checkSeed(
  files: readonly SeedText[],
  today: IsoDate,
): { readonly facts: Facts; readonly problems: readonly SeedProblem[] } {
  const { facts, problems, complain } = assembleFacts(files, today);
  if (problems.length === 0) {
    lintEntries(facts, today, complain);
    lintRegistry(facts, complain);
    lintLineage(facts, complain);
  }
  return { facts, problems };
}
