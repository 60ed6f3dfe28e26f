import type { CalendarDate } from '@worklog/domain/dates';

/** What the panel of days is told. */
export interface DayPanelProps {
  /** The dates that are changed, in any order; at least one. */
  readonly dates: readonly CalendarDate[];
  /** Told when the panel is to go: after Close, Escape, and each change that was made. */
  readonly onClose: () => void;
  /** Told when the panel takes other dates, as by "Add the weekend". */
  readonly onDatesChange: (dates: readonly CalendarDate[]) => void;
  /** Whether the panel takes the focus as it opens: not where each arrow key selects another day. */
  readonly focusOnOpen?: boolean;
}

/** Changes one day or several. A column from 992 px on, which whoever shows it places; below, a sheet. */
export function DayPanel(_props: DayPanelProps) {
  return null;
}
