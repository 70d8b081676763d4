import { pathTo } from '../address/address.js';
import { Go } from '../address/go.js';
import { useAsOf } from '../address/settings.js';
import { askCitationPage, type CitationPageQuery } from '../asking/operations.js';
import { useAnswer } from '../asking/use-answer.js';
import { QuoteLine } from '../document/quote-line.js';
import { Empty, Loading, ProblemNote } from '../frame/states.js';
import { useTitle } from '../frame/use-title.js';
import { numberWords } from '../words/day.js';
import { useWords } from '../words/dictionary.js';
import { CandidateList } from './candidate-list.js';
import { choiceWords } from './words.js';

type Citation = Extract<NonNullable<CitationPageQuery['node']>, { readonly mayReferTo: readonly object[] }>;

/** What one citation means; where that is not determined, everything that it may mean, for the reader to choose. */
export default function CitationPage({ id }: { readonly id: string }) {
  const words = useWords(choiceWords);
  const { day } = useWords(numberWords);
  const [asOf] = useAsOf();
  const { data, problem, retry } = useAnswer(askCitationPage, { id, asOf });
  const citation = citationIn(data);
  const meant = citation?.refersTo ?? null;
  const heading = citation && (meant ? words.means(citation.quote) : words.citation(citation.quote));
  useTitle(heading);
  if (problem) return <ProblemNote problem={problem} retry={retry} />;
  if (!data) return <Loading lines={6} />;
  if (!citation) return <Empty page title={words.citationNotFound} hint={words.citationNotFoundHint} />;
  const documents = meant ? [meant] : citation.mayReferTo;
  return (
    <article className="choice">
      <h1>{heading}</h1>
      <p>
        {words.from}: <QuoteLine quote={citation} witness="always" />
      </p>
      {!meant && documents.length > 0 && (
        <p>{citation.statedDate ? words.whyDated(day(citation.statedDate)) : words.why}</p>
      )}
      {documents.length === 0 && <p>{words.noCandidate}</p>}
      <CandidateList documents={documents} page="document" />
      <p>
        <Go to={pathTo('text', citation.document.id)} settings={{ citation: citation.id }}>
          {words.inText}
        </Go>
      </p>
    </article>
  );
}

function citationIn(data: CitationPageQuery | null): Citation | null {
  const node = data?.node ?? null;
  return node && isCitation(node) ? node : null;
}

/** Of a document or a body the query asks nothing. */
function isCitation(node: NonNullable<CitationPageQuery['node']>): node is Citation {
  return 'mayReferTo' in node;
}
