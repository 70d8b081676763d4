import type { PageOf } from '../asking/use-pages.js';

/** The items of a list for a file. */
export interface Gathered<Item> {
  readonly items: readonly Item[];
  /** False when there were more than {@link mostRows}. */
  readonly complete: boolean;
}

/** More rows than this are taken from `GET /export`. */
export const mostRows = 2_000;

/** Items of one page while a file is made. */
export const rowsAtOnce = 50;

/**
 * The items of a list, page after page, as many as a file may hold.
 *
 * @param ask the page that begins after a cursor, the first one for null
 * @throws whatever `ask` throws
 */
export async function gatherPages<Item>(
  ask: (after: string | null) => Promise<PageOf<Item>>,
): Promise<Gathered<Item>> {
  const items: Item[] = [];
  let after: string | null = null;
  do {
    if (items.length >= mostRows) return { items, complete: false };
    const page: PageOf<Item> = await ask(after);
    items.push(...page.items);
    after = page.next;
  } while (after !== null);
  return { items, complete: true };
}
