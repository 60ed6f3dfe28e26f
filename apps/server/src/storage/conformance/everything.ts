import type { Person } from '../../modules/accounts/store.ts';
import { sections, type ArchiveRecords, type Section, type Snapshot } from '../archive.ts';
import type { Storage, WriteTx } from '../contract.ts';
import {
  date,
  sampleDay,
  sampleEntry,
  sampleMessage,
  samplePerson,
  samplePersonalToken,
  samplePlace,
  someInstant,
} from './ledger-samples.ts';
import { sampleConfig, sampleToken } from './samples.ts';
import {
  sampleAllowanceEntry,
  sampleBase,
  sampleBatch,
  sampleDoneRequest,
  samplePattern,
} from './working-time-samples.ts';

/** Texts that are easily changed on the way: what JSON escapes, what Unicode composes, and what only looks like ASCII. */
export const oddText = 'tab\t "quoted" \\ line\nbreak \u2028 Zoë Zoe\u0308 🧳 漢字 \u0001 {"$gt":1}';

/** JSON whose exact text has to stay: number texts, order of keys, escapes, half of a surrogate pair. */
const oddJson = String.raw`[{"z":1.0,"a":1e2,"10":-0,"2":12345678901234567890,"__proto__":{"x":"\ud800"},"é":"\u00e9\u0000"}]`;

/** All records of each section. */
export type Everything = { readonly [S in Section]: readonly ArchiveRecords[S][] };

/** Something in every section, some of it odd, of two people whose ids are not in the order of their creation. */
export function sampleEverything(): Everything {
  const bob = samplePerson('Bob', { id: 'ffffffff-0000-7000-8000-000000000000' });
  const ada = samplePerson('Ada', {
    role: 'administrator',
    timeZone: 'Europe/Vienna',
    firstDay: date('2020-01-01'),
    lastDay: date('2030-12-31'),
  });
  const home = samplePlace(ada, oddText, { country: 'AT', region: 'AT-9', archived: true });
  const office = samplePlace(null, 'Vienna', { country: 'AT' });
  const half = { type: 'remote', place: home.id, status: 'planned' } as const;
  return {
    configs: [sampleConfig('odd', { data: oddJson, version: 7 }), sampleConfig('Plain')],
    usedItems: [
      { kind: 'day_type', id: 'client/visit' },
      { kind: 'allowance', id: 'vacation' },
    ],
    tokens: [sampleToken('ci', { expiresAt: someInstant }), sampleToken('shop')],
    people: [bob, ada],
    personalTokens: [samplePersonalToken(ada, 'phone'), samplePersonalToken(bob, 'phone')],
    places: [home, office],
    workPatterns: [samplePattern(ada, '2026-01-01'), samplePattern(bob, '2025-01-01')],
    bases: [sampleBase(ada, '2026-01-01'), sampleBase(bob, '2026-01-01', { country: null, region: null })],
    rates: [
      { person: ada.id, allowance: 'remote', validFrom: date('2026-01-01'), amount: null },
      { person: ada.id, allowance: 'remote-2', validFrom: date('2026-01-01'), amount: 600 },
      { person: bob.id, allowance: 'remote', validFrom: date('0001-01-01'), amount: 0 },
    ],
    entries: [sampleAllowanceEntry(ada, { reason: oddText, expiresOn: date('2026-12-31'), amount: -12 })],
    days: [
      { person: bob.id, ...sampleDay('2026-11-03', { am: null, notes: oddText }) },
      { person: ada.id, ...sampleDay('2026-11-03', { am: half, pm: null }) },
      { person: ada.id, ...sampleDay('0999-01-01', { am: { ...half, place: office.id } }) },
    ],
    batches: [sampleBatch(ada)],
    doneRequests: [sampleDoneRequest(ada, 'a/b'), sampleDoneRequest(bob, 'key', { body: oddText })],
    notificationSettings: [{ person: ada.id, slackUrl: 'https://hooks.slack.com/services/T0/B0/x' }],
    outbox: [
      sampleMessage(ada, { text: oddText, turn: someInstant, attempts: 2, lastError: 'gone' }),
      sampleMessage(bob, { state: 'dead' }),
    ],
    destinations: [
      { url: 'https://hooks.slack.com/x', restsUntil: someInstant, dueAt: someInstant, version: 9 },
    ],
    audit: [
      sampleEntry(ada, { before: { z: [1, null, oddText], a: {} }, after: null }),
      sampleEntry(bob, { actor: ada.id, actorKind: 'administrator' }),
      sampleEntry(undefined, { actorKind: 'operator', target: undefined }),
    ],
    erasures: [{ person: samplePerson('Gone').id, at: someInstant }],
  };
}

type Store = { readonly [S in Section]: (tx: WriteTx, record: ArchiveRecords[S]) => Promise<void> };

const store: Store = {
  configs: (tx, config) => tx.configs.insert(config),
  usedItems: (tx, item) => tx.usedItems.add(item),
  tokens: (tx, token) => tx.tokens.insert(token),
  people: (tx, person) => tx.people.insert(person),
  personalTokens: (tx, token) => tx.personalTokens.insert(token),
  places: (tx, place) => tx.places.insert(place),
  workPatterns: (tx, pattern) => tx.workPatterns.put(pattern),
  bases: (tx, base) => tx.bases.put(base),
  rates: (tx, rate) => tx.rates.put(rate),
  entries: (tx, entry) => tx.entries.insert(entry),
  days: (tx, { person, ...day }) => tx.days.put(person, day),
  batches: (tx, batch) => tx.batches.insert(batch),
  doneRequests: (tx, request) => tx.doneRequests.insert(request),
  notificationSettings: (tx, settings) => tx.notificationSettings.put(settings),
  outbox: (tx, message) => tx.outbox.insert(message),
  destinations: (tx, destination) => tx.destinations.put(destination),
  audit: (tx, entry) => tx.audit.append(entry),
  erasures: (tx, erasure) => tx.erasures.insert(erasure),
};

/** Stores everything, in one write. */
export async function storeEverything(storage: Storage, everything: Everything): Promise<void> {
  await storage.write(async (tx) => {
    for (const section of sections) {
      const insert = store[section] as (tx: WriteTx, record: object) => Promise<void>;
      for (const record of everything[section]) await insert(tx, record);
    }
  });
}

/** All that a snapshot has. */
export async function readEverything(snapshot: Snapshot): Promise<Everything> {
  const read: Partial<Record<Section, object[]>> = {};
  for (const section of sections) {
    const records: object[] = [];
    for await (const record of snapshot.read(section)) records.push(record);
    read[section] = records;
  }
  return read as unknown as Everything;
}

/** The id of the person whom something is about, by which it is found first. */
export function personOf(record: object): string {
  return (record as { readonly person?: Person['id'] }).person ?? '';
}
