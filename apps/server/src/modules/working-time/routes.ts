import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type Type from 'typebox';
import { personAccess } from '../../http/access.ts';
import { sendJson } from '../../http/json.ts';
import { dateInForce, notThis } from '../../shared/read-date.ts';
import { personOf } from '../accounts/index.ts';
import { baseFault } from '../holidays/index.ts';
import * as schemas from './schemas.ts';
import type { DatedService, DatedTx } from './service.ts';
import type { StoredBase, StoredWorkPattern, WorkingTimeTx } from './store.ts';

/** What the routes work with. */
export interface WorkingTimeServices {
  readonly workPatterns: DatedService<StoredWorkPattern, WorkingTimeTx & DatedTx>;
  readonly bases: DatedService<StoredBase, WorkingTimeTx & DatedTx>;
}

interface ByDate {
  Params: { validFrom: string };
}
interface PutPattern extends ByDate {
  Body: Type.Static<typeof schemas.putWorkPattern.body>;
}
interface PutBase extends ByDate {
  Body: Type.Static<typeof schemas.putBase.body>;
}

const read = { config: { access: personAccess('days:read') } };
const write = { config: { access: personAccess('days:write') } };

/** When people are to work, from dates on. */
export function registerWorkPatterns(app: FastifyInstance, { workPatterns }: WorkingTimeServices): void {
  const all = '/api/v2/me/work-patterns';
  const one = `${all}/:validFrom`;

  app.get(all, { ...read, schema: schemas.listWorkPatterns }, async ({ caller }, reply) => {
    const found = await workPatterns.of(personOf(caller));
    return sendJson(reply, JSON.stringify({ workPatterns: found.map(patternJson) }));
  });
  app.get<ByDate>(
    one,
    { ...read, schema: schemas.getWorkPattern },
    async (request: FastifyRequest<ByDate>, reply: FastifyReply) => {
      const pattern = await workPatterns.get(personOf(request.caller), validFromOf(request));
      return sendJson(reply, JSON.stringify(patternJson(pattern)));
    },
  );
  app.put<PutPattern>(
    one,
    { ...write, schema: schemas.putWorkPattern },
    async (request: FastifyRequest<PutPattern>, reply: FastifyReply) => {
      const { weeks } = request.body;
      const pattern = { person: personOf(request.caller), validFrom: validFromOf(request), weeks };
      if (await workPatterns.put(pattern)) reply.code(201);
      return sendJson(reply, JSON.stringify(patternJson(pattern)));
    },
  );
  app.delete<ByDate>(
    one,
    { ...write, schema: schemas.removeWorkPattern },
    async (request: FastifyRequest<ByDate>, reply: FastifyReply) => {
      await workPatterns.remove(personOf(request.caller), validFromOf(request));
      return reply.code(204).send();
    },
  );
}

/** Where people are based, from dates on; that says which public holidays they have. */
export function registerBases(app: FastifyInstance, { bases }: WorkingTimeServices): void {
  const all = '/api/v2/me/bases';
  const one = `${all}/:validFrom`;

  app.get(all, { ...read, schema: schemas.listBases }, async ({ caller }, reply) => {
    const found = await bases.of(personOf(caller));
    return sendJson(reply, JSON.stringify({ bases: found.map(baseJson) }));
  });
  app.get<ByDate>(
    one,
    { ...read, schema: schemas.getBase },
    async (request: FastifyRequest<ByDate>, reply: FastifyReply) => {
      const base = await bases.get(personOf(request.caller), validFromOf(request));
      return sendJson(reply, JSON.stringify(baseJson(base)));
    },
  );
  app.put<PutBase>(
    one,
    { ...write, schema: schemas.putBase },
    async (request: FastifyRequest<PutBase>, reply: FastifyReply) => {
      const { country, region = null } = request.body;
      const validFrom = validFromOf(request);
      await assertKnown(country, region);
      const base = { person: personOf(request.caller), validFrom, country, region };
      if (await bases.put(base)) reply.code(201);
      return sendJson(reply, JSON.stringify(baseJson(base)));
    },
  );
  app.delete<ByDate>(
    one,
    { ...write, schema: schemas.removeBase },
    async (request: FastifyRequest<ByDate>, reply: FastifyReply) => {
      await bases.remove(personOf(request.caller), validFromOf(request));
      return reply.code(204).send();
    },
  );
}

async function assertKnown(country: string | null, region: string | null): Promise<void> {
  if (country === null) {
    if (region !== null) throw notThis('/region', 'cannot be given without a country', 'invalid_body');
    return;
  }
  const fault = await baseFault({ country, region });
  if (fault) throw notThis(`/${fault.part}`, fault.detail, 'invalid_body');
}

function validFromOf({ params }: FastifyRequest<ByDate>) {
  return dateInForce(params.validFrom, 'validFrom', 'invalid_request');
}

function patternJson({ validFrom, weeks }: StoredWorkPattern) {
  return { validFrom, weeks };
}

function baseJson({ validFrom, country, region }: StoredBase) {
  return { validFrom, country, region };
}
