import { pathTo } from '../address/address.js';
import { Go } from '../address/go.js';
import type { EvidenceFragment, LabelFragment, ValidityStatus } from '../asking/operations.js';
import { documentLabel } from '../document/label.js';
import { QuoteLine } from '../document/quote-line.js';
import { SourceLink } from '../document/source-link.js';
import { documentWords } from '../document/words.js';
import { StatusMark } from '../validity/status-mark.js';
import { numberWords } from '../words/day.js';
import { useLanguage, useWords } from '../words/dictionary.js';
import { schemeWords } from './words.js';

interface RelationRowProps {
  readonly document: LabelFragment;
  readonly status: ValidityStatus;
  readonly evidence: EvidenceFragment | null;
  /** Id of the document whose scheme this is. */
  readonly subject: string;
  readonly note?: string;
}

/** One related document, with the words or the registry entry that says so. */
export function RelationRow({ document, status, evidence, subject, note }: RelationRowProps) {
  const words = useWords(schemeWords);
  const { undated } = useWords(documentWords);
  const { day } = useWords(numberWords);
  const language = useLanguage();
  return (
    <li className="relation">
      <Go to={pathTo('document', document.id)} className="relation-label" lang="vi">
        {documentLabel(document, language)}
      </Go>
      <p className="relation-facts">
        {[document.issuedOn ? day(document.issuedOn) : undated, document.issuerName]
          .filter(Boolean)
          .join(' · ')}{' '}
        <StatusMark status={status} />
        {evidence?.secondHand && (
          <span className="tag" title={words.secondHandHint}>
            {words.secondHand}
          </span>
        )}
        {note && <span className="tag tag-strong">{note}</span>}
      </p>
      {document.title && (
        <p className="relation-title" lang="vi" title={document.title}>
          {document.title}
        </p>
      )}
      {evidence && <Evidence evidence={evidence} subject={subject} />}
    </li>
  );
}

function Evidence({ evidence, subject }: { readonly evidence: EvidenceFragment; readonly subject: string }) {
  const words = useWords(schemeWords);
  const { citations, registry, count } = evidence;
  const [first, ...others] = citations;
  const unseen = count - citations.length;
  return (
    <div className="evidence">
      {first && <QuoteLine quote={first} witness={{ unless: subject }} />}
      {others.length > 0 && (
        <details>
          <summary>{words.moreQuotes(count - 1)}</summary>
          <ul>
            {others.map((quote) => (
              <li key={quote.id}>
                <QuoteLine quote={quote} witness={{ unless: subject }} />
              </li>
            ))}
            {unseen > 0 && <li className="quiet">{words.moreQuotes(unseen)}</li>}
          </ul>
        </details>
      )}
      {registry.map(({ note, source }) => (
        <p key={`${source} ${note}`} className="registry-entry">
          {words.registry}
          {note && <span lang="vi">: {note}</span>} {source && <SourceLink address={source} />}
        </p>
      ))}
    </div>
  );
}
