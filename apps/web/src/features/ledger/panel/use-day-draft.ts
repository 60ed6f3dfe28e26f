import type { CalendarDate } from '@worklog/domain/dates';
import { readDate } from '@worklog/domain/dates';
import { useMemo, useState } from 'react';
import { conflictsOf, useDays, type Day, type Days } from '../../../data/days.ts';
import { useToday } from '../../../data/today.ts';
import { planDays, type Decision, type PlannedDay } from './conflict-plan.ts';
import { inOrder, mostDates, repeatWeekly } from './dates-chosen.ts';
import { rebase, startDraft, wishForAll, wishOf, type Draft, type DraftWish } from './draft.ts';

/** What somebody is about to save, and what would become of it. */
export interface DayDraft {
  /** The dates that were chosen, in order. */
  readonly dates: readonly CalendarDate[];
  /** The one date that is shown; null: there are several, or it is repeated. */
  readonly single: CalendarDate | null;
  readonly days: Days;
  readonly draft: Draft;
  readonly edit: (draft: Draft) => void;
  readonly wish: DraftWish;
  /** What becomes of each date, where there are several. */
  readonly plan: readonly PlannedDay[];
  readonly decide: (dates: readonly CalendarDate[], decision: Decision) => void;
  readonly until: string | undefined;
  readonly setUntil: (until: string | undefined) => void;
  /** How many dates there are with those that are repeated. */
  readonly count: number;
  /** What is there instead of what the draft began with; undefined: nobody else changed it. */
  readonly theirs: { readonly day: Day | undefined } | undefined;
  /** Takes note of a refusal: what it says is there now. */
  readonly refuse: (error: unknown) => void;
  /** Takes theirs; what was typed into the notes stays. */
  readonly keepTheirs: () => void;
  /** The draft on what is there now. */
  readonly onTheirs: () => Draft;
}

/** The draft of one day or several. `isSaving`: what is shown of the day may be one's own write. */
export function useDayDraft(chosen: readonly CalendarDate[], isSaving: boolean): DayDraft {
  const dates = useMemo(() => inOrder(chosen), [chosen]);
  const [until, setUntil] = useState<string>();
  const repeated = useMemo(() => repeatedDates(dates, until), [dates, until]);
  const single = repeated.dates.length === 1 && until === undefined ? (dates[0] ?? null) : null;
  const days = useDaysOf(repeated.dates.length > 0 ? repeated.dates : dates);
  const current = dates.length === 1 && dates[0] !== undefined ? days.days.get(dates[0]) : undefined;
  const own = useOwnDraft(current, isSaving);
  const { plan, wish, decide } = usePlan(repeated.dates, days, own.draft, single);
  return { dates, single, days, wish, plan, decide, until, setUntil, count: repeated.count, ...own };
}

function repeatedDates(
  dates: readonly CalendarDate[],
  until: string | undefined,
): { readonly dates: readonly CalendarDate[]; readonly count: number } {
  const end = until === undefined ? undefined : readDate(until);
  if (end !== undefined) return repeatWeekly(dates, end);
  return { dates: dates.length > mostDates ? [] : dates, count: dates.length };
}

function useDaysOf(dates: readonly CalendarDate[]): Days {
  const [first, last] = [dates[0], dates.at(-1)];
  const today = useToday();
  return useDays(first ?? today, last ?? today);
}

/** The draft of the fields, and whether somebody else wrote the day that it began with. */
function useOwnDraft(current: Day | undefined, isSaving: boolean) {
  const [edits, setEdits] = useState<Draft>();
  const [refused, setRefused] = useState<{ readonly day: Day | undefined }>();
  const draft = edits ?? startDraft(current);
  const isOther = edits !== undefined && current?.tag !== '' && current?.tag !== edits.base?.tag;
  const theirs = isSaving ? undefined : isOther ? { day: current } : refused;
  return {
    draft,
    edit: setEdits,
    theirs,
    refuse: (error: unknown) => {
      const [conflict] = conflictsOf(error);
      setRefused(conflict && { day: conflict.day ?? undefined });
    },
    keepTheirs: () => {
      const typed = wishOf(draft).notes;
      setRefused(undefined);
      setEdits(typed === undefined ? undefined : { ...startDraft(theirs?.day), notes: typed });
    },
    onTheirs: () => {
      const onto = rebase(draft, theirs?.day);
      setRefused(undefined);
      setEdits(onto);
      return onto;
    },
  };
}

function usePlan(dates: readonly CalendarDate[], days: Days, draft: Draft, single: CalendarDate | null) {
  const today = useToday();
  const [decisions, setDecisions] = useState<ReadonlyMap<CalendarDate, Decision>>(new Map());
  const wish = useMemo(() => (single === null ? wishForAll(draft) : wishOf(draft)), [draft, single]);
  const plan = useMemo(
    () => (single === null ? planDays({ dates, days: days.days, wish, decisions, today }) : []),
    [dates, days.days, decisions, single, today, wish],
  );
  const decide = (decided: readonly CalendarDate[], decision: Decision): void => {
    setDecisions(new Map([...decisions, ...decided.map((date) => [date, decision] as const)]));
  };
  return { plan, wish, decide };
}
