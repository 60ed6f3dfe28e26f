import { useNavigate, useRouter } from '@tanstack/react-router';
import type { CalendarDate } from '@worklog/domain/dates';
import { startTransition, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import {
  clearSelection,
  nothingSelected,
  readDates,
  selectDates,
  writeDates,
  type Selection,
} from './selection.ts';

/** Whether the panel of the selected days is shown, and whether it takes the focus as it opens. */
type PanelState = 'closed' | 'beside' | 'focused';

/** What is selected, and what changes it. */
export interface Selecting {
  readonly selection: Selection;
  readonly panel: PanelState;
  readonly change: (next: (before: Selection) => Selection) => void;
  readonly openPanel: (how: Exclude<PanelState, 'closed'>) => void;
  /** Selects nothing any more, which closes the panel, too. */
  readonly clear: () => void;
}

/** So long a selection rests before it is written into the address, in milliseconds. */
const rest = 150;

/** Keeps the selection, and keeps it in the address as `days`. */
export function useSelection(address: string | undefined, today: CalendarDate): Selecting {
  const [selection, setSelection] = useState(() => readSelection(address, today));
  const [panel, setPanel] = useState<PanelState>(() => (selection.dates.length > 0 ? 'beside' : 'closed'));

  const adopt = useCallback((text: string | undefined) => {
    const dates = readDates(text ?? '');
    setSelection((before) => selectDates(dates, before.focus));
    setPanel(dates.length > 0 ? 'beside' : 'closed');
  }, []);
  useAddress(selection.dates, address, adopt);

  const change = useCallback((next: (before: Selection) => Selection) => {
    setSelection(next);
  }, []);
  const openPanel = useCallback((how: Exclude<PanelState, 'closed'>) => {
    // The selection is painted first: the panel takes longer, and moves what is beside it.
    startTransition(() => {
      setPanel(how);
    });
  }, []);
  const clear = useCallback(() => {
    setSelection(clearSelection);
    setPanel('closed');
  }, []);
  // Without days there is nothing to change; the next selection starts without the panel.
  if (selection.dates.length === 0 && panel !== 'closed') setPanel('closed');
  return useMemo(
    () => ({ selection, panel, change, openPanel, clear }),
    [selection, panel, change, openPanel, clear],
  );
}

function readSelection(address: string | undefined, today: CalendarDate): Selection {
  const dates = readDates(address ?? '');
  return dates.length > 0 ? selectDates(dates, today) : nothingSelected(today);
}

/** Writes the selection into the address once it rests, and takes over what somebody else writes there. */
function useAddress(dates: readonly CalendarDate[], address = '', adopt: (address: string) => void): void {
  const write = useWriteAddress();
  const text = useMemo(() => writeDates(dates), [dates]);
  /** What was written here and has not arrived yet, the oldest first. */
  const written = useRef<string[]>([]);
  const known = useRef(address);

  useEffect(() => {
    if (text === known.current) return undefined;
    const timer = setTimeout(() => {
      known.current = text;
      written.current.push(text);
      write(text);
    }, rest);
    return () => {
      clearTimeout(timer);
    };
  }, [text, write]);

  useEffect(() => {
    const own = written.current.indexOf(address);
    if (own !== -1) {
      written.current.splice(0, own + 1);
      return;
    }
    if (address === known.current) return;
    known.current = address;
    adopt(address);
  }, [address, adopt]);
}

/**
 * Writes dates into the address. The first ones are a step of their own, so that Back closes the panel, which covers a
 * small screen; selecting nothing takes that step back, unless something else has been opened since.
 */
function useWriteAddress(): (text: string) => void {
  const navigate = useNavigate();
  const { history } = useRouter();
  /** What was shown before the step that selected something. */
  const opened = useRef<{ readonly index: number; readonly rest: string }>(null);
  return useCallback(
    (text: string) => {
      const { pathname, search, state } = history.location;
      const isFirst = !new URLSearchParams(search).has('days');
      const rest = withoutDays(pathname, search);
      if (text === '' && opened.current?.index === state.__TSR_index - 1 && opened.current.rest === rest) {
        history.back();
        return;
      }
      if (isFirst) opened.current = { index: state.__TSR_index, rest };
      void navigate({
        to: '.',
        search: ({ days: _, ...before }: Record<string, unknown>) => ({
          ...before,
          ...(text && { days: text }),
        }),
        replace: !isFirst,
        resetScroll: false,
      });
    },
    [navigate, history],
  );
}

function withoutDays(pathname: string, search: string): string {
  const parameters = new URLSearchParams(search);
  parameters.delete('days');
  return `${pathname}?${parameters.toString()}`;
}
