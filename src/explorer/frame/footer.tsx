import { useWords } from '../words/dictionary.js';
import { frameWords } from './words.js';

/** The foot of every page. */
export function Footer() {
  const words = useWords(frameWords);
  return (
    <footer className="frame-foot">
      <p>
        <strong>cancu</strong> · {words.tagline}
      </p>
      <p>
        {words.source} <a href="/graphiql">{words.query}</a>
      </p>
    </footer>
  );
}
