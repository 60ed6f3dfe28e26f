import type { Db } from 'mongodb';
import type { Storage, WriteTx } from '../contract.ts';
import { configIndex } from './config-index.ts';
import { attemptCollection, attemptWriter, trackAttempts } from './attempts.ts';
import { auditCollection, auditReader, auditWriter, trackAudit } from './audit.ts';
import { configCollection, configReader, configWriter, trackConfigs } from './configs.ts';
import { dayCollection, dayReader, dayWriter, trackDays } from './days.ts';
import { erasureCollection, erasureWriter, trackErasures } from './erasures.ts';
import { linkCollection, linkWriter, trackLinks } from './links.ts';
import {
  notificationSettingsCollection,
  notificationSettingsReader,
  notificationSettingsWriter,
  trackNotificationSettings,
} from './notification-settings.ts';
import { outboxCollection, outboxReader, outboxWriter, trackOutbox } from './outbox.ts';
import { personCollection, peopleReader, peopleWriter, trackPeople } from './people.ts';
import {
  personalTokenCollection,
  personalTokenReader,
  personalTokenWriter,
  trackPersonalTokens,
} from './personal-tokens.ts';
import { placeCollection, placeReader, placeWriter, trackPlaces } from './places.ts';
import { rateCollection, rateReader, rateWriter, trackRates } from './rates.ts';
import { sessionCollection, sessionReader, sessionWriter, trackSessions } from './sessions.ts';
import { tokenCollection, tokenReader, tokenWriter, trackTokens } from './tokens.ts';

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
    places: placeCollection(db),
    rates: rateCollection(db),
    notificationSettings: notificationSettingsCollection(db),
    outbox: outboxCollection(db),
    audit: auditCollection(db),
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
    days: dayReader(collections.days),
    places: placeReader(collections.places),
    rates: rateReader(collections.rates),
    notificationSettings: notificationSettingsReader(collections.notificationSettings),
    outbox: outboxReader(collections.outbox),
    audit: auditReader(collections.audit),
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
    places: trackPlaces(collections.places, isFirstRun),
    rates: trackRates(collections.rates, isFirstRun),
    notificationSettings: trackNotificationSettings(collections.notificationSettings, isFirstRun),
    outbox: trackOutbox(collections.outbox, isFirstRun),
    audit: trackAudit(collections.audit, isFirstRun),
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
    places: placeWriter(parts.places),
    rates: rateWriter(parts.rates),
    notificationSettings: notificationSettingsWriter(parts.notificationSettings),
    outbox: outboxWriter(parts.outbox),
    audit: auditWriter(parts.audit),
  };
}
