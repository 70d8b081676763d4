import { useEffect, useMemo, useState } from 'react';
import { client } from '../asking/client.js';
import { askGraphPage, type GraphPageQuery, type GraphPageQueryVariables } from '../asking/operations.js';
import { type Problem, problemOf } from '../asking/problem.js';
import { mergedGraph, mostNodes, type ShownGraph } from './shown-graph.js';

export interface GraphAnswer {
  /** Null until the first answer. */
  readonly graph: ShownGraph | null;
  readonly problem: Problem | null;
  readonly pending: boolean;
  readonly retry: () => void;
}

interface Received {
  readonly key: string;
  readonly neighbourhoods: readonly GraphPageQuery['neighbourhood'][];
  readonly problem: Problem | null;
}

/** The graph around a document, with what lies around each of the documents that were expanded. */
export function useShownGraph(
  id: string,
  expanded: readonly string[],
  depth: number,
  asOf: string | null,
): GraphAnswer {
  const [received, setReceived] = useState<Received | null>(null);
  const [attempt, setAttempt] = useState(0);
  const key = JSON.stringify([id, expanded, depth, asOf, attempt]);
  useEffect(() => {
    let over = false;
    const [middle, around, steps, day]: [string, string[], number, string | null] = JSON.parse(key);
    const ask = (variables: GraphPageQueryVariables) =>
      client.query<GraphPageQuery, GraphPageQueryVariables>(askGraphPage.text, variables).toPromise();
    const questions = [middle, ...around].map((each, index) =>
      ask({ id: each, asOf: day, depth: index === 0 ? steps : 1, limit: mostNodes }),
    );
    void Promise.all(questions).then((answers) => {
      if (over) return;
      const [failed] = answers.flatMap(({ error }) => (error ? [problemOf(error)] : []));
      const neighbourhoods = answers.flatMap(({ data }) => (data ? [data.neighbourhood] : []));
      setReceived({ key, neighbourhoods, problem: failed ?? null });
    });
    return () => {
      over = true;
    };
  }, [key]);
  const graph = useMemo(() => {
    const [first, ...others] = received?.neighbourhoods ?? [];
    return first ? mergedGraph([first, ...others]) : null;
  }, [received]);
  return {
    graph,
    problem: received?.problem ?? null,
    pending: received?.key !== key,
    retry: () => setAttempt(attempt + 1),
  };
}
