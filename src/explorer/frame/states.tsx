import { useEffect, useState } from 'react';
import type { Problem } from '../asking/problem.js';
import { useLanguage, useWords } from '../words/dictionary.js';
import { frameWords } from './words.js';

/** While an answer is awaited: a quiet place of the size of what will come. */
export function Loading({ lines = 3 }: { readonly lines?: number }) {
  const words = useWords(frameWords);
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), 4_000);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div className="loading" role="status">
      <span className={long ? 'loading-words' : 'visually-hidden'}>
        {long ? words.stillLoading : words.loading}
      </span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines never change places
        <span key={line} className="loading-line" aria-hidden="true" />
      ))}
    </div>
  );
}

/** Why there is no answer, and what to do. */
export function ProblemNote({ problem, retry }: { readonly problem: Problem; readonly retry?: () => void }) {
  const words = useWords(frameWords);
  const language = useLanguage();
  const coded = problem.kind === 'coded';
  return (
    <div className="note note-problem" role="alert">
      <p className="note-title">{coded ? problem.message[language] : words.unreachable}</p>
      <p>{coded ? problem.remedy?.[language] : words.unreachableHint}</p>
      {coded && (
        <p className="quiet">
          {words.code}: <code>{problem.code}</code>
        </p>
      )}
      {retry && (
        <button type="button" className="button" onClick={retry}>
          {words.retry}
        </button>
      )}
    </div>
  );
}

interface EmptyProps {
  readonly title: string;
  readonly hint?: string;
  /** Whether this is all that the page holds, so that its title is the page's heading. */
  readonly page?: boolean;
}

/** That there is nothing to show, and what may help. */
export function Empty({ title, hint, page = false }: EmptyProps) {
  const Title = page ? 'h1' : 'p';
  return (
    <div className="note">
      <Title className="note-title">{title}</Title>
      {hint && <p>{hint}</p>}
    </div>
  );
}
