import type { Citation } from '../documents/citation.js';
import type { IsoDate } from '../documents/iso-date.js';
import type { DocumentSymbol } from '../documents/symbol.js';
import type { CitedSeries } from './cited-series.js';
import { symbolOf } from './fact-index.js';
import type { ClusterKey, Grounds } from './resolution-types.js';

/**
 * One citation while its statement is made: what is printed with it, completed step by step from its neighbours and
 * from the rest of the document. Each step takes all mentions of a document and returns them completed.
 */
export interface Mention {
  /** Index into the file's citations. */
  readonly index: number;
  readonly citation: Citation;
  readonly symbol: DocumentSymbol | null;
  /** As read, or as chosen among what a damaged text may mean. */
  readonly symbolText: string | null;
  readonly doubtful: boolean;
  readonly issuer: string | null;
  readonly issuedOn: IsoDate | null;
  readonly term: string | null;
  readonly grounds: Grounds | null;
  /** Null for a document without a symbol. */
  readonly series: CitedSeries | null;
  readonly cluster: ClusterKey | null;
}

/** A reading less sure than this is shown, but makes no document and no relation. */
export const leastConfidence = 0.5;

/** As much of a subject tells documents apart; more would make a claim of its own of every mention. */
const longestSubject = 120;

/** The words of a citation's subject, as far as a claim keeps them. */
export function subjectOf({ subject }: Citation): string | null {
  return subject === null ? null : subject.slice(0, longestSubject);
}

/** A mention with what is printed with it and nothing else. */
export function readMention(citation: Citation, index: number): Mention {
  return {
    index,
    citation,
    symbol: citation.symbol === null ? null : symbolOf(citation.symbol),
    symbolText: citation.symbol,
    doubtful: citation.confidence < leastConfidence,
    issuer: citation.statedIssuer,
    issuedOn: citation.statedDate,
    term: citation.statedTerm,
    grounds: citation.statedDate === null && citation.statedTerm === null ? null : 'print',
    series: null,
    cluster: null,
  };
}

/**
 * Mentions read in one breath: nothing but a comma, "và" or a type word stands between them ("Nghị quyết số 18,
 * 19-NQ/TW", "Nghị quyết số 18-NQ/TW, Nghị quyết số 19-NQ/TW"). Mentions come in reading order; most stand alone.
 */
export function breaths(mentions: readonly Mention[]): Mention[][] {
  const groups: Mention[][] = [];
  for (const mention of mentions) {
    const before = groups.at(-1)?.at(-1);
    if (before && isNext(before, mention)) groups.at(-1)?.push(mention);
    else groups.push([mention]);
  }
  return groups;
}

/** So many code units hold ", " or " và " and no words. */
const longestJoint = 5;

function isNext(before: Mention, mention: Mention): boolean {
  const gap = mention.citation.start - before.citation.end;
  const alike =
    before.symbol !== null &&
    mention.symbol !== null &&
    before.symbol.type === mention.symbol.type &&
    before.symbol.issuer === mention.symbol.issuer &&
    before.symbol.number !== mention.symbol.number;
  return alike && gap >= 0 && gap <= longestJoint && mention.citation.within === before.citation.within;
}
