import { firstDate, lastDate } from '@worklog/domain/dates';
import { expect } from 'vitest';
import type { Person } from '../../modules/accounts/store.ts';
import { hashSecret, newSecret } from '../../shared/ids.ts';
import type { Storage, WriteTx } from '../contract.ts';
import type { StorageTest, StoredThing } from './fixture.ts';
import {
  date,
  instant,
  sampleDay,
  sampleEntry,
  sampleMessage,
  samplePerson,
  samplePersonalToken,
  samplePlace,
  sampleSession,
  someInstant,
} from './ledger-samples.ts';
import {
  sampleAllowanceEntry,
  sampleBase,
  sampleBatch,
  sampleDoneRequest,
  samplePattern,
} from './working-time-samples.ts';

/** What is stored of a person, besides who they are; in the order of `StoredThing`. */
const thingsOfPeople: readonly StoredThing[] = [
  'people',
  'links',
  'sessions',
  'personalTokens',
  'days',
  'batches',
  'places',
  'workPatterns',
  'bases',
  'rates',
  'entries',
  'doneRequests',
  'audit',
  'notificationSettings',
  'outbox',
];

/** A person is deleted: nothing of theirs stays, and everything of others does. */
export function testErasing(test: StorageTest): void {
  test('leaves no trace of a person who is removed, and all of the others', async ({ storage, fixture }) => {
    const [gone, stays] = [await person(storage, 'Marker-of-Eve'), await person(storage, 'Marker-of-Sue')];
    await storage.write((tx) => tx.audit.append(entryAbout(stays, gone)));
    const before = await everythingOf(storage, stays);
    expect(await fixture.dump()).toContain('Marker-of-Eve');

    await storage.write(async (tx) => {
      await tx.erasures.insert({ person: gone.id, at: someInstant });
      await removeAllOf(tx, gone);
      await tx.people.get(gone.id);
      await tx.people.remove(gone);
      expect(await tx.people.get(gone.id)).toBeUndefined();
    });
    expect(await storage.people.get(gone.id)).toBeUndefined();

    // A request that was under way meanwhile may have written; so everything is removed once more.
    await storage.write(async (tx) => {
      const [erasure] = await tx.erasures.before(instant(1));
      expect(erasure).toEqual({ person: gone.id, at: someInstant });
      await removeAllOf(tx, gone);
      await tx.erasures.remove(erasure!);
    });
    const dump = await fixture.dump();
    for (const trace of [gone.id, 'Marker-of-Eve', 'marker-of-eve']) expect(dump).not.toContain(trace);
    for (const trace of [stays.id, 'Marker-of-Sue', 'marker-of-sue']) expect(dump).toContain(trace);

    const after = await everythingOf(storage, stays);
    expect(after).toEqual({
      ...before,
      audit: before.audit.map((entry) => (entry.actor === gone.id ? { ...entry, actor: undefined } : entry)),
    });
    const counts = await Promise.all(thingsOfPeople.map((thing) => fixture.count(thing)));
    expect(Object.fromEntries(thingsOfPeople.map((thing, index) => [thing, counts[index]]))).toEqual({
      ...Object.fromEntries(thingsOfPeople.map((thing) => [thing, 1])),
      audit: 2,
    });
    expect(await fixture.count('erasures')).toBe(0);
  });

  test('a person who takes the name of one who is gone finds nothing of theirs', async ({ storage }) => {
    const gone = await person(storage, 'Eve');
    await storage.write(async (tx) => {
      await removeAllOf(tx, gone);
      await tx.people.get(gone.id);
      await tx.people.remove(gone);
    });
    const second = samplePerson('Eve');
    await storage.write((tx) => tx.people.insert(second));
    const { person: found, ...rest } = await everythingOf(storage, second);
    expect(found).toEqual(second);
    expect(rest).toEqual({
      sessions: [],
      tokens: [],
      days: [],
      places: [],
      patterns: [],
      bases: [],
      rates: [],
      entries: [],
      batch: undefined,
      request: undefined,
      audit: [],
      settings: undefined,
      messages: [],
    });
  });
}

/** Stores a person with one of everything, each of which holds the person's name. */
async function person(storage: Storage, name: string): Promise<Person> {
  const made = samplePerson(name, { role: 'administrator' });
  const home = samplePlace(made, `Home of ${name}`);
  const half = { type: 'remote', place: home.id, status: 'confirmed' } as const;
  await storage.write(async (tx) => {
    await tx.people.insert(made);
    await tx.links.put({
      slot: `password-reset/${made.id}`,
      hash: hashSecret(newSecret()),
      person: made.id,
      expiresAt: someInstant,
    });
    await tx.sessions.insert(sampleSession(made, { client: `Client of ${name}` }));
    await tx.personalTokens.insert(samplePersonalToken(made, `Token of ${name}`));
    await tx.places.insert(home);
    await tx.days.put(made.id, sampleDay('2026-11-03', { am: half, notes: `Notes of ${name}` }));
    await tx.rates.put({
      person: made.id,
      allowance: `allowance-of-${name}`,
      validFrom: date('2026-01-01'),
      amount: 1,
    });
    await storeWorkingTime(tx, made);
    await tx.audit.append(sampleEntry(made, { after: { notes: `Notes of ${name}` } }));
    await tx.notificationSettings.put({ person: made.id, slackUrl: `https://slack.example/${name}` });
    await tx.outbox.insert(sampleMessage(made, { text: `${name} added office` }));
  });
  return made;
}

/** Who knows the person can find these again: their keys are the name. */
async function storeWorkingTime(tx: WriteTx, made: Person): Promise<void> {
  const { name } = made;
  const before = sampleDay('2026-11-03', { notes: `Notes of ${name}` });
  await tx.batches.insert(
    sampleBatch(made, { id: name, changes: [{ date: before.date, before, tagAfter: undefined }] }),
  );
  await tx.workPatterns.put(samplePattern(made, '2026-01-01'));
  await tx.bases.put(sampleBase(made, '2026-01-01', { region: `Region of ${name}` }));
  await tx.entries.insert(sampleAllowanceEntry(made, { reason: `Reason of ${name}` }));
  await tx.doneRequests.insert(sampleDoneRequest(made, name, { body: `Answer to ${name}` }));
}

function entryAbout(about: Person, actor: Person) {
  return sampleEntry(about, { actorKind: 'administrator', actor: actor.id });
}

/** Removes all that is a person's, and leaves the person. */
async function removeAllOf(tx: WriteTx, { id }: Person): Promise<void> {
  await tx.links.clear(`password-reset/${id}`);
  for (const part of [
    tx.sessions,
    tx.personalTokens,
    tx.days,
    tx.batches,
    tx.places,
    tx.workPatterns,
    tx.bases,
    tx.rates,
    tx.entries,
    tx.doneRequests,
    tx.audit,
    tx.notificationSettings,
    tx.outbox,
  ])
    await part.removeAllOf(id);
}

async function everythingOf(storage: Storage, { id, name }: Person) {
  return {
    person: await storage.people.get(id),
    sessions: await storage.sessions.of(id),
    tokens: await storage.personalTokens.of(id),
    days: await storage.days.range(id, firstDate, lastDate),
    places: await storage.places.of(id),
    patterns: await storage.workPatterns.of(id),
    bases: await storage.bases.of(id),
    rates: await storage.rates.of(id),
    entries: await storage.entries.of(id),
    batch: await storage.write((tx) => tx.batches.get(id, name)),
    request: await storage.write((tx) => tx.doneRequests.get(id, name)),
    audit: await storage.audit.of(id, 9),
    settings: await storage.notificationSettings.get(id),
    messages: await storage.outbox.of(id, 9),
  };
}
