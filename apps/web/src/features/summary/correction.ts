import { readDate, yearOf } from '@worklog/domain/dates';
import { readDays } from '../../ui/days-text.ts';
import type { NewEntry } from './data.ts';

/** What is typed into the form of a correction. */
export interface CorrectionDraft {
  readonly days: string;
  readonly validFrom: string;
  readonly isLasting: boolean;
  /** Looked at only where the correction does not last. */
  readonly expiresOn: string;
  readonly reason: string;
}

/** The fields of a correction. */
export type CorrectionField = 'days' | 'validFrom' | 'expiresOn' | 'reason';

/** Most days of a correction, and most characters of its reason. */
const [mostDays, mostLetters] = [1000, 500];

/** The number of days that is typed; undefined where it is none that a correction may have, such as 0. */
export function readCorrection(text: string): number | undefined {
  const days = readDays(text);
  return days !== undefined && days !== 0 && Math.abs(days) <= mostDays ? days : undefined;
}

/** Which fields are wrong; none: the draft is an entry. */
export function correctionFaults(draft: CorrectionDraft): readonly CorrectionField[] {
  const from = readDate(draft.validFrom);
  const isLate = readDate(draft.expiresOn) !== undefined && draft.expiresOn >= draft.validFrom;
  const letters = draft.reason.trim().length;
  const faults: readonly (readonly [CorrectionField, boolean])[] = [
    ['days', readCorrection(draft.days) === undefined],
    ['validFrom', from === undefined || yearOf(from) < 1900 || yearOf(from) > 2200],
    ['expiresOn', expires(draft) && !isLate],
    ['reason', letters === 0 || letters > mostLetters],
  ];
  return faults.filter(([, isWrong]) => isWrong).map(([field]) => field);
}

/** The entry that a draft without faults is. */
export function entryOf(draft: CorrectionDraft): NewEntry {
  return {
    kind: 'correction',
    days: readCorrection(draft.days) ?? 0,
    validFrom: draft.validFrom,
    expiresOn: expires(draft) ? draft.expiresOn : null,
    reason: draft.reason.trim(),
  };
}

/** What takes days away does not expire. */
function expires({ days, isLasting }: Pick<CorrectionDraft, 'days' | 'isLasting'>): boolean {
  return !isLasting && !((readCorrection(days) ?? 0) < 0);
}
