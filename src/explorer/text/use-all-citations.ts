import { useEffect, useState } from 'react';
import { client } from '../asking/client.js';
import {
  askDocumentText,
  type DocumentTextQuery,
  type DocumentTextQueryVariables,
} from '../asking/operations.js';
import { type Problem, problemOf } from '../asking/problem.js';

type TextDocument = NonNullable<DocumentTextQuery['document']>;
export type TextCitation = TextDocument['citations']['nodes'][number];

/** A document's text with every citation in it, as far as they have come. */
export interface TextWithCitations {
  readonly id: string;
  /** Null until known; in it, null where no such document exists. */
  readonly document: TextDocument | null | undefined;
  readonly citations: readonly TextCitation[];
  readonly complete: boolean;
  readonly problem: Problem | null;
}

/** The text first, then its citations page after page, shown as they come. */
export function useAllCitations(id: string, asOf: string | null, attempt: number): TextWithCitations {
  const empty = { id, document: undefined, citations: [], complete: false, problem: null };
  const [received, setReceived] = useState<TextWithCitations>(empty);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another attempt asks anew
  useEffect(() => {
    let over = false;
    const ask = async (): Promise<void> => {
      let after: string | null = null;
      let citations: readonly TextCitation[] = [];
      let document: TextDocument | null | undefined;
      do {
        const variables: DocumentTextQueryVariables = { id, asOf, after, withText: after === null };
        const { data, error } = await client
          .query<DocumentTextQuery, DocumentTextQueryVariables>(askDocumentText.text, variables)
          .toPromise();
        if (over) return;
        if (error) return setReceived((known) => ({ ...known, problem: problemOf(error) }));
        document ??= data?.document ?? null;
        citations = [...citations, ...(data?.document?.citations.nodes ?? [])];
        const page = data?.document?.citations.pageInfo;
        after = page?.hasNextPage ? page.endCursor : null;
        setReceived({ id, document, citations, complete: after === null, problem: null });
      } while (after !== null);
    };
    void ask();
    return () => {
      over = true;
    };
  }, [id, asOf, attempt]);
  return received.id === id ? received : empty;
}
