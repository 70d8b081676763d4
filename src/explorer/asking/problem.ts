import type { CombinedError } from '@urql/core';

/** A text in both languages. */
export interface BothLanguages {
  readonly vi: string;
  readonly en: string;
}

/** Why there is no answer. */
export type Problem =
  /** The server does not answer: it was stopped, or the machine is offline. */
  | { readonly kind: 'unreachable' }
  /** The server says what is wrong, with a code of docs/errors.md. */
  | {
      readonly kind: 'coded';
      readonly code: string;
      readonly message: BothLanguages;
      readonly remedy: BothLanguages | null;
    };

/** What went wrong, as far as the server tells it. */
export function problemOf(error: CombinedError): Problem {
  const [first] = error.graphQLErrors;
  if (!first) return { kind: 'unreachable' };
  const { code, message, remedy } = first.extensions;
  return {
    kind: 'coded',
    code: typeof code === 'string' ? code : 'INTERNAL',
    message: isBothLanguages(message) ? message : { vi: first.message, en: first.message },
    remedy: isBothLanguages(remedy) ? remedy : null,
  };
}

/** Whether the server says that an id is no document's, or may be any of several. */
export function meansNoOneDocument(problem: Problem | null): boolean {
  return (
    problem?.kind === 'coded' &&
    (problem.code === 'DOCUMENT_ID_SHARED' || problem.code === 'DOCUMENT_NOT_FOUND')
  );
}

function isBothLanguages(value: unknown): value is BothLanguages {
  return (
    typeof value === 'object' &&
    value !== null &&
    'vi' in value &&
    typeof value.vi === 'string' &&
    'en' in value &&
    typeof value.en === 'string'
  );
}
