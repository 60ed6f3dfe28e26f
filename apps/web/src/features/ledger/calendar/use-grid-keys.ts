import type { CalendarDate } from '@worklog/domain/dates';
import type { Weekday } from '@worklog/domain/date-arithmetic';
import { useCallback, useEffect, useMemo, useReducer, useRef, useState, type KeyboardEvent } from 'react';
import { dateAfterKey } from './moves.ts';
import { dateAt } from './pointing.ts';
import { clearSelection, extendTo, moveFocus, selectOne, toggleDate, type IsWorkday } from './selection.ts';
import type { Selecting } from './use-selection.ts';

/** What the keys of a grid of days need. */
export interface GridKeysParts {
  readonly selecting: Selecting;
  readonly grid: GridFocus;
  /** The date that the keys move from: the one that Tab leads to. */
  readonly focus: CalendarDate;
  readonly weekStart: Weekday;
  readonly rows: 'weeks' | 'months';
  readonly isWorkday: IsWorkday;
  /** Told of the date that the keys lead to, which may not be shown. */
  readonly onMove: (date: CalendarDate) => void;
}

/** Brings the focus to a day of the grid. */
export interface GridFocus {
  /** The grid; null while it is not shown. */
  readonly element: HTMLElement | null;
  /** Takes the grid, as its `ref`. */
  readonly setElement: (element: HTMLElement | null) => void;
  /** Brings the focus to the date of the selection's focus, once it is shown. */
  readonly takeFocus: () => void;
}

/**
 * Brings the focus to a date of the grid when it is asked to, which may be before the date is shown; and follows it to
 * wherever somebody else brings it.
 */
export function useGridFocus({ selection: { focus }, change }: Selecting): GridFocus {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const isWanted = useRef(false);
  const [, renderAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    if (!isWanted.current) return;
    const cell = element?.querySelector<HTMLElement>(`[data-date="${focus}"]`);
    if (!cell) return;
    isWanted.current = false;
    cell.focus();
  });
  useEffect(() => {
    const follow = ({ target }: FocusEvent): void => {
      const date = isWanted.current ? undefined : dateAt(target);
      if (date) change((before) => (before.focus === date ? before : moveFocus(before, date)));
    };
    element?.addEventListener('focusin', follow);
    return () => {
      element?.removeEventListener('focusin', follow);
    };
  }, [element, change]);
  const takeFocus = useCallback(() => {
    isWanted.current = true;
    renderAgain();
  }, []);
  return useMemo(() => ({ element, setElement, takeFocus }), [element, takeFocus]);
}

/** Arrows and their like move the focus and, with Shift, select; Space selects one more, Enter opens the panel. */
export function useGridKeys(parts: GridKeysParts): (event: KeyboardEvent) => void {
  return (event) => {
    if (event.altKey || !isCell(event.target)) return;
    if (pressKey(event, parts)) event.preventDefault();
  };
}

/** Not a link beside the cells. */
function isCell(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.dataset.date !== undefined;
}

function pressKey(event: KeyboardEvent, parts: GridKeysParts): boolean {
  const { selecting, focus, grid, weekStart, rows, onMove } = parts;
  if (event.key === 'Enter') {
    if (selecting.selection.dates.length === 0) selecting.change(() => selectOne(focus));
    selecting.openPanel('focused');
    return true;
  }
  if (event.key === ' ') {
    selecting.change((before) => toggleDate(before, focus));
    return true;
  }
  const next = dateAfterKey(event.key, focus, { weekStart, rows, isShift: event.shiftKey });
  if (!next) return false;
  grid.takeFocus();
  move(next, event, parts);
  onMove(next);
  return true;
}

function move(
  next: CalendarDate,
  event: KeyboardEvent,
  { selecting, focus, isWorkday }: GridKeysParts,
): void {
  const { change, panel } = selecting;
  if (event.shiftKey) {
    change((before) => {
      // With nothing selected the range begins where the focus is.
      const from = before.dates.length > 0 ? before : selectOne(focus);
      return extendTo(from, next, isWorkday);
    });
  } else if (event.ctrlKey || event.metaKey) change((before) => moveFocus(before, next));
  else if (panel === 'closed') change((before) => clearSelection(moveFocus(before, next)));
  else {
    change(() => selectOne(next));
    selecting.openPanel('beside');
  }
}
