import { useMemo } from 'react';
import { useAsOf } from '../address/settings.js';
import {
  askRelationCounts,
  askWhatBuildsOnIt,
  askWhatItBuildsOn,
  type DocumentPageQuery,
} from '../asking/operations.js';
import { type Answer, useAnswer } from '../asking/use-answer.js';
import { Conflicts } from '../document/conflicts.js';
import { Facts } from '../document/facts.js';
import { Loading, ProblemNote } from '../frame/states.js';
import { History } from '../validity/history.js';
import { useWords } from '../words/dictionary.js';
import { ChangeList } from './change-list.js';
import { FilterBar } from './filter-bar.js';
import {
  buildOnItVariables,
  builtOnVariables,
  type Group,
  groupsInOrder,
  isChangeGroup,
  type Lists,
  listsOf,
  type PagedGroup,
  roleOf,
  type Side,
} from './groups.js';
import { RelatedList } from './related-list.js';
import {
  isFiltered,
  passes,
  type RelationFilter,
  serverFilter,
  useRelationFilter,
} from './relation-filter.js';
import { SchemeExports } from './scheme-exports.js';
import { schemeWords } from './words.js';
import './scheme.css';

type PageDocument = NonNullable<DocumentPageQuery['document']>;

/** Rows of each list at first: enough to see what it is, few enough to see all lists. */
const rowsOfEach = 5;
const rowsOfOne = 20;

/**
 * The scheme that Vietnamese readers know (lược đồ): what the document rests on, the document, and what carries it out,
 * amends, replaces or cites it, each row with the words that say so.
 */
export function Scheme({ document }: { readonly document: PageDocument }) {
  const words = useWords(schemeWords);
  const [asOf] = useAsOf();
  const filter = useRelationFilter();
  const wanted = useMemo(() => wantedGroups(filter), [filter]);
  const first = filter.role ? rowsOfOne : rowsOfEach;
  const shared = { id: document.id, asOf, filter: serverFilter(filter), first, after: null };
  const builtOn = useAnswer(askWhatItBuildsOn, builtOnVariables(shared, wanted));
  const buildOnIt = useAnswer(askWhatBuildsOnIt, buildOnItVariables(shared, wanted));
  const counts = useAnswer(askRelationCounts, { id: document.id, filter: shared.filter }).data?.document;
  const totals = useMemo(() => totalsOf(counts ?? null), [counts]);
  const side = (name: Side, answer: Answer<Parameters<typeof listsOf>[0]>) => (
    <SchemeSide
      side={name}
      document={document}
      filter={filter}
      wanted={wanted}
      answer={answer}
      totals={totals}
    />
  );
  return (
    <section aria-label={words.heading}>
      <FilterBar filter={filter} />
      <div className="scheme">
        <section className="scheme-itself">
          <h2>{words.itself}</h2>
          <Conflicts document={document} />
          <Facts document={document} />
          <History {...document.validity} />
        </section>
        {side('builtOn', builtOn)}
        {side('buildOnIt', buildOnIt)}
      </div>
      <SchemeExports document={document} filter={filter} wanted={wanted} />
    </section>
  );
}

type Totals = Readonly<Partial<Record<PagedGroup, number>>>;

interface SchemeSideProps {
  readonly side: Side;
  readonly document: PageDocument;
  readonly filter: RelationFilter;
  readonly wanted: ReadonlySet<Group>;
  readonly answer: Answer<Parameters<typeof listsOf>[0]>;
  readonly totals: Totals;
}

function SchemeSide({ side, document, filter, wanted, answer, totals }: SchemeSideProps) {
  const words = useWords(schemeWords);
  const lists: Lists = useMemo(() => listsOf(answer.data), [answer.data]);
  const groups = groupsInOrder[side].filter((group) => wanted.has(group));
  const shown = groups.filter((group) =>
    isChangeGroup(group)
      ? document[group].some((change) => passes(filter, change.document))
      : (lists[group]?.edges.length ?? 0) > 0,
  );
  return (
    <section className={`scheme-${side}`} aria-busy={answer.pending}>
      <h2>{words[side]}</h2>
      {answer.problem && <ProblemNote problem={answer.problem} retry={answer.retry} />}
      {!answer.data && !answer.problem && <Loading lines={4} />}
      {answer.data && shown.length === 0 && (
        <p className="quiet">{isFiltered(filter) ? words.nothingFiltered : words.nothing}</p>
      )}
      {shown.map((group) =>
        isChangeGroup(group) ? (
          <ChangeList
            key={group}
            group={group}
            changes={document[group].filter((change) => passes(filter, change.document))}
            subject={document.id}
          />
        ) : (
          <RelatedList
            key={group}
            group={group}
            rows={lists[group]}
            filter={filter}
            subject={document.id}
            total={totals[group] ?? null}
          />
        ),
      )}
    </section>
  );
}

function wantedGroups({ role }: RelationFilter): ReadonlySet<Group> {
  const all = [...groupsInOrder.builtOn, ...groupsInOrder.buildOnIt];
  return new Set(all.filter((group) => role === null || roleOf[group] === role));
}

type Counts = Readonly<Record<PagedGroup, { readonly totalCount: number }>>;

function totalsOf(counts: Counts | null): Totals {
  if (!counts) return {};
  const { basis, implements: carriesOut, reviews, attachedTo, cites } = counts;
  const { implementedBy, basisFor, reviewedBy, attachments, citedBy } = counts;
  return {
    basis: basis.totalCount,
    implements: carriesOut.totalCount,
    reviews: reviews.totalCount,
    attachedTo: attachedTo.totalCount,
    cites: cites.totalCount,
    implementedBy: implementedBy.totalCount,
    basisFor: basisFor.totalCount,
    reviewedBy: reviewedBy.totalCount,
    attachments: attachments.totalCount,
    citedBy: citedBy.totalCount,
  };
}
