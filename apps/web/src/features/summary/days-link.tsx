import { useFormat } from '../../ui/format.ts';
import { NumberLink } from '../../ui/number-link.tsx';
import { addressOf, type NumberName } from './numbers.ts';

export interface DaysLinkProps {
  /** What is opened; confirmed days unless it says otherwise. */
  readonly of: Partial<NumberName>;
  readonly days: number;
  /** What the number is, read out before it. */
  readonly label: string;
}

/** A number of days that opens exactly those days; none are plain text, because there is nothing to open. */
export function DaysLink({ of, days, label }: DaysLinkProps) {
  const format = useFormat();
  const amount = format.amount(days);
  if (days === 0) return <span className="num">{amount}</span>;
  return (
    <NumberLink
      to="/summary"
      search={(before) => ({ ...before, open: addressOf(of) })}
      resetScroll={false}
      aria-label={`${label}: ${amount}`}
    >
      {amount}
    </NumberLink>
  );
}
