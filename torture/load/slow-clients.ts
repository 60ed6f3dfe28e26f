import type { Socket } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import { connect } from './raw.ts';

interface Server {
  readonly url: string;
  readonly token: string;
}

/** Clients that take as long as they like. */
export interface SlowClients {
  /** How many have got anything from the server. */
  readonly answered: () => number;
  readonly end: () => void;
}

const dripMilliseconds = 100;

/** How much time they have to get slow, in milliseconds. */
const settle = 1000;

/** Clients that send their headers character by character, and never come to an end. */
export async function dripHeaders({ url }: Server, count: number): Promise<SlowClients> {
  return dripping(url, count, () => 'GET /configs HTTP/1.1\r\nHost: localhost\r\nX-Slow: ', 'x');
}

/** The same with a body. */
export async function dripBodies({ url, token }: Server, count: number): Promise<SlowClients> {
  return dripping(
    url,
    count,
    () =>
      `POST /configs HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${token}\r\n` +
      'Content-Type: application/json\r\nContent-Length: 100000\r\n\r\n{"name":"slow","data":[{"note":"',
    'x',
  );
}

/** Clients that ask for the whole list and read nothing of it. */
export async function readNothing({ url, token }: Server, count: number): Promise<SlowClients> {
  const sockets = await open(url, count);
  for (const socket of sockets) {
    // Fills its own small buffer and takes nothing out of it.
    socket.on('readable', () => undefined);
    socket.write(`GET /configs HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${token}\r\n\r\n`);
  }
  await delay(settle);
  return {
    answered: () => sockets.filter(({ bytesRead }) => bytesRead > 0).length,
    end: () => {
      destroyAll(sockets);
    },
  };
}

async function dripping(url: string, count: number, start: () => string, drop: string): Promise<SlowClients> {
  const sockets = await open(url, count);
  let answered = 0;
  for (const socket of sockets) {
    socket.once('data', () => (answered += 1));
    socket.write(start());
  }
  const timer = setInterval(() => {
    for (const socket of sockets) if (socket.writable) socket.write(drop);
  }, dripMilliseconds);
  await delay(settle);
  return {
    answered: () => answered,
    end: () => {
      clearInterval(timer);
      destroyAll(sockets);
    },
  };
}

async function open(url: string, count: number): Promise<Socket[]> {
  return Promise.all(Array.from({ length: count }, () => connect(url, { stubborn: true })));
}

function destroyAll(sockets: readonly Socket[]): void {
  for (const socket of sockets) socket.destroy();
}
