import type { FurtherPages } from '../asking/use-pages.js';
import { useWords } from '../words/dictionary.js';
import { ProblemNote } from './states.js';
import { frameWords } from './words.js';

interface MoreButtonProps {
  readonly pages: Pick<FurtherPages<unknown>, 'hasMore' | 'pending' | 'problem' | 'more'>;
}

/** Asks for the next page of a list; nothing when there is none. */
export function MoreButton({ pages: { hasMore, pending, problem, more } }: MoreButtonProps) {
  const words = useWords(frameWords);
  if (problem) return <ProblemNote problem={problem} retry={more} />;
  if (!hasMore) return null;
  return (
    <button type="button" className="button" aria-disabled={pending} onClick={more}>
      {pending ? words.loading : words.more}
    </button>
  );
}
