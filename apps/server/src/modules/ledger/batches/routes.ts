import type { WorkCalendar } from '@worklog/domain/work-calendar';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type Type from 'typebox';
import { personAccess } from '../../../http/access.ts';
import { requestKeyOf, sendGiven } from '../../idempotency/index.ts';
import type { PolicyReader } from '../../policies/index.ts';
import { dayTypesOf } from '../day-types.ts';
import { readRange, WishReader, type DateRange } from '../days/input.ts';
import { writerOf } from '../writing/routes.ts';
import { batchedWishes } from './input.ts';
import * as schemas from './schemas.ts';
import type { BatchService } from './service.ts';

/** What the routes work with. */
export interface BatchRoutesParts {
  readonly service: BatchService;
  readonly policies: Pick<PolicyReader, 'current'>;
  /** Says when people are to work. */
  readonly calendars: { of(person: string, range: DateRange): Promise<WorkCalendar> };
}

interface Change {
  Body: Type.Static<typeof schemas.changeDays.body>;
}
interface ById {
  Params: { id: string };
}
interface Confirm {
  Body: Type.Static<typeof schemas.confirmDays.body>;
}

/** The routes that change many of one's own days at once. */
export function registerBatches(app: FastifyInstance, parts: BatchRoutesParts): void {
  const handle = new BatchHandlers(parts);
  const write = { config: { access: personAccess('days:write') } };
  const days = '/api/v2/me/days';

  app.post<Change>(`${days}/batch`, { ...write, schema: schemas.changeDays }, handle.change);
  app.post<ById>(`${days}/batches/:id/undo`, { ...write, schema: schemas.undoBatch }, handle.undo);
  app.post<Confirm>(`${days}/confirm`, { ...write, schema: schemas.confirmDays }, handle.confirm);
}

class BatchHandlers {
  readonly #parts: BatchRoutesParts;

  constructor(parts: BatchRoutesParts) {
    this.#parts = parts;
  }

  readonly change = async (request: FastifyRequest<Change>, reply: FastifyReply): Promise<FastifyReply> => {
    const { service, policies } = this.#parts;
    const { replace = false, dryRun = false, ...input } = request.body;
    const key = requestKeyOf(request);
    const { dayTypes } = await policies.current();
    const reader = new WishReader(dayTypesOf(dayTypes));
    const wishes = batchedWishes(input, reader);
    reader.assertRight();
    return sendGiven(reply, await service.change(writerOf(request), { wishes, replace, dryRun }, key));
  };

  readonly undo = async (request: FastifyRequest<ById>, reply: FastifyReply): Promise<FastifyReply> => {
    const key = requestKeyOf(request);
    return sendGiven(reply, await this.#parts.service.undo(writerOf(request), request.params.id, key));
  };

  readonly confirm = async (request: FastifyRequest<Confirm>, reply: FastifyReply): Promise<FastifyReply> => {
    const key = requestKeyOf(request);
    const { service, policies, calendars } = this.#parts;
    const range = readRange(request.body, 'invalid_body', 400);
    const writer = writerOf(request);
    const { fill } = request.body;
    if (!fill) return sendGiven(reply, await service.confirm(writer, range, undefined, key));
    const { dayTypes } = await policies.current();
    const reader = new WishReader(dayTypesOf(dayTypes));
    const wish = reader.half(fill, '/fill');
    reader.assertRight();
    const calendar = await calendars.of(writer.person, range);
    return sendGiven(reply, await service.confirm(writer, range, wish ? { wish, calendar } : undefined, key));
  };
}
