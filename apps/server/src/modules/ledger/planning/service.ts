import { halfNames } from '@worklog/domain/cost';
import type { CalendarDate } from '@worklog/domain/dates';
import type { Half, HalfName } from '@worklog/domain/day';
import type { ErrorCode } from '../../../shared/error-catalogue.ts';
import { AppError, type InputFault } from '../../../shared/errors.ts';
import { newIncarnation } from '../../../shared/ids.ts';
import { foldCase } from '../../../shared/text.ts';
import {
  findPlaces,
  makePlaces,
  namesOf,
  placeNames,
  type PlaceNames,
  territoryFault,
  type StoredPlace,
} from '../../places/index.ts';
import { placesOf } from '../shown.ts';
import type { StoredDay } from '../store.ts';
import {
  archivedType,
  dayAfter,
  overwrites,
  statusFor,
  type DayWish,
  type HalfWish,
  type PlaceWish,
} from '../wishes.ts';
import type { DayChange, Writing } from '../writing/service.ts';

/** A wish that cannot be fulfilled as it is. */
interface PlanFault extends InputFault {
  readonly code: Extract<ErrorCode, 'invalid_body' | 'day_not_come'>;
  /** The sentence that is answered. */
  readonly sentence: string;
}

/** What a wish would make of a date. */
export interface PlannedChange extends DayChange {
  readonly wish: DayWish;
  /** Whether a half is written over that is set. */
  readonly overwrites: boolean;
  /** Why it cannot be done; then `after` is as `before`. */
  readonly faults: readonly PlanFault[];
}

/** What wishes would make of days. */
export interface Plan {
  /** One for each wish, in their order. */
  readonly changes: readonly PlannedChange[];
  /** The names of the places of all these days, before and after. */
  readonly places: PlaceNames;
  /** Those of the places that are not there yet, by id. */
  readonly missing: ReadonlyMap<string, StoredPlace>;
}

interface PlanOptions {
  /** Places that are not there yet are not made, as perhaps nothing is to be written. */
  readonly dryRun?: boolean;
}

/**
 * Finds out what wishes make of days, each of another date. Writes nothing but places that have to be made.
 *
 * A place that is named may be one's own, else one of the organisation's, else it becomes one's own.
 */
export async function planDays(
  writing: Writing,
  wishes: readonly DayWish[],
  { dryRun = false }: PlanOptions = {},
): Promise<Plan> {
  const existing = await existingDays(writing, wishes);
  const ids = new Set([...placesOf([...existing.values()]), ...wishedPlaces(wishes).flatMap(idOf)]);
  const known = await placeNames(writing.tx.places, writing.writer.person, ids);
  const wanted = wishedPlaces(wishes).flatMap((place) => ('id' in place ? [] : [place]));
  const { byKey, missing } = await findPlaces(writing.tx, writing.writer.person, wanted);
  const places = new Map([...known, ...namesOf([...byKey.values()])]);
  const idFor = (place: PlaceWish): string | undefined =>
    'id' in place ? (known.has(place.id) ? place.id : undefined) : byKey.get(foldCase(place.name))?.id;
  const changes = wishes.map((wish) => planDay(writing.today, existing.get(wish.date), wish, idFor));
  const plan = { changes, places, missing };
  if (!dryRun) await makePlannedPlaces(writing, plan, changes);
  return plan;
}

/**
 * Makes the places that changes of a plan name and that are not there yet.
 *
 * @throws AppError `too_many_items` when there may not be so many more.
 */
export async function makePlannedPlaces(
  { tx, writer, at }: Writing,
  { missing }: Plan,
  changes: readonly DayChange[],
): Promise<void> {
  const named = placesOf(changes.flatMap(({ after }) => after ?? []));
  const places = [...missing.values()].filter(({ id }) => named.has(id));
  await makePlaces(tx, { ...writer, at }, places);
}

/** Refuses a plan of which something cannot be done. @throws AppError `invalid_body`, `day_not_come`. */
export function assertFeasible({ changes }: Plan): void {
  const faults = changes.flatMap((change) => change.faults);
  const [first] = faults;
  if (!first) return;
  // Dates that are to be alike share where the content stands, and what is wrong with it is said once.
  const told = new Map(faults.map(({ pointer, detail }) => [`${pointer} ${detail}`, { pointer, detail }]));
  throw new AppError(first.code, first.sentence, { faults: [...told.values()] });
}

async function existingDays(
  { tx, writer: { person } }: Writing,
  wishes: readonly DayWish[],
): Promise<ReadonlyMap<CalendarDate, StoredDay>> {
  const dates = wishes.map(({ date }) => date).sort();
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return new Map();
  if (first !== last) {
    const days = await tx.days.range(person, first, last);
    return new Map(days.map((day) => [day.date, day]));
  }
  const day = await tx.days.get(person, first);
  return new Map(day ? [[first, day]] : []);
}

function wishedPlaces(wishes: readonly DayWish[]): PlaceWish[] {
  return wishes.flatMap((wish) => halfNames.flatMap((name) => wish[name]?.place ?? []));
}

function idOf(place: PlaceWish): string[] {
  return 'id' in place ? [place.id] : [];
}

function planDay(
  today: CalendarDate,
  before: StoredDay | undefined,
  wish: DayWish,
  idFor: (place: PlaceWish) => string | undefined,
): PlannedChange {
  const faults: PlanFault[] = [];
  const half = (name: HalfName): Half | null | undefined => {
    const wished = wish[name];
    return wished ? planHalf({ today, before, wish, name, wished, faults }, idFor) : wished;
  };
  const after = dayAfter(before, wish, { am: half('am'), pm: half('pm') }, newIncarnation());
  if (!after && wish.notes) faults.push(fault(`${wish.pointer}/notes`, 'need a half that they belong to'));
  if (wish.notes?.includes('\0')) faults.push(fault(`${wish.pointer}/notes`, 'have the character U+0000'));
  const overwritten = overwrites(before, wish);
  const result = faults.length > 0 ? before : after;
  return { date: wish.date, before, after: result, wish, overwrites: overwritten, faults };
}

interface HalfPlanning {
  readonly today: CalendarDate;
  readonly before: StoredDay | undefined;
  readonly wish: DayWish;
  readonly name: HalfName;
  readonly wished: HalfWish;
  /** Collects why it cannot be done. */
  readonly faults: PlanFault[];
}

function planHalf(
  { today, before, wish, name, wished, faults }: HalfPlanning,
  idFor: (place: PlaceWish) => string | undefined,
): Half | null {
  const pointer = wish.halfPointer ?? `${wish.pointer}/${name}`;
  const status = statusFor(wish.date, today, wished.status);
  const place = wished.place && idFor(wished.place);
  const archived = archivedType(before, wish, name);
  faults.push(...territoryFaults(wished.place, `${pointer}/place`));
  if (status === undefined) faults.push(notCome(`${pointer}/status`, wish.date));
  if (place === undefined)
    faults.push(fault(`${pointer}/place`, "is none of one's own places and no office"));
  if (archived) faults.push(fault(`${pointer}/type`, `is ${archived.id}, which is no longer used`));
  return { type: wished.type.id, place: place ?? null, status: status ?? 'planned' };
}

/** What is wrong with where a place is said to be. */
function territoryFaults(place: PlaceWish | null, pointer: string): PlanFault[] {
  if (!place || 'id' in place) return [];
  const found = territoryFault(place.country, place.region);
  return found ? [fault(`${pointer}/${found.part}`, found.detail)] : [];
}

function fault(pointer: string, detail: string): PlanFault {
  return { pointer, detail, code: 'invalid_body', sentence: `The body is not valid: ${pointer} ${detail}.` };
}

function notCome(pointer: string, date: CalendarDate): PlanFault {
  const sentence = `The day ${date} has not come yet, so it can be planned but not confirmed.`;
  return { pointer, detail: 'cannot be confirmed yet', code: 'day_not_come', sentence };
}
