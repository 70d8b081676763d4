import type { Layout, Point } from './layout.js';

/** The part of a picture that is seen. */
export interface View {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Fewer units than this across would draw a handful of documents larger than the words around the picture. */
const leastWidth = 820;
const leastHeight = 560;

/** The whole picture, in its middle where it is small. */
export function wholeOf({ width, height }: Layout): View {
  const [across, down] = [Math.max(width, leastWidth), Math.max(height, leastHeight)];
  return { x: (width - across) / 2, y: (height - down) / 2, width: across, height: down };
}

/** What a picture opens with: all of it, but on a phone, where that would be too small to read, what is around the root. */
export function openingView(layout: Layout, root: string): View {
  if (window.innerWidth >= 640 || layout.width <= phoneWidth) return wholeOf(layout);
  const { x, y } = layout.places.get(root) ?? { x: 0, y: 0 };
  return {
    x: within(x - phoneWidth / 2, layout.width - phoneWidth),
    y: within(y - phoneWidth / 2, layout.height - phoneWidth),
    width: phoneWidth,
    height: phoneWidth,
  };
}

/** A view shows none of what lies beside the picture as long as there is picture to be shown. */
function within(at: number, last: number): number {
  return last <= 0 ? last / 2 : Math.min(Math.max(at, 0), last);
}

const phoneWidth = 440;

/** The same middle, nearer or farther. */
export function zoomed({ x, y, width, height }: View, factor: number): View {
  const [across, down] = [width / factor, height / factor];
  return { x: x + (width - across) / 2, y: y + (height - down) / 2, width: across, height: down };
}

/** Whether a place is seen. */
export function isInside({ x, y }: Point, view: View): boolean {
  return x >= view.x && x <= view.x + view.width && y >= view.y && y <= view.y + view.height;
}
