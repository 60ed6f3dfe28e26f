import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { yearOf, type CalendarDate } from '@worklog/domain/dates';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDayTypes } from '../../../data/day-types.ts';
import { changeToTakeBack, daysQuery, useConfirmDays, type Day, type DayWish } from '../../../data/days.ts';
import { usePlaces } from '../../../data/places.ts';
import { useRecentWishes } from '../../../data/recent.ts';
import { useToday } from '../../../data/today.ts';
import { useFormat } from '../../../ui/format.ts';
import { changeOf, planDays, writtenDays } from './conflict-plan.ts';
import { halfWish, type DraftWish } from './draft.ts';
import { usualPlace } from './usual-place.ts';
import { useSaving, type Saving } from './use-saving.ts';
import { useWishText } from './wish-text.ts';

/** What became of setting a type: without a place to take, somebody has to be asked for one. */
type TypeSet = 'done' | 'needs-place';

/** How a change is made. */
interface ChangeManner {
  /** Says nothing when it was done, where the screen shows it beside an Undo of its own. */
  readonly isQuiet?: boolean;
}

/** Changes of days, each said in one message with Undo; a refusal is said, too. None of them throws. */
export interface LedgerActions {
  /**
   * Sets a type for whole days, at the place that was last used with it. One date is written over; of several dates,
   * those that are confirmed stay as they are, which is said.
   */
  readonly setType: (dates: readonly CalendarDate[], type: string) => Promise<TypeSet>;
  /** Changes a day, whatever is there as far as it is known here. Resolves to whether it was done. */
  readonly setDay: (date: CalendarDate, wish: DraftWish, manner?: ChangeManner) => Promise<boolean>;
  /** Removes the records of days. Resolves to whether it was done. */
  readonly deleteDays: (dates: readonly CalendarDate[]) => Promise<boolean>;
  /** Takes the latest change back; nothing where there is none. Resolves to whether it was done. */
  readonly undo: () => Promise<boolean>;
  /** Confirms the plans from one date to another. Resolves to whether it was done. */
  readonly confirm: (from: CalendarDate, to: CalendarDate) => Promise<boolean>;
}

/** What the actions are made of. */
interface ActionParts {
  readonly client: QueryClient;
  readonly saving: Saving;
  readonly today: CalendarDate;
  readonly said: SaidTexts;
}

/** Changes of days, with their messages. */
export function useLedgerActions(): LedgerActions {
  const client = useQueryClient();
  const today = useToday();
  const saving = useSaving();
  const said = useSaidTexts();
  const { mutateAsync: confirmDays } = useConfirmDays();
  const types = useDayTypes();
  const places = usePlaces();
  const recent = useRecentWishes(50);
  return useMemo((): LedgerActions => {
    const parts = { client, saving, today, said };
    return {
      setType: async (dates, type) => {
        const place = usualPlace(type, { recent, places: places.list });
        if (!place && types.get(type).needsPlace) return 'needs-place';
        const half = halfWish({ type, place });
        await attempt(saving, () => setAll(parts, dates, { am: half, pm: half }));
        return 'done';
      },
      setDay: (date, wish, manner) => attempt(saving, () => setOne(parts, date, wish, manner)),
      deleteDays: (dates) => attempt(saving, () => saving.remove(dates, said.deleted(dates))),
      undo: async () => {
        const change = await changeToTakeBack(client);
        return change !== null && saving.undo(change.batches);
      },
      confirm: (from, to) =>
        attempt(saving, async () => {
          const done = await confirmDays({ from, to });
          saving.tell(said.confirmed(done.changed.length + done.created.length), done);
        }),
    };
  }, [client, confirmDays, places.list, recent, said, saving, today, types]);
}

async function attempt(saving: Saving, action: () => Promise<unknown>): Promise<boolean> {
  try {
    await action();
    return true;
  } catch (error) {
    saving.tellRefusal(error);
    return false;
  }
}

async function setOne(
  { client, saving, said }: ActionParts,
  date: CalendarDate,
  wish: DraftWish,
  { isQuiet = false }: ChangeManner = {},
): Promise<void> {
  const day = (await knownDays(client, [date])).get(date);
  const change: DayWish = { date, ...wish, ...(day?.tag && { tag: day.tag }) };
  const text = isQuiet ? undefined : said.set([date], wish);
  // A day whose write is still on its way has no tag yet.
  await saving.save({ changes: [change], replace: day?.tag === '' }, text);
}

async function setAll(parts: ActionParts, dates: readonly CalendarDate[], wish: DraftWish): Promise<void> {
  const { client, saving, said, today } = parts;
  const [only] = dates;
  if (only !== undefined && dates.length === 1) return setOne(parts, only, wish);
  const days = await knownDays(client, dates);
  const plan = planDays({ dates, days, wish, decisions: new Map(), today });
  const written = writtenDays(plan).map(({ date }) => date);
  const kept = plan.filter(({ effect, decision }) => effect === 'taken' && decision === 'keep').length;
  if (written.length === 0) saving.tell(said.allKept(kept), { batches: [] });
  else await saving.save(changeOf(plan, wish), said.set(written, wish, kept));
  return undefined;
}

async function knownDays(
  client: QueryClient,
  dates: readonly CalendarDate[],
): Promise<Map<CalendarDate, Day>> {
  const years = [...new Set(dates.map(yearOf))];
  const found = await Promise.all(
    years.map((year) => client.query({ ...daysQuery(year), staleTime: 'static' })),
  );
  return new Map(
    dates.flatMap((date) => found.flatMap((year) => (year[date] ? [[date, year[date]] as const] : []))),
  );
}

/** What is said of changes. */
export interface SaidTexts {
  /** `5 days set to Home, Munich`; `kept`: how many of the dates stay as they are. */
  readonly set: (dates: readonly CalendarDate[], wish: DraftWish, kept?: number) => string;
  readonly deleted: (dates: readonly CalendarDate[]) => string;
  readonly confirmed: (count: number) => string;
  readonly allKept: (count: number) => string;
}

/** Gives what is said of changes. */
export function useSaidTexts(): SaidTexts {
  const { t } = useTranslation('ledger');
  const format = useFormat();
  const wishText = useWishText();
  return useMemo(() => {
    const what = ({ am, pm }: DraftWish): string => {
      const halves = [am, pm].flatMap((half) => (half ? [half] : []));
      const texts = halves.map(({ type, place = null }) => {
        const shown = place && ('id' in place ? { id: place.id, name: null } : { id: '', name: place.name });
        return wishText({ type, place: shown }).text;
      });
      return format.list([...new Set(texts)]);
    };
    return {
      set: (dates, wish, kept = 0) => {
        const [only] = dates;
        const isOne = dates.length === 1 && only !== undefined;
        const days = isOne ? format.day(only) : t('panel.days', { count: dates.length });
        const to = what(wish);
        const text = to === '' ? t('panel.said.saved', { days }) : t('panel.said.set', { days, to });
        return kept > 0 ? `${text}. ${t('panel.said.kept', { count: kept })}` : text;
      },
      deleted: (dates) => {
        const [only] = dates;
        const isOne = dates.length === 1 && only !== undefined;
        const days = isOne ? format.day(only) : t('panel.days', { count: dates.length });
        return t('panel.said.deleted', { days });
      },
      confirmed: (count) =>
        count > 0 ? t('panel.said.confirmed', { count }) : t('panel.said.nothingToConfirm'),
      allKept: (count) => t('panel.said.allKept', { count }),
    };
  }, [format, t, wishText]);
}
