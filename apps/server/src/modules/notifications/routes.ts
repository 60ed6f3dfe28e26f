import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type Type from 'typebox';
import { actsForPerson, personAccess, refusal } from '../../http/access.ts';
import { sendJson } from '../../http/json.ts';
import type { Clock } from '../../shared/clock.ts';
import { cursorOf, idBehind } from '../../shared/id-cursor.ts';
import type { Transactor } from '../../shared/transactor.ts';
import { oneself } from '../audit/index.ts';
import { hostOf, withoutSecret } from './destination.ts';
import type { Notifier } from './notifier.ts';
import * as schemas from './schemas.ts';
import { changeSlackUrl, type SettingsTx } from './service.ts';
import type { NotificationSettingsReader, OutboxReader, StoredMessage } from './store.ts';

/** Messages in a page whose length nobody asked for. */
const usualItems = 50;

export interface NotificationRoutesOptions {
  readonly storage: Transactor<SettingsTx>;
  readonly settings: NotificationSettingsReader;
  readonly messages: OutboxReader;
  readonly notifier: Notifier;
  readonly clock: Clock;
}

interface Change {
  Body: Type.Static<typeof schemas.changeSettings.body>;
}
interface List {
  Querystring: Type.Static<typeof schemas.listDeliveries.querystring>;
}

/** The routes of a person's own settings and messages. */
export function registerNotifications(app: FastifyInstance, options: NotificationRoutesOptions): void {
  const handle = new NotificationHandlers(options);
  const read = { config: { access: personAccess('days:read') } };
  const write = { config: { access: personAccess('days:write') } };

  app.get('/api/v2/me/settings', { ...read, schema: schemas.getSettings }, handle.get);
  app.patch<Change>('/api/v2/me/settings', { ...write, schema: schemas.changeSettings }, handle.change);
  app.get<List>('/api/v2/me/deliveries', { ...read, schema: schemas.listDeliveries }, handle.list);
}

class NotificationHandlers {
  readonly #options: NotificationRoutesOptions;

  constructor(options: NotificationRoutesOptions) {
    this.#options = options;
  }

  readonly get = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> =>
    this.#sendSettings(request, reply);

  readonly change = async (request: FastifyRequest<Change>, reply: FastifyReply): Promise<FastifyReply> => {
    const { storage, notifier, clock } = this.#options;
    const person = personOf(request);
    const { slackUrl } = request.body;
    if (slackUrl === undefined) return this.#sendSettings(request, reply);
    if (slackUrl !== null) notifier.assertDestination(slackUrl);
    const change = { person, slackUrl: slackUrl ?? undefined, at: clock.now(), ...oneself(person) };
    await storage.write((tx) => changeSlackUrl(tx, change));
    return sendJson(reply, JSON.stringify({ slackUrl }));
  };

  readonly list = async (request: FastifyRequest<List>, reply: FastifyReply): Promise<FastifyReply> => {
    const { limit = usualItems, cursor } = request.query;
    const before = idBehind(cursor);
    // One more than asked for tells whether there is a next page.
    const found = await this.#options.messages.of(personOf(request), limit + 1, before);
    const deliveries = found.slice(0, limit).map(deliveryOf);
    const last = found.length > limit ? deliveries.at(-1) : undefined;
    if (!last) return sendJson(reply, JSON.stringify({ deliveries }));
    const next = cursorOf(last.id);
    reply.header('link', `</api/v2/me/deliveries?limit=${limit}&cursor=${next}>; rel="next"`);
    return sendJson(reply, JSON.stringify({ deliveries, next }));
  };

  /** Whoever may only read the ledger does not see what sends messages in the person's name. */
  async #sendSettings(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const slackUrl = (await this.#options.settings.get(personOf(request)))?.slackUrl ?? null;
    const isHidden = slackUrl !== null && !actsForPerson(request.caller, 'days:write');
    return sendJson(reply, JSON.stringify({ slackUrl: isHidden ? withoutSecret(slackUrl) : slackUrl }));
  }
}

/** The id of the person who calls; the routes let nobody else in. */
function personOf({ caller }: FastifyRequest): string {
  if (caller.kind !== 'person') throw refusal(caller);
  return caller.id;
}

function deliveryOf({ id, text, url, state, attempts, createdAt, dueAt, lastError }: StoredMessage) {
  const isWaiting = state === 'waiting';
  return {
    id,
    text,
    host: hostOf(url),
    state,
    attempts,
    createdAt,
    ...(isWaiting ? { dueAt } : { endedAt: dueAt }),
    lastError: lastError ?? null,
  };
}
