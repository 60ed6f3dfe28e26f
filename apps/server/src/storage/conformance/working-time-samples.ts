import { usualWeek } from '@worklog/domain/working-time';
import type { Person } from '../../modules/accounts/store.ts';
import type { StoredEntry } from '../../modules/allowances/store.ts';
import type { DoneRequest } from '../../modules/idempotency/store.ts';
import type { StoredBatch } from '../../modules/ledger/store.ts';
import type { StoredBase, StoredWorkPattern } from '../../modules/working-time/store.ts';
import { hashSecret, newId, newIncarnation } from '../../shared/ids.ts';
import { date, sampleDay, someInstant } from './ledger-samples.ts';

/** The usual week from a date on, unless the fields say otherwise. */
export function samplePattern(
  { id }: Person,
  validFrom: string,
  fields: Partial<StoredWorkPattern> = {},
): StoredWorkPattern {
  return { person: id, validFrom: date(validFrom), weeks: [usualWeek], ...fields };
}

/** Based in Vienna from a date on, unless the fields say otherwise. */
export function sampleBase({ id }: Person, validFrom: string, fields: Partial<StoredBase> = {}): StoredBase {
  return { person: id, validFrom: date(validFrom), country: 'AT', region: 'AT-9', ...fields };
}

/** A day of vacation more, unless the fields say otherwise. */
export function sampleAllowanceEntry({ id }: Person, fields: Partial<StoredEntry> = {}): StoredEntry {
  return {
    id: newId(),
    person: id,
    allowance: 'vacation',
    kind: 'extra_grant',
    amount: 24,
    validFrom: date('2026-01-01'),
    expiresOn: null,
    reason: 'Ten years',
    madeBy: 'administrator',
    createdAt: someInstant,
    ...fields,
  };
}

/** A batch that has changed a day and made another, unless the fields say otherwise. */
export function sampleBatch({ id }: Person, fields: Partial<StoredBatch> = {}): StoredBatch {
  const before = sampleDay('2026-11-03');
  return {
    id: newId(),
    person: id,
    at: someInstant,
    changes: [
      { date: before.date, before, tagAfter: newIncarnation() },
      { date: date('2026-11-04'), before: undefined, tagAfter: newIncarnation() },
    ],
    ...fields,
  };
}

/** A request that was done, with everything that does not matter made up. */
export function sampleDoneRequest(
  { id }: Person,
  key: string,
  fields: Partial<DoneRequest> = {},
): DoneRequest {
  return {
    person: id,
    key,
    fingerprint: hashSecret(key),
    at: someInstant,
    status: 200,
    body: '{"date":"2026-11-03"}',
    ...fields,
  };
}
