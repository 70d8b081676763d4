import type { FindQuery } from '../asking/operations.js';

type Excerpt = NonNullable<FindQuery['search']['edges'][number]['excerpt']>;

/** An excerpt with the places that were found marked in it. */
export function Highlighted({ text, highlights }: Excerpt) {
  const marks = [...highlights].sort((a, b) => a.start - b.start);
  return (
    <p className="excerpt" lang="vi">
      {marks.map(({ start, end }, index) => (
        <span key={start}>
          {text.slice(marks[index - 1]?.end ?? 0, start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(marks.at(-1)?.end ?? 0)}
    </p>
  );
}
