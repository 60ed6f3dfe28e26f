import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type Type from 'typebox';
import { administratorAccess, refusal } from '../../../http/access.ts';
import { sendJson } from '../../../http/json.ts';
import type { Clock } from '../../../shared/clock.ts';
import { cursorOf, idBehind } from '../../../shared/id-cursor.ts';
import type { Transactor } from '../../../shared/transactor.ts';
import type { Actor } from '../../audit/index.ts';
import { hostOf } from '../destination.ts';
import type { OutboxReader, StoredMessage } from '../store.ts';
import * as schemas from './schemas.ts';
import { retryMessage, type RetryTx } from './service.ts';

/** What the routes work with. */
export interface OutboxRoutesParts {
  readonly storage: Transactor<RetryTx>;
  readonly messages: OutboxReader;
  /** Finds people by their ids. */
  readonly people: { get(id: string): Promise<{ readonly name: string } | undefined> };
  readonly clock: Clock;
  /** Makes whoever sends look for messages at once. */
  readonly wake: () => void;
}

interface List {
  Querystring: Type.Static<typeof schemas.listOutbox.querystring>;
}
interface ById {
  Params: { id: string };
}

/** Messages in a page whose length nobody asked for. */
const usualItems = 50;

/** What administrators see of messages, and do about them. */
export function registerOutbox(app: FastifyInstance, parts: OutboxRoutesParts): void {
  const { storage, messages, people, clock, wake } = parts;
  const administrators = { config: { access: administratorAccess } };
  const shown = async (message: StoredMessage) =>
    messageJson(message, (await people.get(message.person))?.name ?? null);

  app.get<List>(
    '/api/v2/outbox',
    { ...administrators, schema: schemas.listOutbox },
    async ({ query }, reply) => {
      const { state = 'dead', limit = usualItems, cursor } = query;
      // One more than asked for tells whether there is a next page.
      const found = await messages.inState(state, limit + 1, idBehind(cursor));
      const page = await Promise.all(found.slice(0, limit).map(shown));
      const last = found.length > limit ? page.at(-1) : undefined;
      return sendJson(reply, JSON.stringify({ messages: page, next: last && cursorOf(last.id) }));
    },
  );
  app.post<ById>(
    '/api/v2/outbox/:id/retry',
    { ...administrators, schema: schemas.retryMessage },
    async (request: FastifyRequest<ById>, reply: FastifyReply) => {
      const retried = await retryMessage(storage, clock, request.params.id, administrator(request));
      wake();
      return sendJson(reply, JSON.stringify(await shown(retried)));
    },
  );
}

/** Without the text, which tells of places, and without the rest of the URL, which is a secret. */
function messageJson(message: StoredMessage, person: string | null) {
  const { id, url, state, attempts, createdAt, dueAt, lastError } = message;
  const time = state === 'waiting' ? { dueAt } : { endedAt: dueAt };
  return { id, person, host: hostOf(url), state, attempts, createdAt, ...time, lastError: lastError ?? null };
}

function administrator({ caller }: FastifyRequest): Actor {
  if (caller.kind !== 'person') throw refusal(caller);
  return { actorKind: 'administrator', actor: caller.id };
}
