import { EventEmitter, once } from 'node:events';
import http from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';
import { expect, test } from 'vitest';
import type { Storage } from '../src/storage/contract.ts';
import { startTestServer, type TestServer } from './support/test-server.ts';

/** What happens to the searches of a server, in order. */
class Watch extends EventEmitter {
  readonly events: string[] = [];

  note(event: string): void {
    this.events.push(event);
    this.emit(event);
  }
}

/** A server whose searches take until they are aborted or released. */
function startSlowServer(watch: Watch): Promise<TestServer> {
  const wrapStorage = (storage: Storage): Storage => ({
    ...storage,
    configIndex: {
      ...storage.configIndex,
      measure: async (terms, range, most, turns) => {
        const ended = Promise.race([once(watch, 'release'), once(turns.signal, 'abort')]);
        watch.note('begin');
        await ended;
        // What it talks to may need a moment more.
        if (turns.signal.aborted) await delay(100);
        watch.note(turns.signal.aborted ? 'aborted' : 'released');
        turns.signal.throwIfAborted();
        return storage.configIndex.measure(terms, range, most, turns);
      },
    },
    close: () => {
      watch.note('closed');
      return storage.close();
    },
  });
  return startTestServer({ settings: { WORKLOG_PUBLIC_CONFIGS: 'read' }, wrapStorage });
}

test('a search ends with its client, silently, and the storage is not closed before', async () => {
  const watch = new Watch();
  const server = await startSlowServer(watch);
  const begun = once(watch, 'begin');
  const request = http
    .get(`${server.url}/search?name=a&data.a=1`, { agent: false })
    .on('error', () => undefined);
  await begun;
  request.destroy();
  await server.stop();
  expect(watch.events).toEqual(['begin', 'aborted', 'closed']);
  expect(server.logs()).not.toMatch(/"level":(?:40|50|60)/);
});

test('a search that is under way when the server stops is answered', async () => {
  const watch = new Watch();
  const server = await startSlowServer(watch);
  const begun = once(watch, 'begin');
  const answer = server.request('GET', '/search?name=a&data.a=1');
  await begun;
  const stopped = server.stop();
  await delay(50);
  watch.emit('release');
  expect((await answer).status).toBe(200);
  await stopped;
  expect(watch.events).toEqual(['begin', 'released', 'closed']);
});
