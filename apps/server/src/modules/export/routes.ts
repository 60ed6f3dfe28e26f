import { Readable } from 'node:stream';
import { daysOf } from '@worklog/domain/amounts';
import { firstDate, lastDate } from '@worklog/domain/dates';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { sessionAccess } from '../../http/access.ts';
import { sendJson } from '../../http/json.ts';
import type { Clock } from '../../shared/clock.ts';
import { personNotFound, personOf, profileJson, type PeopleReader, type Person } from '../accounts/index.ts';
import type { EntryReader, RateReader } from '../allowances/index.ts';
import { ownEntry, peopleIn, type AuditReader } from '../audit/index.ts';
import { dayText, placesOf, type DayReader } from '../ledger/index.ts';
import { hostOf, type NotificationSettingsReader, type OutboxReader } from '../notifications/index.ts';
import { namesOf, type PlaceReader } from '../places/index.ts';
import type { SessionReader } from '../sessions/index.ts';
import type { PersonalTokenReader } from '../tokens/index.ts';
import type { BaseReader, WorkPatternReader } from '../working-time/index.ts';
import { documentChunks, type Part } from './document.ts';
import * as schemas from './schemas.ts';

/** Everything that is kept of a person. */
export interface ExportParts {
  readonly people: PeopleReader;
  readonly notificationSettings: NotificationSettingsReader;
  readonly places: PlaceReader;
  readonly days: DayReader;
  readonly workPatterns: WorkPatternReader;
  readonly bases: BaseReader;
  readonly rates: RateReader;
  readonly entries: EntryReader;
  readonly sessions: SessionReader;
  readonly personalTokens: PersonalTokenReader;
  readonly outbox: OutboxReader;
  readonly audit: AuditReader;
  readonly clock: Clock;
}

/** How many messages, or entries of the audit, are read at once. */
const pageSize = 500;

/** The route of all that is kept of the caller. */
export function registerExport(app: FastifyInstance, parts: ExportParts): void {
  app.get(
    '/api/v2/me/export',
    { config: { access: sessionAccess }, schema: schemas.exportMine },
    async (request: FastifyRequest, reply: FastifyReply) => {
      const person = await parts.people.get(personOf(request.caller));
      if (!person) throw personNotFound();
      // All but what is long is read before the first byte, so a database that is gone is still answered by an error.
      const document = await partsOf(parts, person);
      reply.header('content-disposition', 'attachment; filename="worklog-export.json"');
      return sendJson(reply, Readable.from(request.method === 'HEAD' ? [] : documentChunks(document)));
    },
  );
}

async function partsOf(parts: ExportParts, person: Person): Promise<Part[]> {
  const { id } = person;
  const [settings, own, offices, days, patterns, bases, rates, entries, sessions, tokens] = await Promise.all(
    [
      parts.notificationSettings.get(id),
      parts.places.of(id),
      parts.places.of(null),
      parts.days.range(id, firstDate, lastDate),
      parts.workPatterns.of(id),
      parts.bases.of(id),
      parts.rates.of(id),
      parts.entries.of(id),
      parts.sessions.of(id),
      parts.personalTokens.of(id),
    ],
  );
  const used = placesOf(days);
  const names = namesOf([...own, ...offices.filter((place) => used.has(place.id))]);
  const slackHost = settings ? hostOf(settings.slackUrl) : null;
  return [
    { name: 'exportedAt', value: JSON.stringify(parts.clock.now()) },
    { name: 'profile', value: profileJson(person) },
    { name: 'settings', value: JSON.stringify({ slackHost }) },
    { name: 'places', items: texts(own, placeJson) },
    { name: 'days', items: days.map((day) => dayText(day, names)) },
    { name: 'workPatterns', items: texts(patterns, ({ validFrom, weeks }) => ({ validFrom, weeks })) },
    {
      name: 'bases',
      items: texts(bases, ({ validFrom, country, region }) => ({ validFrom, country, region })),
    },
    { name: 'rates', items: texts(rates, rateJson) },
    { name: 'entries', items: texts(entries, entryJson) },
    { name: 'sessions', items: texts(sessions, sessionJson) },
    { name: 'tokens', items: texts(tokens, tokenJson) },
    { name: 'deliveries', items: deliveries(parts.outbox, id) },
    { name: 'audit', items: auditEntries(parts, id) },
  ];
}

/** What elements of a list are read as. */
type ItemOf<R extends { of(person: string): Promise<unknown[]> }> = Awaited<ReturnType<R['of']>>[number];

function placeJson({ id, name, kind, country, region, archived }: ItemOf<PlaceReader>) {
  return { id, name, kind, country: country ?? null, region: region ?? null, archived };
}

function rateJson({ allowance, validFrom, amount }: ItemOf<RateReader>) {
  return { allowance, validFrom, daysAYear: amount === null ? null : daysOf(amount) };
}

function entryJson(entry: ItemOf<EntryReader>) {
  const { id, allowance, kind, amount, validFrom, expiresOn, reason, madeBy, createdAt } = entry;
  return { id, allowance, kind, days: daysOf(amount), validFrom, expiresOn, reason, madeBy, createdAt };
}

function sessionJson({ createdAt, lastSeenAt, client }: ItemOf<SessionReader>) {
  return { createdAt, lastSeenAt, client };
}

function tokenJson({ name, scopes, createdAt, expiresAt }: ItemOf<PersonalTokenReader>) {
  return { name, scopes, createdAt, expiresAt: expiresAt ?? null };
}

function texts<T>(items: readonly T[], shown: (item: T) => object): string[] {
  return items.map((item) => JSON.stringify(shown(item)));
}

async function* deliveries(outbox: OutboxReader, person: string): AsyncGenerator<string> {
  for await (const message of pages((before) => outbox.of(person, pageSize, before))) {
    const { text, url, state, attempts, createdAt, lastError } = message;
    const shown = { text, host: hostOf(url), state, attempts, createdAt, lastError: lastError ?? null };
    yield JSON.stringify(shown);
  }
}

async function* auditEntries({ audit, people }: ExportParts, person: string): AsyncGenerator<string> {
  const names = new Map<string, string>();
  for await (const entry of pages((before) => audit.of(person, pageSize, before))) {
    for (const id of peopleIn([entry])) {
      if (!names.has(id)) names.set(id, (await people.get(id))?.name ?? '');
    }
    yield JSON.stringify(ownEntry(entry, names));
  }
}

/** What is read in pages, the highest id first. */
async function* pages<T extends { readonly id: string }>(
  read: (before: string | undefined) => Promise<T[]>,
): AsyncGenerator<T> {
  for (let before: string | undefined; ;) {
    const page = await read(before);
    yield* page;
    if (page.length < pageSize) return;
    before = page.at(-1)?.id;
  }
}
