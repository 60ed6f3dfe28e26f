import { MutationObserver, QueryClient } from '@tanstack/react-query';
import type { CalendarDate } from '@worklog/domain/dates';
import { beforeEach, expect, test } from 'vitest';
import { daysMutationKey } from './days-cache.ts';
import { changeToTakeBack } from './days-mutations.ts';
import { forgetAllBatches, rememberBatch } from './last-batch.ts';

const batch = (id: string) => ({
  batches: [id],
  created: ['2026-11-20' as CalendarDate],
  changed: [],
  removed: [],
});

let client: QueryClient;

beforeEach(() => {
  client = new QueryClient();
  forgetAllBatches();
});

/** Sends a change whose answer, the id of its batch, comes when it is let. */
function send() {
  let answer: (id: string) => void = () => undefined;
  let refuse: (reason: Error) => void = () => undefined;
  const answered = new Promise<string>((resolve, reject) => {
    answer = resolve;
    refuse = reject;
  });
  const observer = new MutationObserver(client, {
    mutationKey: daysMutationKey,
    networkMode: 'always',
    retry: false,
    mutationFn: () => answered,
    onSuccess: (id: string) => {
      rememberBatch(batch(id));
    },
  });
  observer.mutate().catch(() => undefined);
  return {
    answer: (id: string) => {
      answer(id);
    },
    refuse: () => {
      refuse(new Error('refused'));
    },
  };
}

test('without any change there is none to take back', async () => {
  expect(await changeToTakeBack(client)).toBeNull();
});

test('the latest change is taken back', async () => {
  rememberBatch(batch('one'));
  rememberBatch(batch('two'));
  expect((await changeToTakeBack(client))?.batches).toEqual(['two']);
});

test('one whose answer has not come yet is meant, and not the one before', async () => {
  rememberBatch(batch('one'));
  const change = send();
  const found = changeToTakeBack(client);
  change.answer('two');
  expect((await found)?.batches).toEqual(['two']);
});

test('where that one is refused, the one before stays', async () => {
  rememberBatch(batch('one'));
  const change = send();
  const found = changeToTakeBack(client);
  change.refuse();
  expect(await found).toBeNull();
  expect((await changeToTakeBack(client))?.batches).toEqual(['one']);
});
