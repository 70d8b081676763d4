import type { ReactNode } from 'react';
import { pathTo } from '../address/address.js';
import { Go } from '../address/go.js';
import type { DocumentPageQuery } from '../asking/operations.js';
import { numberWords } from '../words/day.js';
import { useLanguage, useWords } from '../words/dictionary.js';
import { terms } from '../words/terms.js';
import { typeLabel } from './label.js';
import { SourceLink } from './source-link.js';
import { documentWords } from './words.js';

type PageDocument = NonNullable<DocumentPageQuery['document']>;

const aliasesShown = 4;

/** What is known of a document itself. What is not known has no line. */
export function Facts({ document }: { readonly document: PageDocument }) {
  const words = useWords(documentWords);
  const { level } = useWords(terms);
  const { day } = useWords(numberWords);
  const language = useLanguage();
  const { issuer, issuerName, issuedOn, issuedOnFrom, aliases, provenance } = document;
  return (
    <dl className="facts">
      <Fact name={words.type}>{typeLabel(document.type, language)}</Fact>
      <Fact name={words.issuer}>
        {issuer ? (
          <Go to={pathTo('body', issuer.id)} lang="vi">
            {issuer.name}
          </Go>
        ) : (
          issuerName
        )}
        {issuer && issuerName && issuer.name !== issuerName && <span className="quiet"> ({issuerName})</span>}
      </Fact>
      <Fact name={words.issuedOn}>
        {issuedOn && (
          <>
            {day(issuedOn)}
            {issuedOnFrom && <span className="quiet"> ({words.issuedOnFrom[issuedOnFrom]})</span>}
          </>
        )}
      </Fact>
      <Fact name={words.effectiveOn}>{document.effectiveOn && day(document.effectiveOn)}</Fact>
      <Fact name={words.expiresOn}>{document.expiresOn && day(document.expiresOn)}</Fact>
      <Fact name={words.level}>{document.level && level[document.level]}</Fact>
      <Fact name={words.place}>{document.place?.name}</Fact>
      <Fact name={words.signers}>
        {document.signers.length > 0 &&
          document.signers.map(({ id, name, title }) => (
            <span key={id} className="fact-line" lang="vi">
              {name}
              {title && <span className="quiet"> ({title})</span>}
            </span>
          ))}
      </Fact>
      <Fact name={words.aliases}>
        {aliases.length > 0 && (
          <>
            {aliases.slice(0, aliasesShown).join('; ')}
            {aliases.length > aliasesShown && (
              <details className="more-aliases">
                <summary>{words.more(aliases.length - aliasesShown)}</summary>
                {aliases.slice(aliasesShown).join('; ')}
              </details>
            )}
          </>
        )}
      </Fact>
      <Fact name={words.recipients}>
        {document.recipients.length > 0 &&
          document.recipients.map(({ as, body }) => (
            <span key={`${as} ${body.id}`} className="fact-line" lang="vi">
              {as ?? body.name}
            </span>
          ))}
      </Fact>
      <Fact name={words.knownFrom}>
        {[document.held ? words.held : words.notHeld, provenance && words.registry]
          .filter(Boolean)
          .join(', ')}
        {provenance?.source && (
          <>
            {' '}
            (<SourceLink address={provenance.source} />)
          </>
        )}
      </Fact>
      <Fact name={words.sources}>
        {document.sources.length > 0 && [...new Set(document.sources.map(({ name }) => name))].join(', ')}
      </Fact>
      <Fact name={words.id}>
        <code>{document.id}</code>
      </Fact>
      <Fact name={words.formerIds}>
        {document.formerIds.length > 0 && <code>{document.formerIds.join(', ')}</code>}
      </Fact>
    </dl>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  if (!children) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
