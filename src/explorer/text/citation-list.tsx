import { pathTo } from '../address/address.js';
import { Go } from '../address/go.js';
import { documentLabel } from '../document/label.js';
import { Quoted } from '../document/quoted.js';
import { documentWords } from '../document/words.js';
import { StatusMark } from '../validity/status-mark.js';
import { numberWords } from '../words/day.js';
import { useLanguage, useWords } from '../words/dictionary.js';
import { terms } from '../words/terms.js';
import { citationAnchor } from './citation-anchor.js';
import type { TextCitation } from './use-all-citations.js';
import { textWords } from './words.js';

interface CitationListProps {
  readonly citations: readonly TextCitation[];
  readonly chosen: string | null;
  /** Id of the document whose citations these are. */
  readonly subject: string;
  /** Whether the list is where citations are shown, as no text is. */
  readonly anchored: boolean;
}

/** The citations of a text in reading order: the words, where they stand, what they mean and whether that holds. */
export function CitationList({ citations, chosen, subject, anchored }: CitationListProps) {
  const words = useWords(textWords);
  const about = useWords(documentWords);
  const { section, role } = useWords(terms);
  const { day } = useWords(numberWords);
  const language = useLanguage();
  return (
    <ol className="citations">
      {citations.map((citation) => (
        <li
          key={citation.id}
          {...(anchored && { id: citationAnchor(citation.id), tabIndex: -1 })}
          className={citation.id === chosen ? 'citation-chosen' : undefined}
        >
          <Go to={pathTo('text', subject)} settings={{ citation: citation.id }} className="quote">
            <Quoted words={citation.quote} />
          </Go>
          <p className="quote-place">
            {[
              citation.page === null ? null : about.page(citation.page),
              about.line(citation.line),
              section[citation.section],
            ]
              .filter((part) => part !== null)
              .join(', ')}{' '}
            · {role[citation.role]}
          </p>
          {citation.refersTo ? (
            <p>
              →{' '}
              <Go to={pathTo('document', citation.refersTo.id)}>
                {documentLabel(citation.refersTo, language)}
              </Go>
              {citation.refersTo.issuedOn && `, ${day(citation.refersTo.issuedOn)}`}{' '}
              <StatusMark status={citation.refersTo.validity.status} />
            </p>
          ) : (
            <p>
              <Go to={pathTo('citation', citation.id)}>{words.ambiguous}</Go>
              {citation.mayReferTo.length > 0 && `, ${words.may} `}
              {citation.mayReferTo.map((document) => (
                <Go key={document.id} to={pathTo('document', document.id)} className="chip">
                  {documentLabel(document, language)}
                </Go>
              ))}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
