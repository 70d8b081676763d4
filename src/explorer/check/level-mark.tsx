import type { FindingLevel } from '../asking/operations.js';
import { useWords } from '../words/dictionary.js';
import { checkWords } from './words.js';

/** Shapes beside colours: a cross, a triangle, a dot. */
const shapes: Readonly<Record<FindingLevel, string>> = {
  ERROR: 'M4 4l8 8M12 4l-8 8',
  WARNING: 'M8 2.5L14 13.5H2ZM8 6.5v3M8 11.6v.2',
  NOTE: 'M8 3.2v.2M8 6.5v6.5',
};

/** How grave a finding is: sign and word. */
export function LevelMark({ level }: { readonly level: FindingLevel }) {
  const words = useWords(checkWords);
  return (
    <span className={`level level-${level}`}>
      <svg className="sign" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">
        <path d={shapes[level]} />
      </svg>{' '}
      {words.level[level]}
    </span>
  );
}
