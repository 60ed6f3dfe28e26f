import { daysOf, type Amount } from '@worklog/domain/amounts';
import type { Balance, Explained, Line } from '@worklog/domain/balance';
import type { Allowance, GrantPart } from '@worklog/domain/grant';
import type { StoredEntry } from '../store.ts';

/** A balance as it is to be shown. */
export interface ShownBalance {
  readonly allowance: Allowance;
  readonly balance: Balance;
  readonly isLimited: boolean;
  /** The entries that lines may name, by their ids. */
  readonly entries: ReadonlyMap<string, StoredEntry>;
}

/**
 * A balance as the API shows it, in days. `left` is the sum of what is granted, carried over and entered, less what is
 * taken and expired: `left = granted + carriedOver + entered - taken - expired`.
 *
 * @param explains with the lines that make up the numbers.
 */
export function balanceJson({ allowance, balance, isLimited, entries }: ShownBalance, explains: boolean) {
  const { left, leftAfterPlans, year } = balance;
  const taken = -sumOf(left, 'use');
  return {
    id: allowance.id,
    label: allowance.label,
    isArchived: allowance.archived,
    isSelfManaged: allowance.selfManaged,
    year,
    isLimited,
    granted: daysOf(sumOf(left, 'grant')),
    carriedOver: daysOf(sumOf(left, 'carried')),
    entered: daysOf(sumOf(left, 'entry')),
    taken: daysOf(taken),
    expired: daysOf(positive(-sumOf(left, 'expired'))),
    left: daysOf(left.amount),
    planned: daysOf(positive(-sumOf(leftAfterPlans, 'use') - taken)),
    leftAfterPlans: daysOf(leftAfterPlans.amount),
    ...(explains && {
      explanation: {
        left: left.lines.map((line) => lineJson(line, entries)),
        leftAfterPlans: leftAfterPlans.lines.map((line) => lineJson(line, entries)),
      },
    }),
  };
}

function sumOf({ lines }: Explained, kind: Line['kind']): Amount {
  return lines.reduce((sum, line) => (line.kind === kind ? sum + line.amount : sum), 0);
}

/** Makes one zero of the two that there are. */
function positive(amount: Amount): Amount {
  return amount + 0;
}

function lineJson(line: Line, entries: ShownBalance['entries']) {
  const { kind, amount } = line;
  const days = daysOf(amount);
  switch (line.kind) {
    case 'grant':
      return { kind, days, year: line.year, parts: line.grant.parts.map(partJson) };
    case 'carried':
      return { kind, days, fromYear: line.year, until: line.until };
    case 'entry': {
      const { id, validFrom, expiresOn } = line.entry;
      const reason = entries.get(id)?.reason ?? '';
      return { kind, days, entry: { id, days: daysOf(line.entry.amount), validFrom, expiresOn, reason } };
    }
    case 'use': {
      const { date, half, type, status } = line.use;
      return { kind, days, date, half, type, status };
    }
    case 'expired':
      return { kind, days, on: line.on };
  }
}

function partJson({ from, to, months, rate, daysAWeek }: GrantPart) {
  return { from, to, months, daysAYear: daysOf(rate), daysAWeek };
}
