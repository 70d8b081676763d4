import type { Citation, ExtractedDocument } from '../documents/citation.js';
import type { IsoDate } from '../documents/iso-date.js';
import type { SourceRecord } from '../documents/source.js';
import type { Facts } from '../facts/fact-types.js';
import { citedSeries } from './cited-series.js';
import { nameCluster, symbolCluster, textCluster } from './cluster-key.js';
import { settleDoubtfulSymbols } from './doubtful-symbols.js';
import { type FactIndex, factIndex, symbolOf } from './fact-index.js';
import { foldWords } from './fold-words.js';
import { type Mention, readMention, subjectOf } from './mention.js';
import { claimOfName } from './name-claim.js';
import { dateLists, shareInBreath } from './one-breath.js';
import { dateByYear } from './printed-year.js';
import type { Claim, SourceStatements, Statement } from './resolution-types.js';
import { type OwnSymbol, settleDates, settleSeries } from './same-document.js';
import { type Standing, standingOf } from './standing.js';
import { wordsOfSubject } from './subject-words.js';

/**
 * What one file says, as statements that can be weighed beside those of other files: for each document in it and each
 * citation, the series and cluster, the day or term, the subject. Reads this file and the curated facts only, so it
 * need never be made again when other files come or go.
 */
export function stateSource(source: SourceRecord, facts: Facts): SourceStatements {
  const index = factIndex(facts);
  const { documents, citations } = source.extraction;
  const settled = settleDoubtfulSymbols(citations.map(readMention), index);
  const views = documents.map((document, position) => {
    const own = settled.filter(({ citation }) => citation.document === position);
    return viewOf(document, source, own, index);
  });
  const stated: (Statement | null)[] = citations.map(() => null);
  const roots = rootsOf(documents);
  for (const [position, view] of views.entries()) {
    const attached = views.filter((_, other) => other !== position && roots[other] === roots[position]);
    for (const { mention, claim } of claimsOfMentions(view, attached)) {
      const from = { source: source.sha256, kind: 'citation', index: mention.index } as const;
      stated[mention.index] = claim && { from, claim };
    }
  }
  const holdings = views.map((view, position): Statement => {
    const from = { source: source.sha256, kind: 'holding', index: position } as const;
    return { from, claim: claimOfHolding(view, position, source) };
  });
  return { source: source.sha256, holdings, citations: stated };
}

/** For each document the one to which it is attached, through all attachments; itself where it stands alone. */
function rootsOf(documents: readonly ExtractedDocument[]): readonly number[] {
  const roots: number[] = [];
  for (const [position, { attachedTo }] of documents.entries()) {
    roots.push(attachedTo === null ? position : (roots[attachedTo] ?? position));
  }
  return roots;
}

/** A document as the point from which its citations are read. */
interface View {
  readonly document: ExtractedDocument;
  /** Its mentions, with their series. */
  readonly mentions: readonly Mention[];
  readonly standing: Standing;
  readonly own: OwnSymbol | null;
  readonly issuedOn: IsoDate | null;
  /** The latest day that it cites: a draft cannot be older. */
  readonly latestCited: IsoDate | null;
  readonly index: FactIndex;
}

function viewOf(
  document: ExtractedDocument,
  { sha256 }: SourceRecord,
  mentions: readonly Mention[],
  index: FactIndex,
): View {
  const standing = standingOf(
    document,
    mentions.map(({ citation }) => citation),
    sha256,
    index,
  );
  const symbol = document.symbol === null ? null : symbolOf(document.symbol);
  const { issuedOn } = document;
  const own = symbol && {
    symbol,
    issuedOn,
    series: citedSeries(symbol, { issuer: document.issuer, on: issuedOn }, standing, index).series,
  };
  const cited = mentions.flatMap((mention) => (mention.doubtful ? [] : (mention.citation.statedDate ?? [])));
  const placed = settleSeries(shareInBreath(mentions), standing, own, index);
  const latestCited = cited.sort().at(-1) ?? null;
  return {
    document,
    mentions: dateByYear(placed, issuedOn, index),
    standing,
    own,
    issuedOn,
    latestCited,
    index,
  };
}

function claimOfHolding(
  { document, own, issuedOn, latestCited, index }: View,
  position: number,
  { sha256 }: SourceRecord,
): Claim {
  const known = own || document.title === null ? null : index.namedDocument(document.title);
  const cluster = own
    ? symbolCluster(own.series, own.symbol, index.types)
    : known
      ? nameCluster(known.key, null)
      : textCluster(sha256, position);
  return {
    cluster,
    voice: 'holding',
    series: own?.series ?? null,
    symbol: own ? document.symbol : null,
    name: known?.name ?? null,
    type: document.type === null ? null : (index.types.byName(document.type)?.key ?? null),
    issuedOn,
    term: null,
    grounds: issuedOn && 'print',
    issuer: document.issuer,
    title: document.title,
    around: null,
    notAfter: null,
    notBefore: issuedOn === null ? latestCited : null,
    id: null,
    doubtful: false,
  };
}

function claimsOfMentions(
  view: View,
  attached: readonly View[],
): { readonly mention: Mention; readonly claim: Claim | null }[] {
  const { own, index } = view;
  const beside = attached.flatMap(({ mentions }) => mentions);
  const wordsOf = ({ citation }: Mention) => `${citation.subject ?? ''}. ${wordsBefore(citation) ?? ''}`;
  const dated = dateLists(settleDates(view.mentions, own, beside, index), wordsOf, view.issuedOn, index);
  const settled = { ...view, mentions: dated };
  return dated.map((mention) => ({ mention, claim: claimOfMention(mention, settled) }));
}

function claimOfMention(mention: Mention, view: View): Claim | null {
  const { citation, cluster, grounds } = mention;
  if (mention.symbol === null || mention.series === null || cluster === null) {
    return citation.name === null ? null : claimOfName(citation, citation.name, wordsBefore(citation), view);
  }
  const undated = grounds === null;
  return {
    cluster,
    voice: 'citation',
    series: mention.series.series,
    symbol: mention.symbolText,
    name: null,
    type: citation.typeWord === null ? null : (view.index.types.byName(citation.typeWord)?.key ?? null),
    issuedOn: mention.issuedOn,
    term: mention.term,
    grounds,
    issuer: mention.issuer,
    title: subjectOf(citation),
    around: undated && citation.subject === null ? wordsBefore(citation) : null,
    notAfter: undated || mention.doubtful ? earliestOf(view.issuedOn, outerDay(mention, view)) : null,
    notBefore: null,
    id: null,
    doubtful: mention.doubtful,
  };
}

/** Day of the document in whose title a mention stands: that document cites it too. */
function outerDay({ citation }: Mention, { mentions }: View): IsoDate | null {
  if (citation.within === null) return null;
  return mentions.find(({ index }) => index === citation.within)?.issuedOn ?? null;
}

function earliestOf(one: IsoDate | null, other: IsoDate | null): IsoDate | null {
  return one !== null && other !== null && other < one ? other : (one ?? other);
}

/** What the words before a citation may tell of its subject; null where none do. */
function wordsBefore({ leadIn }: Citation): string | null {
  return leadIn === null ? null : wordsOfSubject(foldWords(leadIn));
}
