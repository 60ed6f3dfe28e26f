import type { CalendarDate } from '@worklog/domain/dates';
import type { ArchiveRecords, OwnedDay, Section } from '../storage/archive.ts';
import type { WriteTx } from '../storage/contract.ts';
import type { ArchivedRecord } from './read.ts';

type Insert<T> = (tx: WriteTx, records: readonly T[]) => Promise<void>;

/** Stores records one after another. */
function each<T>(insert: (tx: WriteTx, record: T) => Promise<void>): Insert<T> {
  return async (tx, records) => {
    for (const record of records) await insert(tx, record);
  };
}

/** The same of what is put in the place of something else: reads each person's once, and not what each replaces. */
function eachOwned<T extends { readonly person: string }>(
  read: (tx: WriteTx, person: string) => Promise<unknown>,
  put: (tx: WriteTx, record: T) => Promise<void>,
): Insert<T> {
  return async (tx, records) => {
    let person: string | undefined;
    for (const record of records) {
      if (record.person !== person) await read(tx, (person = record.person));
      await put(tx, record);
    }
  };
}

/** Days of several people, of each person in the order of their dates. */
const insertDays: Insert<OwnedDay> = async (tx, days) => {
  const last = new Map<string, CalendarDate>(days.map(({ person, date }) => [person, date]));
  let current: string | undefined;
  for (const { person, ...day } of days) {
    // What is there is read once for all days of a person: there is nothing.
    if (person !== current) await tx.days.range(person, day.date, last.get(person) ?? day.date);
    current = person;
    await tx.days.put(person, day);
  }
};

/** How the records of each section are stored, by the ports of those who own them. */
const inserts: { readonly [S in Section]: Insert<ArchiveRecords[S]> } = {
  configs: each((tx, config) => tx.configs.insert(config)),
  usedItems: each((tx, item) => tx.usedItems.add(item)),
  tokens: each((tx, token) => tx.tokens.insert(token)),
  people: each((tx, person) => tx.people.insert(person)),
  personalTokens: each((tx, token) => tx.personalTokens.insert(token)),
  places: each((tx, place) => tx.places.insert(place)),
  workPatterns: eachOwned(
    (tx, person) => tx.workPatterns.of(person),
    (tx, pattern) => tx.workPatterns.put(pattern),
  ),
  bases: eachOwned(
    (tx, person) => tx.bases.of(person),
    (tx, base) => tx.bases.put(base),
  ),
  rates: eachOwned(
    (tx, person) => tx.rates.of(person),
    (tx, rate) => tx.rates.put(rate),
  ),
  entries: each((tx, entry) => tx.entries.insert(entry)),
  days: insertDays,
  batches: each((tx, batch) => tx.batches.insert(batch)),
  doneRequests: each((tx, request) => tx.doneRequests.insert(request)),
  notificationSettings: each((tx, settings) => tx.notificationSettings.put(settings)),
  outbox: each((tx, message) => tx.outbox.insert(message)),
  destinations: each((tx, destination) => tx.destinations.put(destination)),
  audit: each((tx, entry) => tx.audit.append(entry)),
  erasures: each((tx, erasure) => tx.erasures.insert(erasure)),
};

/** Stores records of one section in a write. */
export async function insertRecords(tx: WriteTx, records: readonly ArchivedRecord[]): Promise<void> {
  const [first] = records;
  if (!first) return;
  const insert = inserts[first.section] as Insert<ArchivedRecord['record']>;
  await insert(
    tx,
    records.map(({ record }) => record),
  );
}
