import { type PointerEvent, useRef } from 'react';
import type { View } from './view.js';

/** Drags the view by its ground; a press on a document is no drag. */
export function useDrag(view: View, setView: (view: View) => void) {
  const start = useRef<{ readonly x: number; readonly y: number; readonly view: View } | null>(null);
  return {
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      if (event.target instanceof Element && event.target.closest('.node')) return;
      start.current = { x: event.clientX, y: event.clientY, view };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      if (!start.current) return;
      const { width, height } = event.currentTarget.getBoundingClientRect();
      const scale = Math.max(view.width / width, view.height / height);
      setView({
        ...view,
        x: start.current.view.x - (event.clientX - start.current.x) * scale,
        y: start.current.view.y - (event.clientY - start.current.y) * scale,
      });
    },
    onPointerUp: () => {
      start.current = null;
    },
  };
}
