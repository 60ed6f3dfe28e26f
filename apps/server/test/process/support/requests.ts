import { once } from 'node:events';
import net from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { RunningServer } from './server.ts';

/** Reads a configuration and answers the status. */
export async function readStatus(url: string, token: string, name: string): Promise<number> {
  const response = await fetch(`${url}/configs/${name}`, { headers: { authorization: `Bearer ${token}` } });
  await response.text();
  return response.status;
}

/** Creates a configuration and answers the status. */
export async function create(url: string, token: string, name: string): Promise<number> {
  const response = await fetch(`${url}/configs`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    body: bodyOf(name),
  });
  await response.text();
  return response.status;
}

const bodyOf = (name: string): string =>
  JSON.stringify({ name, data: [{ port: 4608, note: 'x'.repeat(200) }] });

/** A request to create a configuration of which the server has got only half of the body. */
export async function createHalf(
  { port }: Pick<RunningServer, 'port'>,
  token: string,
  name: string,
  connection = connectTo(port),
) {
  const body = bodyOf(name);
  const middle = body.length / 2;
  const socket = await connection;
  let answer = '';
  socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
  const closed = once(socket, 'close');
  socket.write(
    `POST /configs HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAuthorization: Bearer ${token}\r\n` +
      `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, middle)}`,
  );
  await delay(100);
  return {
    /** Sends the other half, and resolves to the status line when the server has closed the connection. */
    async finish(): Promise<string> {
      socket.write(body.slice(middle));
      await closed;
      return answer.split('\r\n')[0]!;
    },
  };
}

async function connectTo(port: number): Promise<net.Socket> {
  const socket = net.connect(port, '127.0.0.1');
  await once(socket, 'connect');
  return socket;
}

/** Whether a server could listen on this port now. */
export async function isPortFree(port: number): Promise<boolean> {
  const server = net.createServer();
  try {
    await once(server.listen(port, '127.0.0.1'), 'listening');
    return true;
  } catch {
    return false;
  } finally {
    server.close();
  }
}

/** A port on which nothing listens. */
export async function freePort(): Promise<number> {
  const server = net.createServer();
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as net.AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
