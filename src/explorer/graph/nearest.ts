import type { Point } from './layout.js';

const directions: Readonly<Record<string, Point>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/**
 * The nearest place in the direction of an arrow key; null where nothing lies that way, and for other keys. What lies
 * straight ahead is nearer than what lies aside.
 */
export function nearestInDirection(
  places: ReadonlyMap<string, Point>,
  from: string,
  key: string,
): string | null {
  const direction = directions[key];
  const start = places.get(from);
  if (!direction || !start) return null;
  let best: { readonly id: string; readonly cost: number } | null = null;
  for (const [id, { x, y }] of places) {
    const [dx, dy] = [x - start.x, y - start.y];
    const ahead = dx * direction.x + dy * direction.y;
    const aside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
    if (id === from || ahead <= 0 || aside > ahead * 3) continue;
    const cost = ahead + 2 * aside;
    if (best === null || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}
