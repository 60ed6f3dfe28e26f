import type { CalendarDate } from '@worklog/domain/dates';
import type { DayInput, WishReader } from '../days/input.ts';
import type { DayWish } from '../wishes.ts';

/** What a day of a batch shall be. */
export interface BatchedWish extends DayWish {
  /** The tag that the day must have; it may then be written over. */
  readonly tag: string | undefined;
}

/** A batch as it is sent: some dates alike, or each with its own content. */
export interface BatchInput extends DayInput {
  readonly dates?: readonly string[];
  readonly days?: readonly (DayInput & { readonly date: string; readonly tag?: string })[];
}

/** Reads what the days of a batch shall be. What is wrong is left with the reader. */
export function batchedWishes(input: BatchInput, reader: WishReader): BatchedWish[] {
  const { dates, days, ...alike } = input;
  if ((dates === undefined) === (days === undefined)) {
    reader.fault('/dates', days ? 'cannot be combined with days' : 'is missing; send dates or days');
    return [];
  }
  if (!days) return alikeWishes(dates ?? [], alike, reader);
  for (const name of ['am', 'pm', 'notes'] as const) {
    if (alike[name] !== undefined) reader.fault(`/${name}`, 'belongs into each of days');
  }
  const read = days.flatMap(({ date: text, tag, ...content }, index) => {
    const pointer = `/days/${index}`;
    if (saysNothing(content)) reader.fault(pointer, 'has neither am nor pm nor notes');
    const date = reader.date(text, `${pointer}/date`);
    return date === undefined ? [] : [{ ...reader.day(date, content, pointer), tag }];
  });
  refuseRepeats(read, reader, ({ pointer }) => `${pointer}/date`);
  return read;
}

function alikeWishes(dates: readonly string[], alike: DayInput, reader: WishReader): BatchedWish[] {
  if (saysNothing(alike)) reader.fault('/am', 'is missing, and so are pm and notes');
  const read = dates.flatMap((text, index) => {
    const date = reader.date(text, `/dates/${index}`);
    return date === undefined ? [] : [{ date, index }];
  });
  refuseRepeats(read, reader, ({ index }) => `/dates/${index}`);
  const [first] = read;
  if (!first) return [];
  const wish = { ...reader.day(first.date, alike, ''), tag: undefined };
  return read.map(({ date }) => ({ ...wish, date }));
}

function saysNothing({ am, pm, notes }: DayInput): boolean {
  return am === undefined && pm === undefined && notes === undefined;
}

function refuseRepeats<T extends { readonly date: CalendarDate }>(
  items: readonly T[],
  reader: WishReader,
  pointerTo: (item: T) => string,
): void {
  const seen = new Set<CalendarDate>();
  for (const item of items) {
    if (seen.has(item.date)) reader.fault(pointerTo(item), 'is there twice');
    seen.add(item.date);
  }
}
