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
    const answer = make(text);
    known.set(text, { answer });
    return answer;
  };
}
