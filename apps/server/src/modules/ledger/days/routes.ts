import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type Type from 'typebox';
import { personAccess } from '../../../http/access.ts';
import { sendJson } from '../../../http/json.ts';
import { ifMatchHolds, ifNoneMatchHolds, readPreconditions } from '../../../shared/etag.ts';
import { personOf } from '../../accounts/index.ts';
import { placeNames, type PlaceReader } from '../../places/index.ts';
import type { PolicyReader } from '../../policies/index.ts';
import { dayTypesOf } from '../day-types.ts';
import { dayNotFound } from '../service.ts';
import { dayText, placesOf } from '../shown.ts';
import type { DayReader } from '../store.ts';
import { writerOf } from '../writing/routes.ts';
import { dateOfPath, readRange, WishReader } from './input.ts';
import * as schemas from './schemas.ts';
import { preconditionFailed, type DayService, type WrittenDay } from './service.ts';

/** What the routes work with. */
export interface DayRoutesParts {
  readonly service: DayService;
  readonly days: DayReader;
  readonly places: PlaceReader;
  readonly policies: Pick<PolicyReader, 'current'>;
}

interface List {
  Querystring: Type.Static<typeof schemas.listDays.querystring>;
}
interface ByDate {
  Params: { date: string };
}
interface Put extends ByDate {
  Body: Type.Static<typeof schemas.putDay.body>;
}
interface Patch extends ByDate {
  Body: Type.Static<typeof schemas.patchDay.body>;
}

/** The routes of one's own days, one by one. */
export function registerDays(app: FastifyInstance, parts: DayRoutesParts): void {
  const handle = new DayHandlers(parts);
  const read = { config: { access: personAccess('days:read') } };
  const write = { config: { access: personAccess('days:write') } };
  const one = '/api/v2/me/days/:date';

  app.get<List>('/api/v2/me/days', { ...read, schema: schemas.listDays }, handle.list);
  app.get<ByDate>(one, { ...read, schema: schemas.getDay }, handle.get);
  app.put<Put>(one, { ...write, schema: schemas.putDay }, handle.write);
  app.patch<Patch>(one, { ...write, schema: schemas.patchDay }, handle.write);
  app.delete<ByDate>(one, { ...write, schema: schemas.deleteDay }, handle.remove);
}

class DayHandlers {
  readonly #parts: DayRoutesParts;

  constructor(parts: DayRoutesParts) {
    this.#parts = parts;
  }

  readonly list = async (request: FastifyRequest<List>, reply: FastifyReply): Promise<FastifyReply> => {
    const { days: reader, places: placeReader } = this.#parts;
    const person = personOf(request.caller);
    const { from, to } = readRange(request.query, 'invalid_query');
    const [days, own] = await Promise.all([reader.range(person, from, to), placeReader.of(person)]);
    const places = await placeNames(placeReader, person, placesOf(days), own);
    return sendJson(reply, `{"days":[${days.map((day) => dayText(day, places)).join(',')}]}`);
  };

  readonly get = async (request: FastifyRequest<ByDate>, reply: FastifyReply): Promise<FastifyReply> => {
    const { days, places: placeReader } = this.#parts;
    const person = personOf(request.caller);
    const date = dateOfPath(request.params.date);
    const preconditions = readPreconditions(request.headers);
    const day = await days.get(person, date);
    if (!day) throw dayNotFound(date);
    const places = await placeNames(placeReader, person, placesOf([day]));
    if (!ifMatchHolds(preconditions, day.tag)) throw preconditionFailed(date, day, places);
    reply.header('etag', `"${day.tag}"`);
    if (!ifNoneMatchHolds(preconditions, day.tag)) return reply.code(304).send();
    return sendJson(reply, dayText(day, places));
  };

  readonly write = async (
    request: FastifyRequest<Put | Patch>,
    reply: FastifyReply,
  ): Promise<FastifyReply> => {
    const { service, policies } = this.#parts;
    const { replace = false, ...input } = request.body;
    const date = dateOfPath(request.params.date);
    const preconditions = readPreconditions(request.headers);
    const { dayTypes } = await policies.current();
    const reader = new WishReader(dayTypesOf(dayTypes));
    const wish = reader.day(date, input, '');
    reader.assertRight();
    return sendWritten(reply, await service.write(writerOf(request), wish, { preconditions, replace }));
  };

  readonly remove = async (request: FastifyRequest<ByDate>, reply: FastifyReply): Promise<FastifyReply> => {
    const date = dateOfPath(request.params.date);
    await this.#parts.service.remove(writerOf(request), date, readPreconditions(request.headers));
    return reply.code(204).send();
  };
}

function sendWritten(reply: FastifyReply, { outcome, day, places }: WrittenDay): FastifyReply {
  if (!day) return reply.code(204).send();
  if (outcome === 'created') reply.code(201);
  reply.header('etag', `"${day.tag}"`);
  return sendJson(reply, dayText(day, places));
}
