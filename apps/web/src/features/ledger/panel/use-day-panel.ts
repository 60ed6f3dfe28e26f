import type { CalendarDate } from '@worklog/domain/dates';
import { useState } from 'react';
import { useDayTypes } from '../../../data/day-types.ts';
import { conflictsOf, type DayWish } from '../../../data/days.ts';
import { useToday } from '../../../data/today.ts';
import { useSaidTexts } from './actions.ts';
import { changeOf, writtenDays } from './conflict-plan.ts';
import { chooseStatus, wishOf, type Draft } from './draft.ts';
import { useDayDraft, type DayDraft } from './use-day-draft.ts';
import { useSaving } from './use-saving.ts';

/** What the panel shows and does. */
export interface DayPanelModel extends DayDraft {
  readonly isSaving: boolean;
  /** Why it was not saved. */
  readonly error: unknown;
  /** Days of a change of several were written by somebody else meanwhile. */
  readonly wasChanged: boolean;
  /** It was tried to save a type that needs a place without one. */
  readonly isPlaceMissing: boolean;
  /** How many days would be written. */
  readonly written: number;
  /** The dates that have a record. */
  readonly recorded: readonly CalendarDate[];
  /** Whether saving only confirms a plan that has come. */
  readonly isConfirming: boolean;
  readonly save: () => void;
  readonly replaceTheirs: () => void;
  readonly remove: () => void;
}

/** What the panel is for, and how it goes. */
interface PanelOfDates {
  readonly dates: readonly CalendarDate[];
  readonly onClose: () => void;
}

/** What the panel shows and does. It closes after what was done, never after what was refused. */
export function useDayPanel({ dates, onClose }: PanelOfDates): DayPanelModel {
  const today = useToday();
  const types = useDayTypes();
  const said = useSaidTexts();
  const saving = useSaving();
  const work = useWork(onClose);
  const model = useDayDraft(dates, work.isSaving);
  const [wasTried, setTried] = useState(false);
  const { draft, single, plan, wish } = model;
  const lacksPlace = [draft.am, draft.pm].some(
    (half) => half !== null && half.place === null && types.get(half.type).needsPlace,
  );
  const isConfirming = single !== null && isUnconfirmed(draft, single, today);
  const recorded = model.dates.filter((date) => model.days.days.has(date));
  const written = single === null ? writtenDays(plan).length : Object.keys(wish).length > 0 ? 1 : 0;

  const send = (sent: Draft): void => {
    void work.run(async () => {
      if (single === null) {
        await saving.save(changeOf(plan, wish), said.set(writtenDates(), wish));
        return;
      }
      const { base } = sent;
      const change: DayWish = { date: single, ...wishOf(sent), ...(base?.tag && { tag: base.tag }) };
      await saving.save({ changes: [change], replace: base?.tag === '' }, said.set([single], wishOf(sent)));
    }, model.refuse);
  };
  const writtenDates = (): CalendarDate[] => writtenDays(plan).map(({ date }) => date);
  const save = (): void => {
    setTried(true);
    if (lacksPlace || work.isSaving || model.theirs) return;
    if (isConfirming) send(chooseStatus(draft, 'confirmed'));
    else if (written > 0) send(draft);
  };
  return {
    ...model,
    ...{ isSaving: work.isSaving, error: work.error, isPlaceMissing: wasTried && lacksPlace },
    wasChanged: single === null && conflictsOf(work.error).length > 0,
    ...{ written, recorded, isConfirming, save },
    replaceTheirs: () => {
      send(model.onTheirs());
    },
    remove: () => {
      void work.run(() => saving.remove(recorded, said.deleted(recorded)), model.refuse);
    },
  };
}

/** Whether nothing is changed of a plan that has come, so that all there is to do is to confirm it. */
function isUnconfirmed(draft: Draft, date: CalendarDate, today: CalendarDate): boolean {
  const isPlan = [draft.am, draft.pm].some((half) => half?.status === 'planned');
  return isPlan && date <= today && Object.keys(wishOf(draft)).length === 0;
}

/** Runs one thing at a time, and closes after it unless it was refused. */
function useWork(onClose: () => void) {
  const [isSaving, setSaving] = useState(false);
  const [error, setError] = useState<unknown>();
  const run = async (work: () => Promise<unknown>, onRefusal: (error: unknown) => void): Promise<void> => {
    setSaving(true);
    setError(undefined);
    try {
      await work();
      onClose();
    } catch (refusal) {
      setError(refusal);
      onRefusal(refusal);
    } finally {
      setSaving(false);
    }
  };
  return { isSaving, error, run };
}
