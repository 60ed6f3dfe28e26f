import type { Collection, Db } from 'mongodb';
import type { Storage, WriteTx } from '../contract.ts';
import { configIndex } from './config-index.ts';
import { attemptCollection, attemptWriter, trackAttempts } from './attempts.ts';
import { auditCollection, auditReader, auditWriter, trackAudit } from './audit.ts';
import { batches } from './batches.ts';
import { configCollection, configReader, configWriter, trackConfigs } from './configs.ts';
import { dayCollection, dayReader, dayWriter, firstDayReader, trackDays } from './days.ts';
import { destinationCollection, destinationWriter, trackDestinations } from './destinations.ts';
import { doneRequests } from './done-requests.ts';
import { entries } from './entries.ts';
import { erasureCollection, erasureWriter, trackErasures } from './erasures.ts';
import { leaseCollection, leaseReader, leaseWriter, trackLeases } from './leases.ts';
import { linkCollection, linkWriter, trackLinks } from './links.ts';
import {
  notificationSettingsCollection,
  notificationSettingsReader,
  notificationSettingsWriter,
  trackNotificationSettings,
} from './notification-settings.ts';
import { outboxCollection, outboxReader, outboxWriter, trackOutbox } from './outbox.ts';
import {
  ownedCollection,
  type OwnedKind,
  ownedReader,
  ownedWriter,
  passingWriter,
  trackOwned,
} from './owned.ts';
import { personCollection, peopleReader, peopleWriter, trackPeople } from './people.ts';
import {
  personalTokenCollection,
  personalTokenReader,
  personalTokenWriter,
  trackPersonalTokens,
} from './personal-tokens.ts';
import { placeCollection, placeReader, placeWriter, trackPlaces } from './places.ts';
import { rates } from './rates.ts';
import type { Keyed } from './selection.ts';
import { sessionCollection, sessionReader, sessionWriter, trackSessions } from './sessions.ts';
import { tokenCollection, tokenReader, tokenWriter, trackTokens } from './tokens.ts';
import type { TrackedDocuments } from './tracked-documents.ts';
import { trackUsedItems, usedItemCollection, usedItemWriter } from './used-items.ts';
import { bases, workPatterns } from './working-time.ts';

/** The collections of a database, under the names of the ports that keep what is theirs in them. */
export type Collections = ReturnType<typeof collectionsOf>;

/** All collections of a database. */
export function collectionsOf(db: Db) {
  return {
    configs: configCollection(db),
    tokens: tokenCollection(db),
    personalTokens: personalTokenCollection(db),
    people: personCollection(db),
    links: linkCollection(db),
    erasures: erasureCollection(db),
    sessions: sessionCollection(db),
    attempts: attemptCollection(db),
    days: dayCollection(db),
    batches: ownedCollection(db, batches),
    places: placeCollection(db),
    workPatterns: ownedCollection(db, workPatterns),
    bases: ownedCollection(db, bases),
    rates: ownedCollection(db, rates),
    entries: ownedCollection(db, entries),
    doneRequests: ownedCollection(db, doneRequests),
    usedItems: usedItemCollection(db),
    notificationSettings: notificationSettingsCollection(db),
    destinations: destinationCollection(db),
    outbox: outboxCollection(db),
    audit: auditCollection(db),
    leases: leaseCollection(db),
  };
}

/** What reads the collections. */
export function readersOf(
  collections: Collections,
): Pick<Storage, Exclude<keyof Storage, 'write' | 'ping' | 'close'>> {
  return {
    configs: configReader(collections.configs),
    configIndex: configIndex(collections.configs),
    tokens: tokenReader(collections.tokens),
    personalTokens: personalTokenReader(collections.personalTokens),
    people: peopleReader(collections.people),
    sessions: sessionReader(collections.sessions),
    days: { ...dayReader(collections.days), ...firstDayReader(collections.days) },
    places: placeReader(collections.places),
    workPatterns: ownedReader(collections.workPatterns, workPatterns),
    bases: ownedReader(collections.bases, bases),
    rates: ownedReader(collections.rates, rates),
    entries: ownedReader(collections.entries, entries),
    notificationSettings: notificationSettingsReader(collections.notificationSettings),
    outbox: outboxReader(collections.outbox, collections.destinations),
    audit: auditReader(collections.audit),
    leases: leaseReader(collections.leases),
  };
}

/** What a unit of work needs of the documents of one collection. */
export type TrackedPart = Pick<TrackedDocuments<never>, 'changes' | 'end' | 'flush' | 'reads'>;

/** One part of a unit of work: what it tracks, and what a write changes that by. */
export interface OpenPart<Name extends keyof WriteTx> {
  readonly tracked: TrackedPart;
  readonly writer: WriteTx[Name];
}

type Part<Name extends keyof WriteTx> = (collections: Collections, isFirstRun: boolean) => OpenPart<Name>;

function part<Name extends keyof WriteTx, Tracked extends TrackedPart>(
  name: Name,
  track: (collection: Collections[Name], isFirstRun: boolean) => Tracked,
  writerOf: (tracked: Tracked) => WriteTx[Name],
): Part<Name> {
  return (collections, isFirstRun) => {
    const tracked = track(collections[name], isFirstRun);
    return { tracked, writer: writerOf(tracked) };
  };
}

/** The same for records that belong to a person and are all of one kind. */
function owned<Name extends keyof WriteTx, T, D extends Keyed>(
  name: Name,
  kind: OwnedKind<T, D>,
  writerOf: (tracked: TrackedDocuments<D>, kind: OwnedKind<T, D>) => WriteTx[Name],
): Part<Name> {
  const track = (collection: unknown, isFirstRun: boolean) =>
    trackOwned(collection as Collection<D>, kind, isFirstRun);
  return part(name, track, (tracked) => writerOf(tracked, kind));
}

/**
 * The parts of a unit of work, each opened when a write first asks for it: there are many, and a write has to do with few.
 * They are committed in this order; what more writes want at once comes first, so that it is noticed early.
 */
export const parts: { readonly [Name in keyof WriteTx]: Part<Name> } = {
  configs: part('configs', trackConfigs, configWriter),
  tokens: part('tokens', trackTokens, tokenWriter),
  personalTokens: part('personalTokens', trackPersonalTokens, personalTokenWriter),
  people: part('people', trackPeople, peopleWriter),
  links: part('links', trackLinks, linkWriter),
  erasures: part('erasures', trackErasures, erasureWriter),
  sessions: part('sessions', trackSessions, sessionWriter),
  attempts: part('attempts', trackAttempts, attemptWriter),
  days: part('days', trackDays, dayWriter),
  batches: owned('batches', batches, passingWriter),
  places: part('places', trackPlaces, placeWriter),
  workPatterns: owned('workPatterns', workPatterns, ownedWriter),
  bases: owned('bases', bases, ownedWriter),
  rates: owned('rates', rates, ownedWriter),
  entries: owned('entries', entries, ownedWriter),
  doneRequests: owned('doneRequests', doneRequests, passingWriter),
  usedItems: part('usedItems', trackUsedItems, usedItemWriter),
  notificationSettings: part('notificationSettings', trackNotificationSettings, notificationSettingsWriter),
  destinations: part('destinations', trackDestinations, destinationWriter),
  outbox: part('outbox', trackOutbox, outboxWriter),
  audit: part('audit', trackAudit, auditWriter),
  leases: part('leases', trackLeases, leaseWriter),
};

/** The names of the parts, in the order in which they are committed. */
export const partNames = Object.keys(parts) as (keyof WriteTx)[];
