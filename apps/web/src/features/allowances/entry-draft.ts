import { readDate } from '@worklog/domain/dates';
import { readDays } from '../../ui/days-text.ts';
import type { NewEntry } from './data.ts';

/** What is typed of an entry. */
export interface EntryDraft {
  readonly kind: NewEntry['kind'];
  readonly days: string;
  readonly validFrom: string;
  readonly expiresOn: string;
  readonly reason: string;
}

/** The fields of a draft that are wrong. */
export type EntryFault = 'days' | 'validFrom' | 'reason';

/** Whether days may be taken away by that kind of entry. */
export function mayBeNegative(kind: NewEntry['kind']): boolean {
  return kind !== 'extra_grant';
}

/** The entry that a draft says, or what is wrong with it. Days that are taken away do not expire. */
export function readEntry(draft: EntryDraft): NewEntry | readonly EntryFault[] {
  const days = readAmount(draft);
  const validFrom = readDate(draft.validFrom);
  const reason = draft.reason.trim();
  if (days !== undefined && validFrom && reason !== '') {
    const expiresOn = days > 0 ? (readDate(draft.expiresOn) ?? null) : null;
    return { kind: draft.kind, days, validFrom, reason, expiresOn };
  }
  const found: readonly (readonly [EntryFault, boolean])[] = [
    ['days', days === undefined],
    ['validFrom', !validFrom],
    ['reason', reason === ''],
  ];
  return found.flatMap(([fault, isThere]) => (isThere ? [fault] : []));
}

function readAmount({ days: text, kind }: EntryDraft): number | undefined {
  const days = readDays(text);
  if (days === undefined || days === 0) return undefined;
  return days > 0 || mayBeNegative(kind) ? days : undefined;
}
