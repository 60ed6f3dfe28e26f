import { readDate, yearOf } from '@worklog/domain/dates';
import { readDays } from '../../../ui/days-text.ts';
import type { NewPersonEntry } from './data.ts';

/** What is typed into the form of an entry. */
export interface EntryDraft {
  readonly kind: NewPersonEntry['kind'];
  readonly days: string;
  readonly validFrom: string;
  /** Empty: it does not expire. */
  readonly expiresOn: string;
  readonly reason: string;
}

/** The fields of an entry that can be wrong. */
export type EntryField = 'days' | 'onlyAdds' | 'validFrom' | 'expiresOn' | 'reason';

/** Whether a text is a date for which rates and entries can be made. */
export function isWorkDate(text: string): boolean {
  const date = readDate(text);
  return date !== undefined && yearOf(date) >= 1900 && yearOf(date) <= 2200;
}

/** Which fields are wrong; none: the draft is an entry. */
export function entryFaults({ kind, days, validFrom, expiresOn, reason }: EntryDraft): readonly EntryField[] {
  const amount = readDays(days);
  const letters = reason.trim().length;
  const isLate = isWorkDate(expiresOn) && expiresOn >= validFrom;
  const faults: readonly (readonly [EntryField, boolean])[] = [
    ['days', amount === undefined || amount === 0 || Math.abs(amount) > 1000],
    ['onlyAdds', kind === 'extra_grant' && (amount ?? 0) < 0],
    ['validFrom', !isWorkDate(validFrom)],
    ['expiresOn', (amount ?? 0) > 0 && expiresOn !== '' && !isLate],
    ['reason', letters === 0 || letters > 500],
  ];
  return faults.filter(([, isWrong]) => isWrong).map(([field]) => field);
}

/** The entry that a draft without faults is. What takes days away does not expire. */
export function entryOf({ kind, days, validFrom, expiresOn, reason }: EntryDraft): NewPersonEntry {
  const amount = readDays(days) ?? 0;
  return {
    kind,
    days: amount,
    validFrom,
    reason: reason.trim(),
    ...(amount > 0 && expiresOn !== '' && { expiresOn }),
  };
}
