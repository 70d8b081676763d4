import type { ReactNode } from 'react';
import { pathTo } from '../address/address.js';
import { Go } from '../address/go.js';
import type { LabelFragment, ValidityStatus } from '../asking/operations.js';
import { StatusMark } from '../validity/status-mark.js';
import { numberWords } from '../words/day.js';
import { useLanguage, useWords } from '../words/dictionary.js';
import { documentLabel } from './label.js';
import { documentWords } from './words.js';

interface DocumentHitProps {
  readonly document: LabelFragment;
  readonly status: ValidityStatus;
  readonly children?: ReactNode;
}

/** A document in a list: what it is called, when and by whom it was issued, whether it holds, and what else is known. */
export function DocumentHit({ document, status, children }: DocumentHitProps) {
  const language = useLanguage();
  const { day } = useWords(numberWords);
  const words = useWords(documentWords);
  return (
    <li className="hit">
      <div className="hit-head">
        <Go to={pathTo('document', document.id)} className="hit-label" lang="vi">
          {documentLabel(document, language)}
        </Go>
        <StatusMark status={status} />
      </div>
      <p className="hit-facts">
        {[document.issuedOn ? day(document.issuedOn) : words.undated, document.issuerName]
          .filter(Boolean)
          .join(' · ')}
      </p>
      {document.title && (
        <p className="hit-title" lang="vi">
          {document.title}
        </p>
      )}
      {children}
    </li>
  );
}
