/** What of the summary is in the address: a year or a range, and what is opened. */
export interface SummarySearch {
  readonly year?: number;
  readonly from?: string;
  readonly to?: string;
  /** The number that is opened. */
  readonly open?: string;
  /** The allowance whose lines are shown. */
  readonly allowance?: string;
}

/** Takes what it knows from an address, and leaves the rest. */
export function readSummarySearch(search: Record<string, unknown>): SummarySearch {
  const { year, from, to, open, allowance } = search;
  return {
    ...(typeof year === 'number' && { year }),
    ...(typeof from === 'string' && { from }),
    ...(typeof to === 'string' && { to }),
    ...(typeof open === 'string' && { open }),
    ...(typeof allowance === 'string' && { allowance }),
  };
}

/** The same address with the lines of another allowance shown, or of none. */
export function withAllowance(search: SummarySearch, allowance: string | undefined): SummarySearch {
  return readSummarySearch({ ...search, allowance });
}
