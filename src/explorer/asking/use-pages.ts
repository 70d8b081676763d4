import type { AnyVariables } from '@urql/core';
import { useEffect, useRef, useState } from 'react';
import { client } from './client.js';
import type { Operation } from './operation.js';
import { type Problem, problemOf } from './problem.js';

/** One page of a list. */
export interface PageOf<Item> {
  readonly items: readonly Item[];
  /** Where the next page begins; null when there is none. */
  readonly next: string | null;
}

/** The pages of a list that follow its first. */
export interface FurtherPages<Item> {
  readonly items: readonly Item[];
  readonly hasMore: boolean;
  readonly pending: boolean;
  readonly problem: Problem | null;
  readonly more: () => void;
}

/**
 * The items of a list, page after page. The first page is given, as it came with the rest of the view; what follows is
 * asked for when the reader wants it. All is forgotten when `first` changes.
 */
export function usePages<Data, Variables extends AnyVariables, Item>(
  operation: Operation<Data, Variables>,
  variablesAfter: (after: string) => Variables,
  pageIn: (data: Data) => PageOf<Item> | null,
  first: PageOf<Item> | null,
): FurtherPages<Item> {
  const [further, setFurther] = useState<readonly PageOf<Item>[]>([]);
  const [pending, setPending] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const shown = useRef(first);
  useEffect(() => {
    shown.current = first;
    setFurther([]);
    setPending(false);
    setProblem(null);
  }, [first]);
  const last = further.at(-1) ?? first;
  const more = async (): Promise<void> => {
    if (!last?.next || pending) return;
    setPending(true);
    setProblem(null);
    const { data, error } = await client
      .query<Data, AnyVariables>(operation.text, variablesAfter(last.next))
      .toPromise();
    if (shown.current !== first) return;
    const page = data ? pageIn(data) : null;
    if (page) setFurther((pages) => [...pages, page]);
    if (error) setProblem(problemOf(error));
    setPending(false);
  };
  return {
    items: [first, ...further].flatMap((page) => page?.items ?? []),
    hasMore: Boolean(last?.next),
    pending,
    problem,
    more: () => void more(),
  };
}
