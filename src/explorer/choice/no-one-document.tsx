import { paths, type SubjectPage } from '../address/address.js';
import { Go } from '../address/go.js';
import { useAsOf } from '../address/settings.js';
import { askDocumentChoice } from '../asking/operations.js';
import { useAnswer } from '../asking/use-answer.js';
import { DocumentHit } from '../document/document-hit.js';
import { shortLabel } from '../document/label.js';
import { Loading, ProblemNote } from '../frame/states.js';
import { useTitle } from '../frame/use-title.js';
import { useLanguage, useWords } from '../words/dictionary.js';
import { CandidateList } from './candidate-list.js';
import { guessedSymbol } from './guessed-symbol.js';
import { choiceWords } from './words.js';

interface NoOneDocumentProps {
  readonly id: string;
  /** The view in which a document was asked for. */
  readonly page: SubjectPage;
}

const mostNear = 5;

/** In the place of a document whose id means none, or any of several: the choice, or the way to search. */
export function NoOneDocument({ id, page }: NoOneDocumentProps) {
  const words = useWords(choiceWords);
  const language = useLanguage();
  const [asOf] = useAsOf();
  const near = guessedSymbol(id);
  const { data, problem, retry } = useAnswer(askDocumentChoice, { id, near, asOf });
  const [first] = data?.candidates ?? [];
  const heading = first
    ? words.which(shortLabel(first, language), data?.candidates.length ?? 0)
    : words.notFound;
  useTitle(data ? heading : null);
  if (problem) return <ProblemNote problem={problem} retry={retry} />;
  if (!data) return <Loading lines={6} />;
  if (first) {
    return (
      <article className="choice">
        <h1>{heading}</h1>
        <p>{words.shared(id)}</p>
        <CandidateList documents={data.candidates} page={page} />
      </article>
    );
  }
  return (
    <article className="choice">
      <h1>{heading}</h1>
      <p>{words.notFoundHint(id)}</p>
      <p className="choice-ways">
        <Go to={paths.find} settings={{ q: near }} className="button button-strong">
          {words.findInstead(near)}
        </Go>
        <Go to={paths.check} className="button">
          {words.check}
        </Go>
      </p>
      {data.lookup.length > 0 && (
        <section>
          <h2>{words.near}</h2>
          <ul className="hits">
            {data.lookup.slice(0, mostNear).map(({ document }) => (
              <DocumentHit key={document.id} document={document} status={document.validity.status} />
            ))}
          </ul>
        </section>
      )}
    </article>
  );
}
