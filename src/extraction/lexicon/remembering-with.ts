import { remembering } from '../../documents/remembering.js';
import type { Lexicon } from './lexicon.js';

/**
 * A pure function of a text and a lexicon that remembers its answers, at most `most` for each lexicon; see
 * {@link remembering}.
 */
export function rememberingWith<T>(
  make: (text: string, lexicon: Lexicon) => T,
  most: number,
): (text: string, lexicon: Lexicon) => T {
  const known = new WeakMap<Lexicon, (text: string) => T>();
  return (text, lexicon) => {
    let answer = known.get(lexicon);
    if (answer === undefined) {
      answer = remembering((one) => make(one, lexicon), most);
      known.set(lexicon, answer);
    }
    return answer(text);
  };
}
