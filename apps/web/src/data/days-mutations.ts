import { useMutation, useQueryClient, type QueryClient, type UseMutationResult } from '@tanstack/react-query';
import type { CalendarDate } from '@worklog/domain/dates';
import { addDays, earlier } from '@worklog/domain/date-arithmetic';
import { api, dataOf, isProblem } from './client.ts';
import type { DayWish, PlaceWish } from './day-model.ts';
import { daysMutationKey, refetchDays, showWishes } from './days-cache.ts';
import {
  mostDaysOfRequest,
  sendChange,
  sendUndo,
  together,
  type ChangeDays,
  type DaysChanged,
} from './days-sending.ts';
import { forgetBatches, lastBatch, rememberBatch, type LastBatch } from './last-batch.ts';
import { placesQuery } from './places-query.ts';
import { useToday } from './today.ts';

/** Changes of days reach the server in the order in which they were made; they show at once all the same. */
const oneAfterAnother = { id: 'days' } as const;

/** Days that shall have no record any more. */
export interface DeleteDays {
  readonly dates: readonly CalendarDate[];
  readonly onProgress?: ChangeDays['onProgress'];
}

/** Planned halves that have come are confirmed; `fill`: what was to be worked and has no record becomes that. */
export interface ConfirmDays {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
  readonly fill?: { readonly type: string; readonly place?: PlaceWish };
}

/**
 * Changes days in one write. It shows at once, and is put back when it is refused: 409 `days_taken` for days that are
 * in the way (`conflictsOf(error)`).
 */
export function useChangeDays(): UseMutationResult<DaysChanged, Error, ChangeDays> {
  return useShownMutation((change: ChangeDays) => change);
}

/** Removes the records of days. It shows at once, and is put back when it is refused. Dates without one are left. */
export function useDeleteDays(): UseMutationResult<DaysChanged, Error, DeleteDays> {
  return useShownMutation(({ dates, onProgress }: DeleteDays) => ({
    changes: dates.map((date): DayWish => ({ date, am: null, pm: null })),
    replace: true,
    ...(onProgress && { onProgress }),
  }));
}

/** Takes back a change, by `batches` of its answer: 409 `days_changed` where a day was changed since. */
export function useUndoBatch(): UseMutationResult<DaysChanged, Error, readonly string[]> {
  const client = useQueryClient();
  return useMutation({
    mutationKey: daysMutationKey,
    scope: oneAfterAnother,
    mutationFn: (batches: readonly string[]) => sendUndo(batches),
    onSuccess: (_, batches) => {
      forgetBatches(batches);
    },
    onError: (error, batches) => {
      if (isProblem(error, 'batch_not_found', 'days_changed')) forgetBatches(batches);
    },
    onSettled: () => {
      refetchDays(client);
    },
  });
}

/**
 * The change that Ctrl+Z means: the latest, also when its answer has not come yet. Null: there is none, or it was refused,
 * and the one before is not meant.
 */
export async function changeToTakeBack(client: QueryClient): Promise<LastBatch | null> {
  const cache = client.getMutationCache();
  const underWay = cache.findAll({ mutationKey: daysMutationKey, status: 'pending' });
  const isUnderWay = (): boolean => underWay.some(({ state }) => state.status === 'pending');
  await new Promise<void>((resolve) => {
    const stop = cache.subscribe(end);
    end();

    function end(): void {
      if (isUnderWay()) return;
      stop();
      resolve();
    }
  });
  return underWay.every(({ state }) => state.status === 'success') ? lastBatch() : null;
}

/** Confirms planned halves that have come, from one date to another. */
export function useConfirmDays(): UseMutationResult<DaysChanged, Error, ConfirmDays> {
  const client = useQueryClient();
  return useMutation({
    mutationKey: daysMutationKey,
    scope: oneAfterAnother,
    mutationFn: sendConfirm,
    onSuccess: rememberBatch,
    onSettled: () => {
      refetchDays(client);
    },
  });
}

function useShownMutation<T>(
  changeOf: (variables: T) => ChangeDays,
): UseMutationResult<DaysChanged, Error, T> {
  const client = useQueryClient();
  const today = useToday();
  return useMutation({
    mutationKey: daysMutationKey,
    scope: oneAfterAnother,
    mutationFn: (variables: T) => sendChange(changeOf(variables)),
    onMutate: async (variables) => {
      const places = client.getQueryData(placesQuery.queryKey) ?? [];
      const placeName = (id: string): string | undefined => places.find((place) => place.id === id)?.name;
      return { putBack: await showWishes(client, changeOf(variables).changes, { today, placeName }) };
    },
    onSuccess: rememberBatch,
    onError: (_error, _variables, context) => {
      context?.putBack();
    },
    onSettled: () => {
      refetchDays(client);
    },
  });
}

async function sendConfirm({ from, to, fill }: ConfirmDays): Promise<DaysChanged> {
  const answers = [];
  for (let start = from; start <= to; start = addDays(start, mostDaysOfRequest)) {
    const end = earlier(to, addDays(start, mostDaysOfRequest - 1));
    const body = { from: start, to: end, ...(fill && { fill }) };
    answers.push(await dataOf(api.POST('/api/v2/me/days/confirm', { body })));
  }
  return together(answers);
}
