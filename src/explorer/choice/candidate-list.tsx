import { pathTo, type SubjectPage } from '../address/address.js';
import { Go } from '../address/go.js';
import type { CandidateFragment } from '../asking/operations.js';
import { documentLabel, typeLabel } from '../document/label.js';
import { documentWords } from '../document/words.js';
import { StatusMark } from '../validity/status-mark.js';
import { numberWords } from '../words/day.js';
import { useLanguage, useWords } from '../words/dictionary.js';
import { terms } from '../words/terms.js';
import { differencesIn } from './differences.js';
import { choiceWords } from './words.js';
import './choice.css';

interface CandidateListProps {
  readonly documents: readonly CandidateFragment[];
  /** The view that each of them opens in. */
  readonly page: SubjectPage;
}

/** Documents that one citation or one former id may mean: first what they share, then each with what tells it apart. */
export function CandidateList({ documents, page }: CandidateListProps) {
  const words = useWords(choiceWords);
  const { count } = useWords(numberWords);
  const language = useLanguage();
  const factOf = useFacts();
  const { apart, alike } = differencesIn(
    factNames.map((fact) => ({ fact, values: documents.map((document) => factOf[fact](document)) })),
  );
  return (
    <>
      {documents.length > 1 && alike.length > 0 && (
        <p className="quiet">
          {words.alike}: {alike.map(({ value }) => value).join(' · ')}
        </p>
      )}
      <ol className="candidates">
        {documents.map((document) => (
          <li key={document.id} className="candidate">
            <h2>
              <Go to={pathTo(page, document.id)} lang="vi">
                {documentLabel(document, language)}
              </Go>
            </h2>
            {document.title && (
              <p className="hit-title" lang="vi">
                {document.title}
              </p>
            )}
            <dl className="candidate-facts">
              {apart.map((fact) => (
                <div key={fact}>
                  <dt>{words.facts[fact]}</dt>
                  <dd>{factOf[fact](document) || words.unknown}</dd>
                </div>
              ))}
            </dl>
            <p className="candidate-foot">
              <StatusMark status={document.validity.status} />{' '}
              <span className="quiet">
                {words.cited(count(document.citedBy.totalCount), count(document.implementedBy.totalCount))}
              </span>
            </p>
          </li>
        ))}
      </ol>
    </>
  );
}

/** What may tell documents apart, the day first: it nearly always does. */
const factNames = ['day', 'type', 'issuer', 'place', 'level'] as const;
export type CandidateFact = (typeof factNames)[number];

function useFacts(): Readonly<Record<CandidateFact, (document: CandidateFragment) => string>> {
  const { day } = useWords(numberWords);
  const { undated } = useWords(documentWords);
  const { level } = useWords(terms);
  const language = useLanguage();
  return {
    day: ({ issuedOn }) => (issuedOn ? day(issuedOn) : undated),
    type: ({ type }) => typeLabel(type, language),
    issuer: ({ issuer, issuerName }) => issuer?.name ?? issuerName ?? '',
    place: ({ place }) => place?.name ?? '',
    level: (document) => (document.level ? level[document.level] : ''),
  };
}
