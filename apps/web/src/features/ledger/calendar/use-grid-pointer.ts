import { useEffect, useRef, type MouseEvent, type PointerEvent } from 'react';
import { dateAt, Pointing, type PointingParts } from './pointing.ts';
import type { IsWorkday } from './selection.ts';
import type { Selecting } from './use-selection.ts';

/** What a grid of days gets, so that days can be selected by pointing at them. */
export interface GridPointer {
  readonly onPointerDown: (event: PointerEvent) => void;
  readonly onPointerMove: (event: PointerEvent) => void;
  readonly onPointerUp: (event: PointerEvent) => void;
  readonly onPointerCancel: () => void;
  readonly onContextMenu: (event: MouseEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
}

/**
 * A click selects a day and opens the panel, dragging and Shift select a range, Ctrl adds. With a finger a tap opens the
 * panel, and resting on a day begins a selection. The handlers are on the grid, so the cells need none.
 */
export function useGridPointer(
  grid: HTMLElement | null,
  selecting: Selecting,
  isWorkday: IsWorkday,
): GridPointer {
  const pointing = useRef(new Pointing());
  useGestureEnd(grid, pointing, { selecting, isWorkday });
  const parts = { selecting, isWorkday };
  return {
    onPointerDown: (event) => {
      pointing.current.begin(event, parts);
    },
    onPointerMove: (event) => {
      pointing.current.move(event, parts);
    },
    onPointerUp: (event) => {
      pointing.current.letGo(event, parts);
    },
    onPointerCancel: () => {
      pointing.current.cancel();
    },
    onContextMenu: (event) => {
      // Resting with a finger would open it.
      if (pointing.current.isTouching) event.preventDefault();
    },
    onClick: (event) => {
      // Screen readers click without a pointer.
      const date = event.detail === 0 ? dateAt(event.target) : undefined;
      if (date) pointing.current.open(date, parts);
    },
  };
}

/** A pointer that is let go outside of the grid ends the gesture; a finger that selects does not scroll. */
function useGestureEnd(
  grid: HTMLElement | null,
  pointing: React.RefObject<Pointing>,
  parts: PointingParts,
): void {
  const latest = useRef(parts);
  useEffect(() => {
    latest.current = parts;
  });
  useEffect(() => {
    const letGo = (event: globalThis.PointerEvent): void => {
      const isInside = event.target instanceof Node && grid?.contains(event.target);
      if (!isInside) pointing.current.letGo(event, latest.current);
    };
    const hold = (event: TouchEvent): void => {
      if (pointing.current.isSelecting && event.cancelable) event.preventDefault();
    };
    window.addEventListener('pointerup', letGo);
    // React would listen passively, and could not keep the page from scrolling.
    grid?.addEventListener('touchmove', hold, { passive: false });
    return () => {
      window.removeEventListener('pointerup', letGo);
      grid?.removeEventListener('touchmove', hold);
    };
  }, [grid, pointing]);
}
