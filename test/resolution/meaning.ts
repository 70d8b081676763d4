import type { SourceRecord } from '../../src/documents/source.js';
import { shippedFacts } from '../../src/facts/facts.js';
import type { Assignment, Resolution } from '../../src/resolution/resolution-types.js';
import { resolve } from '../../src/resolution/resolve.js';
import { type Cited, file, type Head } from './source-builder.js';

/** What the only citation of a document means, as a line that a table can hold. */
export function meaningOf(cited: Cited, head: Head = {}, others: readonly SourceRecord[] = []): string {
  const citing = file('citing', { ...head, cites: [cited] });
  return meaningsIn(resolve([citing, ...others], shippedFacts), citing)[0] ?? 'no citation';
}

/** What the citations of one file mean, in reading order. */
export function meaningsIn(resolution: Resolution, source: SourceRecord): string[] {
  return (resolution.sources.get(source.sha256)?.citations ?? []).map(lineOf);
}

function lineOf(assignment: Assignment | null): string {
  if (assignment === null) return 'nothing';
  if (assignment.kind === 'resolved') return `${assignment.id} (${assignment.rule})`;
  return `one of: ${assignment.candidates.join(', ')}`;
}
