import type { SubjectPage } from '../address/address.js';
import { pathTo } from '../address/address.js';
import { Go } from '../address/go.js';
import type { LabelFragment } from '../asking/operations.js';
import { numberWords } from '../words/day.js';
import { useLanguage, useWords } from '../words/dictionary.js';
import { terms } from '../words/terms.js';
import { documentLabel } from './label.js';
import { documentWords } from './words.js';
import './document.css';

interface DocumentHeadProps {
  readonly document: LabelFragment;
  readonly page: SubjectPage;
}

/** What a document is called, and the ways to look at it: the same head on all of its pages. */
export function DocumentHead({ document, page }: DocumentHeadProps) {
  const words = useWords(documentWords);
  const { level } = useWords(terms);
  const { day } = useWords(numberWords);
  const language = useLanguage();
  const views = [
    ['document', words.scheme],
    ['text', words.text],
    ['cascade', words.cascade],
    ['graph', words.graph],
  ] as const;
  return (
    <div className="document-head">
      <p className="document-kind">
        {[
          document.issuerName,
          document.issuedOn ? day(document.issuedOn) : words.undated,
          document.level && document.level !== 'OTHER' ? level[document.level] : null,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <h1>{documentLabel(document, language)}</h1>
      {document.title && (
        <p className="document-title" lang="vi">
          {document.title}
        </p>
      )}
      <nav className="views" aria-label={words.views}>
        {views.map(([view, name]) => (
          <Go key={view} to={pathTo(view, document.id)} current={view === page}>
            {name}
          </Go>
        ))}
      </nav>
    </div>
  );
}
