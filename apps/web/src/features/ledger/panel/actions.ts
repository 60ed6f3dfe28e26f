import type { CalendarDate } from '@worklog/domain/dates';
import type { DayWish } from '../../../data/days.ts';

/** What became of setting a type: without a place to take, somebody has to be asked for one. */
export type TypeSet = 'done' | 'needs-place';

/** Changes of days, each said in one message with Undo; a refusal is said, too. None of them throws. */
export interface LedgerActions {
  /** Sets a type for whole days, at the place that was last used with it. Confirmed days are written over. */
  readonly setType: (dates: readonly CalendarDate[], type: string) => Promise<TypeSet>;
  /** Changes a day. Resolves to whether it was done. */
  readonly setDay: (date: CalendarDate, wish: Omit<DayWish, 'date'>) => Promise<boolean>;
  readonly deleteDays: (dates: readonly CalendarDate[]) => Promise<boolean>;
  /** Takes the latest change back; nothing where there is none. */
  readonly undo: () => Promise<boolean>;
  /** Confirms the plans from one date to another. */
  readonly confirm: (from: CalendarDate, to: CalendarDate) => Promise<boolean>;
}

/** Changes of days, with their messages. */
export declare function useLedgerActions(): LedgerActions;
