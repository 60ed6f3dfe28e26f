/** What a half of a type counts as. */
export type CountsAs = 'work' | 'leave' | 'holiday' | 'absence';

/** A kind of day. */
export interface DayType {
  /** Stable name, in lower case. */
  readonly id: string;
  readonly label: string;
  readonly countsAs: CountsAs;
  /** Whether a half of it must say where it was spent. */
  readonly needsPlace: boolean;
  /** Id of the allowance that it draws on; undefined: of none. */
  readonly allowance: string | undefined;
}

/** The types that are always there. */
export const builtInDayTypes: readonly DayType[] = [
  { id: 'office', label: 'Office', countsAs: 'work', needsPlace: false, allowance: undefined },
  { id: 'remote', label: 'Remote', countsAs: 'work', needsPlace: true, allowance: 'remote' },
  { id: 'vacation', label: 'Vacation', countsAs: 'leave', needsPlace: false, allowance: 'vacation' },
  { id: 'holiday', label: 'Public holiday', countsAs: 'holiday', needsPlace: false, allowance: 'holiday' },
  { id: 'sick', label: 'Sick', countsAs: 'absence', needsPlace: false, allowance: 'sick' },
];
