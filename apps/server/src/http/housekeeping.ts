import type { FastifyInstance } from 'fastify';

/** Something that is to be done again and again, beside the requests. */
export interface Chore {
  /** For the log, when it fails. */
  readonly name: string;
  /** May fail; it is tried again at the next turn. */
  readonly run: () => Promise<void>;
}

const everyMilliseconds = 60_000;

/** Does the chores once a minute while the server runs. They never keep the process alive. */
export function keepHouse(app: FastifyInstance, chores: readonly Chore[]): void {
  let timer: NodeJS.Timeout | undefined;
  let turn: Promise<void> | undefined;
  app.addHook('onReady', async () => {
    timer = setInterval(() => {
      turn ??= doAll(app, chores).finally(() => (turn = undefined));
    }, everyMilliseconds).unref();
  });
  app.addHook('onClose', async () => {
    clearInterval(timer);
    await turn;
  });
}

async function doAll(app: FastifyInstance, chores: readonly Chore[]): Promise<void> {
  for (const { name, run } of chores) {
    try {
      await run();
    } catch (error) {
      app.log.error({ err: error, chore: name }, 'a chore failed; it is tried again in a minute');
    }
  }
}
