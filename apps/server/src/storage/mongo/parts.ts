import type { Db } from 'mongodb';
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
import { ownedCollection, ownedReader, ownedWriter, passingWriter, trackOwned } from './owned.ts';
import { personCollection, peopleReader, peopleWriter, trackPeople } from './people.ts';
import {
  personalTokenCollection,
  personalTokenReader,
  personalTokenWriter,
  trackPersonalTokens,
} from './personal-tokens.ts';
import { placeCollection, placeReader, placeWriter, trackPlaces } from './places.ts';
import { rates } from './rates.ts';
import { sessionCollection, sessionReader, sessionWriter, trackSessions } from './sessions.ts';
import { tokenCollection, tokenReader, tokenWriter, trackTokens } from './tokens.ts';
import { trackUsedItems, usedItemCollection, usedItemWriter } from './used-items.ts';
import { bases, workPatterns } from './working-time.ts';

/** The collections of a database, under the names of the ports that keep what is theirs in them. */
export type Collections = ReturnType<typeof collectionsOf>;

/** What one run of a write has to do with, under the names of the ports. */
export type TrackedParts = ReturnType<typeof trackParts>;

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

/** The parts of a unit of work; what more writes want at once comes first, so that it is noticed early. */
export function trackParts(collections: Collections, isFirstRun: boolean) {
  return {
    configs: trackConfigs(collections.configs, isFirstRun),
    tokens: trackTokens(collections.tokens, isFirstRun),
    personalTokens: trackPersonalTokens(collections.personalTokens, isFirstRun),
    people: trackPeople(collections.people, isFirstRun),
    links: trackLinks(collections.links, isFirstRun),
    erasures: trackErasures(collections.erasures, isFirstRun),
    sessions: trackSessions(collections.sessions, isFirstRun),
    attempts: trackAttempts(collections.attempts, isFirstRun),
    days: trackDays(collections.days, isFirstRun),
    batches: trackOwned(collections.batches, batches, isFirstRun),
    places: trackPlaces(collections.places, isFirstRun),
    workPatterns: trackOwned(collections.workPatterns, workPatterns, isFirstRun),
    bases: trackOwned(collections.bases, bases, isFirstRun),
    rates: trackOwned(collections.rates, rates, isFirstRun),
    entries: trackOwned(collections.entries, entries, isFirstRun),
    doneRequests: trackOwned(collections.doneRequests, doneRequests, isFirstRun),
    usedItems: trackUsedItems(collections.usedItems, isFirstRun),
    notificationSettings: trackNotificationSettings(collections.notificationSettings, isFirstRun),
    destinations: trackDestinations(collections.destinations, isFirstRun),
    outbox: trackOutbox(collections.outbox, isFirstRun),
    audit: trackAudit(collections.audit, isFirstRun),
    leases: trackLeases(collections.leases, isFirstRun),
  };
}

/** What a write changes the parts by. */
export function writersOf(parts: TrackedParts): WriteTx {
  return {
    configs: configWriter(parts.configs),
    tokens: tokenWriter(parts.tokens),
    personalTokens: personalTokenWriter(parts.personalTokens),
    people: peopleWriter(parts.people),
    links: linkWriter(parts.links),
    erasures: erasureWriter(parts.erasures),
    sessions: sessionWriter(parts.sessions),
    attempts: attemptWriter(parts.attempts),
    days: dayWriter(parts.days),
    batches: passingWriter(parts.batches, batches),
    places: placeWriter(parts.places),
    workPatterns: ownedWriter(parts.workPatterns, workPatterns),
    bases: ownedWriter(parts.bases, bases),
    rates: ownedWriter(parts.rates, rates),
    entries: ownedWriter(parts.entries, entries),
    doneRequests: passingWriter(parts.doneRequests, doneRequests),
    usedItems: usedItemWriter(parts.usedItems),
    notificationSettings: notificationSettingsWriter(parts.notificationSettings),
    destinations: destinationWriter(parts.destinations),
    outbox: outboxWriter(parts.outbox),
    audit: auditWriter(parts.audit),
    leases: leaseWriter(parts.leases),
  };
}
