import type { CalendarDate } from '@worklog/domain/dates';
import type { Half } from '@worklog/domain/day';
import type { Person } from '../../modules/accounts/store.ts';
import type { AuditEntry } from '../../modules/audit/store.ts';
import type { StoredDay } from '../../modules/ledger/store.ts';
import type { StoredMessage } from '../../modules/notifications/store.ts';
import type { StoredPlace } from '../../modules/places/store.ts';
import type { StoredSession } from '../../modules/sessions/store.ts';
import type { StoredPersonalToken } from '../../modules/tokens/store.ts';
import { hashSecret, newId, newIncarnation, newSecret } from '../../shared/ids.ts';
import type { Storage } from '../contract.ts';
import { sampleToken } from './samples.ts';

/** Some instant, with milliseconds. */
export const someInstant = new Date('2026-11-22T12:00:00.123Z');

/** So many milliseconds after `someInstant`, or before it. */
export function instant(milliseconds: number): Date {
  return new Date(someInstant.getTime() + milliseconds);
}

/** A text as a date. */
export function date(text: string): CalendarDate {
  return text as CalendarDate;
}

/** So many dates in a row, from a date on. */
export function datesFrom(first: string, count: number): CalendarDate[] {
  return Array.from({ length: count }, (_, index) => {
    const day = new Date(`${first}T00:00:00Z`);
    day.setUTCDate(day.getUTCDate() + index);
    return date(day.toISOString().slice(0, 10));
  });
}

/** A person with everything that does not matter made up. */
export function samplePerson(name: string, fields: Partial<Person> = {}): Person {
  return {
    id: newId(),
    name,
    nameKey: name.toLowerCase(),
    role: 'person',
    passwordHash: '$argon2id$v=19$m=19456,t=2,p=1$c29tZXNhbHQ$aGFzaA',
    timeZone: undefined,
    firstDay: undefined,
    lastDay: undefined,
    createdAt: someInstant,
    tag: newIncarnation(),
    ...fields,
  };
}

/** A session of a person with everything that does not matter made up. */
export function sampleSession({ id }: Person, fields: Partial<StoredSession> = {}): StoredSession {
  return {
    id: newId(),
    hash: hashSecret(newSecret()),
    person: id,
    createdAt: someInstant,
    lastSeenAt: someInstant,
    client: 'Mozilla/5.0',
    ...fields,
  };
}

/** A person's own token with everything that does not matter made up. */
export function samplePersonalToken(
  { id }: Person,
  name: string,
  fields: Partial<StoredPersonalToken> = {},
): StoredPersonalToken {
  return { ...sampleToken(name), scopes: ['days:read'], person: id, ...fields };
}

/** A half in the office. */
export const officeHalf: Half = { type: 'office', place: null, status: 'confirmed' };

/** A whole day in the office, unless the fields say otherwise. */
export function sampleDay(text: string, fields: Partial<StoredDay> = {}): StoredDay {
  return {
    date: date(text),
    am: officeHalf,
    pm: officeHalf,
    notes: '',
    tag: newIncarnation(),
    ...fields,
  };
}

/** A place of a person, or an office of the organisation, with everything that does not matter made up. */
export function samplePlace(
  owner: Person | null,
  name: string,
  fields: Partial<StoredPlace> = {},
): StoredPlace {
  return {
    id: newId(),
    owner: owner?.id ?? null,
    name,
    nameKey: name.toLowerCase(),
    kind: owner ? 'home' : 'office',
    country: undefined,
    region: undefined,
    archived: false,
    ...fields,
  };
}

/** An entry about what a person has changed of their own, unless the fields say otherwise. */
export function sampleEntry(person: Person | undefined, fields: Partial<AuditEntry> = {}): AuditEntry {
  return {
    id: newId(),
    at: someInstant,
    person: person?.id,
    actorKind: 'self',
    actor: person?.id,
    action: 'day.changed',
    target: '2026-11-22',
    before: undefined,
    after: { am: 'office' },
    ...fields,
  };
}

/** A message of a person, waiting and due, unless the fields say otherwise. */
export function sampleMessage({ id }: Person, fields: Partial<StoredMessage> = {}): StoredMessage {
  return {
    id: newId(),
    person: id,
    url: 'https://hooks.slack.com/services/T0/B0/secret',
    text: 'Ada added remote (Berlin) for 2026-11-03',
    createdAt: someInstant,
    expiresAt: instant(24 * 3_600_000),
    state: 'waiting',
    attempts: 0,
    turn: undefined,
    dueAt: someInstant,
    lastError: undefined,
    ...fields,
  };
}

/** Stores people in one write. */
export async function insertPeople(storage: Storage, ...people: readonly Person[]): Promise<void> {
  await storage.write(async (tx) => {
    for (const person of people) await tx.people.insert(person);
  });
}

/** Stores sessions in one write. */
export async function insertSessions(storage: Storage, ...sessions: readonly StoredSession[]): Promise<void> {
  await storage.write(async (tx) => {
    for (const session of sessions) await tx.sessions.insert(session);
  });
}

/** Stores days of a person in one write. */
export async function putDays(
  storage: Storage,
  { id }: Person,
  ...days: readonly StoredDay[]
): Promise<void> {
  await storage.write(async (tx) => {
    for (const day of days) await tx.days.put(id, day);
  });
}

/** Stores places in one write. */
export async function insertPlaces(storage: Storage, ...places: readonly StoredPlace[]): Promise<void> {
  await storage.write(async (tx) => {
    for (const place of places) await tx.places.insert(place);
  });
}

/** Adds entries to the audit in one write. */
export async function appendEntries(storage: Storage, ...entries: readonly AuditEntry[]): Promise<void> {
  await storage.write(async (tx) => {
    for (const entry of entries) await tx.audit.append(entry);
  });
}

/** Stores messages in one write. */
export async function insertMessages(storage: Storage, ...messages: readonly StoredMessage[]): Promise<void> {
  await storage.write(async (tx) => {
    for (const message of messages) await tx.outbox.insert(message);
  });
}
