import type { ClientSession, Collection, Document } from 'mongodb';
import type { ArchiveRecords, Section } from '../archive.ts';
import { toEntry } from './audit.ts';
import { batches } from './batches.ts';
import { storedFields, toConfig } from './configs.ts';
import { ownerOf, toDay } from './days.ts';
import { toDestination } from './destinations.ts';
import { doneRequests } from './done-requests.ts';
import { entries } from './entries.ts';
import { toSettings } from './notification-settings.ts';
import { toMessage } from './outbox.ts';
import type { Collections } from './parts.ts';
import { toPerson } from './people.ts';
import { toPersonalToken } from './personal-tokens.ts';
import { toPlace } from './places.ts';
import { rates } from './rates.ts';
import type { Keyed } from './selection.ts';
import { toToken } from './tokens.ts';
import { itemOf } from './used-items.ts';
import { bases, workPatterns } from './working-time.ts';

/** Reads all records of a section, as far as they are asked for. */
type ReadSection<S extends Section> = (
  collections: Collections,
  session: ClientSession,
) => AsyncIterable<ArchiveRecords[S]>;

/** The driver would ask for 101 documents first, and then for as many as 16 MiB hold. */
const batchSize = 1000;

/** The documents of a collection in the order of their keys, which is that of an archive. */
function documents<D extends Keyed, T>(
  collectionOf: (collections: Collections) => Collection<D>,
  toRecord: (document: D) => T,
  options: { readonly projection?: Document; readonly batchSize?: number } = {},
): (collections: Collections, session: ClientSession) => AsyncIterable<T> {
  return async function* (collections, session) {
    const found = collectionOf(collections)
      .find<D>({}, { batchSize, ...options, session })
      .sort({ _id: 1 });
    try {
      for await (const document of found) yield toRecord(document);
    } finally {
      await found.close();
    }
  };
}

/** How each section is read, in the order of the keys of its records. */
export const readSections: { readonly [S in Section]: ReadSection<S> } = {
  // A configuration may have a megabyte.
  configs: documents(({ configs }) => configs, toConfig, { ...storedFields, batchSize: 16 }),
  usedItems: documents(({ usedItems }) => usedItems, itemOf),
  tokens: documents(({ tokens }) => tokens, toToken),
  people: documents(({ people }) => people, toPerson),
  personalTokens: documents(({ personalTokens }) => personalTokens, toPersonalToken),
  places: documents(({ places }) => places, toPlace),
  workPatterns: documents((all) => all.workPatterns, workPatterns.fromDocument),
  bases: documents((all) => all.bases, bases.fromDocument),
  rates: documents((all) => all.rates, rates.fromDocument),
  entries: documents((all) => all.entries, entries.fromDocument),
  days: documents(
    ({ days }) => days,
    (day) => ({ person: ownerOf(day), ...toDay(day) }),
  ),
  batches: documents((all) => all.batches, batches.fromDocument, { batchSize: 100 }),
  doneRequests: documents((all) => all.doneRequests, doneRequests.fromDocument, { batchSize: 100 }),
  notificationSettings: documents((all) => all.notificationSettings, toSettings),
  outbox: documents(({ outbox }) => outbox, toMessage),
  destinations: documents(({ destinations }) => destinations, toDestination),
  audit: documents(({ audit }) => audit, toEntry),
  erasures: documents(
    ({ erasures }) => erasures,
    ({ _id, at }) => ({ person: _id, at }),
  ),
};
