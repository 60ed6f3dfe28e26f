import type { CalendarDate } from '@worklog/domain/dates';
import { useDayTypes } from '../../../data/day-types.ts';
import { useKeys, type KeyAction } from '../../../ui/keys.ts';
import type { LedgerActions } from '../panel/actions.ts';
import { typeLetters } from '../panel/type-letters.ts';
import { selectDates } from './selection.ts';
import type { GridFocus } from './use-grid-keys.ts';
import type { Selecting } from './use-selection.ts';

/** What the keys of the calendar need. */
export interface CalendarKeysParts {
  readonly selecting: Selecting;
  readonly actions: LedgerActions;
  readonly grid: GridFocus;
  readonly onToday: () => void;
}

/** Letters set the type of the selected days, Delete deletes them, Ctrl+Z takes back, T leads to today. */
export function useCalendarKeys({ selecting, actions, grid, onToday }: CalendarKeysParts): void {
  const { list } = useDayTypes();
  const letters = typeLetters(list);

  /** The selected days, or the one that the focus is on. */
  const targets = (): readonly CalendarDate[] => {
    const { dates, focus } = selecting.selection;
    if (dates.length > 0) return dates;
    return grid.element?.contains(document.activeElement) ? [focus] : [];
  };
  const setType = async (dates: readonly CalendarDate[], type: string): Promise<void> => {
    if ((await actions.setType(dates, type)) === 'done') return;
    selecting.change(({ focus }) => selectDates(dates, focus));
    selecting.openPanel('focused');
  };
  const typeKeys = list.flatMap(({ id }): [string, KeyAction][] => {
    const letter = letters.get(id);
    const action = onDates(targets, (dates) => void setType(dates, id));
    return letter === undefined ? [] : [[letter, action]];
  });

  useKeys({
    ...Object.fromEntries(typeKeys),
    t: onToday,
    Delete: onDates(targets, (dates) => void actions.deleteDays(dates)),
    Backspace: onDates(targets, (dates) => void actions.deleteDays(dates)),
    'Ctrl+z': () => void actions.undo(),
    Escape: () => {
      if (selecting.selection.dates.length === 0) return false;
      selecting.clear();
      return true;
    },
  });
}

/** What a key does with days; nothing where there are none. */
function onDates(
  targets: () => readonly CalendarDate[],
  act: (dates: readonly CalendarDate[]) => void,
): KeyAction {
  return () => {
    const dates = targets();
    if (dates.length === 0) return false;
    act(dates);
    return true;
  };
}
