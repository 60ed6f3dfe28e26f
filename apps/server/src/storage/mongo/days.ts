import type { CalendarDate } from '@worklog/domain/dates';
import type { Half, Status } from '@worklog/domain/day';
import type { Collection, Db } from 'mongodb';
import type { DayReader, DayWriter, FirstDayReader, StoredDay } from '../../modules/ledger/store.ts';
import { withAppErrors } from './errors.ts';
import { keysOf, withKeys, type KeyRange } from './selection.ts';
import { TrackedDocuments } from './tracked-documents.ts';

/** A half of a day. The names are short because they are repeated so often. */
interface HalfDocument {
  /** Type, place and status. */
  readonly t: string;
  readonly p: string | null;
  readonly s: Status;
}

interface DayDocument {
  readonly _id: string;
  readonly am: HalfDocument | null;
  readonly pm: HalfDocument | null;
  readonly notes: string;
  readonly tag: string;
}

/** More days than a year has are asked for at once; the driver would ask for 101 first. */
const batchSize = 1000;

/** The collection of days; its key is the id of the person and the date, so that those of a person lie together. */
export function dayCollection(db: Db): Collection<DayDocument> {
  return db.collection<DayDocument>('days');
}

/** Reads committed days. */
export function dayReader(collection: Collection<DayDocument>): DayReader {
  return {
    get: (person, date) =>
      withAppErrors(async () => {
        const found = await collection.findOne({ _id: keyOf(person, date) });
        return found ? toDay(found) : undefined;
      }),
    range: (person, from, to) =>
      withAppErrors(async () => {
        const { filter } = withKeys<DayDocument>(datesOf(person, from, to));
        const found = await collection.find(filter, { batchSize }).sort({ _id: 1 }).toArray();
        return found.map(toDay);
      }),
  };
}

/** Tells since when there are committed days. */
export function firstDayReader(collection: Collection<DayDocument>): FirstDayReader {
  return {
    firstDate: (person) =>
      withAppErrors(async () => {
        const { filter } = withKeys<DayDocument>(keysOf(person));
        const found = await collection.findOne(filter, { sort: { _id: 1 }, projection: { _id: 1 } });
        return found ? toDate(found._id) : undefined;
      }),
  };
}

/** The days that a write has to do with. */
export function trackDays(
  collection: Collection<DayDocument>,
  isFirstRun: boolean,
): TrackedDocuments<DayDocument> {
  return new TrackedDocuments({ collection, identity: ({ tag }) => ({ tag }), isFirstRun });
}

/** Changes days inside a write. */
export function dayWriter(tracked: TrackedDocuments<DayDocument>): DayWriter {
  return {
    async get(person, date) {
      const found = await tracked.get(keyOf(person, date));
      return found && toDay(found);
    },
    range: async (person, from, to) => (await tracked.range(datesOf(person, from, to))).map(toDay),
    put: (person, day) => tracked.put(toDocument(person, day)),
    async remove(person, days) {
      for (const { date } of days) await tracked.remove(keyOf(person, date));
    },
    removeAllOf: (person) => tracked.sweep(withKeys(keysOf(person))),
  };
}

function keyOf(person: string, date: CalendarDate): string {
  return `${person}/${date}`;
}

function datesOf(person: string, from: CalendarDate, to: CalendarDate): KeyRange {
  return { from: keyOf(person, from), to: keyOf(person, to) };
}

/** Id of the person whose day it is. */
export function ownerOf({ _id }: DayDocument): string {
  return _id.slice(0, _id.lastIndexOf('/'));
}

/** The date in the key of a day. */
function toDate(key: string): CalendarDate {
  return key.slice(key.lastIndexOf('/') + 1) as CalendarDate;
}

/** The day that a document holds. */
export function toDay({ _id, am, pm, notes, tag }: DayDocument): StoredDay {
  return { date: toDate(_id), am: toHalf(am), pm: toHalf(pm), notes, tag };
}

function toHalf(half: HalfDocument | null): Half | null {
  return half && { type: half.t, place: half.p, status: half.s };
}

function toDocument(person: string, { date, am, pm, notes, tag }: StoredDay): DayDocument {
  return { _id: keyOf(person, date), am: toHalfDocument(am), pm: toHalfDocument(pm), notes, tag };
}

function toHalfDocument(half: Half | null): HalfDocument | null {
  return half && { t: half.type, p: half.place, s: half.status };
}
