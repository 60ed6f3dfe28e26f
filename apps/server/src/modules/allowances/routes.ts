import { amountOfDays, unitsOfDay, type Amount } from '@worklog/domain/amounts';
import type { CalendarDate } from '@worklog/domain/dates';
import { leaveYearOf } from '@worklog/domain/leave-year';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type Type from 'typebox';
import type { Access } from '../../http/access.ts';
import { sendJson } from '../../http/json.ts';
import { AppError } from '../../shared/errors.ts';
import { dateInForce, notThis } from '../../shared/read-date.ts';
import type { Actor } from '../audit/index.ts';
import { requestKeyOf, sendGiven } from '../idempotency/index.ts';
import type { Ask, BalanceService } from './balances/service.ts';
import { balanceJson } from './balances/shown.ts';
import { entryJson, rateJson, type AllowanceChanges, type NewEntry } from './changes/service.ts';
import { balanceSchemas, entrySchemas, rateSchemas, type Audience } from './schemas.ts';

/** What the routes work with. */
export interface AllowanceServices {
  readonly balances: BalanceService;
  readonly changes: AllowanceChanges;
}

/** Whose allowance a request is about, and who sends it. */
type Whose = Actor & { readonly person: string };

/** Routes about the allowances of oneself, or of others. */
export interface AllowanceRoutes {
  /** What the paths begin with. */
  readonly prefix: string;
  readonly toRead: Access;
  readonly toWrite: Access;
  readonly audience: Audience;
  readonly whose: (request: FastifyRequest) => Promise<Whose>;
}

type Schemas = ReturnType<typeof balanceSchemas>;
type EntrySchemas = ReturnType<typeof entrySchemas>;
interface List {
  Querystring: Type.Static<Schemas['list']['querystring']>;
}
interface ByAllowance {
  Params: { id: string };
}
interface Get extends List, ByAllowance {}
interface ByRate {
  Params: { id: string; validFrom: string };
}
interface PutRate extends ByRate {
  Body: Type.Static<ReturnType<typeof rateSchemas>['put']['body']>;
}
interface AddEntry extends ByAllowance {
  Body: Type.Static<EntrySchemas['add']['body']>;
}
interface ByEntry {
  Params: { id: string; entryId: string };
}

/** How allowances stand. */
export function registerBalances(
  app: FastifyInstance,
  { balances }: AllowanceServices,
  { prefix, toRead, audience, whose }: AllowanceRoutes,
): void {
  const schemas = balanceSchemas(audience);
  const read = { config: { access: toRead } };

  app.get<List>(
    `${prefix}/allowances`,
    { ...read, schema: schemas.list },
    async (request: FastifyRequest<List>, reply: FastifyReply) => {
      const { year, explain = false } = request.query;
      const { person } = await whose(request);
      const stated = await balances.of(person, asking(year));
      return sendJson(
        reply,
        JSON.stringify({ allowances: stated.map((each) => balanceJson(each, explain)) }),
      );
    },
  );
  app.get<Get>(
    `${prefix}/allowances/:id`,
    { ...read, schema: schemas.get },
    async (request: FastifyRequest<Get>, reply: FastifyReply) => {
      const { year, explain = false } = request.query;
      const { id } = request.params;
      const { person } = await whose(request);
      const [stated] = await balances.of(person, asking(year, id));
      if (!stated) throw allowanceNotFound(id);
      return sendJson(reply, JSON.stringify(balanceJson(stated, explain)));
    },
  );
}

/** How much of an allowance somebody has a year. */
export function registerRates(
  app: FastifyInstance,
  { changes }: AllowanceServices,
  { prefix, toRead, toWrite, audience, whose }: AllowanceRoutes,
): void {
  const schemas = rateSchemas(audience);
  const all = `${prefix}/allowances/:id/rates`;
  const one = `${all}/:validFrom`;
  const write = { config: { access: toWrite } };

  app.get<ByAllowance>(
    all,
    { config: { access: toRead }, schema: schemas.list },
    async (request: FastifyRequest<ByAllowance>, reply: FastifyReply) => {
      const subject = await subjectOf(whose, request);
      return sendJson(reply, JSON.stringify({ rates: (await changes.rates(subject)).map(rateJson) }));
    },
  );
  app.put<PutRate>(
    one,
    { ...write, schema: schemas.put },
    async (request: FastifyRequest<PutRate>, reply: FastifyReply) => {
      const { daysAYear } = request.body;
      const amount = daysAYear === null ? null : amountOf(daysAYear, '/daysAYear');
      const validFrom = validFromOf(request);
      const subject = await subjectOf(whose, request);
      if (await changes.putRate(subject, validFrom, amount)) reply.code(201);
      return sendJson(reply, JSON.stringify({ validFrom, daysAYear }));
    },
  );
  app.delete<ByRate>(
    one,
    { ...write, schema: schemas.remove },
    async (request: FastifyRequest<ByRate>, reply: FastifyReply) => {
      const validFrom = validFromOf(request);
      const subject = await subjectOf(whose, request);
      await changes.removeRate(subject, validFrom);
      return reply.code(204).send();
    },
  );
}

/** What is added to an allowance, or taken from it, besides the yearly grant. */
export function registerEntries(
  app: FastifyInstance,
  { changes }: AllowanceServices,
  { prefix, toRead, toWrite, audience, whose }: AllowanceRoutes,
): void {
  const schemas = entrySchemas(audience);
  const all = `${prefix}/allowances/:id/entries`;
  const write = { config: { access: toWrite } };

  app.get<ByAllowance>(
    all,
    { config: { access: toRead }, schema: schemas.list },
    async (request: FastifyRequest<ByAllowance>, reply: FastifyReply) => {
      const subject = await subjectOf(whose, request);
      return sendJson(reply, JSON.stringify({ entries: (await changes.entries(subject)).map(entryJson) }));
    },
  );
  app.post<AddEntry>(
    all,
    { ...write, schema: schemas.add },
    async (request: FastifyRequest<AddEntry>, reply: FastifyReply) => {
      const fields = entryOf(request.body);
      const subject = await subjectOf(whose, request);
      return sendGiven(reply, await changes.addEntry(subject, fields, requestKeyOf(request)));
    },
  );
  app.delete<ByEntry>(
    `${all}/:entryId`,
    { ...write, schema: schemas.remove },
    async (request: FastifyRequest<ByEntry>, reply: FastifyReply) => {
      await changes.removeEntry(await subjectOf(whose, request), request.params.entryId);
      return reply.code(204).send();
    },
  );
}

/** Whose allowance a request is about, and which. */
async function subjectOf(whose: AllowanceRoutes['whose'], request: FastifyRequest<ByAllowance>) {
  return { ...(await whose(request)), allowance: request.params.id };
}

/** Asks for all allowances, or for one: in a leave year, or in that of today. */
function asking(year: number | undefined, id?: string): Ask {
  return (allowances, today) =>
    [...allowances.values()]
      .filter((allowance) => id === undefined || allowance.id === id)
      .map((allowance) => ({
        allowance,
        year: year ?? leaveYearOf(today, allowance.yearStart).year,
      }));
}

function allowanceNotFound(id: string): AppError {
  return new AppError('allowance_not_found', `There is no allowance ${JSON.stringify(id)}.`);
}

function validFromOf({ params }: FastifyRequest<ByRate>): CalendarDate {
  return dateInForce(params.validFrom, 'validFrom', 'invalid_request');
}

/** So many 24ths of a day may be off by the way in which numbers are written. */
const tolerance = 1e-6;

function amountOf(days: number, pointer: string): Amount {
  const amount = Math.round(amountOfDays(days));
  if (Math.abs(amountOfDays(days) - amount) > tolerance) {
    throw notThis(pointer, `is not made of whole 1/${unitsOfDay} of a day`, 'invalid_body');
  }
  return amount;
}

function entryOf({ kind, days, validFrom, expiresOn, reason }: AddEntry['Body']): NewEntry {
  const amount = amountOf(days, '/days');
  if (amount === 0) throw notThis('/days', 'is 0', 'invalid_body');
  if (amount < 0 && kind === 'extra_grant') {
    throw notThis('/days', 'is negative, which an extra grant is not', 'invalid_body');
  }
  const from = dateInForce(validFrom, '/validFrom', 'invalid_body');
  const last = typeof expiresOn === 'string' ? dateInForce(expiresOn, '/expiresOn', 'invalid_body') : null;
  if (last !== null && amount < 0) {
    throw notThis('/expiresOn', 'is given, but what takes days away does not expire', 'invalid_body');
  }
  if (last !== null && last < from) throw notThis('/expiresOn', 'is before validFrom', 'invalid_body');
  return { kind, amount, validFrom: from, expiresOn: last, reason };
}
