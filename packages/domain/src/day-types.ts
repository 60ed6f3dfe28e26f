/** What a half of a type counts as. */
export type CountsAs = 'work' | 'leave' | 'holiday' | 'absence';

/** What colleagues see of a half of a type: the type, that somebody is away, or nothing. */
export type Visibility = 'full' | 'away' | 'hidden';

/** A kind of day. */
export interface DayType {
  /** Stable name, in lower case. */
  readonly id: string;
  readonly label: string;
  /** `#rrggbb`. */
  readonly colour: string;
  readonly countsAs: CountsAs;
  /** Whether a half of it must say where it was spent. */
  readonly needsPlace: boolean;
  /** Id of the allowance that it draws on; null: of none. */
  readonly allowance: string | null;
  readonly visibility: Visibility;
  /** Still named by old days, no longer offered for new ones. */
  readonly archived: boolean;
}

const usual = {
  countsAs: 'work',
  needsPlace: false,
  allowance: null,
  visibility: 'full',
  archived: false,
} as const;

/** The types that are always there. */
export const builtInDayTypes: readonly DayType[] = [
  { ...usual, id: 'office', label: 'Office', colour: '#2753a6' },
  { ...usual, id: 'remote', label: 'Remote', colour: '#189a9c', needsPlace: true, allowance: 'remote' },
  {
    ...usual,
    id: 'vacation',
    label: 'Vacation',
    colour: '#f3c04a',
    countsAs: 'leave',
    allowance: 'vacation',
    visibility: 'away',
  },
  {
    ...usual,
    id: 'holiday',
    label: 'Public holiday',
    colour: '#cf9fe0',
    countsAs: 'holiday',
    allowance: 'holiday',
    visibility: 'away',
  },
  {
    ...usual,
    id: 'sick',
    label: 'Sick',
    colour: '#cc4125',
    countsAs: 'absence',
    allowance: 'sick',
    visibility: 'away',
  },
];

/** Types that many need, there as soon as a policy names them by their ids. */
export const readyDayTypes: readonly DayType[] = [
  { ...usual, id: 'travel', label: 'Business travel', colour: '#3a86a8', needsPlace: true },
  { ...usual, id: 'conference', label: 'Conference', colour: '#5b8c5a', needsPlace: true },
  { ...usual, id: 'training', label: 'Training', colour: '#7a9e3f' },
  {
    ...usual,
    id: 'parental',
    label: 'Parental leave',
    colour: '#c76aa5',
    countsAs: 'absence',
    visibility: 'away',
  },
  {
    ...usual,
    id: 'personal',
    label: 'Personal leave',
    colour: '#b5772e',
    countsAs: 'absence',
    visibility: 'away',
  },
  {
    ...usual,
    id: 'medical',
    label: 'Medical appointment',
    colour: '#cf5c36',
    countsAs: 'absence',
    visibility: 'away',
  },
  {
    ...usual,
    id: 'jury_duty',
    label: 'Jury duty',
    colour: '#6b7280',
    countsAs: 'absence',
    visibility: 'away',
  },
  {
    ...usual,
    id: 'overtime_compensation',
    label: 'Overtime compensation',
    colour: '#94a3b8',
    countsAs: 'absence',
    visibility: 'away',
  },
  {
    ...usual,
    id: 'personal_holiday',
    label: 'Personal holiday',
    colour: '#a78bfa',
    countsAs: 'leave',
    visibility: 'away',
  },
  { ...usual, id: 'other', label: 'Other', colour: '#7c7f86', countsAs: 'absence', visibility: 'away' },
];
