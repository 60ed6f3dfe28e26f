import { setTimeout as delay } from 'node:timers/promises';
import { describe, expect, inject, it } from 'vitest';
import { Filler } from '../load/filler.ts';
import { Load } from '../load/run.ts';
import { databaseKinds, newDatabase, type Database, type DatabaseKind } from '../support/databases.ts';
import { report } from '../support/report.ts';
import { RestartableServer } from '../support/restartable-server.ts';

const clients = 32;
const names = 12;

/** How often each is killed. */
interface Kills {
  readonly server: number;
  readonly database: number;
}

const kills: Readonly<Record<'short' | 'full', Readonly<Record<DatabaseKind, Kills>>>> = {
  short: { SQLite: { server: 3, database: 0 }, MongoDB: { server: 1, database: 1 } },
  full: { SQLite: { server: 60, database: 0 }, MongoDB: { server: 40, database: 12 } },
};

/** Between two kills the clients do up to so many operations, however fast the machine is. */
const mostOperations = { short: 600, full: 1000 };
const workPatience = 5000;

describe.each(databaseKinds)('killed in a loop while clients write, on %s', (kind) => {
  it('keeps what was acknowledged, nothing by halves, and answers as one store would', async () => {
    const database = await newDatabase(kind);
    const server = await RestartableServer.on(database.url);
    const load = new Load(server, clients, names);
    const planned = kills[inject('torture')][kind];
    const filler = new Filler(server);
    await load.during(async () => {
      const filling = filler.work(() => load.run.stopped);
      await killInTurns(load, server, database, planned);
      load.run.stopped = true;
      await filling;
    });
    const findings = await load.verify(database.url);
    expect(await filler.findFaults()).toEqual([]);
    report(
      `killed on ${kind}: the server ${planned.server} times, the database ${planned.database} times; ${findings}; ${filler.summary}`,
    );
  });
});

/** Kills the server or its database, in an order that mixes them evenly. */
async function killInTurns(
  load: Load,
  server: RestartableServer,
  database: Database,
  planned: Kills,
): Promise<void> {
  const turns = planned.server + planned.database;
  for (let turn = 0, databases = 0; turn < turns; turn += 1) {
    await someWork(load);
    if ((databases + 1) * turns <= (turn + 1) * planned.database) {
      databases += 1;
      await database.takeAway();
      await delay(Math.random() * 300);
      await database.bringBack();
    } else {
      await server.kill();
      await server.start();
    }
  }
  await someWork(load);
}

/** Waits until the clients have got somewhere, which may also be nowhere: kills come right after a start, too. */
async function someWork({ run: { history } }: Load): Promise<void> {
  const enough = history.length + Math.random() * mostOperations[inject('torture')];
  const end = performance.now() + workPatience;
  while (history.length < enough && performance.now() < end) await delay(5);
}
