import type { Half } from '@worklog/domain/day';
import type { ArchiveRecords, OwnedDay, Section } from '../storage/archive.ts';
import {
  calendarDate,
  flag,
  instant,
  json,
  list,
  nullable,
  oneOf,
  optional,
  record,
  text,
  whole,
  type Codec,
} from './codec.ts';

/*
 * How each section is written. A field that is added is optional, so that older archives can still be read; anything else
 * needs another number of the format (format.ts).
 */

const half = nullable(
  record<Half>({ type: text, place: nullable(text), status: oneOf('planned', 'confirmed') }),
);

const dayFields = { date: calendarDate, am: half, pm: half, notes: text, tag: text };

const change = record<ArchiveRecords['batches']['changes'][number]>({
  date: calendarDate,
  before: optional(record<Omit<OwnedDay, 'person'>>(dayFields)),
  tagAfter: optional(text),
});

const token = {
  id: text,
  name: text,
  hash: text,
  scopes: list(text),
  createdAt: instant,
  expiresAt: optional(instant),
};

/** Data that is no JSON, or not as it is stored, would break whoever reads it. */
const jsonText: Codec<string> = {
  encode: (value) => value,
  decode: (value) => {
    const found = text.decode(value);
    JSON.parse(found);
    return found;
  },
};

const audit = record<ArchiveRecords['audit']>({
  id: text,
  at: instant,
  person: optional(text),
  actorKind: oneOf('self', 'administrator', 'operator'),
  actor: optional(text),
  action: text,
  target: optional(text),
  before: optional(json),
  after: optional(json),
});

const outbox = record<ArchiveRecords['outbox']>({
  id: text,
  person: text,
  url: text,
  text,
  createdAt: instant,
  expiresAt: instant,
  state: oneOf('waiting', 'delivered', 'dead'),
  attempts: whole,
  turn: optional(instant),
  dueAt: instant,
  lastError: optional(text),
});

const entries = record<ArchiveRecords['entries']>({
  person: text,
  id: text,
  allowance: text,
  kind: oneOf('opening_balance', 'correction', 'extra_grant'),
  amount: whole,
  validFrom: calendarDate,
  expiresOn: nullable(calendarDate),
  reason: text,
  madeBy: oneOf('self', 'administrator'),
  createdAt: instant,
});

const people = record<ArchiveRecords['people']>({
  id: text,
  name: text,
  nameKey: text,
  role: oneOf('person', 'administrator'),
  passwordHash: text,
  timeZone: optional(text),
  firstDay: optional(calendarDate),
  lastDay: optional(calendarDate),
  createdAt: instant,
  tag: text,
});

const places = record<ArchiveRecords['places']>({
  id: text,
  owner: nullable(text),
  name: text,
  nameKey: text,
  kind: oneOf('office', 'home', 'client', 'other'),
  country: optional(text),
  region: optional(text),
  archived: flag,
});

/** The codec of each section's records. */
export const codecs: { readonly [S in Section]: Codec<ArchiveRecords[S]> } = {
  configs: record({ name: text, incarnation: text, version: whole, data: jsonText }),
  usedItems: record({ kind: oneOf('day_type', 'allowance'), id: text }),
  tokens: record(token),
  people,
  personalTokens: record({ person: text, ...token }),
  places,
  workPatterns: record({
    person: text,
    validFrom: calendarDate,
    weeks: list(list(oneOf('none', 'am', 'pm', 'full'))),
  }),
  bases: record({
    person: text,
    validFrom: calendarDate,
    country: nullable(text),
    region: nullable(text),
  }),
  rates: record({ person: text, allowance: text, validFrom: calendarDate, amount: nullable(whole) }),
  entries,
  days: record({ person: text, ...dayFields }),
  batches: record({ person: text, id: text, at: instant, changes: list(change) }),
  doneRequests: record({
    person: text,
    key: text,
    fingerprint: text,
    at: instant,
    status: whole,
    body: text,
  }),
  notificationSettings: record({ person: text, slackUrl: text }),
  outbox,
  destinations: record({ url: text, restsUntil: instant, dueAt: instant, version: whole }),
  audit,
  erasures: record({ person: text, at: instant }),
};
