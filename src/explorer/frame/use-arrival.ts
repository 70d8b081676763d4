import { useEffect, useRef } from 'react';

/** So long, in milliseconds, a page may take to grow as tall again as it was when it was left. */
const longestReturn = 3_000;

/** What a reader does who has begun to look elsewhere. */
const takesOver = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

/**
 * Begins another page at its head, for the eye and for the keyboard, as a browser does when it loads one. Where the
 * reader goes back, the place that was left is found again, as soon as the page is tall enough: its relations come after
 * its head.
 *
 * @param pathname of the page that is shown
 */
export function useArrival(pathname: string): void {
  const shown = useRef(pathname);
  const follows = useRef(false);
  const left = useRef(new Map<string, number>());
  useEffect(() => {
    // Following a link leaves the page at the place where the link stands.
    const remember = (): void => {
      left.current.set(window.location.pathname, window.scrollY);
    };
    // The router tells of every address that it sets; of one that the browser goes back to, only after the page is shown.
    const mark = (): void => {
      follows.current = window.location.pathname !== shown.current;
    };
    window.addEventListener('click', remember, true);
    for (const set of addressesSet) window.addEventListener(set, mark);
    return () => {
      window.removeEventListener('click', remember, true);
      for (const set of addressesSet) window.removeEventListener(set, mark);
    };
  }, []);
  useEffect(() => {
    if (shown.current === pathname) return undefined;
    shown.current = pathname;
    const returns = !follows.current;
    follows.current = false;
    if (returns) return returnTo(left.current.get(pathname));
    window.scrollTo(0, 0);
    document.getElementById('main')?.focus({ preventScroll: true });
    return undefined;
  }, [pathname]);
}

/** What the router calls the events by which it tells of an address that it set. */
const addressesSet = ['pushState', 'replaceState'] as const;

/**
 * Scrolls to `top`, where it is known, as soon as the page is so tall, unless the reader moves first. Returns what ends
 * the trying.
 */
function returnTo(top: number | undefined): (() => void) | undefined {
  if (top === undefined) return undefined;
  const until = performance.now() + longestReturn;
  let frame = 0;
  const stop = (): void => {
    cancelAnimationFrame(frame);
    for (const act of takesOver) window.removeEventListener(act, stop);
  };
  const again = (): void => {
    window.scrollTo(0, top);
    if (window.scrollY >= top - 1 || performance.now() > until) stop();
    else frame = requestAnimationFrame(again);
  };
  for (const act of takesOver) window.addEventListener(act, stop, { passive: true });
  again();
  return stop;
}
