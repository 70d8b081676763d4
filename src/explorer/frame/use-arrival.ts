import { useEffect, useRef } from 'react';

/**
 * Begins another page at its head, for the eye and for the keyboard, as a browser does when it loads one. Where the
 * reader goes back it is left to the browser, which does not always find the place again.
 *
 * @param pathname of the page that is shown
 */
export function useArrival(pathname: string): void {
  const shown = useRef(pathname);
  const goesBack = useRef(false);
  useEffect(() => {
    const mark = (): void => {
      goesBack.current = window.location.pathname !== shown.current;
    };
    window.addEventListener('popstate', mark);
    return () => window.removeEventListener('popstate', mark);
  }, []);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    if (!goesBack.current) {
      window.scrollTo(0, 0);
      document.getElementById('main')?.focus({ preventScroll: true });
    }
    goesBack.current = false;
  }, [pathname]);
}
