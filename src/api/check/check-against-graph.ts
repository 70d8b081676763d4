import { check } from '../../checking/check.js';
import { clustersOf } from '../../checking/knowledge.js';
import { placedSource } from '../../checking/placed-source.js';
import type { TextReport } from '../../checking/report.js';
import type { CheckSettings } from '../../checking/settings.js';
import type { IsoDate } from '../../documents/iso-date.js';
import { refuseSecret } from '../../documents/refuse-secret.js';
import type { SourceRecord } from '../../documents/source.js';
import type { Graph } from '../../graph/connection/graph.js';
import { factsOfGraph } from '../../graph/read/facts-of-graph.js';
import { readCheckKnowledge } from '../../graph/read/read-check-knowledge.js';

/** How a text is to be checked. */
export interface CheckQuestion {
  readonly asOf: IsoDate;
  readonly issuedOn: IsoDate | null;
  readonly place: string | null;
  readonly settings: CheckSettings;
}

/**
 * Checks a text with the pure checker, which is told what the graph knows of the documents that it names. The text is
 * not kept.
 *
 * @throws CancuError SECRET_DOCUMENT
 */
export async function checkAgainstGraph(
  graph: Graph,
  source: SourceRecord,
  { asOf, issuedOn, place, settings }: CheckQuestion,
): Promise<TextReport> {
  refuseSecret(source.name, source.extraction.documents);
  const facts = await factsOfGraph(graph);
  const clusters = clustersOf(placedSource(source, place), facts);
  const knowledge = await readCheckKnowledge(graph, clusters, source.sha256);
  return check({ source }, { asOf, issuedOn, place, settings, path: source.name, facts, graph: knowledge });
}
