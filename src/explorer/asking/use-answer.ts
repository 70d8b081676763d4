import type { AnyVariables } from '@urql/core';
import { useEffect, useState } from 'react';
import { client } from './client.js';
import type { Operation } from './operation.js';
import { type Problem, problemOf } from './problem.js';

/** What is known of an answer by now. */
export interface Answer<Data> {
  /** Null until the first answer; while another is awaited, the last one, so that the page does not jump. */
  readonly data: Data | null;
  readonly problem: Problem | null;
  /** Whether an answer is awaited. */
  readonly pending: boolean;
  readonly retry: () => void;
}

interface Received<Data> {
  readonly question: string;
  readonly data: Data | null;
  readonly problem: Problem | null;
}

/**
 * The answer to a question; asked again when the variables change. With null nothing is asked.
 *
 * @example const { data, problem, pending } = useAnswer(askHome, {});
 */
export function useAnswer<Data, Variables extends AnyVariables>(
  operation: Operation<Data, Variables>,
  variables: Variables | null,
): Answer<Data> {
  const [received, setReceived] = useState<Received<Data> | null>(null);
  const [attempt, setAttempt] = useState(0);
  const asked = variables === null ? null : JSON.stringify(variables);
  const question = `${attempt} ${asked}`;
  useEffect(() => {
    if (asked === null) return;
    // A new attempt must not be answered from what is remembered of the last one.
    const requestPolicy = attempt === 0 ? 'cache-first' : 'network-only';
    const subscription = client
      .query<Data, AnyVariables>(operation.text, JSON.parse(asked), { requestPolicy })
      .subscribe(({ data, error }) => {
        setReceived((known) => ({
          question,
          // An answer that does not come takes nothing away of what has been shown.
          data: data ?? (error && known ? known.data : null),
          problem: error ? problemOf(error) : null,
        }));
      });
    return () => subscription.unsubscribe();
  }, [operation.text, asked, attempt, question]);
  const current = received?.question === question;
  return {
    data: asked === null ? null : (received?.data ?? null),
    problem: current ? received.problem : null,
    pending: asked !== null && !current,
    retry: () => setAttempt((count) => count + 1),
  };
}
