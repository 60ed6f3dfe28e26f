import { daysOf } from '@worklog/domain/amounts';
import type { CalendarDate } from '@worklog/domain/dates';
import type { JsonValue } from '../../shared/json/value.ts';
import { auditEntry, type Actor, type AuditTx } from '../audit/index.ts';
import { changeOfTotal } from './rates.ts';
import type { RateTx, StoredRate } from './store.ts';

/** Whose total is changed, by whom and when. */
export interface TotalChange extends Actor {
  /** Id of the person. */
  readonly person: string;
  readonly at: Date;
  /** The person's own today, which says what this year is. */
  readonly today: CalendarDate;
  readonly allowance: string;
  /** Days a year, 0 or more; -1: no longer a rate of their own. */
  readonly total: number;
}

/** Makes the total of this year what is wanted, as part of a write; the audit has the rates before and after. */
export async function putTotal(tx: RateTx & AuditTx, change: TotalChange): Promise<void> {
  const { person, actorKind, actor, at, today, allowance } = change;
  const before = (await tx.rates.of(person)).filter((rate) => rate.allowance === allowance);
  const { put, remove } = changeOfTotal(before, change, today);
  if (put) await tx.rates.put(put);
  for (const rate of remove) await tx.rates.remove(rate);
  const gone = new Set([...remove, ...(put ? [put] : [])].map(({ validFrom }) => validFrom));
  const after = [...before.filter(({ validFrom }) => !gone.has(validFrom)), ...(put ? [put] : [])];
  if (gone.size === 0) return;
  await tx.audit.append(
    auditEntry({
      at,
      person,
      actorKind,
      actor,
      action: 'allowance.changed',
      target: allowance,
      before: jsonOf(before),
      after: jsonOf(after),
    }),
  );
}

function jsonOf(rates: readonly StoredRate[]): JsonValue {
  const inOrder = [...rates].sort((one, other) => (one.validFrom < other.validFrom ? -1 : 1));
  return inOrder.map(({ validFrom, amount }) => ({
    validFrom,
    days: amount === null ? null : daysOf(amount),
  }));
}
