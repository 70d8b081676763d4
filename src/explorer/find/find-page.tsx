import { useMemo } from 'react';
import { pathTo } from '../address/address.js';
import { Go } from '../address/go.js';
import { useAsOf, useSetting } from '../address/settings.js';
import { askFind, type FindQuery, type FindQueryVariables } from '../asking/operations.js';
import { useAnswer } from '../asking/use-answer.js';
import { type PageOf, usePages } from '../asking/use-pages.js';
import { DocumentHit } from '../document/document-hit.js';
import { documentTable } from '../export/document-table.js';
import { rowsAtOnce } from '../export/gather-pages.js';
import { ListExport } from '../export/list-export.js';
import { fileName } from '../export/save-file.js';
import { MoreButton } from '../frame/more-button.js';
import { Empty, Loading, ProblemNote } from '../frame/states.js';
import { useTitle } from '../frame/use-title.js';
import { numberWords } from '../words/day.js';
import { useLanguage, useWords } from '../words/dictionary.js';
import { Highlighted } from './highlighted.js';
import { findWords } from './words.js';

type Hit = FindQuery['search']['edges'][number];

const pageSize = 20;
const sureEnough = 0.5;

/** What a search found: what the text may mean as a citation, bodies of that name, and documents that hold its words. */
export function FindPage() {
  const words = useWords(findWords);
  const { count } = useWords(numberWords);
  const language = useLanguage();
  const [q] = useSetting('q');
  const [asOf] = useAsOf();
  const text = (q ?? '').trim();
  useTitle(text ? words.titleOf(text) : words.title);
  const variables = (after: string | null, first = pageSize): FindQueryVariables => ({
    text,
    asOf,
    first,
    after,
    withMeaning: after === null,
  });
  const { data, problem, pending, retry } = useAnswer(askFind, text ? variables(null) : null);
  const first = useMemo(() => (data ? pageIn(data) : null), [data]);
  const hits = usePages(askFind, variables, pageIn, first);
  if (!text) return <Empty page title={words.title} hint={words.typeSomething} />;
  if (problem) return <ProblemNote problem={problem} retry={retry} />;
  if (!data) return <Loading lines={6} />;
  // Words without a number are no citation, whatever they resemble: what they mean is found by searching.
  const meanings = (data.lookup ?? []).filter(
    ({ confidence }) => /\d/.test(text) || confidence >= sureEnough,
  );
  const bodies = data.bodies?.nodes ?? [];
  const others = hits.items.filter(({ node }) => meanings.every(({ document }) => document.id !== node.id));
  const nothing = meanings.length + bodies.length + others.length === 0;
  return (
    <div className="found" aria-busy={pending}>
      <h1>{words.titleOf(text)}</h1>
      {nothing && <Empty title={words.nothing(text)} hint={words.nothingHint} />}
      {meanings.length > 0 && (
        <section>
          <h2>{words.meaning}</h2>
          <ul className="hits">
            {meanings.map(({ document, confidence }) => (
              <DocumentHit key={document.id} document={document} status={document.validity.status}>
                <span className="quiet">{words.sure(Math.round(confidence * 100))}</span>
              </DocumentHit>
            ))}
          </ul>
        </section>
      )}
      {bodies.length > 0 && (
        <section>
          <h2>{words.bodies}</h2>
          <ul className="chips">
            {bodies.map(({ id, name }) => (
              <li key={id}>
                <Go to={pathTo('body', id)} className="chip" lang="vi">
                  {name}
                </Go>
              </li>
            ))}
          </ul>
        </section>
      )}
      {(others.length > 0 || hits.hasMore) && (
        <section>
          <h2>
            {meanings.length > 0 ? words.otherHits : words.hits}{' '}
            <span className="quiet">({words.count(count(data.search.totalCount))})</span>
          </h2>
          <ul className="hits">
            {others.map(({ node, excerpt }) => (
              <DocumentHit key={node.id} document={node} status={node.validity.status}>
                {excerpt && excerpt.text !== node.title && <Highlighted {...excerpt} />}
              </DocumentHit>
            ))}
          </ul>
          <MoreButton pages={hits} />
        </section>
      )}
      {hits.items.length > 0 && (
        <ListExport
          operation={askFind}
          variablesAfter={(after) => variables(after, rowsAtOnce)}
          pageIn={pageIn}
          table={(all) =>
            documentTable(
              all.map(({ node }) => node),
              language,
            )
          }
          nameOf={(complete) => fileName(text, complete ? 'found' : 'found-cut', 'csv')}
        />
      )}
    </div>
  );
}

function pageIn({ search }: FindQuery): PageOf<Hit> {
  const { hasNextPage, endCursor } = search.pageInfo;
  return { items: search.edges, next: hasNextPage ? endCursor : null };
}
