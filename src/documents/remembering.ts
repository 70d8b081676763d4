/** So many answers are kept unless told otherwise. */
const usual = 20_000;

/**
 * A pure function of a text that remembers its answers: the same few symbols, issuers and titles are asked about again
 * and again, and folding their marks is most of the work.
 *
 * @param most so many answers are kept; a server that runs for months begins anew when they are used up
 */
export function remembering<T>(make: (text: string) => T, most: number = usual): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.answer;
    if (known.size >= most) known.clear();
    const kept = copyOf(text);
    const answer = make(kept);
    known.set(kept, { answer });
    return answer;
  };
}

/** A slice of a text keeps the whole of it in memory: what is remembered must not. Short slices are copies already. */
const copyOf = (text: string): string => (text.length < 13 ? text : [...text].join(''));
