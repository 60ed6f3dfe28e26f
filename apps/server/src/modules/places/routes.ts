import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type Type from 'typebox';
import { administratorAccess, personAccess } from '../../http/access.ts';
import { sendJson } from '../../http/json.ts';
import { personOf } from '../accounts/index.ts';
import { oneself } from '../audit/index.ts';
import type { Manager, PlaceService } from './managing/service.ts';
import * as schemas from './schemas.ts';
import type { StoredPlace } from './store.ts';

interface ById {
  Params: { id: string };
}
interface Create {
  Body: Type.Static<typeof schemas.createPlace.body>;
}
interface Change extends ById {
  Body: Type.Static<typeof schemas.changePlace.body>;
}
interface Merge extends ById {
  Body: Type.Static<typeof schemas.mergePlace.body>;
}
interface CreateOffice {
  Body: Type.Static<typeof schemas.createOffice.body>;
}
interface ChangeOffice extends ById {
  Body: Type.Static<typeof schemas.changeOffice.body>;
}

const read = { config: { access: personAccess('days:read') } };

/** People's own places. */
export function registerOwnPlaces(app: FastifyInstance, places: PlaceService): void {
  const write = { config: { access: personAccess('days:write') } };
  const all = '/api/v2/me/places';
  const one = `${all}/:id`;

  app.get(all, { ...read, schema: schemas.listPlaces }, async ({ caller }, reply) =>
    sendPlaces(reply, await places.of(personOf(caller))),
  );
  app.post<Create>(
    all,
    { ...write, schema: schemas.createPlace },
    async (request: FastifyRequest<Create>, reply: FastifyReply) => {
      const place = await places.create(oneselfAs(request), request.body);
      return sendPlace(reply.code(201), place);
    },
  );
  app.patch<Change>(
    one,
    { ...write, schema: schemas.changePlace },
    async (request: FastifyRequest<Change>, reply: FastifyReply) =>
      sendPlace(reply, await places.change(oneselfAs(request), request.params.id, request.body)),
  );
  app.delete<ById>(
    one,
    { ...write, schema: schemas.removePlace },
    async (request: FastifyRequest<ById>, reply: FastifyReply) => {
      await places.remove(oneselfAs(request), request.params.id);
      return reply.code(204).send();
    },
  );
  app.post<Merge>(
    `${one}/merge`,
    { ...write, schema: schemas.mergePlace },
    async (request: FastifyRequest<Merge>, reply: FastifyReply) => {
      const { params, body } = request;
      const { place, days } = await places.merge(oneselfAs(request), params.id, body.into);
      return sendJson(reply, JSON.stringify({ place: placeJson(place), days }));
    },
  );
}

/** The places of the organisation: everybody sees them, administrators look after them. */
export function registerOffices(app: FastifyInstance, places: PlaceService): void {
  const write = { config: { access: administratorAccess } };
  const all = '/api/v2/places';

  app.get(all, { ...read, schema: schemas.listOffices }, async (_request, reply) =>
    sendPlaces(reply, await places.of(null)),
  );
  app.post<CreateOffice>(
    all,
    { ...write, schema: schemas.createOffice },
    async (request: FastifyRequest<CreateOffice>, reply: FastifyReply) =>
      sendPlace(reply.code(201), await places.create(organisationBy(request), request.body)),
  );
  app.patch<ChangeOffice>(
    `${all}/:id`,
    { ...write, schema: schemas.changeOffice },
    async (request: FastifyRequest<ChangeOffice>, reply: FastifyReply) =>
      sendPlace(reply, await places.change(organisationBy(request), request.params.id, request.body)),
  );
}

function oneselfAs({ caller }: Pick<FastifyRequest, 'caller'>): Manager & { readonly owner: string } {
  const owner = personOf(caller);
  return { owner, ...oneself(owner) };
}

function organisationBy({ caller }: Pick<FastifyRequest, 'caller'>): Manager {
  return { owner: null, actorKind: 'administrator', actor: personOf(caller) };
}

function sendPlace(reply: FastifyReply, place: StoredPlace): FastifyReply {
  return sendJson(reply, JSON.stringify(placeJson(place)));
}

function sendPlaces(reply: FastifyReply, places: readonly StoredPlace[]): FastifyReply {
  return sendJson(reply, JSON.stringify({ places: places.map(placeJson) }));
}

function placeJson({ id, name, kind, country, region, archived }: StoredPlace) {
  return { id, name, kind, country: country ?? null, region: region ?? null, isArchived: archived };
}
