import { pathTo } from '../address/address.js';
import { Go } from '../address/go.js';
import type { QuoteFragment } from '../asking/operations.js';
import { useLanguage, useWords } from '../words/dictionary.js';
import { terms } from '../words/terms.js';
import { shortLabel } from './label.js';
import { Quoted } from './quoted.js';
import { documentWords } from './words.js';

interface QuoteLineProps {
  readonly quote: QuoteFragment;
  /** Whether to name the document whose words these are, or only when it is not this one. */
  readonly witness: 'always' | { readonly unless: string };
}

/** The words that say it, where they stand, and the way there. */
export function QuoteLine({ quote, witness }: QuoteLineProps) {
  const words = useWords(documentWords);
  const { section } = useWords(terms);
  const language = useLanguage();
  const place = [
    quote.page === null ? null : words.page(quote.page),
    words.line(quote.line),
    section[quote.section],
  ].filter((part) => part !== null);
  const named = witness === 'always' || witness.unless !== quote.document.id;
  return (
    <span className="quote-line">
      <Go
        to={pathTo('text', quote.document.id)}
        settings={{ citation: quote.id }}
        className="quote"
        title={words.toText}
      >
        <Quoted words={quote.quote} />
      </Go>{' '}
      <span className="quote-place">
        {named && (
          <>
            {words.in}{' '}
            <Go to={pathTo('document', quote.document.id)} lang="vi">
              {shortLabel(quote.document, language)}
            </Go>
            {', '}
          </>
        )}
        {place.join(', ')}
      </span>
    </span>
  );
}
