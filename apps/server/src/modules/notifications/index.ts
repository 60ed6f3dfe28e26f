import type { FastifyInstance } from 'fastify';
import type { Clock } from '../../shared/clock.ts';
import type { Transactor } from '../../shared/transactor.ts';
import { registerOutbox, type OutboxRoutesParts } from './administration/routes.ts';
import { Destinations } from './destination.ts';
import { Notifier } from './notifier.ts';
import { Outbox } from './outbox.ts';
import { systemResolver } from './resolver.ts';
import { registerNotifications } from './routes.ts';
import { SlackSender } from './sender.ts';
import type { SettingsTx } from './service.ts';
import type { NotificationSettingsReader, OutboxReader } from './store.ts';
import { type DeliveryObserver, DeliveryWorker, type WorkerLog } from './worker.ts';

export type { Notifier } from './notifier.ts';
export { changeSlackUrl } from './service.ts';
export { hostOf, withoutSecret } from './destination.ts';
export type { NotificationSettingsReader, NotificationTx, OutboxReader } from './store.ts';

/** The longest that one message may take, in milliseconds. */
const timeLimit = 10_000;

/** What messages to people outside are made of. */
export interface NotificationParts {
  readonly storage: Transactor<SettingsTx>;
  readonly settings: NotificationSettingsReader;
  readonly messages: OutboxReader;
  readonly people: OutboxRoutesParts['people'];
  readonly clock: Clock;
  /** Hosts and whole origins that may be sent to. */
  readonly outgoingHosts: readonly string[];
  readonly observer: DeliveryObserver;
  readonly log: WorkerLog;
}

/** Messages to people outside: what other modules queue them with, and what the server is made of. */
export interface Notifications {
  readonly notifier: Notifier;
  /** Adds the routes, and has messages sent from when the server is ready until it closes. */
  register(app: FastifyInstance): void;
}

/** Makes what queues messages and what sends them. Nothing is sent before `register`. */
export function buildNotifications(parts: NotificationParts): Notifications {
  const { storage, messages, clock, outgoingHosts } = parts;
  const destinations = new Destinations(outgoingHosts);
  const sender = new SlackSender({ destinations, resolve: systemResolver(), clock, timeLimit });
  const worker = new DeliveryWorker({
    ...parts,
    reader: messages,
    outbox: new Outbox(storage, clock),
    sender,
  });
  const wake = (): void => {
    worker.wake();
  };
  const notifier = new Notifier({ clock, destinations, wake });
  return {
    notifier,
    register: (app) => {
      registerNotifications(app, { ...parts, notifier });
      registerOutbox(app, { ...parts, wake });
      app.addHook('onReady', async () => {
        worker.start();
      });
      app.addHook('onClose', () => worker.stop());
    },
  };
}
