import { expect } from 'vitest';
import { AppError } from '../../shared/errors.ts';
import type { Storage } from '../contract.ts';
import type { StorageFixture } from './fixture.ts';

/** The numbers from 0 on. */
export function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}

/** Does something so many times at the same time, in turn through two servers of one database. */
export async function together<T>(
  { storage, fixture }: { readonly storage: Storage; readonly fixture: StorageFixture },
  times: number,
  work: (storage: Storage, index: number) => Promise<T>,
): Promise<PromiseSettledResult<T>[]> {
  const other = await fixture.open();
  const outcomes = await Promise.allSettled(
    range(times).map((index) => work(index % 2 === 0 ? storage : other, index)),
  );
  await other.close();
  return outcomes;
}

/** The codes of those that were rejected; fails for what is no AppError. */
export function codesOf(outcomes: readonly PromiseSettledResult<unknown>[]): string[] {
  return outcomes
    .filter((outcome) => outcome.status === 'rejected')
    .map(({ reason }) => {
      expect(reason).toBeInstanceOf(AppError);
      return (reason as AppError).code;
    });
}

/** The number of the only one that was not rejected; fails when all others were not refused with this code. */
export function onlyWinner(outcomes: readonly PromiseSettledResult<unknown>[], code: string): number {
  expect(codesOf(outcomes)).toEqual(Array<string>(outcomes.length - 1).fill(code));
  return outcomes.findIndex(({ status }) => status === 'fulfilled');
}
