import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Day } from '@worklog/domain/day';
import { datesOfYear, firstDate, lastDate } from '@worklog/domain/dates';
import { refusal } from '../../../http/access.ts';
import { sendJson } from '../../../http/json.ts';
import { clearSessionCookie } from '../../../http/session-cookie.ts';
import type { AccountService } from '../../accounts/index.ts';
import { oneself } from '../../audit/index.ts';
import {
  dayTypesOf,
  placesOf,
  type DayReader,
  type DayTypes,
  type DayWithPlaces,
  type LedgerService,
  type WholeDay,
  type Writer,
} from '../../ledger/index.ts';
import { placeNames, type PlaceNames, type PlaceReader } from '../../places/index.ts';
import type { PolicyReader } from '../../policies/index.ts';
import { noData } from '../errors.ts';
import { callerId, olderErrors, sendSuccess, type OwnAccess } from '../routes.ts';
import { EntryTexts } from './entry.ts';
import { deleteSelection, readSelection, readWanted, type DateRange, type DayQuery } from './query.ts';
import * as schemas from './schemas.ts';

/** What the calls about days are made of. */
export interface OlderDaysParts {
  readonly ledger: LedgerService;
  readonly days: DayReader;
  readonly places: PlaceReader;
  readonly policies: Pick<PolicyReader, 'current'>;
  readonly accounts: Pick<AccountService, 'delete'>;
}

interface Query {
  Querystring: DayQuery;
}
interface Write extends Query {
  Body: { readonly notes?: string | null };
}

/** The calls of the older API about a person's days. */
export function registerOlderDays(app: FastifyInstance, parts: OlderDaysParts, access: OwnAccess): void {
  const url = '/api/v1/user/:name';
  const handle = new OlderDayHandlers(parts);
  const read = { config: { access: access.toRead } };
  const write = { config: { access: access.toWrite } };

  app.get<Query>(url, { ...read, schema: schemas.readDays, ...olderErrors() }, handle.read);
  app.post<Write>(
    url,
    {
      ...write,
      schema: schemas.recordDay,
      ...olderErrors({ codes: { day_taken: 'refused', too_many_items: 'refused' } }),
    },
    handle.record,
  );
  app.put<Write>(
    url,
    {
      ...write,
      schema: schemas.changeDay,
      ...olderErrors({ codes: { day_not_found: 'no_data', too_many_items: 'refused' } }),
    },
    handle.change,
  );
  app.delete<Query>(
    url,
    {
      ...write,
      schema: schemas.deleteDays,
      ...olderErrors({ codes: { person_not_found: 'not_logged_in', last_administrator: 'forbidden' } }),
    },
    handle.remove,
  );
}

class OlderDayHandlers {
  readonly #parts: OlderDaysParts;

  constructor(parts: OlderDaysParts) {
    this.#parts = parts;
  }

  readonly read = async (request: FastifyRequest<Query>, reply: FastifyReply): Promise<FastifyReply> => {
    const person = callerId(request);
    const selection = readSelection(request.query);
    switch (selection.kind) {
      case 'date': {
        const { days, texts } = await this.#range(person, { from: selection.date, to: selection.date });
        return sendJson(reply, texts.entry(days[0]));
      }
      case 'year': {
        const { days, texts } = await this.#range(person, datesOfYear(selection.year));
        return sendJson(reply, texts.year(selection.year, days));
      }
      case 'all': {
        const { days, texts } = await this.#range(person, { from: firstDate, to: lastDate });
        return sendJson(reply, texts.years(days));
      }
    }
  };

  readonly record = async (request: FastifyRequest<Write>, reply: FastifyReply): Promise<FastifyReply> =>
    this.#write(request, reply, (writer, wanted) => this.#parts.ledger.record(writer, wanted));

  readonly change = async (request: FastifyRequest<Write>, reply: FastifyReply): Promise<FastifyReply> =>
    this.#write(request, reply, (writer, wanted) => this.#parts.ledger.change(writer, wanted));

  readonly remove = async (request: FastifyRequest<Query>, reply: FastifyReply): Promise<FastifyReply> => {
    const selection = deleteSelection(request.query);
    if (selection.kind === 'user') return this.#removeUser(request, reply);
    const { from, to } = selection.range;
    const count = await this.#parts.ledger.remove(writerOf(request), from, to);
    if (count === 0 && selection.what === 'date') throw noData();
    return sendSuccess(reply, count === 1 ? 'Removed 1 entry' : `Removed ${count} entries`);
  };

  /** Whoever has found a token must not be able to take everything away. */
  async #removeUser(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { caller } = request;
    if (caller.kind !== 'person' || caller.by.kind !== 'session') {
      throw refusal(caller, 'An account is deleted with a session, not with a token; log in first.');
    }
    await this.#parts.accounts.delete(caller.id, oneself(caller.id));
    clearSessionCookie(request, reply);
    return sendSuccess(reply, 'Removed the account and everything that belonged to it');
  }

  /** The days of a range, at least one, and what is needed to show them. */
  async #range(
    person: string,
    { from, to }: DateRange,
  ): Promise<{ readonly days: readonly [Day, ...Day[]]; readonly texts: EntryTexts }> {
    const { places: reader } = this.#parts;
    const [days, own, types] = await Promise.all([
      this.#parts.days.range(person, from, to),
      // One date names two places at most.
      from === to ? undefined : reader.of(person),
      this.#dayTypes(),
    ]);
    const [first, ...others] = days;
    if (!first) throw noData();
    const names = await placeNames(reader, person, placesOf(days), own);
    return { days: [first, ...others], texts: textsOf(types, names) };
  }

  async #write(
    request: FastifyRequest<Write>,
    reply: FastifyReply,
    write: (writer: Writer, wanted: WholeDay) => Promise<DayWithPlaces>,
  ): Promise<FastifyReply> {
    const { query, body } = request;
    const types = await this.#dayTypes();
    const wanted = { ...readWanted(query, types), notes: body.notes ?? undefined };
    const { day, places } = await write(writerOf(request), wanted);
    return sendJson(reply, textsOf(types, places).entry(day));
  }

  async #dayTypes(): Promise<DayTypes> {
    return dayTypesOf((await this.#parts.policies.current()).dayTypes);
  }
}

function textsOf(types: DayTypes, places: PlaceNames): EntryTexts {
  return new EntryTexts({ places, showsPlace: (type) => types.needsPlace(type) });
}

function writerOf(request: FastifyRequest): Writer {
  const person = callerId(request);
  return { person, ...oneself(person) };
}
