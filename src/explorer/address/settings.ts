import { useCallback } from 'react';
import { useSearchParams } from 'wouter';

/** What every page keeps when the reader goes on: the day in question and the language. */
export const keptSettings = ['asOf', 'lang'] as const;

/**
 * A setting of the view, kept in the address so that every view is a link. Null when it is not given.
 *
 * @example const [type, setType] = useSetting('type');
 */
export function useSetting(name: string): readonly [string | null, (value: string | null) => void] {
  const [parameters, setParameters] = useSearchParams();
  const set = useCallback(
    (value: string | null) => {
      setParameters(
        (current) => {
          const next = new URLSearchParams(current);
          if (value === null || value === '') next.delete(name);
          else next.set(name, value);
          return next;
        },
        { replace: true },
      );
    },
    [name, setParameters],
  );
  return [parameters.get(name), set];
}

/** Whether a text is a day as the address and the server write it: `2024-06-01`. */
export function isDay(text: string): boolean {
  const match = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text);
  if (!match) return false;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
}

/** The day in question, from the address; null for today. What is no day is not sent to the server. */
export function useAsOf(): readonly [string | null, (day: string | null) => void] {
  const [asOf, setAsOf] = useSetting('asOf');
  return [asOf !== null && isDay(asOf) ? asOf : null, setAsOf];
}

/** `path` with the settings that every page keeps, and with `own` beside them. */
export function withSettings(
  path: string,
  current: URLSearchParams,
  own: Readonly<Record<string, string | null>> = {},
): string {
  const next = new URLSearchParams();
  for (const name of keptSettings) {
    const value = current.get(name);
    if (value) next.set(name, value);
  }
  for (const [name, value] of Object.entries(own)) {
    if (value) next.set(name, value);
    else next.delete(name);
  }
  const [bare = path, fragment] = path.split('#');
  const search = next.toString();
  return `${bare}${search ? `?${search}` : ''}${fragment ? `#${fragment}` : ''}`;
}
