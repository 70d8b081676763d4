import { isDay } from '../address/settings.js';
import type { DocumentPageQuery } from '../asking/operations.js';
import { numberWords } from '../words/day.js';
import { useLanguage, useWords } from '../words/dictionary.js';
import { typeLabel } from './label.js';
import { QuoteLine } from './quote-line.js';
import { documentWords } from './words.js';

type PageDocument = NonNullable<DocumentPageQuery['document']>;
type Conflict = PageDocument['conflicts'][number];

/** What texts or the registry say of a document against what is taken to be right, with the words of each. */
export function Conflicts({ document }: { readonly document: PageDocument }) {
  const words = useWords(documentWords);
  const { day } = useWords(numberWords);
  const taken = useTaken(document);
  if (document.conflicts.length === 0) return null;
  return (
    <section className="conflicts">
      <h3>{words.conflicts}</h3>
      {document.conflicts.map(({ id, field, value, fromRegistry, citations }) => (
        <div key={id} className="conflict">
          <p>{words.taken(words.conflictFields[field], taken[field])}</p>
          <p>
            {words.otherSays(isDay(value) ? day(value) : value)}
            {fromRegistry && ` (${words.registry})`}
          </p>
          <ul>
            {citations.map((citation) => (
              <li key={citation.id}>
                <QuoteLine quote={citation} witness="always" />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}

function useTaken(document: PageDocument): Readonly<Record<Conflict['field'], string>> {
  const words = useWords(documentWords);
  const { day } = useWords(numberWords);
  const language = useLanguage();
  return {
    ISSUED_ON: document.issuedOn ? day(document.issuedOn) : words.none,
    ISSUER: document.issuerName ?? words.none,
    TITLE: document.title ?? words.none,
    TYPE: typeLabel(document.type, language),
  };
}
