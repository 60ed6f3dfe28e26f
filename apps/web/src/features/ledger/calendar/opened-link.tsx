import { NumberLink } from '../../../ui/number-link.tsx';
import { useFormat } from '../../../ui/format.ts';
import type { CalendarSearch } from './search.ts';
import { daysOf, writeOpened, type CountedHalf, type OpenedNumber } from './totals.ts';

/** A number of days that opens the days behind it. */
export interface OpenedLinkProps {
  readonly period: string;
  readonly number: OpenedNumber;
  readonly halves: readonly CountedHalf[];
  /** What it counts, read out. */
  readonly label: string;
  /** More words around the number than the number alone. */
  readonly text?: ((amount: string) => string) | undefined;
}

/** A number of days that opens the days behind it. */
export function OpenedLink({ period, number, halves, label, text }: OpenedLinkProps) {
  const format = useFormat();
  const amount = format.amount(daysOf(halves));
  const shown = text ? text(amount) : amount;
  return (
    <NumberLink
      to="/calendar/$period"
      params={{ period }}
      search={(before: CalendarSearch) => ({ ...before, open: writeOpened(number) })}
      resetScroll={false}
      aria-label={`${label}: ${shown}`}
    >
      {shown}
    </NumberLink>
  );
}
