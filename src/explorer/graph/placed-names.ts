import type { Point } from './layout.js';

/** A name to be written below a place. */
export interface NameToPlace {
  readonly id: string;
  readonly name: string;
  readonly place: Point;
}

/** Of the height of letters: how wide one is, and how far below its place a name begins. */
const letterWidth = 0.56;
const drop = 15;

/**
 * The ids of those whose names can be written without one covering another, those that come first in the list before
 * those after them. The names left out are written when the reader comes nearer or chooses them.
 *
 * @param size height of letters, in units of the picture
 */
export function placedNames(names: readonly NameToPlace[], size: number): ReadonlySet<string> {
  const taken: { left: number; right: number; top: number }[] = [];
  const placed = new Set<string>();
  for (const { id, name, place } of names) {
    const half = (name.length * letterWidth * size) / 2;
    const box = { left: place.x - half, right: place.x + half, top: place.y + drop };
    const covered = taken.some(
      (other) =>
        box.left < other.right && box.right > other.left && Math.abs(box.top - other.top) < size * 1.15,
    );
    if (covered) continue;
    taken.push(box);
    placed.add(id);
  }
  return placed;
}
