import type { ValidityStatus } from '../asking/operations.js';
import { useWords } from '../words/dictionary.js';
import { terms } from '../words/terms.js';
import './validity.css';

/** How grave a status is for one who cites the document. */
export const gravity = {
  IN_FORCE: 'good',
  NO_KNOWN_CHANGE: 'silent',
  NOT_YET_IN_FORCE: 'early',
  AMENDED: 'partial',
  PARTLY_REPLACED: 'partial',
  SUSPENDED: 'over',
  EXPIRED: 'over',
  REPLACED: 'over',
  REPEALED: 'over',
} as const satisfies Record<ValidityStatus, string>;
export type Gravity = (typeof gravity)[ValidityStatus];

/** Shapes beside colours, for those who do not tell colours apart: drawn in a field of 16 by 16. */
const shapes: Readonly<Record<Gravity, string>> = {
  good: 'M3 8.5l3.5 3.5L13 4.5',
  silent: 'M3 8h10',
  early: 'M8 4v4l3 2M8 1.8a6.2 6.2 0 1 1 0 12.4a6.2 6.2 0 1 1 0-12.4',
  partial: 'M8 2a6 6 0 1 1 0 12V2M8 2a6 6 0 1 0 0 12',
  over: 'M4 4l8 8M12 4l-8 8',
};

/** The sign of a status alone. */
export function StatusSign({ status }: { readonly status: ValidityStatus }) {
  return (
    <svg
      className={`sign sign-${gravity[status]}`}
      viewBox="0 0 16 16"
      width="16"
      height="16"
      aria-hidden="true"
    >
      <path d={shapes[gravity[status]]} />
    </svg>
  );
}

/** A status in short: sign and words. */
export function StatusMark({ status }: { readonly status: ValidityStatus }) {
  const words = useWords(terms);
  return (
    <span className={`status-mark status-${gravity[status]}`}>
      <StatusSign status={status} />
      {words.status[status]}
    </span>
  );
}
