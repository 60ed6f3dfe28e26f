/** What of the calendar is in the address besides its period. */
export interface CalendarSearch {
  /** How the year is coloured; `type` unless said otherwise. */
  readonly by?: 'type' | 'place';
  /** The selected dates: `2026-11-18..2026-11-25,2026-12-01`. */
  readonly days?: string;
  /** The number that is opened. */
  readonly open?: string;
}

/** Takes what it knows from an address, and leaves the rest. */
export function readCalendarSearch(search: Record<string, unknown>): CalendarSearch {
  const { by, days, open } = search;
  return {
    ...(by === 'place' && { by }),
    ...(typeof days === 'string' && days !== '' && { days }),
    ...(typeof open === 'string' && open !== '' && { open }),
  };
}

/** What stays when another period is shown: the colours and the selection, not the opened number. */
export function keepForPeriod({ by, days }: CalendarSearch): CalendarSearch {
  return { ...(by && { by }), ...(days !== undefined && { days }) };
}
