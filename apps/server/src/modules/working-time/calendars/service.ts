import type { CalendarDate } from '@worklog/domain/dates';
import type { WorkCalendar } from '@worklog/domain/work-calendar';
import { holidaysOf, type DatedBase } from '../../holidays/index.ts';
import type { PolicyReader } from '../../policies/index.ts';
import type { BaseReader, StoredBase, WorkPatternReader } from '../store.ts';

/** What calendars are made of. */
export interface WorkCalendarsParts {
  readonly workPatterns: WorkPatternReader;
  readonly bases: BaseReader;
  readonly policies: Pick<PolicyReader, 'current'>;
}

/** When people are to work: by their patterns, and by the holidays where they are based on each date. */
export class WorkCalendars {
  readonly #parts: WorkCalendarsParts;

  constructor(parts: WorkCalendarsParts) {
    this.#parts = parts;
  }

  /** A person's calendar. Only the holidays from one date to another are in it; without a range none is. */
  async of(
    person: string,
    range: { readonly from: CalendarDate; readonly to: CalendarDate } | undefined,
  ): Promise<WorkCalendar> {
    const { workPatterns, bases, policies } = this.#parts;
    const patterns = await workPatterns.of(person);
    if (!range) return { patterns, holidays: new Map() };
    const [ofPerson, { holidays: rules }] = await Promise.all([bases.of(person), policies.current()]);
    return { patterns, holidays: await holidaysOf(ofPerson.map(datedBase), range, rules) };
  }
}

function datedBase({ validFrom, country, region }: StoredBase): DatedBase {
  return { validFrom, base: country === null ? null : { country, region } };
}
