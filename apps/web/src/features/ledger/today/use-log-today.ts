import type { CalendarDate } from '@worklog/domain/dates';
import { useState } from 'react';
import { useDayTypes } from '../../../data/day-types.ts';
import type { DayHalf, PlaceWish } from '../../../data/days.ts';
import { useKeys, type KeyAction } from '../../../ui/keys.ts';
import { useLedgerActions } from '../panel/actions.ts';
import { halfWish, type DraftWish, type Part } from '../panel/draft.ts';
import { typeLetters } from '../panel/type-letters.ts';
import type { Pick } from './picks.ts';
import type { TodayState } from './use-today-state.ts';

/** What logs today. */
export interface LogToday {
  readonly part: Part;
  readonly setPart: (part: Part) => void;
  /** Logs it, or asks for its place first. */
  readonly log: (pick: Pick) => void;
  /** The type whose place is asked for; null: nothing is asked. */
  readonly asked: Pick | null;
  readonly stopAsking: () => void;
  /** Logs what was asked for at a place. Resolves to whether it was done. */
  readonly logAt: (place: PlaceWish) => Promise<boolean>;
  readonly confirmPlan: () => void;
  readonly undo: () => void;
  readonly saveNotes: (notes: string) => Promise<boolean>;
}

/** Logs today, by buttons and by keys: letters and numbers log, Enter confirms the plan, E asks for something else. */
export function useLogToday(state: TodayState, onOther: (date: CalendarDate) => void): LogToday {
  const { today, day } = state;
  const actions = useLedgerActions();
  const [part, setPart] = useState<Part>('full');
  const [asked, setAsked] = useState<Pick | null>(null);
  const set = async (wish: DraftWish): Promise<boolean> => {
    setAsked(null);
    const isDone = await actions.setDay(today, wish, { isQuiet: true });
    // The next one is a whole day again, as nearly all are.
    if (isDone) setPart('full');
    return isDone;
  };
  const log = (pick: Pick): void => {
    if (pick.needsPlace) setAsked(pick);
    else void set(wishFor(part, pick));
  };
  const confirmPlan = (): void => {
    const confirmed = (half: DayHalf | null | undefined) =>
      half && halfWish({ ...half, status: 'confirmed' });
    void set({
      ...(day?.am && { am: confirmed(day.am) ?? null }),
      ...(day?.pm && { pm: confirmed(day.pm) ?? null }),
    });
  };
  const undo = (): void => {
    void actions.undo();
  };
  useLogKeys(state, { log, confirmPlan, undo, onOther });
  return {
    ...{ part, setPart, log, asked, confirmPlan, undo },
    stopAsking: () => {
      setAsked(null);
    },
    logAt: (place) => (asked ? setAt(asked, place) : Promise.resolve(false)),
    saveNotes: (notes) => actions.setDay(today, { notes }, { isQuiet: true }),
  };

  async function setAt({ type }: Pick, place: PlaceWish): Promise<boolean> {
    const half = { type, place };
    return set(part === 'full' ? { am: half, pm: half } : { [part]: half });
  }
}

/** What is to be sent for a button. */
function wishFor(part: Part, { type, place }: Pick): DraftWish {
  const half = halfWish({ type, place });
  return part === 'full' ? { am: half, pm: half } : { [part]: half };
}

interface LogKeys {
  readonly log: (pick: Pick) => void;
  readonly confirmPlan: () => void;
  readonly undo: () => void;
  readonly onOther: (date: CalendarDate) => void;
}

function useLogKeys(state: TodayState, { log, confirmPlan, undo, onOther }: LogKeys): void {
  const { list } = useDayTypes();
  const letters = typeLetters(list);
  const byLetter = list.flatMap((type) => {
    const letter = letters.get(type.id);
    const pick = state.numbered.find(({ type: id }) => id === type.id);
    const unused = { type: type.id, place: null, needsPlace: type.needsPlace };
    const action: KeyAction = () => {
      log(pick ?? unused);
    };
    return letter === undefined ? [] : [[letter, action] as const];
  });
  const byNumber = state.numbered.map((pick, index) => {
    const action: KeyAction = () => {
      log(pick);
    };
    return [String(index + 1), action] as const;
  });
  const confirm: KeyAction = ({ target }) => {
    const isPress = target instanceof Element && target.closest('a, button, [role="dialog"]') !== null;
    if (isPress || state.state !== 'planned') return false;
    confirmPlan();
    return true;
  };
  const isOn = !state.isLoading;
  useKeys({ ...Object.fromEntries([...byNumber, ...byLetter]), Enter: confirm }, { isOn });
  useKeys(
    {
      e: () => {
        onOther(state.today);
      },
      'Ctrl+z': undo,
    },
    { isOn },
  );
}
