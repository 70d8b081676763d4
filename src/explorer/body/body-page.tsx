import { type ReactNode, useMemo } from 'react';
import { pathTo } from '../address/address.js';
import { Go } from '../address/go.js';
import { useAsOf } from '../address/settings.js';
import { askBodyPage, type BodyPageQuery, type BodyPageQueryVariables } from '../asking/operations.js';
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
import { terms } from '../words/terms.js';
import { bodyWords } from './words.js';

type Body = NonNullable<BodyPageQuery['body']>;
type Issued = Body['documents']['nodes'][number];

const pageSize = 20;

/** A body that issues documents: what it is, whom it took over from, and what it has issued, newest first. */
export default function BodyPage({ id }: { readonly id: string }) {
  const words = useWords(bodyWords);
  const { level, system } = useWords(terms);
  const { count } = useWords(numberWords);
  const language = useLanguage();
  const [asOf] = useAsOf();
  const variables = (after: string | null, first = pageSize): BodyPageQueryVariables => ({
    id,
    asOf,
    first,
    after,
  });
  const { data, problem, retry } = useAnswer(askBodyPage, variables(null));
  const body = data?.body ?? null;
  const first = useMemo(() => (data ? pageIn(data) : null), [data]);
  const issued = usePages(askBodyPage, variables, pageIn, first);
  useTitle(body?.name ?? null);
  if (problem) return <ProblemNote problem={problem} retry={retry} />;
  if (!data) return <Loading lines={6} />;
  if (!body) return <Empty page title={words.notFound} hint={words.notFoundHint} />;
  return (
    <article className="body-page">
      <p className="document-kind">
        {[body.system && system[body.system], body.level && level[body.level]].filter(Boolean).join(' · ')}
      </p>
      <h1 lang="vi">{body.name}</h1>
      <BodyFacts body={body} />
      <h2>
        {words.issued} <span className="count">{count(body.documents.totalCount)}</span>
      </h2>
      {issued.items.length === 0 && <p className="quiet">{words.nothing}</p>}
      <ul className="hits">
        {issued.items.map((document) => (
          <DocumentHit key={document.id} document={document} status={document.validity.status} />
        ))}
      </ul>
      <MoreButton pages={issued} />
      <ListExport
        operation={askBodyPage}
        variablesAfter={(after) => variables(after, rowsAtOnce)}
        pageIn={pageIn}
        table={(all) => documentTable(all, language)}
        nameOf={(complete) => fileName(body.id, complete ? 'documents' : 'documents-cut', 'csv')}
      />
    </article>
  );
}

function BodyFacts({ body }: { readonly body: Body }) {
  const words = useWords(bodyWords);
  const { day } = useWords(numberWords);
  const line = (name: string, value: ReactNode) =>
    value ? (
      <div>
        <dt>{name}</dt>
        <dd>{value}</dd>
      </div>
    ) : null;
  return (
    <dl className="facts">
      {line(words.partOf, body.partOf && <BodyLink {...body.partOf} />)}
      {line(words.predecessors, body.predecessors.length > 0 && <Successions of={body.predecessors} />)}
      {line(words.successors, body.successors.length > 0 && <Successions of={body.successors} />)}
      {line(words.since, body.from && day(body.from))}
      {line(words.until, body.until && day(body.until))}
      {line(words.variants, body.variants.join('; '))}
      {line(words.code, body.code)}
    </dl>
  );
}

function Successions({ of }: { readonly of: Body['successors'] }) {
  const words = useWords(bodyWords);
  const { day } = useWords(numberWords);
  return of.map(({ body, on }) => (
    <span key={body.id} className="fact-line">
      <BodyLink {...body} />
      {on && <span className="quiet"> ({words.from(day(on))})</span>}
    </span>
  ));
}

function BodyLink({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <Go to={pathTo('body', id)} lang="vi">
      {name}
    </Go>
  );
}

function pageIn({ body }: BodyPageQuery): PageOf<Issued> | null {
  if (!body) return null;
  const { nodes, pageInfo } = body.documents;
  return { items: nodes, next: pageInfo.hasNextPage ? pageInfo.endCursor : null };
}
